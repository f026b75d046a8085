import type { CivilDate } from '@zhiben/core'
import { type Evaluator, prove, type Standard, subjectFrom, type Verdict, withChanges } from '@zhiben/rules'
import type { RandomFacts } from '../arbitrary/facts.js'
import type { Law } from './law.js'
import { dayOf, fewerFacts, importsOf, type Subject, type TrialOptions, trialOf } from './subject.js'

/** How a rule's verdict on a subject is explained. */
export interface Explainer {
  /** The facts that suffice for the verdict, and nothing else. */
  readonly sufficient?: (rule: string, facts: RandomFacts, asOf: CivilDate) => RandomFacts
  /** For a hit, the facts after each of the changes that are proposed to clear it. */
  readonly cleared?: (rule: string, facts: RandomFacts, asOf: CivilDate) => readonly RandomFacts[]
}

/** Explanations by the proofs of `@zhiben/rules`. */
const byProof = (standard: Standard, options: TrialOptions): Explainer => {
  const imports = importsOf(options)
  return {
    sufficient: (rule, facts, asOf) =>
      subjectFrom(prove(standard, rule, facts, asOf, { imports, clearing: false }).because),
    cleared: (rule, facts, asOf) =>
      (prove(standard, rule, facts, asOf, { imports }).clearing?.sets ?? []).map(
        (changes) => withChanges(facts, changes) as RandomFacts,
      ),
  }
}

/**
 * Explanations are sound: the facts that are said to suffice give the verdict alone, and every change that is said to
 * clear a hit does clear it.
 *
 * @source semantics §5
 */
export const explanationIsSound = (
  evaluator: Evaluator,
  standard: Standard,
  options: TrialOptions & { readonly explainer?: Explainer } = {},
): Law<Subject> => {
  const { explainer = byProof(standard, options) } = options
  const { name, evaluate, subjects } = trialOf(evaluator, standard, options)
  const verdictOn = (facts: RandomFacts, asOf: CivilDate, rule: number): Verdict =>
    evaluate(facts, dayOf(asOf)).rules[rule] as Verdict
  return {
    name: 'explanations are sound',
    says: {
      zh: '所称充分的事实单独给出同一结论;所提整改确能消除隐患',
      en: 'The facts said to suffice give the verdict alone; the changes said to clear a hit do clear it',
    },
    source: 'semantics §5',
    on: name,
    runs: options.runs ?? 25,
    cases: subjects,
    smaller: fewerFacts,
    broken: ({ asOf, facts }) => {
      for (const [i, rule] of standard.rules.entries()) {
        const verdict = verdictOn(facts, asOf, i)
        if (verdict !== 'undetermined' && explainer.sufficient) {
          const enough = explainer.sufficient(rule.id, facts, asOf)
          const alone = verdictOn(enough, asOf, i)
          if (alone !== verdict)
            return `rule ${rule.id} is ${verdict}, and by the facts said to suffice ${alone}: ${JSON.stringify(enough)}`
        }
        if (verdict !== 'hit' || !explainer.cleared) continue
        for (const changed of explainer.cleared(rule.id, facts, asOf)) {
          const then = verdictOn(changed, asOf, i)
          if (then !== 'clear' && then !== 'not-applicable')
            return `rule ${rule.id} is ${then} after the change said to clear it: ${JSON.stringify(changed)}`
        }
      }
      return undefined
    },
  }
}
