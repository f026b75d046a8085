import type { CivilDate } from '@zhiben/core'
import type * as Effect from 'effect/Effect'
import type * as Stream from 'effect/Stream'
import type { HazardEvent } from '../event.js'
import type { HazardSummary } from '../summary.js'
import type { KeyReused, StoreConflict, StoreFailed, StoreUnavailable } from './errors.js'

/** The events of one accepted command, to be stored together with what the hazard has become. */
export interface Append {
  readonly hazard: string
  /** How many events the log had when the command was decided; 0 for a new hazard. */
  readonly expected: number
  /** At least one. All carry the key and the fingerprint of the command. */
  readonly events: readonly HazardEvent[]
  /** The hazard after these events; its `revision` is `expected` and the number of events. */
  readonly summary: HazardSummary
}

/** What became of an append. */
export interface Appended {
  readonly events: readonly HazardEvent[]
  /** Whether the same command had been stored before: then these are its events from that time, and nothing is new. */
  readonly repeated: boolean
}

/** Which hazards: every field that is given must agree. An absent field asks nothing. */
export interface HazardFilter
  extends Partial<
    Pick<
      HazardSummary,
      'district' | 'sector' | 'enterprise' | 'course' | 'timeliness' | 'supervision' | 'accountability'
    >
  > {
  readonly grade?: 'general' | 'major'
  /**
   * The limit that runs ends between two days, both included; either may be left open. Hazards without a running limit
   * are left out. So a host finds what it must tell which day it is.
   */
  readonly due?: { readonly from?: CivilDate | undefined; readonly to?: CivilDate | undefined }
}

/** A place in a list, after which the next page begins: the last row's day and id. */
export interface ListPosition {
  readonly on: CivilDate
  readonly id: string
}

/** Which page of which list. */
export interface ListQuery extends HazardFilter {
  /** How many hazards, 1 to 1000; without it 100. */
  readonly limit?: number
  /** `next` of the page before, of the same filter. */
  readonly after?: ListPosition
}

/** A page of hazards. */
export interface ListPage {
  readonly hazards: readonly HazardSummary[]
  /** Where the next page begins; absent on the last page. */
  readonly next?: ListPosition
}

/**
 * Where hazards are kept. The events of a command and the summary of its hazard are stored in one transaction; nothing
 * is ever changed or removed in a log.
 *
 * Every method can fail with {@link StoreUnavailable} (try again later; whether what was under way is stored is not
 * known, so say it again with the same key) and {@link StoreFailed} (somebody must look after the store first).
 */
export interface HazardStore {
  /**
   * Stores the events of accepted commands: the whole batch or nothing. Appends of one hazard follow each other.
   *
   * Fails: {@link StoreConflict} if a log has grown since its command was decided: read again, decide again.
   * {@link KeyReused} if the key belongs to another command of that hazard.
   */
  readonly append: (
    batch: readonly Append[],
  ) => Effect.Effect<readonly Appended[], StoreConflict | KeyReused | StoreUnavailable | StoreFailed>
  /** The log of a hazard from its first event, in the newest version of events; empty where there is no such hazard. */
  readonly read: (hazard: string) => Effect.Effect<readonly HazardEvent[], StoreUnavailable | StoreFailed>
  /**
   * A page of hazards: with `due` in the order of the last day, the earliest first; without it in the order of report,
   * the latest first. Within a day by id, in the same direction.
   */
  readonly list: (query: ListQuery) => Effect.Effect<ListPage, StoreUnavailable | StoreFailed>
  /**
   * What day it is in Asia/Shanghai where the store is used; a store that lasts has it, and a service over it refuses
   * commands of days to come unless told otherwise. One in memory has none, so that years pass in a test.
   */
  readonly today?: () => CivilDate
  /** Every hazard that the filter lets through, page by page in the order of `list`; what roll-ups count. */
  readonly summaries: (filter: HazardFilter) => Stream.Stream<HazardSummary, StoreUnavailable | StoreFailed>
}
