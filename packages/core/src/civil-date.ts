import { UTCDate } from '@date-fns/utc'
import { addDays, addMonths, addYears } from 'date-fns'

/**
 * A day in Asia/Shanghai without a clock, written `YYYY-MM-DD`.
 *
 * @source semantics §3
 */
export type CivilDate = `${number}-${number}-${number}`

/** The same day as a whole number of days since 1970-01-01, which is what evaluators compare. */
export type DayNumber = number

const millisecondsPerDay = 86_400_000
const written = /^(\d{4})-(\d{2})-(\d{2})$/

/** The day number of a text, or `undefined` where the text is not a day that exists (`2023-02-29`). */
export const dayNumber = (text: string): DayNumber | undefined => {
  const parts = written.exec(text)
  if (!parts) return undefined
  const day = new UTCDate(Number(parts[1]), Number(parts[2]) - 1, Number(parts[3]))
  day.setUTCFullYear(Number(parts[1]))
  return day.toISOString().slice(0, 10) === text ? day.getTime() / millisecondsPerDay : undefined
}

/** Whether a value is a day that exists, written `YYYY-MM-DD`. */
export const isCivilDate = (value: unknown): value is CivilDate =>
  typeof value === 'string' && dayNumber(value) !== undefined

/** The day as text; years after 9999 or before 0 are written as ISO 8601 has them, with sign. */
export const civilDate = (day: DayNumber): CivilDate =>
  new UTCDate(day * millisecondsPerDay).toISOString().split('T')[0] as CivilDate

/** A length of calendar time. Years and months go first and stop at the end of a shorter month; days follow. */
export interface CalendarPeriod {
  readonly years?: number | undefined
  readonly months?: number | undefined
  readonly days?: number | undefined
}

/**
 * The day that lies a period later (or, with negative figures, earlier); infinite beyond what a calendar holds.
 *
 * @example shiftDay(dayNumber('2024-01-31'), { months: 1 }) // 2024-02-29
 */
export const shiftDay = (day: DayNumber, by: CalendarPeriod): DayNumber => {
  const start = new UTCDate(day * millisecondsPerDay)
  const moved = addDays(addMonths(addYears(start, by.years ?? 0), by.months ?? 0), by.days ?? 0)
  if (!Number.isNaN(moved.getTime())) return moved.getTime() / millisecondsPerDay
  return ((by.years ?? 0) * 12 + (by.months ?? 0)) * 30 + (by.days ?? 0) > 0
    ? Number.POSITIVE_INFINITY
    : Number.NEGATIVE_INFINITY
}

/**
 * Whole days, months or years from one day to another: the greatest `n` for which `from` plus `n` is not
 * after `to`; backwards the same with a minus sign.
 *
 * @example wholeBetween(dayNumber('2024-01-31'), dayNumber('2024-02-29'), 'months') // 1
 */
export const wholeBetween = (from: DayNumber, to: DayNumber, unit: 'days' | 'months' | 'years'): number => {
  if (unit === 'days') return to - from
  if (to < from) return 0 - wholeBetween(to, from, unit)
  const a = new UTCDate(from * millisecondsPerDay)
  const b = new UTCDate(to * millisecondsPerDay)
  const years = b.getUTCFullYear() - a.getUTCFullYear()
  const n = unit === 'years' ? years : years * 12 + b.getUTCMonth() - a.getUTCMonth()
  return shiftDay(from, { [unit]: n }) > to ? n - 1 : n
}
