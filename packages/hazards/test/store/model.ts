import * as Effect from 'effect/Effect'
import fc from 'fast-check'
import { expect } from 'vitest'
import type { HazardEvent } from '../../src/event.js'
import type { Append, HazardStore } from '../../src/store/store.js'
import { append } from './samples.js'

/** What a caller says: appends that may be right, late, repeated or under a key that another command has. */
const said = fc.record({
  hazard: fc.constantFrom('a', 'b', 'c'),
  /** How far the caller is from what the log has: mostly not at all. */
  off: fc.oneof({ weight: 6, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.constantFrom(-1, 1, 2) }),
  key: fc.integer({ min: 0, max: 7 }),
  of: fc.oneof({ weight: 8, arbitrary: fc.constant(1) }, { weight: 1, arbitrary: fc.constant(2) }),
  events: fc.integer({ min: 1, max: 3 }),
  district: fc.constantFrom('d0', 'd1'),
})

/** Batches, one after the other. */
export const history = fc.array(fc.array(said, { minLength: 1, maxLength: 4 }), { maxLength: 12 })

/** The meaning of a store in the plainest form: one list of everything that was accepted. */
type Model = readonly Append[]

const eventsOf = (model: Model, hazard: string): readonly HazardEvent[] =>
  model.filter((one) => one.hazard === hazard).flatMap((one) => one.events)

/** Says a history to a store and to the model; after each batch both must say the same. */
export const agreesWithModel = (store: HazardStore, steps: typeof history extends fc.Arbitrary<infer T> ? T : never) =>
  Effect.gen(function* () {
    let model: Model = []
    for (const step of steps) {
      let next: Model = model
      const batch: Append[] = []
      const answers: unknown[] = []
      let error: object | undefined
      for (const { hazard, off, key, of, events, district } of step) {
        const log = eventsOf(next, hazard)
        const expected = Math.max(0, log.length + off)
        const asked = append(hazard, expected, `k${key}`, { of, events, summary: { district } })
        batch.push(asked)
        if (error !== undefined) continue
        const earlier = log.filter((event) => event.key === `k${key}`)
        if (earlier.some((event) => event.of !== of)) error = { _tag: 'KeyReused', hazard, key: `k${key}` }
        else if (earlier.length > 0) answers.push({ events: earlier, repeated: true })
        else if (expected !== log.length) error = { _tag: 'StoreConflict', hazard, expected, found: log.length }
        else {
          answers.push({ events: asked.events, repeated: false })
          next = [...next, asked]
        }
      }
      const result = yield* Effect.result(store.append(batch))
      if (error === undefined) {
        model = next
        expect(result._tag === 'Success' && result.success).toEqual(answers)
      } else expect(result._tag === 'Failure' && result.failure).toMatchObject(error)
      for (const hazard of ['a', 'b', 'c']) expect(yield* store.read(hazard)).toEqual(eventsOf(model, hazard))
      const summaries = [...new Map(model.map(({ hazard, summary }) => [hazard, summary])).values()]
      for (const district of ['d0', 'd1'])
        expect(new Set((yield* store.list({ district })).hazards)).toEqual(
          new Set(summaries.filter((one) => one.district === district)),
        )
    }
  })
