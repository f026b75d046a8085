import type { OptionSpec } from '../command/command.js'
import { badUsage } from '../command/stop.js'

/** How long before a day a calendar reminds. */
export const remindOption = {
  remind: {
    value: 'DAYS',
    says: { zh: '提前几天提醒(上午九点)，默认 3', en: 'how many days before to remind, at nine; 3 unless told' },
  },
} as const satisfies Readonly<Record<string, OptionSpec>>

/** The days given, or 3. Fails: `Stop` with exit code 64. */
export const remindGiven = (text: string | undefined): number => {
  if (text === undefined) return 3
  if (/^\d{1,3}$/.test(text)) return Number(text)
  throw badUsage({ code: 'not-a-number', at: '--remind', found: text })
}
