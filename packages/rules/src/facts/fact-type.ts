import type { Localized, Unit } from '@zhiben/core'

/** What every fact says of itself: what it is and how to ask for it. */
interface Described {
  readonly title: Localized
  readonly question: Localized
  /** A person's opinion that a rule calls for, as against something seen or measured. */
  readonly judgement?: true | undefined
}

/** Holds or does not hold. */
export interface BooleanType extends Described {
  readonly kind: 'boolean'
}
/** A number in a unit. */
export interface NumberType extends Described {
  readonly kind: 'number'
  readonly unit: Unit
  /** The least and the greatest value there can be; an unknown number lies between them. */
  readonly min?: number | undefined
  readonly max?: number | undefined
}
/** A day. */
export interface DateType extends Described {
  readonly kind: 'date'
}
/** One of a closed list of options, each with its name. */
export interface ChoiceType extends Described {
  readonly kind: 'choice'
  readonly options: Readonly<Record<string, Localized>>
}
/** A free text. */
export interface TextType extends Described {
  readonly kind: 'text'
}
/** Things that have facts of their own. */
export interface ListType extends Described {
  readonly kind: 'list'
  readonly items: FactSchema
  /** The most items a list may hold; the cost bound is computed from it. */
  readonly maxItems: number
}

/** The type of a fact, as data. */
export type FactType = BooleanType | NumberType | DateType | ChoiceType | TextType | ListType

/** The kinds of facts. */
export type FactKind = FactType['kind']

/** The facts that a subject (or an item of a list) can have, by name. */
export type FactSchema = Readonly<Record<string, FactType>>

/**
 * Names that no fact may have: those of a record itself (`id`, `answers`) and those every JavaScript object has, so
 * that an absent fact can never be mistaken for something inherited.
 */
export const isReservedName = (name: string): boolean => name === 'id' || name === 'answers' || name in Object.prototype
