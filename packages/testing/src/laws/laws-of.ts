import { closures, type Evaluator, interpret, type Standard } from '@zhiben/rules'
import { agrees } from './agreement.js'
import { explanationIsSound } from './explanation.js'
import { answersNeverOverrule, lawOfInformation } from './information.js'
import type { Law } from './law.js'
import { neverThrows } from './never-throws.js'
import { jsonRoundTrip } from './round-trip.js'
import type { TrialOptions } from './subject.js'
import { judgingIsPure, orderSaysNothing, unknownIsUnknown } from './unknown.js'

/**
 * Every law that a standard must keep, ready to be proved.
 *
 * @example for (const law of lawsOf(myStandard)) test(law.name, () => mustHold(law))
 */
export const lawsOf = (
  standard: Standard,
  options: TrialOptions & { readonly evaluator?: Evaluator } = {},
): readonly Law<never>[] => {
  const { evaluator = closures, ...trial } = options
  const laws: readonly unknown[] = [
    lawOfInformation(evaluator, standard, trial),
    answersNeverOverrule(evaluator, standard, trial),
    agrees(evaluator, interpret, standard, trial),
    neverThrows(evaluator, standard, trial),
    jsonRoundTrip(evaluator, standard, trial),
    unknownIsUnknown(evaluator, standard, trial),
    orderSaysNothing(evaluator, standard, trial),
    judgingIsPure(evaluator, standard, trial),
    explanationIsSound(evaluator, standard, trial),
  ]
  return laws as readonly Law<never>[]
}
