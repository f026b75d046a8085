import { spawnSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as Effect from 'effect/Effect'
import type * as Scope from 'effect/Scope'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { pgliteStore } from '../../src/store/pglite.js'
import { postgresStore } from '../../src/store/postgres.js'
import type { HazardStore } from '../../src/store/store.js'
import { postgresServer } from '../postgres-server.js'
import { append } from './samples.js'

const server = await postgresServer()
afterAll(() => server?.stop())

const run = <A>(effect: Effect.Effect<A, unknown, Scope.Scope>) => Effect.runPromise(Effect.scoped(effect))
const failing = (effect: Effect.Effect<unknown, unknown, Scope.Scope>) => run(Effect.flip(effect))
const withParams = (url: string, params: Readonly<Record<string, string>>) => {
  const changed = new URL(url)
  for (const [name, value] of Object.entries(params)) changed.searchParams.set(name, value)
  return changed.href
}

describe.skipIf(!server)('a PostgreSQL server that fails', () => {
  let url = ''
  let admin: pg.Client
  beforeAll(async () => {
    url = (await server?.database()) ?? ''
    admin = new pg.Client({ connectionString: url })
    await admin.connect()
    await run(Effect.flatMap(postgresStore({ url }), (store) => store.append([append('h1', 0, 'k1')])))
  })
  afterAll(() => admin.end())

  /** Runs while an append waits in the middle of its transaction: its event is written, its row is locked by us. */
  const inTheMiddle = async (store: HazardStore, expected: number, meddle: (pid: number) => Promise<unknown>) => {
    await admin.query('begin')
    await admin.query(`select 1 from zhiben_hazards where id = 'h1' for update`)
    const appending = Effect.runPromise(
      Effect.result(store.append([append('h1', expected, `k${expected + 1}`, { events: 2 })])),
    )
    let pid: number | undefined
    while (pid === undefined) {
      await admin.query('select pg_stat_clear_snapshot()') // else a transaction sees the same activity for ever
      const { rows } = await admin.query(
        `select pid from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`,
      )
      pid = rows[0]?.pid
    }
    await meddle(pid)
    await admin.query('rollback')
    return appending
  }

  test('the connection cut in the middle of a transaction: nothing of it is stored, and the same store goes on', () =>
    run(
      Effect.gen(function* () {
        const store = yield* postgresStore({ url })
        const result = yield* Effect.promise(() =>
          inTheMiddle(store, 1, (pid) => admin.query('select pg_terminate_backend($1)', [pid])),
        )
        expect(result._tag === 'Failure' && result.failure).toMatchObject({ _tag: 'StoreUnavailable', code: 'cut' })
        expect(yield* store.read('h1')).toHaveLength(1)
        expect((yield* store.list({})).hazards).toMatchObject([{ id: 'h1', revision: 1 }])
        // Said again with the same key.
        expect(yield* store.append([append('h1', 1, 'k2', { events: 2 })])).toMatchObject([{ repeated: false }])
        expect(yield* store.append([append('h1', 1, 'k2', { events: 2 })])).toMatchObject([{ repeated: true }])
        expect(yield* store.read('h1')).toHaveLength(3)
      }),
    ))

  test('read-only: it can be opened and read, and refuses to be written', () =>
    run(
      Effect.gen(function* () {
        const store = yield* postgresStore({ url: withParams(url, { options: '-c default_transaction_read_only=on' }) })
        expect((yield* store.read('h1')).length).toBeGreaterThan(0)
        expect(yield* Effect.flip(store.append([append('h9', 0, 'k')]))).toMatchObject({
          _tag: 'StoreFailed',
          code: 'read-only',
          sqlState: '25006',
        })
      }),
    ))

  test('a user who may read and not write, and one who may not even that', async () => {
    const user = `zhiben_test_reader_${process.pid}`
    await admin.query(`create role ${user} login password 'x'`)
    await admin.query(`grant select on all tables in schema public to ${user}`)
    const as = new URL(url)
    as.username = user
    as.password = 'x'
    const asReader = postgresStore({ url: as.href })
    expect(await failing(Effect.flatMap(asReader, (store) => store.append([append('h9', 0, 'k')])))).toMatchObject({
      _tag: 'StoreFailed',
      code: 'forbidden',
    })
    await admin.query(`revoke select on all tables in schema public from ${user}`)
    expect(await failing(asReader)).toMatchObject({ _tag: 'StoreFailed', code: 'forbidden' })
    await admin.query(`drop role ${user}`)
  })

  test('nobody there, no such database, no connection to be had in time', async () => {
    expect(await failing(postgresStore({ url: 'postgres://zhiben@127.0.0.1:1/none' }))).toMatchObject({
      _tag: 'StoreUnavailable',
      code: 'unreachable',
    })
    const none = new URL(url)
    none.pathname = '/zhiben_test_none'
    expect(await failing(postgresStore({ url: none.href }))).toMatchObject({ _tag: 'StoreFailed', sqlState: '3D000' })
    const busy = withParams(url, { options: '-c lock_timeout=1000' })
    await run(
      Effect.flatMap(postgresStore({ url: busy }), (store) =>
        Effect.promise(async () => {
          const result = await inTheMiddle(store, 3, () => new Promise((resolve) => setTimeout(resolve, 1500)))
          expect(result._tag === 'Failure' && result.failure).toMatchObject({ _tag: 'StoreUnavailable', code: 'busy' })
        }),
      ),
    )
  })

  test('a store that was closed says so', async () => {
    const store = await run(postgresStore({ url }))
    expect(await failing(store.read('h1'))).toMatchObject({ _tag: 'StoreFailed', code: 'closed' })
  })
})

/** A file system that is soon full, where this machine lets us make one (as root, outside most sandboxes). */
const smallDisk = (folder: string, megabytes: number): boolean =>
  spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', folder]).status === 0

describe('a full disk', () => {
  test('PGlite: a clear error each time, and what was acknowledged is there once there is space', async () => {
    const disk = mkdtempSync(join(tmpdir(), 'zhiben-disk-'))
    if (!smallDisk(disk, 60)) {
      rmSync(disk, { recursive: true })
      return console.warn('*** LEFT OUT: PGlite on a full disk. It takes rights to mount a file system.')
    }
    try {
      const folder = join(disk, 'hazards')
      const note = randomBytes(300_000).toString('base64') // compresses badly
      const acknowledged = await run(
        Effect.gen(function* () {
          const store = yield* pgliteStore({ folder })
          for (let i = 0; ; i++) {
            const result = yield* Effect.result(store.append([append(`h${i}`, 0, 'k', { events: 2, note })]))
            if (result._tag === 'Success') continue
            expect(result.failure).toMatchObject({ _tag: 'StoreFailed', code: 'full', sqlState: '53100' })
            expect(yield* Effect.flip(store.read('h0'))).toMatchObject({ _tag: 'StoreFailed', code: 'full' })
            return i
          }
        }),
      )
      expect(acknowledged).toBeGreaterThan(0)
      expect(spawnSync('mount', ['-o', 'remount,size=200m', disk]).status).toBe(0)
      const { hazards } = await run(Effect.flatMap(pgliteStore({ folder }), (store) => store.list({ limit: 1000 })))
      expect(hazards).toHaveLength(acknowledged)
    } finally {
      spawnSync('umount', ['-l', disk]) // the database that broke down keeps its files open
      rmSync(disk, { recursive: true, force: true })
    }
  })

  // A disk that is full on demand needs rights that tests have not got; what PostgreSQL then says is raised instead, by
  // a trigger in the middle of the transaction, through the driver and all.
  const full = (query: (text: string) => Promise<unknown>) =>
    query(`
      create or replace function zhiben_test_full() returns trigger language plpgsql as
        $$ begin raise exception 'could not extend file "base/1": No space left on device' using errcode = '53100'; end $$;
      create trigger full_disk after insert or update on zhiben_hazards for each row execute function zhiben_test_full()`)
  const refuses = (store: HazardStore) =>
    Effect.gen(function* () {
      expect(yield* Effect.flip(store.append([append('h1', 0, 'k')]))).toMatchObject({
        _tag: 'StoreFailed',
        code: 'full',
        sqlState: '53100',
      })
      expect(yield* store.read('h1')).toEqual([])
    })

  test.skipIf(!server)(
    'PostgreSQL: a clear error, nothing half there, and it goes on once there is space',
    async () => {
      const pool = new pg.Pool({ connectionString: await server?.database() })
      pool.on('error', () => {})
      await run(
        Effect.gen(function* () {
          const store = yield* postgresStore(pool)
          yield* Effect.promise(() => full((text) => pool.query(text)))
          yield* refuses(store)
          yield* Effect.promise(() => pool.query('drop trigger full_disk on zhiben_hazards'))
          expect(yield* store.append([append('h1', 0, 'k')])).toMatchObject([{ repeated: false }])
        }),
      )
      await pool.end()
    },
  )
})

describe('a PGlite folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhiben-store-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))

  test('is open once at a time, and keeps what it had', async () => {
    const hazards = join(folder, 'hazards')
    await run(
      Effect.gen(function* () {
        const store = yield* pgliteStore({ folder: hazards })
        yield* store.append([append('h1', 0, 'k1', { events: 2 })])
        expect(yield* Effect.flip(pgliteStore({ folder: hazards }))).toMatchObject({
          _tag: 'StoreFailed',
          code: 'in-use',
          detail: `process ${process.pid}`,
        })
      }),
    )
    await run(
      Effect.gen(function* () {
        const store = yield* pgliteStore({ folder: hazards })
        expect(yield* store.read('h1')).toHaveLength(2)
        expect(yield* store.append([append('h1', 0, 'k1', { events: 2 })])).toMatchObject([{ repeated: true }])
      }),
    )
  })

  test('where no folder can be made: a clear error', async () => {
    // Even root makes no folder below a file or in /proc.
    expect(await failing(pgliteStore({ folder: join(process.execPath, 'hazards') }))).toMatchObject({
      _tag: 'StoreFailed',
      detail: expect.stringContaining('ENOTDIR'),
    })
  })
})
