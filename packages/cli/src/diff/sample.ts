import { civilDate, dayNumber } from '@zhiben/core'
import { type FactSchema, type FactType, type Node, nodes } from '@zhiben/rules'

/** A source of random numbers in [0, 1). */
export type Random = () => number

/** The same numbers for the same seed, on every machine (mulberry32). */
export const randomFrom = (seed: number): Random => {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** The values at which conditions turn: what is worth trying. */
export interface Landmarks {
  readonly numbers: readonly number[]
  readonly days: readonly number[]
  readonly texts: readonly string[]
}

/** The figures, days and texts that stand in some conditions. */
export const landmarksIn = (roots: readonly Node[], asOf: number): Landmarks => {
  const numbers = new Set<number>([0, 1])
  const days = new Set<number>([asOf])
  const texts = new Set<string>()
  for (const root of roots)
    for (const { node } of nodes(root, '')) {
      if (node.op === 'number') numbers.add(node.value)
      if (node.op === 'date') days.add(dayNumber(node.value) ?? asOf)
      if (node.op === 'in') for (const value of node.values) texts.add(value)
    }
  return { numbers: [...numbers], days: [...days], texts: [...texts, '…'] }
}

const pick = <T>(random: Random, from: readonly T[]): T => from[Math.floor(random() * from.length)] as T

/** Facts of a schema, all known, with values near the landmarks. */
export const sampleFacts = (schema: FactSchema, landmarks: Landmarks, random: Random): Record<string, unknown> =>
  Object.fromEntries(Object.entries(schema).map(([name, type]) => [name, sampleFact(type, landmarks, random)]))

const sampleFact = (type: FactType, landmarks: Landmarks, random: Random): unknown => {
  switch (type.kind) {
    case 'boolean':
      return random() < 0.5
    case 'number': {
      const near = pick(random, landmarks.numbers) * pick(random, [1, 1, 1, 10]) + pick(random, [-1, 0, 0, 1])
      return Math.min(type.max ?? Number.POSITIVE_INFINITY, Math.max(type.min ?? Number.NEGATIVE_INFINITY, near))
    }
    case 'date':
      return civilDate(pick(random, landmarks.days) + pick(random, [-4000, -400, -32, -1, 0, 1, 32, 400]))
    case 'choice':
      return pick(random, Object.keys(type.options))
    case 'text':
      return pick(random, landmarks.texts)
    case 'list':
      return Array.from({ length: Math.min(type.maxItems, pick(random, [0, 1, 1, 2, 3])) }, () =>
        sampleFacts(type.items, landmarks, random),
      )
  }
}
