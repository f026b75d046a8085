import type { CivilDate } from '@zhiben/core'
import * as Data from 'effect/Data'
import * as Effect from 'effect/Effect'
import * as Stream from 'effect/Stream'
import type { Actor } from './actor.js'
import { wrongSide } from './authority.js'
import type { Command, CommandOf } from './command.js'
import { type Decision, decide } from './decide.js'
import { currentDefinition, type Definition } from './definition.js'
import type { HazardEvent } from './event.js'
import { evolve, replay } from './evolve.js'
import { type Policy, policyKey } from './policy/policy.js'
import type { Refusal } from './refusal.js'
import type { HazardState } from './state.js'
import type { StoreConflict, StoreFailed, StoreUnavailable } from './store/errors.js'
import type { Append, HazardFilter, HazardStore } from './store/store.js'
import { summaryOf } from './summary.js'
import { dayAhead, daysAhead } from './today.js'

/** A hazard runs under a policy or a version of the lifecycle that the service was not given. Nothing was stored. */
export class RegimeUnknown extends Data.TaggedError('RegimeUnknown')<{
  readonly code: 'policy-unknown' | 'definition-unknown'
  readonly hazard: string
  /** The key of the policy, or the version of the definition. */
  readonly found: string
}> {}

/** What a service needs to keep hazards. */
export interface HazardServiceOptions {
  readonly store: HazardStore
  /** Every policy that a hazard may run under, in every version that is still in use. */
  readonly policies: readonly Policy[]
  /** The policy under which a hazard is opened. It is one of `policies`. */
  readonly policyFor: (command: CommandOf<'open'>) => Policy
  /** The versions of the lifecycle, the newest last: hazards are opened under that one. Without it the current one. */
  readonly definitions?: readonly Definition[]
  /**
   * What day it is in Asia/Shanghai: commands of later days are refused (`day-ahead`). Without it the store's own clock,
   * which PostgreSQL and PGlite have and a store in memory has not; `null`: none, so that any day may be said.
   */
  readonly today?: (() => CivilDate) | null
  /** How many days ahead of that a command may be dated; 1 where nothing is said. */
  readonly ahead?: number
}

/** A command that was accepted. */
export interface Done {
  /** What happened; none where a tick had nothing new to say. Of a repeated command what happened the first time. */
  readonly events: readonly HazardEvent[]
  readonly state: HazardState
  /** Whether the command had been accepted before. Then nothing is new. */
  readonly repeated: boolean
  readonly refusal?: undefined
}

/** A command that was refused. Nothing was stored. */
export interface Refused {
  readonly refusal: Refusal
  /** Which command of several it was, from 0. */
  readonly command: number
  /** The hazard as it was decided on; `undefined` where there is none. */
  readonly state: HazardState | undefined
}

/** How a command is put through. */
export interface ActOptions {
  /** How many times to read and decide anew where another writer was quicker; 0 where nothing is said. */
  readonly retries?: number
}

type Failure = RegimeUnknown | StoreConflict | StoreUnavailable | StoreFailed

/** Hazards in a store: a command is decided on what is stored, and what it comes to is stored. */
export interface HazardService {
  /**
   * Puts a command through. A refusal is a result. The same command again (same key) has the result of the first time.
   *
   * Fails: `StoreConflict` if another writer was quicker more often than `retries`.
   */
  readonly act: (command: Command, options?: ActOptions) => Effect.Effect<Done | Refused, Failure>
  /** Puts several commands through in their order: all of them, or, where one is refused, none. */
  readonly actAll: (
    commands: readonly Command[],
    options?: ActOptions,
  ) => Effect.Effect<readonly Done[] | Refused, Failure>
  /** A hazard as it is; `undefined` where there is none of that id. */
  readonly show: (hazard: string) => Effect.Effect<HazardState | undefined, StoreUnavailable | StoreFailed>
  /** All that ever happened to a hazard, the earliest first. */
  readonly history: HazardStore['read']
  readonly list: HazardStore['list']
  readonly summaries: HazardStore['summaries']
  /**
   * Tells every hazard whose limit ends in a span of days what day it is, and answers how many took note. To be asked
   * each day, with a span that reaches as far ahead as the policies call "due soon".
   *
   * A day ahead of the clock is refused as a whole, and so is whoever may not say what day it is.
   *
   * @example service.passTime('2024-06-30', { due: { to: '2024-07-31' }, actor })
   */
  readonly passTime: (
    on: CivilDate,
    options: { readonly due: NonNullable<HazardFilter['due']>; readonly actor: Actor },
  ) => Effect.Effect<number | Pick<Refused, 'refusal'>, Failure>
}

/**
 * Hazards in a store.
 *
 * @example hazardService({ store: memoryStore(), policies: [ezhou], policyFor: () => ezhou })
 */
export const hazardService = ({
  store,
  policies,
  policyFor,
  definitions = [currentDefinition],
  today = store.today,
  ahead = daysAhead,
}: HazardServiceOptions): HazardService => {
  const byKey = new Map(policies.map((policy): [string, Policy] => [policyKey(policy), policy]))
  const byVersion = new Map(definitions.map((definition) => [definition.version, definition]))
  const newest = definitions.at(-1) ?? currentDefinition

  /** Why a command is of a day that has not come. */
  const tooEarly = (on: CivilDate): Refusal | undefined => (today ? dayAhead(on, today(), ahead) : undefined)

  /** What a command comes to, under the regime of its hazard. */
  const decided = (
    state: HazardState | undefined,
    command: Command,
    survivor: HazardState | undefined,
  ): Effect.Effect<Decision, RegimeUnknown> => {
    const { hazard } = command
    if (state === undefined)
      return Effect.succeed(
        command.type === 'open'
          ? decide(undefined, command, { policy: policyFor(command), definition: newest })
          : { refusal: { code: 'no-hazard', at: 'hazard', hazard } },
      )
    // A hazard that is there keeps what it was begun under unless the command moves it.
    const key = command.type === 'moveToPolicy' ? command.policy : state.policy
    const version = command.type === 'migrate' ? command.definition : state.definition
    const policy = byKey.get(key)
    const definition = byVersion.get(version)
    if (policy === undefined) return Effect.fail(new RegimeUnknown({ code: 'policy-unknown', hazard, found: key }))
    if (definition === undefined)
      return Effect.fail(new RegimeUnknown({ code: 'definition-unknown', hazard, found: String(version) }))
    const leaving = command.type === 'moveToPolicy' ? byKey.get(state.policy) : undefined
    // Whether the other one is laxer cannot be told without it.
    if (command.type === 'moveToPolicy' && leaving === undefined)
      return Effect.fail(new RegimeUnknown({ code: 'policy-unknown', hazard, found: state.policy }))
    return Effect.succeed(decide(state, command, { policy, definition, survivor, leaving }))
  }

  const attempt = Effect.fnUntraced(function* (commands: readonly Command[]) {
    const touched = new Set(
      commands.flatMap((command) => (command.type === 'merge' ? [command.hazard, command.into] : [command.hazard])),
    )
    const logs = new Map(
      yield* Effect.forEach(touched, (hazard) => Effect.map(store.read(hazard), (log) => [hazard, log] as const), {
        concurrency: 8,
      }),
    )
    const states = new Map([...logs].map(([hazard, log]) => [hazard, replay(log)]))
    const done: Done[] = []
    const batch: Append[] = []
    for (const [i, command] of commands.entries()) {
      const { hazard, key } = command
      const before = states.get(hazard)
      const survivor = command.type === 'merge' ? states.get(command.into) : undefined
      const decision = yield* decided(before, command, survivor)
      // What was accepted before there was a clock stays accepted.
      const early = decision.events?.length === 0 ? undefined : tooEarly(command.on)
      const { events, refusal }: Decision = early ? { refusal: early } : decision
      if (refusal) return { refusal, command: i, state: before } satisfies Refused as Refused
      const [first, ...rest] = events
      if (first === undefined) {
        if (before === undefined) throw new TypeError('Bug: a command on no hazard was accepted without events')
        const earlier = (logs.get(hazard) ?? []).filter((event) => event.key === key)
        done.push({ events: earlier, state: before, repeated: earlier.length > 0 })
        continue
      }
      const state = rest.reduce(evolve, evolve(before, first))
      logs.set(hazard, [...(logs.get(hazard) ?? []), ...events])
      states.set(hazard, state)
      batch.push({ hazard, expected: before?.revision ?? 0, events, summary: summaryOf(state) })
      done.push({ events, state, repeated: false })
    }
    const appended = batch.length === 0 ? [] : yield* store.append(batch)
    // Said twice at once, and the other was quicker: the result is the other's.
    return appended.some(({ repeated }) => repeated) ? 'again' : done
  })

  const actAll = (
    commands: readonly Command[],
    { retries = 0 }: ActOptions = {},
  ): Effect.Effect<readonly Done[] | Refused, Failure> =>
    attempt(commands).pipe(
      Effect.catchTags({
        // Another command came in between under this key: decided anew, it is refused by name.
        KeyReused: () => Effect.succeed('again' as const),
        StoreConflict: (conflict) => (retries > 0 ? Effect.succeed('retry' as const) : Effect.fail(conflict)),
      }),
      Effect.flatMap((result) =>
        result === 'again'
          ? actAll(commands, { retries })
          : result === 'retry'
            ? actAll(commands, { retries: retries - 1 })
            : Effect.succeed(result),
      ),
    )

  const act = (command: Command, options?: ActOptions) =>
    Effect.map(actAll([command], options), (result) => {
      if ('refusal' in result) return result
      const [done] = result
      if (done === undefined) throw new TypeError('Bug: a command had no result')
      return done
    })

  return {
    act,
    actAll,
    show: (hazard) => Effect.map(store.read(hazard), replay),
    history: store.read,
    list: store.list,
    summaries: store.summaries,
    passTime: (on, { due, actor }) => {
      const refusal = tooEarly(on) ?? wrongSide('tick', actor)
      if (refusal) return Effect.succeed({ refusal })
      return store.summaries({ due }).pipe(
        Stream.mapEffect(({ id }) => act({ type: 'tick', hazard: id, key: `tick/${on}`, on, actor }, { retries: 3 })),
        Stream.runFold(
          () => 0,
          (count, result) =>
            count + (result.refusal === undefined && !result.repeated && result.events.length > 0 ? 1 : 0),
        ),
      )
    },
  }
}
