import * as Data from 'effect/Data'

/** The log of a hazard has grown since a command was decided: read it again, decide again, append again. */
export class StoreConflict extends Data.TaggedError('StoreConflict')<{
  readonly hazard: string
  /** How many events the log had for whoever decided, */
  readonly expected: number
  /** and how many it has. */
  readonly found: number
}> {}

/** An idempotency key that belongs to another command of the same hazard. Nothing was stored. */
export class KeyReused extends Data.TaggedError('KeyReused')<{
  readonly hazard: string
  readonly key: string
}> {}

/**
 * The store cannot be reached now, or was cut off; later it may be. Whether what was under way is stored is not known:
 * say it again with the same key.
 */
export class StoreUnavailable extends Data.TaggedError('StoreUnavailable')<{
  /** `unreachable`: no connection; `cut`: lost on the way; `busy`: it has too much to do. */
  readonly code: 'unreachable' | 'cut' | 'busy'
  /** The driver's own words. */
  readonly detail: string
}> {}

/** The store refuses its service until somebody has looked after it. Nothing was stored. */
export class StoreFailed extends Data.TaggedError('StoreFailed')<{
  /**
   * `read-only`: it may not be written; `full`: there is no space left; `forbidden`: this user may not; `newer`: its
   * tables or events are of a later Zhiben; `damaged`: what is in it is no event; `in-use`: another process has the folder open; `closed`: it has been closed;
   * `unexpected`: anything else.
   */
  readonly code: 'read-only' | 'full' | 'forbidden' | 'newer' | 'damaged' | 'in-use' | 'closed' | 'unexpected'
  /** The driver's own words, or the versions found and known. */
  readonly detail: string
  /** The SQLSTATE, where there is one. */
  readonly sqlState?: string
}> {}
