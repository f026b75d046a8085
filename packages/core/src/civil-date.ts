import { UTCDate } from '@date-fns/utc'
import { addDays, addMonths } from 'date-fns'

/**
 * A day in Asia/Shanghai without a clock, written `YYYY-MM-DD`.
 *
 * @source semantics §3
 */
export type CivilDate = `${number}-${number}-${number}`

/** The same day as a whole number of days since 1970-01-01, which is what evaluators compare. */
export type DayNumber = number

const millisecondsPerDay = 86_400_000
const written = /^\d{4}-\d{2}-\d{2}$/
const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** The day number of a text, or `undefined` where the text is not a day that exists (`2023-02-29`). */
export const dayNumber = (text: string): DayNumber | undefined => {
  if (!written.test(text)) return undefined
  const year = Number(text.slice(0, 4))
  const month = Number(text.slice(5, 7))
  const day = Number(text.slice(8))
  const length = month === 2 && isLeap(year) ? 29 : monthLengths[month - 1]
  if (length === undefined || day < 1 || day > length) return undefined
  // Four hundred years later, so that the years 0 to 99 are not taken for 1900 to 1999; 146,097 days earlier again.
  return Date.UTC(year + 400, month - 1, day) / millisecondsPerDay - 146_097
}

/** Whether a value is a day that exists, written `YYYY-MM-DD`. */
export const isCivilDate = (value: unknown): value is CivilDate =>
  typeof value === 'string' && dayNumber(value) !== undefined

/** The day as text; years after 9999 or before 0 are written as ISO 8601 has them, with sign. */
export const civilDate = (day: DayNumber): CivilDate =>
  new UTCDate(day * millisecondsPerDay).toISOString().split('T')[0] as CivilDate

/** A length of calendar time. Years and months go first, together, and stop at the end of a shorter month; days follow. */
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
  const months = (by.years ?? 0) * 12 + (by.months ?? 0)
  const days = by.days ?? 0
  const moved = addDays(addMonths(new UTCDate(day * millisecondsPerDay), months), days)
  if (!Number.isNaN(moved.getTime())) return moved.getTime() / millisecondsPerDay
  return months * 30 + days > 0 ? Number.POSITIVE_INFINITY : Number.NEGATIVE_INFINITY
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

const eightHours = 8 * 3_600_000

/**
 * The day in Asia/Shanghai at a moment: eight hours ahead of UTC, without summer time since 1992.
 *
 * @example shanghaiDay(new Date('2026-03-01T16:00:00Z')) // 2026-03-02
 */
export const shanghaiDay = (at: Date): CivilDate =>
  new Date(at.getTime() + eightHours).toISOString().slice(0, 10) as CivilDate
