import {
  add,
  all,
  type Comparator,
  compare,
  compareExact,
  divideExact,
  type Exact,
  exact,
  hull,
  type Interval,
  interval,
  minimum,
  multiplyExact,
  type Truth,
  zero,
} from '@zhiben/core'
import type { Metric } from './target.js'

/**
 * A part of a whole, in a form in which parts can be put together in any grouping and order: what is done and the whole
 * are added up, bare percentages (of wholes that nobody stated) are kept as the range they span, and `full` says
 * whether every part is complete.
 */
export interface Coverage {
  readonly done: Interval
  readonly of: Interval
  readonly bare: Interval | undefined
  readonly full: Truth
}

/** What is known of something measured, in the form that its metric puts together. */
export type Amount =
  | { readonly merge: 'share'; readonly coverage: Coverage }
  | { readonly merge: 'sum' | 'least'; readonly value: Interval }

const nought = interval(0)
const hundred = exact(100)

/** Nothing at all: put to any coverage it changes nothing. */
export const noCoverage: Coverage = { done: nought, of: nought, bare: undefined, full: 'true' }

/** A coverage stated as so many of so many. `done` is never more than `of`. */
export const counted = (done: Interval, of: Interval): Coverage => ({
  done,
  of,
  bare: undefined,
  full: compare(done, '>=', of),
})

/** A coverage stated as a percentage only. */
export const percentage = (percent: Interval): Coverage => ({
  ...noCoverage,
  bare: percent,
  full: compare(percent, '>=', interval(100)),
})

/**
 * Two coverages as one. Any grouping and order gives the same.
 *
 * @example addCoverage(counted(interval(9), interval(10)), counted(interval(0), interval(10))) // 9 of 20
 */
export const addCoverage = (a: Coverage, b: Coverage): Coverage => ({
  done: add(a.done, b.done),
  of: add(a.of, b.of),
  bare: a.bare && b.bare ? hull([a.bare, b.bare]) : (a.bare ?? b.bare),
  full: all([a.full, b.full]),
})

/**
 * A coverage in per cent. Of nothing (a whole of nought) it is 100: all of nothing is covered. Where some parts are bare
 * percentages the whole lies between the smallest and the greatest part, whatever their sizes are.
 */
export const percentOf = ({ done, of, bare }: Coverage): Interval => {
  const parts = [...ratio(done, of), ...(bare ? [bare] : [])]
  return parts.length === 0 ? { lo: hundred, hi: hundred } : hull(parts)
}

/** What the counted part amounts to; nothing where there surely is nothing to count. */
const ratio = (done: Interval, of: Interval): readonly Interval[] => {
  if (compareExact(of.hi, zero) === 0) return []
  const share = (part: Exact, whole: Exact): Exact =>
    compareExact(part, whole) >= 0 ? hundred : multiplyExact(divideExact(part, whole), hundred)
  return [{ lo: share(done.lo, of.hi), hi: compareExact(of.lo, zero) > 0 ? share(done.hi, of.lo) : hundred }]
}

/** An amount of which nothing is known but the bounds of its metric. */
export const unknownAmount = (metric: Pick<Metric, 'merge' | 'min' | 'max'>): Amount => {
  const value = boundsOf(metric)
  return metric.merge === 'share' ? { merge: 'share', coverage: percentage(value) } : { merge: metric.merge, value }
}

/** The values that a metric may take. */
export const boundsOf = ({ min, max }: Pick<Metric, 'min' | 'max'>): Interval =>
  interval(min, max ?? Number.POSITIVE_INFINITY)

/** Amounts of one metric put together; of none: nothing is known. */
export const mergeAmounts = (metric: Pick<Metric, 'merge' | 'min' | 'max'>, amounts: readonly Amount[]): Amount => {
  if (amounts.length === 0) return unknownAmount(metric)
  if (metric.merge === 'share') {
    const shares = amounts.map((a) => (a.merge === 'share' ? a.coverage : percentage(a.value)))
    return { merge: 'share', coverage: shares.reduce(addCoverage) }
  }
  const values = amounts.map(intervalOf)
  return { merge: metric.merge, value: metric.merge === 'sum' ? values.reduce(add) : minimum(values) }
}

/** The value that an amount has, or the range in which it lies. */
export const intervalOf = (amount: Amount): Interval =>
  amount.merge === 'share' ? percentOf(amount.coverage) : amount.value

/**
 * Whether an amount is what a target asks. "All of them" fails as soon as one part surely is not complete, even where
 * the sizes of the parts are not known.
 */
export const holds = (amount: Amount, comparator: Comparator, value: number): Truth => {
  const found = compare(intervalOf(amount), comparator, interval(value))
  const wantsAll = amount.merge === 'share' && value === 100 && (comparator === '>=' || comparator === '=')
  return found === 'unknown' && wantsAll ? amount.coverage.full : found
}

/** An interval whose ends are kept within bounds. */
export const clamped = (value: Interval, { lo, hi }: Interval): Interval => {
  const keep = (end: Exact): Exact => (compareExact(end, lo) < 0 ? lo : compareExact(end, hi) > 0 ? hi : end)
  return { lo: keep(value.lo), hi: keep(value.hi) }
}
