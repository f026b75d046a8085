import {
  type CalendarPeriod,
  type CivilDate,
  civilDate,
  type DayNumber,
  dayNumber,
  shiftDay,
  type Truth,
} from '@zhiben/core'
import { canonical } from '@zhiben/rules'
import {
  type AtEvent,
  type Between,
  type ByDay,
  type Cadence,
  type Distance,
  type Each,
  monthsOf,
  type Rolling,
} from './cadence.js'
import type { Calendar } from './calendar.js'
import { rollingWindows, type Stretch, timesIn, type Window, windowsOf } from './window.js'

/** Whether one cadence is at least as strict as another, with days on which the first is met and the second is not. */
export interface Strictness {
  /** `unknown` where neither a proof nor a counterexample was found. */
  readonly holds: Truth
  /** Days of occurrences (a day twice: two of them) that meet the first and not the second, where it does not hold. */
  readonly counterexample?: readonly CivilDate[] | undefined
  /** The days within which every window of the counterexample lies. */
  readonly within?: { readonly from: CivilDate; readonly to: CivilDate } | undefined
}

type MonthUnit = keyof typeof monthsOf
type PlainUnit = MonthUnit | 'day' | 'week'

/** The fewest days that a period has. */
const fewestDays: Readonly<Record<PlainUnit, number>> = {
  day: 1,
  week: 7,
  month: 28,
  quarter: 90,
  'half-year': 181,
  year: 365,
}

const isMonths = (unit: Each['every']): unit is MonthUnit => unit in monthsOf

/**
 * The fewest whole periods of one kind that lie in a period of another, over all time. It decides: whoever does the
 * least can put what falls in the periods at either end outside.
 *
 * Of weeks, up to six days at the start are lost.
 */
const wholeWithin = (inner: PlainUnit, outer: PlainUnit): number => {
  if (inner === outer) return 1
  if (inner === 'day') return fewestDays[outer]
  if (outer === 'day') return 0
  if (inner === 'week') return Math.floor((fewestDays[outer] - 6) / 7)
  return outer === 'week' ? 0 : Math.floor(monthsOf[outer] / monthsOf[inner])
}

/**
 * Whether every log that meets `a` meets `b`. Exact for at least n in each day, week, month, quarter, half-year and
 * year; for other pairs what is proved or refuted, else `unknown`.
 *
 * @example atLeastAsStrict(each('quarter'), each('half-year')).holds // true
 * @example atLeastAsStrict(each('year', 2), each('half-year')) // false, with two days in one half-year
 * @source semantics §7
 */
export const atLeastAsStrict = (a: Cadence, b: Cadence): Strictness => {
  if (isProved(a, b)) return { holds: 'true' }
  if (a.kind === 'each' && b.kind === 'each' && a.every !== 'school-term' && b.every !== 'school-term')
    return { holds: 'false', ...outside(a, b) }
  const found = searched(a, b)
  return found ? { holds: 'false', ...found } : { holds: 'unknown' }
}

const proofs = new Map<string, boolean>()

/** Whether it is proved that every log that meets `a` meets `b`. */
export const isProved = (a: Cadence, b: Cadence): boolean => {
  const key = `${canonical(a)} ${canonical(b)}`
  const before = proofs.get(key)
  if (before !== undefined) return before
  const found = canonical(a) === canonical(b) || prove(a, b)
  // What users make up is without end.
  if (proofs.size >= 10_000) proofs.clear()
  proofs.set(key, found)
  return found
}

const prove = (a: Cadence, b: Cadence): boolean => {
  if (sameButTimes(a, b)) return timesOf(a) >= timesOf(b)
  switch (b.kind) {
    case 'each':
      if (b.every === 'school-term') return false
      if (a.kind === 'each') return a.every !== 'school-term' && a.times * wholeWithin(a.every, b.every) >= b.times
      if (a.kind === 'rolling') return rollingMeetsEach(a, b.every, b.times)
      return a.kind === 'by-day' && a.for === 'same' && a.every === b.every && b.times === 1
    case 'rolling':
      if (a.kind === 'each') return eachMeetsRolling(a, b)
      return a.kind === 'rolling' && rollingMeetsRolling(a, b)
    case 'by-day':
      return a.kind === 'by-day' && a.every === b.every && a.for === b.for && notLater(a, b)
    case 'between':
      if (a.kind === 'between') return a.from >= b.from && a.to <= b.to && a.times >= b.times
      return a.kind === 'each' && a.every !== 'school-term' && a.times * inside(a, b).length >= b.times
    case 'once':
      if (a.kind === 'once') return a.by <= b.by && (b.from === undefined || (a.from !== undefined && a.from >= b.from))
      return a.kind === 'between' && a.to <= b.by && (b.from === undefined || a.from >= b.from)
    case 'at-event':
      return a.kind === 'at-event' && a.event === b.event && eventWithin(a, b)
    case 'anniversary':
    case 'open':
      return false
  }
}

const timesOf = (cadence: Cadence): number => ('times' in cadence ? cadence.times : 1)

const sameButTimes = (a: Cadence, b: Cadence): boolean =>
  'times' in a && 'times' in b && canonical({ ...a, times: 1 }) === canonical({ ...b, times: 1 })

/** A due day beyond its month is the last of it, so 30 and 31 February are no later than 29. */
const notLater = (a: ByDay, b: ByDay): boolean =>
  a.due.month < b.due.month || (a.due.month === b.due.month && a.due.day <= b.due.day)

/** A length in months alone or in days alone, the rest being nought. */
const lengthOf = ({ years = 0, months = 0, days = 0 }: CalendarPeriod): { months: number; days: number } => ({
  months: years * 12 + months,
  days,
})

/** So many days are in that many months at least: none is shorter than 28 days, and no twelve shorter than 365. */
const daysIn = (months: number): number => Math.floor(months / 12) * 365 + (months % 12) * 28

const rollingMeetsEach = (a: Rolling, every: PlainUnit, times: number): boolean => {
  const { months, days } = lengthOf(a.length)
  if (months === 0) return a.times * Math.floor(fewestDays[every] / days) >= times
  // A period of months begins on the first of one, so lengths of months fall on ends of months.
  return days === 0 && isMonths(every) && a.times * Math.floor(monthsOf[every] / months) >= times
}

/** Two occurrences lie furthest apart where one is early in its period and the next late in the following one. */
const eachMeetsRolling = (a: Each, b: Rolling): boolean => {
  const { months, days } = lengthOf(b.length)
  const shortest = daysIn(months) + days
  switch (a.every) {
    case 'day':
      return b.times <= a.times * shortest
    case 'week':
      return shortest >= 13 && b.times <= a.times
    case 'school-term':
      return false
    default:
      return months >= 2 * monthsOf[a.every] && b.times <= a.times
  }
}

const rollingMeetsRolling = (a: Rolling, b: Rolling): boolean => {
  const [short, long] = [lengthOf(a.length), lengthOf(b.length)]
  if (short.months === 0) {
    const shortest = daysIn(long.months) + long.days
    return a.times * Math.floor(shortest / short.days) >= b.times
  }
  if (a.times < b.times) return false
  if (short.months <= long.months) return short.days <= long.days
  return long.days >= short.months * 31 + short.days
}

const eventWithin = (a: AtEvent, b: AtEvent): boolean => {
  const inDays = (distance: Distance | undefined, otherwise: number): number =>
    distance === undefined ? otherwise : 'days' in distance ? (distance.days ?? Number.NaN) : Number.NaN
  const sameDue = canonical(a.due) === canonical(b.due)
  const sameOpens = canonical(a.opens ?? null) === canonical(b.opens ?? null)
  return (
    (sameDue || inDays(a.due, 0) <= inDays(b.due, 0)) &&
    (sameOpens || inDays(a.opens, Number.NEGATIVE_INFINITY) >= inDays(b.opens, Number.NEGATIVE_INFINITY))
  )
}

const days = (from: CivilDate, to: CivilDate): Stretch => ({
  from: dayNumber(from) ?? Number.NaN,
  to: dayNumber(to) ?? Number.NaN,
})

/** The whole periods of one cadence that lie between two days. */
const inside = (a: Each, b: Between): readonly Window[] => {
  const stretch = days(b.from, b.to)
  return (windowsOf(a, stretch) ?? []).filter(({ from, to }) => from >= stretch.from && to <= stretch.to)
}

/** The years in which counterexamples are looked for: every kind of year, and every weekday at its start. */
const years = days('2001-01-01', '2028-12-31')

/** Does the least that `a` asks, and of that as much as possible outside of one window of `b`. */
const outside = (a: Each, b: Each): Omit<Strictness, 'holds'> => {
  const counts = (windowsOf(b, years) ?? []).map((window) => {
    const around = windowsOf(a, window) ?? []
    return { window, around, whole: around.filter(({ from, to }) => from >= window.from && to <= window.to).length }
  })
  const worst = counts.reduce((x, y) => (y.whole < x.whole ? y : x))
  const done = worst.around.flatMap(({ from, to }) =>
    Array<DayNumber>(a.times).fill(from < worst.window.from ? from : to > worst.window.to ? to : from),
  )
  return {
    counterexample: done.map(civilDate),
    within: {
      from: civilDate(Math.min(worst.window.from, ...worst.around.map(({ from }) => from))),
      to: civilDate(Math.max(worst.window.to, ...worst.around.map(({ to }) => to))),
    },
  }
}

/**
 * Whether occurrences on these days meet a cadence in every window that lies wholly within a stretch; a rolling one
 * binds from the first day of the stretch. `undefined` for one whose windows hang on more than days.
 */
export const meets = (
  cadence: Cadence,
  done: readonly DayNumber[],
  stretch: Stretch,
  calendar?: Calendar,
): boolean | undefined => {
  const inOrder = [...done].filter((day) => day >= stretch.from && day <= stretch.to).sort((a, b) => a - b)
  const windows =
    cadence.kind === 'rolling'
      ? rollingWindows(cadence, inOrder, stretch.from, stretch.to).filter(({ due }) => due <= stretch.to)
      : windowsOf(cadence, stretch, { calendar })?.filter(({ from, due }) => from >= stretch.from && due <= stretch.to)
  return windows?.every(
    ({ opens, due }) => inOrder.filter((day) => day >= opens && day <= due).length >= timesIn(cadence),
  )
}

/** Logs that do the least: always at the first, always at the last, and at either by turns. */
const searched = (a: Cadence, b: Cadence): Omit<Strictness, 'holds'> | undefined => {
  const stretch = days('2023-01-01', '2028-12-31')
  for (const turn of [() => 0, () => 1, (i: number) => i % 2, (i: number) => (i + 1) % 2]) {
    const done = least(a, stretch, turn)
    if (done && meets(a, done, stretch) === true && meets(b, done, stretch) === false)
      return {
        counterexample: done.map(civilDate),
        within: { from: civilDate(stretch.from), to: civilDate(stretch.to) },
      }
  }
  return undefined
}

const least = (a: Cadence, stretch: Stretch, late: (i: number) => number): readonly DayNumber[] | undefined => {
  if (a.kind !== 'rolling') {
    const windows = windowsOf(a, stretch)?.filter(({ from, due }) => from >= stretch.from && due <= stretch.to)
    return windows?.flatMap(({ opens, due }, i) => Array<DayNumber>(timesIn(a)).fill(late(i) === 1 ? due : opens))
  }
  const done: DayNumber[] = []
  for (let due = shiftDay(stretch.from, a.length) - 1; due <= stretch.to; due = shiftDay(due, a.length))
    done.push(...Array<DayNumber>(a.times).fill(due))
  return done
}
