import type { DayNumber } from '@zhiben/core'

const millisecondsPerDay = 86_400_000
// Four hundred years later and back again, so that the years 0 to 99 are not taken for 1900 to 1999.
const cycle = 146_097

/** A month as a whole number: twelve times the year, and the month from 0. */
export type MonthNumber = number

/** The first day of a month. */
export const firstOf = (month: MonthNumber): DayNumber =>
  Date.UTC(Math.floor(month / 12) + 400, ((month % 12) + 12) % 12, 1) / millisecondsPerDay - cycle

/** The last day of a month. */
export const lastOf = (month: MonthNumber): DayNumber => firstOf(month + 1) - 1

/** The month that a day lies in. */
export const monthOf = (day: DayNumber): MonthNumber => {
  const date = new Date(day * millisecondsPerDay)
  return date.getUTCFullYear() * 12 + date.getUTCMonth()
}

/** The year that a day lies in. */
export const yearOf = (day: DayNumber): number => new Date(day * millisecondsPerDay).getUTCFullYear()

/** The Monday of the week that a day lies in: 1970-01-01 was a Thursday. */
export const mondayOf = (day: DayNumber): DayNumber => Math.floor((day + 3) / 7) * 7 - 3

/** Whether a day is a Saturday or a Sunday. */
export const isWeekend = (day: DayNumber): boolean => day - mondayOf(day) >= 5
