import { type FactSchema, type FactType, readFacts } from '@zhiben/rules'
import type { Row } from './engine.js'

/** Which enterprises to draw. */
export interface Draw {
  readonly rows: number
  /** The share of facts that are not known. */
  readonly unknown: number
  /** How a row says so: `null`, or no key at all. */
  readonly as: 'null' | 'absent'
  /** Whether the rows go through `read` before, as every subject from outside does. */
  readonly read?: boolean
}

/**
 * Random enterprises, the same ones each time, as `JSON.parse` makes them. Numbers are whole, from 0 to 40, so that
 * they fall on both sides of a limit and on it; lists have 0 to 4 items.
 */
export const drawRows = (schema: FactSchema, { rows, unknown, as, read }: Draw): readonly Row[] => {
  const random = randomFrom(20230515)
  const chance = (p: number): boolean => random() < p
  const below = (n: number): number => Math.floor(random() * n)
  const value = (type: FactType): unknown => {
    switch (type.kind) {
      case 'boolean':
        return chance(0.5)
      case 'number':
        return Math.min(Math.max(below(41), type.min ?? 0), type.max ?? 40)
      case 'choice': {
        const options = Object.keys(type.options)
        return options[below(options.length)]
      }
      case 'date':
        return `20${10 + below(17)}-0${1 + below(9)}-${10 + below(19)}`
      case 'text':
        return 'abc'[below(3)]
      case 'list':
        return Array.from({ length: below(5) }, () => subject(type.items))
    }
  }
  const subject = (facts: FactSchema): Row =>
    Object.fromEntries(
      Object.entries(facts).flatMap(([name, type]) => {
        // Drawn before it is known whether it is needed: the known facts are the same whatever the share of unknown ones.
        const missing = random()
        const drawn = value(type)
        return missing >= unknown ? [[name, drawn]] : as === 'null' ? [[name, null]] : []
      }),
    )
  const drawn = Array.from({ length: rows }, () => JSON.parse(JSON.stringify(subject(schema))) as Row)
  return read ? drawn.map((row) => readFacts(schema, row).facts) : drawn
}

/** A small generator of numbers from 0 to 1 (mulberry32). */
const randomFrom = (seed: number) => {
  let state = seed
  return (): number => {
    state = (state + 0x6d2b79f5) | 0
    let t = Math.imul(state ^ (state >>> 15), 1 | state)
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296
  }
}
