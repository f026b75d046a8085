/**
 * How quick the store in PostgreSQL is: `node tools/run-source.mjs test/bench/hazards/store.ts`. `-- --quick` only shows
 * that everything runs. Batches of events beside bare INSERTs of the same rows, in turn; pages of 100 from 1,000,000
 * hazards. It asserts nothing of times. The server is one of its own with its usual settings, so that it writes through
 * to the disk (or the one at `ZHIBEN_POSTGRES_URL`).
 */
import { parseArgs } from 'node:util'
import type { Append, ListQuery } from '@zhiben/hazards'
import { postgresStore } from '@zhiben/hazards/postgres'
import * as Effect from 'effect/Effect'
import pg from 'pg'
import { postgresServer } from '../../../packages/hazards/test/postgres-server.js'
import { append, summary } from '../../../packages/hazards/test/store/samples.js'

const { values: flags } = parseArgs({ options: { quick: { type: 'boolean', default: false } } })
const batches = flags.quick ? 1 : 20
const perBatch = flags.quick ? 20 : 1000
const rounds = flags.quick ? 1 : 3
const hazards = flags.quick ? 2000 : 1_000_000
const pages = flags.quick ? 2 : 40

const server = await postgresServer({})
if (server === undefined) process.exit(0)

/** Batches of one-event appends, a way through the lives of hazards: `life` appends each, one after the other. */
const batchesOf = (name: string, life: number): readonly (readonly Append[])[] =>
  Array.from({ length: batches }, (_, batch) =>
    Array.from({ length: perBatch }, (_, i) => {
      const hazard = `${name}-${batch}-${Math.floor(i / life)}`
      return append(hazard, i % life, `k${i % life}`, {
        note: '现场核实，冷却水监测缺失，已责令停用',
        summary: { district: `d${i % 9}`, enterprise: `e${i % 5000}`, sector: `s${i % 34}` },
      })
    }),
  )

const rowsOf = (batch: readonly Append[]) =>
  batch.map(
    ({ hazard, expected, events: [event] }) => [hazard, expected + 1, event?.key, JSON.stringify(event)] as const,
  )

const bareTable = `create table if not exists bare (
  hazard text not null, revision integer not null, key text not null, event json not null, primary key (hazard, revision))`

/** Events a second. */
const rate = async (of: readonly (readonly Append[])[], run: (batch: readonly Append[]) => Promise<unknown>) => {
  const start = performance.now()
  for (const batch of of) await run(batch)
  return (of.length * perBatch * 1000) / (performance.now() - start)
}

const url = await server.database()
const pool = new pg.Pool({ connectionString: url, max: 1 })
pool.on('error', () => {})

const bench = Effect.gen(function* () {
  const store = yield* postgresStore({ url, connections: 1 })
  yield* Effect.promise(() => pool.query(bareTable))

  const contenders: Readonly<Record<string, (name: string) => Promise<number>>> = {
    'bare INSERT, a statement a row, one transaction a batch': (name) =>
      rate(batchesOf(name, 8), async (batch) => {
        await pool.query('begin')
        for (const row of rowsOf(batch)) await pool.query('insert into bare values ($1, $2, $3, $4)', [...row])
        await pool.query('commit')
      }),
    'bare INSERT, a statement a batch': (name) =>
      rate(batchesOf(name, 8), (batch) => {
        const rows = rowsOf(batch)
        return pool.query('insert into bare select * from unnest($1::text[], $2::integer[], $3::text[], $4::json[])', [
          ...[0, 1, 2, 3].map((column) => rows.map((row) => row[column])),
        ])
      }),
    'store.append, lives of 8 events': (name) =>
      rate(batchesOf(name, 8), (batch) => Effect.runPromise(store.append(batch))),
    'store.append, every event a new hazard': (name) =>
      rate(batchesOf(name, 1), (batch) => Effect.runPromise(store.append(batch))),
  }
  const best = new Map<string, number>()
  for (let round = 0; round < rounds; round++)
    for (const [name, run] of Object.entries(contenders)) {
      const found = yield* Effect.promise(() => run(`${name.length}-${round}`))
      best.set(name, Math.max(best.get(name) ?? 0, found))
    }
  console.log(`events a second, batches of ${perBatch}, best of ${rounds}:`)
  for (const [name, found] of best) console.log(`  ${Math.round(found).toLocaleString('en').padStart(9)}  ${name}`)

  yield* Effect.promise(() =>
    pool.query(
      `insert into zhiben_hazards select 'big-' || i, 'e' || i % 20000, 'd' || i % 9, 's' || i % 34, 'k' || i % 7,
         case when i % 20 = 0 then 'major' else 'general' end,
         (array['closed','closed','closed','rectifying','reported'])[1 + i % 5],
         case when i % 40 = 0 then 'overdue' else 'on-time' end, case when i % 500 = 0 then 'listed-city' else 'none' end,
         case when i % 900 = 0 then 'inquiry' else 'none' end, 'inspection', date '2021-01-01' + i % 2000,
         case when i % 5 > 2 then date '2026-01-01' + i % 400 end, null, null, $1, 1
       from generate_series(1, $2::integer) i`,
      [summary('x', 1).policy, hazards],
    ),
  )
  yield* Effect.promise(() => pool.query('analyze'))
  const queries: Readonly<Record<string, ListQuery>> = {
    'all, latest first': {},
    'one district': { district: 'd3' },
    'one sector': { sector: 's12' },
    'one enterprise': { enterprise: 'e77' },
    'major ones': { grade: 'major' },
    rectifying: { course: 'rectifying' },
    overdue: { timeliness: 'overdue' },
    'listed by the city': { supervision: 'listed-city' },
    'due in a month': { due: { from: '2026-03-01', to: '2026-03-31' } },
    'overdue, one district and sector': { timeliness: 'overdue', district: 'd3', sector: 's12' },
    'due, one enterprise': { due: {}, enterprise: 'e77' },
  }
  console.log(
    `a page of 100 from ${hazards.toLocaleString('en')} hazards, page after page, milliseconds (median, worst):`,
  )
  for (const [name, query] of Object.entries(queries)) {
    const times: number[] = []
    let asked = query
    for (let page = 0; page < pages; page++) {
      const start = performance.now()
      const { next } = yield* store.list(asked)
      times.push(performance.now() - start)
      asked = next === undefined ? query : { ...query, after: next }
    }
    times.sort((a, b) => a - b)
    const at = (share: number) => (times[Math.floor(share * (times.length - 1))] ?? 0).toFixed(1).padStart(7)
    console.log(`  ${at(0.5)} ${at(1)}  ${name}`)
  }
})

await Effect.runPromise(Effect.scoped(bench))
await pool.end()
await server.stop()
