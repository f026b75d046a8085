import { type FactSchema, type FactType, mergeFactSchemas } from '@zhiben/rules'
import { describe, expect, test } from 'vitest'

const words = (text: string) => ({ zh: text, en: text })
const about = (text: string) => ({ title: words(text), question: words(`${text}?`) })
const boolean = (text = 'b'): FactType => ({ kind: 'boolean', ...about(text) })
const list = (items: FactSchema, maxItems = 10): FactType => ({ kind: 'list', items, maxItems, ...about('l') })
const number = (more: object = {}): FactType => ({ kind: 'number', unit: 't', ...more, ...about('n') }) as FactType
const choice = (...options: string[]): FactType => ({
  kind: 'choice',
  options: Object.fromEntries(options.map((option) => [option, words(option)])),
  ...about('c'),
})

test('facts of all are in the one schema, words from the first', () => {
  const { schema, clashes } = mergeFactSchemas([{ a: boolean('first') }, { a: boolean('second'), b: number() }])
  expect(clashes).toEqual([])
  expect(schema).toEqual({ a: boolean('first'), b: number() })
})

test('lists are merged item by item and hold the most of any', () => {
  const { schema, clashes } = mergeFactSchemas([
    { tanks: list({ full: boolean(), parts: list({ x: boolean() }, 3) }, 5) },
    { tanks: list({ amount: number(), parts: list({ y: boolean() }, 9) }, 50) },
  ])
  expect(clashes).toEqual([])
  expect(schema.tanks).toEqual(
    list({ full: boolean(), parts: list({ x: boolean(), y: boolean() }, 9), amount: number() }, 50),
  )
})

test('the order of options says nothing', () => {
  expect(mergeFactSchemas([{ c: choice('x', 'y') }, { c: choice('y', 'x') }]).clashes).toEqual([])
})

describe('a clash is named by its place', () => {
  test.each([
    ['kinds', { f: boolean() }, { f: number() }, 'f'],
    ['units', { f: number() }, { f: number({ unit: 'kg' }) }, 'f'],
    ['bounds', { f: number({ min: 0 }) }, { f: number({ min: 1 }) }, 'f'],
    ['options', { f: choice('x') }, { f: choice('x', 'y') }, 'f'],
    ['judgement', { f: boolean() }, { f: { ...boolean(), judgement: true } as FactType }, 'f'],
    ['list and value', { f: list({}) }, { f: boolean() }, 'f'],
    ['items', { f: list({ g: boolean() }) }, { f: list({ g: number() }) }, 'f[].g'],
  ] as const)('%s', (_what, a, b, at) => {
    expect(mergeFactSchemas([a, b]).clashes).toEqual([{ code: 'fact-clash', at }])
    expect(mergeFactSchemas([b, a]).clashes).toEqual([{ code: 'fact-clash', at }])
  })

  test('and all of them are', () => {
    const { clashes } = mergeFactSchemas([
      { a: boolean(), b: boolean(), c: boolean() },
      { a: number(), b: boolean(), c: number() },
    ])
    expect(clashes.map(({ at }) => at)).toEqual(['a', 'c'])
  })
})
