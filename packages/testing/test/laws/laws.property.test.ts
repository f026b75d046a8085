import { closures, interpret } from '@zhiben/rules'
import {
  agreesOnRandomRules,
  answersNeverOverrule,
  jsonRoundTrip,
  judgingIsPure,
  lawOfInformation,
  neverThrows,
  onRandomRules,
  orderSaysNothing,
  prove,
  unknownIsUnknown,
} from '@zhiben/testing'
import { describe, test } from 'vitest'

/** Each law, of random rules; the reference and what is used by default both keep them. */
describe.each([
  ['interpret', interpret],
  ['closures', closures],
] as const)('laws of %s on random rules', (_name, evaluator) => {
  test('law of information', () => prove(onRandomRules((s) => lawOfInformation(evaluator, s), { runs: 1200 })))
  test('answers never overrule facts', () =>
    prove(onRandomRules((s) => answersNeverOverrule(evaluator, s), { runs: 300 })))
  test('judging never fails', () => prove(onRandomRules((s) => neverThrows(evaluator, s))))
  test('JSON round trip', () => prove(onRandomRules((s) => jsonRoundTrip(evaluator, s), { runs: 150 })))
  test('unknown is unknown', () => prove(onRandomRules((s) => unknownIsUnknown(evaluator, s))))
  test('order says nothing', () => prove(onRandomRules((s) => orderSaysNothing(evaluator, s))))
  test('judging is pure', () => prove(onRandomRules((s) => judgingIsPure(evaluator, s), { runs: 150 })))
})

test('the reference agrees with itself', () => prove(agreesOnRandomRules(interpret, interpret, { runs: 50 })))
