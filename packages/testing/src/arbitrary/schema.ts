import type { Localized, Unit } from '@zhiben/core'
import type { FactSchema, FactType, Table } from '@zhiben/rules'
import * as fc from 'fast-check'

const words = (text: string): Localized => ({ zh: text, en: text })
const about = (name: string) => ({ title: words(name), question: words(`${name}?`) })

const unitArbitrary: fc.Arbitrary<Unit> = fc.constantFrom('1', 't', 'kPa', 'm', 'person', 'day', 'month', 'degC')

const boundsArbitrary = fc.constantFrom<{ readonly min?: number; readonly max?: number }>(
  {},
  { min: 0 },
  { min: 0, max: 100 },
  { min: -10, max: 10 },
  { min: 0.1, max: 0.3 },
  { max: 0 },
)

const optionNames = ['a', 'b', 'c', 'd'] as const

const optionsArbitrary = fc
  .integer({ min: 1, max: 4 })
  .map((n) => Object.fromEntries(optionNames.slice(0, n).map((name) => [name, words(name)])))

const typeArbitrary = (name: string, depth: number): fc.Arbitrary<FactType> => {
  const judgement = fc.constantFrom({}, {}, { judgement: true } as const)
  const plain: fc.Arbitrary<FactType>[] = [
    judgement.map((j): FactType => ({ kind: 'boolean', ...about(name), ...j })),
    fc
      .tuple(unitArbitrary, boundsArbitrary)
      .map(([unit, bounds]): FactType => ({ kind: 'number', unit, ...about(name), ...bounds })),
    fc.constant<FactType>({ kind: 'date', ...about(name) }),
    fc
      .tuple(optionsArbitrary, judgement)
      .map(([options, j]): FactType => ({ kind: 'choice', options, ...about(name), ...j })),
    fc.constant<FactType>({ kind: 'text', ...about(name) }),
  ]
  const list = depth === 0 ? [] : [namedFacts(name, depth - 1).map((items) => listOf(name, items))]
  return fc.oneof(...plain, ...list, ...list)
}

const listOf = (name: string, items: FactSchema): FactType => ({ kind: 'list', ...about(name), items, maxItems: 20 })

/** Facts whose names begin with those of what they are in, so that a name says where it is from. */
const namedFacts = (prefix: string, depth: number): fc.Arbitrary<FactSchema> =>
  fc
    .integer({ min: 1, max: 4 })
    .chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => typeArbitrary(`${prefix}${letter(i)}`, depth))))
    .map((types) => Object.fromEntries(types.map((type, i) => [`${prefix}${letter(i)}`, type])))

const letter = (i: number): string => 'ABCDEFGH'[i] as string

/**
 * A random fact schema of every kind of fact, with lists up to `depth` within one another. It has a boolean
 * (`flag`) and a list (`things`), so that a rule over it always finds what it needs.
 */
export const schemaArbitrary = (depth = 2): fc.Arbitrary<FactSchema> =>
  fc.tuple(namedFacts('fact', depth), namedFacts('thing', depth - 1)).map(([facts, items]) => ({
    flag: { kind: 'boolean', ...about('flag') },
    ...facts,
    things: listOf('things', items),
  }))

/** Tables that give a number for every option a random schema can have. */
export const tablesArbitrary: fc.Arbitrary<Readonly<Record<string, Table>>> = fc
  .array(fc.tuple(unitArbitrary, fc.tuple(...optionNames.map(() => fc.constantFrom(0, 0.1, 0.5, 1, 2.5, 10, 50)))), {
    maxLength: 2,
  })
  .map((tables) =>
    Object.fromEntries(
      tables.map(([unit, entries], i): [string, Table] => [
        `table${letter(i)}`,
        {
          title: words(`table ${letter(i)}`),
          unit,
          entries: Object.fromEntries(optionNames.map((name, j) => [name, entries[j] as number])),
        },
      ]),
    ),
  )
