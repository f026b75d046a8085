import { join } from 'node:path'
import { standardSchema } from '@zhiben/rules'
import { exportPack, inspectPack, jsonSchema, packOf } from '@zhiben/sdk'
import { runOptions, standardArbitrary } from '@zhiben/testing'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { base } from '../../../../test/bad-packs/base.js'
import { badPacks } from '../../../../test/bad-packs/cases.js'
import { packSchema } from '../../src/pack/pack.js'
import { shapeProblems } from '../../src/shape-problem.js'

const schema = jsonSchema()
const accepts = new Ajv2020({ strict: true, validateFormats: false }).compile(schema)

test('the published JSON Schema is the one on file', async () => {
  const file = join(import.meta.dirname, '../../../../docs/schema/pack.schema.json')
  await expect(`${JSON.stringify(schema, null, 2)}\n`).toMatchFileSnapshot(file)
})

test('it takes what is exported', () => {
  expect(accepts(JSON.parse(exportPack(base, { secretKey: 'AQIDBAUGBwgJCgsMDQ4PEBESExQVFhcYGRobHB0eHyA=' })))).toBe(
    true,
  )
  fc.assert(
    fc.property(standardArbitrary(), (standard) => accepts(JSON.parse(exportPack(standard)))),
    runOptions(50),
  )
})

const shapeCodes = ['missing-field', 'unknown-field', 'wrong-shape', 'wrong-form', 'empty', 'number-out-of-range']
const badShapes = Object.entries(badPacks).filter(([, { text, options }]) =>
  inspectPack(text, options).problems.some(
    ({ code }) => shapeCodes.includes(code) || code === 'unknown-operator' || code === 'unknown-value',
  ),
)

describe('it refuses the bad packs whose shape is bad', () => {
  test.each(badShapes)('%s', (name, { text }) => {
    // That a day exists is more than a pattern can say.
    expect(accepts(JSON.parse(text))).toBe(name === 'day-that-does-not-exist')
  })
})

/** A value with something put in the place of something in it, taken out of it, or added to it. */
const spoilt = (value: unknown, n: number, by: unknown, how: 'change' | 'drop' | 'add'): unknown => {
  const copy = structuredClone(value)
  const places: { readonly holder: Record<string | number, unknown>; readonly key: string | number }[] = []
  const visit = (inner: unknown): void => {
    if (typeof inner !== 'object' || inner === null) return
    for (const key of Object.keys(inner)) {
      places.push({ holder: inner as Record<string, unknown>, key: Array.isArray(inner) ? Number(key) : key })
      visit((inner as Record<string, unknown>)[key])
    }
  }
  visit(copy)
  const { holder, key } = places[n % places.length]!
  if (how === 'change') holder[key] = by
  else if (how === 'add' && !Array.isArray(holder)) holder[`${key}x`] = by
  else if (Array.isArray(holder)) holder.splice(Number(key), 1)
  else delete holder[key]
  return copy
}

const scalars = fc.constantFrom<unknown>(
  ...[null, true, 0, -1, 1.5, 1e9, '', ' ', 'x', 'not', 'all', 'fact', 'verified', 't', '2024-01-01', 'cn/x'],
  ...[[], {}, [{ op: 'asOf' }], { op: 'asOf' }, { op: 'fact', fact: 'alarm' }, { zh: '甲', en: 'A' }],
)
const spoilings = fc.tuple(
  standardArbitrary({ rules: 2, depth: 2 }),
  fc.nat(),
  scalars,
  fc.constantFrom('change', 'drop', 'add'),
)

/** zod takes a list for an object none of whose fields is required; a period of `[]` is the one case. */
const hasListForPeriod = (value: unknown): boolean => JSON.stringify(value).includes('"by":[')

test('our reading of the shape, zod and the JSON Schema let in the same packs', () => {
  fc.assert(
    fc.property(spoilings, ([standard, n, by, how]) => {
      const value = spoilt(JSON.parse(JSON.stringify(packOf(standard))), n, by, how)
      const ours = shapeProblems(packSchema, value).length === 0
      if (!hasListForPeriod(value)) expect(packSchema.safeParse(value).success).toBe(ours)
      expect(accepts(value)).toBe(ours)
    }),
    runOptions(3000),
  )
})

test('a part of the shape can be asked for', () => {
  expect(shapeProblems(standardSchema, base)).toEqual([])
  expect(shapeProblems(standardSchema, 7)).toEqual([{ code: 'wrong-shape', at: '', expected: 'object', found: '7' }])
})
