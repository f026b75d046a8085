import { addExact, compareExact, divideExact, type Exact, exact, multiplyExact, negateExact, zero } from './exact.js'
import type { Truth } from './truth.js'

/**
 * All that is known of a number or a date: it lies between two ends, both included.
 * A known value is an interval of one point; a wholly unknown one is `everything`.
 *
 * @source semantics §1
 */
export interface Interval {
  readonly lo: Exact
  readonly hi: Exact
}

/** How two numbers or dates may be compared. */
export type Comparator = '<' | '<=' | '=' | '!=' | '>=' | '>'

/** An interval of which nothing is known. */
export const everything: Interval = { lo: '-infinity', hi: 'infinity' }

/** The interval between two plain numbers, or of one point. */
export const interval = (lo: number, hi: number = lo): Interval => {
  const end = exact(lo)
  return { lo: end, hi: hi === lo ? end : exact(hi) }
}

/** One number, known: with it nothing has to be computed more than once. */
const single = (a: Interval): boolean => a.lo === a.hi && typeof a.lo === 'object'
const just = (value: Exact): Interval => ({ lo: value, hi: value })

const least = (of: readonly Exact[]): Exact => of.reduce((a, b) => (compareExact(b, a) < 0 ? b : a))
const greatest = (of: readonly Exact[]): Exact => of.reduce((a, b) => (compareExact(b, a) > 0 ? b : a))

/** The smallest interval that holds all of them; of none: everything. */
export const hull = (of: readonly Interval[]): Interval =>
  of.length === 0 ? everything : { lo: least(of.map((i) => i.lo)), hi: greatest(of.map((i) => i.hi)) }

/** Sum, end by end. */
export const add = (a: Interval, b: Interval): Interval =>
  single(a) && single(b)
    ? just(addExact(a.lo, b.lo))
    : { lo: addEnd(a.lo, b.lo, '-infinity'), hi: addEnd(a.hi, b.hi, 'infinity') }

/** Opposite infinities leave that end open: minimum over an empty list may meet an open range. */
const addEnd = (a: Exact, b: Exact, open: Exact): Exact =>
  typeof a === 'string' && typeof b === 'string' && a !== b ? open : addExact(a, b)

/** Difference: the least is the least of the first less the greatest of the second. */
export const subtract = (a: Interval, b: Interval): Interval =>
  add(a, single(b) ? just(negateExact(b.lo)) : { lo: negateExact(b.hi), hi: negateExact(b.lo) })

/** Product: the least and greatest of the products of the ends. */
export const multiply = (a: Interval, b: Interval): Interval => {
  if (single(a) && single(b)) return just(multiplyExact(a.lo, b.lo))
  const ends = [
    multiplyExact(a.lo, b.lo),
    multiplyExact(a.lo, b.hi),
    multiplyExact(a.hi, b.lo),
    multiplyExact(a.hi, b.hi),
  ]
  return { lo: least(ends), hi: greatest(ends) }
}

/** Quotient; by an interval that contains nought: everything. */
export const divide = (a: Interval, b: Interval): Interval => {
  if (compareExact(b.lo, zero) <= 0 && compareExact(b.hi, zero) >= 0) return everything
  if (single(a) && single(b)) return just(divideExact(a.lo, b.lo))
  const ends = [divideExact(a.lo, b.lo), divideExact(a.lo, b.hi), divideExact(a.hi, b.lo), divideExact(a.hi, b.hi)]
  return { lo: least(ends), hi: greatest(ends) }
}

/** Least of the values; of none: +∞, so that "the least is below k" is false for nothing at all. */
export const minimum = (of: readonly Interval[]): Interval =>
  of.length === 0
    ? { lo: 'infinity', hi: 'infinity' }
    : { lo: least(of.map((i) => i.lo)), hi: least(of.map((i) => i.hi)) }

/** Greatest of the values; of none: −∞. */
export const maximum = (of: readonly Interval[]): Interval =>
  of.length === 0
    ? { lo: '-infinity', hi: '-infinity' }
    : { lo: greatest(of.map((i) => i.lo)), hi: greatest(of.map((i) => i.hi)) }

/** True if the comparison holds for the whole of both intervals, false if it fails for the whole, else unknown. */
export const compare = (a: Interval, is: Comparator, b: Interval): Truth => {
  const ever = (holds: boolean, fails: boolean): Truth => (holds ? 'true' : fails ? 'false' : 'unknown')
  switch (is) {
    case '<':
      return ever(compareExact(a.hi, b.lo) < 0, compareExact(a.lo, b.hi) >= 0)
    case '<=':
      return ever(compareExact(a.hi, b.lo) <= 0, compareExact(a.lo, b.hi) > 0)
    case '>':
      return ever(compareExact(a.lo, b.hi) > 0, compareExact(a.hi, b.lo) <= 0)
    case '>=':
      return ever(compareExact(a.lo, b.hi) >= 0, compareExact(a.hi, b.lo) < 0)
    case '=':
      return ever(same(a, b), apart(a, b))
    case '!=':
      return ever(apart(a, b), same(a, b))
  }
}

const point = (a: Interval): boolean => compareExact(a.lo, a.hi) === 0
const same = (a: Interval, b: Interval): boolean => point(a) && point(b) && compareExact(a.lo, b.lo) === 0
const apart = (a: Interval, b: Interval): boolean => compareExact(a.hi, b.lo) < 0 || compareExact(b.hi, a.lo) < 0
