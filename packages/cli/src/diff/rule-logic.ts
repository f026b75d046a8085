import { canonical, mapChildren, type Node, type Rule, type Standard } from '@zhiben/rules'

/**
 * One text for what a rule means: whom its standard is for, and its conditions, with the rules and tables that they
 * refer to written out.
 */
export const logicOf = (rule: Rule, standard: Standard): string => {
  const meaning = (node: Node): unknown => {
    if (node.op === 'ref') {
      const target = standard.rules.find(({ id }) => id === node.rule)
      return target ? { op: 'ref', to: conditions(target) } : node
    }
    const inner = mapChildren(node, (child) => meaning(child) as Node)
    return inner.op === 'lookup' ? { ...inner, table: standard.tables?.[inner.table]?.entries } : inner
  }
  const conditions = ({ appliesIf, when, unless }: Rule) => ({
    appliesIf: appliesIf && meaning(appliesIf),
    when: meaning(when),
    unless: unless?.map((exception) => meaning(exception.when)),
  })
  return canonical({ scope: standard.appliesIf && meaning(standard.appliesIf), ...conditions(rule) })
}

/** The conditions of a rule, and of the rules of its standard that they refer to. */
export const rootsOf = (rule: Rule, standard: Standard): readonly Node[] => {
  const own = [rule.appliesIf, rule.when, ...(rule.unless ?? []).map(({ when }) => when)].filter(
    (node) => node !== undefined,
  )
  const refs: Node[] = []
  const visit = (node: Node): Node => {
    const target = node.op === 'ref' ? standard.rules.find(({ id }) => id === node.rule) : undefined
    if (target) refs.push(...rootsOf(target, standard))
    return mapChildren(node, visit)
  }
  own.forEach(visit)
  return [...own, ...refs, ...(standard.appliesIf ? [standard.appliesIf] : [])]
}
