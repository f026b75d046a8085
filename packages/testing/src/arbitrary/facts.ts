import type { CivilDate } from '@zhiben/core'
import type { ChoiceType, DateType, FactSchema, FactType, ListType, NumberType } from '@zhiben/rules'
import * as fc from 'fast-check'
import { dayArbitrary } from './day.js'
import { figureArbitrary, inUnit, siblings } from './figure.js'
import { below, type Limits, noLimits } from './limits.js'

/** A subject's facts as JSON has them. */
export type RandomFacts = Readonly<Record<string, unknown>>

/** How much is known of random facts, each as a chance between 0 and 1, and what they are drawn to. */
export interface FactsOptions {
  /** That nothing is known of a fact: absent or `null`. 0.15 unless told. */
  readonly unknown?: number | undefined
  /** That a number or date is known as a range only. 0.1 unless told. */
  readonly ranges?: number | undefined
  /** That a choice or text is known as a few possibilities only. 0.1 unless told. */
  readonly oneOf?: number | undefined
  /** That a list is known in part only. 0.2 unless told. */
  readonly partial?: number | undefined
  /** That a judgement carries its signature. 0.5 unless told. */
  readonly judged?: number | undefined
  /** That a number is given in another unit. 0.05 unless told. */
  readonly measured?: number | undefined
  /** The most items of a list. 4 unless told; a count that is a limit is reached all the same. */
  readonly items?: number | undefined
  /** The figures and days of some standards: `limitsOf(standards)`. */
  readonly limits?: Limits | undefined
  /** The day for which will be judged. 2024-03-31 unless told. */
  readonly asOf?: CivilDate | undefined
}

/** What of a list, its path and its options the arbitraries pass on. */
export interface Drawing extends Required<{ [K in keyof FactsOptions]: NonNullable<FactsOptions[K]> }> {
  readonly path: string
}

export const drawingOf = (options: FactsOptions): Drawing => ({
  unknown: options.unknown ?? 0.15,
  ranges: options.ranges ?? 0.1,
  oneOf: options.oneOf ?? 0.1,
  partial: options.partial ?? 0.2,
  judged: options.judged ?? 0.5,
  measured: options.measured ?? 0.05,
  items: options.items ?? 4,
  limits: options.limits ?? noLimits,
  asOf: options.asOf ?? '2024-03-31',
  path: '',
})

/** One of two with a chance; a failing case shrinks to the first. */
export const perhaps = <T>(chance: number, rare: fc.Arbitrary<T>, usual: fc.Arbitrary<T>): fc.Arbitrary<T> => {
  const weight = Math.round(Math.min(1, Math.max(0, chance)) * 1000)
  if (weight === 0) return usual
  if (weight === 1000) return rare
  return fc.oneof({ withCrossShrink: true }, { weight, arbitrary: rare }, { weight: 1000 - weight, arbitrary: usual })
}

/**
 * Random facts that a schema allows: values within bounds, drawn to the limits of given standards; unknown ones,
 * ranges, possibilities, lists known in part. Plain JSON.
 *
 * @example factsArbitrary(standard.facts, { unknown: 0.15, limits: limitsOf([standard]) })
 */
export const factsArbitrary = (schema: FactSchema, options: FactsOptions = {}): fc.Arbitrary<RandomFacts> =>
  subjectArbitrary(schema, drawingOf(options))

const subjectArbitrary = (schema: FactSchema, drawing: Drawing): fc.Arbitrary<RandomFacts> =>
  objectArbitrary(Object.entries(schema).map(([name, type]) => [name, factArbitrary(name, type, drawing)] as const))

/** An object of the facts that came out other than `undefined`. */
export const objectArbitrary = (
  entries: readonly (readonly [name: string, value: fc.Arbitrary<unknown>])[],
): fc.Arbitrary<RandomFacts> =>
  fc
    .tuple(...entries.map(([, value]) => value))
    .map((values) =>
      Object.fromEntries(
        values.flatMap((value, i) => (value === undefined ? [] : [[entries[i]?.[0] as string, value]])),
      ),
    )

const absent = fc.constantFrom(undefined, null)

const factArbitrary = (name: string, type: FactType, drawing: Drawing): fc.Arbitrary<unknown> =>
  perhaps<unknown>(drawing.unknown, absent, knownArbitrary(type, { ...drawing, path: below(drawing.path, name) }))

/** A fact of which something is known. */
export const knownArbitrary = (type: FactType, drawing: Drawing): fc.Arbitrary<unknown> => {
  switch (type.kind) {
    case 'boolean':
      return perhaps<unknown>(type.judgement ? drawing.judged : 0, fc.boolean().chain(signed), fc.boolean())
    case 'number':
      return numberArbitrary(type, drawing)
    case 'date':
      return dateArbitrary(type, drawing)
    case 'choice':
      return choiceArbitrary(type, drawing)
    case 'text':
      return perhaps<unknown>(
        drawing.oneOf,
        fc.uniqueArray(textArbitrary(drawing), { minLength: 1, maxLength: 3 }).map((oneOf) => ({ oneOf })),
        textArbitrary(drawing),
      )
    case 'list':
      return listArbitrary(type, drawing)
  }
}

/** A judgement with who gave it and why. */
const signed = (value: unknown): fc.Arbitrary<unknown> =>
  fc.constantFrom<unknown>(
    { value, by: 'inspector', because: 'seen on site' },
    { value, by: 'expert', because: 'calculated', on: '2024-02-29' },
  )

/** A value or, in another unit, the same. */
const numberArbitrary = (type: NumberType, drawing: Drawing): fc.Arbitrary<unknown> => {
  const near = drawing.limits.numbers.get(drawing.path)
  const value = figureArbitrary({ min: type.min, max: type.max, near })
  const others = siblings(type.unit)
  const measured =
    others.length === 0
      ? value
      : fc.tuple(value, fc.constantFrom(...others)).map(([v, unit]) => inUnit(v, type.unit, unit) ?? v)
  return perhaps<unknown>(
    drawing.ranges,
    rangeArbitrary(value, (a, b) => a - b),
    perhaps<unknown>(drawing.measured, measured, value),
  )
}

const dateArbitrary = (_type: DateType, drawing: Drawing): fc.Arbitrary<unknown> => {
  const value = dayArbitrary({ asOf: drawing.asOf, near: drawing.limits.days.get(drawing.path) })
  return perhaps<unknown>(
    drawing.ranges,
    rangeArbitrary(value, (a, b) => (a < b ? -1 : a > b ? 1 : 0)),
    value,
  )
}

/** `{ "range": [from, to] }`, each end open at times. */
export const rangeArbitrary = <V>(value: fc.Arbitrary<V>, order: (a: V, b: V) => number): fc.Arbitrary<unknown> =>
  fc.tuple(value, value, fc.constantFrom('both', 'both', 'from', 'to', 'none')).map(([a, b, ends]) => {
    const [from, to] = order(a, b) <= 0 ? [a, b] : [b, a]
    return { range: [ends === 'to' || ends === 'none' ? null : from, ends === 'from' || ends === 'none' ? null : to] }
  })

const choiceArbitrary = (type: ChoiceType, drawing: Drawing): fc.Arbitrary<unknown> => {
  const options = Object.keys(type.options)
  const value = fc.constantFrom(...options)
  return perhaps<unknown>(
    drawing.oneOf,
    fc.subarray(options, { minLength: 1 }).map((oneOf) => ({ oneOf })),
    perhaps<unknown>(type.judgement ? drawing.judged : 0, value.chain(signed), value),
  )
}

const textArbitrary = (drawing: Drawing): fc.Arbitrary<string> => {
  const near = drawing.limits.texts.get(drawing.path) ?? []
  return fc.oneof(
    { weight: 3, arbitrary: fc.constantFrom('', '甲', 'A-1', ...near) },
    { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
  )
}

/**
 * Items of a list: few, or as many as a limit asks for, one fewer or one more. Those of a list within a list are
 * fewer.
 */
export const itemsArbitrary = (type: ListType, drawing: Drawing): fc.Arbitrary<readonly RandomFacts[]> => {
  const most = Math.min(drawing.items, type.maxItems)
  const item = subjectArbitrary(type.items, { ...drawing, items: Math.max(1, drawing.items - 2) })
  const few = fc.array(item, { maxLength: most })
  const wanted = (drawing.limits.counts.get(drawing.path) ?? [])
    .flatMap((n) => [n - 1, n, n + 1])
    .filter((n) => n > most && n <= Math.min(type.maxItems, 32))
    .map((n) => fc.array(item, { minLength: n, maxLength: n }))
  return perhaps<readonly RandomFacts[]>(0.75, few, wanted.length === 0 ? few : fc.oneof(...wanted))
}

const listArbitrary = (type: ListType, drawing: Drawing): fc.Arbitrary<unknown> =>
  fc
    .tuple(itemsArbitrary(type, drawing), perhaps<boolean>(drawing.partial, fc.constant(true), fc.constant(false)))
    .map(([items, partial]) => (partial ? { partial: items } : items))
