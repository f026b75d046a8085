import type { Localized } from '@zhiben/core'
import * as z from 'zod'
import { type Role, roles } from '../actor.js'
import { type Based, based, days, listOf, localized, localName, shape } from './basis.js'

/**
 * When a report is due. `open`: the source says "in time" and no figure, so there is none of ours; `within`: calendar days
 * after an event; `by-day`: by a day of the first month after each month, quarter or year.
 */
export type DutyTime =
  | { readonly kind: 'open' }
  | { readonly kind: 'within'; readonly days: number; readonly after: 'report' | 'grading' | 'submission' }
  | { readonly kind: 'by-day'; readonly after: 'month' | 'quarter' | 'year'; readonly day: number }

/** A duty to report, to notify or to look, that goes with hazards. */
export interface ReportingDuty extends Based {
  readonly id: string
  readonly title: Localized
  /** Who bears it. */
  readonly bearers: readonly Role[]
  readonly time: DutyTime
}

export const dutySchema = z.strictObject(
  {
    id: localName,
    title: localized,
    bearers: listOf(z.enum(roles)).min(1, { error: 'filled-list' }),
    time: z.discriminatedUnion(
      'kind',
      [
        z.strictObject({ kind: z.literal('open') }),
        z.strictObject({ kind: z.literal('within'), days, after: z.enum(['report', 'grading', 'submission']) }),
        z.strictObject({
          kind: z.literal('by-day'),
          after: z.enum(['month', 'quarter', 'year']),
          day: z.int({ error: 'month-day' }).min(1, { error: 'month-day' }).max(31, { error: 'month-day' }),
        }),
      ],
      { error: shape('duty-time') },
    ),
    ...based,
  },
  { error: shape('object') },
) satisfies z.ZodType<ReportingDuty>
