import { type Citation, type CivilDate, cited, dayNumber, type Language, type Localized } from '@zhiben/core'
import type { Cadence, Schedule, Status, StatusWindow, Vocabulary } from '@zhiben/obligations'
import { programName } from '../../version.js'
import { sayIn } from '../html/labels.js'
import { type IcsEvent, icsText } from '../ics/calendar.js'
import { uidOf } from '../ics/uid.js'
import { cadenceWords, dueDay, dueWords, statusWords, termWords } from './words.js'

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
}

const productName = programName.split(' ')[0] ?? programName

/**
 * Windows as a calendar file: each on its due day. Obligations that others cover, and windows that do not bind, are left
 * out; what is due every day is one entry that repeats. What is met stays, marked as done and without a reminder, so that a new export takes the reminder away.
 */
export const windowsIcs = ({ obligations }: Status, to: CivilDate, options: IcsFor): string => {
  const { name, asOf, language, key } = options
  const say = sayIn(language)
  const events = obligations
    .filter(({ coveredBy }) => coveredBy.length === 0)
    .flatMap((of) => {
      const first = new Map<string, number>()
      const windows = of.windows.filter(({ status, due }) => status !== 'not-applicable' && dueDay(due) <= to)
      const bearer = termWords('roles', of.bearer, language, options.vocabulary)
      if (isDaily(of.cadence)) return daily(of, windows, bearer, options)
      return windows.map((window): IcsEvent => {
        // Windows of one obligation that begin on one day: at events of which several fall together.
        const nth = first.get(window.from) ?? 0
        first.set(window.from, nth + 1)
        const mark = window.status === 'due' ? '' : `${statusWords[window.status][language]}${say('：', ': ')}`
        return {
          uid: uidOf(key, of.id, window.from, String(nth)),
          day: dueDay(window.due) as CivilDate,
          summary: `${mark}${of.title[language]}${say(`（${bearer}）`, ` (${bearer})`)}`,
          description: [
            `${say('期间', 'Window')} ${window.from} – ${dueWords(window.due, language)}${window.times > 1 ? say(`，应 ${window.times} 次，已 ${window.metBy.length} 次`, `, ${window.metBy.length} of ${window.times} done`) : ''}`,
            ...descriptionOf(of, options),
          ].join('\n'),
          categories: [say('安全生产义务', 'Work-safety obligations')],
          remindDaysBefore: remindFor(window, options),
        }
      })
    })
    .sort((a, b) => (a.day === b.day ? 0 : a.day < b.day ? -1 : 1))
  return icsText({ name: calendarName(name, language), product: productName, asOf, events })
}

/** One entry that repeats, from the first day that is not past. */
const daily = (
  of: Status['obligations'][number],
  windows: readonly StatusWindow[],
  bearer: string,
  options: IcsFor,
): readonly IcsEvent[] => {
  const days = windows.map(({ due }) => dueDay(due) as CivilDate)
  const day = days.find((one) => one >= options.asOf)
  const last = days[days.length - 1]
  if (day === undefined || last === undefined) return []
  const say = sayIn(options.language)
  return [
    {
      uid: uidOf(options.key, of.id, 'daily'),
      day,
      dailyUntil: last,
      summary: `${of.title[options.language]}${say(`（${bearer}）`, ` (${bearer})`)}`,
      description: descriptionOf(of, options).join('\n'),
      categories: [say('安全生产义务', 'Work-safety obligations')],
    },
  ]
}

const isDaily = (cadence: Cadence): boolean => cadence.kind === 'each' && cadence.every === 'day'

const calendarName = (name: string | undefined, language: Language): string => {
  const words = sayIn(language)('安全生产义务', 'Work-safety obligations')
  return name === undefined ? words : `${name} ${words}`
}

const descriptionOf = (
  of: {
    readonly id: string
    readonly cadence: Cadence
    readonly citation: Citation
    readonly verified: { readonly status: string }
    readonly note?: Localized | undefined
  },
  { language, vocabulary }: IcsFor,
): readonly string[] => {
  const say = sayIn(language)
  const unchecked = of.verified.status === 'verified' ? '' : say('（条文未核对）', ' (text not checked)')
  return [
    `${say('频次', 'How often')} ${cadenceWords(of.cadence, language, vocabulary)}`,
    `${say('依据', 'Provision')} ${cited(of.citation, language)}${unchecked}`,
    ...(of.note ? [of.note[language]] : []),
    of.id,
  ]
}

/** No reminder for what is done, nor for what is to be done every day. */
const remindFor = ({ status, opens, from, due }: StatusWindow, options: IcsFor): number | undefined => {
  if (status !== 'due' && status !== 'undetermined') return undefined
  const length = (dayNumber(dueDay(due)) ?? 0) - (dayNumber(opens ?? from) ?? 0)
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
  const { name, asOf, language, key, vocabulary } = options
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
    name: `${calendarName(name, language)} ${schedule.from} – ${schedule.to}`,
    product: productName,
    asOf,
    events,
  })
}
