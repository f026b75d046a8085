import type { DayNumber } from '@zhiben/core'
import { type Calendar, isWorkingDay } from './calendar.js'
import { isWeekend } from './civil.js'

/** The days that a plan may use, between its first and its last. */
export interface PlanDays {
  readonly from: DayNumber
  readonly to: DayNumber
  /** Not blocked, and worked as far as the calendar reaches; beyond it Monday to Friday. */
  readonly isGood: (day: DayNumber) => boolean
  readonly isBlocked: (day: DayNumber) => boolean
  /** The last day from `lo` to `hi` that can be used: a good one if there is any, else any that is not blocked. */
  readonly last: (lo: DayNumber, hi: DayNumber) => DayNumber | undefined
  /** The first such day. */
  readonly first: (lo: DayNumber, hi: DayNumber) => DayNumber | undefined
}

/** The days of a plan. */
export const planDays = (
  calendar: Calendar | undefined,
  from: DayNumber,
  to: DayNumber,
  blocked: ReadonlySet<DayNumber>,
): PlanDays => {
  const isBlocked = (day: DayNumber): boolean => blocked.has(day)
  const isGood = (day: DayNumber): boolean => {
    if (blocked.has(day)) return false
    const works = isWorkingDay(calendar, day)
    return works === 'unknown' ? !isWeekend(day) : works === 'true'
  }
  // For each day the last one up to it that is good, and the last one that is not blocked.
  const good: (DayNumber | undefined)[] = []
  const free: (DayNumber | undefined)[] = []
  for (let day = from; day <= to; day++) {
    good.push(isGood(day) ? day : good[good.length - 1])
    free.push(isBlocked(day) ? free[free.length - 1] : day)
  }
  const last = (lo: DayNumber, hi: DayNumber): DayNumber | undefined => {
    const start = Math.max(lo, from)
    const end = Math.min(hi, to)
    if (start > end) return undefined
    for (const days of [good, free]) {
      const day = days[end - from]
      if (day !== undefined && day >= start) return day
    }
    return undefined
  }
  const first = (lo: DayNumber, hi: DayNumber): DayNumber | undefined => {
    const start = Math.max(lo, from)
    const end = Math.min(hi, to)
    for (const usable of [isGood, (day: DayNumber) => !isBlocked(day)])
      for (let day = start; day <= end; day++) if (usable(day)) return day
    return undefined
  }
  return { from, to, isGood, isBlocked, last, first }
}
