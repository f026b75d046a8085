import { type Evaluator, readFacts, type Standard } from '@zhiben/rules'
import type { Law } from './law.js'
import { dayOf, fewerFacts, type Subject, type TrialOptions, trialOf } from './subject.js'

/**
 * Judging never fails on facts that their schema allows, and what it gives is whole: a verdict for each rule, a truth
 * for each grade.
 *
 * @source semantics §1
 */
export const neverThrows = (evaluator: Evaluator, standard: Standard, options: TrialOptions = {}): Law<Subject> => {
  const { name, schema, evaluate, subjects } = trialOf(evaluator, standard, {
    ...options,
    facts: { ranges: 0.3, oneOf: 0.3, partial: 0.4, measured: 0.2, ...options.facts },
  })
  return {
    name: 'judging never fails',
    says: {
      zh: '凡符合事实定义的数据,判定从不出错',
      en: 'Judging never fails on facts that their schema allows',
    },
    source: 'semantics §1; issue 2, backends and their proof',
    on: name,
    runs: options.runs ?? 100,
    cases: subjects,
    smaller: fewerFacts,
    broken: ({ asOf, facts }) => {
      const [problem] = readFacts(schema, facts).problems
      if (problem) return `the facts are refused: ${JSON.stringify(problem)}`
      const { rules, grades } = evaluate(facts, dayOf(asOf))
      if (rules.length !== standard.rules.length || rules.includes(undefined as never)) return 'a rule has no verdict'
      return grades.length === standard.combine.length ? undefined : 'a grade has no truth'
    },
  }
}
