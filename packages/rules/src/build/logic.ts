import type { Unit } from '@zhiben/core'
import type { Table } from '../ir/table.js'
import { type Choice, type Condition, conditionOf, type Quantity, quantityOf } from './expression.js'

/**
 * Every condition holds. False if any is false, else unknown if any is unknown.
 *
 * @example all(f.inProduction, not(f.alarm))
 */
export const all = (...of: readonly Condition[]): Condition => conditionOf({ op: 'all', of: of.map((c) => c.node) })

/** Some condition holds. True if any is true, else unknown if any is unknown. */
export const any = (...of: readonly Condition[]): Condition => conditionOf({ op: 'any', of: of.map((c) => c.node) })

/** The condition does not hold; unknown stays unknown. */
export const not = (of: Condition): Condition => conditionOf({ op: 'not', of: of.node })

/**
 * At least `n` of the conditions hold: true as soon as `n` are true, false as soon as `n` can no longer be reached.
 *
 * @example atLeast(2, [f.alarm, f.sprinkler, f.exit])
 */
export const atLeast = (n: number, of: readonly Condition[]): Condition =>
  conditionOf({ op: 'atLeast', n, of: of.map((c) => c.node) })

/**
 * Another rule hits: of the same standard by its id, of another as `cn/fire@2017#6.1`.
 *
 * @example ref('6.1')
 */
export const ref = (rule: string): Condition => conditionOf({ op: 'ref', rule })

/** One number if a condition holds, another if not. */
export const choose = <U extends Unit>(condition: Condition, then: Quantity<U>, otherwise: Quantity<U>): Quantity<U> =>
  quantityOf({ op: 'choose', if: condition.node, then: then.node, else: otherwise.node }, then.unit)

/** The least of several quantities of one unit. */
export const least = <U extends Unit>(first: Quantity<U>, ...rest: readonly Quantity<U>[]): Quantity<U> =>
  quantityOf({ op: 'min', of: [first, ...rest].map((q) => q.node) }, first.unit)

/** The greatest of several quantities of one unit. */
export const greatest = <U extends Unit>(first: Quantity<U>, ...rest: readonly Quantity<U>[]): Quantity<U> =>
  quantityOf({ op: 'max', of: [first, ...rest].map((q) => q.node) }, first.unit)

/** A table of the standard, to look numbers up in by an option. */
export interface TableRef<V extends string, U extends Unit> {
  readonly at: (key: Choice<V>) => Quantity<U>
}

/** The reference to a table that stands in a standard under a name. */
export const tableOf = <V extends string, U extends Unit>(
  name: string,
  table: Table & { readonly unit: U; readonly entries: Readonly<Record<V, number>> },
): TableRef<V, U> => ({
  at: (key) => quantityOf({ op: 'lookup', table: name, key: key.node }, table.unit),
})
