import { unsigned } from '../facts/known.js'
import { pathText } from '../facts/path.js'
import type { Change } from './change.js'
import type { FactAt } from './place.js'
import type { Changes } from './ways.js'

/** The change of a fact to a value. */
export const setTo = ({ path, value }: FactAt, to: unknown): Change => ({
  path: pathText(path),
  from: unsigned(value) ?? null,
  to,
})

/** The fact set to one of several values: written as one, or as the options that would all do. */
export const setAmong = (fact: FactAt, values: readonly string[]): readonly Changes[] =>
  values.length === 0 ? [] : [[setTo(fact, values.length === 1 ? values[0] : { oneOf: values })]]

/** The options of a choice; of other facts none. */
export const optionsOf = ({ type }: FactAt): readonly string[] =>
  type.kind === 'choice' ? Object.keys(type.options) : []
