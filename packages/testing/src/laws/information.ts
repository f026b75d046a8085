import type { Truth } from '@zhiben/core'
import type { Answers, Evaluator, Outcome, Standard, Verdict } from '@zhiben/rules'
import { answersArbitrary } from '../arbitrary/answers.js'
import { completionOf } from '../arbitrary/completion.js'
import type { RandomFacts } from '../arbitrary/facts.js'
import type { Law } from './law.js'
import { dayOf, fewerFacts, lessOf, type Subject, type TrialOptions, trialOf } from './subject.js'

/** Which verdicts may follow a verdict when more becomes known. */
const mayBecome: { readonly [V in Verdict]: readonly Verdict[] } = {
  hit: ['hit'],
  clear: ['clear', 'not-applicable'],
  'not-applicable': ['not-applicable'],
  undetermined: ['hit', 'clear', 'not-applicable', 'undetermined'],
}

const stays = (before: Truth, after: Truth): boolean => before === 'unknown' || before === after

/** What of an outcome another takes back though it comes from more information; `undefined` where nothing. */
const takenBack = (standard: Standard, before: Outcome, after: Outcome): string | undefined => {
  if (!stays(before.applies, after.applies))
    return `whether the standard applies was ${before.applies}, with more known it is ${after.applies}`
  for (const [i, rule] of standard.rules.entries()) {
    const [was, is] = [before.rules[i] as Verdict, after.rules[i] as Verdict]
    if (!mayBecome[was].includes(is)) return `rule ${rule.id} was ${was}, with more known it is ${is}`
  }
  for (const [i, grade] of standard.combine.entries()) {
    const [was, is] = [before.grades[i] as Truth, after.grades[i] as Truth]
    if (!stays(was, is)) return `grade ${grade.level} was ${was}, with more known it is ${is}`
  }
  return undefined
}

/** A subject and the same with more known of it. */
export interface Completed extends Subject {
  readonly completion: RandomFacts
}

/**
 * More information never takes a verdict back: a hit stays a hit, what does not apply never does, what is clear
 * stays clear or turns out not to apply, and grades that are decided stay.
 *
 * @source semantics §1
 */
export const lawOfInformation = (
  evaluator: Evaluator,
  standard: Standard,
  options: TrialOptions = {},
): Law<Completed> => {
  const { name, schema, limits, evaluate, subjects } = trialOf(evaluator, standard, options)
  return {
    name: 'law of information',
    says: {
      zh: '信息增多不会收回已定的结论',
      en: 'More information never takes a verdict back',
    },
    source: 'semantics §1, the law of information',
    on: name,
    runs: options.runs ?? 100,
    cases: subjects.chain(({ asOf, facts }) =>
      completionOf(schema, facts, { limits, ...options.facts, asOf }).map((completion) => ({
        asOf,
        facts,
        completion,
      })),
    ),
    broken: ({ asOf, facts, completion }) =>
      takenBack(standard, evaluate(facts, dayOf(asOf)), evaluate(completion, dayOf(asOf))),
    smaller: lessCompleted,
  }
}

const isUnknown = (value: unknown): boolean => value === undefined || value === null

/** Less known at first, or less filled in of what was not known at first: the completion stays one. */
function* lessCompleted({ asOf, facts, completion }: Completed): Generator<Completed> {
  for (const less of lessOf(facts, false)) yield { asOf, facts: less, completion }
  const filled = Object.fromEntries(Object.entries(completion).filter(([name]) => isUnknown(facts[name])))
  for (const less of lessOf(filled))
    yield {
      asOf,
      facts,
      completion: {
        ...Object.fromEntries(Object.entries(completion).filter(([name]) => !Object.hasOwn(filled, name))),
        ...less,
      },
    }
}

/** A subject with answers. */
export interface Answered extends Subject {
  readonly answers: Answers
}

/**
 * Answers fill what the facts leave open and overrule nothing: what the facts decide stays decided, and every answer
 * that the facts contradict is named as a conflict.
 *
 * @source semantics §1
 */
export const answersNeverOverrule = (
  evaluator: Evaluator,
  standard: Standard,
  options: TrialOptions = {},
): Law<Answered> => {
  const { name, evaluate, subjects } = trialOf(evaluator, standard, options)
  const answers = answersArbitrary(standard)
  return {
    name: 'answers never overrule facts',
    says: {
      zh: '作答只补充事实未定之处,不推翻事实;二者矛盾时逐一指明',
      en: 'Answers fill what facts leave open and overrule nothing; where the two disagree the conflict is named',
    },
    source: 'semantics §1, answers at any level',
    on: name,
    runs: options.runs ?? 100,
    cases: subjects.chain((subject) => answers.map((given) => ({ ...subject, answers: given }))),
    broken: ({ asOf, facts, answers: given }) => {
      const after = evaluate(facts, dayOf(asOf), given)
      const unasked = after.conflicts.find(
        ({ node, answer }) => !Object.hasOwn(given, node) || given[node]?.truth !== answer,
      )
      if (unasked) return `a conflict is named about ${unasked.node}, to which no such answer was given`
      return takenBack(standard, evaluate(facts, dayOf(asOf)), after)
    },
    smaller: fewerFacts,
  }
}
