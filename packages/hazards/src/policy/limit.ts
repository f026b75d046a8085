import { all as allOf, type CivilDate, civilDate, dayNumber, type Truth, truth } from '@zhiben/core'
import * as z from 'zod'
import { type Based, based, day, days, listOf, localName, shape, words } from './basis.js'

/** 一般 or 重大. */
export type Grade = 'general' | 'major'

/**
 * Until when. `days` counts calendar days after the hazard was reported or graded; `until` is a day for all; `set` means
 * that the source gives no figure: rectified at once or else within a term that is ordered, within the time of the
 * plan, or within what an authority orders.
 */
export type Term =
  | { readonly kind: 'days'; readonly days: number; readonly from: 'reported' | 'graded' }
  | { readonly kind: 'until'; readonly day: CivilDate }
  | { readonly kind: 'set'; readonly by: 'at-once' | 'plan' | 'order' }

/** Which hazards a limit is for; an absent field asks nothing. */
export interface LimitScope {
  readonly grade: Grade
  readonly kinds?: readonly string[] | undefined
  readonly sectors?: readonly string[] | undefined
  /** Only hazards that were reported on this day or before. */
  readonly reportedBy?: CivilDate | undefined
}

/** A time limit for rectifying. */
export interface Limit extends Based {
  readonly id: string
  readonly scope: LimitScope
  readonly term: Term
}

const someWords = listOf(words).min(1, { error: 'filled-list' })

export const limitSchema = z.strictObject(
  {
    id: localName,
    scope: z.strictObject(
      {
        grade: z.enum(['general', 'major']),
        kinds: someWords.optional(),
        sectors: someWords.optional(),
        reportedBy: day.optional(),
      },
      { error: shape('object') },
    ),
    term: z.discriminatedUnion(
      'kind',
      [
        z.strictObject({ kind: z.literal('days'), days, from: z.enum(['reported', 'graded']) }),
        z.strictObject({ kind: z.literal('until'), day }),
        z.strictObject({ kind: z.literal('set'), by: z.enum(['at-once', 'plan', 'order']) }),
      ],
      { error: shape('term') },
    ),
    ...based,
  },
  { error: shape('object') },
) satisfies z.ZodType<Limit>

/** Days of notice before a limit ends. */
export interface DueSoon extends Based {
  readonly days: number
}

export const dueSoonSchema = z.strictObject({ days, ...based }, { error: shape('object') }) satisfies z.ZodType<DueSoon>

/** What of a hazard its time limit depends on. `null`: not known. */
export interface LimitFacts {
  readonly grade: Grade
  readonly kind: string | null
  readonly sector: string | null
  readonly reportedOn: CivilDate
  readonly gradedOn: CivilDate
}

/** The limit that a policy gives a hazard. */
export interface LimitFound {
  /** The last day that the policy allows, whatever a command says; `null` where it gives no figure. */
  readonly latest: CivilDate | null
  /** Whether somebody must still say the term: the policy has no figure of its own. A command may always say an earlier day. */
  readonly mustBeSet: boolean
  /** Every line that applies, the one that decides first. */
  readonly lines: readonly Limit[]
  /** Lines that would apply if the unknown kind or sector were one of theirs: know it, and ask again. */
  readonly open: readonly Limit[]
}

/**
 * The time limit of a hazard: of all lines that apply the shortest (就高不就低).
 *
 * Unknown: a line that depends on an unknown kind or sector does not bind yet; it is named in `open`.
 *
 * @example limitOf(nationalPolicy, { grade: 'major', kind: null, sector: null, reportedOn, gradedOn }).mustBeSet // true
 */
export const limitOf = (policy: { readonly limits: readonly Limit[] }, facts: LimitFacts): LimitFound => {
  const applying = policy.limits.filter((limit) => applies(limit.scope, facts) === 'true')
  const ended = applying.map((limit) => ({ limit, last: lastDay(limit.term, facts) }))
  ended.sort((a, b) => a.last - b.last)
  const latest = ended[0]?.last ?? Number.POSITIVE_INFINITY
  return {
    latest: Number.isFinite(latest) ? civilDate(latest) : null,
    mustBeSet: !Number.isFinite(latest),
    lines: ended.map(({ limit }) => limit),
    open: policy.limits.filter((limit) => applies(limit.scope, facts) === 'unknown'),
  }
}

const applies = (scope: LimitScope, facts: LimitFacts): Truth =>
  allOf([
    truth(scope.grade === facts.grade),
    truth(scope.reportedBy === undefined || facts.reportedOn <= scope.reportedBy),
    within(scope.kinds, facts.kind),
    within(scope.sectors, facts.sector),
  ])

const within = (names: readonly string[] | undefined, name: string | null): Truth =>
  names === undefined ? 'true' : name === null ? 'unknown' : truth(names.includes(name))

const lastDay = (term: Term, facts: LimitFacts): number => {
  if (term.kind === 'set') return Number.POSITIVE_INFINITY
  if (term.kind === 'until') return number(term.day)
  return number(term.from === 'reported' ? facts.reportedOn : facts.gradedOn) + term.days
}

const number = (text: CivilDate): number => {
  const found = dayNumber(text)
  if (found === undefined) throw new TypeError(`Bug: ${text} is not a day`)
  return found
}

/** How a limit stands: 未定期限, 期限内, 临近到期, 逾期. */
export type Due = 'none' | 'on-time' | 'due-soon' | 'overdue'

/**
 * How a limit stands on a day; `none`: no limit is set yet, so that nothing can be said of lateness. The last day of a limit is still in time. Where the policy says nothing of notice a limit
 * is never `due-soon`; where several layers do, the earliest notice counts.
 *
 * @example dueOf({ dueSoon: [] }, '2024-12-31', '2025-01-01') // overdue
 */
export const dueOf = (
  policy: { readonly dueSoon: readonly DueSoon[] },
  due: CivilDate | null,
  asOf: CivilDate,
): Due => {
  if (due === null) return 'none'
  const left = number(due) - number(asOf)
  if (left < 0) return 'overdue'
  return policy.dueSoon.some((notice) => left <= notice.days) ? 'due-soon' : 'on-time'
}
