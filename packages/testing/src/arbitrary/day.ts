import { type CivilDate, civilDate, type DayNumber, dayNumber, shiftDay } from '@zhiben/core'
import * as fc from 'fast-check'
import type { DayLimit } from './limits.js'

/** Days where calendars are apt to go wrong: leap days, the days before and after them, ends of months and years. */
const awkward = [
  '2024-02-29',
  '2024-02-28',
  '2024-03-01',
  '2023-02-28',
  '2023-03-01',
  '2024-12-31',
  '2025-01-01',
  '2024-01-31',
  '2024-03-31',
  '2024-04-30',
  '2000-02-29',
  '1900-02-28',
  '2100-03-01',
] as const satisfies readonly CivilDate[]

const numberOf = (day: CivilDate): DayNumber => dayNumber(day) as DayNumber

/** From which to which day a random day lies, the day for which is judged, and the days that it is drawn to. */
export interface DayOptions {
  readonly from?: CivilDate | undefined
  readonly to?: CivilDate | undefined
  readonly asOf: CivilDate
  readonly near?: readonly DayLimit[] | undefined
}

/** A day: often exactly at a limit or the day beside it, else near the day for which is judged or an awkward one. */
export const dayArbitrary = ({ from, to, asOf, near = [] }: DayOptions): fc.Arbitrary<CivilDate> => {
  const first = from === undefined ? numberOf('1990-01-01') : numberOf(from)
  const last = to === undefined ? Math.max(first, numberOf('2035-12-31')) : numberOf(to)
  const start = Math.min(first, last)
  const within = (day: number): boolean => day >= start && day <= last
  const base = numberOf(asOf)
  const limits = near
    .map((limit) => (typeof limit === 'string' ? numberOf(limit) : shiftDay(base, limit)))
    .filter(Number.isFinite)
  const beside = [...new Set([...limits, base].flatMap((day) => [day, day - 1, day + 1]))].filter(within)
  const oddities = awkward.map(numberOf).filter(within)
  return fc
    .oneof(
      ...(beside.length > 0 ? [{ weight: 5, arbitrary: fc.constantFrom(...beside) }] : []),
      ...(oddities.length > 0 ? [{ weight: 2, arbitrary: fc.constantFrom(...oddities) }] : []),
      { weight: 2, arbitrary: fc.integer({ min: start, max: last }) },
    )
    .map(civilDate)
}

/** Days to judge for: the first day of a period, and days where calendars are apt to go wrong after it. */
export const asOfArbitrary = (from: CivilDate, until?: CivilDate): fc.Arbitrary<CivilDate> => {
  const days = [from, ...awkward, ...(until === undefined ? [] : [until])].filter(
    (day) => day >= from && (until === undefined || day <= until),
  )
  return fc.constantFrom(...days)
}
