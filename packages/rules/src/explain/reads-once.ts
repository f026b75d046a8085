import type { Fact } from '../ir/fact.js'
import type { Node } from '../ir/node.js'
import { targetOf } from '../ir/reference.js'
import { children, opensScope } from '../ir/walk.js'
import type { Rule } from '../standard/rule.js'
import { type Standard, versioned } from '../standard/standard.js'
import { partsOf } from './place.js'

/**
 * Whether a rule, with all that it refers to, reads each fact and goes through each list in one place only, and no
 * fact for several items. Then no part of it can stand in for another.
 */
export const readsOnce = (rule: Rule, standard: Standard, imports: ReadonlyMap<string, Standard>): boolean => {
  const seen = new Set<string>()
  /** Notes a reading; false if it was not the first. */
  const first = (what: string): boolean => !seen.has(what) && seen.add(what).size > 0
  const ofFact = ({ fact, scope = 0 }: Fact, lists: readonly string[]): boolean =>
    scope === lists.length && first([...lists, fact].join('.'))
  const ofNode = (node: Node, lists: readonly string[], own: Standard): boolean => {
    if (node.op === 'fact') return ofFact(node, lists)
    if (node.op === 'ref') {
      const { standard: name, rule: id } = targetOf(node.rule, versioned(own))
      const target = name === versioned(own) ? own : imports.get(name)
      const referred = target?.rules.find((r) => r.id === id)
      return target !== undefined && referred !== undefined && lists.length === 0 && ofRule(referred, target)
    }
    const list = opensScope(node) ? node.in : undefined
    if (list && !ofFact(list, lists)) return false
    const within = list ? [...lists, list.fact] : lists
    return children(node).every(([, child]) => ofNode(child, within, own))
  }
  const ofRule = (of: Rule, own: Standard): boolean => partsOf(own, of).every(({ node }) => ofNode(node, [], own))
  return ofRule(rule, standard)
}
