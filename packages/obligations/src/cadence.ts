import { type CalendarPeriod, type CivilDate, isCivilDate } from '@zhiben/core'
import * as z from 'zod'

/**
 * Periods of the calendar. Weeks begin on Monday; half-years on 1 January and 1 July; school terms are those of the
 * calendar that is passed in.
 */
export const calendarUnits = ['day', 'week', 'month', 'quarter', 'half-year', 'year', 'school-term'] as const

/** One of the periods of the calendar. */
export type CalendarUnit = (typeof calendarUnits)[number]

/** At least `times` in each day, week, month, quarter, half-year, year or school term. */
export interface Each {
  readonly kind: 'each'
  readonly every: CalendarUnit
  readonly times: number
}

/**
 * At least `times` in every stretch of that length, wherever it begins. With `times` 1: the next is due one length
 * after the last, that day included.
 */
export interface Rolling {
  readonly kind: 'rolling'
  readonly length: CalendarPeriod
  readonly times: number
}

/** At least `times` in each length counted from a day: a date fact of the profile (`licence.issued`) or a fixed day. */
export interface Anniversary {
  readonly kind: 'anniversary'
  readonly of: { readonly fact: string } | { readonly day: CivilDate }
  readonly length: CalendarPeriod
  readonly times: number
}

/** A day of a month; `month` counts from 1 within the period (1–3 of a quarter). A day beyond its month is the last. */
export interface DayOfPeriod {
  readonly month: number
  readonly day: number
}

/**
 * Once for each month, quarter, half-year or year, by a fixed day: of the next period, for the one before (a monthly
 * report by the 5th), or with `for: 'same'` of that period itself (by the end of March each year).
 */
export interface ByDay {
  readonly kind: 'by-day'
  readonly every: 'month' | 'quarter' | 'half-year' | 'year'
  readonly due: DayOfPeriod
  readonly for: 'period-before' | 'same'
}

/** Once, by a day that counts still. What was done before `from` does not count; without it anything earlier does. */
export interface Once {
  readonly kind: 'once'
  readonly by: CivilDate
  readonly from?: CivilDate | undefined
}

/** At least `times` between two days, both included. */
export interface Between {
  readonly kind: 'between'
  readonly from: CivilDate
  readonly to: CivilDate
  readonly times: number
}

/** A distance from an event, in days or in working days. */
export type Distance = { readonly days: number } | { readonly workingDays: number }

/**
 * Once at each occurrence of an event: not earlier than `opens` before it (any time before, if left out) and not later
 * than `due` after it. A negative figure is before the event: `due: { days: -1 }` is the day before at the latest.
 */
export interface AtEvent {
  readonly kind: 'at-event'
  readonly event: string
  readonly opens?: Distance | undefined
  readonly due: Distance
}

/** The source gives no figure. Whoever bears the duty must set a cadence; until then nothing is said of it. */
export interface Open {
  readonly kind: 'open'
}

/**
 * How often.
 *
 * @source semantics §7
 */
export type Cadence = Each | Rolling | Anniversary | ByDay | Once | Between | AtEvent | Open

const nameSchema = z.stringFormat('words', /\S/)
const timesSchema = z.int().min(1).max(10_000)
const daySchema = z.stringFormat('day', isCivilDate) as unknown as z.ZodType<CivilDate>
// That exactly one of several fields is there, `check` says.
const lengthSchema = z.strictObject({
  years: z.int().min(1).max(100).optional(),
  months: z.int().min(1).max(1200).optional(),
  days: z.int().min(1).max(36_500).optional(),
})
const figure = z.int().min(-3660).max(3660)
const distanceSchema = z.strictObject({ days: figure.optional(), workingDays: figure.optional() })

/** The shape of a cadence, for values that come from outside. */
export const cadenceSchema: z.ZodType<Cadence> = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('each'), every: z.enum(calendarUnits), times: timesSchema }),
    z.strictObject({ kind: z.literal('rolling'), length: lengthSchema, times: timesSchema }),
    z.strictObject({
      kind: z.literal('anniversary'),
      of: z.strictObject({ fact: nameSchema.optional(), day: daySchema.optional() }),
      length: lengthSchema,
      times: timesSchema,
    }),
    z.strictObject({
      kind: z.literal('by-day'),
      every: z.enum(['month', 'quarter', 'half-year', 'year']),
      due: z.strictObject({ month: z.int().min(1).max(12), day: z.int().min(1).max(31) }),
      for: z.enum(['period-before', 'same']),
    }),
    z.strictObject({ kind: z.literal('once'), by: daySchema, from: daySchema.optional() }),
    z.strictObject({ kind: z.literal('between'), from: daySchema, to: daySchema, times: timesSchema }),
    z.strictObject({
      kind: z.literal('at-event'),
      event: nameSchema,
      opens: distanceSchema.optional(),
      due: distanceSchema,
    }),
    z.strictObject({ kind: z.literal('open') }),
  ])
  .meta({ id: 'Cadence' }) as unknown as z.ZodType<Cadence>

/** How long each calendar unit that is made of months is. */
export const monthsOf = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const

/**
 * At least so many times in each period of the calendar; once unless told.
 *
 * @example each('half-year') // once in each half-year
 */
export const each = (every: CalendarUnit, times = 1): Cadence => ({ kind: 'each', every, times })

/**
 * At least so many times in every stretch of that length: "at least once every three years".
 *
 * @example rolling({ years: 3 })
 */
export const rolling = (length: CalendarPeriod, times = 1): Cadence => ({ kind: 'rolling', length, times })

/**
 * At least so many times in each length counted from a date fact of the profile or a fixed day.
 *
 * @example anniversary({ fact: 'planFiledOn' }, { years: 3 })
 */
export const anniversary = (of: Anniversary['of'], length: CalendarPeriod, times = 1): Cadence => ({
  kind: 'anniversary',
  of,
  length,
  times,
})

/**
 * By a fixed day of each period, for the period before. The day is given with the month counted within the period
 * where the period has several.
 *
 * @example byDay('month', 5) // by the 5th, for last month
 * @example byDay('year', { month: 1, day: 31 }) // by 31 January, for last year
 */
export const byDay = (every: ByDay['every'], due: number | DayOfPeriod): Cadence => ({
  kind: 'by-day',
  every,
  due: typeof due === 'number' ? { month: 1, day: due } : due,
  for: 'period-before',
})

/**
 * By a fixed day of each period, in that period itself.
 *
 * @example byDayOfSame('year', { month: 3, day: 31 }) // by the end of March each year
 */
export const byDayOfSame = (every: ByDay['every'], due: DayOfPeriod): Cadence => ({
  kind: 'by-day',
  every,
  due,
  for: 'same',
})

/**
 * Once, by a day.
 *
 * @example once('2024-03-15')
 */
export const once = (by: CivilDate, from?: CivilDate): Cadence => ({
  kind: 'once',
  by,
  ...(from === undefined ? {} : { from }),
})

/**
 * At least so many times between two days, both included: a campaign.
 *
 * @example between('2024-01-01', '2026-12-31')
 */
export const between = (from: CivilDate, to: CivilDate, times = 1): Cadence => ({ kind: 'between', from, to, times })

/**
 * Once at each occurrence of an event. Figures are days after the event, negative before it.
 *
 * @example atEvent('holiday', { opens: { days: -15 }, due: { days: -1 } }) // in the fortnight before
 * @example atEvent('new-post', { due: { days: -1 } }) // at any time before, by the day before at the latest
 */
export const atEvent = (event: string, around: { readonly opens?: Distance; readonly due: Distance }): Cadence => ({
  kind: 'at-event',
  event,
  ...around,
})

/** The source gives no figure ("regularly"): whoever bears the duty must set one. */
export const open: Cadence = { kind: 'open' }
