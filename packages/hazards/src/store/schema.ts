import type { Driver, Query } from './driver.js'
import { StoreFailed } from './errors.js'

/**
 * The tables, step by step. A step that was published is never changed: what is to be different is a new step at the
 * end. The number of a step is its place, from 1.
 *
 * Names are compared by code points ("C"), so that lists have one order whatever the database's language. Events are
 * `json` and not `jsonb`, which would reorder them and refuse some texts.
 */
const steps: readonly (readonly string[])[] = [
  [
    `create table zhiben_hazard_events (
       hazard text collate "C" not null,
       revision integer not null check (revision > 0),
       key text collate "C" not null,
       event json not null,
       stored_at timestamptz not null default now(),
       primary key (hazard, revision)
     )`,
    `create function zhiben_hazard_events_stay() returns trigger language plpgsql as $$
     begin
       raise exception 'zhiben_hazard_events: events are never changed and never removed'
         using errcode = 'restrict_violation';
     end $$`,
    `create trigger zhiben_hazard_events_stay before update or delete or truncate on zhiben_hazard_events
       for each statement execute function zhiben_hazard_events_stay()`,
    `create table zhiben_hazards (
       id text collate "C" primary key,
       enterprise text not null,
       district text not null,
       sector text,
       kind text,
       grade text,
       course text not null,
       timeliness text not null,
       supervision text not null,
       accountability text not null,
       channel text not null,
       reported_on date not null,
       due date,
       closed_on date,
       exists_since date,
       policy text not null,
       revision integer not null
     )`,
    // One index for each way to look for hazards, in the order of their list.
    'create index zhiben_hazards_all on zhiben_hazards (reported_on, id)',
    'create index zhiben_hazards_due on zhiben_hazards (due, id) where due is not null',
    ...['district', 'sector', 'enterprise', 'course'].map(
      (column) => `create index zhiben_hazards_${column} on zhiben_hazards (${column}, reported_on, id)`,
    ),
    // What most hazards have in common is not worth an index entry for each of them.
    `create index zhiben_hazards_major on zhiben_hazards (reported_on, id) where grade = 'major'`,
    `create index zhiben_hazards_timeliness on zhiben_hazards (timeliness, reported_on, id)
       where timeliness in ('due-soon', 'overdue')`,
    `create index zhiben_hazards_supervision on zhiben_hazards (supervision, reported_on, id)
       where supervision <> 'none'`,
    `create index zhiben_hazards_accountability on zhiben_hazards (accountability, reported_on, id)
       where accountability <> 'none'`,
  ],
]

/** Any number, the same in every program: who holds it changes the schema, the others wait. */
const lock = 7_118_204_033

/**
 * Brings the tables to the newest step. Programs that start at the same time wait for each other; where nothing is to
 * be done nothing is written.
 *
 * Throws `StoreFailed` (`newer`) if the tables are of a later Zhiben.
 */
export const migrate = async (driver: Driver): Promise<void> => {
  if ((await versionOf(driver.query)) === steps.length) return
  await driver.transaction(async (query) => {
    await query('select pg_advisory_xact_lock($1)', [lock])
    await query(
      'create table if not exists zhiben_hazard_schema (version integer primary key, at timestamptz not null default now())',
      [],
    )
    const done = await versionOf(query)
    for (const [i, statements] of steps.entries()) {
      if (i < done) continue
      for (const statement of statements) await query(statement, [])
      await query('insert into zhiben_hazard_schema (version) values ($1)', [i + 1])
    }
  })
}

/** The last step that was taken; 0 where there are no tables. */
const versionOf = async (query: Query): Promise<number> => {
  const [there] = await query(`select to_regclass('zhiben_hazard_schema') is not null as there`, [])
  if (there?.there !== true) return 0
  const [row] = await query('select max(version) as version from zhiben_hazard_schema', [])
  const version = Number(row?.version ?? 0)
  if (version > steps.length)
    throw new StoreFailed({ code: 'newer', detail: `schema ${version}, known up to ${steps.length}` })
  return version
}
