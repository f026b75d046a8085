import * as Effect from 'effect/Effect'
import type * as Scope from 'effect/Scope'
import pg from 'pg'
import type { Query, Row } from './driver.js'
import type { StoreFailed, StoreUnavailable } from './errors.js'
import { failureOf } from './failure.js'
import { sqlStore } from './sql-store.js'
import type { HazardStore } from './store.js'

/** How to reach a PostgreSQL server. */
export interface PostgresOptions {
  /** `postgres://user:password@host:5432/database`. */
  readonly url: string
  /** How many connections at most; 10 where nothing is said. */
  readonly connections?: number
  /** How long to wait for a connection, in milliseconds; 10,000 where nothing is said. */
  readonly connectWithin?: number
}

/** What a store asks of a connection: a client of `pg` has it. */
export interface PostgresClient {
  readonly query: (text: string, values: unknown[]) => Promise<{ readonly rows: readonly Row[] }>
}

/** A pool of connections that is yours and stays so: a `Pool` of `pg`, or what has the same functions. */
export interface PostgresPool extends PostgresClient {
  readonly connect: () => Promise<PostgresClient & { readonly release: (broken?: Error) => void }>
}

/**
 * A store in PostgreSQL 15 or later: the durable one, for many writers. Its tables, whose names begin with `zhiben_hazard`,
 * are made or brought up to date when it is opened, in the schema that the connection writes to. It is closed with its
 * scope; a pool that you hand over stays yours.
 *
 * Fails: `StoreUnavailable`, `StoreFailed`; among them `newer` if the tables are of a later Zhiben.
 * @example postgresStore({ url: 'postgres://zhiben@db.example/zhiben' })
 */
export const postgresStore = (
  from: PostgresOptions | PostgresPool,
): Effect.Effect<HazardStore, StoreUnavailable | StoreFailed, Scope.Scope> =>
  Effect.flatMap(isPool(from) ? Effect.succeed(from) : opened(from), (pool) =>
    sqlStore({ query: queryOf(pool), transaction: (run) => inTransaction(pool, run) }),
  )

/** By what it can do and not by its class, of which a program may hold two copies. */
const isPool = (from: PostgresOptions | PostgresPool): from is PostgresPool => 'connect' in from

const opened = ({ url, connections = 10, connectWithin = 10_000 }: PostgresOptions) =>
  Effect.acquireRelease(
    Effect.try({
      try: () => {
        const pool = new pg.Pool({ connectionString: url, max: connections, connectionTimeoutMillis: connectWithin })
        // A connection that breaks while nobody uses it is replaced; unheard, its error would end the process.
        pool.on('error', () => {})
        return pool
      },
      catch: failureOf,
    }),
    (pool) => Effect.promise(() => pool.end()),
  )

const queryOf =
  (client: PostgresClient): Query =>
  async (text, values) =>
    (await client.query(text, [...values])).rows

const inTransaction = async <T>(pool: PostgresPool, run: (query: Query) => Promise<T>): Promise<T> => {
  const client = await pool.connect()
  let broken: Error | undefined
  const query = queryOf(client)
  try {
    await query('begin', [])
    const result = await run(query)
    await query('commit', [])
    return result
  } catch (error) {
    // A connection that cannot even roll back is thrown away, which rolls back too.
    await query('rollback', []).catch((cause) => {
      broken = cause
    })
    throw error
  } finally {
    client.release(broken)
  }
}
