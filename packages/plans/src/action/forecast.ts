import {
  add,
  type CivilDate,
  civilDate,
  type DayNumber,
  divideExact,
  exact,
  type Interval,
  multiply,
  subtract,
} from '@zhiben/core'
import { clamped } from './amount.js'
import { type Shown, shown } from './shown.js'

/** What was known of a measure on a day. */
export interface Point {
  readonly on: DayNumber
  readonly value: Interval
}

/**
 * What a measure will be on the day due if it goes on as between the last two months for which there are figures. It
 * assumes that each day brings as much as each day between `from` and `to` did, and that nothing leaves the bounds of
 * the metric.
 */
export interface Forecast {
  readonly assumes: 'same-rate-as-between-the-last-two-months-reported'
  readonly from: CivilDate
  readonly to: CivilDate
  readonly by: CivilDate
  readonly value: Shown
}

/** A forecast, and its value without rounding. */
export interface Foreseen {
  readonly forecast: Forecast
  readonly value: Interval
}

/**
 * The last point of each calendar month, in order: units report on different days of a month, and a rate between two
 * such days would say more of who reported than of the work.
 */
export const monthEnds = <P extends Pick<Point, 'on'>>(points: readonly P[]): readonly P[] => [
  ...new Map([...points].sort((a, b) => a.on - b.on).map((point) => [civilDate(point.on).slice(0, 7), point])).values(),
]

/**
 * The value on the day due at the present rate, exact, or `undefined` where there are figures for fewer than two months
 * (no rate is made up).
 *
 * @example foresee([{ on: dayNumber('2024-04-30'), value: interval(40) }, { on: dayNumber('2024-05-30'), value: interval(50) }], dayNumber('2024-06-29'), bounds) // 60
 */
export const foresee = (points: readonly Point[], by: DayNumber, bounds: Interval): Foreseen | undefined => {
  const [before, last] = monthEnds(points).slice(-2)
  if (!before || !last || last.on > by) return undefined
  // last + k (last − before) = (1 + k) last − k before: each end is read once, so a range grows no more than it must.
  const k = divideExact(exact(by - last.on), exact(last.on - before.on))
  const times: Interval = { lo: k, hi: k }
  const one: Interval = { lo: exact(1), hi: exact(1) }
  const value = clamped(subtract(multiply(add(one, times), last.value), multiply(times, before.value)), bounds)
  return {
    forecast: {
      assumes: 'same-rate-as-between-the-last-two-months-reported',
      from: civilDate(before.on),
      to: civilDate(last.on),
      by: civilDate(by),
      value: shown(value),
    },
    value,
  }
}
