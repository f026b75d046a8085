import { PGlite } from '@electric-sql/pglite'
import * as Effect from 'effect/Effect'
import type * as Scope from 'effect/Scope'
import type { Query } from './driver.js'
import type { StoreFailed, StoreUnavailable } from './errors.js'
import { failureOf } from './failure.js'
import { claimed } from './folder.js'
import { sqlStore } from './sql-store.js'
import type { HazardStore } from './store.js'

/** Where PGlite keeps its data. */
export interface PGliteOptions {
  /** A folder, which is made where it is not there. Without one all is in memory, and gone at the end. */
  readonly folder?: string
}

/**
 * A store in PGlite, PostgreSQL within the process: the embedded default, with the same tables as in a server. One
 * process at a time has a folder open. What it has acknowledged outlives the process, however it ends; a power failure it
 * may not, for PGlite cannot tell the disk to write through: where that matters, take a server.
 *
 * It is closed with its scope; a database that you hand over stays yours. Making a new one takes a second or two.
 *
 * Fails: `StoreUnavailable`, `StoreFailed`; among them `in-use` if a process has the folder open and `newer` if the tables
 * are of a later Zhiben.
 * @example pgliteStore({ folder: './hazards' })
 */
export const pgliteStore = (
  from: PGliteOptions | PGlite = {},
): Effect.Effect<HazardStore, StoreUnavailable | StoreFailed, Scope.Scope> =>
  Effect.flatMap(isDatabase(from) ? Effect.succeed(from) : opened(from), (database) =>
    sqlStore({
      query: queryOf(database),
      transaction: (run) => database.transaction((transaction) => run(queryOf(transaction))),
    }),
  )

/** By what it can do and not by its class, of which a program may hold two copies. */
const isDatabase = (from: PGliteOptions | PGlite): from is PGlite => 'transaction' in from

const opened = ({ folder }: PGliteOptions) =>
  folder === undefined ? created(undefined) : Effect.flatMap(claimed(folder), created)

const created = (data: string | undefined) =>
  Effect.acquireRelease(
    Effect.tryPromise({ try: () => (data === undefined ? PGlite.create() : PGlite.create(data)), catch: failureOf }),
    (database) => Effect.promise(() => database.close()),
  )

const queryOf =
  (database: Pick<PGlite, 'query'>): Query =>
  async (text, values) =>
    (await database.query<Record<string, unknown>>(text, [...values])).rows
