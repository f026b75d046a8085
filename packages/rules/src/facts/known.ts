import {
  compareExact,
  convert,
  dayNumber,
  type Exact,
  exact,
  type Interval,
  type Truth,
  truth,
  type Unit,
} from '@zhiben/core'
import type { ChoiceType, DateType, NumberType } from './fact-type.js'

/** The items of a list that are known, and whether they are all of them. */
export interface KnownList {
  readonly items: readonly Readonly<Record<string, unknown>>[]
  readonly complete: boolean
}

/** The texts or options that a fact may still have; `anything` for a text of which nothing is known. */
export type Possible = ReadonlySet<string> | 'anything'

/** The value behind a judgement's signature; other values as they are. */
export const unsigned = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'by' in value && 'value' in value ? value.value : value

const isAbsent = (value: unknown): value is null | undefined => value === null || value === undefined

/** A fact that is not in one of the forms its schema allows reached an evaluator: reading would have refused it. */
export class FactMalformed extends TypeError {
  readonly fact: string
  constructor(fact: string, expected: string) {
    super(
      `\`${fact}\` is not ${expected}; read the facts with \`readFacts\` before judging to get all problems with their places`,
    )
    this.fact = fact
  }
}

/** What is known of a boolean fact. */
export const knownTruth = (fact: string, value: unknown): Truth => {
  const bare = unsigned(value)
  if (isAbsent(bare)) return 'unknown'
  if (typeof bare !== 'boolean') throw new FactMalformed(fact, 'true, false or null')
  return truth(bare)
}

/** What is known of a number, within the bounds of its schema. */
export const knownNumber = (fact: string, value: unknown, type: NumberType): Interval => {
  const lo: Exact = exact(type.min ?? Number.NEGATIVE_INFINITY)
  const hi: Exact = exact(type.max ?? Number.POSITIVE_INFINITY)
  if (isAbsent(value)) return { lo, hi }
  if (typeof value === 'number' && !Number.isNaN(value)) return { lo: exact(value), hi: exact(value) }
  if (typeof value === 'object' && 'value' in value && 'unit' in value) {
    const converted = convert(value.value as number, value.unit as Unit, type.unit)
    if (converted) return { lo: converted, hi: converted }
  }
  const [from, to] = ends(fact, value, 'a number, a range or a value with a convertible unit')
  return {
    lo: from === null ? lo : later(lo, exact(from as number)),
    hi: to === null ? hi : earlier(hi, exact(to as number)),
  }
}

/** What is known of a date, as day numbers. */
export const knownDate = (fact: string, value: unknown, _type: DateType): Interval => {
  if (isAbsent(value)) return { lo: '-infinity', hi: 'infinity' }
  const expected = 'a day written YYYY-MM-DD or a range of such'
  const day = (text: unknown): Exact => {
    const found = typeof text === 'string' ? dayNumber(text) : undefined
    if (found === undefined) throw new FactMalformed(fact, expected)
    return exact(found)
  }
  if (typeof value === 'string') return { lo: day(value), hi: day(value) }
  const [from, to] = ends(fact, value, expected)
  return { lo: from === null ? '-infinity' : day(from), hi: to === null ? 'infinity' : day(to) }
}

/** The options that a choice may still be. */
export const knownChoice = (fact: string, value: unknown, type: ChoiceType): Possible => {
  const possible = knownText(fact, value)
  if (possible === 'anything') return new Set(Object.keys(type.options))
  for (const option of possible)
    if (!Object.hasOwn(type.options, option)) throw new FactMalformed(fact, 'one of its options')
  return possible
}

/** The texts that a fact may still be. */
export const knownText = (fact: string, value: unknown): Possible => {
  const bare = unsigned(value)
  if (isAbsent(bare)) return 'anything'
  if (typeof bare === 'string') return new Set([bare])
  if (typeof bare === 'object' && 'oneOf' in bare && Array.isArray(bare.oneOf)) return new Set(bare.oneOf as string[])
  throw new FactMalformed(fact, 'a text or { "oneOf": [ … ] }')
}

const nothing: KnownList = { items: [], complete: false }

/** The known items of a list; an absent list is one of which no item is known. */
export const knownList = (fact: string, value: unknown): KnownList => {
  if (isAbsent(value)) return nothing
  if (Array.isArray(value)) return { items: value, complete: true }
  if (typeof value === 'object' && 'partial' in value && Array.isArray(value.partial))
    return { items: value.partial, complete: false }
  throw new FactMalformed(fact, 'a list or { "partial": [ … ] }')
}

const ends = (fact: string, value: unknown, expected: string): readonly [unknown, unknown] => {
  if (
    typeof value === 'object' &&
    value !== null &&
    'range' in value &&
    Array.isArray(value.range) &&
    value.range.length === 2
  )
    return [value.range[0], value.range[1]]
  throw new FactMalformed(fact, expected)
}

const later = (a: Exact, b: Exact): Exact => (compareExact(a, b) >= 0 ? a : b)
const earlier = (a: Exact, b: Exact): Exact => (compareExact(a, b) <= 0 ? a : b)
