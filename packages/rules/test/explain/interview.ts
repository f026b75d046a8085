import { type CivilDate, type DayNumber, dayNumber } from '@zhiben/core'
import {
  ask,
  closures,
  type FactPath,
  type FactSchema,
  type FactType,
  mergeFactSchemas,
  pathOf,
  pathText,
  type Question,
  type Standard,
  valueAt,
  versioned,
  withValueAt,
} from '@zhiben/rules'
import { factsArbitrary, limitsOf, type RandomFacts } from '@zhiben/testing'
import * as fc from 'fast-check'

/** Enterprises of which everything is known, the same ones each time. */
export const wholeWorlds = (
  standards: readonly Standard[],
  asOf: CivilDate,
  { n, seed }: { readonly n: number; readonly seed: number },
): readonly RandomFacts[] => {
  const { schema } = mergeFactSchemas(standards.map(({ facts }) => facts))
  const whole = {
    unknown: 0,
    ranges: 0,
    oneOf: 0,
    partial: 0,
    judged: 0,
    measured: 0,
    asOf,
    limits: limitsOf(standards),
  }
  return fc.sample(factsArbitrary(schema, whole), { numRuns: n, seed })
}

/** What was asked, in turn, until no rule was undetermined. */
export interface Interview {
  readonly asked: readonly string[]
  readonly facts: RandomFacts
  readonly decided: boolean
}

/** Which rules are undetermined. */
const undecidedBy = (standards: readonly Standard[], asOf: CivilDate) => {
  const imports = new Map(standards.map((standard) => [versioned(standard), standard]))
  const evaluators = standards.map((standard) => closures(standard, imports))
  const day = dayNumber(asOf) as DayNumber
  return (facts: RandomFacts): number =>
    evaluators.flatMap((evaluate) => evaluate(facts, day).rules).filter((verdict) => verdict === 'undetermined').length
}

/** What a person answers: a value, or of a list which items there are; their facts are asked for one by one. */
const answer = (facts: RandomFacts, path: FactPath, whole: RandomFacts): RandomFacts => {
  const value = valueAt(whole, path)
  return withValueAt(facts, path, Array.isArray(value) ? value.map(() => ({})) : value) as RandomFacts
}

/** An interview that asks the first of the questions each time. */
export const interview = (
  standards: readonly Standard[],
  whole: RandomFacts,
  asOf: CivilDate,
  timed: (step: () => readonly Question[]) => readonly Question[] = (step) => step(),
): Interview => {
  const undecided = undecidedBy(standards, asOf)
  const asked: string[] = []
  let facts: RandomFacts = {}
  for (;;) {
    const [question] = timed(() => ask(standards, facts, asOf))
    if (!question) return { asked, facts, decided: undecided(facts) === 0 }
    asked.push(question.path)
    facts = answer(facts, pathOf(question.path), whole)
  }
}

/** The same by a form that asks for the facts in the order of the schema, and stops when no rule is undetermined. */
export const inSchemaOrder = (standards: readonly Standard[], whole: RandomFacts, asOf: CivilDate): Interview => {
  const { schema } = mergeFactSchemas(standards.map(({ facts }) => facts))
  const undecided = undecidedBy(standards, asOf)
  const asked: string[] = []
  let facts: RandomFacts = {}
  const fill = (within: FactSchema, at: FactPath): boolean =>
    Object.entries(within).every(([name, type]: [string, FactType]) => {
      if (undecided(facts) === 0) return false
      const path = [...at, name]
      asked.push(pathText(path))
      facts = answer(facts, path, whole)
      const items = type.kind === 'list' ? (valueAt(whole, path) as readonly unknown[]) : []
      return type.kind !== 'list' || items.every((_, i) => fill(type.items, [...path, i]))
    })
  fill(schema, [])
  return { asked, facts, decided: undecided(facts) === 0 }
}
