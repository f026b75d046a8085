import { z } from 'zod'
import { type Actor, isAtLeast, type Level, levels, type Role, roles } from '../actor.js'
import { type Based, based, listOf, shape } from './basis.js'
import type { Grade } from './limit.js'

/**
 * Acts that need somebody entitled: 核实, 不予认定, 定级, 定期限, 治理方案, 延期, 验收, 回头看, 挂牌, 摘牌, 升级督办, 倒查.
 */
export const acts = [
  'verification',
  'dismissal',
  'grading',
  'limit',
  'plan',
  'extension',
  'review',
  'look-back',
  'listing',
  'delisting',
  'escalation',
  'inquiry',
] as const
export type Act = (typeof acts)[number]

/** Roles that may, from which level up. An actor without level (an expert, the public) never meets it. */
export interface Entitled {
  readonly roles: readonly Role[]
  readonly from: Level
}

/** Who may do an act. Without a grade it is for both. */
export interface Approval extends Based {
  readonly act: Act
  readonly grade?: Grade | undefined
  readonly by: Entitled
}

export const entitledSchema = z.strictObject(
  { roles: listOf(z.enum(roles)).min(1, { error: 'filled-list' }), from: z.enum(levels) },
  { error: shape('object') },
) satisfies z.ZodType<Entitled>

export const approvalSchema = z.strictObject(
  { act: z.enum(acts), grade: z.enum(['general', 'major']).optional(), by: entitledSchema, ...based },
  { error: shape('object') },
) satisfies z.ZodType<Approval>

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
  grade: Grade | null,
): Approver => {
  const asGrade = grade ?? 'major'
  const lines = policy.approvals.filter((line) => line.act === act && (line.grade ?? asGrade) === asGrade)
  return { ...entitledByAll(lines.map((line) => line.by)), lines }
}

/** Whom all of several entitlements entitle. */
export const entitledByAll = (all: readonly Entitled[]): Entitled => ({
  roles: all.length === 0 ? [] : roles.filter((role) => all.every((by) => by.roles.includes(role))),
  from: all.reduce<Level>((from, by) => (isAtLeast(by.from, from) ? by.from : from), 'enterprise'),
})

/** Whether somebody may, and if not why. `nobody-named`: the policy names nobody for it. */
export type May =
  | { readonly may: true; readonly approver: Approver }
  | { readonly may: false; readonly because: NotEntitled; readonly approver: Approver }

export type NotEntitled =
  | { readonly code: 'nobody-named' }
  | { readonly code: 'wrong-role'; readonly found: Role; readonly roles: readonly Role[] }
  | { readonly code: 'level-too-low'; readonly found: Level | null; readonly from: Level }

/**
 * Whether an actor may do an act by the policy.
 *
 * @example mayApprove(ezhouPolicy, 'review', { id: 'u', role: 'regulator', party: 'p', level: 'township' }, 'major') // level-too-low
 */
export const mayApprove = (
  policy: { readonly approvals: readonly Approval[] },
  act: Act,
  actor: Actor,
  grade: Grade | null,
): May => {
  const approver = approverOf(policy, act, grade)
  const because = notEntitled(approver, actor)
  return because === undefined ? { may: true, approver } : { may: false, because, approver }
}

/** Why an actor is not among the entitled; `undefined` where it is. */
export const notEntitled = (by: Entitled, actor: Actor): NotEntitled | undefined => {
  if (by.roles.length === 0) return { code: 'nobody-named' }
  if (!by.roles.includes(actor.role)) return { code: 'wrong-role', found: actor.role, roles: by.roles }
  if (actor.level === null || !isAtLeast(actor.level, by.from))
    return { code: 'level-too-low', found: actor.level, from: by.from }
  return undefined
}
