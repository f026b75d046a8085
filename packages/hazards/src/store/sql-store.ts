import * as Effect from 'effect/Effect'
import type { HazardEvent } from '../event.js'
import { today } from '../today.js'
import type { Driver, Row } from './driver.js'
import type { StoreFailed, StoreUnavailable } from './errors.js'
import { failureOf, sqlStateOf } from './failure.js'
import { pages } from './pages.js'
import { keyName, planAppend } from './plan.js'
import { migrate } from './schema.js'
import { eventIn, keyed, listing, reading, revisionsOf, type Statement, summaryIn, writing } from './sql.js'
import type { Append, HazardStore } from './store.js'

/** How often an append is tried anew when other writers got in between. */
const attempts = 20

/** Another writer was quicker (unique_violation), or was in the way (deadlock, serialization). */
const wasOvertaken = (error: unknown): boolean => ['23505', '40P01', '40001'].includes(sqlStateOf(error) ?? '')

/** A store over a database that speaks PostgreSQL's SQL; brings its tables up to date first. */
export const sqlStore = (driver: Driver): Effect.Effect<HazardStore, StoreUnavailable | StoreFailed> =>
  Effect.as(Effect.tryPromise({ try: () => migrate(driver), catch: failureOf }), storeOver(driver))

const storeOver = ({ query }: Driver): HazardStore => {
  const rows = ({ text, values }: Statement) =>
    Effect.tryPromise({ try: () => query(text, values), catch: (error) => error })
  const asked = (statement: Statement) => Effect.mapError(rows(statement), failureOf)

  const eventsIn = (found: readonly Row[]) => Effect.try({ try: () => found.map(eventIn), catch: failureOf })

  const known = Effect.fnUntraced(function* (batch: readonly Append[]) {
    const found = yield* asked(revisionsOf([...new Set(batch.map(({ hazard }) => hazard))]))
    const revisions = new Map(found.map((row) => [String(row.id), Number(row.revision)]))
    // Invariant: read after the revisions. What comes in between then shows as a repetition, or refuses the write.
    const keys = new Set(batch.flatMap(({ events: [first] }) => (first === undefined ? [] : [first.key])))
    const used = revisions.size === 0 ? [] : yield* asked(keyed([...revisions.keys()], [...keys]))
    const byKey = new Map<string, HazardEvent[]>()
    for (const [i, event] of (yield* eventsIn(used)).entries()) {
      const name = keyName(String(used[i]?.hazard), event.key)
      const events = byKey.get(name)
      if (events === undefined) byKey.set(name, [event])
      else events.push(event)
    }
    return {
      revision: (hazard: string) => revisions.get(hazard) ?? 0,
      of: (hazard: string, key: string) => byKey.get(keyName(hazard, key)) ?? [],
    }
  })

  /** Reads what bears on the batch, decides, writes. What others do in between the primary key of the log notices. */
  const append = Effect.fnUntraced(function* (batch: readonly Append[]) {
    for (let attempt = 1; ; attempt++) {
      const { appended, fresh } = yield* planAppend(batch, yield* known(batch))
      if (fresh.length === 0) return appended
      const overtaken = yield* rows(writing(fresh)).pipe(
        Effect.as(undefined),
        Effect.catch((error) =>
          wasOvertaken(error) && attempt < attempts ? Effect.succeed(error) : Effect.fail(failureOf(error)),
        ),
      )
      if (overtaken === undefined) return appended
    }
  })

  return {
    today,
    append,
    read: (hazard) => (isText(hazard) ? Effect.flatMap(asked(reading(hazard)), eventsIn) : Effect.succeed([])),
    ...pages((asks, limit) =>
      Object.values(asks).every((of) => typeof of !== 'string' || isText(of))
        ? Effect.map(asked(listing(asks, limit)), (found) => found.map(summaryIn))
        : Effect.succeed([]),
    ),
  }
}

/** PostgreSQL keeps no U+0000, so nothing that is kept has it. */
const isText = (text: string): boolean => !text.includes('\0')
