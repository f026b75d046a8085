import type { CivilDate } from '@zhiben/core'
import * as Effect from 'effect/Effect'
import * as Option from 'effect/Option'
import * as Stream from 'effect/Stream'
import type { HazardFilter, ListPosition, ListQuery, SummaryRow } from './store.js'

/** Rows that a query lets through, in its order and after its position, as many as asked. */
type Rows<E> = (query: ListQuery, limit: number) => Effect.Effect<readonly SummaryRow[], E>

const usual = 100
const most = 1000

/** Where a row stands in the list that a filter asks for: that of due dates, or else that of reports. */
export const positionOf = (row: SummaryRow, { due }: HazardFilter): ListPosition => ({
  // Invariant: where due dates are asked for, only rows that have one are let through.
  on: due === undefined ? row.reportedOn : (row.due as CivilDate),
  id: row.id,
})

/** The lists of a store, made from its rows. */
export const pages = <E>(rows: Rows<E>) => {
  const list = Effect.fnUntraced(function* (query: ListQuery) {
    const limit = query.limit ?? usual
    if (!Number.isInteger(limit) || limit < 1 || limit > most)
      return yield* Effect.die(new RangeError(`list: \`limit\` is ${limit}; give a whole number from 1 to ${most}`))
    const found = yield* rows(query, limit + 1)
    const hazards = found.slice(0, limit)
    const last = found.length > limit ? hazards.at(-1) : undefined
    return last === undefined ? { hazards } : { hazards, next: positionOf(last, query) }
  })
  const summaries = (filter: HazardFilter) =>
    Stream.paginate(undefined as ListPosition | undefined, (after) =>
      Effect.map(
        list({ ...filter, after, limit: most }),
        ({ hazards, next }) => [hazards, Option.fromUndefinedOr(next)] as const,
      ),
    )
  return { list, summaries }
}
