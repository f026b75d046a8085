import { type CivilDate, dayNumber, shanghaiDay } from '@zhiben/core'
import type { Refusal } from './refusal.js'

/** How many days ahead of the clock a command may be dated where nothing is said: clocks differ, and midnights too. */
export const daysAhead = 1

/** The day in Asia/Shanghai by the clock of this machine. */
export const today = (): CivilDate => shanghaiDay(new Date())

/**
 * Why a command of a day is too far ahead of today; `undefined` where it is not. No later event of a hazard may be of an
 * earlier day, so that one command of 2062 by mistake would lock it for good.
 *
 * @example dayAhead('2062-03-01', '2026-03-01')?.code // day-ahead
 */
export const dayAhead = (on: CivilDate, now: CivilDate, ahead = daysAhead): Refusal | undefined =>
  (dayNumber(on) ?? 0) > (dayNumber(now) ?? 0) + ahead
    ? { code: 'day-ahead', at: 'on', found: on, today: now }
    : undefined
