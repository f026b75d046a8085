import type { CalendarPeriod, Comparator, Language } from '@zhiben/core'
import type { Verdict } from '../../standard/verdict.js'

/** How the two sides of a comparison stand to each other, by what is compared. */
export type Comparing = 'number' | 'date' | 'option'

/**
 * All that a rendered proof says, in one language. The texts handed in are whole already: titles, values with units,
 * names of items.
 */
export interface Phrases {
  readonly language: Language
  readonly verdict: { readonly [V in Verdict]: string }
  readonly heading: (verdict: string, title: string) => string
  readonly provision: (citation: string, name: string) => string
  readonly asOf: (day: string) => string

  // Sections
  readonly reasons: { readonly [V in Exclude<Verdict, 'undetermined'>]: string }
  readonly moreWitnesses: (items: string) => string
  readonly exceptions: string
  readonly exception: (title: string, citation: string, truth: string) => string
  readonly exceptionTruth: { readonly true: string; readonly false: string; readonly unknown: string }
  readonly remedy: (text: string) => string
  readonly ways: string
  readonly together: string
  readonly noWay: string
  readonly moreWays: (n: number) => string
  readonly perhapsMore: string
  readonly missing: string
  /** Besides the items of a list that are known. */
  readonly anyMore: (known: number) => string
  readonly judgements: string
  readonly judgement: (fact: string, value: string, by: string | undefined, because: string | undefined) => string
  readonly answers: string
  readonly answer: (truth: boolean, by: string, because: string | undefined, node: string) => string
  readonly conflicts: string
  readonly conflict: (node: string, answer: boolean) => string
  readonly note: (text: string) => string
  readonly unverified: (why: string) => string

  // Statements
  readonly yesNo: { readonly true: string; readonly false: string }
  readonly notKnown: string
  readonly is: (title: string, value: string) => string
  readonly holds: (about: string, truth: boolean) => string
  readonly compared: (left: string, comparator: string, right: string) => string
  readonly comparators: { readonly [K in Comparing]: { readonly [C in Comparator]: string } }
  /** A term with its value: `Seal pressure 20 kPa`. */
  readonly valued: (name: string, value: string) => string
  /** A computed term with its value: `Number of Tanks is 3`. */
  readonly computed: (name: string, value: string) => string
  readonly item: (list: string, number: number, id: string | undefined) => string
  readonly labelled: (number: string, id: string | undefined) => string
  /** Several items of one list by their labels; `more` of them are not named. */
  readonly items: (list: string, labels: readonly string[], more: number) => string
  readonly ofItem: (item: string, of: string) => string
  readonly someItem: (list: string) => string
  readonly noItems: (list: string) => string
  readonly allItems: (list: string, n: number) => string
  readonly everyItem: (list: string, n: number) => string
  readonly moreItems: (n: number) => string
  readonly atLeastItems: (list: string, n: number) => string
  readonly rule: (title: string, name: string, hits: boolean) => string
  readonly answered: (truth: boolean, by: string) => string

  // Values and terms
  readonly quantity: (figure: string, unit: string) => string
  /** A text that somebody else wrote. */
  readonly quoted: (text: string) => string
  readonly about: (value: string) => string
  readonly between: (from: string, to: string) => string
  readonly from: (from: string) => string
  readonly upTo: (to: string) => string
  readonly or: string
  readonly and: string
  readonly listSeparator: string
  readonly lesserOf: (terms: string) => string
  readonly greaterOf: (terms: string) => string
  readonly lookedUp: (table: string, key: string) => string
  readonly chosen: string
  readonly sumOf: (list: string, of: string) => string
  readonly leastOf: (list: string, of: string) => string
  readonly greatestOf: (list: string, of: string) => string
  readonly countOf: (list: string, filtered: boolean) => string
  readonly dayOfJudging: string
  readonly shifted: (day: string, by: CalendarPeriod) => string
  readonly timeBetween: (from: string, to: string, unit: 'days' | 'months' | 'years') => string

  // Changes
  readonly change: (fact: string, from: string, to: string) => string
  readonly establish: (fact: string, to: string) => string
  readonly complete: (list: string, n: number) => string
  readonly removed: (item: string) => string
  readonly added: (list: string) => string
  /** An item more, with what is true of it. */
  readonly addedWith: (list: string, facts: string) => string
  readonly moreChanges: (n: number) => string
}
