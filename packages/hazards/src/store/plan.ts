import * as Effect from 'effect/Effect'
import type { HazardEvent } from '../event.js'
import { KeyReused, StoreConflict } from './errors.js'
import type { Append, Appended } from './store.js'

/** What is stored already and bears on a batch. */
export interface Known {
  /** The number of events in a hazard's log; 0 where there is none. */
  readonly revision: (hazard: string) => number
  /** The stored events of a hazard's command with this key; empty where there is none. */
  readonly of: (hazard: string, key: string) => readonly HazardEvent[]
}

/** What is to be done: the answer for each append of the batch, and those of them that are new. */
export interface Plan {
  readonly appended: readonly Appended[]
  readonly fresh: readonly Append[]
}

/** One name for a key within a hazard. */
export const keyName = (hazard: string, key: string): string => JSON.stringify([hazard, key])

/**
 * Which appends of a batch are new, which are repetitions, and which cannot be: the meaning of `append`, for every
 * store. Later appends of a batch stand on earlier ones.
 */
export const planAppend = (batch: readonly Append[], known: Known): Effect.Effect<Plan, StoreConflict | KeyReused> =>
  Effect.suspend((): Effect.Effect<Plan, StoreConflict | KeyReused> => {
    const revisions = new Map<string, number>()
    const seen = new Map<string, readonly HazardEvent[]>()
    const appended: Appended[] = []
    const fresh: Append[] = []
    for (const append of batch) {
      const { hazard, expected, events } = append
      const { key, of } = checked(append)
      const stored = seen.get(keyName(hazard, key)) ?? known.of(hazard, key)
      if (stored.some((event) => event.of !== of)) return Effect.fail(new KeyReused({ hazard, key }))
      if (stored.length > 0) {
        appended.push({ events: stored, repeated: true })
        continue
      }
      const found = revisions.get(hazard) ?? known.revision(hazard)
      if (found !== expected) return Effect.fail(new StoreConflict({ hazard, expected, found }))
      revisions.set(hazard, expected + events.length)
      seen.set(keyName(hazard, key), events)
      appended.push({ events, repeated: false })
      fresh.push(append)
    }
    return Effect.succeed({ appended, fresh })
  })

/** The first event of an append that hangs together; throws where it does not, for then whoever made it has a bug. */
const checked = ({ hazard, expected, events, summary }: Append): HazardEvent => {
  const bug = (what: string): never => {
    throw new TypeError(`Bug: an append to hazard ${JSON.stringify(hazard)} ${what}`)
  }
  const [first] = events
  if (first === undefined) return bug('has no events')
  if (events.some(({ key, of }) => key !== first.key || of !== first.of)) bug('mixes the events of several commands')
  if (summary.id !== hazard) bug('has the summary of another one')
  if (summary.revision !== expected + events.length) bug('has a summary of another revision')
  return first
}
