import * as Effect from 'effect/Effect'
import type * as Scope from 'effect/Scope'
import * as Stream from 'effect/Stream'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { HazardFilter, HazardStore, ListQuery } from '../../src/store/store.js'
import type { HazardSummary } from '../../src/summary.js'
import { agreesWithModel, history } from './model.js'
import { append } from './samples.js'

/** A new and empty store for each test. */
export type OpenStore = Effect.Effect<HazardStore, unknown, Scope.Scope>

/** What every store must do, and the model it must agree with; `runs` random histories. */
export const storeSuite = (name: string, open: OpenStore, runs: number, lasts = true): void => {
  const with_ = (run: (store: HazardStore) => Effect.Effect<unknown, unknown>) => () =>
    Effect.runPromise(Effect.scoped(Effect.flatMap(open, run)))
  const failing = (effect: Effect.Effect<unknown, unknown>) => Effect.flip(effect)
  const eventsOf = (store: HazardStore, hazard: string) => Effect.map(store.read(hazard), (events) => events.length)

  describe(name, () => {
    test(
      'what lasts knows what day it is, so that a service refuses days to come',
      with_(({ today }) =>
        Effect.sync(() => expect(today && /^\d{4}-\d\d-\d\d$/.test(today())).toBe(lasts || undefined)),
      ),
    )

    test(
      'keeps what it is given, word for word',
      with_((store) =>
        Effect.gen(function* () {
          const odd = `'; drop table zhiben_hazards; -- <script>\0\u{1F525}\uD800 "\\ ${'治'.repeat(350_000)}`
          const one = append('h/1', 0, 'k1', { events: 3, note: odd })
          expect(yield* store.append([one])).toEqual([{ events: one.events, repeated: false }])
          expect(yield* store.read('h/1')).toEqual(one.events)
          expect(yield* store.list({})).toEqual({ hazards: [one.summary] })
          expect(yield* store.read('h/2')).toEqual([])
          expect(yield* store.read("h/1' or '1'='1")).toEqual([])
          expect(yield* store.read('h\0')).toEqual([])
          expect(yield* store.list({ district: 'echeng\0' })).toEqual({ hazards: [] })
        }),
      ),
    )

    test(
      'the same key again: the earlier events, and nothing new; with another command: refused',
      with_((store) =>
        Effect.gen(function* () {
          const one = append('h/1', 0, 'k1', { events: 2 })
          yield* store.append([one, append('h/1', 2, 'k2')])
          expect(yield* store.append([one])).toEqual([{ events: one.events, repeated: true }])
          // The key is looked at first: whoever repeats a command has not seen what it led to.
          expect(yield* store.append([append('h/1', 3, 'k1', { events: 1 })])).toEqual([
            { events: one.events, repeated: true },
          ])
          expect(yield* failing(store.append([append('h/1', 3, 'k1', { of: 2 })]))).toMatchObject({
            _tag: 'KeyReused',
            hazard: 'h/1',
            key: 'k1',
          })
          expect(yield* eventsOf(store, 'h/1')).toBe(3)
          // A key belongs to its hazard.
          yield* store.append([append('h/2', 0, 'k1', { of: 2 })])
        }),
      ),
    )

    test(
      'a log that has grown: a conflict that says how far, and nothing of the batch is stored',
      with_((store) =>
        Effect.gen(function* () {
          yield* store.append([append('h/1', 0, 'k1')])
          for (const expected of [0, 2])
            expect(yield* failing(store.append([append('h/2', 0, 'k'), append('h/1', expected, 'k2')]))).toMatchObject({
              _tag: 'StoreConflict',
              hazard: 'h/1',
              expected,
              found: 1,
            })
          expect(yield* eventsOf(store, 'h/2')).toBe(0)
          expect((yield* store.list({})).hazards).toHaveLength(1)
        }),
      ),
    )

    test(
      'appends of a batch stand on each other',
      with_((store) =>
        Effect.gen(function* () {
          const last = append('h/1', 3, 'k3', { summary: { course: 'closed', closedOn: '2024-06-01' } })
          const done = yield* store.append([
            append('h/1', 0, 'k1', { events: 2 }),
            append('h/2', 0, 'k1'),
            append('h/1', 2, 'k2'),
            append('h/1', 0, 'k1', { events: 2 }),
            last,
          ])
          expect(done.map(({ repeated }) => repeated)).toEqual([false, false, false, true, false])
          expect((yield* store.list({ course: 'closed' })).hazards).toEqual([last.summary])
          expect(yield* store.append([])).toEqual([])
        }),
      ),
    )

    test(
      'many writers at one hazard: each revision has one winner, the others know',
      with_((store) =>
        Effect.gen(function* () {
          yield* store.append([append('h/1', 0, 'k')])
          const results = yield* Effect.all(
            Array.from({ length: 12 }, (_, i) => Effect.result(store.append([append('h/1', 1, `k${i}`)]))),
            { concurrency: 'unbounded' },
          )
          expect(results.filter((result) => result._tag === 'Success')).toHaveLength(1)
          expect(
            results.flatMap((result) => (result._tag === 'Failure' ? [result.failure] : [])).map((error) => error._tag),
          ).toEqual(Array.from({ length: 11 }, () => 'StoreConflict'))
          expect(yield* eventsOf(store, 'h/1')).toBe(2)
        }),
      ),
    )

    test(
      'one command said many times at once counts once',
      with_((store) =>
        Effect.gen(function* () {
          const results = yield* Effect.all(
            Array.from({ length: 8 }, () =>
              store.append([append('h/1', 0, 'k', { events: 2 }), append('h/2', 0, 'k')]),
            ),
            { concurrency: 'unbounded' },
          )
          expect(results.filter(([first]) => first?.repeated === false)).toHaveLength(1)
          expect(yield* eventsOf(store, 'h/1')).toBe(2)
          expect(yield* eventsOf(store, 'h/2')).toBe(1)
        }),
      ),
    )

    test(
      'lists by every field, page after page, each hazard once',
      with_((store) =>
        Effect.gen(function* () {
          const rows = sampleRows(120)
          yield* store.append(rows.map((row) => ({ ...append(row.id, 0, 'k'), summary: { ...row, revision: 1 } })))
          for (const filter of filters) {
            const expected = rows.filter((row) => lets(filter, row)).sort(inOrder(filter))
            expect(expected.length).toBeGreaterThan(0)
            for (const limit of [7, 100]) {
              const found: string[] = []
              let query: ListQuery = { ...filter, limit }
              for (;;) {
                const { hazards, next } = yield* store.list(query)
                found.push(...hazards.map(({ id }) => id))
                if (next === undefined) break
                expect(hazards).toHaveLength(limit)
                query = { ...query, after: next }
              }
              expect(found).toEqual(expected.map(({ id }) => id))
            }
            const streamed = yield* Stream.runCollect(store.summaries(filter))
            expect(streamed.map(({ id }) => id)).toEqual(expected.map(({ id }) => id))
          }
        }),
      ),
    )

    test(
      'a page of a size that makes no sense is a bug of the caller',
      with_((store) =>
        Effect.gen(function* () {
          for (const limit of [0, 1001, 1.5]) {
            const exit = yield* Effect.exit(store.list({ limit }))
            expect(String(exit._tag === 'Failure' && exit.cause)).toContain('limit')
          }
        }),
      ),
    )

    test('agrees with the model, whatever is said to it', () =>
      fc.assert(
        fc.asyncProperty(history, (steps) =>
          Effect.runPromise(Effect.scoped(Effect.flatMap(open, (store) => agreesWithModel(store, steps)))),
        ),
        { numRuns: runs },
      ))
  })
}

const filters: readonly HazardFilter[] = [
  {},
  { district: 'd1' },
  { sector: 's2' },
  { enterprise: 'e3' },
  { grade: 'major' },
  { grade: 'general' },
  { course: 'rectifying' },
  { timeliness: 'overdue' },
  { timeliness: 'on-time' },
  { supervision: 'listed-city' },
  { accountability: 'inquiry' },
  { due: {} },
  { due: { from: '2024-07-03', to: '2024-07-10' } },
  { due: { to: '2024-07-08' }, district: 'd0' },
  { due: { from: '2024-07-08' }, grade: 'major' },
  { district: 'd1', sector: 's0', course: 'reported' },
]

const sampleRows = (count: number): readonly HazardSummary[] =>
  Array.from({ length: count }, (_, i) => {
    const day = String((i % 28) + 1).padStart(2, '0')
    return {
      // Ids whose order differs between languages, and between UTF-16 units and code points.
      ...append(['b', 'A', 'é', '\u{1F525}', '\uFF21', 'Z'][i % 6] + String(i), 0, 'k').summary,
      district: `d${i % 3}`,
      sector: `s${i % 4}`,
      enterprise: `e${i % 5}`,
      grade: ([null, 'general', 'major'] as const)[i % 3] ?? null,
      course: (['reported', 'rectifying', 'closed'] as const)[i % 7] ?? 'reported',
      timeliness: (['none', 'on-time', 'overdue'] as const)[i % 4] ?? 'due-soon',
      supervision: i % 11 === 0 ? 'listed-city' : 'none',
      accountability: i % 13 === 0 ? 'inquiry' : 'none',
      reportedOn: `2024-05-${String((i % 9) + 1).padStart(2, '0')}` as HazardSummary['reportedOn'],
      due: i % 2 === 0 ? (`2024-07-${day}` as HazardSummary['due']) : null,
    }
  })

const lets = ({ due, ...exact }: HazardFilter, row: HazardSummary): boolean =>
  Object.entries(exact).every(([field, value]) => row[field as keyof HazardSummary] === value) &&
  (due === undefined ||
    (row.due !== null && (due.from ?? '') <= row.due && (due.to === undefined || row.due <= due.to)))

const inOrder =
  ({ due }: HazardFilter) =>
  (a: HazardSummary, b: HazardSummary): number => {
    const [left, right] = [a, b].map((row) => Buffer.from(`${due ? row.due : row.reportedOn} ${row.id}`))
    return (due ? 1 : -1) * Buffer.compare(left ?? Buffer.of(), right ?? Buffer.of())
  }
