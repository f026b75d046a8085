import { children, type FactSchema, kindOf, type Node, opensScope, type Standard, versioned } from '@zhiben/rules'

/** One expression of a standard: of one of its rules, or of the standard itself. */
export interface Root {
  /** The id that answers and proofs name it by: `cn/gongmao@2023#11(3).when`. */
  readonly id: string
  /** The place in the JSON of the standard: `rules[3].when`. */
  readonly at: string
  readonly rule: string | undefined
  readonly node: Node
}

/** Every expression of a standard, in the order of its text. */
export const rootsOf = (standard: Standard): readonly Root[] => {
  const name = versioned(standard)
  return [
    ...(standard.appliesIf
      ? [{ id: `${name}#appliesIf`, at: 'appliesIf', rule: undefined, node: standard.appliesIf }]
      : []),
    ...standard.rules.flatMap((rule, i): Root[] => {
      const root = (place: string, node: Node): Root => ({
        id: `${name}#${rule.id}.${place}`,
        at: `rules[${i}].${place}`,
        rule: rule.id,
        node,
      })
      return [
        ...(rule.appliesIf ? [root('appliesIf', rule.appliesIf)] : []),
        root('when', rule.when),
        ...(rule.unless ?? []).map((exception, j) => root(`unless[${j}].when`, exception.when)),
      ]
    }),
    ...standard.combine.map((grade, i) => ({
      id: `${name}#combine[${i}].when`,
      at: `combine[${i}].when`,
      rule: undefined,
      node: grade.when,
    })),
  ]
}

/** One node of a standard that comes to a truth. */
export interface ConditionAt extends Root {
  /** The schemas of the subject and of the items of the quantifiers around it. */
  readonly scopes: readonly FactSchema[]
}

/** The schemas that a node's children see. */
export const scopesWithin = (node: Node, scopes: readonly FactSchema[]): readonly FactSchema[] => {
  if (!opensScope(node) || !('in' in node)) return scopes
  const list = scopes[node.in.scope ?? 0]?.[node.in.fact]
  return list?.kind === 'list' ? [...scopes, list.items] : scopes
}

/** Every node of a standard that comes to a truth, in the order of its text. */
export const conditionsOf = (standard: Standard): readonly ConditionAt[] => {
  const tables = standard.tables ?? {}
  const inside = (root: Root, scopes: readonly FactSchema[]): readonly ConditionAt[] => {
    const kind = kindOf(root.node, { scopes, tables, report: () => undefined }, '')
    const within = scopesWithin(root.node, scopes)
    return [
      ...(kind?.kind === 'truth' ? [{ ...root, scopes }] : []),
      ...children(root.node).flatMap(([place, node]) =>
        inside({ ...root, id: `${root.id}.${place}`, at: `${root.at}.${place}`, node }, within),
      ),
    ]
  }
  return rootsOf(standard).flatMap((root) => inside(root, [standard.facts]))
}
