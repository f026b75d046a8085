import type { CivilDate, Comparator } from '@zhiben/core'
import { itemsIn, pathOf, valueAt, withValueAt } from '../facts/path.js'

/**
 * One change of a subject. `from` is what is known now (`null`: nothing), `to` what it would have to be: a value, or
 * one of several options `{ oneOf: […] }`; of a list `{ complete: 3 }`, that there are no more than those known; of an
 * item `{ removed: true }` or `{ added: true }`.
 *
 * @example { path: 'drainers[0].pressure', from: 20, to: 30, limit: { is: '>=', value: 30 } }
 */
export interface Change {
  readonly path: string
  readonly from: unknown
  readonly to: unknown
  /** Where the number or day is compared with a limit: all that would do; `to` is the value nearest to the limit. */
  readonly limit?: { readonly is: Comparator; readonly value: number | CivilDate } | undefined
  /** The fact belongs to an item that is not there yet. */
  readonly inNewItem?: true | undefined
}

const isMark = <K extends 'complete' | 'removed' | 'added'>(value: unknown, key: K): boolean =>
  typeof value === 'object' && value !== null && key in value

/**
 * The facts after some changes.
 *
 * @example withChanges({ alarm: false }, [{ path: 'alarm', from: false, to: true }]) // { alarm: true }
 */
export const withChanges = (
  facts: Readonly<Record<string, unknown>>,
  changes: readonly Change[],
): Readonly<Record<string, unknown>> => {
  const rank = ({ to }: Change): number => (isMark(to, 'removed') ? 2 : isMark(to, 'complete') ? 1 : 0)
  // Items go last, those within others first and each from the end of its list, so that the paths of the others stay true.
  const ordered = [...changes].sort((a, b) => rank(a) - rank(b) || (rank(a) === 2 ? innerAndLastFirst(a, b) : 0))
  return ordered.reduce<unknown>((known, change) => changed(known, change), facts) as Readonly<Record<string, unknown>>
}

const innerAndLastFirst = (a: Change, b: Change): number => {
  const [one, other] = [pathOf(a.path), pathOf(b.path)]
  return other.length - one.length || Number(other.at(-1)) - Number(one.at(-1))
}

const changed = (facts: unknown, { path, to }: Change): unknown => {
  const at = pathOf(path)
  if (isMark(to, 'complete')) return withValueAt(facts, at, itemsIn(valueAt(facts, at)) ?? [])
  if (isMark(to, 'added')) return withValueAt(facts, at, {})
  if (!isMark(to, 'removed')) return withValueAt(facts, at, to)
  const list = at.slice(0, -1)
  const value = valueAt(facts, list)
  const left = (itemsIn(value) ?? []).filter((_, i) => i !== at.at(-1))
  return withValueAt(facts, list, Array.isArray(value) ? left : { partial: left })
}
