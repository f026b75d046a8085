import { approximate, compareExact, type Interval } from '@zhiben/core'

/** A value for showing and for JSON: a number, or a range whose open ends are `null`. */
export type Shown = number | { readonly range: readonly [number | null, number | null] }

/** An interval for showing: the nearest doubles of its ends. */
export const shown = ({ lo, hi }: Interval): Shown => {
  if (compareExact(lo, hi) === 0) return approximate(lo)
  const end = (value: number): number | null => (Number.isFinite(value) ? value : null)
  return { range: [end(approximate(lo)), end(approximate(hi))] }
}
