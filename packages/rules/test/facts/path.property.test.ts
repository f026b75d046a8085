import { type FactPath, type FactSchema, pathOf, pathText, valueAt, withValueAt } from '@zhiben/rules'
import { factsArbitrary, type RandomFacts, runOptions, schemaArbitrary } from '@zhiben/testing'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const name = fc.stringMatching(/^[a-z][A-Za-z0-9]{0,8}$/)
const paths: fc.Arbitrary<FactPath> = fc
  .array(fc.tuple(name, fc.array(fc.nat({ max: 12 }), { maxLength: 1 })), { minLength: 1, maxLength: 4 })
  .map((steps) => steps.flatMap(([step, item]) => [step, ...item]))

describe('a path as text', () => {
  test.each([
    [['pressure'], 'pressure'],
    [['tanks', 0], 'tanks[0]'],
    [['tanks', 12, 'valves', 3, 'closed'], 'tanks[12].valves[3].closed'],
    [[], ''],
  ] as const)('%j is %s', (path, text) => {
    expect(pathText(path)).toBe(text)
    expect(pathOf(text)).toEqual(path)
  })

  test('read again is the same path', () => {
    fc.assert(
      fc.property(paths, (path) => {
        expect(pathOf(pathText(path))).toEqual(path)
      }),
      runOptions(300),
    )
  })
})

/** Every path of a subject that leads to a fact, a list or an item. */
const pathsIn = (schema: FactSchema, facts: RandomFacts, at: FactPath = []): readonly FactPath[] =>
  Object.entries(schema).flatMap(([fact, type]) => {
    const here = [...at, fact]
    const value = facts[fact]
    if (type.kind !== 'list' || typeof value !== 'object' || value === null) return [here]
    const items = (Array.isArray(value) ? value : (value as { partial: unknown[] }).partial) as RandomFacts[]
    return [here, ...items.flatMap((item, i) => [[...here, i], ...pathsIn(type.items, item, [...here, i])])]
  })

const subjects = schemaArbitrary().chain((schema) =>
  factsArbitrary(schema)
    .map((facts) => ({ facts, paths: pathsIn(schema, facts) }))
    .chain(({ facts, paths: all }) => fc.constantFrom(...all).map((path) => ({ facts, path }))),
)

describe('a value put at a path', () => {
  test('is found there, and what was given is not changed', () => {
    fc.assert(
      fc.property(subjects, ({ facts, path }) => {
        const before = JSON.stringify(facts)
        expect(valueAt(withValueAt(facts, path, 'new'), path)).toBe('new')
        expect(JSON.stringify(facts)).toBe(before)
      }),
      runOptions(300),
    )
  })

  test('that was there already changes nothing', () => {
    fc.assert(
      fc.property(subjects, ({ facts, path }) => {
        const value = valueAt(facts, path)
        if (value !== undefined) expect(withValueAt(facts, path, value)).toEqual(facts)
      }),
      runOptions(200),
    )
  })

  test('leaves partial lists partial and complete ones complete', () => {
    expect(withValueAt({ tanks: { partial: [{}] } }, ['tanks', 0, 'full'], true)).toEqual({
      tanks: { partial: [{ full: true }] },
    })
    expect(withValueAt({ tanks: [{}] }, ['tanks', 0, 'full'], true)).toEqual({ tanks: [{ full: true }] })
  })

  test('begins an absent list as a partial one', () => {
    expect(withValueAt({}, ['tanks', 1, 'full'], true)).toEqual({ tanks: { partial: [{}, { full: true }] } })
  })

  test('`undefined` takes a fact out', () => {
    expect(withValueAt({ a: 1, b: 2 }, ['a'], undefined)).toEqual({ b: 2 })
    expect(withValueAt({ tanks: [{ full: true }] }, ['tanks', 0, 'full'], undefined)).toEqual({ tanks: [{}] })
  })
})

test('what is inherited is not a fact', () => {
  for (const path of [['toString'], ['__proto__'], ['constructor', 'name']]) expect(valueAt({}, path)).toBeUndefined()
})
