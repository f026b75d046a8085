import {
  addExact,
  approximate,
  compareExact,
  divideExact,
  type Exact,
  exact,
  multiplyExact,
  negateExact,
  one,
  zero,
} from '@zhiben/core'
import { runOptions } from '@zhiben/testing'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const equal = (a: Exact, b: Exact): boolean => compareExact(a, b) === 0
const sum = (of: readonly Exact[]): Exact => of.reduce(addExact, zero)
const runs = runOptions(500)

const double = fc.double({ noNaN: true, noDefaultInfinity: true })
const decimal = fc
  .tuple(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 0, max: 9 }))
  .map(([n, places]) => divideExact(exact(n), exact(10 ** places)))
const fraction = fc
  .tuple(fc.bigInt({ min: -(10n ** 40n), max: 10n ** 40n }), fc.bigInt({ min: 1n, max: 10n ** 40n }))
  .map(([n, d]) => divideExact({ n, d: 1n }, { n: d, d: 1n }))

describe('a number is what its decimal writing says', () => {
  test.each([
    [0.1, 1n, 10n],
    [0.3, 3n, 10n],
    [-2.5, -5n, 2n],
    [1e-7, 1n, 10_000_000n],
    [1.25e-7, 1n, 8_000_000n],
    [1e21, 10n ** 21n, 1n],
    [1e23, 10n ** 23n, 1n],
    [123456.789, 123456789n, 1000n],
    [-0, 0n, 1n],
    [2 ** 53 + 2, 2n ** 53n + 2n, 1n],
  ])('%d', (value, n, d) => {
    expect(exact(value)).toEqual({ n, d })
  })

  test('ten tenths are one, and a tenth and two tenths three tenths', () => {
    expect(sum(Array.from({ length: 10 }, () => exact(0.1)))).toEqual(one)
    expect(addExact(exact(0.1), exact(0.2))).toEqual(exact(0.3))
    expect(multiplyExact(exact(3), divideExact(one, exact(3)))).toEqual(one)
  })

  test('writing the decimal digits again gives the same number', () => {
    fc.assert(
      fc.property(double, (value) => {
        if (value !== 0 && Math.abs(value) < 2 ** -1022) return
        expect(approximate(exact(value))).toBe(value === 0 ? 0 : value)
      }),
      {
        ...runOptions(2000),
        examples: [[1.7976931348623157e308], [2.2250738585072014e-308], [-1e-300]],
      },
    )
  })

  test('the least doubles are not lost', () => {
    expect(approximate(exact(5e-324))).toBe(5e-324)
    expect(approximate(exact(-1e-310))).toBe(-1e-310)
  })

  test('what is no number is refused as a bug', () => {
    expect(() => exact(Number.NaN)).toThrow(/Bug/)
  })
})

describe('the nearest double', () => {
  const up = (value: number): number => {
    const word = new DataView(new ArrayBuffer(8))
    word.setFloat64(0, value)
    word.setBigInt64(0, word.getBigInt64(0) + 1n)
    return word.getFloat64(0)
  }
  /** The exact value of a double in binary, which is not what `exact` reads from its decimal writing. */
  const binary = (value: number): Exact => {
    let [n, d] = [value, 1n]
    while (!Number.isInteger(n)) [n, d] = [n * 2, d * 2n]
    return divideExact({ n: BigInt(n), d: 1n }, { n: d, d: 1n })
  }
  const distance = (a: Exact, b: Exact): Exact => {
    const difference = addExact(a, negateExact(b))
    return compareExact(difference, zero) < 0 ? negateExact(difference) : difference
  }

  test('has no neighbour that is nearer', () => {
    const positive = fc
      .tuple(fc.bigInt({ min: 1n, max: 10n ** 60n }), fc.bigInt({ min: 1n, max: 10n ** 60n }))
      .map(([n, d]) => divideExact({ n, d: 1n }, { n: d, d: 1n }))
    fc.assert(
      fc.property(positive, (value) => {
        const near = approximate(value)
        const gap = distance(value, binary(near))
        expect(compareExact(gap, distance(value, binary(up(near)))), 'the next double').toBeLessThanOrEqual(0)
        expect(compareExact(gap, distance(value, binary(-up(-near)))), 'the one before').toBeLessThanOrEqual(0)
      }),
      runs,
    )
  })

  test('of a number just above the middle of two doubles is the upper one', () => {
    const middle = { n: 2n ** 53n + 1n, d: 1n }
    const dust = divideExact(one, { n: 10n ** 40n, d: 1n })
    expect(approximate(middle)).toBe(2 ** 53)
    expect(approximate(addExact(middle, dust))).toBe(2 ** 53 + 2)
    expect(approximate(negateExact(addExact(middle, dust)))).toBe(-(2 ** 53) - 2)
  })
})

describe('arithmetic keeps the laws of numbers', () => {
  const number = fc.oneof(decimal, fraction)

  test('sums and differences', () => {
    fc.assert(
      fc.property(number, number, number, (a, b, c) => {
        expect(equal(addExact(a, b), addExact(b, a))).toBe(true)
        expect(equal(addExact(addExact(a, b), c), addExact(a, addExact(b, c)))).toBe(true)
        expect(equal(addExact(addExact(a, b), negateExact(b)), a)).toBe(true)
      }),
      runs,
    )
  })

  test('products and quotients', () => {
    fc.assert(
      fc.property(number, number, number, (a, b, c) => {
        expect(equal(multiplyExact(a, addExact(b, c)), addExact(multiplyExact(a, b), multiplyExact(a, c)))).toBe(true)
        if (!equal(b, zero)) expect(equal(multiplyExact(divideExact(a, b), b), a)).toBe(true)
      }),
      runs,
    )
  })

  test('order goes with differences', () => {
    fc.assert(
      fc.property(number, number, (a, b) => {
        const difference = addExact(a, negateExact(b)) as { readonly n: bigint }
        expect(Math.sign(compareExact(a, b))).toBe(difference.n > 0n ? 1 : difference.n < 0n ? -1 : 0)
        expect(Math.sign(compareExact(b, a))).toBe(0 - Math.sign(compareExact(a, b)))
      }),
      runs,
    )
  })

  test('doubles compare as their decimals do', () => {
    fc.assert(
      fc.property(double, double, (a, b) => {
        expect(Math.sign(compareExact(exact(a), exact(b)))).toBe(a > b ? 1 : a < b ? -1 : 0)
      }),
      runs,
    )
  })
})

describe('infinite ends', () => {
  const [up, down] = ['infinity', '-infinity'] as const
  test('are beyond every number', () => {
    for (const value of [-1e300, 0, 1e300]) {
      expect(compareExact(up, exact(value))).toBeGreaterThan(0)
      expect(compareExact(down, exact(value))).toBeLessThan(0)
    }
    expect(compareExact(up, up)).toBe(0)
    expect(compareExact(down, up)).toBeLessThan(0)
  })
  test('swallow what is added, and turn with a sign', () => {
    expect(addExact(up, exact(-5))).toBe(up)
    expect(addExact(exact(5), down)).toBe(down)
    expect(() => addExact(up, down)).toThrow(/Bug/)
    expect(multiplyExact(up, exact(-2))).toBe(down)
    expect(multiplyExact(down, down)).toBe(up)
    expect(multiplyExact(up, zero)).toEqual(zero)
    expect(divideExact(exact(7), up)).toEqual(zero)
    expect(divideExact(up, exact(-7))).toBe(down)
    expect([approximate(up), approximate(down)]).toEqual([Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])
  })
})
