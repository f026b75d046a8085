import {
  type CivilDate,
  type DayNumber,
  dayNumber,
  isCivilDate,
  isObject,
  type Localized,
  quoted,
  suggestions,
  type Truth,
} from '@zhiben/core'
import { isWeekend } from './civil.js'
import type { ObligationProblem } from './problem.js'

/** Days off on end, or a school term: both days are included. */
export interface NamedDays {
  readonly name: Localized
  readonly from: CivilDate
  readonly to: CivilDate
}

/**
 * Which days are worked and when schools teach, as data that the user can replace: it has a version and an end, and of
 * days outside it nothing is known.
 *
 * @source semantics §7
 */
export interface Calendar {
  readonly id: string
  readonly version: string
  /** The first day for which holidays are known. */
  readonly start: CivilDate
  /** The last day for which holidays are known. */
  readonly end: CivilDate
  /** Public holidays as they are announced, in order: each with all its days off, weekends among them. */
  readonly holidays: readonly NamedDays[]
  /** Saturdays and Sundays that are worked to make up for holidays. */
  readonly makeUpDays: readonly CivilDate[]
  /** School terms, in order. */
  readonly terms: readonly NamedDays[]
}

/** A day that may lie anywhere between two: `hi` is infinite where nothing bounds it. */
export interface DayRange {
  readonly lo: DayNumber
  readonly hi: DayNumber
}

interface Span {
  readonly from: DayNumber
  readonly to: DayNumber
}

/** A calendar made ready, in day numbers. */
export interface CalendarDays {
  readonly start: DayNumber
  readonly end: DayNumber
  readonly holidays: readonly Span[]
  readonly terms: readonly Span[]
  readonly off: ReadonlySet<DayNumber>
  readonly worked: ReadonlySet<DayNumber>
}

const known = (text: CivilDate): DayNumber => dayNumber(text) ?? Number.NaN
const cached = new WeakMap<Calendar, CalendarDays>()

/** A calendar in day numbers; made once. */
export const calendarDays = (calendar: Calendar): CalendarDays => {
  const before = cached.get(calendar)
  if (before) return before
  const span = ({ from, to }: NamedDays): Span => ({ from: known(from), to: known(to) })
  const holidays = calendar.holidays.map(span)
  const off = new Set<DayNumber>()
  for (const { from, to } of holidays) for (let day = from; day <= to; day++) off.add(day)
  const made: CalendarDays = {
    start: known(calendar.start),
    end: known(calendar.end),
    holidays,
    terms: calendar.terms.map(span),
    off,
    worked: new Set(calendar.makeUpDays.map(known)),
  }
  cached.set(calendar, made)
  return made
}

/**
 * Whether a day is worked: Monday to Friday but for holidays, and make-up days. Unknown outside the calendar, and
 * without one.
 */
export const isWorkingDay = (calendar: Calendar | undefined, day: DayNumber): Truth => {
  if (!calendar) return 'unknown'
  const days = calendarDays(calendar)
  if (day < days.start || day > days.end) return 'unknown'
  return isWorked(days, day) ? 'true' : 'false'
}

const isWorked = ({ off, worked }: CalendarDays, day: DayNumber): boolean =>
  worked.has(day) || !(off.has(day) || isWeekend(day))

/**
 * The day so many working days later (earlier, if negative). By 0: the day itself. Where the calendar does not reach,
 * every day may or may not be worked: the answer is the earliest and the latest it can be, which is infinite where the
 * calendar never comes to an end of it.
 *
 * @example shiftWorkingDays(calendar, dayNumber('2024-09-30'), 1) // 2024-10-08: the first seven days are off
 */
export const shiftWorkingDays = (calendar: Calendar | undefined, from: DayNumber, by: number): DayRange => {
  const days = calendar && calendarDays(calendar)
  const [near, far] = [shifted(days, from, by, true), shifted(days, from, by, false)]
  return by < 0 ? { lo: far, hi: near } : { lo: near, hi: far }
}

/** The day so many working days later or earlier if days outside the calendar are all worked, or all off. */
const shifted = (days: CalendarDays | undefined, from: DayNumber, by: number, worksOutside: boolean): DayNumber => {
  const step = Math.sign(by)
  let left = Math.abs(by)
  let day = from
  while (left > 0) {
    if (!days || (step > 0 ? day >= days.end : day <= days.start))
      return worksOutside ? day + step * left : step * Number.POSITIVE_INFINITY
    // On the way to the calendar.
    const before = step > 0 ? days.start - 1 - day : day - days.end - 1
    if (before > 0) {
      const gone = worksOutside ? Math.min(before, left) : before
      day += step * gone
      if (worksOutside) left -= gone
      continue
    }
    day += step
    if (isWorked(days, day)) left -= 1
  }
  return day
}

/** A calendar from outside, or everything that is wrong with it. */
export interface ReadCalendar {
  readonly calendar: Calendar | undefined
  readonly problems: readonly ObligationProblem[]
}

const fields = ['id', 'version', 'start', 'end', 'holidays', 'makeUpDays', 'terms'] as const
/** How long a calendar may be, and a holiday or a term of it, in years: whoever counts working days goes day by day. */
const longest = { calendar: 100, days: 1 } as const
const yearOf = (day: string): number => Number(day.slice(0, 4))

/** Reads a calendar from outside: every day exists, nothing runs backwards or overlaps. */
export const readCalendar = (value: unknown): ReadCalendar => {
  const problems: ObligationProblem[] = []
  const near = suggestions()
  if (!isObject(value))
    return {
      calendar: undefined,
      problems: [{ code: 'obligation-wrong-shape', at: '', expected: 'calendar', found: quoted(value) }],
    }
  for (const name of Object.keys(value))
    if (!(fields as readonly string[]).includes(name))
      problems.push({ code: 'obligation-unknown-field', at: name, found: name, nearest: near(name, fields) })
  const text = (name: string): void => {
    if (typeof value[name] !== 'string')
      problems.push({ code: 'obligation-wrong-shape', at: name, expected: 'text', found: quoted(value[name]) })
  }
  const day = (found: unknown, at: string): boolean => {
    if (isCivilDate(found)) return true
    problems.push({ code: 'obligation-no-such-day', at, found: quoted(found) })
    return false
  }
  const items = (name: string): readonly unknown[] => {
    const found = value[name]
    if (Array.isArray(found)) return found
    problems.push({ code: 'obligation-wrong-shape', at: name, expected: 'list', found: quoted(found) })
    return []
  }
  const inOrder = (from: string, to: string, at: string, years: number): void => {
    if (to < from) problems.push({ code: 'obligation-dates-backwards', at, from, to })
    if (yearOf(to) - yearOf(from) > years) problems.push({ code: 'obligation-too-long', at, from, to, years })
  }
  text('id')
  text('version')
  if (day(value.start, 'start') && day(value.end, 'end'))
    inOrder(String(value.start), String(value.end), 'end', longest.calendar)
  for (const name of ['holidays', 'terms']) {
    let last: string | undefined
    for (const [i, one] of items(name).entries()) {
      const at = `${name}[${i}]`
      if (!isObject(one) || !isObject(one.name)) {
        problems.push({ code: 'obligation-wrong-shape', at, expected: 'object', found: quoted(one) })
        continue
      }
      for (const language of ['zh', 'en'])
        if (typeof one.name[language] !== 'string') {
          const found = quoted(one.name[language])
          problems.push({ code: 'obligation-wrong-shape', at: `${at}.name.${language}`, expected: 'text', found })
        }
      const whole = [day(one.from, `${at}.from`), day(one.to, `${at}.to`)].every(Boolean)
      if (!whole) continue
      inOrder(String(one.from), String(one.to), at, longest.days)
      if (last !== undefined && String(one.from) <= last)
        problems.push({ code: 'obligation-dates-backwards', at, from: last, to: String(one.from) })
      last = String(one.to)
    }
  }
  for (const [i, one] of items('makeUpDays').entries()) day(one, `makeUpDays[${i}]`)
  return { calendar: problems.length === 0 ? (value as unknown as Calendar) : undefined, problems }
}
