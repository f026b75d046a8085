import { closures, interpret } from '@zhiben/rules'
import {
  agreesOnRandomRules,
  answersNeverOverrule,
  explanationIsSound,
  jsonRoundTrip,
  judgingIsPure,
  lawOfInformation,
  mustHold,
  neverThrows,
  onRandomRules,
  orderSaysNothing,
  unknownIsUnknown,
} from '@zhiben/testing'
import { describe, test } from 'vitest'

/** Each law, of random rules; the reference and what is used by default both keep them. */
describe.each([
  ['interpret', interpret],
  ['closures', closures],
] as const)('laws of %s on random rules', (_name, evaluator) => {
  test('law of information', () => mustHold(onRandomRules((s) => lawOfInformation(evaluator, s), { runs: 1200 })))
  test('answers never overrule facts', () =>
    mustHold(onRandomRules((s) => answersNeverOverrule(evaluator, s), { runs: 300 })))
  test('judging never fails', () => mustHold(onRandomRules((s) => neverThrows(evaluator, s))))
  test('JSON round trip', () => mustHold(onRandomRules((s) => jsonRoundTrip(evaluator, s), { runs: 150 })))
  test('unknown is unknown', () => mustHold(onRandomRules((s) => unknownIsUnknown(evaluator, s))))
  test('order says nothing', () => mustHold(onRandomRules((s) => orderSaysNothing(evaluator, s))))
  test('judging is pure', () => mustHold(onRandomRules((s) => judgingIsPure(evaluator, s), { runs: 150 })))
})

test('explanations are sound', () => mustHold(onRandomRules((s) => explanationIsSound(closures, s), { runs: 150 })))

test('the reference agrees with itself', () => mustHold(agreesOnRandomRules(interpret, interpret, { runs: 50 })))
