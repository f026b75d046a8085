import { compareExact, convert, divideExact, exact, isUnit, multiplyExact, type Unit, units } from '@zhiben/core'
import { describe, expect, test } from 'vitest'

test.each([
  [300, 'kg', 't', 0.3],
  [1, 'g', 't', 0.000001],
  [1, 'MPa', 'kPa', 1000],
  [29_999, 'Pa', 'kPa', 29.999],
  [2.5, 'kN/m2', 'kPa', 2.5],
  [36, 'km/h', 'm/s', 10],
  [10, 'm/s', 'km/h', 36],
  [50, '%', '1', 0.5],
  [25, 'mm', 'm', 0.025],
  [3, 'km', 'm', 3000],
  [1500, 'L', 'm3', 1.5],
  [90, 'min', 'h', 1.5],
  [220, 'V', 'kV', 0.22],
  [3, '10kCNY', 'CNY', 30_000],
  [1500, 'N', 'kN', 1.5],
  [0.5, 'MW', 'kW', 500],
] as const)('%d %s is so many %s', (value, from, to, expected) => {
  expect(convert(value, from, to)).toEqual(exact(expected))
})

describe('conversion', () => {
  test('there and back is the same, whatever the units', () => {
    for (const from of units)
      for (const to of units) {
        const factor = convert(1, from, to)
        const back = convert(1, to, from)
        expect(factor === undefined).toBe(back === undefined)
        if (factor && back) expect(compareExact(multiplyExact(factor, back), exact(1))).toBe(0)
      }
  })

  test('by way of a third unit is the same', () => {
    for (const a of units)
      for (const b of units)
        for (const c of units) {
          const [ab, bc, ac] = [convert(1, a, b), convert(1, b, c), convert(1, a, c)]
          if (ab && bc && ac) expect(compareExact(divideExact(ac, bc), ab)).toBe(0)
        }
  })

  test('between what measures different things is refused', () => {
    expect(convert(1, 't', 'kPa')).toBeUndefined()
    expect(convert(1, 'day', 'month')).toBeUndefined()
    expect(convert(1, 'm2', 'm')).toBeUndefined()
    expect(convert(1, 'person', '1')).toBeUndefined()
  })

  test('a third of a kilometre per hour is not rounded', () => {
    expect(convert(1, 'km/h', 'm/s')).toEqual({ n: 5n, d: 18n })
  })
})

test('names of units', () => {
  for (const unit of units) expect(isUnit(unit)).toBe(true)
  for (const text of ['kpa', 'T', '', 'toString', '__proto__', 'constructor']) expect(isUnit(text)).toBe(false)
  expect(units).toContain('kPa' satisfies Unit)
})
