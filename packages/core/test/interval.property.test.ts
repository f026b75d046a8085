import {
  add,
  addExact,
  type Comparator,
  compare,
  compareExact,
  divide,
  divideExact,
  type Exact,
  everything,
  exact,
  hull,
  type Interval,
  interval,
  maximum,
  minimum,
  multiply,
  multiplyExact,
  negateExact,
  subtract,
  zero,
} from '@zhiben/core'
import { runOptions } from '@zhiben/testing'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const runs = runOptions(1000)
const lower = (a: Exact, b: Exact): Exact => (compareExact(a, b) <= 0 ? a : b)
const higher = (a: Exact, b: Exact): Exact => (compareExact(a, b) >= 0 ? a : b)
const holds = (outer: Interval, value: Exact): boolean =>
  compareExact(outer.lo, value) <= 0 && compareExact(value, outer.hi) <= 0
const within = (outer: Interval, inner: Interval): boolean => holds(outer, inner.lo) && holds(outer, inner.hi)

const finite = fc.oneof(
  fc.integer({ min: -5, max: 5 }).map(exact),
  fc.integer({ min: -300, max: 300 }).map((n) => exact(n / 100)),
)
const end: fc.Arbitrary<Exact> = fc.oneof({ weight: 8, arbitrary: finite }, fc.constantFrom('infinity', '-infinity'))
const intervals: fc.Arbitrary<Interval> = fc.tuple(end, end).map(([a, b]) => ({ lo: lower(a, b), hi: higher(a, b) }))

/** An interval and one within it. */
const nested = fc
  .tuple(intervals, end, end)
  .map(([outer, a, b]): { readonly outer: Interval; readonly inner: Interval } => {
    const [lo, hi] = [a, b].map((value) => lower(higher(value, outer.lo), outer.hi)) as [Exact, Exact]
    return { outer, inner: { lo: lower(lo, hi), hi: higher(lo, hi) } }
  })

/** A finite number within an interval, where there is one. */
const member = (of: Interval, value: Exact): Exact | undefined => {
  const inside = lower(higher(value, of.lo), of.hi)
  return typeof inside === 'string' ? undefined : inside
}

const operations = {
  add: [add, addExact],
  subtract: [subtract, (a: Exact, b: Exact) => addExact(a, negateExact(b))],
  multiply: [multiply, multiplyExact],
  divide: [divide, (a: Exact, b: Exact) => (compareExact(b, zero) === 0 ? undefined : divideExact(a, b))],
} as const

describe.each(Object.entries(operations))('%s', (_name, [onIntervals, onNumbers]) => {
  test('holds every result of numbers within', () => {
    fc.assert(
      fc.property(intervals, intervals, finite, finite, (a, b, p, q) => {
        const [x, y] = [member(a, p), member(b, q)]
        if (x === undefined || y === undefined) return
        const result = onNumbers(x, y)
        if (result !== undefined) expect(holds(onIntervals(a, b), result)).toBe(true)
      }),
      runs,
    )
  })

  test('of less is within that of more', () => {
    fc.assert(
      fc.property(nested, nested, (a, b) => {
        expect(within(onIntervals(a.outer, b.outer), onIntervals(a.inner, b.inner))).toBe(true)
      }),
      runs,
    )
  })
})

test('sums, differences and products of closed intervals reach both their ends', () => {
  const closed = fc.tuple(finite, finite).map(([a, b]): Interval => ({ lo: lower(a, b), hi: higher(a, b) }))
  fc.assert(
    fc.property(closed, closed, (a, b) => {
      for (const [onIntervals, onNumbers] of [operations.add, operations.subtract, operations.multiply]) {
        const corners = [a.lo, a.hi].flatMap((x) => [b.lo, b.hi].map((y) => onNumbers(x, y)))
        const result = onIntervals(a, b)
        expect(corners.some((corner) => compareExact(corner, result.lo) === 0)).toBe(true)
        expect(corners.some((corner) => compareExact(corner, result.hi) === 0)).toBe(true)
      }
    }),
    runs,
  )
})

test('division by what may be nought says nothing', () => {
  for (const divisor of [interval(0), interval(0, 5), interval(-5, 0), interval(-1, 1), everything])
    expect(divide(interval(1, 2), divisor)).toEqual(everything)
  expect(divide(interval(1, 2), interval(4, 8))).toEqual({ lo: exact(0.125), hi: exact(0.5) })
})

const comparators = {
  '<': (c: number) => c < 0,
  '<=': (c: number) => c <= 0,
  '=': (c: number) => c === 0,
  '!=': (c: number) => c !== 0,
  '>=': (c: number) => c >= 0,
  '>': (c: number) => c > 0,
} as const satisfies Record<Comparator, (c: number) => boolean>

describe.each(Object.entries(comparators) as [Comparator, (c: number) => boolean][])(
  'comparison by %s',
  (is, meaning) => {
    test('is true if it holds for all, false if for none, else unknown', () => {
      const closed = fc.tuple(finite, finite).map(([a, b]): Interval => ({ lo: lower(a, b), hi: higher(a, b) }))
      fc.assert(
        fc.property(closed, closed, (a, b) => {
          // The ends and a number that both may be, where there is one, show every result there can be.
          const shared = higher(a.lo, b.lo)
          const common = holds(a, shared) && holds(b, shared) ? [shared] : []
          const results = new Set(
            [a.lo, a.hi, ...common].flatMap((x) => [b.lo, b.hi, ...common].map((y) => meaning(compareExact(x, y)))),
          )
          const expected = results.size === 2 ? 'unknown' : results.has(true) ? 'true' : 'false'
          expect(compare(a, is, b)).toBe(expected)
        }),
        runs,
      )
    })

    test('once decided stays decided when more is known', () => {
      fc.assert(
        fc.property(nested, nested, (a, b) => {
          const before = compare(a.outer, is, b.outer)
          if (before !== 'unknown') expect(compare(a.inner, is, b.inner)).toBe(before)
        }),
        runs,
      )
    })
  },
)

describe('several numbers', () => {
  test('the least and the greatest hold that of numbers within', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(intervals, finite), { minLength: 1, maxLength: 4 }), (pairs) => {
        const chosen = pairs.flatMap(([of, value]) => member(of, value) ?? [])
        if (chosen.length < pairs.length) return
        const all = pairs.map(([of]) => of)
        expect(holds(minimum(all), chosen.reduce(lower))).toBe(true)
        expect(holds(maximum(all), chosen.reduce(higher))).toBe(true)
        for (const value of chosen) expect(holds(hull(all), value)).toBe(true)
      }),
      runs,
    )
  })

  test('of nothing the least is +∞ and the greatest −∞, so no limit is undercut or passed', () => {
    expect(compare(minimum([]), '<', interval(1e300))).toBe('false')
    expect(compare(maximum([]), '>', interval(-1e300))).toBe('false')
  })

  test('of nothing the hull is everything', () => {
    expect(hull([])).toEqual(everything)
  })
})
