import {
  addExact,
  approximate,
  type CivilDate,
  type Comparator,
  civilDate,
  compareExact,
  dayNumber,
  divideExact,
  type Exact,
  exact,
  type Interval,
  multiplyExact,
  negateExact,
  subtract,
} from '@zhiben/core'
import { truthOf, valueOfNode } from '../evaluate/interpret.js'
import { pathText } from '../facts/path.js'
import type { NodeOf } from '../ir/node.js'
import { type Change, withChanges } from './change.js'
import { mirrored, opposite } from './comparator.js'
import { type FactAt, factAt, movedTo, type Place } from './place.js'
import type { Search } from './search.js'

/** A comparison that is to come out in a certain way. */
export interface Wanted {
  readonly node: NodeOf<'compare'>
  readonly place: Place
  readonly id: string
  readonly truth: boolean
}

/** How the two sides must stand to each other. */
export const wantedComparator = ({ node, truth }: Wanted): Comparator => (truth ? node.is : opposite[node.is])

/**
 * The change of one number or day, nearest to the limit, that makes a comparison come out as wanted; `undefined` if
 * none was found. The sides are taken to be straight lines in the fact, which most are; what comes of that is tried, and
 * where it fails the value is looked for step by step.
 */
export const solved = (wanted: Wanted, leaf: FactAt, before: readonly Change[], search: Search): Change | undefined => {
  const change = (x: number): Change => ({ path: pathText(leaf.path), from: leaf.value ?? null, to: toFact(leaf, x) })
  const holds = (x: number): boolean =>
    isWithin(leaf, x) &&
    search.spend() &&
    truthOf(wanted.node, moved(wanted, [...before, change(x)], search).world, wanted.id) === String(wanted.truth)
  const near = straight(wanted, leaf, before, search)
  const outOfReach = near.length > 0 && leaf.type.kind === 'number' && !near.some((x) => isWithin(leaf, x))
  const found = near.find(holds) ?? (outOfReach ? undefined : stepwise(leaf, start(leaf, wanted), holds))
  if (found === undefined) return undefined
  const limit = limitFor(wanted, leaf, before, search)
  return { ...change(found), ...(limit ? { limit } : {}) }
}

/** The change that takes a number to the end of its bounds on the wanted side; `undefined` where it has none. */
export const reach = (
  wanted: Wanted,
  leaf: FactAt,
  search: Search,
):
  | {
      readonly change: Change
      /** How much it moves the sides. */
      readonly gain: number
      /** How much they must be moved in all. */
      readonly lacking: number
      /** Whether this alone can be enough. */
      readonly enough: boolean
    }
  | undefined => {
  if (leaf.type.kind !== 'number') return undefined
  const lacking = approximate(apart(wanted, [], search))
  const ends = [leaf.type.min, leaf.type.max].flatMap((to) => {
    if (to === undefined || !search.spend()) return []
    const change: Change = { path: pathText(leaf.path), from: leaf.value ?? null, to }
    const gain = lacking - approximate(apart(wanted, [change], search))
    return gain > 0 ? [{ change, gain, lacking, enough: gain >= lacking - 1e-9 }] : []
  })
  return ends.sort((a, b) => b.gain - a.gain)[0]
}

/** How far the sides are from where they are wanted; the less the better, nought or less is there. */
const apart = (wanted: Wanted, before: readonly Change[], search: Search): Exact => {
  const { lo, hi } = difference(wanted, before, search)
  const is = wantedComparator(wanted)
  return is === '<' || is === '<=' ? hi : is === '>' || is === '>=' ? negateExact(lo) : multiplyExact(hi, hi)
}

const difference = (wanted: Wanted, changes: readonly Change[], search: Search): Interval => {
  const { node, id } = wanted
  const { world } = moved(wanted, changes, search)
  return subtract(
    valueOfNode(node.left, world, `${id}.left`) as Interval,
    valueOfNode(node.right, world, `${id}.right`) as Interval,
  )
}

const moved = ({ place }: Wanted, changes: readonly Change[], search: Search): Place =>
  movedTo(place, withChanges(search.facts, changes))

const isWithin = ({ type }: FactAt, x: number): boolean =>
  type.kind === 'date'
    ? Number.isInteger(x) && x >= firstDay && x <= lastDay
    : type.kind === 'number' &&
      x >= (type.min ?? Number.NEGATIVE_INFINITY) &&
      x <= (type.max ?? Number.POSITIVE_INFINITY)

const firstDay = dayNumber('1900-01-01') as number
const lastDay = dayNumber('2199-12-31') as number

const toFact = ({ type }: FactAt, x: number): number | CivilDate => (type.kind === 'date' ? civilDate(x) : x)

/** Where to begin: the value that is known, or one that could be. */
const start = ({ type, value }: FactAt, { place }: Wanted): number => {
  if (type.kind === 'date') {
    const asOf = place.world.asOf.lo
    return (
      (typeof value === 'string' ? dayNumber(value) : undefined) ?? (typeof asOf === 'string' ? 0 : approximate(asOf))
    )
  }
  if (typeof value === 'number') return value
  return type.kind === 'number' ? Math.min(Math.max(0, type.min ?? 0), type.max ?? 0) : 0
}

/** The value at which both sides are equal, were they straight lines, and its neighbours. */
const straight = (wanted: Wanted, leaf: FactAt, before: readonly Change[], search: Search): readonly number[] => {
  const x0 = start(leaf, wanted)
  const at = (x: number): Interval | undefined =>
    search.spend()
      ? difference(wanted, [...before, { path: pathText(leaf.path), from: null, to: toFact(leaf, x) }], search)
      : undefined
  const [d0, d1] = [at(x0), at(x0 + 1)]
  if (!d0 || !d1) return []
  const is = wantedComparator(wanted)
  const [e0, e1] = is === '<' || is === '<=' ? [d0.hi, d1.hi] : [d0.lo, d1.lo]
  if (typeof e0 === 'string' || typeof e1 === 'string') return []
  const slope = addExact(e1, negateExact(e0))
  if (compareExact(slope, exact(0)) === 0) return []
  const root = addExact(exact(x0), negateExact(divideExact(e0, slope)))
  return around(root, leaf.type.kind === 'date')
}

/** A number and its neighbours: one more or less in its last decimal, at most six of which are written. */
const around = (root: Exact, whole: boolean): readonly number[] => {
  const written = Number(approximate(root).toFixed(whole ? 0 : 6))
  if (!Number.isFinite(written)) return []
  const step = stepOf(written)
  const beside = [exact(step), exact(-step)].map((by) => approximate(addExact(exact(written), by)))
  return [written, ...beside]
}

/** One in the last decimal that a number is written with. */
const stepOf = (x: number): number => {
  const decimals = /\.(\d+)$/.exec(String(x))?.[1]?.length ?? 0
  return Number(`1e-${decimals}`)
}

/** The nearest value found by going further and further, and then back by halves. */
const stepwise = (leaf: FactAt, from: number, holds: (x: number) => boolean): number | undefined => {
  const step = leaf.type.kind === 'date' ? 1 : stepOf(from)
  const at = (k: number): number => approximate(addExact(exact(from), multiplyExact(exact(k), exact(step))))
  for (const direction of [1, -1])
    for (let far = 1; far <= 1e6; far *= 10) {
      if (!isWithin(leaf, at(direction * far))) break
      if (!holds(at(direction * far))) continue
      let near = far === 1 ? 0 : far / 10
      let found = far
      while (found - near > 1) {
        const middle = Math.floor((near + found) / 2)
        if (holds(at(direction * middle))) found = middle
        else near = middle
      }
      return at(direction * found)
    }
  return undefined
}

/** The limit that the fact is compared with, where it stands on one side alone and the other is one value. */
const limitFor = (wanted: Wanted, leaf: FactAt, before: readonly Change[], search: Search): Change['limit'] => {
  const { node, id } = wanted
  const place = moved(wanted, before, search)
  const path = pathText(leaf.path)
  for (const [side, other, turned] of [
    ['left', 'right', false],
    ['right', 'left', true],
  ] as const) {
    const fact = node[side]
    if (fact.op !== 'fact' || pathText(factAt(fact, place).path) !== path) continue
    const value = valueOfNode(node[other], place.world, `${id}.${other}`) as Interval
    if (compareExact(value.lo, value.hi) !== 0 || typeof value.lo === 'string') continue
    const limit = approximate(value.lo)
    if (compareExact(exact(limit), value.lo) !== 0) continue
    const is = wantedComparator(wanted)
    return { is: turned ? mirrored[is] : is, value: toFact(leaf, limit) }
  }
  return undefined
}
