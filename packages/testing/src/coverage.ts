import { type CivilDate, dayNumber, type Localized, type Truth } from '@zhiben/core'
import {
  children,
  closures,
  type Expression,
  expressionsOf,
  type Node,
  opensScope,
  type Standard,
  truthOf,
  type Verdict,
  versioned,
  type World,
  worldOf,
} from '@zhiben/rules'
import type { Example } from '@zhiben/sdk'
import { conditionsOf } from './conditions.js'

/** What examples show of one rule. */
export interface RuleCoverage {
  readonly rule: string
  readonly title: Localized
  /** How many examples of the rule come out as each verdict. */
  readonly verdicts: Readonly<Record<Verdict, number>>
  /** The verdicts that no example of the rule shows. */
  readonly missing: readonly Verdict[]
}

/** A condition within a standard that the examples never saw come out one way. */
export interface ConditionCoverage {
  readonly id: string
  readonly rule: string | undefined
  readonly node: Node
  readonly never: readonly ('true' | 'false')[]
}

/** An example whose verdict is not the one that it says. */
export interface WrongExample {
  readonly index: number
  readonly rule: string
  readonly why: string
  readonly expected: Verdict
  /** `undefined` where the standard has no such rule. */
  readonly found: Verdict | undefined
}

/** How far the examples of a standard show what it means. */
export interface Coverage {
  readonly standard: Standard
  readonly examples: number
  readonly wrong: readonly WrongExample[]
  readonly rules: readonly RuleCoverage[]
  readonly conditions: readonly ConditionCoverage[]
  /** How many conditions there are in all. */
  readonly allConditions: number
}

type AnyExample = Example<never> | Example<Readonly<Record<string, unknown>>>

/** Which day an example is judged for. */
const dayOf = (standard: Standard, { asOf }: { readonly asOf?: CivilDate | undefined }): number =>
  dayNumber(asOf ?? standard.inForce.from) as number

/** The examples as plain data, each with its day. */
export const plain = (standard: Standard, examples: readonly AnyExample[]) =>
  examples.map((example) => ({
    rule: example.rule,
    expect: example.expect,
    why: example.why,
    facts: example.facts as Readonly<Record<string, unknown>>,
    day: dayOf(standard, example),
  }))

/**
 * Which verdicts of which rules no example shows, and which conditions never came out true or never false over the
 * examples of their rule (those of the standard itself: over all examples).
 *
 * @example coverageOf(gongmao2023, gongmao2023Examples, []).rules.filter((rule) => rule.missing.length > 0)
 */
export const coverageOf = (
  standard: Standard,
  examples: readonly AnyExample[],
  imports: readonly Standard[] = [],
): Coverage => {
  const byName = new Map(imports.map((imported) => [versioned(imported), imported]))
  const evaluate = closures(standard, byName)
  const cases = plain(standard, examples)
  const outcomes = cases.map(({ facts, day }) => evaluate(facts, day).rules)
  const found = cases.map(({ rule }, i) => outcomes[i]?.[standard.rules.findIndex(({ id }) => id === rule)])

  const seen = new Map<string, Set<Truth>>()
  const roots = expressionsOf(standard)
  for (const { rule, facts, day } of cases) {
    const world = worldOf(standard, facts, day, {}, byName)
    for (const root of roots) if (root.rule === undefined || root.rule === rule) observe(root, [world], seen)
  }

  const verdictsOf = (rule: string): Record<Verdict, number> => {
    const counts = { hit: 0, clear: 0, undetermined: 0, 'not-applicable': 0 }
    for (const [i, one] of cases.entries()) {
      const verdict = one.rule === rule ? found[i] : undefined
      if (verdict) counts[verdict] += 1
    }
    return counts
  }
  const conditions = conditionsOf(standard).filter(({ node }) => node.op !== 'constant')
  return {
    standard,
    examples: cases.length,
    wrong: cases.flatMap(({ rule, why, expect }, index) =>
      found[index] === expect ? [] : [{ index, rule, why, expected: expect, found: found[index] }],
    ),
    rules: standard.rules.map(({ id, title, appliesIf }) => {
      const verdicts = verdictsOf(id)
      const wanted: readonly Verdict[] = [
        'hit',
        'clear',
        'undetermined',
        ...(appliesIf || standard.appliesIf ? (['not-applicable'] as const) : []),
      ]
      return { rule: id, title, verdicts, missing: wanted.filter((verdict) => verdicts[verdict] === 0) }
    }),
    conditions: conditions.flatMap(({ id, rule, node }) => {
      const never = (['true', 'false'] as const).filter((truth) => !seen.get(id)?.has(truth))
      return never.length === 0 ? [] : [{ id, rule, node, never }]
    }),
    allConditions: conditions.length,
  }
}

/** Notes what a node and all nodes in it come to in some worlds: of the subject, or of the items of a list. */
const observe = (
  { id, node }: Pick<Expression, 'id' | 'node'>,
  worlds: readonly World[],
  seen: Map<string, Set<Truth>>,
): void => {
  if (isCondition(node, worlds)) {
    const truths = seen.get(id) ?? new Set<Truth>()
    for (const world of worlds) truths.add(truthOf(node, world, id))
    seen.set(id, truths)
  }
  const inner = opensScope(node) ? worlds.flatMap((world) => itemWorlds(node.in, world)) : worlds
  for (const [place, child] of children(node)) observe({ id: `${id}.${place}`, node: child }, inner, seen)
}

const truthful = new Set<Node['op']>([
  'constant',
  'not',
  'all',
  'any',
  'atLeast',
  'compare',
  'in',
  'exists',
  'forall',
  'ref',
])

const isCondition = (node: Node, [world]: readonly World[]): boolean =>
  node.op === 'fact' ? world?.scopes[node.scope ?? 0]?.schema[node.fact]?.kind === 'boolean' : truthful.has(node.op)

/** The world as each known item of a list sees it. */
const itemWorlds = (
  list: { readonly fact: string; readonly scope?: number | undefined },
  world: World,
): readonly World[] => {
  const scope = world.scopes[list.scope ?? 0]
  const type = scope?.schema[list.fact]
  const value = scope?.facts[list.fact]
  if (type?.kind !== 'list' || typeof value !== 'object' || value === null) return []
  const items = (Array.isArray(value) ? value : (value as { readonly partial: unknown }).partial) as readonly Readonly<
    Record<string, unknown>
  >[]
  return items.map((facts) => ({ ...world, scopes: [...world.scopes, { schema: type.items, facts }] }))
}
