import { type Answers, type Evaluator, interpret, type Standard } from '@zhiben/rules'
import * as fc from 'fast-check'
import { answersArbitrary } from '../arbitrary/answers.js'
import { factsArbitrary, perhaps } from '../arbitrary/facts.js'
import { limitsOf } from '../arbitrary/limits.js'
import { type StandardOptions, standardArbitrary } from '../arbitrary/standard.js'
import type { Law } from './law.js'
import { dayOf, difference, fewerFacts, type Subject, type TrialOptions, trialOf } from './subject.js'

const says = {
  zh: '每种求值方法的结论都与参照解释器相同',
  en: 'Every evaluator finds what the reference finds',
}
const source = 'house style §4; semantics, its first paragraph'

/** A subject, with answers at times. */
export interface Asked extends Subject {
  readonly answers: Answers | undefined
}

/**
 * An evaluator finds what the reference finds, for every rule and grade of a standard, with answers and without.
 *
 * @example mustHold(agrees(closures, interpret, gongmao2023))
 */
export const agrees = (
  evaluator: Evaluator,
  reference: Evaluator,
  standard: Standard,
  options: TrialOptions = {},
): Law<Asked> => {
  const one = trialOf(evaluator, standard, options)
  const other = trialOf(reference, standard, options)
  const answers = perhaps<Answers | undefined>(0.8, fc.constant(undefined), answersArbitrary(standard))
  return {
    name: 'agreement of evaluators',
    says,
    source,
    on: one.name,
    runs: options.runs ?? 100,
    cases: one.subjects.chain((subject) => answers.map((given) => ({ ...subject, answers: given }))),
    smaller: fewerFacts,
    broken: ({ asOf, facts, answers: given }) =>
      difference(standard, one.evaluate(facts, dayOf(asOf), given), other.evaluate(facts, dayOf(asOf), given)),
  }
}

/** A random standard and a few subjects for it. */
export interface RandomTrial {
  readonly standard: Standard
  readonly subjects: readonly Asked[]
}

/** How random standards are drawn, how many, and how many subjects each judges. */
export interface RandomTrialOptions extends StandardOptions {
  readonly runs?: number | undefined
  readonly subjects?: number | undefined
}

/** Random standards, each with subjects that are drawn to its limits. */
export const trialArbitrary = (options: RandomTrialOptions = {}): fc.Arbitrary<RandomTrial> =>
  standardArbitrary(options).chain((standard) => {
    const asOf = '2024-03-31'
    const facts = factsArbitrary(standard.facts, { limits: limitsOf([standard]), asOf })
    const answers = perhaps<Answers | undefined>(0.8, fc.constant(undefined), answersArbitrary(standard))
    return fc
      .array(
        fc.tuple(facts, answers).map(([f, a]): Asked => ({ asOf, facts: f, answers: a })),
        { minLength: 1, maxLength: options.subjects ?? 10 },
      )
      .map((subjects) => ({ standard, subjects }))
  })

/**
 * An evaluator finds what the reference finds for random standards: every operator, in every place. `through` may
 * rewrite the standard before the evaluator sees it, in a way that must not matter.
 *
 * @example mustHold(agreesOnRandomRules(closures))
 */
export const agreesOnRandomRules = (
  evaluator: Evaluator,
  reference: Evaluator = interpret,
  options: RandomTrialOptions & { readonly through?: (standard: Standard) => Standard } = {},
): Law<RandomTrial> => ({
  name: 'agreement of evaluators on random rules',
  says,
  source,
  on: 'random standards',
  runs: options.runs ?? 300,
  cases: trialArbitrary(options),
  broken: ({ standard, subjects }) => {
    const evaluate = evaluator(options.through?.(standard) ?? standard)
    const byTheBook = reference(standard)
    for (const { asOf, facts, answers } of subjects) {
      const found = difference(standard, evaluate(facts, dayOf(asOf), answers), byTheBook(facts, dayOf(asOf), answers))
      if (found) return `${found} for ${JSON.stringify(facts)}`
    }
    return undefined
  },
})
