import { canonical, type Evaluator, type Standard } from '@zhiben/rules'
import type { Law } from './law.js'
import { dayOf, difference, fewerFacts, importsOf, type Subject, type TrialOptions, trialOf } from './subject.js'

/** A standard written down and read again. */
export type Through = (standard: Standard) => Standard

const throughJson: Through = (standard) => JSON.parse(JSON.stringify(standard)) as Standard

/**
 * A standard that was written as JSON and read again is the same text and judges the same. `through` writes and reads
 * it in some other way, such as a signed pack.
 *
 * @source semantics §2
 */
export const jsonRoundTrip = (
  evaluator: Evaluator,
  standard: Standard,
  options: TrialOptions & { readonly through?: Through } = {},
): Law<Subject> => {
  const { name, evaluate, subjects } = trialOf(evaluator, standard, options)
  const again = (options.through ?? throughJson)(standard)
  const evaluateAgain = evaluator(again, importsOf(options))
  const sameText = canonical(again) === canonical(standard)
  return {
    name: 'JSON round trip',
    says: {
      zh: '标准写成 JSON 再读回,内容相同,结论相同',
      en: 'A standard written as JSON and read again is the same and judges the same',
    },
    source: 'semantics §2, rules are data',
    on: name,
    runs: options.runs ?? 50,
    cases: subjects,
    smaller: fewerFacts,
    broken: ({ asOf, facts }) =>
      sameText
        ? difference(standard, evaluate(facts, dayOf(asOf)), evaluateAgain(facts, dayOf(asOf)))
        : 'the text is not the same after the round trip',
  }
}
