import type { FactSchema, FactType, ListType } from '../facts/fact-type.js'
import type { Fact } from '../ir/fact.js'
import type { Node } from '../ir/node.js'
import { children, opensScope } from '../ir/walk.js'

/** The part of a fact schema that some expressions read: what a pack needs to carry. */
export const usedFacts = (schema: FactSchema, roots: readonly Node[]): FactSchema => {
  const used = new Map<FactSchema, Set<string>>()
  const use = (fact: Fact, scopes: readonly FactSchema[]): FactType | undefined => {
    const scope = scopes[fact.scope ?? 0]
    if (!scope || !Object.hasOwn(scope, fact.fact)) return undefined
    used.set(scope, (used.get(scope) ?? new Set()).add(fact.fact))
    return scope[fact.fact]
  }
  const visit = (node: Node, scopes: readonly FactSchema[]): void => {
    if (node.op === 'fact') use(node, scopes)
    const list = opensScope(node) ? (use(node.in, scopes) as ListType | undefined) : undefined
    const inner = list?.kind === 'list' ? [...scopes, list.items] : scopes
    for (const [, child] of children(node)) visit(child, inner)
  }
  for (const root of roots) visit(root, [schema])
  const prune = (facts: FactSchema): FactSchema =>
    Object.fromEntries(
      Object.entries(facts)
        .filter(([name]) => used.get(facts)?.has(name))
        .map(([name, type]) => [name, type.kind === 'list' ? { ...type, items: prune(type.items) } : type]),
    )
  return prune(schema)
}
