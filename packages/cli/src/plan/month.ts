import type { Month } from '@zhiben/plans'
import { badUsage } from '../command/stop.js'

/** A quarter of a year. */
export interface Quarter {
  readonly year: number
  readonly quarter: 1 | 2 | 3 | 4
}

/** The month that an option names. Fails: `Stop` with exit code 64. */
export const monthOf = (text: string): Month => {
  if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(text)) throw badUsage({ code: 'not-a-month', at: '--month', found: text })
  return text as Month
}

/** The quarter that an option names (`2024-Q2`). Fails: `Stop` with exit code 64. */
export const quarterOf = (text: string): Quarter => {
  const [, year, quarter] = /^(\d{4})-?Q([1-4])$/i.exec(text) ?? []
  if (year === undefined) throw badUsage({ code: 'not-a-quarter', at: '--quarter', found: text })
  return { year: Number(year), quarter: Number(quarter) as Quarter['quarter'] }
}

/** The first month of a quarter. */
export const firstMonthOf = ({ year, quarter }: Quarter): Month =>
  `${year}-${String(quarter * 3 - 2).padStart(2, '0')}` as Month

/** The month before the one that a day is in. */
export const monthBefore = (day: string): Month => {
  const [year = 0, month = 0] = day.split('-').map(Number)
  return (month === 1 ? `${year - 1}-12` : `${year}-${String(month - 1).padStart(2, '0')}`) as Month
}
