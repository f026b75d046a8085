import type { Fact } from '../ir/fact.js'
import type { Node } from '../ir/node.js'
import { mapChildren } from '../ir/walk.js'

/**
 * While an expression is being built, it is not known how deep it will stand, so each quantifier has a number of its
 * own and the facts of its items carry that number as scope. `closed` replaces the numbers when the rule is whole.
 */
export const binders = new WeakMap<Node, number>()

const firstBinder = 1_000_000
let lastBinder = firstBinder

export const newBinder = (): number => ++lastBinder

/** An item was used outside the quantifier that it comes from. */
export class ItemEscaped extends TypeError {
  constructor(fact: string) {
    super(
      `\`${fact}\` belongs to an item of a list and is used outside the exists, forall, count or sum that it comes from`,
    )
  }
}

/**
 * The expression with every item's facts counted from the outermost quantifier, as the IR has it.
 * Fails: `ItemEscaped`.
 */
export const closed = (node: Node, around: readonly number[] = []): Node => {
  const place = (fact: Fact): Fact => {
    if (fact.scope === undefined || fact.scope < firstBinder) return fact
    const scope = around.indexOf(fact.scope) + 1
    if (scope === 0) throw new ItemEscaped(fact.fact)
    return { ...fact, scope }
  }
  if (node.op === 'fact') return place(node)
  const binder = binders.get(node)
  if (binder === undefined || !('in' in node)) return mapChildren(node, (child) => closed(child, around))
  return { ...mapChildren(node, (child) => closed(child, [...around, binder])), in: place(node.in) } as Node
}
