import { civilDate, dayNumber, nearest } from '@zhiben/core'
import { type Actor, isAtLeast } from './actor.js'
import { mannerOf, notEntitledBy, type Regime, rungAfter, takesOver } from './authority.js'
import type { Command, CommandOf, CommandType } from './command.js'
import type { HazardEvent, TimeLimit } from './event.js'
import { extensionOf } from './policy/extension.js'
import { inquiryOf } from './policy/inquiry.js'
import type { Grade } from './policy/limit.js'
import { limitOf } from './policy/limit.js'
import { type Policy, policyKey } from './policy/policy.js'
import { releasedFrom } from './policy/release.js'
import type { PlanElement, Refusal } from './refusal.js'
import { hasEnded } from './regions.js'
import { sideOf } from './side.js'
import type { HazardState } from './state.js'

/** What every event says is added by `decide`. */
type Bare<E> = E extends HazardEvent ? Omit<E, 'v' | 'key' | 'of' | 'on' | 'actor' | 'to'> : never

/** What happened, without who, when and where the hazard is then. */
export type What = Bare<HazardEvent>

/** What a command would lead to, or what is wrong with what it says. */
export type Consequence = What | { readonly refusal: Refusal }

/** What may bear on a command besides the hazard's own state. */
export interface Circumstances extends Regime {
  /** For `merge`: the hazard that the duplicate goes into. */
  readonly survivor?: HazardState | undefined
  /** For `moveToPolicy`: the policy that the hazard runs under, which it would leave. */
  readonly leaving?: Policy | undefined
}

type Stepping = Exclude<CommandType, 'open' | 'tick' | 'migrate'>

/** What a command that is open to its actor leads to. */
export const consequenceOf = (
  state: HazardState,
  command: CommandOf<Stepping>,
  circumstances: Circumstances,
): Consequence => {
  const consequence = consequences[command.type] as (
    state: HazardState,
    command: Command,
    circumstances: Circumstances,
  ) => Consequence
  return consequence(state, command, circumstances)
}

const refuse = (refusal: Refusal): Consequence => ({ refusal })
const noted = ({ note }: { readonly note?: string | undefined }) => (note === undefined ? {} : { note })

const consequences: {
  readonly [T in Stepping]: (state: HazardState, command: CommandOf<T>, circumstances: Circumstances) => Consequence
} = {
  verify: (_, command) => ({ type: 'verified', ...noted(command) }),
  dismiss: (_, { reason }) => ({ type: 'dismissed', reason }),
  grade: (state, { grade, by, on }, { policy }) => {
    if (by.kind === 'finding') {
      const { rule, standard, level } = by.finding
      if (grade === 'major' && level !== 'major')
        return refuse({ code: 'finding-not-major', at: 'by.finding.level', level })
      if (grade === 'general' && level === 'major')
        return refuse({ code: 'grade-below-finding', at: 'grade', rule, standard })
    }
    return { type: 'graded', grade, by, ...shortened({ ...state, grade, gradedOn: on }, policy) }
  },
  register: (_, { number }) => ({ type: 'registered', number }),
  notify: (state, { principal, actualController, until, actor, on }, { policy }) => {
    const told = { type: 'notified', principal, actualController } as const
    if (until === undefined) return told
    const refusal =
      notEntitledBy(policy, 'limit', actor, state) ??
      unfitLimit(state, until, on, policy, 'until') ??
      pastApproved(state, until, 'until')
    return refusal ? { refusal } : { ...told, limit: { until, approvedBy: state.limit?.approvedBy ?? partyOf(actor) } }
  },
  plan: (state, { responsible, measures, funds, timeLimit, contingency, actor, on }, { policy }) => {
    const elements = { responsible, measures, funds, timeLimit, contingency }
    const missing = (Object.keys(elements) as PlanElement[]).filter((element) => elements[element] === undefined)
    if (
      responsible === undefined ||
      measures === undefined ||
      funds === undefined ||
      timeLimit === undefined ||
      contingency === undefined
    )
      return refuse({ code: 'plan-incomplete', at: '', missing })
    const planned = { type: 'planned', responsible, measures, funds, contingency } as const
    const missed = missedOn(state, on, policy)
    if (missed)
      return timeLimit < on
        ? refuse({ code: 'limit-past', at: 'timeLimit', until: timeLimit, on })
        : { ...planned, limit: missed, intended: timeLimit }
    const refusal = unfitLimit(state, timeLimit, on, policy, 'timeLimit') ?? pastApproved(state, timeLimit, 'timeLimit')
    if (refusal) return { refusal }
    const mayApprove = notEntitledBy(policy, 'limit', actor, state) === undefined
    const approvedBy = state.limit?.approvedBy ?? (mayApprove ? partyOf(actor) : null)
    return { ...planned, limit: { until: timeLimit, approvedBy } }
  },
  approveLimit: (state, { until, actor, on }, { policy }) => {
    const { limit } = state
    const taken = limit !== null && takesOver(limit, actor)
    // As it stands, even where it has passed: what was missed stays missed.
    const refusal =
      taken && until === limit.until
        ? undefined
        : (unfitLimit(state, until, on, policy, 'until') ?? (taken ? pastApproved(state, until, 'until') : undefined))
    return refusal ? { refusal } : { type: 'limitApproved', limit: { until, approvedBy: partyOf(actor) } }
  },
  nameContractors: (state, { contractors, reason }) => {
    const own = contractors.findIndex(({ party }) => party === state.enterprise)
    if (own >= 0) return refuse({ code: 'own-contractor', at: `contractors[${own}].party`, party: state.enterprise })
    const twice = contractors.findIndex(({ party }, i) => contractors.slice(0, i).some((one) => one.party === party))
    if (twice >= 0)
      return refuse({
        code: 'contractor-twice',
        at: `contractors[${twice}].party`,
        party: contractors[twice]?.party ?? '',
      })
    return { type: 'contractorsNamed', contractors, ...(reason === undefined ? {} : { reason }) }
  },
  startRectifying: (_, { interim }) => ({ type: 'rectifyingStarted', interim }),
  submit: (_, { report }) => ({ type: 'submitted', report }),
  review: (_, { outcome }) =>
    outcome.kind === 'accepted'
      ? { type: 'accepted', ...noted(outcome) }
      : { type: 'rejected', reasons: outcome.reasons },
  lookBack: (state, { outcome }) => {
    if (outcome.kind === 'stays-closed') return { type: 'lookedBack', ...noted(outcome) }
    if (outcome.as === state.id) return refuse({ code: 'same-hazard', at: 'outcome.as', hazard: state.id })
    return { type: 'recurred', as: outcome.as, reason: outcome.reason }
  },
  rectifyOnTheSpot: (_, { measures }) => ({ type: 'rectifiedOnTheSpot', measures }),
  setTerm: (state, { measures, until, actor, on }, { policy }) => {
    const missed = missedOn(state, on, policy)
    if (missed)
      return until < on
        ? refuse({ code: 'limit-past', at: 'until', until, on })
        : { type: 'termSet', measures, limit: missed, intended: until }
    const refusal = unfitLimit(state, until, on, policy, 'until') ?? pastApproved(state, until, 'until')
    return refusal
      ? { refusal }
      : { type: 'termSet', measures, limit: { until, approvedBy: state.limit?.approvedBy ?? partyOf(actor) } }
  },
  askExtension: ({ limit }, { until, reason }) => {
    if (limit === null) return refuse({ code: 'no-limit', at: '' })
    return until <= limit.until
      ? refuse({ code: 'limit-not-later', at: 'until', until, limit: limit.until })
      : { type: 'extensionAsked', until, reason }
  },
  extend: (state, { until, reason, on }, { policy }) => {
    const { limit } = state
    if (limit === null) return refuse({ code: 'no-limit', at: '' })
    if (until <= limit.until) return refuse({ code: 'limit-not-later', at: 'until', until, limit: limit.until })
    const refusal = unfitLimit(state, until, on, policy, 'until') ?? extendedTooLong(state, limit, until, policy)
    if (refusal) return { refusal }
    const told = { manner: mannerOf(state), afterLimit: on > limit.until }
    return { type: 'extended', reason, ...told, limit: { until, approvedBy: limit.approvedBy } }
  },
  list: (_, { level, reason }) => ({ type: 'listed', level, reason }),
  delist: (_, command) => ({ type: 'delisted', ...noted(command) }),
  escalate: (state, { rung, ground, reason }, { policy }) => {
    const next = rungAfter(policy, state.rung)
    if ('code' in next) return { refusal: next }
    if (next.id !== rung) {
      const ids = policy.ladder.map(({ id }) => id)
      return ids.includes(rung)
        ? refuse({ code: 'rung-out-of-turn', at: 'rung', found: rung, next: next.id })
        : refuse({ code: 'no-such-rung', at: 'rung', found: rung, nearest: nearest(rung, ids) })
    }
    if (!next.grounds.includes(ground))
      return refuse({ code: 'no-such-ground', at: 'ground', rung, found: ground, grounds: next.grounds })
    if (ground === 'overdue' && state.timeliness !== 'overdue')
      return refuse({ code: 'not-overdue', at: 'ground', until: state.limit?.until ?? null })
    return { type: 'escalated', rung, ground, reason }
  },
  openInquiry: (state, { ground, reason, on }, { policy }) => {
    const standing = (dayNumber(on) ?? 0) - (dayNumber(state.existsSince ?? state.reportedOn) ?? 0)
    return inquiryOf(policy, ground, standing) === 'no-ground'
      ? refuse({ code: 'ground-unknown', at: 'ground', found: ground })
      : { type: 'inquiryOpened', ground, reason }
  },
  concludeInquiry: (_, { enterprise, principal }) =>
    enterprise !== undefined && principal !== undefined
      ? { type: 'inquiryConcluded', enterprise, principal }
      : refuse({
          code: 'inquiry-one-sided',
          at: '',
          missing: (['enterprise', 'principal'] as const).filter(
            (one) => ({ enterprise, principal })[one] === undefined,
          ),
        }),
  merge: (state, { into, reason }, { survivor, policy }) => {
    if (into === state.id) return refuse({ code: 'same-hazard', at: 'into', hazard: into })
    if (survivor?.id !== into) return refuse({ code: 'survivor-unknown', at: 'into', hazard: into })
    const because =
      survivor.enterprise !== state.enterprise
        ? 'other-enterprise'
        : hasEnded(survivor.course)
          ? 'over'
          : state.grade === 'major' && survivor.grade !== 'major'
            ? 'lower-grade'
            : survivor.course === 'reported'
              ? 'not-verified'
              : state.limit && (survivor.limit === null || survivor.limit.until > state.limit.until)
                ? 'later-limit'
                : rungPlace(policy, survivor.rung) < rungPlace(policy, state.rung)
                  ? 'lower-rung'
                  : undefined
    return because ? refuse({ code: 'survivor-unfit', at: 'into', because }) : { type: 'merged', into, reason }
  },
  absorb: (state, { duplicate, reason }) => {
    if (duplicate === state.id) return refuse({ code: 'same-hazard', at: 'duplicate', hazard: duplicate })
    if (state.absorbed.includes(duplicate))
      return refuse({ code: 'absorbed-already', at: 'duplicate', hazard: duplicate })
    return { type: 'absorbed', duplicate, reason }
  },
  correct: (state, { fields, reason, actor }, { policy }) => {
    const wrong = Object.entries(fields).filter(
      ([field, value]) => value !== undefined && value !== state[field as keyof typeof fields],
    )
    if (wrong.length === 0) return refuse({ code: 'nothing-to-correct', at: 'fields' })
    const { existsSince } = fields
    if (existsSince && existsSince > state.reportedOn)
      return refuse({
        code: 'exists-after-report',
        at: 'fields.existsSince',
        found: existsSince,
        reportedOn: state.reportedOn,
      })
    const beyond = wrong.find(([field]) => !['title', 'sector', 'kind'].includes(field))
    if (beyond && sideOf(actor.role) === 'enterprise')
      return refuse({ code: 'not-own-to-correct', at: `fields.${beyond[0]}` })
    const right = Object.fromEntries(wrong)
    return { type: 'corrected', fields: right, reason, ...shortened({ ...state, ...right }, policy) }
  },
  moveToPolicy: (state, { policy, reason, actor }, circumstances) => {
    if (policy === state.policy) return refuse({ code: 'same-policy', at: 'policy', policy })
    const { leaving } = circumstances
    if (leaving === undefined || policyKey(leaving) !== state.policy)
      return refuse({ code: 'leaving-unknown', at: 'policy', policy: state.policy })
    const from = releasedFrom(leaving, circumstances.policy)
    if (from !== undefined && !isAtLeast(actor.level ?? 'enterprise', from))
      return refuse({ code: 'laxer-policy', at: 'actor.level', found: actor.level, from, policy: state.policy })
    const { rung } = state
    // Else it could climb no further.
    if (rung !== null && rungPlace(circumstances.policy, rung) === -1)
      return refuse({ code: 'no-such-rung', at: 'policy', found: rung, nearest: undefined })
    return { type: 'movedToPolicy', from: state.policy, policy, reason, ...shortened(state, circumstances.policy) }
  },
}

/** All extensions together, from the limit that ran before the first. */
const extendedTooLong = (
  state: HazardState,
  limit: TimeLimit,
  until: HazardState['on'],
  policy: Circumstances['policy'],
): Refusal | undefined => {
  const { days } = extensionOf(policy, state.grade)
  if (days === null) return undefined
  const latest = civilDate((dayNumber(state.firstLimit ?? limit.until) ?? 0) + days)
  return until > latest ? { code: 'extended-too-long', at: 'until', until, latest, days } : undefined
}

const rungPlace = (policy: Circumstances['policy'], rung: string | null): number =>
  policy.ladder.findIndex(({ id }) => id === rung)

const partyOf = ({ party, level }: Actor): TimeLimit['approvedBy'] => ({ party, level })

/** The last day that a policy allows; `null`: it gives no figure. */
const latestOf = (state: HazardState, policy: Circumstances['policy'], grade: Grade, gradedOn: HazardState['on']) =>
  limitOf(policy, { grade, kind: state.kind, sector: state.sector, reportedOn: state.reportedOn, gradedOn }).latest

/** The limit by the policy's last day where that is earlier than the one that runs, or none runs; a hazard that is over keeps its own. */
const shortened = (state: HazardState, policy: Circumstances['policy']): { readonly limit?: TimeLimit } => {
  if (state.grade === null || hasEnded(state.course)) return {}
  const latest = latestOf(state, policy, state.grade, state.gradedOn ?? state.on)
  const shortens = latest !== null && (state.limit === null || latest < state.limit.until)
  return shortens ? { limit: { until: latest, approvedBy: null } } : {}
}

/**
 * The limit that is past on a day and that nobody but its approver may put off, nor anybody beyond the policy's last day.
 * A plan or a term must still be possible then, or the hazard could never be rectified; it stays overdue.
 */
const missedOn = (
  state: HazardState,
  on: HazardState['on'],
  policy: Circumstances['policy'],
): TimeLimit | undefined => {
  const { limit } = state
  if (limit === null || limit.until >= on) return undefined
  const latest = state.grade && latestOf(state, policy, state.grade, state.gradedOn ?? on)
  return limit.approvedBy !== null || (latest !== null && latest < on) ? limit : undefined
}

/** A limit lies neither before the day it is set nor after the last that the policy allows. */
const unfitLimit = (
  state: HazardState,
  until: HazardState['on'],
  on: HazardState['on'],
  policy: Circumstances['policy'],
  at: string,
): Refusal | undefined => {
  if (until < on) return { code: 'limit-past', at, until, on }
  if (state.grade === null) return undefined
  const latest = latestOf(state, policy, state.grade, state.gradedOn ?? on)
  return latest !== null && until > latest ? { code: 'limit-too-late', at, until, latest } : undefined
}

/** Whoever sets a limit anew does not put off one that somebody approved: that is what `extend` is for. */
const pastApproved = ({ limit }: HazardState, until: HazardState['on'], at: string): Refusal | undefined =>
  limit?.approvedBy && until > limit.until ? { code: 'limit-too-late', at, until, latest: limit.until } : undefined
