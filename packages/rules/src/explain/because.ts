import { type FactPath, pathOf } from '../facts/path.js'

/** That a list has so many items and no more. */
export interface CompleteList {
  readonly complete: number
}

/** That a list has at least so many items, whatever they are like. */
export interface LongList {
  readonly atLeast: number
}

/**
 * One thing known of a subject that a verdict rests on: a fact with its value (a judgement without its signature), or
 * of a list its length: `{ complete: 3 }`, there are these three and no others; `{ atLeast: 10 }`, there are ten.
 *
 * @example { path: 'drainers[2].pressure', value: 20 }
 */
export interface Because {
  readonly path: string
  readonly value: unknown
}

/** A subject made from what a verdict rests on. */
export interface Rebuilt {
  readonly facts: Readonly<Record<string, unknown>>
  /** Where each item of its lists stood in the subject that it was taken from. */
  readonly origins: ReadonlyMap<unknown, FactPath>
}

/** What stands at one place: a fact's value, a list or an item. */
interface Stem {
  readonly path: FactPath
  value?: unknown
  complete?: number
  atLeast?: number
  readonly names: Map<string, Stem>
  readonly items: Map<number, Stem>
}

const stemAt = (path: FactPath): Stem => ({ path, names: new Map(), items: new Map() })

/**
 * A subject of which nothing is known but this. Items of which nothing is said are left out of a list, unless its
 * length is said.
 */
export const rebuilt = (because: readonly Because[]): Rebuilt => {
  const root = stemAt([])
  for (const { path, value } of because) {
    let stem = root
    for (const step of pathOf(path)) stem = branch(stem, step)
    if (isLength(value, 'complete')) stem.complete = value.complete
    else if (isLength(value, 'atLeast')) stem.atLeast = Math.max(stem.atLeast ?? 0, value.atLeast)
    else stem.value = value
  }
  const origins = new Map<unknown, FactPath>()
  return { facts: object(root, origins), origins }
}

/**
 * The subject of which only this is known: it gives the verdict that it was taken from.
 *
 * @example subjectFrom([{ path: 'drainers[2].pressure', value: 20 }]) // { drainers: { partial: [{ pressure: 20 }] } }
 */
export const subjectFrom = (because: readonly Because[]): Readonly<Record<string, unknown>> => rebuilt(because).facts

const branch = (stem: Stem, step: string | number): Stem => {
  const branches = (typeof step === 'number' ? stem.items : stem.names) as Map<string | number, Stem>
  const found = branches.get(step)
  if (found) return found
  const made = stemAt([...stem.path, step])
  branches.set(step, made)
  return made
}

const isLength = <K extends 'complete' | 'atLeast'>(value: unknown, key: K): value is Readonly<Record<K, number>> =>
  typeof value === 'object' && value !== null && key in value

const object = (stem: Stem, origins: Map<unknown, FactPath>): Record<string, unknown> =>
  Object.fromEntries([...stem.names].map(([name, inner]) => [name, known(inner, origins)]))

const known = (stem: Stem, origins: Map<unknown, FactPath>): unknown => {
  if (stem.value !== undefined) return stem.value
  const item = (inner: Stem): Record<string, unknown> => {
    const facts = object(inner, origins)
    origins.set(facts, inner.path)
    return facts
  }
  if (stem.complete !== undefined)
    return Array.from({ length: stem.complete }, (_, i) => item(stem.items.get(i) ?? stemAt([...stem.path, i])))
  const named = [...stem.items].sort(([a], [b]) => a - b).map(([, inner]) => item(inner))
  const more = Math.max(0, (stem.atLeast ?? 0) - named.length)
  return { partial: [...named, ...Array.from({ length: more }, () => ({}))] }
}
