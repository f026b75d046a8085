import * as Effect from 'effect/Effect'
import { KeyReused, StoreConflict } from './errors.js'
import type { Append, Appended, Entry } from './store.js'

/** What is stored already and bears on a batch. */
export interface Known {
  /** The number of events in a hazard's log; 0 where there is none. */
  readonly revision: (hazard: string) => number
  /** The command that used a key, and its entries. */
  readonly used: (hazard: string, key: string) => Used | undefined
}

/** A command that is stored. */
export interface Used {
  readonly command: string
  readonly entries: readonly Entry[]
}

/** What is to be done: the answer for each append of the batch, and those that are new. */
export interface Plan {
  readonly appended: readonly Appended[]
  readonly fresh: readonly Fresh[]
}

/** An append that is to be stored, with its entries. */
export interface Fresh {
  readonly append: Append
  readonly entries: readonly Entry[]
}

const name = (hazard: string, key: string): string => JSON.stringify([hazard, key])

/**
 * Which appends of a batch are new, which are repetitions, and which cannot be: the meaning of `append`, for every store.
 * Later appends of a batch stand on earlier ones.
 */
export const planAppend = (batch: readonly Append[], known: Known): Effect.Effect<Plan, StoreConflict | KeyReused> => {
  const revisions = new Map<string, number>()
  const used = new Map<string, Used>()
  const appended: Appended[] = []
  const fresh: Fresh[] = []
  for (const append of batch) {
    const { hazard, key, command, expected } = append
    const before = used.get(name(hazard, key)) ?? known.used(hazard, key)
    if (before !== undefined) {
      if (before.command !== command) return Effect.fail(new KeyReused({ hazard, key }))
      appended.push({ entries: before.entries, repeated: true })
      continue
    }
    const found = revisions.get(hazard) ?? known.revision(hazard)
    if (found !== expected) return Effect.fail(new StoreConflict({ hazard, expected, found }))
    const malformed = malformation(append)
    if (malformed !== undefined) return Effect.die(new TypeError(`append: ${malformed}`))
    const entries = entriesOf(append)
    revisions.set(hazard, expected + entries.length)
    used.set(name(hazard, key), { command, entries })
    appended.push({ entries, repeated: false })
    fresh.push({ append, entries })
  }
  return Effect.succeed({ appended, fresh })
}

const entriesOf = ({ hazard, expected, key, definition, on, actor, events }: Append): readonly Entry[] =>
  events.map((event, i) => ({ hazard, revision: expected + i + 1, key, definition, on, actor, event }))

/** What is wrong with an append that no decision of ours can have made: a bug of the caller. */
const malformation = ({ hazard, expected, events, summary }: Append): string | undefined =>
  events.length === 0
    ? 'there are no events'
    : summary.id !== hazard
      ? 'the summary is of another hazard'
      : summary.revision !== expected + events.length
        ? 'the revision of the summary is not the last of the events'
        : undefined
