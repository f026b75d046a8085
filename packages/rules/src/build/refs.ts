import type { FactSchema, FactType } from '../facts/fact-type.js'
import type {
  BooleanFact,
  ChoiceFact,
  DateFact,
  FactShape,
  Facts,
  ListFact,
  NumberFact,
  TextFact,
} from '../facts/schema.js'
import { factSchema } from '../facts/schema.js'
import type { Fact } from '../ir/fact.js'
import {
  type Choice,
  type Condition,
  choiceOf,
  conditionOf,
  type Day,
  dayOf,
  type Items,
  itemsOf,
  type Quantity,
  quantityOf,
  type Words,
  wordsOf,
} from './expression.js'

/** A fact as rules see it: a condition, a quantity, a day, a choice, words or items. */
export type RefOf<F> =
  F extends NumberFact<infer U>
    ? Quantity<U>
    : F extends ListFact<infer S>
      ? Items<Refs<S>>
      : F extends ChoiceFact<infer V>
        ? Choice<V>
        : F extends BooleanFact
          ? Condition
          : F extends DateFact
            ? Day
            : F extends TextFact
              ? Words
              : never

/** All facts of a shape as rules see them. */
export type Refs<S extends FactShape> = { readonly [K in keyof S]: RefOf<S[K]> }

const refOf = (name: string, type: FactType, binder: number | undefined): unknown => {
  const fact: Fact = binder === undefined ? { op: 'fact', fact: name } : { op: 'fact', fact: name, scope: binder }
  switch (type.kind) {
    case 'boolean':
      return conditionOf(fact)
    case 'number':
      return quantityOf(fact, type.unit)
    case 'date':
      return dayOf(fact)
    case 'choice':
      return choiceOf(fact)
    case 'text':
      return wordsOf(fact)
    case 'list':
      return itemsOf(fact, (inner) => refsOf(type.items, inner))
  }
}

const refsOf = (schema: FactSchema, binder?: number): object =>
  Object.fromEntries(Object.entries(schema).map(([name, type]) => [name, refOf(name, type, binder)]))

/** The facts of a schema for a rule to use. */
export const refs = <S extends FactShape>(facts: Facts<S>): Refs<S> => refsOf(factSchema(facts)) as Refs<S>
