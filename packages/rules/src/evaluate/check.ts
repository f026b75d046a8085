import { everything, type Truth } from '@zhiben/core'
import { type BooleanType, isReservedName } from '../facts/fact-type.js'
import { type KindProblem, kindOf } from '../ir/kind.js'
import type { Node } from '../ir/node.js'
import { mapChildren, nodes } from '../ir/walk.js'
import { type Expression, expressionsOf } from '../standard/expressions.js'
import type { Standard } from '../standard/standard.js'
import { checkFigures, type FigureProblem } from './check-figures.js'
import { checkReferences, type ReferenceProblem } from './check-references.js'
import { truthOf, worldOf } from './interpret.js'

/**
 * What a standard may measure at most: the depth of an expression, and that with the rules it refers to; all nodes;
 * the options of a choice; the digits of the fixed figures in one comparison. And how many problems are looked for.
 */
export const limits = {
  depth: 64,
  depthWithRefs: 256,
  nodes: 100_000,
  options: 1000,
  digits: 500,
  problems: 1000,
} as const

/** What can be wrong with a standard whose shape is right. `at` is the place in its JSON. */
export type StandardProblem =
  | KindProblem
  | ReferenceProblem
  | FigureProblem
  | { readonly code: 'duplicate-rule'; readonly at: string; readonly rule: string; readonly first: string }
  | { readonly code: 'reserved-name'; readonly at: string; readonly found: string }
  | { readonly code: 'constant-condition'; readonly at: string; readonly value: boolean }
  | { readonly code: 'never-hits'; readonly at: string }
  | { readonly code: 'too-deep'; readonly at: string; readonly depth: number; readonly limit: number }
  | { readonly code: 'too-large'; readonly at: string; readonly nodes: number; readonly limit: number }
  | { readonly code: 'too-many-options'; readonly at: string; readonly options: number; readonly limit: number }
  | { readonly code: 'period-backwards'; readonly at: string; readonly from: string; readonly until: string }
  | { readonly code: 'bounds-backwards'; readonly at: string; readonly min: number; readonly max: number }

/**
 * Everything that is wrong with a standard: names, size, kinds, units, references, circles, conditions that cannot vary
 * and grades none of which can hold; of each sort in the order of the text. Empty: it can be judged by. After the first
 * thousand it stops looking.
 *
 * `imports` are the standards that its `ref`s may name; leave it out where they are not at hand.
 */
export const check = (standard: Standard, imports?: ReadonlyMap<string, Standard>): readonly StandardProblem[] => {
  const problems: StandardProblem[] = []
  const report = (problem: StandardProblem): void => {
    if (problems.length === limits.problems) throw enough
    problems.push(problem)
  }
  try {
    checkAll(standard, imports, problems, report)
  } catch (thrown) {
    if (thrown !== enough) throw thrown
  }
  return problems
}

/** Thrown to stop looking for more. */
const enough = Symbol('enough problems')

const checkAll = (
  standard: Standard,
  imports: ReadonlyMap<string, Standard> | undefined,
  problems: readonly StandardProblem[],
  report: (problem: StandardProblem) => void,
): void => {
  const { from, until } = standard.inForce
  if (until !== undefined && until < from) report({ code: 'period-backwards', at: 'inForce', from, until })
  checkFacts(standard, report)
  checkNames(standard, report)
  const roots = expressionsOf(standard)
  let size = 0
  for (const { at, node } of roots) for (const _ of nodes(node, at)) size += 1
  if (size > limits.nodes) report({ code: 'too-large', at: '', nodes: size, limit: limits.nodes })
  // To look further into what is too large could take for ever.
  if (problems.some(({ code }) => code === 'too-large' || code === 'too-many-options')) return
  for (const { at, node } of roots) {
    const depth = depthOf(node)
    if (depth > limits.depth) report({ code: 'too-deep', at, depth, limit: limits.depth })
    const kind = kindOf(node, { scopes: [standard.facts], tables: standard.tables ?? {}, report }, at)
    if (kind && kind.kind !== 'truth') report({ code: 'wrong-kind', at, expected: 'truth', found: kind.kind })
  }
  checkReferences(standard, roots, imports, limits.depthWithRefs, report)
  checkFigures(standard, roots, limits.digits, report)
  if (problems.length === 0) checkConstants(standard, roots, report)
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
      const options = type.kind === 'choice' ? Object.keys(type.options).length : 0
      if (options > limits.options)
        report({ code: 'too-many-options', at: `${at}.${name}.options`, options, limit: limits.options })
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

/** A fact that no schema can have, to stand where nothing is known. */
const nothingKnown: BooleanType = { kind: 'boolean', title: { zh: '', en: '' }, question: { zh: '', en: '' } }

/** A rule can hit or not: were it constant, it would be reported itself. So a `ref` is taken to be unknown. */
const withoutRefs = (node: Node): Node =>
  node.op === 'ref' ? { op: 'fact', fact: '' } : mapChildren(node, withoutRefs)

/** By the law of information, a condition that is decided when nothing is known is decided for all facts. */
const checkConstants = (
  standard: Standard,
  roots: readonly Expression[],
  report: (problem: StandardProblem) => void,
): void => {
  const blank = { ...standard, facts: { ...standard.facts, '': nothingKnown } }
  const always = (node: Node, at: string): Truth => truthOf(withoutRefs(node), worldOf(blank, {}, everything), at)
  for (const { at, node } of roots) {
    if (at.startsWith('combine')) continue // a grade may be for rules that are yet to come
    const value = always(node, at)
    if (value !== 'unknown') report({ code: 'constant-condition', at, value: value === 'true' })
  }
  // Whoever is judged by such a standard would be told that all is clear. Conditions without grades are no standard.
  const grades = roots.filter(({ at }) => at.startsWith('combine'))
  if (grades.length > 0 && grades.every(({ at, node }) => always(node, at) === 'false'))
    report({ code: 'never-hits', at: 'combine' })
}
