import type { Node } from '../ir/node.js'
import { nodes } from '../ir/walk.js'
import { type Standard, versioned } from './standard.js'

/** An expression of a standard with its place: `rules[3].when`. */
export interface Expression {
  readonly at: string
  readonly node: Node
}

/** Every expression of a standard, in the order of its text. */
export const expressionsOf = (standard: Standard): readonly Expression[] => [
  ...(standard.appliesIf ? [{ at: 'appliesIf', node: standard.appliesIf }] : []),
  ...standard.rules.flatMap((rule, i) => [
    ...(rule.appliesIf ? [{ at: `rules[${i}].appliesIf`, node: rule.appliesIf }] : []),
    { at: `rules[${i}].when`, node: rule.when },
    ...(rule.unless ?? []).map((exception, j) => ({ at: `rules[${i}].unless[${j}].when`, node: exception.when })),
  ]),
  ...standard.combine.map((grade, i) => ({ at: `combine[${i}].when`, node: grade.when })),
]

/** A rule of another standard that a `ref` names, and the place of that `ref`. */
export interface Import {
  readonly at: string
  readonly standard: string
  readonly rule: string
}

/** Every `ref` of a standard to another one. A standard may name its own rules in full; those are not imports. */
export const importsOf = (standard: Standard): readonly Import[] =>
  expressionsOf(standard).flatMap(({ at, node }) =>
    [...nodes(node, at)].flatMap(({ id, node: inner }) => {
      if (inner.op !== 'ref' || !inner.rule.includes('#')) return []
      const [name = '', rule = ''] = inner.rule.split('#', 2)
      return name === versioned(standard) ? [] : [{ at: id, standard: name, rule }]
    }),
  )
