/**
 * What is known of a condition: it holds, it does not, or the facts do not say.
 *
 * @source semantics §1 (strong Kleene logic)
 */
export type Truth = 'true' | 'false' | 'unknown'

/** Swaps true and false, keeps unknown. */
export const not = (of: Truth): Truth => (of === 'true' ? 'false' : of === 'false' ? 'true' : 'unknown')

/** False if any is false, else unknown if any is unknown, else true. Of nothing: true. */
export const all = (of: readonly Truth[]): Truth =>
  of.includes('false') ? 'false' : of.includes('unknown') ? 'unknown' : 'true'

/** True if any is true, else unknown if any is unknown, else false. Of nothing: false. */
export const any = (of: readonly Truth[]): Truth =>
  of.includes('true') ? 'true' : of.includes('unknown') ? 'unknown' : 'false'

/** True if `n` or more are true, false if fewer than `n` are true or unknown, else unknown. */
export const atLeast = (n: number, of: readonly Truth[]): Truth => {
  const sure = of.filter((t) => t === 'true').length
  const possible = of.filter((t) => t !== 'false').length
  return sure >= n ? 'true' : possible < n ? 'false' : 'unknown'
}

/** The truth of a plain boolean. */
export const truth = (value: boolean): Truth => (value ? 'true' : 'false')
