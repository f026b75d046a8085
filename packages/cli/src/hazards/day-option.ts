import { type CivilDate, civilDate, dayNumber, isCivilDate } from '@zhiben/core'
import type { OptionSpec } from '../command/command.js'
import { badUsage } from '../command/stop.js'

/** The day on which something is said to happen. */
export const dayOption = {
  on: {
    value: 'DATE',
    says: { zh: '在哪一天发生，默认为今天（北京时间）', en: 'the day it happens, today in Beijing unless told' },
  },
} as const satisfies Readonly<Record<string, OptionSpec>>

/** A day as an option gave it; `undefined` where it was not given. Fails: `Stop` with exit code 64. */
export const dayGiven = (at: string, found: string | undefined): CivilDate | undefined => {
  if (found === undefined || isCivilDate(found)) return found
  throw badUsage({ code: 'not-a-day', at, found })
}

/** A number of days after a day, or before it where the number is less than 0. */
export const daysLater = (day: CivilDate, days: number): CivilDate => civilDate((dayNumber(day) ?? 0) + days)
