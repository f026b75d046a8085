import * as Effect from 'effect/Effect'
import { pages, positionOf } from './pages.js'
import { planAppend, type Used } from './plan.js'
import type { Append, Entry, HazardFilter, HazardStore, ListPosition, ListQuery, SummaryRow } from './store.js'

/**
 * A store in the memory of the process, for tests, demonstrations and programs that keep their own files. What it is
 * given is copied, so that later changes of the caller's objects do not reach it.
 *
 * @example const store = memoryStore()
 */
export const memoryStore = (): HazardStore => {
  const logs = new Map<string, readonly Entry[]>()
  const commands = new Map<string, ReadonlyMap<string, Used>>()
  const summaries = new Map<string, SummaryRow>()

  const append = Effect.fnUntraced(function* (batch: readonly Append[]) {
    const { appended, fresh } = yield* planAppend(copied(batch), {
      revision: (hazard) => logs.get(hazard)?.length ?? 0,
      used: (hazard, key) => commands.get(hazard)?.get(key),
    })
    for (const { append, entries } of fresh) {
      const { hazard, key, command, summary } = append
      logs.set(hazard, [...(logs.get(hazard) ?? []), ...entries])
      commands.set(hazard, new Map(commands.get(hazard)).set(key, { command, entries }))
      summaries.set(hazard, summary)
    }
    return appended
  })

  const list = (query: ListQuery) => {
    const order = orderOf(query)
    const rows = [...summaries.values()]
      .filter((row) => matches(row, query))
      .sort((a, b) => order(positionOf(a, query), positionOf(b, query)))
    const { after } = query
    return after === undefined ? rows : rows.filter((row) => order(positionOf(row, query), after) > 0)
  }

  return {
    append,
    read: (hazard) => Effect.sync(() => logs.get(hazard) ?? []),
    ...pages((query, limit) => Effect.sync(() => list(query).slice(0, limit))),
  }
}

/** What JSON keeps of a value, as in every other store; frozen, since it is handed out again and again. */
const copied = <T>(value: T): T => JSON.parse(JSON.stringify(value), (_, part) => Object.freeze(part)) as T

const exact = [
  'district',
  'sector',
  'enterprise',
  'grade',
  'course',
  'timeliness',
  'supervision',
  'accountability',
] as const

const matches = (row: SummaryRow, filter: HazardFilter): boolean =>
  exact.every((field) => filter[field] === undefined || row[field] === filter[field]) &&
  (filter.due === undefined ||
    (row.due !== null && row.due >= (filter.due.from ?? row.due) && row.due <= (filter.due.to ?? row.due)))

/** By code points, as PostgreSQL's collation "C" has it; comparing strings goes by UTF-16 units instead. */
const compare = (a: string, b: string): number => {
  const [left, right] = [[...a], [...b]]
  const at = left.findIndex((char, i) => char !== right[i])
  if (at === -1) return left.length - right.length
  return (left[at]?.codePointAt(0) ?? 0) - (right[at]?.codePointAt(0) ?? -1)
}

const orderOf =
  ({ due }: HazardFilter) =>
  (a: ListPosition, b: ListPosition): number =>
    (due === undefined ? compare(b.on, a.on) : compare(a.on, b.on)) || compare(a.id, b.id)
