import { objection, wrongSide } from './authority.js'
import type { Command, CommandOf } from './command.js'
import { type Circumstances, consequenceOf, type What } from './consequence.js'
import { currentDefinition, type Definition } from './definition.js'
import { eventVersion, type HazardEvent } from './event.js'
import { evolve } from './evolve.js'
import { fingerprintOf } from './fingerprint.js'
import type { Move } from './move.js'
import { isPolicyInForce, type Policy, policyKey } from './policy/policy.js'
import type { Refusal } from './refusal.js'
import type { Regions } from './regions.js'
import { sideOf } from './side.js'
import type { HazardState } from './state.js'
import { timelinessOn, timeMove } from './timeliness.js'

/** By what a command is decided. */
export interface DecideOptions {
  /** The policy that the hazard runs under; for `moveToPolicy` the one it is to move to. */
  readonly policy: Policy
  /** The version of the lifecycle; without it the current one. */
  readonly definition?: Definition | undefined
  /** For `merge`: the state of the hazard that the duplicate goes into. */
  readonly survivor?: HazardState | undefined
  /** For `moveToPolicy`: the policy that the hazard runs under, which it would leave. */
  readonly leaving?: Policy | undefined
}

/** What a command comes to: events (none where it was accepted before, or says nothing new), or a refusal. */
export type Decision =
  | { readonly events: readonly HazardEvent[]; readonly refusal?: undefined }
  | { readonly refusal: Refusal; readonly events?: undefined }

/**
 * What a command does to a hazard: pure, no clock, nothing stored. A command that was accepted before (same key) is
 * accepted again with no events. Where the day of the command finds the limit near or past, an event says so first.
 *
 * The command is trusted to have its shape: `readCommand` reads those that come from outside.
 *
 * @example
 * const { events, refusal } = decide(state, command, { policy })
 * @source semantics.md §6
 */
export const decide = (state: HazardState | undefined, command: Command, options: DecideOptions): Decision => {
  const { definition = currentDefinition } = options
  const of = fingerprintOf(command)
  if (state === undefined)
    return command.type === 'open'
      ? opening(command, of, options.policy, definition)
      : { refusal: { code: 'no-hazard', at: 'hazard', hazard: command.hazard } }
  const { key, hazard, on } = command
  if (hazard !== state.id) return { refusal: { code: 'other-hazard', at: 'hazard', found: hazard, expected: state.id } }
  const used = state.keys.find((one) => one.key === key)
  if (used) return used.of === of ? { events: [] } : { refusal: { code: 'key-reused', at: 'key', key } }
  if (on < state.on) return { refusal: { code: 'day-before-last', at: 'on', found: on, last: state.on } }
  switch (command.type) {
    case 'open':
      return { refusal: { code: 'hazard-exists', at: 'hazard', hazard } }
    case 'migrate':
      return migration(state, command, of, definition)
    default:
      return (
        ofOtherRegime(state, command, options.policy, definition) ??
        step(state, command, of, { ...options, definition })
      )
  }
}

/** A command of a log that runs under this definition and policy. */
const step = (
  before: HazardState,
  command: Exclude<Command, CommandOf<'open' | 'migrate'>>,
  of: number,
  circumstances: Circumstances,
): Decision => {
  const { definition, policy } = circumstances
  const event = (what: What, to: Regions) => eventOf(what, command, of, to)
  const passed = afterTime(before, before, command.on, definition, policy)
  const passing = passed === before ? [] : [event({ type: 'timePassed' }, passed)]
  if (command.type === 'tick') {
    const refusal = wrongSide('tick', command.actor)
    return refusal ? { refusal } : { events: passing }
  }
  const [first] = passing
  const state = first ? evolve(before, first) : before
  const move = moveOf(state, command)
  const refusal = objection(state, move, command.actor, circumstances)
  if (refusal) return { refusal }
  const what = consequenceOf(state, command, circumstances)
  if ('refusal' in what) return what
  const moved = definition.step(state, move)
  if (moved === undefined) throw new TypeError(`Bug: the machine was not asked about \`${move}\``)
  const happened = event(what, moved)
  const to = afterTime(moved, evolve(state, happened), command.on, definition, policy)
  return { events: [...passing, to === moved ? happened : event(what, to)] }
}

/** Where a hazard is once the machine knows how the limit stands on a day; the same object where it knew. */
const afterTime = (
  regions: Regions,
  state: HazardState,
  on: Command['on'],
  definition: Definition,
  policy: Policy,
): Regions => {
  const timeliness = timelinessOn(state, on, policy)
  if (timeliness === state.timeliness || timeliness === 'none') return regions
  const to = definition.step(state, timeMove[timeliness])
  if (to === undefined) throw new TypeError(`Bug: the machine does not know \`${timeMove[timeliness]}\` here`)
  return to
}

const eventOf = (
  what: What,
  { key, on, actor }: Pick<Command, 'key' | 'on' | 'actor'>,
  of: number,
  to: Regions,
): HazardEvent => ({ v: eventVersion, ...what, key, of, on, actor, to }) as HazardEvent

/** The move of the machine that a command comes to. */
const moveOf = (state: HazardState, command: Exclude<Command, CommandOf<'open' | 'migrate' | 'tick'>>): Move => {
  switch (command.type) {
    case 'grade':
      return command.grade === 'major' ? 'gradeMajor' : 'gradeGeneral'
    case 'review':
      return command.outcome.kind === 'accepted' ? 'reviewAccept' : 'reviewReject'
    case 'lookBack':
      return command.outcome.kind === 'stays-closed' ? 'lookBackStays' : 'lookBackRecurred'
    case 'list':
      return command.level === 'city' ? 'listCity' : 'listDistrict'
    case 'delist':
      return delistingOf(state)
    default:
      return command.type
  }
}

/** Taking off the list is the business of the level that put it on. */
export const delistingOf = (state: Pick<HazardState, 'supervision'>): Move =>
  state.supervision === 'listed-city' ? 'delistCity' : 'delistDistrict'

const ofOtherRegime = (
  state: HazardState,
  command: Command,
  policy: Policy,
  definition: Definition,
): Decision | undefined => {
  if (state.definition !== definition.version)
    return { refusal: { code: 'other-definition', at: '', found: state.definition, expected: definition.version } }
  const found = policyKey(policy)
  const expected = command.type === 'moveToPolicy' ? command.policy : state.policy
  if (found !== expected) return { refusal: { code: 'other-policy', at: '', found, expected } }
  if (command.type === 'moveToPolicy' && !isPolicyInForce(policy, command.on))
    return { refusal: { code: 'policy-not-in-force', at: 'policy', policy: found, on: command.on } }
  return undefined
}

const start: Regions = Object.freeze({
  course: 'reported',
  timeliness: 'none',
  supervision: 'none',
  accountability: 'none',
})

/** The first event of a log. */
const opening = (command: CommandOf<'open'>, of: number, policy: Policy, definition: Definition): Decision => {
  const refusal = unfitOpening(command, policy)
  if (refusal) return { refusal }
  const { hazard, enterprise, district, sector, kind, title, origin, existsSince } = command
  const what = {
    type: 'opened',
    hazard,
    enterprise,
    district,
    ...(sector === undefined ? {} : { sector }),
    ...(kind === undefined ? {} : { kind }),
    title,
    origin,
    ...(existsSince === undefined ? {} : { existsSince }),
    definition: definition.version,
    policy: policyKey(policy),
  } as const
  return { events: [eventOf(what, command, of, start)] }
}

const unfitOpening = (command: CommandOf<'open'>, policy: Policy): Refusal | undefined => {
  const { actor, enterprise, origin, hazard, existsSince, on } = command
  const wrong = wrongSide('open', actor)
  if (wrong) return wrong
  const side = sideOf(actor.role)
  const fromPublic = origin.kind === 'public-report'
  const selfFound = origin.kind === 'self-check' || ('channel' in origin && origin.channel === 'self-check')
  if (side === 'public' && !fromPublic) return wrongSide('open', actor, 'public')
  if (side === 'enterprise' && !fromPublic) {
    if (!selfFound) return wrongSide('open', actor, 'enterprise')
    if (actor.party !== enterprise)
      return { code: 'wrong-party', at: 'actor.party', found: actor.party, expected: enterprise }
  }
  if (side !== 'enterprise' && side !== 'public' && actor.party === enterprise)
    return { code: 'own-party', at: 'actor.party', party: enterprise }
  if (origin.kind === 'recurrence' && origin.of === hazard) return { code: 'same-hazard', at: 'origin.of', hazard }
  if (existsSince !== undefined && existsSince > on)
    return { code: 'exists-after-report', at: 'existsSince', found: existsSince, reportedOn: on }
  if (!isPolicyInForce(policy, on)) return { code: 'policy-not-in-force', at: 'on', policy: policyKey(policy), on }
  return undefined
}

/** A log moves to the definition at hand, if that is the next. */
const migration = (state: HazardState, command: CommandOf<'migrate'>, of: number, definition: Definition): Decision => {
  const refusal = wrongSide('migrate', command.actor)
  if (refusal) return { refusal }
  const { version, upgrade } = definition
  if (command.definition !== version)
    return { refusal: { code: 'other-definition', at: 'definition', found: command.definition, expected: version } }
  if (upgrade === undefined || version !== state.definition + 1)
    return { refusal: { code: 'no-way-to-definition', at: 'definition', from: state.definition, to: version } }
  const what = { type: 'migrated', from: state.definition, definition: version } as const
  return { events: [eventOf(what, command, of, upgrade(state))] }
}
