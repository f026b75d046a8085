import { check, type FactSchema, irVersion, type Node, type Rule, type Standard, type Table } from '@zhiben/rules'
import * as fc from 'fast-check'
import { perhaps } from './facts.js'
import { nodeArbitrary } from './node.js'
import { schemaArbitrary, tablesArbitrary } from './schema.js'

/** What of a random standard is given; the rest is random. */
export interface StandardOptions {
  /** A boolean `flag` is put to them where they have none. */
  readonly facts?: FactSchema | undefined
  readonly tables?: Readonly<Record<string, Table>> | undefined
  /** The most rules. 4 unless told. */
  readonly rules?: number | undefined
  /** How many levels deep expressions go. 3 unless told. */
  readonly depth?: number | undefined
}

/**
 * A random standard in which `check` finds nothing wrong: rules of every operator, with conditions to apply and
 * exceptions, references between rules, and grades.
 */
export const standardArbitrary = (options: StandardOptions = {}): fc.Arbitrary<Standard> =>
  fc
    .tuple(
      options.facts ? fc.constant(withFlag(options.facts)) : schemaArbitrary(),
      options.tables ? fc.constant(options.tables) : tablesArbitrary,
      fc.integer({ min: 1, max: options.rules ?? 4 }),
    )
    .chain(([facts, tables, n]) => expressions(facts, tables, n, options.depth ?? 3))

const rarely = (node: fc.Arbitrary<Node>, without: number): fc.Arbitrary<Node | undefined> =>
  perhaps<Node | undefined>(without, fc.constant(undefined), node)

interface Conditions {
  readonly appliesIf: Node | undefined
  readonly when: Node
  readonly unless: readonly Node[]
}

const expressions = (
  facts: FactSchema,
  tables: Readonly<Record<string, Table>>,
  n: number,
  depth: number,
): fc.Arbitrary<Standard> => {
  const ids = Array.from({ length: n }, (_, i) => `${i + 1}`)
  // A rule may refer to those before it only, so there are no circles.
  const conditions = ids.map((_, i) => {
    const node = nodeArbitrary(facts, { tables, rules: ids.slice(0, i), depth })
    return fc.record<Conditions>({
      appliesIf: rarely(nodeArbitrary(facts, { tables, rules: ids.slice(0, i), depth: 1 }), 0.7),
      when: node,
      unless: perhaps<readonly Node[]>(
        0.7,
        fc.constant([]),
        fc.array(nodeArbitrary(facts, { tables, depth: 1 }), { minLength: 1, maxLength: 2 }),
      ),
    })
  })
  return fc
    .tuple(
      rarely(nodeArbitrary(facts, { tables, depth: 1 }), 0.9),
      fc.tuple(...conditions),
      fc.array(nodeArbitrary(facts, { tables, rules: ids, depth: 2 }), { minLength: 1, maxLength: 2 }),
      // In the text a rule may stand before or after those that it refers to.
      fc.boolean(),
    )
    .map(([appliesIf, conditions, grades, backwards]) => {
      const rules = conditions.map((of, i) => ruleOf(`${i + 1}`, of))
      return wellFormed(standardOf(facts, tables, appliesIf, backwards ? rules.reverse() : rules, grades))
    })
}

const words = { zh: '随机', en: 'random' }

const ruleOf = (id: string, { appliesIf, when, unless }: Conditions): Rule => ({
  id,
  title: words,
  cite: { document: 'R 1', article: id },
  level: 'major',
  ...(appliesIf ? { appliesIf } : {}),
  when,
  ...(unless.length > 0
    ? { unless: unless.map((node) => ({ cite: { document: 'R 1', article: id }, title: words, when: node })) }
    : {}),
  remedy: words,
  evidence: words,
  verified: { status: 'unverified', why: 'random' },
})

const standardOf = (
  facts: FactSchema,
  tables: Readonly<Record<string, Table>>,
  appliesIf: Node | undefined,
  rules: readonly Rule[],
  grades: readonly Node[],
): Standard => ({
  irVersion,
  id: 'test/random',
  version: '1',
  title: words,
  authority: words,
  document: 'R 1',
  inForce: { from: '2020-01-01' },
  scope: words,
  ...(appliesIf ? { appliesIf } : {}),
  facts,
  tables,
  rules,
  combine: grades.map((when, i) => ({ level: `level ${i}`, title: words, when })),
})

const withFlag = (facts: FactSchema): FactSchema =>
  facts.flag?.kind === 'boolean' ? facts : { ...facts, flag: { kind: 'boolean', title: words, question: words } }

const flag: Node = { op: 'fact', fact: 'flag' }

/**
 * A random condition may happen to be one that no facts can vary, which `check` refuses: such a one gives way to the
 * plain fact `flag`. That may settle others, so it is repeated until nothing is left to mend.
 */
const wellFormed = (standard: Standard): Standard => {
  const constant = new Set(
    check(standard).flatMap(({ code, at }) =>
      code === 'constant-condition' ? [at] : code === 'never-hits' ? ['combine[0].when'] : [],
    ),
  )
  if (constant.size === 0) return standard
  const mend = <N extends Node | undefined>(node: N, at: string): N => (constant.has(at) ? (flag as N) : node)
  return wellFormed({
    ...standard,
    ...(standard.appliesIf ? { appliesIf: mend(standard.appliesIf, 'appliesIf') } : {}),
    rules: standard.rules.map((rule, i) => ({
      ...rule,
      ...(rule.appliesIf ? { appliesIf: mend(rule.appliesIf, `rules[${i}].appliesIf`) } : {}),
      when: mend(rule.when, `rules[${i}].when`),
      ...(rule.unless
        ? {
            unless: rule.unless.map((exception, j) => ({
              ...exception,
              when: mend(exception.when, `rules[${i}].unless[${j}].when`),
            })),
          }
        : {}),
    })),
    combine: standard.combine.map((grade, i) => ({ ...grade, when: mend(grade.when, `combine[${i}].when`) })),
  })
}
