import type { CivilDate } from '@zhiben/core'
import type { StandardOf, Verdict } from '@zhiben/rules'

/** A case with the verdict it must get: what a rule means, shown. `why` says what the case is about. */
export interface Example<F> {
  readonly rule: string
  readonly expect: Verdict
  readonly facts: F
  readonly why: string
  /** The first day of the standard unless said otherwise. */
  readonly asOf?: CivilDate
}

/**
 * Cases for a standard, with its facts checked by the compiler.
 *
 * @example examples(gongmao2023, [{ rule: '12(2)', expect: 'clear', why: '恰 9 人', facts: { … } }])
 */
export const examples = <F>(_standard: StandardOf<F>, cases: readonly Example<NoInfer<F>>[]): readonly Example<F>[] =>
  cases
