import { nodes } from '../ir/walk.js'
import { expressionsOfRule, type Rule } from './rule.js'

/**
 * The numbers of rules in an order in which a rule comes after those of the same standard that it refers to. Judged
 * in this order, no rule is ever judged from inside another.
 */
export const rulesInOrder = (rules: readonly Rule[]): readonly number[] => {
  const byId = new Map(rules.map(({ id }, i) => [id, i]))
  const order = new Set<number>()
  const visit = (i: number): void => {
    if (order.has(i)) return
    for (const root of expressionsOfRule(rules[i] as Rule))
      for (const { node } of nodes(root, '')) {
        const named = node.op === 'ref' ? byId.get(node.rule) : undefined
        if (named !== undefined) visit(named)
      }
    order.add(i)
  }
  for (const i of rules.keys()) visit(i)
  return [...order]
}
