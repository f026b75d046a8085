import * as Data from 'effect/Data'
import { eventVersion, type HazardEvent } from './event.js'

/** A stored event cannot be read. `newer`: it was written by a later version of this library. */
export class EventUnreadable extends Data.TaggedError('EventUnreadable')<{
  readonly code: 'no-event' | 'newer'
  readonly found: string
  readonly known: number
}> {
  override get message(): string {
    return this.code === 'newer'
      ? `the event is of version ${this.found}, this library reads versions up to ${this.known}; update the library`
      : `expected a stored event with its version \`v\`, found \`${this.found}\`; read it from the log of a hazard`
  }
}

/** An event of some version, as it was stored. */
export interface StoredEvent {
  readonly v: number
  readonly [field: string]: unknown
}

/** For each version but the newest, the way to the next one. A step, once published, stays for ever. */
export type Upcasts = readonly ((event: StoredEvent) => Omit<StoredEvent, 'v'>)[]

const upcasts: Upcasts = [
  // Version 1 did not say whether an extension was asked for, nor whether it came after the limit.
  (event) => (event.type === 'extended' ? { ...event, manner: 'not-recorded', afterLimit: null } : event),
]

/**
 * A stored event of any version as an event of the newest.
 *
 * Fails: {@link EventUnreadable}.
 * @example const state = replay(entries.map(({ event }) => upcast(event)))
 */
export const upcast = (stored: unknown, ways: Upcasts = upcasts): HazardEvent => {
  const newest = ways.length + 1
  if (typeof stored !== 'object' || stored === null || !('v' in stored) || !Number.isInteger(stored.v))
    throw new EventUnreadable({ code: 'no-event', found: typeof stored, known: newest })
  let event = stored as StoredEvent
  if (event.v > newest || event.v < 1)
    throw new EventUnreadable({ code: event.v < 1 ? 'no-event' : 'newer', found: String(event.v), known: newest })
  for (const way of ways.slice(event.v - 1)) event = { ...way(event), v: event.v + 1 }
  // What a log holds was decided by us; only its version can have changed.
  return event as unknown as HazardEvent
}

/** Whether there is a way from every version to the newest: what keeps `eventVersion` and the ways in step. */
export const everyVersionIsRead: boolean = upcasts.length + 1 === eventVersion
