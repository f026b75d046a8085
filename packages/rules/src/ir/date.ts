import type { CalendarPeriod, CivilDate } from '@zhiben/core'
import * as z from 'zod'
import { daySchema } from '../facts/format.js'

/** A fixed day. */
export interface Day {
  readonly op: 'date'
  readonly value: CivilDate
}
/** The day for which is judged. */
export interface AsOf {
  readonly op: 'asOf'
}
/** The day a period later or earlier; months and years stop at the end of a shorter month. */
export interface Shift<N> {
  readonly op: 'shift'
  readonly of: N
  readonly by: CalendarPeriod
}
/** Whole days, months or years from one day to another (negative backwards). */
export interface Between<N> {
  readonly op: 'between'
  readonly from: N
  readonly to: N
  readonly unit: 'days' | 'months' | 'years'
}

const figure = z.int().min(-100_000).max(100_000).optional()

export const dateSchemas = <N extends z.ZodType>(node: N) =>
  [
    z.strictObject({
      op: z.literal('date'),
      value: daySchema,
    }),
    z.strictObject({ op: z.literal('asOf') }),
    z.strictObject({
      op: z.literal('shift'),
      of: node,
      by: z.strictObject({ years: figure, months: figure, days: figure }),
    }),
    z.strictObject({ op: z.literal('between'), from: node, to: node, unit: z.enum(['days', 'months', 'years']) }),
  ] as const
