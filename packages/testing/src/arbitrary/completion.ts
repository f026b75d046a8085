import type { CivilDate } from '@zhiben/core'
import type { DateType, FactSchema, FactType, ListType, NumberType } from '@zhiben/rules'
import * as fc from 'fast-check'
import { dayArbitrary } from './day.js'
import {
  type Drawing,
  drawingOf,
  type FactsOptions,
  itemsArbitrary,
  knownArbitrary,
  objectArbitrary,
  perhaps,
  type RandomFacts,
  rangeArbitrary,
} from './facts.js'
import { figureArbitrary } from './figure.js'
import { below } from './limits.js'

/**
 * The same facts, with more known of them: some of what was unknown filled in, ranges narrowed, possibilities
 * reduced, partial lists extended or completed. What was known stays.
 *
 * @source semantics §1, the law of information
 */
export const completionOf = (
  schema: FactSchema,
  facts: RandomFacts,
  options: FactsOptions = {},
): fc.Arbitrary<RandomFacts> => subjectCompletion(schema, facts, drawingOf(options))

const subjectCompletion = (schema: FactSchema, facts: RandomFacts, drawing: Drawing): fc.Arbitrary<RandomFacts> =>
  objectArbitrary([
    ...Object.entries(facts)
      .filter(([name]) => !Object.hasOwn(schema, name))
      .map(([name, label]) => [name, fc.constant(label)] as const),
    ...Object.entries(schema).map(
      ([name, type]) =>
        [
          name,
          factCompletion(type, Object.hasOwn(facts, name) ? facts[name] : undefined, {
            ...drawing,
            path: below(drawing.path, name),
          }),
        ] as const,
    ),
  ])

const factCompletion = (type: FactType, value: unknown, drawing: Drawing): fc.Arbitrary<unknown> => {
  const kept = fc.constant(value)
  if (value === undefined || value === null) return perhaps<unknown>(0.4, kept, knownArbitrary(type, drawing))
  if (type.kind === 'list') return listCompletion(type, value, drawing)
  if (isRecord(value) && 'range' in value)
    return perhaps<unknown>(0.3, kept, narrowed(type as NumberType | DateType, value.range, drawing))
  if (isRecord(value) && Array.isArray(value.oneOf))
    return perhaps<unknown>(
      0.3,
      kept,
      fc.oneof(
        fc.constantFrom<unknown>(...value.oneOf),
        fc.subarray<unknown>(value.oneOf, { minLength: 1 }).map((oneOf) => ({ oneOf })),
      ),
    )
  return kept
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value or a range within a range. */
const narrowed = (type: NumberType | DateType, range: unknown, drawing: Drawing): fc.Arbitrary<unknown> => {
  if (type.kind === 'number') {
    const [from, to] = range as readonly [number | null, number | null]
    const inside = figureArbitrary({
      min: from ?? type.min,
      max: to ?? type.max,
      near: drawing.limits.numbers.get(drawing.path),
    })
    return fc.oneof(
      inside,
      within(inside, from, to, (a, b) => a - b),
    )
  }
  const [from, to] = range as readonly [CivilDate | null, CivilDate | null]
  const inside = dayArbitrary({
    asOf: drawing.asOf,
    near: drawing.limits.days.get(drawing.path),
    from: from ?? undefined,
    to: to ?? undefined,
  })
  return fc.oneof(
    inside,
    within(inside, from, to, (a, b) => (a < b ? -1 : a > b ? 1 : 0)),
  )
}

/** A range inside a range; an end that comes out open takes the end of the outer one. */
const within = <V>(
  inside: fc.Arbitrary<V>,
  from: V | null,
  to: V | null,
  order: (a: V, b: V) => number,
): fc.Arbitrary<unknown> =>
  rangeArbitrary(inside, order).map((narrow) => {
    const [lo, hi] = (narrow as { readonly range: readonly [V | null, V | null] }).range
    return { range: [lo ?? from, hi ?? to] }
  })

const listCompletion = (type: ListType, value: unknown, drawing: Drawing): fc.Arbitrary<unknown> => {
  const items = (known: readonly RandomFacts[]) =>
    fc.tuple(
      ...known.map((item) =>
        subjectCompletion(type.items, item, { ...drawing, items: Math.max(1, drawing.items - 2) }),
      ),
    )
  if (Array.isArray(value)) return items(value as readonly RandomFacts[])
  const known = (value as { readonly partial: readonly RandomFacts[] }).partial
  const room = { ...type, maxItems: type.maxItems - known.length }
  const more = itemsArbitrary(room, { ...drawing, items: Math.min(2, drawing.items) })
  return fc
    .tuple(items(known), more, fc.constantFrom('partial', 'complete', 'complete'))
    .map(([same, added, how]) => (how === 'partial' ? { partial: [...same, ...added] } : [...same, ...added]))
}
