import type { CalendarPeriod, Comparator, Unit } from '@zhiben/core'
import type { Fact, FactSchema, FactType, ListType, Node, NodeOf, Table } from '@zhiben/rules'
import * as fc from 'fast-check'
import { dayArbitrary } from './day.js'
import { perhaps } from './facts.js'
import { unitsIn } from './limits.js'

/** What a random expression may speak of besides facts. */
export interface NodeOptions {
  readonly tables?: Readonly<Record<string, Table>> | undefined
  /** Rules that it may refer to. */
  readonly rules?: readonly string[] | undefined
  /** How many levels deep. 4 unless told. */
  readonly depth?: number | undefined
}

/** Where a random node will stand. */
interface Place {
  readonly scopes: readonly FactSchema[]
  readonly tables: Readonly<Record<string, Table>>
  readonly rules: readonly string[]
  readonly units: readonly Unit[]
  readonly depth: number
}

/**
 * A random condition over the facts of a schema, with every operator in it sooner or later, and always well kinded:
 * `kindOf` finds no problem.
 *
 * @example nodeArbitrary(standard.facts, { tables: standard.tables, depth: 3 })
 */
export const nodeArbitrary = (schema: FactSchema, options: NodeOptions = {}): fc.Arbitrary<Node> =>
  truthIn({
    scopes: [schema],
    tables: options.tables ?? {},
    rules: options.rules ?? [],
    units: unitsIn(schema),
    depth: options.depth ?? 4,
  })

/** An arbitrary that is only made when it is drawn from: a tree of all that could be drawn would be endless. */
const later = <T>(make: () => fc.Arbitrary<T>): fc.Arbitrary<T> => {
  let made: fc.Arbitrary<T> | undefined
  return fc.constant(undefined).chain(() => {
    made ??= make()
    return made
  })
}

type Weighted = readonly [weight: number, arbitrary: fc.Arbitrary<Node>]

/** One of several; a failing case shrinks to the first, so the plainest goes first. */
const oneOf = (choices: readonly Weighted[]): fc.Arbitrary<Node> =>
  fc.oneof({ withCrossShrink: true }, ...choices.map(([weight, arbitrary]) => ({ weight, arbitrary })))

const deeper = (place: Place): Place => ({ ...place, depth: place.depth - 1 })

/** The facts in reach that are of a kind. */
const factsIn = (place: Place, of: (type: FactType) => boolean): readonly Fact[] =>
  place.scopes.flatMap((schema, scope) =>
    Object.entries(schema)
      .filter(([, type]) => of(type))
      .map(([name]): Fact => (scope === 0 ? { op: 'fact', fact: name } : { op: 'fact', fact: name, scope })),
  )

const oneFact = (place: Place, of: (type: FactType) => boolean): readonly Weighted[] => {
  const facts = factsIn(place, of)
  return facts.length === 0 ? [] : [[4, fc.constantFrom(...facts)]]
}

const typeOf = (fact: Fact, place: Place): FactType => place.scopes[fact.scope ?? 0]?.[fact.fact] as FactType

// Conditions

const comparators: readonly Comparator[] = ['<', '<=', '=', '!=', '>=', '>']

const truthIn = (place: Place): fc.Arbitrary<Node> => {
  const constant = fc.boolean().map((value): Node => ({ op: 'constant', value }))
  const leaves: Weighted[] = [
    ...oneFact(place, (type) => type.kind === 'boolean'),
    ...memberships(place),
    ...(place.rules.length > 0
      ? [[2, fc.constantFrom(...place.rules).map((rule): Node => ({ op: 'ref', rule }))] as const]
      : []),
    [1, constant],
  ]
  if (place.depth <= 0) return oneOf(leaves)
  const child = later(() => truthIn(deeper(place)))
  const several = fc.array(child, { maxLength: 4 })
  return oneOf([
    ...leaves,
    [3, child.map((of): Node => ({ op: 'not', of }))],
    [4, several.map((of): Node => ({ op: 'all', of }))],
    [4, several.map((of): Node => ({ op: 'any', of }))],
    [
      2,
      fc
        .array(child, { minLength: 1, maxLength: 4 })
        .chain((of) => fc.integer({ min: 1, max: of.length }).map((n): Node => ({ op: 'atLeast', n, of }))),
    ],
    [8, later(() => fc.constantFrom(...place.units).chain((unit) => compared(numberIn(unit, deeper(place)))))],
    [3, later(() => compared(dateIn(deeper(place))))],
    ...alikes(place),
    ...through(place, (over, inner) =>
      later(() => truthIn(inner)).chain((of) =>
        fc.constantFrom<Node>({ op: 'exists', ...over, of }, { op: 'forall', ...over, of }),
      ),
    ).map(([, arbitrary]) => [6, arbitrary] as const),
  ])
}

const compared = (side: fc.Arbitrary<Node>): fc.Arbitrary<Node> =>
  fc
    .tuple(side, fc.constantFrom(...comparators), side)
    .map(([left, is, right]): Node => ({ op: 'compare', left, is, right }))

const memberships = (place: Place): readonly Weighted[] => {
  const choices = factsIn(place, (type) => type.kind === 'choice')
  const texts = factsIn(place, (type) => type.kind === 'text')
  const optionsOf = (fact: Fact) => {
    const type = typeOf(fact, place)
    return type.kind === 'choice' ? Object.keys(type.options) : []
  }
  return [
    ...(choices.length > 0
      ? [
          [
            2,
            fc
              .constantFrom(...choices)
              .chain((of) => fc.subarray(optionsOf(of)).map((values): Node => ({ op: 'in', of, values }))),
          ] as const,
        ]
      : []),
    ...(texts.length > 0
      ? [
          [
            2,
            fc
              .tuple(fc.constantFrom(...texts), fc.subarray(['', '甲', 'A-1', 'other']))
              .map(([of, values]): Node => ({ op: 'in', of, values })),
          ] as const,
        ]
      : []),
  ]
}

/** Two choices or two texts compared. */
const alikes = (place: Place): readonly Weighted[] =>
  (['choice', 'text'] as const).flatMap((kind) => {
    const facts = factsIn(place, (type) => type.kind === kind)
    if (facts.length === 0) return []
    const side = fc.constantFrom(...facts)
    const pair = fc
      .tuple(side, fc.constantFrom('=', '!=' as const), side)
      .map(([left, is, right]): Node => ({ op: 'compare', left, is: is as Comparator, right }))
    return [[1, pair] as const]
  })

/** What goes through a list: made from the list, with a filter at times, and the place inside it. */
const through = (
  place: Place,
  make: (over: { readonly in: Fact; readonly where?: Node }, inner: Place) => fc.Arbitrary<Node>,
): readonly Weighted[] => {
  const lists = factsIn(place, (type) => type.kind === 'list')
  if (lists.length === 0) return []
  const arbitrary = fc.constantFrom(...lists).chain((list) => {
    const inner = { ...deeper(place), scopes: [...place.scopes, (typeOf(list, place) as ListType).items] }
    const where = perhaps<Node | undefined>(
      0.6,
      fc.constant(undefined),
      later(() => truthIn({ ...inner, depth: Math.min(1, inner.depth) })),
    )
    return where.chain((test) => make(test ? { in: list, where: test } : { in: list }, inner))
  })
  return [[3, arbitrary]]
}

// Numbers

/** Figures that a person would write, some of which binary arithmetic cannot hold. */
const figures = [0, 1, 0.1, 0.2, 0.3, 0.7, 2, 3, 5, 10, 30, 100, -1, -0.5, 2.5, 1e-7, 1e21] as const

const numberIn = (unit: Unit, place: Place): fc.Arbitrary<Node> => {
  const figure = fc.constantFrom(...figures).map((value): Node => ({ op: 'number', value, unit }))
  const leaves: Weighted[] = [
    ...oneFact(place, (type) => type.kind === 'number' && type.unit === unit),
    ...lookups(unit, place),
    [2, figure],
  ]
  if (place.depth <= 0) return oneOf(leaves)
  const same = later(() => numberIn(unit, deeper(place)))
  const plain = later(() => numberIn('1', deeper(place)))
  const several = fc.array(same, { minLength: 1, maxLength: 3 })
  const extreme = (op: 'min' | 'max') => several.map((of): Node => ({ op, of }))
  return oneOf([
    ...leaves,
    [2, several.map((of): Node => ({ op: 'add', of }))],
    [2, fc.tuple(same, same).map(([left, right]): Node => ({ op: 'subtract', left, right }))],
    [
      2,
      fc
        .tuple(same, fc.array(plain, { maxLength: 2 }))
        .map(([first, rest]): Node => ({ op: 'multiply', of: [first, ...rest] })),
    ],
    [2, fc.tuple(same, plain).map(([left, right]): Node => ({ op: 'divide', left, right }))],
    ...(unit === '1' ? [[2, ratio(place)] as const] : []),
    [1, extreme('min')],
    [1, extreme('max')],
    [1, chosen(place, same)],
    ...through(place, (over, inner) => aggregated(over, inner, unit)).map(([, arbitrary]) => [5, arbitrary] as const),
    ...spans(unit, place),
  ])
}

const lookups = (unit: Unit, place: Place): readonly Weighted[] => {
  const tables = Object.entries(place.tables).filter(([, table]) => table.unit === unit)
  const keys = factsIn(place, (type) => type.kind === 'choice').filter((key) => {
    const type = typeOf(key, place)
    return (
      type.kind === 'choice' &&
      tables.every(([, table]) => Object.keys(type.options).every((o) => Object.hasOwn(table.entries, o)))
    )
  })
  if (tables.length === 0 || keys.length === 0) return []
  return [
    [
      3,
      fc
        .tuple(fc.constantFrom(...tables), fc.constantFrom(...keys))
        .map(([[table], key]): Node => ({ op: 'lookup', table, key })),
    ],
  ]
}

/** Two quantities of one unit divided. */
const ratio = (place: Place): fc.Arbitrary<Node> =>
  later(() =>
    fc.constantFrom(...place.units).chain((unit) => {
      const side = numberIn(unit, deeper(place))
      return fc.tuple(side, side).map(([left, right]): Node => ({ op: 'divide', left, right }))
    }),
  )

const chosen = (place: Place, branch: fc.Arbitrary<Node>): fc.Arbitrary<Node> =>
  fc
    .tuple(
      later(() => truthIn(deeper(place))),
      branch,
      branch,
    )
    .map(([condition, then, otherwise]): Node => ({ op: 'choose', if: condition, then, else: otherwise }))

const aggregated = (
  over: { readonly in: Fact; readonly where?: Node },
  inner: Place,
  unit: Unit,
): fc.Arbitrary<Node> => {
  const of = later(() => numberIn(unit, inner))
  const measured = of.chain((each) =>
    fc.constantFrom<Node>(
      { op: 'sum', ...over, of: each },
      { op: 'minOf', ...over, of: each },
      { op: 'maxOf', ...over, of: each },
    ),
  )
  return unit === '1' ? fc.oneof(fc.constant<Node>({ op: 'count', ...over }), measured) : measured
}

const lengthOf: Partial<Record<Unit, NodeOf<'between'>['unit']>> = { day: 'days', month: 'months', year: 'years' }

const spans = (unit: Unit, place: Place): readonly Weighted[] => {
  const length = lengthOf[unit]
  if (!length) return []
  const end = later(() => dateIn(deeper(place)))
  return [[4, fc.tuple(end, end).map(([from, to]): Node => ({ op: 'between', from, to, unit: length }))]]
}

// Dates

const periodArbitrary: fc.Arbitrary<CalendarPeriod> = fc.constantFrom<CalendarPeriod>(
  { days: 1 },
  { months: 1 },
  { months: -1 },
  { months: 3 },
  { years: 1 },
  { years: -1 },
  { years: 1, months: 1, days: 1 },
  { months: 11, days: -1 },
  { days: -30 },
  { years: -4 },
  { days: 100_000 },
)

const dateIn = (place: Place): fc.Arbitrary<Node> => {
  const leaves: Weighted[] = [
    ...oneFact(place, (type) => type.kind === 'date'),
    [2, fc.constant<Node>({ op: 'asOf' })],
    [2, dayArbitrary({ asOf: '2024-03-31' }).map((value): Node => ({ op: 'date', value }))],
  ]
  if (place.depth <= 0) return oneOf(leaves)
  const child = later(() => dateIn(deeper(place)))
  const several = fc.array(child, { minLength: 1, maxLength: 3 })
  return oneOf([
    ...leaves,
    [4, fc.tuple(child, periodArbitrary).map(([of, by]): Node => ({ op: 'shift', of, by }))],
    [1, several.map((of): Node => ({ op: 'min', of }))],
    [1, several.map((of): Node => ({ op: 'max', of }))],
    [1, chosen(place, child)],
    ...through(place, (over, inner) =>
      later(() => dateIn(inner)).chain((of) =>
        fc.constantFrom<Node>({ op: 'minOf', ...over, of }, { op: 'maxOf', ...over, of }),
      ),
    ),
  ])
}
