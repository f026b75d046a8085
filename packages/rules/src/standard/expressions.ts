import type { Node } from '../ir/node.js'
import { targetOf } from '../ir/reference.js'
import { nodes } from '../ir/walk.js'
import { type Standard, versioned } from './standard.js'

/** An expression of a standard. */
export interface Expression {
  /** Its place in the JSON of the standard: `rules[3].when`. */
  readonly at: string
  /** The id that answers and proofs name it by: `cn/gongmao@2023#11(3).when`. */
  readonly id: string
  /** The rule that it belongs to; absent: the standard itself. */
  readonly rule: string | undefined
  readonly node: Node
}

/** Every expression of a standard, in the order of its text. */
export const expressionsOf = (standard: Standard): readonly Expression[] => {
  const own = versioned(standard)
  const ofStandard = (at: string, node: Node): Expression => ({ at, id: `${own}#${at}`, rule: undefined, node })
  return [
    ...(standard.appliesIf ? [ofStandard('appliesIf', standard.appliesIf)] : []),
    ...standard.rules.flatMap((rule, i) => {
      const ofRule = (place: string, node: Node): Expression => ({
        at: `rules[${i}].${place}`,
        id: `${own}#${rule.id}.${place}`,
        rule: rule.id,
        node,
      })
      return [
        ...(rule.appliesIf ? [ofRule('appliesIf', rule.appliesIf)] : []),
        ofRule('when', rule.when),
        ...(rule.unless ?? []).map((exception, j) => ofRule(`unless[${j}].when`, exception.when)),
      ]
    }),
    ...standard.combine.map((grade, i) => ofStandard(`combine[${i}].when`, grade.when)),
  ]
}

/** A rule that a `ref` names, and the place of that `ref`. */
export interface Import {
  readonly at: string
  readonly standard: string
  readonly rule: string
}

/** Every `ref` in an expression of a standard. */
export const refsIn = ({ at, node }: Pick<Expression, 'at' | 'node'>, standard: Standard): readonly Import[] =>
  [...nodes(node, at)].flatMap(({ id, node: inner }) =>
    inner.op === 'ref' ? [{ at: id, ...targetOf(inner.rule, versioned(standard)) }] : [],
  )

/** Every `ref` of a standard to another one. A standard may name its own rules in full; those are not imports. */
export const importsOf = (standard: Standard): readonly Import[] =>
  expressionsOf(standard)
    .flatMap((expression) => refsIn(expression, standard))
    .filter((target) => target.standard !== versioned(standard))
