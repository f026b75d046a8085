import { type Citation, type CivilDate, cited, dayNumber, type Language, type Localized } from '@zhiben/core'
import type { BindingObligation, Cadence, Schedule, Status, StatusWindow, Vocabulary } from '@zhiben/obligations'
import { programName } from '../../version.js'
import { sayIn } from '../html/labels.js'
import { type IcsEvent, icsText } from '../ics/calendar.js'
import type { EarlierIcs } from '../ics/earlier.js'
import { uidOf } from '../ics/uid.js'
import { cadenceWords, dueDay, dueWords, statusWords, termWords, wantedWords } from './words.js'

/** For whom and when a calendar file is made. */
export interface IcsFor {
  readonly name: string | undefined
  /** What tells the enterprise from others, so that files of several can be taken into one calendar. */
  readonly key: string
  readonly asOf: CivilDate
  readonly language: Language
  readonly vocabulary: readonly Vocabulary[]
  /** How many days before a due day the reminder comes; within a shorter window at its beginning. */
  readonly remindDaysBefore: number
  /** What was exported before, where that is known. */
  readonly earlier?: EarlierIcs | undefined
}

/** The days that a calendar file is about. */
export interface IcsDays {
  readonly from: CivilDate
  readonly to: CivilDate
}

const productName = programName.split(' ')[0] ?? programName

/** What tells a calendar from others: that of the windows of an enterprise, and that of its plan. */
export const icsIdOf = (what: 'windows' | 'plan', key: string): string => uidOf('calendar', what, key)

/**
 * Windows as a calendar file: each on its due day. Obligations that others cover, and windows that do not bind, are left
 * out; what is due every day is one entry that repeats. What is met stays, marked as done and without a reminder, so that
 * a new export takes the reminder away. What stood in an earlier export for these days and is not there any more is
 * cancelled.
 */
export const windowsIcs = ({ obligations }: Status, days: IcsDays, options: IcsFor): string => {
  const { name, asOf, language, key, earlier } = options
  const say = sayIn(language)
  const events = obligations
    .filter(({ coveredBy }) => coveredBy.length === 0)
    .flatMap((of) => {
      const before = new Map<string, number>()
      const windows = of.windows.filter(({ status }) => status !== 'not-applicable')
      const bearer = termWords('roles', of.bearer, language, options.vocabulary)
      if (isDaily(of.cadence)) return daily(of, windows, bearer, options)
      return windows.map((window): IcsEvent => {
        const about = window.subject === undefined ? [] : [window.subject]
        // Windows of one obligation that begin on one day: at events of which several fall together.
        const part = JSON.stringify([window.from, ...about])
        const nth = before.get(part) ?? 0
        before.set(part, nth + 1)
        const mark = window.status === 'due' ? '' : `${statusWords[window.status][language]}${say('：', ': ')}`
        const who = [bearer, ...about].join(say('，', ', '))
        return {
          uid: uidOf(key, of.id, window.from, String(nth), ...about),
          day: dueDay(window.due) as CivilDate,
          summary: `${mark}${of.title[language]}${say(`（${who}）`, ` (${who})`)}`,
          description: [
            `${say('期间', 'Window')} ${window.from} – ${dueWords(window.due, language)}${window.times > 1 ? say(`，应 ${window.times} 次，已 ${window.metBy.length} 次`, `, ${window.metBy.length} of ${window.times} done`) : ''}`,
            ...descriptionOf(of, options),
          ].join('\n'),
          categories: [say('安全生产义务', 'Work-safety obligations')],
          remindDaysBefore: remindFor(window, options),
        }
      })
    })
  return icsText({
    id: icsIdOf('windows', key),
    name: calendarName(name, language),
    product: productName,
    asOf,
    after: earlier?.sequence,
    events: inOrder([...events, ...withdrawn(events, days, options)]),
  })
}

const inOrder = (events: readonly IcsEvent[]): readonly IcsEvent[] =>
  [...events].sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1))

/**
 * What an earlier export has for these days and this one has not: cancelled, since whoever took the earlier one in has it
 * still. What repeated every day and is over stays as it was.
 */
const withdrawn = (
  events: readonly IcsEvent[],
  { from, to }: IcsDays,
  { earlier, language, asOf }: IcsFor,
): readonly IcsEvent[] => {
  const kept = new Set(events.map(({ uid }) => uid))
  const say = sayIn(language)
  return (earlier?.events ?? [])
    .filter(({ uid, day, dailyUntil = day }) => !kept.has(uid) && day <= to && dailyUntil >= from)
    .filter(({ dailyUntil = asOf }) => dailyUntil >= asOf)
    .map(
      ({ summary, ...event }): IcsEvent => ({
        ...event,
        summary: `${say('已取消：', 'Cancelled: ')}${summary.replace(marks, '')}`,
        description: say('现已不适用，或已改期。', 'It holds no more, or lies on another day.'),
        isCancelled: true,
      }),
    )
}

/** What summaries begin with, in either language. */
const marks = new RegExp(
  `^(?:(?:${['已取消', 'Cancelled', ...Object.values(statusWords).flatMap(({ zh, en }) => [zh, en])].join('|')})(?:：|: ))+`,
)

/** One entry that repeats for each run of days of one year, from the first day that is not past. */
const daily = (
  of: Status['obligations'][number],
  windows: readonly StatusWindow[],
  bearer: string,
  options: IcsFor,
): readonly IcsEvent[] => {
  const say = sayIn(options.language)
  const numbers = new Map<string, number>()
  return runsOf(windows.map(({ from }) => from)).flatMap(({ first, last }): readonly IcsEvent[] => {
    const year = first.slice(0, 4)
    const nth = numbers.get(year) ?? 0
    numbers.set(year, nth + 1)
    if (last < options.asOf) return []
    return [
      {
        uid: uidOf(options.key, of.id, 'daily', year, String(nth)),
        day: laterOf(first, options.asOf),
        dailyUntil: last,
        summary: `${of.title[options.language]}${say(`（${bearer}）`, ` (${bearer})`)}`,
        description: descriptionOf(of, options).join('\n'),
        categories: [say('安全生产义务', 'Work-safety obligations')],
      },
    ]
  })
}

const laterOf = (a: CivilDate, b: CivilDate): CivilDate => (a < b ? b : a)

/** Days in order, as runs without a gap that do not go over the end of a year. */
const runsOf = (days: readonly CivilDate[]): readonly { readonly first: CivilDate; readonly last: CivilDate }[] => {
  const runs: { first: CivilDate; last: CivilDate }[] = []
  for (const day of days) {
    const run = runs[runs.length - 1]
    if (run && dayNumber(run.last) === (dayNumber(day) ?? 0) - 1 && run.last.slice(0, 4) === day.slice(0, 4))
      run.last = day
    else runs.push({ first: day, last: day })
  }
  return runs
}

const isDaily = (cadence: Cadence): boolean => cadence.kind === 'each' && cadence.every === 'day'

const calendarName = (name: string | undefined, language: Language): string => {
  const words = sayIn(language)('安全生产义务', 'Work-safety obligations')
  return name === undefined ? words : `${name} ${words}`
}

const descriptionOf = (of: BindingObligation, { language, vocabulary }: IcsFor): readonly string[] => {
  const say = sayIn(language)
  const wanted = wantedWords(of, language, vocabulary)
  const unchecked = of.verified.status === 'verified' ? '' : say('（条文未核对）', ' (text not checked)')
  return [
    `${say('频次', 'How often')} ${cadenceWords(of.cadence, language, vocabulary)}`,
    ...(wanted === '' ? [] : [`${say('记录须写明', 'The log must say')} ${wanted}`]),
    `${say('依据', 'Provision')} ${cited(of.citation, language)}${unchecked}`,
    ...(of.note ? [of.note[language]] : []),
    of.id,
  ]
}

/** No reminder for what is done, nor for what has a single day. */
const remindFor = ({ status, opens, due }: StatusWindow, options: IcsFor): number | undefined => {
  if (status !== 'due' && status !== 'undetermined') return undefined
  // Before what may be done on any earlier day there is always time.
  if (opens === null) return options.remindDaysBefore
  const length = (dayNumber(dueDay(due)) ?? 0) - (dayNumber(opens) ?? 0)
  return length === 0 ? undefined : Math.min(options.remindDaysBefore, Math.max(0, length))
}

/** Whether a window is a single day, so that there was nothing to choose. */
const isOneDay = ({ from, due }: { readonly from: string; readonly due: string }): boolean => from === due

/** A plan as a calendar file: each event on its day, with what it meets. What has a single day only is left out. */
export const scheduleIcs = (
  schedule: Schedule,
  obligations: ReadonlyMap<string, { readonly title: Localized; readonly cite: Citation }>,
  options: IcsFor,
): string => {
  const { name, asOf, language, key, vocabulary, earlier } = options
  const say = sayIn(language)
  const numbers = new Map<string, number>()
  // What is done every day needs no date.
  const events = schedule.events
    .filter(({ meets }) => !meets.every(isOneDay))
    .map(({ occurrence, meets, earliest, latest }): IcsEvent => {
      const [first] = meets
      const part = `${first?.id} ${first?.due}`
      const nth = numbers.get(part) ?? 0
      numbers.set(part, nth + 1)
      const titles = [...new Set(meets.map(({ id }) => obligations.get(id)?.title[language] ?? id))]
      const bearer = termWords('roles', occurrence.by, language, vocabulary)
      return {
        uid: uidOf(key, 'plan', part, String(nth)),
        day: occurrence.on,
        summary: `${say('计划：', 'Planned: ')}${titles[0] ?? ''}${titles.length > 1 ? say(`等 ${titles.length} 项`, ` and ${titles.length - 1} more`) : ''}${say(`（${bearer}）`, ` (${bearer})`)}`,
        description: [
          say(`可在 ${earliest} 至 ${latest} 之间调整`, `may be moved between ${earliest} and ${latest}`),
          ...meets.map(({ id, due }) => {
            const one = obligations.get(id)
            const title = one?.title[language] ?? id
            return `${title}${say('，', ', ')}${say(`${due} 前`, `by ${due}`)}${one ? `${say('，', ', ')}${cited(one.cite, language)}` : ''} [${id}]`
          }),
        ].join('\n'),
        categories: [say('安全生产计划', 'Work-safety plan')],
        remindDaysBefore: options.remindDaysBefore,
      }
    })
  return icsText({
    id: icsIdOf('plan', key),
    name: `${calendarName(name, language)} ${schedule.from} – ${schedule.to}`,
    product: productName,
    asOf,
    after: earlier?.sequence,
    events: inOrder([...events, ...withdrawn(events, schedule, options)]),
  })
}
