import * as Effect from 'effect/Effect'
import type { HazardEvent } from '../event.js'
import type { HazardSummary } from '../summary.js'
import { exactFields, pages, positionOf } from './pages.js'
import { planAppend } from './plan.js'
import type { Append, HazardFilter, HazardStore, ListPosition, ListQuery } from './store.js'

/**
 * A store in the memory of the process, for tests, demonstrations and programs that keep their own files. What it is
 * given is copied, so that later changes of the caller's objects do not reach it.
 *
 * @example const store = memoryStore()
 */
export const memoryStore = (): HazardStore => {
  const logs = new Map<string, readonly HazardEvent[]>()
  const summaries = new Map<string, HazardSummary>()
  const read = (hazard: string): readonly HazardEvent[] => logs.get(hazard) ?? []

  const append = Effect.fnUntraced(function* (batch: readonly Append[]) {
    const { appended, fresh } = yield* planAppend(copied(batch), {
      revision: (hazard) => read(hazard).length,
      of: (hazard, key) => read(hazard).filter((event) => event.key === key),
    })
    for (const { hazard, events, summary } of fresh) {
      logs.set(hazard, [...read(hazard), ...events])
      summaries.set(hazard, summary)
    }
    return appended
  })

  const rows = (query: ListQuery): readonly HazardSummary[] => {
    const order = orderOf(query)
    const found = [...summaries.values()]
      .filter((row) => matches(row, query))
      .sort((a, b) => order(positionOf(a, query), positionOf(b, query)))
    const { after } = query
    return after === undefined ? found : found.filter((row) => order(positionOf(row, query), after) > 0)
  }

  return {
    append,
    read: (hazard) => Effect.sync(() => read(hazard)),
    ...pages((query, limit) => Effect.sync(() => rows(query).slice(0, limit))),
  }
}

/** What JSON keeps of a value, as in every other store; frozen, since it is handed out again and again. */
const copied = <T>(value: T): T => JSON.parse(JSON.stringify(value), (_, part) => Object.freeze(part)) as T

const matches = (row: HazardSummary, filter: HazardFilter): boolean =>
  exactFields.every((field) => filter[field] === undefined || row[field] === filter[field]) &&
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
    (due === undefined ? -1 : 1) * (compare(a.on, b.on) || compare(a.id, b.id))
