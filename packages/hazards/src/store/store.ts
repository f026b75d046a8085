import type { CivilDate } from '@zhiben/core'
import type * as Effect from 'effect/Effect'
import type * as Stream from 'effect/Stream'
import type { KeyReused, StoreConflict, StoreFailed, StoreUnavailable } from './errors.js'

/**
 * One event as it is stored: never changed and never removed.
 *
 * @source semantics.md §6
 */
export interface Entry<Event = unknown> {
  /** The hazard it belongs to. */
  readonly hazard: string
  /** Its place in the hazard's log: 1, 2, 3 …, without gaps. */
  readonly revision: number
  /** The idempotency key of the command it came from. Several events of one command share it. */
  readonly key: string
  /** The version of the definition that the log runs under. */
  readonly definition: string
  /** The day on which it is said to have happened. */
  readonly on: CivilDate
  /** Who acted, in what role and for which party. */
  readonly actor: unknown
  readonly event: Event
}

/** The state of a hazard in one row: what lists, searches and counts read. `null` where it is not known or not there. */
export interface SummaryRow {
  readonly id: string
  readonly enterprise: string
  readonly district: string
  readonly sector: string | null
  readonly kind: string | null
  readonly grade: string | null
  readonly course: string
  readonly timeliness: string
  readonly supervision: string
  readonly accountability: string
  readonly channel: string
  readonly reportedOn: CivilDate
  /** The day on which the deadline that now runs ends; `null` when none runs. */
  readonly due: CivilDate | null
  readonly closedOn: CivilDate | null
  /** Since when the hazard is known to exist, if earlier than its report. */
  readonly existsSince: CivilDate | null
  readonly policy: string
  /** How many events its log has. */
  readonly revision: number
}

/** The events of one accepted command, to be stored together with what the hazard has become. */
export interface Append {
  readonly hazard: string
  /** How many events the log had when the command was decided; 0 for a new hazard. */
  readonly expected: number
  /** The idempotency key, unique within the hazard. */
  readonly key: string
  /** The command as text, the same for the same command: it tells a repetition from another command with its key. */
  readonly command: string
  readonly definition: string
  readonly on: CivilDate
  readonly actor: unknown
  /** At least one. */
  readonly events: readonly unknown[]
  /** The state after these events; its `revision` is `expected` and the number of events. */
  readonly summary: SummaryRow
}

/** What became of an append. */
export interface Appended {
  readonly entries: readonly Entry[]
  /** Whether the same command had been stored before: then these are its entries from that time, and nothing is new. */
  readonly repeated: boolean
}

/** Which hazards: every field that is given must agree. An absent field asks nothing. */
export interface HazardFilter {
  readonly district?: string | undefined
  readonly sector?: string | undefined
  readonly enterprise?: string | undefined
  readonly grade?: string | undefined
  readonly course?: string | undefined
  readonly timeliness?: string | undefined
  readonly supervision?: string | undefined
  readonly accountability?: string | undefined
  /** Due between two days, both included; either may be left open. Hazards without a running deadline are left out. */
  readonly due?: { readonly from?: CivilDate | undefined; readonly to?: CivilDate | undefined } | undefined
}

/** A place in a list, after which the next page begins: the last row's day and id. */
export interface ListPosition {
  readonly on: CivilDate
  readonly id: string
}

/** Which page of which list. */
export interface ListQuery extends HazardFilter {
  /** How many rows, 1 to 1000; without it 100. */
  readonly limit?: number | undefined
  /** `next` of the page before. */
  readonly after?: ListPosition | undefined
}

/** A page of hazards. */
export interface ListPage {
  readonly hazards: readonly SummaryRow[]
  /** Where the next page begins; absent on the last page. */
  readonly next?: ListPosition
}

/**
 * Where hazards are kept. Events and the summary of a hazard are stored in one transaction; nothing is ever changed or
 * removed in the log.
 *
 * Every method can fail with {@link StoreUnavailable} (try again later; what was under way may or may not have been
 * stored, so say it again with the same key) and {@link StoreFailed} (somebody must look after the store first).
 */
export interface HazardStore {
  /**
   * Stores the events of accepted commands: all of the batch or nothing. Several appends of one hazard follow each other.
   *
   * Fails: {@link StoreConflict} if a log has grown since its command was decided: read again, decide again.
   * {@link KeyReused} if the key belongs to another command of that hazard.
   */
  readonly append: (
    batch: readonly Append[],
  ) => Effect.Effect<readonly Appended[], StoreConflict | KeyReused | StoreUnavailable | StoreFailed>
  /** The log of a hazard from its first event; empty where there is none of that id. */
  readonly read: (hazard: string) => Effect.Effect<readonly Entry[], StoreUnavailable | StoreFailed>
  /**
   * A page of hazards. With `due` in the order of due date, the earliest first; else of report, the latest first;
   * where days are equal, by id.
   */
  readonly list: (query: ListQuery) => Effect.Effect<ListPage, StoreUnavailable | StoreFailed>
  /** Every hazard that the filter lets through, each once, read page by page in the order of `list`. */
  readonly summaries: (filter: HazardFilter) => Stream.Stream<SummaryRow, StoreUnavailable | StoreFailed>
}
