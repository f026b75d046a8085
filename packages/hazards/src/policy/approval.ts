import type { Localized } from '@zhiben/core'
import * as z from 'zod'
import { type Actor, enterpriseRoles, isAtLeast, type Level, levels, outsideRoles, type Role, roles } from '../actor.js'
import { type Based, based, listOf, shape } from './basis.js'
import type { Grade } from './limit.js'

/** How a hazard became known: 企业自查, 督导检查, 群众举报. */
export const channels = ['self-check', 'inspection', 'public-report'] as const
/**
 * Through which of the three channels a hazard became known.
 *
 * @source 鄂州市治本攻坚三年行动方案 task 11 ③
 */
export type Channel = (typeof channels)[number]

/** What each act is called. */
export const actTitles = {
  verification: { zh: '核实', en: 'verify a report' },
  dismissal: { zh: '认定不属实', en: 'dismiss a report' },
  grading: { zh: '定级', en: 'grade' },
  limit: { zh: '确定整改期限', en: 'set the time limit' },
  contractor: { zh: '指定承包单位', en: 'name the contractors' },
  plan: { zh: '制定治理方案', en: 'make the treatment plan' },
  extension: { zh: '批准延期', en: 'extend the limit' },
  review: { zh: '验收销号', en: 'review and close' },
  'look-back': { zh: '回头看', en: 'look back' },
  listing: { zh: '挂牌督办', en: 'list for supervision' },
  delisting: { zh: '摘牌', en: 'take off the list' },
  inquiry: { zh: '倒查', en: 'open or conclude an inquiry' },
} as const satisfies Readonly<Record<string, Localized>>

/** What needs somebody entitled. Stepping on a rung of the ladder is not here: each rung says itself by whom. */
export type Act = keyof typeof actTitles

/** Every act, in the order of a hazard's life. */
export const acts = Object.keys(actTitles) as readonly Act[]

/** Roles that may, from which level up. An actor without level (an expert) meets only the lowest, `enterprise`. */
export interface Entitled {
  readonly roles: readonly Role[]
  readonly from: Level
}

/** Who may do an act. Without a grade or a channel it is for all. */
export interface Approval extends Based {
  readonly act: Act
  readonly grade?: Grade | undefined
  /** Only for hazards that became known through this channel. */
  readonly channel?: Channel | undefined
  readonly by: Entitled
}

export const entitledSchema = z.strictObject(
  { roles: listOf(z.enum(roles)).min(1, { error: 'filled-list' }), from: z.enum(levels) },
  { error: shape('object') },
) satisfies z.ZodType<Entitled>

export const approvalSchema = z.strictObject(
  {
    act: z.enum(acts),
    grade: z.enum(['general', 'major']).optional(),
    channel: z.enum(channels).optional(),
    by: entitledSchema,
    ...based,
  },
  { error: shape('object') },
) satisfies z.ZodType<Approval>

/** What of a hazard its approvers depend on. */
export interface ApprovalFacts {
  readonly grade: Grade | null
  readonly channel: Channel
}

/** Who is entitled by all lines that apply together: no roles where none is, or where the policy is silent. */
export interface Approver extends Entitled {
  readonly lines: readonly Approval[]
}

/**
 * Who may do an act on a hazard: every line that applies must be met, so the stricter of several layers decides.
 *
 * Unknown: a hazard not yet graded is treated as a major one.
 *
 * The relations between actors (a reviewer is never of the party that rectified; only the level that listed delists; only
 * who approved a limit extends it) depend on the hazard and are the machine's, not the policy's.
 */
export const approverOf = (
  policy: { readonly approvals: readonly Approval[] },
  act: Act,
  of: ApprovalFacts,
): Approver => {
  const grade = of.grade ?? 'major'
  const lines = policy.approvals.filter(
    (line) => line.act === act && (line.grade ?? grade) === grade && (line.channel ?? of.channel) === of.channel,
  )
  return { ...entitledByAll(lines.map((line) => line.by)), lines }
}

/** Whom all of several entitlements entitle. */
export const entitledByAll = (all: readonly Entitled[]): Entitled => {
  const from = all.reduce<Level>((highest, by) => (isAtLeast(by.from, highest) ? by.from : highest), 'enterprise')
  // A role that can never have the level is entitled to nothing.
  const canReach = (role: Role) =>
    from === 'enterprise' || !(isOneOf(outsideRoles, role) || isOneOf(enterpriseRoles, role))
  const shared = roles.filter((role) => canReach(role) && all.every((by) => by.roles.includes(role)))
  return { roles: all.length === 0 ? [] : shared, from }
}

const isOneOf = (some: readonly Role[], role: Role): boolean => some.includes(role)

/** Whether somebody may, and if not why. `nobody-named`: the policy names nobody for it. */
export type May =
  | { readonly may: true; readonly approver: Approver }
  | { readonly may: false; readonly because: NotEntitled; readonly approver: Approver }

/** Why somebody is not entitled. */
export type NotEntitled =
  | { readonly code: 'nobody-named' }
  | { readonly code: 'wrong-role'; readonly found: Role; readonly roles: readonly Role[] }
  | { readonly code: 'level-too-low'; readonly found: Level | null; readonly from: Level }

/**
 * Whether an actor may do an act by the policy.
 *
 * @example mayApprove(ezhouPolicy, 'review', { id: 'u', role: 'regulator', party: 'p', level: 'township' }, { grade: 'major', channel: 'inspection' }) // level-too-low
 */
export const mayApprove = (
  policy: { readonly approvals: readonly Approval[] },
  act: Act,
  actor: Actor,
  of: ApprovalFacts,
): May => {
  const approver = approverOf(policy, act, of)
  const because = notEntitled(approver, actor)
  return because === undefined ? { may: true, approver } : { may: false, because, approver }
}

/** Why an actor is not among the entitled; `undefined` where it is. */
export const notEntitled = (by: Entitled, actor: Actor): NotEntitled | undefined => {
  if (by.roles.length === 0) return { code: 'nobody-named' }
  if (!by.roles.includes(actor.role)) return { code: 'wrong-role', found: actor.role, roles: by.roles }
  if (!isAtLeast(actor.level ?? 'enterprise', by.from))
    return { code: 'level-too-low', found: actor.level, from: by.from }
  return undefined
}
