import { canonical, type Evaluator, type FactSchema, type FactType, type Standard } from '@zhiben/rules'
import type { RandomFacts } from '../arbitrary/facts.js'
import type { Law } from './law.js'
import { dayOf, difference, fewerFacts, type Subject, type TrialOptions, trialOf } from './subject.js'

/** The ways to write that nothing is known of a fact, besides leaving it out. */
const nothingKnown = (type: FactType): unknown => {
  switch (type.kind) {
    case 'number':
    case 'date':
      return { range: [null, null] }
    case 'choice':
      return { oneOf: Object.keys(type.options) }
    case 'list':
      return { partial: [] }
    case 'boolean':
    case 'text':
      return null
  }
}

/** The facts with every unknown one written in its other form. */
const rewritten = (schema: FactSchema, facts: RandomFacts, unknown: (type: FactType) => unknown): RandomFacts =>
  Object.fromEntries(
    Object.entries(schema).map(([name, type]) => {
      const value = Object.hasOwn(facts, name) ? facts[name] : undefined
      if (value === undefined || value === null) return [name, unknown(type)]
      if (type.kind !== 'list') return [name, value]
      const items = (known: readonly RandomFacts[]) => known.map((item) => rewritten(type.items, item, unknown))
      return [
        name,
        Array.isArray(value)
          ? items(value)
          : { partial: items((value as { readonly partial: readonly RandomFacts[] }).partial) },
      ]
    }),
  )

/**
 * However it is written that nothing is known of a fact (left out, `null`, an open range, every option possible, a
 * list of which no item is known), the outcome is the same.
 *
 * @source semantics §1
 */
export const unknownIsUnknown = (
  evaluator: Evaluator,
  standard: Standard,
  options: TrialOptions = {},
): Law<Subject> => {
  const { name, schema, evaluate, subjects } = trialOf(evaluator, standard, options)
  return {
    name: 'unknown is unknown',
    says: {
      zh: '事实未知,无论怎样写明,结论相同',
      en: 'However it is written that a fact is not known, the outcome is the same',
    },
    source: 'semantics §1',
    on: name,
    runs: options.runs ?? 50,
    cases: subjects,
    smaller: fewerFacts,
    broken: ({ asOf, facts }) => {
      const plain = evaluate(facts, dayOf(asOf))
      return (
        difference(
          standard,
          plain,
          evaluate(
            rewritten(schema, facts, () => null),
            dayOf(asOf),
          ),
        ) ?? difference(standard, plain, evaluate(rewritten(schema, facts, nothingKnown), dayOf(asOf)))
      )
    },
  }
}

/** The facts with the items of every list, and the facts themselves, in the opposite order. */
const reversed = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(reversed).reverse()
  if (typeof value !== 'object' || value === null || 'range' in value) return value
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, inner]) => [name, reversed(inner)])
      .reverse(),
  )
}

/**
 * The order of facts and of the items of lists says nothing: the outcome is the same in any.
 *
 * @source semantics §1
 */
export const orderSaysNothing = (
  evaluator: Evaluator,
  standard: Standard,
  options: TrialOptions = {},
): Law<Subject> => {
  const { name, evaluate, subjects } = trialOf(evaluator, standard, options)
  return {
    name: 'order says nothing',
    says: {
      zh: '事实与清单条目的先后不影响结论',
      en: 'The order of facts and of the items of lists says nothing',
    },
    source: 'semantics §1',
    on: name,
    runs: options.runs ?? 50,
    cases: subjects,
    smaller: fewerFacts,
    broken: ({ asOf, facts }) =>
      difference(standard, evaluate(facts, dayOf(asOf)), evaluate(reversed(facts) as RandomFacts, dayOf(asOf))),
  }
}

/** Two subjects, judged one after the other. */
export interface InTurn {
  readonly first: Subject
  readonly second: Subject
}

/**
 * Judging remembers nothing and changes nothing: a subject gets the same outcome after another was judged as before,
 * and its facts are as they were.
 *
 * @source semantics §3, no clock inside; house style §1, pure
 */
export const judgingIsPure = (evaluator: Evaluator, standard: Standard, options: TrialOptions = {}): Law<InTurn> => {
  const { name, evaluate, subjects } = trialOf(evaluator, standard, options)
  return {
    name: 'judging is pure',
    says: {
      zh: '判定不留痕迹:先判别的对象,结论不变,事实不变',
      en: 'Judging remembers nothing and changes nothing',
    },
    source: 'house style §1; semantics §3',
    on: name,
    runs: options.runs ?? 50,
    cases: subjects.chain((first) => subjects.map((second) => ({ first, second }))),
    broken: ({ first, second }) => {
      const text = canonical(first.facts)
      const before = evaluate(first.facts, dayOf(first.asOf))
      const kept = canonical(before)
      evaluate(second.facts, dayOf(second.asOf))
      const after = evaluate(first.facts, dayOf(first.asOf))
      if (canonical(first.facts) !== text) return 'the facts were changed'
      if (canonical(before) !== kept) return 'an outcome was changed after it was given'
      return difference(standard, before, after)
    },
  }
}
