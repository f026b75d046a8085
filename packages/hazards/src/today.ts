import { type CivilDate, dayNumber } from '@zhiben/core'
import type { Refusal } from './refusal.js'

/** How many days ahead of the clock a command may be dated where nothing is said: clocks differ, and midnights too. */
export const daysAhead = 1

/** The day in Asia/Shanghai by the clock of this machine. */
export const today = (): CivilDate => shanghaiDay(new Date())

const eightHours = 8 * 3_600_000

/**
 * The day in Asia/Shanghai at a moment: eight hours ahead of UTC, without summer time since 1992.
 *
 * @example shanghaiDay(new Date('2026-03-01T16:00:00Z')) // 2026-03-02
 */
export const shanghaiDay = (at: Date): CivilDate =>
  new Date(at.getTime() + eightHours).toISOString().slice(0, 10) as CivilDate

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
