import type { FactSchema, ListType } from '../facts/fact-type.js'
import type { Node } from '../ir/node.js'
import { targetOf } from '../ir/reference.js'
import { children, opensScope } from '../ir/walk.js'
import { expressionsOfRule, type Rule } from './rule.js'
import { type Standard, versioned } from './standard.js'

/**
 * The most node evaluations that judging one subject can take, from the sizes the fact schema declares: a bound
 * that a host can limit before it accepts a pack. A `ref` costs what the rule it names costs; evaluators may do better
 * by judging each rule once. `imports` are the standards that `ref`s name; one that is not there costs nothing.
 *
 * @source semantics §2
 */
export const costOf = (standard: Standard, imports?: ReadonlyMap<string, Standard>): number => {
  const costs = new Map<string, number>()
  const books = new Map<Standard, ReadonlyMap<string, Rule>>()

  const ofRef = (ref: string, own: Standard): number => {
    const { standard: name, rule: id } = targetOf(ref, versioned(own))
    const of = name === versioned(own) ? own : name === versioned(standard) ? standard : imports?.get(name)
    if (!of) return 0
    if (!books.has(of)) books.set(of, new Map(of.rules.map((rule) => [rule.id, rule])))
    const rule = books.get(of)?.get(id)
    const key = `${name}#${id}`
    if (!costs.has(key)) {
      costs.set(key, 0) // a circle, which `check` refuses, ends here
      costs.set(key, rule ? ofRule(rule, of) : 0)
    }
    return costs.get(key) ?? 0
  }
  const ofNode = (node: Node, scopes: readonly FactSchema[], own: Standard): number => {
    if (node.op === 'ref') return 1 + ofRef(node.rule, own)
    if (!opensScope(node)) return children(node).reduce((sum, [, child]) => sum + ofNode(child, scopes, own), 1)
    const list = scopes[node.in.scope ?? 0]?.[node.in.fact] as ListType | undefined
    if (!list) return 1
    const inner = [...scopes, list.items]
    return 1 + list.maxItems * children(node).reduce((sum, [, child]) => sum + ofNode(child, inner, own), 0)
  }
  const ofRoot = (root: Node | undefined, own: Standard): number => (root ? ofNode(root, [own.facts], own) : 0)
  const ofScope = (own: Standard): number => {
    const key = `${versioned(own)}#`
    if (!costs.has(key)) {
      costs.set(key, 0)
      costs.set(key, ofRoot(own.appliesIf, own))
    }
    return costs.get(key) ?? 0
  }
  // A rule asks each time whether its standard is for the subject at all.
  const ofRule = (rule: Rule, own: Standard): number =>
    expressionsOfRule(rule).reduce((sum, root) => sum + ofRoot(root, own), ofScope(own))

  const rules = standard.rules.reduce((sum, rule) => sum + ofRule(rule, standard), ofScope(standard))
  return standard.combine.reduce((sum, grade) => sum + ofRoot(grade.when, standard), rules)
}
