import type { CivilDate } from '@zhiben/core'
import * as Effect from 'effect/Effect'
import * as Option from 'effect/Option'
import * as Stream from 'effect/Stream'
import type { HazardSummary } from '../summary.js'
import type { HazardFilter, ListPage, ListPosition, ListQuery } from './store.js'

/** The fields of a filter that must be equal to those of a hazard. */
export const exactFields = [
  'district',
  'sector',
  'enterprise',
  'grade',
  'course',
  'timeliness',
  'supervision',
  'accountability',
] as const satisfies readonly (keyof HazardFilter)[]

/** Hazards that a query lets through, in its order and after its position, as many as asked. */
type Rows<E> = (query: ListQuery, limit: number) => Effect.Effect<readonly HazardSummary[], E>

const usual = 100
const most = 1000

/** Where a hazard stands in the list that a filter asks for: that of last days, or else that of reports. */
export const positionOf = (row: HazardSummary, { due }: HazardFilter): ListPosition => ({
  // Invariant: where `due` is asked for, only hazards that have one are let through.
  on: due === undefined ? row.reportedOn : (row.due as CivilDate),
  id: row.id,
})

/** The lists of a store, made from its rows. */
export const pages = <E>(rows: Rows<E>) => {
  const list = Effect.fnUntraced(function* (query: ListQuery) {
    const limit = query.limit ?? usual
    if (!Number.isInteger(limit) || limit < 1 || limit > most)
      return yield* Effect.die(new RangeError(`list: \`limit\` is ${limit}; give a whole number from 1 to ${most}`))
    // One more than asked tells whether there is a next page.
    const found = yield* rows(query, limit + 1)
    const hazards = found.slice(0, limit)
    const last = found.length > limit ? hazards.at(-1) : undefined
    return (last === undefined
      ? { hazards }
      : { hazards, next: positionOf(last, query) }) satisfies ListPage as ListPage
  })
  const summaries = (filter: HazardFilter) =>
    Stream.paginate(undefined as ListPosition | undefined, (after) =>
      Effect.map(
        list({ ...filter, limit: most, ...(after && { after }) }),
        ({ hazards, next }) => [hazards, Option.fromUndefinedOr(next)] as const,
      ),
    )
  return { list, summaries }
}
