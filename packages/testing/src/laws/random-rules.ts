import type { Standard } from '@zhiben/rules'
import * as fc from 'fast-check'
import { type StandardOptions, standardArbitrary } from '../arbitrary/standard.js'
import type { Law } from './law.js'

/** A random standard and a case for it. */
export interface OfRandomRules<Case> {
  readonly standard: Standard
  readonly case: Case
}

/**
 * The same law, of random standards instead of one: every operator, in every place.
 *
 * @example mustHold(onRandomRules((standard) => lawOfInformation(interpret, standard)))
 */
export const onRandomRules = <Case>(
  law: (standard: Standard) => Law<Case>,
  options: StandardOptions & { readonly runs?: number } = {},
): Law<OfRandomRules<Case>> => {
  const sample = law(fc.sample(standardArbitrary(options), { numRuns: 1, seed: 1 })[0] as Standard)
  return {
    name: sample.name,
    says: sample.says,
    source: sample.source,
    on: 'random standards',
    runs: options.runs ?? 300,
    cases: standardArbitrary(options).chain((standard) => law(standard).cases.map((one) => ({ standard, case: one }))),
    broken: ({ standard, case: one }) => law(standard).broken(one),
    smaller: function* ({ standard, case: one }) {
      for (const less of law(standard).smaller?.(one) ?? []) yield { standard, case: less }
    },
  }
}
