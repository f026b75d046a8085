import type { HazardEvent } from '../event.js'
import type { HazardSummary } from '../summary.js'
import { upcast } from '../upcast.js'
import type { Row } from './driver.js'
import { exactFields } from './pages.js'
import type { Append, ListQuery } from './store.js'

/** A statement with its values. */
export interface Statement {
  readonly text: string
  readonly values: readonly unknown[]
}

/** Where each field of a summary is kept, and as what. */
const columns = [
  ['id', 'id', 'text'],
  ['enterprise', 'enterprise', 'text'],
  ['district', 'district', 'text'],
  ['sector', 'sector', 'text'],
  ['kind', 'kind', 'text'],
  ['grade', 'grade', 'text'],
  ['course', 'course', 'text'],
  ['timeliness', 'timeliness', 'text'],
  ['supervision', 'supervision', 'text'],
  ['accountability', 'accountability', 'text'],
  ['channel', 'channel', 'text'],
  ['reportedOn', 'reported_on', 'date'],
  ['due', 'due', 'date'],
  ['closedOn', 'closed_on', 'date'],
  ['existsSince', 'exists_since', 'date'],
  ['policy', 'policy', 'text'],
  ['revision', 'revision', 'integer'],
] as const satisfies readonly (readonly [keyof HazardSummary, string, string])[]

const names = columns.map(([, column]) => column).join(', ')
const selected = columns
  .map(([field, column, type]) => `${column}${type === 'date' ? '::text' : ''} as "${field}"`)
  .join(', ')

const written = `
  with logged as (
    insert into zhiben_hazard_events (hazard, revision, key, event)
    select * from unnest($1::text[], $2::integer[], $3::text[], $4::json[])
  )
  insert into zhiben_hazards (${names})
  select * from unnest(${columns.map(([, , type], i) => `$${i + 5}::${type}[]`).join(', ')})
  on conflict (id) do update set
  ${columns
    .slice(1)
    .map(([, column]) => `${column} = excluded.${column}`)
    .join(', ')}`

/**
 * Stores appends: one statement, and so one transaction. Where a log has grown meanwhile, its primary key refuses the
 * whole of it.
 */
export const writing = (fresh: readonly Append[]): Statement => {
  const events = fresh.flatMap(({ hazard, expected, events: all }) =>
    all.map((event, i) => ({ hazard, revision: expected + i + 1, key: event.key, event: JSON.stringify(event) })),
  )
  // Later appends of a hazard stand on earlier ones, so its last summary holds. One order for all writers, so that no
  // two of them ever wait for each other.
  const summaries = [...new Map(fresh.map(({ hazard, summary }) => [hazard, summary])).values()].sort(byId)
  return {
    text: written,
    values: [
      events.map(({ hazard }) => hazard),
      events.map(({ revision }) => revision),
      events.map(({ key }) => key),
      events.map(({ event }) => event),
      ...columns.map(([field]) => summaries.map((summary) => summary[field])),
    ],
  }
}

const byId = (a: HazardSummary, b: HazardSummary): number => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)

/** How far the logs of some hazards have come. Those that are not there yet have no row. */
export const revisionsOf = (hazards: readonly string[]): Statement => ({
  text: 'select id, revision from zhiben_hazards where id = any($1::text[])',
  values: [hazards],
})

/** The events of some hazards that came from commands with some keys: of a few more pairs of the two than asked for. */
export const keyed = (hazards: readonly string[], keys: readonly string[]): Statement => ({
  text: `select hazard, event from zhiben_hazard_events
    where hazard = any($1::text[]) and key = any($2::text[]) order by hazard, revision`,
  values: [hazards, keys],
})

/** The log of a hazard. */
export const reading = (hazard: string): Statement => ({
  text: 'select event from zhiben_hazard_events where hazard = $1 order by revision',
  values: [hazard],
})

/** A page of hazards, by row comparison on the two columns of its order: as quick on the last page as on the first. */
export const listing = (query: ListQuery, limit: number): Statement => {
  const values: unknown[] = []
  const value = (of: unknown, type: string): string => `$${values.push(of)}::${type}`
  const { due, after } = query
  const [order, direction, past] = due === undefined ? ['reported_on', 'desc', '<'] : ['due', 'asc', '>']
  const conditions = [
    ...exactFields.flatMap((field) =>
      query[field] === undefined ? [] : [`${field} = ${value(query[field], 'text')}`],
    ),
    ...(due === undefined ? [] : ['due is not null']),
    ...(due?.from === undefined ? [] : [`due >= ${value(due.from, 'date')}`]),
    ...(due?.to === undefined ? [] : [`due <= ${value(due.to, 'date')}`]),
    ...(after === undefined ? [] : [`(${order}, id) ${past} (${value(after.on, 'date')}, ${value(after.id, 'text')})`]),
  ]
  return {
    // The order names the table, for a bare `due` would be the text that is selected, which no index is in the order of.
    text: `select ${selected} from zhiben_hazards
      ${conditions.length === 0 ? '' : `where ${conditions.join(' and ')}`}
      order by zhiben_hazards.${order} ${direction}, zhiben_hazards.id ${direction} limit ${value(limit, 'integer')}`,
    values,
  }
}

/** A row of `zhiben_hazards` as it was written. */
export const summaryIn = (row: Row): HazardSummary =>
  Object.fromEntries(columns.map(([field]) => [field, row[field]])) as unknown as HazardSummary

/** An event of `zhiben_hazard_events`, in the newest version. Throws `EventUnreadable`. */
export const eventIn = (row: Row): HazardEvent => upcast(row.event)
