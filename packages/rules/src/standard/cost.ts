import type { FactSchema, ListType } from '../facts/fact-type.js'
import type { Node } from '../ir/node.js'
import { children, opensScope } from '../ir/walk.js'
import type { Standard } from './standard.js'

/**
 * The most node evaluations that judging one subject can take, from the sizes the fact schema declares: a bound
 * that a host can limit before it accepts a pack. A `ref` costs what the rule it names costs, once.
 *
 * @source semantics §2
 */
export const costOf = (standard: Standard): number => {
  const cost = (node: Node, scopes: readonly FactSchema[]): number => {
    if (!opensScope(node)) return children(node).reduce((sum, [, child]) => sum + cost(child, scopes), 1)
    const over = (node as Extract<Node, { readonly in: unknown }>).in
    const list = scopes[over.scope ?? 0]?.[over.fact] as ListType | undefined
    if (!list) return 1
    const inner = [...scopes, list.items]
    return 1 + list.maxItems * children(node).reduce((sum, [, child]) => sum + cost(child, inner), 0)
  }
  const roots: readonly (Node | undefined)[] = [
    standard.appliesIf,
    ...standard.rules.flatMap((rule) => [rule.appliesIf, rule.when, ...(rule.unless ?? []).map((e) => e.when)]),
    ...standard.combine.map((grade) => grade.when),
  ]
  return roots.reduce((sum: number, root) => sum + (root ? cost(root, [standard.facts]) : 0), 0)
}
