import type { Actor } from './actor.js'
import type { HazardEvent, HazardEventOf } from './event.js'
import { sideOf } from './side.js'
import type { HazardState } from './state.js'
import type { HazardSummary } from './summary.js'

/** Stands where something is kept back. */
export type Withheld = 'withheld'

/**
 * A state as an actor may see it. Whoever may not know the whistle-blower is told neither who it was nor whether there was
 * one: what an inspection found and what the public reported look alike. The keys of commands are nobody's business.
 */
export interface StateView extends Omit<HazardState, 'keys' | 'reporter' | 'channel'> {
  readonly reporter: HazardState['reporter'] | Withheld
  readonly channel: HazardState['channel'] | Withheld
}

/** Each event by itself, so that its type still tells which it is. */
type Seen<E> = E extends unknown ? Omit<E, 'key' | 'of'> : never

/** An event as an actor may see it: without its key, and where something is kept back without who acted and what was said. */
export type EventView =
  | Seen<Exclude<HazardEvent, HazardEventOf<'opened'>>>
  | (Omit<HazardEventOf<'opened'>, 'key' | 'of' | 'actor' | 'origin'> & {
      readonly actor: Actor | Withheld
      readonly origin: HazardEventOf<'opened'>['origin'] | Withheld
    })

/** What an actor may see of a hazard. */
export interface HazardView {
  readonly state: StateView
  readonly history: readonly EventView[]
}

/**
 * A hazard as an actor may see it. The whistle-blower's identity, words and contact are for authorities (not being the
 * enterprise themselves) and for the whistle-blower; for anybody else they are not there at all.
 *
 * Free words of others (titles, reasons) are shown as they are: whoever takes a report down must not name the
 * whistle-blower in them. Where a whistle-blower's title does, correct it: whoever may not know the whistle-blower sees
 * only the title as it is now, throughout the history.
 *
 * @example viewFor({ id: 'u', role: 'principal', party: 'e-1', level: 'enterprise' }, state, events).state.reporter // withheld
 * @source semantics.md §6; 鄂州市安全生产治本攻坚三年行动方案(2024-2026年) task 23 ①
 */
export const viewFor = (actor: Actor, state: HazardState, events: readonly HazardEvent[]): HazardView => {
  const open = mayKnow(actor, state)
  const { keys: _, ...seen } = state
  const found = state.channel === 'self-check'
  return {
    state: open
      ? seen
      : { ...seen, channel: found ? 'self-check' : 'withheld', reporter: found ? state.reporter : 'withheld' },
    history: events.map((event) => seenEvent(event, open || found, state.title)),
  }
}

/** A row as an actor may see it. */
export interface SummaryView extends Omit<HazardSummary, 'channel'> {
  readonly channel: HazardSummary['channel'] | Withheld
}

/**
 * A row of a list as an actor may see it: that the public reported a hazard is for authorities (not being the enterprise
 * themselves). Do not let anybody else filter or count by channel either.
 *
 * @example rows.map((row) => summaryViewFor(actor, row))
 * @source semantics.md §6
 */
export const summaryViewFor = (actor: Actor, summary: HazardSummary): SummaryView =>
  summary.channel === 'self-check' || isForeignAuthority(actor, summary.enterprise)
    ? summary
    : { ...summary, channel: 'withheld' }

const isForeignAuthority = (actor: Actor, enterprise: string): boolean =>
  sideOf(actor.role) === 'authority' && actor.party !== enterprise

const mayKnow = (actor: Actor, { reporter, enterprise }: HazardState): boolean =>
  isForeignAuthority(actor, enterprise) ||
  (reporter !== null && reporter.id === actor.id && reporter.party === actor.party)

const seenEvent = (event: HazardEvent, open: boolean, title: string): EventView => {
  const { key: _, of: __, ...seen } = event
  if (open) return seen as EventView
  if (event.type === 'opened') return { ...seen, title, actor: 'withheld', origin: 'withheld' } as EventView
  if (event.type === 'corrected' && event.fields.title !== undefined)
    return { ...seen, fields: { ...event.fields, title } } as EventView
  return seen as EventView
}
