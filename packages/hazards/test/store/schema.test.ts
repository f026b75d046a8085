import { PGlite } from '@electric-sql/pglite'
import * as Effect from 'effect/Effect'
import pg from 'pg'
import { afterAll, describe, expect, test } from 'vitest'
import { pgliteStore } from '../../src/store/pglite.js'
import { postgresStore } from '../../src/store/postgres.js'
import { keyed, listing, reading, revisionsOf, type Statement } from '../../src/store/sql.js'
import type { ListQuery } from '../../src/store/store.js'
import { postgresServer } from '../postgres-server.js'
import { append } from './samples.js'

const server = await postgresServer()
// Making a database takes seconds, making a schema in it none.
const database = await PGlite.create()
let made = 0
afterAll(async () => {
  await database.close()
  await server?.stop()
})

type Rows = (text: string, values?: readonly unknown[]) => Promise<Record<string, unknown>[]>

/** The same in both databases: `use` is given a store's tables and a way to look into them. */
const inBoth = (name: string, use: (rows: Rows, reopen: () => Promise<unknown>) => Promise<void>) => {
  test(`${name}: PGlite`, async () => {
    await database.exec(`create schema s${++made}; set search_path to s${made}`)
    const reopen = () => Effect.runPromise(Effect.scoped(Effect.flip(Effect.flip(pgliteStore(database)))))
    await reopen()
    await use(
      async (text, values = []) => (await database.query<Record<string, unknown>>(text, [...values])).rows,
      reopen,
    )
  })
  test.skipIf(!server)(`${name}: PostgreSQL`, async () => {
    const pool = new pg.Pool({ connectionString: await server?.database() })
    pool.on('error', () => {})
    const reopen = () => Effect.runPromise(Effect.scoped(postgresStore(pool)))
    await reopen()
    await use(async (text, values = []) => (await pool.query(text, [...values])).rows, reopen)
    await pool.end()
  })
}

const one = append('h1', 0, 'k1')
const insertOne = [
  'insert into zhiben_hazard_events (hazard, revision, key, event) values ($1, 1, $2, $3)',
  ['h1', 'k1', JSON.stringify(one.events[0])],
] as const

inBoth('the log is only ever added to', async (rows) => {
  await rows(...insertOne)
  for (const text of [
    `update zhiben_hazard_events set key = 'k2'`,
    'delete from zhiben_hazard_events',
    `delete from zhiben_hazard_events where hazard = 'none'`,
    'truncate zhiben_hazard_events',
    `insert into zhiben_hazard_events (hazard, revision, key, event) values ('h1', 1, 'k2', '{}')
     on conflict (hazard, revision) do update set key = 'k2'`,
  ])
    await expect(rows(text), text).rejects.toThrow(/never changed/)
  await expect(rows(...insertOne)).rejects.toMatchObject({ code: '23505' })
  expect(await rows('select key from zhiben_hazard_events')).toEqual([{ key: 'k1' }])
})

inBoth('opened again nothing is done; tables of a later Zhiben are refused', async (rows, reopen) => {
  await rows(...insertOne)
  await reopen()
  const [before] = await rows('select version, at::text from zhiben_hazard_schema')
  await reopen()
  expect(await rows('select version, at::text from zhiben_hazard_schema')).toEqual([before])
  expect(await rows('select hazard from zhiben_hazard_events')).toHaveLength(1)
  await rows('insert into zhiben_hazard_schema (version) values (99)')
  await expect(reopen()).rejects.toMatchObject({
    _tag: 'StoreFailed',
    code: 'newer',
    detail: expect.stringContaining('99'),
  })
})

describe.skipIf(!server)('needs a PostgreSQL server', () => {
  test('programs that start at the same time make the tables once', async () => {
    const url = (await server?.database()) ?? ''
    const start = Effect.scoped(
      Effect.flatMap(postgresStore({ url, connections: 1 }), (store) => store.append([append('h1', 0, 'k')])),
    )
    const started = await Effect.runPromise(
      Effect.all(
        Array.from({ length: 8 }, () => start),
        { concurrency: 'unbounded' },
      ),
    )
    expect(started.filter(([first]) => first?.repeated === false)).toHaveLength(1)
  })

  test('every list, and every reading of a log, goes by an index', async () => {
    const pool = new pg.Pool({ connectionString: await server?.database() })
    pool.on('error', () => {})
    await Effect.runPromise(Effect.scoped(postgresStore(pool)))
    await pool.query(`
      insert into zhiben_hazards
      select 'h' || i, 'e' || i % 25, 'd' || i % 20, 's' || i % 34, 'k', case when i % 20 = 0 then 'major' else 'general' end,
        (array['closed','closed','closed','rectifying','reported'])[1 + i % 5], case when i % 50 = 0 then 'overdue' else 'on-time' end,
        case when i % 200 = 0 then 'listed-city' else 'none' end, case when i % 300 = 0 then 'inquiry' else 'none' end,
        'inspection', date '2022-01-01' + i % 1000, case when i % 5 > 2 then date '2025-01-01' + i % 400 end, null, null, 'p/p@1', 1
      from generate_series(1, 40000) i`)
    await pool.query(`
      insert into zhiben_hazard_events (hazard, revision, key, event)
      select 'h' || i, r, 'k' || r, '{}' from generate_series(1, 10000) i, generate_series(1, 4) r`)
    await pool.query('analyze')
    const planOf = async ({ text, values }: Statement) =>
      (await pool.query(`explain ${text}`, [...values])).rows.map((row) => row['QUERY PLAN']).join('\n')

    const after = { on: '2023-06-01', id: 'h5' } as const
    const queries: readonly [ListQuery, string][] = [
      [{}, 'zhiben_hazards_all'],
      [{ district: 'd3' }, 'zhiben_hazards_district'],
      [{ sector: 's3' }, 'zhiben_hazards_sector'],
      [{ enterprise: 'e3' }, 'zhiben_hazards_enterprise'],
      [{ course: 'rectifying' }, 'zhiben_hazards_course'],
      [{ grade: 'major' }, 'zhiben_hazards_major'],
      [{ timeliness: 'overdue' }, 'zhiben_hazards_timeliness'],
      [{ supervision: 'listed-city' }, 'zhiben_hazards_supervision'],
      [{ accountability: 'inquiry' }, 'zhiben_hazards_accountability'],
      [{ due: { from: '2025-02-01', to: '2025-10-31' } }, 'zhiben_hazards_due'],
      [{ due: { to: '2025-10-31' } }, 'zhiben_hazards_due'],
    ]
    for (const [query, index] of queries)
      for (const asked of [query, { ...query, after: query.due ? ({ on: '2025-02-03', id: 'h5' } as const) : after }]) {
        const plan = await planOf(listing(asked, 101))
        expect(plan).toContain(index)
        expect(plan).not.toMatch(/Seq Scan|Sort/)
      }
    // Two fields at once: by the index of one of them, the other looked at.
    expect(await planOf(listing({ district: 'd3', timeliness: 'overdue' }, 101))).not.toMatch(/Seq Scan/)
    expect(await planOf(reading('h77'))).toContain('zhiben_hazard_events_pkey')
    expect(await planOf(keyed(['h77', 'h78'], ['k5']))).toContain('zhiben_hazard_events_pkey')
    expect(await planOf(revisionsOf(['h77', 'h78']))).toContain('zhiben_hazards_pkey')
    await pool.end()
  })
})
