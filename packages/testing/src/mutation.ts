import { type CivilDate, type DayNumber, dayNumber } from '@zhiben/core'
import {
  closures,
  expressionsOf,
  nodes,
  type Rule,
  type Standard,
  usedFacts,
  type Verdict,
  versioned,
} from '@zhiben/rules'
import type { Example } from '@zhiben/sdk'
import * as fc from 'fast-check'
import { factsArbitrary, type RandomFacts } from './arbitrary/facts.js'
import { limitsOf } from './arbitrary/limits.js'
import { plain } from './coverage.js'
import { lessOf } from './laws/subject.js'
import { type Mutant, mutantsOf } from './mutant.js'

/** A subject that a rule and its mutant judge differently: an example that is missing. */
export interface MissingExample {
  readonly asOf: CivilDate
  readonly facts: RandomFacts
  readonly verdict: Verdict
  readonly mutantVerdict: Verdict
}

/** A mutant that no example notices. */
export interface Survivor extends Mutant {
  /** The smallest subject that was found to tell the two apart; absent: none was found, so perhaps there is none. */
  readonly missing?: MissingExample | undefined
}

/** Whether the examples of a standard would notice if its rules were wrong. */
export interface Mutation {
  readonly standard: Standard
  readonly mutants: number
  readonly killed: number
  readonly survivors: readonly Survivor[]
}

/** How hard subjects are looked for that tell a surviving mutant from its rule. */
export interface MutationOptions {
  readonly imports?: readonly Standard[] | undefined
  /** How many random subjects are tried for each survivor; 0: none. 300 unless told. */
  readonly search?: number | undefined
  readonly seed?: number | undefined
}

/** The rules that a rule refers to, and those that these refer to, itself included. */
const needs = (standard: Standard, start: string): ReadonlySet<string> => {
  const found = new Set<string>()
  const visit = (id: string): void => {
    const rule = standard.rules.find((other) => other.id === id)
    if (!rule || found.has(id)) return
    found.add(id)
    for (const root of [rule.appliesIf, rule.when, ...(rule.unless ?? []).map((e) => e.when)])
      for (const { node } of root ? nodes(root, '') : []) if (node.op === 'ref') visit(node.rule)
  }
  visit(start)
  return found
}

/** Only some of the rules of a standard, without its grades. */
const partOf = (standard: Standard, ids: ReadonlySet<string>, instead?: Rule): Standard => ({
  ...standard,
  rules: standard.rules.flatMap((rule) => (ids.has(rule.id) ? [rule.id === instead?.id ? instead : rule] : [])),
  combine: [],
})

interface Judged {
  readonly rule: string
  readonly expect: Verdict
  readonly facts: RandomFacts
  readonly day: DayNumber
}

/**
 * Changes every rule on purpose, one place at a time, and looks whether any example comes out other than it says. A
 * mutant that survives shows a limit, an exception or a branch that no example is about; where one can be found, the
 * example that is missing comes with it.
 *
 * @example mutationOf(gongmao2023, gongmao2023Examples).survivors
 */
export const mutationOf = (
  standard: Standard,
  examples: readonly (Example<never> | Example<RandomFacts>)[],
  options: MutationOptions = {},
): Mutation => {
  const imports = new Map((options.imports ?? []).map((imported) => [versioned(imported), imported]))
  const cases: readonly Judged[] = plain(standard, examples)
  const closure = new Map(standard.rules.map(({ id }) => [id, needs(standard, id)]))
  const mutants = mutantsOf(standard)
  const survivors = mutants.filter((mutant) => {
    const affected = cases.filter(({ rule }) => closure.get(rule)?.has(mutant.rule))
    const ids = new Set(affected.flatMap(({ rule }) => [...(closure.get(rule) ?? [])]))
    const part = partOf(standard, ids, mutant.mutated)
    const evaluate = closures(part, imports)
    const at = new Map(part.rules.map(({ id }, i) => [id, i]))
    return affected.every(
      ({ rule, expect, facts, day }) => evaluate(facts, day).rules[at.get(rule) as number] === expect,
    )
  })
  const parts = new Map<string, { readonly part: Standard; readonly samples: readonly RandomFacts[] }>()
  for (const { rule } of survivors)
    if (!parts.has(rule)) {
      const part = partOf(standard, closure.get(rule) as ReadonlySet<string>)
      parts.set(rule, { part, samples: samplesFor(part, options) })
    }
  return {
    standard,
    mutants: mutants.length,
    killed: mutants.length - survivors.length,
    survivors: survivors.map((mutant) => {
      const { part, samples } = parts.get(mutant.rule) as { part: Standard; samples: readonly RandomFacts[] }
      const missing = missingExample(part, mutant, samples, imports)
      return missing ? { ...mutant, missing } : mutant
    }),
  }
}

/** Random subjects for a rule, drawn to its limits: first some of which all is known, then some of which not all is. */
const samplesFor = (part: Standard, { search = 300, seed = 1 }: MutationOptions): readonly RandomFacts[] => {
  if (search <= 0) return []
  const schema = usedFacts(
    part.facts,
    expressionsOf(part).map(({ node }) => node),
  )
  const limits = limitsOf([part])
  return [0, 0.3].flatMap((unknown) =>
    fc.sample(
      factsArbitrary(schema, {
        limits,
        asOf: part.inForce.from,
        unknown,
        ranges: unknown / 3,
        oneOf: unknown / 3,
        partial: unknown,
      }),
      { numRuns: search, seed },
    ),
  )
}

/** A small subject that a rule and its mutant judge differently, if one is among some. */
const missingExample = (
  part: Standard,
  { mutated }: Mutant,
  samples: readonly RandomFacts[],
  imports: ReadonlyMap<string, Standard>,
): MissingExample | undefined => {
  const asOf = part.inForce.from
  const day = dayNumber(asOf) as DayNumber
  const at = part.rules.findIndex(({ id }) => id === mutated.id)
  const changed = { ...part, rules: part.rules.map((rule, i) => (i === at ? mutated : rule)) }
  const [judge, judgeChanged] = [closures(part, imports), closures(changed, imports)]
  const verdicts = (facts: RandomFacts) =>
    [judge(facts, day).rules[at] as Verdict, judgeChanged(facts, day).rules[at] as Verdict] as const
  const differ = (facts: RandomFacts): boolean => {
    const [was, is] = verdicts(facts)
    return was !== is
  }
  // A difference between decided verdicts tells a reader more than one that only unknown facts bring out.
  const differDecided = (facts: RandomFacts): boolean => differ(facts) && !verdicts(facts).includes('undetermined')
  for (const tells of [differDecided, differ]) {
    const found = samples.find(tells)
    if (!found) continue
    const facts = smallest(found, tells)
    const [verdict, mutantVerdict] = verdicts(facts)
    return { asOf, facts, verdict, mutantVerdict }
  }
  return undefined
}

/** With as little in it, and with as plain figures, as still tells the two apart. */
const smallest = (facts: RandomFacts, tells: (facts: RandomFacts) => boolean): RandomFacts => {
  for (const less of lessOf(facts)) if (tells(less)) return smallest(less, tells)
  for (const plainer of plainerFigures(facts)) if (tells(plainer)) return smallest(plainer, tells)
  return facts
}

function* plainerFigures(value: RandomFacts): Generator<RandomFacts> {
  for (const plainer of plainerIn(value)) yield plainer as RandomFacts
}

/** The value with one of its figures written shorter. */
function* plainerIn(value: unknown): Generator<unknown> {
  if (typeof value === 'number')
    for (const digits of [0, 1, 2])
      for (const round of [Math.round, Math.ceil, Math.floor]) {
        const rounded = Number((round(value * 10 ** digits) / 10 ** digits).toFixed(digits))
        if (String(rounded).length < String(value).length) yield rounded
      }
  else if (Array.isArray(value))
    for (const [i, inner] of value.entries())
      for (const plainer of plainerIn(inner)) yield value.map((other, j) => (j === i ? plainer : other))
  else if (typeof value === 'object' && value !== null)
    for (const [name, inner] of Object.entries(value))
      for (const plainer of plainerIn(inner)) yield { ...value, [name]: plainer }
}
