import type { Language, Localized } from '@zhiben/core'
import {
  type BindingObligation,
  type Cadence,
  type Distance,
  type OpenDay,
  type StatusWindow,
  termOf,
  type Vocabulary,
  type VocabularyPart,
  type WindowStatus,
} from '@zhiben/obligations'
import type { FactSchema } from '@zhiben/rules'

/** What the status of a window is called. */
export const statusWords: Readonly<Record<WindowStatus, Localized>> = {
  met: { zh: '已完成', en: 'met' },
  due: { zh: '待完成', en: 'due' },
  overdue: { zh: '逾期', en: 'overdue' },
  advisory: { zh: '参考', en: 'advisory' },
  'not-applicable': { zh: '不适用', en: 'not applicable' },
  undetermined: { zh: '待定', en: 'undetermined' },
}

/** What a word of the vocabulary is called; its name where it is not known. */
export const termWords = (
  part: VocabularyPart,
  name: string,
  language: Language,
  added: readonly Vocabulary[],
): string => termOf(part, name, added)?.[language] ?? name

/** A due day; of one that is not known yet the earliest, or the latest where nothing else is known. */
export const dueDay = (due: string | OpenDay): string =>
  typeof due === 'string' ? due : (due.range[0] ?? due.range[1] ?? '')

/** A due day in words. */
export const dueWords = (due: string | OpenDay, language: Language): string => {
  if (typeof due === 'string') return due
  const [from, to] = due.range
  return language === 'zh' ? `${from ?? '未知'} 至 ${to ?? '未知'}` : `${from ?? 'not known'} to ${to ?? 'not known'}`
}

const calendarWords: Readonly<Record<string, Localized>> = {
  'calendar.holidays': { zh: '日历中的放假安排', en: 'Holidays of the calendar' },
  'calendar.terms': { zh: '日历中的学期', en: 'School terms of the calendar' },
}

/** What a fact or a part of the calendar that is not known is called. */
export const missingWords = (path: string, schema: FactSchema, language: Language): string | undefined =>
  (calendarWords[path] ?? schema[path.split(/[.[]/)[0] ?? '']?.title)?.[language]

/** Whom windows are about, in the order in which they stand, each once; nothing where they are about nobody. */
export const subjectWords = (windows: readonly Pick<StatusWindow, 'subject'>[], language: Language): string => {
  const found = [...new Set(windows.flatMap(({ subject }) => (subject === undefined ? [] : [subject])))]
  if (found.length === 0) return ''
  const zh = language === 'zh'
  const more = found.length - shownSubjects
  const named = found.slice(0, shownSubjects).join(zh ? '、' : ', ')
  return more <= 0 ? named : zh ? `${named}等 ${found.length} 个` : `${named} and ${more} more`
}

const shownSubjects = 10

/** What an occurrence must be like to count, beside what it is and who did it; nothing where that is enough. */
export const wantedWords = (
  { with: others = [], conditions = [] }: Pick<BindingObligation, 'with' | 'conditions'>,
  language: Language,
  added: readonly Vocabulary[],
): string => {
  const zh = language === 'zh'
  const and = zh ? '、' : ', '
  const roles = others.map((one) => termWords('roles', one, language, added)).join(and)
  const like = conditions.map((one) => termWords('conditions', one, language, added)).join(and)
  return [roles === '' ? '' : `${zh ? '参加人 ' : 'with '}${roles}`, like].filter(Boolean).join(zh ? '；' : '; ')
}

/** How an obligation is overdue: since when, how often, and what was done at last. */
export const overdueWords = (windows: readonly StatusWindow[], late: number, language: Language): string => {
  const [first] = windows
  const since = first?.overdueSince ?? ''
  if (windows.length === 1) {
    if (first?.lateOn !== undefined)
      return language === 'zh' ? `${first.lateOn} 才补做` : `done too late, on ${first.lateOn}`
    return language === 'zh' ? `自 ${since} 起逾期` : `overdue since ${since}`
  }
  const done = late === 0 ? '' : language === 'zh' ? `，其中 ${late} 期已补做` : `, ${late} of them done too late`
  return language === 'zh'
    ? `${windows.length} 期逾期，最早自 ${since} 起${done}`
    : `${windows.length} windows overdue, the first since ${since}${done}`
}

const units = {
  day: { zh: '日', en: 'day' },
  week: { zh: '周', en: 'week' },
  month: { zh: '月', en: 'month' },
  quarter: { zh: '季度', en: 'quarter' },
  'half-year': { zh: '半年', en: 'half-year' },
  year: { zh: '年', en: 'year' },
  'school-term': { zh: '学期', en: 'school term' },
} as const

const lengthWords = (
  {
    years = 0,
    months = 0,
    days = 0,
  }: { readonly years?: number | undefined; readonly months?: number | undefined; readonly days?: number | undefined },
  language: Language,
): string => {
  const parts: readonly (readonly [number, string, string])[] = [
    [years, '年', 'year'],
    [months, '个月', 'month'],
    [days, '天', 'day'],
  ]
  return parts
    .filter(([n]) => n !== 0)
    .map(([n, zh, en]) => (language === 'zh' ? `${n} ${zh}` : `${n} ${en}${n === 1 ? '' : 's'}`))
    .join(language === 'zh' ? '又 ' : ' and ')
}

const distanceWords = (distance: Distance, language: Language): string => {
  const working = 'workingDays' in distance && distance.workingDays !== undefined
  const n = working ? distance.workingDays : 'days' in distance ? distance.days : 0
  const size = Math.abs(n)
  if (language === 'zh') return n === 0 ? '当日' : `${n < 0 ? '前' : '后'} ${size} 个${working ? '工作日' : '日历天'}`
  return n === 0
    ? 'that day'
    : `${size} ${working ? 'working ' : ''}day${size === 1 ? '' : 's'} ${n < 0 ? 'before' : 'after'}`
}

/** How often, in words. */
export const cadenceWords = (cadence: Cadence, language: Language, added: readonly Vocabulary[]): string => {
  const zh = language === 'zh'
  switch (cadence.kind) {
    case 'each': {
      const unit = units[cadence.every][language]
      return zh ? `每${unit} ${cadence.times} 次` : `${timesWords(cadence.times)} each ${unit}`
    }
    case 'rolling': {
      const length = lengthWords(cadence.length, language)
      return zh ? `任意 ${length}内 ${cadence.times} 次` : `${timesWords(cadence.times)} in any ${length}`
    }
    case 'anniversary': {
      const length = lengthWords(cadence.length, language)
      const of = 'fact' in cadence.of ? cadence.of.fact : cadence.of.day
      return zh
        ? `自 ${of} 起每 ${length} ${cadence.times} 次`
        : `${timesWords(cadence.times)} each ${length} from ${of}`
    }
    case 'by-day': {
      const unit = units[cadence.every][language]
      const { month, day } = cadence.due
      const several = cadence.every !== 'month'
      const when = zh
        ? `${several ? `第 ${month} 个月` : ''} ${day} 日前`
        : `by day ${day}${several ? ` of month ${month}` : ''}`
      if (cadence.for === 'same') return zh ? `每${unit}${when}` : `each ${unit} ${when}`
      return zh ? `次${unit}${when}报上${unit}` : `for each ${unit}, ${when} of the next`
    }
    case 'once':
      return zh ? `${cadence.by} 前一次` : `once by ${cadence.by}`
    case 'between':
      return zh
        ? `${cadence.from} 至 ${cadence.to} 间 ${cadence.times} 次`
        : `${timesWords(cadence.times)} from ${cadence.from} to ${cadence.to}`
    case 'at-event': {
      const event = termWords('events', cadence.event, language, added)
      const due = distanceWords(cadence.due, language)
      return zh ? `${event}：不晚于${due}` : `${event}: not later than ${due}`
    }
    case 'open':
      return zh ? '出处未定频次' : 'no figure in the source'
  }
}

const timesWords = (times: number): string => (times === 1 ? 'once' : times === 2 ? 'twice' : `${times} times`)
