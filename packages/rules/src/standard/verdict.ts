import { all, any, not, type Truth } from '@zhiben/core'

/**
 * What a rule says of a subject. `hit`: the hazard is there. `clear`: it is not. `undetermined`: the facts do not
 * say. `not-applicable`: the rule is not for this subject.
 *
 * @source semantics §2
 */
export type Verdict = 'hit' | 'clear' | 'undetermined' | 'not-applicable'

/** The verdict from whether the rule applies and whether its condition holds with no exception holding. */
export const verdictOf = (applies: Truth, when: Truth, unless: readonly Truth[]): Verdict => {
  const breach = all([when, not(any(unless))])
  if (applies === 'false') return 'not-applicable'
  if (breach === 'false') return 'clear'
  return applies === 'true' && breach === 'true' ? 'hit' : 'undetermined'
}

/** Whether a rule hits, as a truth: what a `ref` to it means. */
export const hitOf = (verdict: Verdict): Truth =>
  verdict === 'hit' ? 'true' : verdict === 'undetermined' ? 'unknown' : 'false'

/** One verdict over several standards: any hit, else any undetermined, else any clear, else not applicable. */
export const worstOf = (verdicts: readonly Verdict[]): Verdict =>
  (['hit', 'undetermined', 'clear'] as const).find((v) => verdicts.includes(v)) ?? 'not-applicable'
