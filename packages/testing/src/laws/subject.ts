import { type CivilDate, type DayNumber, dayNumber } from '@zhiben/core'
import {
  type Evaluate,
  type Evaluator,
  type FactSchema,
  mergeFactSchemas,
  type Outcome,
  type Standard,
  versioned,
} from '@zhiben/rules'
import type * as fc from 'fast-check'
import { asOfArbitrary } from '../arbitrary/day.js'
import { type FactsOptions, factsArbitrary, type RandomFacts } from '../arbitrary/facts.js'
import { type Limits, limitsOf } from '../arbitrary/limits.js'

/** What a law about a standard may be told besides the standard. */
export interface TrialOptions {
  /** The standards that the `ref`s of this one name. */
  readonly imports?: readonly Standard[] | undefined
  /** How much is known of random subjects. */
  readonly facts?: FactsOptions | undefined
  /** How many cases. 100 unless told. */
  readonly runs?: number | undefined
}

/** One subject on one day. */
export interface Subject {
  readonly asOf: CivilDate
  readonly facts: RandomFacts
}

/** A standard made ready for trials. */
export interface Trial {
  readonly name: string
  readonly standard: Standard
  readonly schema: FactSchema
  readonly limits: Limits
  readonly evaluate: Evaluate
  readonly subjects: fc.Arbitrary<Subject>
  readonly options: TrialOptions
}

export const dayOf = (asOf: CivilDate): DayNumber => dayNumber(asOf) as DayNumber

export const importsOf = (options: TrialOptions): ReadonlyMap<string, Standard> =>
  new Map((options.imports ?? []).map((imported) => [versioned(imported), imported]))

/** Random subjects of a standard, drawn to its limits and to the days of its period. */
export const trialOf = (evaluator: Evaluator, standard: Standard, options: TrialOptions): Trial => {
  const imports = options.imports ?? []
  const { schema } = mergeFactSchemas([standard, ...imports].map(({ facts }) => facts))
  const limits = limitsOf([standard, ...imports])
  const { from, until } = standard.inForce
  return {
    name: versioned(standard),
    standard,
    schema,
    limits,
    evaluate: evaluator(standard, importsOf(options)),
    subjects: asOfArbitrary(from, until).chain((asOf) =>
      factsArbitrary(schema, { limits, ...options.facts, asOf }).map((facts) => ({ asOf, facts })),
    ),
    options,
  }
}

/** Whether two outcomes say the same; the order in which conflicts were met is no part of it. */
export const difference = (standard: Standard, a: Outcome, b: Outcome): string | undefined => {
  if (a.applies !== b.applies) return `whether the standard applies: ${a.applies}, and ${b.applies}`
  for (const [i, rule] of standard.rules.entries())
    if (a.rules[i] !== b.rules[i]) return `rule ${rule.id}: ${a.rules[i]}, and ${b.rules[i]}`
  for (const [i, grade] of standard.combine.entries())
    if (a.grades[i] !== b.grades[i]) return `grade ${grade.level}: ${a.grades[i]}, and ${b.grades[i]}`
  const conflicts = [a, b].map((outcome) =>
    JSON.stringify([...outcome.conflicts].sort((x, y) => (x.node < y.node ? -1 : 1))),
  )
  return conflicts[0] === conflicts[1] ? undefined : `conflicts: ${conflicts[0]}, and ${conflicts[1]}`
}

/** The facts with one thing less: a fact of the subject or of an item or, if `items`, an item of a list. */
export function* lessOf(facts: RandomFacts, items = true): Generator<RandomFacts> {
  for (const [name, value] of Object.entries(facts)) {
    const { [name]: _, ...rest } = facts
    yield rest
    for (const less of lessOfValue(value, items)) yield { ...facts, [name]: less }
  }
}

function* lessOfValue(value: unknown, items: boolean): Generator<unknown> {
  if (typeof value !== 'object' || value === null) return
  if (Array.isArray(value)) yield* lessOfItems(value as readonly RandomFacts[], items)
  else if ('partial' in value)
    for (const partial of lessOfItems(value.partial as readonly RandomFacts[], items)) yield { partial }
}

function* lessOfItems(of: readonly RandomFacts[], items: boolean): Generator<readonly RandomFacts[]> {
  for (const [i, item] of of.entries()) {
    if (items) yield of.filter((_, j) => j !== i)
    for (const less of lessOf(item, items)) yield of.map((other, j) => (j === i ? less : other))
  }
}

/** Cases with fewer facts. */
export function* fewerFacts<Case extends Subject>(subject: Case): Generator<Case> {
  for (const facts of lessOf(subject.facts)) yield { ...subject, facts }
}
