import type { Actor } from './actor.js'
import type { CommandType } from './command.js'
import type { Definition } from './definition.js'
import type { ExtensionManner, TimeLimit } from './event.js'
import { describeMove, type Move } from './move.js'
import { type Act, type Approver, approverOf, type NotEntitled, notEntitled } from './policy/approval.js'
import { extensionOf } from './policy/extension.js'
import { notEntitledToRung, type Rung } from './policy/ladder.js'
import type { Policy } from './policy/policy.js'
import type { Refusal } from './refusal.js'
import { type Course, courses } from './regions.js'
import { rolesOf, type Side, sideOf } from './side.js'
import type { HazardState } from './state.js'

/**
 * Whose command a command is at the very most. A policy may narrow this down, never widen it.
 *
 * Contractors act as an enterprise's people of a party of their own.
 */
const sides: Readonly<Record<CommandType, readonly Side[]>> = {
  open: ['enterprise', 'authority', 'expert', 'public'],
  verify: ['enterprise', 'authority'],
  dismiss: ['enterprise', 'authority'],
  grade: ['enterprise', 'authority', 'expert'],
  register: ['enterprise', 'authority'],
  notify: ['authority'],
  plan: ['enterprise'],
  approveLimit: ['enterprise', 'authority'],
  nameContractors: ['enterprise', 'authority'],
  startRectifying: ['enterprise'],
  submit: ['enterprise'],
  review: ['enterprise', 'authority', 'expert'],
  lookBack: ['enterprise', 'authority', 'expert'],
  rectifyOnTheSpot: ['enterprise'],
  setTerm: ['enterprise', 'authority'],
  askExtension: ['enterprise'],
  extend: ['enterprise', 'authority'],
  list: ['authority'],
  delist: ['authority'],
  escalate: ['authority'],
  openInquiry: ['authority'],
  concludeInquiry: ['authority'],
  merge: ['authority'],
  absorb: ['authority'],
  correct: ['enterprise', 'authority'],
  tick: ['system', 'authority'],
  migrate: ['system'],
  moveToPolicy: ['authority'],
}

/** Commands of a major hazard that an enterprise never gives, whatever a policy says: it would judge itself. */
const neverByEnterprise: ReadonlySet<CommandType> = new Set<CommandType>(['review', 'lookBack'])
/**
 * Commands that an enterprise gives only on what it found itself: it would sit in judgement on what others found. So with
 * grading as general, after which it could close the hazard on the spot.
 */
const onOwnFindings: ReadonlySet<CommandType> = new Set<CommandType>(['verify', 'dismiss', 'correct'])
/**
 * The work itself, which contractors do too once they are named. Not rectifying on the spot: that closes the hazard
 * without a review, so the enterprise itself must answer for it.
 */
const byContractors: ReadonlySet<CommandType> = new Set<CommandType>(['startRectifying', 'submit'])

/** What a policy calls the commands for which it says who may. */
const actOf: Readonly<Partial<Record<CommandType, Act>>> = {
  verify: 'verification',
  dismiss: 'dismissal',
  grade: 'grading',
  plan: 'plan',
  approveLimit: 'limit',
  nameContractors: 'contractor',
  setTerm: 'limit',
  extend: 'extension',
  review: 'review',
  lookBack: 'look-back',
  list: 'listing',
  delist: 'delisting',
  openInquiry: 'inquiry',
  concludeInquiry: 'inquiry',
}

/** By what a hazard is dealt with. */
export interface Regime {
  readonly policy: Policy
  readonly definition: Definition
}

/** Why a role is on the wrong side for a command; `undefined` where it is not. */
export const wrongSide = (command: CommandType, actor: Actor, without?: Side): Refusal | undefined => {
  const allowed = sides[command].filter((side) => side !== without)
  if (allowed.includes(sideOf(actor.role))) return undefined
  return { code: 'wrong-role', at: 'actor.role', found: actor.role, roles: allowed.flatMap((side) => rolesOf[side]) }
}

/**
 * Why an actor may not make a move now, whatever the command might say; `undefined` where it may. First whose command it
 * is at all, then where the hazard is, then who acts.
 */
export const objection = (state: HazardState, move: Move, actor: Actor, regime: Regime): Refusal | undefined => {
  const { command } = describeMove(move)
  return (
    onWrongSide(state, move, command, actor) ??
    unfitGrade(state, move) ??
    notOpen(state, move, regime.definition) ??
    ofWrongParty(state, command, actor) ??
    byPolicy(state, move, command, actor, regime.policy) ??
    unrelated(state, move, command, actor, regime.policy)
  )
}

const onWrongSide = (state: HazardState, move: Move, command: CommandType, actor: Actor): Refusal | undefined => {
  const judgesItself = state.grade !== 'general' && neverByEnterprise.has(command)
  const makesSmaller = state.grade === 'major' && move === 'gradeGeneral'
  const wrong = wrongSide(command, actor, judgesItself || makesSmaller ? 'enterprise' : undefined)
  if (wrong) return wrong
  const judges = onOwnFindings.has(command) || move === 'gradeGeneral'
  if (sideOf(actor.role) === 'enterprise' && judges && state.channel !== 'self-check')
    return { code: 'not-own-finding', at: 'actor.role' }
  return undefined
}

const unfitGrade = (state: HazardState, move: Move): Refusal | undefined => {
  if (move !== 'gradeGeneral' && move !== 'gradeMajor') return undefined
  const grade = move === 'gradeMajor' ? 'major' : 'general'
  if (state.grade === grade) return { code: 'grade-unchanged', at: 'grade', grade }
  if (grade === 'general' && state.finding?.level === 'major')
    return { code: 'grade-below-finding', at: 'grade', rule: state.finding.rule, standard: state.finding.standard }
  return undefined
}

const notOpen = (state: HazardState, move: Move, definition: Definition): Refusal | undefined => {
  if (definition.step(state, move) !== undefined) return undefined
  const { course, timeliness, supervision, accountability } = state
  return {
    code: 'not-open',
    at: '',
    move,
    now: { course, timeliness, supervision, accountability },
    from: opensIn(state, move, definition),
  }
}

/** In which courses a move would be open, of whatever grade the hazard may still be and all else being as it is. */
const opensIn = (state: HazardState, move: Move, definition: Definition): readonly Course[] => {
  const grades = state.grade === null ? (['general', 'major'] as const) : [state.grade]
  return courses.filter((course) =>
    grades.some((grade) => definition.step({ ...state, course, grade }, move) !== undefined),
  )
}

const ofWrongParty = (state: HazardState, command: CommandType, actor: Actor): Refusal | undefined => {
  const own = actor.party === state.enterprise
  if (sideOf(actor.role) !== 'enterprise')
    return own ? { code: 'own-party', at: 'actor.party', party: actor.party } : undefined
  if (own) return undefined
  const { enterprise, contractors } = state
  if (!byContractors.has(command))
    return { code: 'wrong-party', at: 'actor.party', found: actor.party, expected: enterprise }
  return contractors.some(({ party }) => party === actor.party)
    ? undefined
    : { code: 'contractor-not-named', at: 'actor.party', found: actor.party, enterprise }
}

const byPolicy = (
  state: HazardState,
  move: Move,
  command: CommandType,
  actor: Actor,
  policy: Policy,
): Refusal | undefined => {
  const act = actOf[command]
  if (act === undefined) return undefined
  const grade = move === 'gradeMajor' ? 'major' : move === 'gradeGeneral' ? 'general' : state.grade
  return notEntitledBy(policy, act, actor, { grade, channel: state.channel })
}

/**
 * Why a policy does not let somebody do an act. Where it is silent it is left to the sides, but for the limits of major
 * hazards and their extension, which are then for authorities.
 */
export const notEntitledBy = (
  policy: Policy,
  act: Act,
  actor: Actor,
  of: Pick<HazardState, 'grade' | 'channel'>,
): Refusal | undefined => {
  const approver = rememberedApprover(policy, act, of)
  if (approver.lines.length > 0) return refusalOf(notEntitled(approver, actor))
  return (act === 'limit' || act === 'extension') && of.grade === 'major'
    ? wrongSide('approveLimit', actor, 'enterprise')
    : undefined
}

const approvers = new WeakMap<Policy, Map<string, Approver>>()

/** Policies are data that never changes, and every command asks the same few questions of them. */
const rememberedApprover = (policy: Policy, act: Act, of: Pick<HazardState, 'grade' | 'channel'>): Approver => {
  const known = approvers.get(policy) ?? new Map<string, Approver>()
  approvers.set(policy, known)
  const asked = `${act} ${of.grade} ${of.channel}`
  const approver = known.get(asked) ?? approverOf(policy, act, of)
  known.set(asked, approver)
  return approver
}

const refusalOf = (not: NotEntitled | undefined): Refusal | undefined => {
  if (not === undefined) return undefined
  switch (not.code) {
    case 'nobody-named':
      return { ...not, at: 'actor.role' }
    case 'wrong-role':
      return { ...not, at: 'actor.role' }
    case 'level-too-low':
      return { ...not, at: 'actor.level' }
  }
}

/** What depends on what others did before. */
const unrelated = (
  state: HazardState,
  move: Move,
  command: CommandType,
  actor: Actor,
  policy: Policy,
): Refusal | undefined => {
  switch (command) {
    case 'review':
    case 'lookBack':
      if (state.rectifiers.includes(actor.party))
        return { code: 'rectifier-reviews', at: 'actor.party', party: actor.party }
      // Naming an authority must not keep it from its review.
      return sideOf(actor.role) !== 'authority' && state.contractors.some(({ party }) => party === actor.party)
        ? { code: 'contractor-reviews', at: 'actor.party', party: actor.party }
        : undefined
    case 'list': {
      const expected = move === 'listCity' ? 'city' : 'district'
      return actor.level === expected
        ? undefined
        : { code: 'wrong-level', at: 'actor.level', found: actor.level, expected }
    }
    case 'delist':
      return notLister(state, actor)
    case 'approveLimit':
      if (state.limit === null) return { code: 'no-limit', at: '' }
      return state.limit.approvedBy && !takesOver(state.limit, actor)
        ? { code: 'limit-approved', at: '', approver: state.limit.approvedBy.party }
        : undefined
    case 'extend':
      return notApprover(state, actor) ?? unfitExtension(state, policy)
    case 'escalate': {
      const next = rungAfter(policy, state.rung)
      if ('code' in next) return next
      if (next.grade === 'major' && state.grade !== 'major')
        return { code: 'rung-for-major', at: 'rung', rung: next.id }
      return refusalOf(notEntitledToRung(next, actor))
    }
    default:
      return undefined
  }
}

const notApprover = ({ limit }: HazardState, actor: Actor): Refusal | undefined => {
  if (limit === null) return { code: 'no-limit', at: '' }
  const { approvedBy } = limit
  if (approvedBy === null) return { code: 'limit-not-approved', at: '' }
  const { party, level } = approvedBy
  return party === actor.party && level === actor.level
    ? undefined
    : { code: 'not-approver', at: 'actor.party', found: actor.party, approver: party, level }
}

/** An authority may take a limit that the enterprise approved itself as its own, and is then who extends it. */
export const takesOver = ({ approvedBy }: TimeLimit, actor: Actor): boolean =>
  approvedBy?.level === 'enterprise' && sideOf(actor.role) === 'authority'

/** How an extension that were granted now would have come about. */
export const mannerOf = ({ asked }: HazardState): Exclude<ExtensionManner, 'not-recorded'> =>
  asked === null ? 'unasked' : asked.inTime ? 'asked-in-time' : 'asked-late'

const unfitExtension = (state: HazardState, policy: Policy): Refusal | undefined => {
  const { times, onRequest } = extensionOf(policy, state.grade)
  if (times !== null && state.extensions >= times) return { code: 'extended-too-often', at: '', times }
  const manner = mannerOf(state)
  return onRequest && manner !== 'asked-in-time' ? { code: 'extension-not-asked', at: '', manner } : undefined
}

/** Only the level that listed takes off the list, and of that level the party that did: no other has looked into it. */
const notLister = ({ listedBy }: HazardState, actor: Actor): Refusal | undefined => {
  const level = listedBy?.level ?? null
  if (listedBy === null || level === null) return undefined
  return actor.party === listedBy.party && actor.level === level
    ? undefined
    : { code: 'not-lister', at: 'actor.party', found: actor.party, lister: listedBy.party, level }
}

/** The rung above, or why there is none. */
export const rungAfter = (policy: Policy, current: string | null): Rung | Refusal => {
  const at = current === null ? -1 : policy.ladder.findIndex((rung) => rung.id === current)
  if (current !== null && at === -1) return { code: 'no-such-rung', at: '', found: current, nearest: undefined }
  const next = policy.ladder[at + 1]
  if (next !== undefined) return next
  return current === null ? { code: 'no-ladder', at: '' } : { code: 'top-of-ladder', at: '', found: current }
}
