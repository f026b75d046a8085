import { canonical } from '@zhiben/rules'
import { runOptions } from '@zhiben/testing'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const json = fc.jsonValue({ maxDepth: 4 })

/** The same JSON with the keys of every object in the opposite order. */
const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, shuffled(inner)]),
  )
}

describe('the canonical text', () => {
  test('is JSON of the same value', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(JSON.parse(canonical(value))).toEqual(JSON.parse(JSON.stringify(value)))
      }),
      runOptions(300),
    )
  })

  test('does not depend on the order of keys', () => {
    fc.assert(
      fc.property(json, (value) => {
        expect(canonical(shuffled(value))).toBe(canonical(value))
      }),
      runOptions(300),
    )
  })

  test('tells different values apart', () => {
    fc.assert(
      fc.property(json, json, (a, b) => {
        const same = JSON.stringify(shuffled(a)) === JSON.stringify(shuffled(b))
        if (canonical(a) === canonical(b)) expect(JSON.parse(canonical(a))).toEqual(JSON.parse(JSON.stringify(b)))
        else expect(same).toBe(false)
      }),
      runOptions(300),
    )
  })

  test.each([
    [{ b: 1, a: [true, null, 'x'] }, '{"a":[true,null,"x"],"b":1}'],
    [{ b: undefined, a: 1 }, '{"a":1}'],
    [[undefined], '[null]'],
    [{ 工: 1, a: 2, Z: 3 }, '{"Z":3,"a":2,"工":1}'],
    [1e21, '1e+21'],
    [0.1, '0.1'],
    [-0, '0'],
    ['\u2028"\\', '"\u2028\\"\\\\"'],
  ])('of %j', (value, text) => {
    expect(canonical(value)).toBe(text)
  })
})
