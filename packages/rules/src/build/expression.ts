import type { CalendarPeriod, CivilDate, Comparator, Unit } from '@zhiben/core'
import * as z from 'zod'
import type { Fact } from '../ir/fact.js'
import type { Node } from '../ir/node.js'
import { binders, newBinder } from './binder.js'

/** A condition. `all`, `any`, `not` and `atLeast` join conditions. */
export interface Condition {
  readonly kind: 'truth'
  readonly node: Node
}

/** A number in unit `U`. A plain number beside it is taken to be in the same unit. */
export interface Quantity<U extends Unit> {
  readonly kind: 'number'
  readonly unit: U
  readonly node: Node
  /** Less than. */
  readonly below: (other: Quantity<U> | number) => Condition
  /** At most: the limit itself is within. */
  readonly atMost: (other: Quantity<U> | number) => Condition
  /** More than. */
  readonly above: (other: Quantity<U> | number) => Condition
  /** At least: the limit itself is within. */
  readonly atLeast: (other: Quantity<U> | number) => Condition
  readonly equals: (other: Quantity<U> | number) => Condition
  readonly plus: (other: Quantity<U> | number) => Quantity<U>
  readonly minus: (other: Quantity<U> | number) => Quantity<U>
  /** Times a plain number. */
  readonly times: (factor: Quantity<'1'> | number) => Quantity<U>
  /** By a plain number it keeps the unit; by a quantity of the same unit it is a plain number. */
  readonly dividedBy: <D extends Quantity<'1'> | Quantity<U> | number>(
    by: D,
  ) => D extends number | Quantity<'1'> ? Quantity<U> : Quantity<'1'>
}

/** A day. */
export interface Day {
  readonly kind: 'date'
  readonly node: Node
  readonly before: (other: Day | CivilDate) => Condition
  readonly onOrBefore: (other: Day | CivilDate) => Condition
  readonly after: (other: Day | CivilDate) => Condition
  readonly onOrAfter: (other: Day | CivilDate) => Condition
  readonly equals: (other: Day | CivilDate) => Condition
  /** The day a period later. Months and years stop at the end of a shorter month. */
  readonly plus: (by: CalendarPeriod) => Day
  /** Whole days, months or years from this day to another. */
  readonly daysTo: (other: Day | CivilDate) => Quantity<'day'>
  readonly monthsTo: (other: Day | CivilDate) => Quantity<'month'>
  readonly yearsTo: (other: Day | CivilDate) => Quantity<'year'>
}

/** One of the options `V`. */
export interface Choice<V extends string> {
  readonly kind: 'choice'
  readonly node: Node
  readonly is: (option: V) => Condition
  readonly oneOf: (...options: readonly V[]) => Condition
  /** The same option as another fact. */
  readonly same: (other: Choice<V>) => Condition
}

/** A text. */
export interface Words {
  readonly kind: 'text'
  readonly node: Node
  readonly is: (text: string) => Condition
  readonly oneOf: (...texts: readonly string[]) => Condition
  readonly same: (other: Words) => Condition
}

/** The items of a list, each with its facts `I`. */
export interface Items<I> {
  readonly kind: 'list'
  /** Only the items for which a condition holds. */
  readonly where: (test: (item: I) => Condition) => Items<I>
  /** Some item meets the condition; without one, there is some item. */
  readonly exists: (test?: (item: I) => Condition) => Condition
  readonly forall: (test: (item: I) => Condition) => Condition
  readonly countAtLeast: (n: number, test?: (item: I) => Condition) => Condition
  readonly count: (test?: (item: I) => Condition) => Quantity<'1'>
  readonly sum: <U extends Unit>(of: (item: I) => Quantity<U>) => Quantity<U>
  readonly min: <U extends Unit>(of: (item: I) => Quantity<U>) => Quantity<U>
  readonly max: <U extends Unit>(of: (item: I) => Quantity<U>) => Quantity<U>
}

const condition = (node: Node): Condition => ({ kind: 'truth', node })

/** A boolean fact, or any other expression that is a condition. */
export const conditionOf = condition

/** A number with the comparisons and arithmetic of its unit. */
export const quantityOf = <U extends Unit>(node: Node, unit: U): Quantity<U> => {
  const figure = (value: { readonly node: Node } | number, of: Unit): Node =>
    typeof value === 'number' ? { op: 'number', value: z.number().parse(value), unit: of } : value.node
  const compare = (is: Comparator) => (other: Quantity<U> | number) =>
    condition({ op: 'compare', left: node, is, right: figure(other, unit) })
  return {
    kind: 'number',
    unit,
    node,
    below: compare('<'),
    atMost: compare('<='),
    above: compare('>'),
    atLeast: compare('>='),
    equals: compare('='),
    // One flat sum however many are added, so that a long score stays shallow.
    plus: (other) =>
      quantityOf({ op: 'add', of: [...(node.op === 'add' ? node.of : [node]), figure(other, unit)] }, unit),
    minus: (other) => quantityOf({ op: 'subtract', left: node, right: figure(other, unit) }, unit),
    times: (factor) => quantityOf({ op: 'multiply', of: [node, figure(factor, '1')] }, unit),
    dividedBy: ((by: Quantity<Unit> | number) => {
      const plain = typeof by === 'number' || by.unit === '1'
      return quantityOf({ op: 'divide', left: node, right: figure(by, '1') }, plain ? unit : '1')
    }) as Quantity<U>['dividedBy'],
  }
}

/** A fixed number in a unit. */
export const quantity = <const U extends Unit>(value: number, unit: U): Quantity<U> =>
  quantityOf({ op: 'number', value, unit }, unit)

/** A day with its comparisons. */
export const dayOf = (node: Node): Day => {
  const side = (other: Day | CivilDate): Node => (typeof other === 'string' ? { op: 'date', value: other } : other.node)
  const compare = (is: Comparator) => (other: Day | CivilDate) =>
    condition({ op: 'compare', left: node, is, right: side(other) })
  const to =
    <U extends Unit>(length: 'days' | 'months' | 'years', unit: U) =>
    (other: Day | CivilDate): Quantity<U> =>
      quantityOf({ op: 'between', from: node, to: side(other), unit: length }, unit)
  return {
    kind: 'date',
    node,
    before: compare('<'),
    onOrBefore: compare('<='),
    after: compare('>'),
    onOrAfter: compare('>='),
    equals: compare('='),
    plus: (by) => dayOf({ op: 'shift', of: node, by }),
    daysTo: to('days', 'day'),
    monthsTo: to('months', 'month'),
    yearsTo: to('years', 'year'),
  }
}

/** A fixed day. */
export const day = (value: CivilDate): Day => dayOf({ op: 'date', value })

/** The day for which is judged. */
export const asOf: Day = dayOf({ op: 'asOf' })

const optionOf = (node: Node) => ({
  node,
  is: (option: string) => condition({ op: 'in', of: node, values: [option] }),
  oneOf: (...options: readonly string[]) => condition({ op: 'in', of: node, values: options }),
  same: (other: { readonly node: Node }) => condition({ op: 'compare', left: node, is: '=', right: other.node }),
})

export const choiceOf = <V extends string>(node: Node): Choice<V> => ({ kind: 'choice', ...optionOf(node) })

export const wordsOf = (node: Node): Words => ({ kind: 'text', ...optionOf(node) })

/**
 * The items of a list. `itemAs` gives the facts of one item under the number of the quantifier that goes through
 * them; `closed` later turns those numbers into scopes.
 */
export const itemsOf = <I>(
  over: Fact,
  itemAs: (binder: number) => I,
  tests: readonly ((item: I) => Condition)[] = [],
): Items<I> => {
  const through = <Q>(make: (item: I, where: { readonly where?: Node }) => Q & { readonly node: Node }): Q => {
    const binder = newBinder()
    const item = itemAs(binder)
    const [first, ...more] = tests.map((test) => test(item).node)
    const where =
      first === undefined ? {} : { where: more.length === 0 ? first : ({ op: 'all', of: [first, ...more] } as const) }
    const made = make(item, where)
    binders.set(made.node, binder)
    return made
  }
  const number = <U extends Unit>(op: 'sum' | 'minOf' | 'maxOf', of: (item: I) => Quantity<U>): Quantity<U> =>
    through((item, where) => {
      const value = of(item)
      return quantityOf({ op, in: over, ...where, of: value.node }, value.unit)
    })
  const filtered = (test?: (item: I) => Condition) => (test ? itemsOf(over, itemAs, [...tests, test]) : items)
  const items: Items<I> = {
    kind: 'list',
    where: filtered,
    exists: (test) =>
      through((item, where) =>
        condition({ op: 'exists', in: over, ...where, of: test?.(item).node ?? { op: 'constant', value: true } }),
      ),
    forall: (test) => through((item, where) => condition({ op: 'forall', in: over, ...where, of: test(item).node })),
    countAtLeast: (n, test) => filtered(test).count().atLeast(n),
    count: (test) =>
      test ? filtered(test).count() : through((_item, where) => quantityOf({ op: 'count', in: over, ...where }, '1')),
    sum: (of) => number('sum', of),
    min: (of) => number('minOf', of),
    max: (of) => number('maxOf', of),
  }
  return items
}
