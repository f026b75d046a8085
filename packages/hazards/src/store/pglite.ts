import { PGlite } from '@electric-sql/pglite'
import * as Effect from 'effect/Effect'
import type * as Scope from 'effect/Scope'
import type { Driver, Query } from './driver.js'
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
  Effect.flatMap(isDatabase(from) ? Effect.succeed(guarded(from)) : opened(from), sqlStore)

/** By what it can do and not by its class, of which a program may hold two copies. */
const isDatabase = (from: PGliteOptions | PGlite): from is PGlite => 'transaction' in from

const opened = ({ folder }: PGliteOptions) =>
  folder === undefined ? created(undefined) : Effect.flatMap(claimed(folder), created)

const created = (data: string | undefined) =>
  Effect.acquireRelease(
    Effect.tryPromise({
      try: async () => guarded(await (data === undefined ? PGlite.create() : PGlite.create(data))),
      catch: failureOf,
    }),
    ({ close }) => Effect.promise(close),
  )

/**
 * A database that is not asked again once it has broken down (on a full disk, say). PGlite would then never answer and
 * keep the whole process busy. What was acknowledged is there when the folder is opened again.
 */
const guarded = (database: PGlite): Driver & { readonly close: () => Promise<void> } => {
  let broken: unknown
  let last: Promise<unknown> = Promise.resolve()
  // One at a time: PGlite does so anyhow, but what waits within it cannot be called back.
  const inTurn = <T>(run: () => Promise<T>): Promise<T> => {
    const turn = last.then(async () => {
      if (broken !== undefined) throw broken
      try {
        return await run()
      } catch (error) {
        if (isBreakdown(error)) broken = error
        throw error
      }
    })
    last = turn.catch(() => {})
    return turn
  }
  return {
    query: (text, values) => inTurn(() => queryOf(database)(text, values)),
    transaction: (run) => inTurn(() => database.transaction((transaction) => run(queryOf(transaction)))),
    close: () => inTurn(() => database.close()).catch(() => {}),
  }
}

/** PostgreSQL's own word that it cannot go on, or a fault of the WebAssembly under it, which has no SQLSTATE. */
const isBreakdown = (error: unknown): boolean =>
  typeof error === 'object' && error !== null && 'severity' in error
    ? error.severity === 'PANIC' || error.severity === 'FATAL'
    : error instanceof WebAssembly.RuntimeError

const queryOf =
  (database: Pick<PGlite, 'query'>): Query =>
  async (text, values) =>
    (await database.query<Record<string, unknown>>(text, [...values])).rows
