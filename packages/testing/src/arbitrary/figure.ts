import { approximate, compareExact, convert, exact, type Unit, units } from '@zhiben/core'
import * as fc from 'fast-check'

/** Between which ends a number lies, and the figures that it is drawn to. */
export interface FigureOptions {
  readonly min?: number | undefined
  readonly max?: number | undefined
  readonly near?: readonly number[] | undefined
}

/** What a schema without bounds allows and nobody expects. */
const extremes = [1e21, 1e-7, 1e300, -1e300, 5e-324, 2 ** 53 + 2, 0.1 + 0.2] as const

const word = new DataView(new ArrayBuffer(8))

/** The next double above a finite number. */
const nextUp = (value: number): number => {
  if (value === 0) return Number.MIN_VALUE
  word.setFloat64(0, value)
  word.setBigInt64(0, word.getBigInt64(0) + (value > 0 ? 1n : -1n))
  return word.getFloat64(0)
}

/** The next double below a finite number. */
const nextDown = (value: number): number => 0 - nextUp(-value)

/** A figure itself and what lies just beside it: a unit, a tenth, a hundredth, one double. */
const beside = (value: number): readonly number[] => [
  value,
  value + 1,
  value - 1,
  tidy(value + 0.1),
  tidy(value - 0.1),
  tidy(value + 0.01),
  tidy(value - 0.01),
  nextUp(value),
  nextDown(value),
]

/** Without the dust of binary arithmetic: 0.1 + 0.2 is written 0.3, as a person would. */
const tidy = (value: number): number => Number(value.toPrecision(12))

const hundredths = (min: number, max: number): fc.Arbitrary<number> =>
  fc.integer({ min, max }).map((n) => Number((n / 100).toFixed(2)))

/**
 * A finite number within bounds: often exactly at a limit, just below or just above it, else small and round,
 * seldom a long or very large one.
 */
export const figureArbitrary = ({ min, max, near = [] }: FigureOptions = {}): fc.Arbitrary<number> => {
  const lo = min ?? Number.NEGATIVE_INFINITY
  const hi = max ?? Number.POSITIVE_INFINITY
  const within = (value: number): boolean => Number.isFinite(value) && value >= lo && value <= hi
  const simple = [0, 1, 2, 10].filter(within)
  const ends = [lo, hi].filter(Number.isFinite)
  const limits = [...new Set(near.flatMap(beside))].filter(within)
  const from = Number.isFinite(lo) ? lo : Math.min(-5, hi - 100)
  const to = Number.isFinite(hi) ? hi : Math.max(100, from + 100)
  const extreme = extremes.filter(within)
  const [first, last] = [Math.ceil(Math.max(from, -1e6) * 100), Math.floor(Math.min(to, 1e6) * 100)]
  const choices: fc.WeightedArbitrary<number>[] = [
    ...(simple.length > 0 ? [{ weight: 8, arbitrary: fc.constantFrom(...simple) }] : []),
    ...(limits.length > 0 ? [{ weight: 24, arbitrary: fc.constantFrom(...limits) }] : []),
    ...(ends.length > 0 ? [{ weight: 4, arbitrary: fc.constantFrom(...ends) }] : []),
    ...(first <= last ? [{ weight: 12, arbitrary: hundredths(first, last).filter(within) }] : []),
    ...(extreme.length > 0 ? [{ weight: 1, arbitrary: fc.constantFrom(...extreme) }] : []),
    {
      weight: 4,
      arbitrary: fc
        .double({
          noNaN: true,
          noDefaultInfinity: true,
          min: lo === -Infinity ? Math.min(-1e9, hi) : lo,
          max: hi === Infinity ? Math.max(1e9, lo) : hi,
        })
        .filter(within),
    },
  ]
  // JSON has no negative nought.
  return fc.oneof(...choices).map((value) => value + 0)
}

/** A value in another unit of the same measure that is exactly the same value, or `undefined` where there is none. */
export const inUnit = (
  value: number,
  from: Unit,
  to: Unit,
): { readonly value: number; readonly unit: Unit } | undefined => {
  const there = convert(value, from, to)
  if (there === undefined) return undefined
  const double = approximate(there)
  if (compareExact(exact(double), there) !== 0) return undefined
  const back = convert(double, to, from)
  return back && approximate(back) === value ? { value: double, unit: to } : undefined
}

/** The other units that measure the same thing. */
export const siblings = (unit: Unit): readonly Unit[] =>
  units.filter((other) => other !== unit && convert(1, unit, other) !== undefined)
