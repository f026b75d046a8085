import { everything, nearest } from '@zhiben/core'
import { isReservedName } from '../facts/fact-type.js'
import { type KindProblem, kindOf } from '../ir/kind.js'
import type { Node } from '../ir/node.js'
import { nodes } from '../ir/walk.js'
import { type Standard, versioned } from '../standard/standard.js'
import { truthOf, worldOf } from './interpret.js'

/** What a standard may measure at most. */
export const limits = { depth: 64, nodes: 100_000 } as const

/** What can be wrong with a standard whose shape is right. `at` is the place in its JSON. */
export type StandardProblem =
  | KindProblem
  | { readonly code: 'duplicate-rule'; readonly at: string; readonly rule: string; readonly first: string }
  | { readonly code: 'reserved-name'; readonly at: string; readonly found: string }
  | { readonly code: 'unknown-rule'; readonly at: string; readonly found: string; readonly nearest: string | undefined }
  | { readonly code: 'unknown-import'; readonly at: string; readonly found: string }
  | { readonly code: 'circular-ref'; readonly at: string; readonly circle: readonly string[] }
  | { readonly code: 'constant-condition'; readonly at: string; readonly value: boolean }
  | { readonly code: 'too-deep'; readonly at: string; readonly depth: number; readonly limit: number }
  | { readonly code: 'too-large'; readonly at: string; readonly nodes: number; readonly limit: number }
  | { readonly code: 'period-backwards'; readonly at: string; readonly from: string; readonly until: string }
  | { readonly code: 'bounds-backwards'; readonly at: string; readonly min: number; readonly max: number }

interface Root {
  readonly at: string
  readonly node: Node
  /** Whether a condition that cannot vary makes no sense here. */
  readonly varies: boolean
}

/** Every expression of a standard with its place. */
const rootsOf = (standard: Standard): readonly Root[] => [
  ...(standard.appliesIf ? [{ at: 'appliesIf', node: standard.appliesIf, varies: true }] : []),
  ...standard.rules.flatMap((rule, i) => [
    ...(rule.appliesIf ? [{ at: `rules[${i}].appliesIf`, node: rule.appliesIf, varies: true }] : []),
    { at: `rules[${i}].when`, node: rule.when, varies: true },
    ...(rule.unless ?? []).map((exception, j) => ({
      at: `rules[${i}].unless[${j}].when`,
      node: exception.when,
      varies: true,
    })),
  ]),
  ...standard.combine.map((grade, i) => ({ at: `combine[${i}].when`, node: grade.when, varies: false })),
]

/**
 * Everything that is wrong with a standard, in the order of its text: names, kinds, units, references, circles,
 * conditions that cannot vary, and size. Empty: it can be judged by.
 *
 * `imports` are the standards that its `ref`s may name; leave it out where they are not at hand.
 */
export const check = (standard: Standard, imports?: ReadonlyMap<string, Standard>): readonly StandardProblem[] => {
  const problems: StandardProblem[] = []
  const report = (problem: StandardProblem): void => void problems.push(problem)
  const { from, until } = standard.inForce
  if (until !== undefined && until < from) report({ code: 'period-backwards', at: 'inForce', from, until })
  checkFacts(standard, report)
  checkNames(standard, report)
  const roots = rootsOf(standard)
  let size = 0
  for (const { at, node } of roots) {
    const depth = depthOf(node)
    if (depth > limits.depth) report({ code: 'too-deep', at, depth, limit: limits.depth })
    for (const { id, node: inner } of nodes(node, at)) {
      size += 1
      if (inner.op === 'ref') checkRef(inner.rule, id, standard, imports, report)
    }
    kindOf(node, { scopes: [standard.facts], tables: standard.tables ?? {}, report: (p) => report(p) }, at)
    const kind = kindOf(node, { scopes: [standard.facts], tables: standard.tables ?? {}, report: () => undefined }, at)
    if (kind && kind.kind !== 'truth') report({ code: 'wrong-kind', at, expected: 'truth', found: kind.kind })
  }
  if (size > limits.nodes) report({ code: 'too-large', at: '', nodes: size, limit: limits.nodes })
  checkCircles(standard, report)
  if (problems.length === 0) checkConstants(standard, roots, imports, report)
  return problems
}

const depthOf = (node: Node): number => {
  let depth = 0
  for (const { id } of nodes(node, '')) depth = Math.max(depth, id.split('.').length)
  return depth
}

const checkFacts = (standard: Standard, report: (problem: StandardProblem) => void): void => {
  const visit = (facts: Standard['facts'], at: string): void => {
    for (const [name, type] of Object.entries(facts)) {
      if (isReservedName(name)) report({ code: 'reserved-name', at: `${at}.${name}`, found: name })
      if (type.kind === 'list') visit(type.items, `${at}.${name}.items`)
      if (type.kind === 'number' && type.min !== undefined && type.max !== undefined && type.min > type.max)
        report({ code: 'bounds-backwards', at: `${at}.${name}`, min: type.min, max: type.max })
    }
  }
  visit(standard.facts, 'facts')
}

const checkNames = (standard: Standard, report: (problem: StandardProblem) => void): void => {
  const seen = new Map<string, string>()
  for (const [i, { id }] of standard.rules.entries()) {
    const first = seen.get(id)
    if (first !== undefined) report({ code: 'duplicate-rule', at: `rules[${i}].id`, rule: id, first })
    else seen.set(id, `rules[${i}].id`)
  }
}

const checkRef = (
  ref: string,
  at: string,
  standard: Standard,
  imports: ReadonlyMap<string, Standard> | undefined,
  report: (problem: StandardProblem) => void,
): void => {
  const [of, id] = ref.includes('#') ? ref.split('#', 2) : [undefined, ref]
  const target = of === undefined || of === versioned(standard) ? standard : imports?.get(of)
  if (!target) {
    if (imports) report({ code: 'unknown-import', at, found: of ?? ref })
    return
  }
  const ids = target.rules.map((rule) => rule.id)
  if (!ids.includes(id ?? '')) report({ code: 'unknown-rule', at, found: ref, nearest: nearest(id ?? '', ids) })
}

const checkCircles = (standard: Standard, report: (problem: StandardProblem) => void): void => {
  const needs = new Map(
    standard.rules.map((rule) => [
      rule.id,
      [rule.appliesIf, rule.when, ...(rule.unless ?? []).map((e) => e.when)].flatMap((root) =>
        root ? [...nodes(root, '')].flatMap(({ node }) => (node.op === 'ref' ? [node.rule] : [])) : [],
      ),
    ]),
  )
  const done = new Set<string>()
  const visit = (id: string, path: readonly string[]): void => {
    const start = path.indexOf(id)
    if (start >= 0) {
      const at = `rules[${standard.rules.findIndex((rule) => rule.id === id)}]`
      report({ code: 'circular-ref', at, circle: [...path.slice(start), id] })
      return
    }
    if (done.has(id)) return
    for (const next of needs.get(id) ?? []) visit(next, [...path, id])
    done.add(id)
  }
  for (const id of needs.keys()) visit(id, [])
}

/** By the law of information, a condition that is decided when nothing is known is decided for all facts. */
const checkConstants = (
  standard: Standard,
  roots: readonly Root[],
  imports: ReadonlyMap<string, Standard> | undefined,
  report: (problem: StandardProblem) => void,
): void => {
  for (const { at, node, varies } of roots) {
    if (!varies) continue
    if (!imports && [...nodes(node, '')].some(({ node: n }) => n.op === 'ref' && n.rule.includes('#'))) continue
    const value = truthOf(node, worldOf(standard, {}, everything, {}, imports), at)
    if (value !== 'unknown') report({ code: 'constant-condition', at, value: value === 'true' })
  }
}
