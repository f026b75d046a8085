import {
  children,
  type Expression,
  expressionsOf,
  type FactSchema,
  kindOf,
  type Node,
  opensScope,
  type Standard,
} from '@zhiben/rules'

/** One node of a standard that comes to a truth. */
export interface ConditionAt extends Expression {
  /** The schemas of the subject and of the items of the quantifiers around it. */
  readonly scopes: readonly FactSchema[]
}

/** The schemas that a node's children see. */
export const scopesWithin = (node: Node, scopes: readonly FactSchema[]): readonly FactSchema[] => {
  if (!opensScope(node)) return scopes
  const list = scopes[node.in.scope ?? 0]?.[node.in.fact]
  return list?.kind === 'list' ? [...scopes, list.items] : scopes
}

/** Every node of a standard that comes to a truth, in the order of its text. */
export const conditionsOf = (standard: Standard): readonly ConditionAt[] => {
  const tables = standard.tables ?? {}
  const inside = (root: Expression, scopes: readonly FactSchema[]): readonly ConditionAt[] => {
    const kind = kindOf(root.node, { scopes, tables, report: () => undefined }, '')
    const within = scopesWithin(root.node, scopes)
    return [
      ...(kind?.kind === 'truth' ? [{ ...root, scopes }] : []),
      ...children(root.node).flatMap(([place, node]) =>
        inside({ ...root, id: `${root.id}.${place}`, at: `${root.at}.${place}`, node }, within),
      ),
    ]
  }
  return expressionsOf(standard).flatMap((root) => inside(root, [standard.facts]))
}
