import type { Truth } from '@zhiben/core'
import type { ElementState } from './machine.js'

/**
 * The set of decided states that are still possible, as three bits: 1 missing, 2 in work, 4 met. More knowledge only
 * strikes out; one that is left is the state, several are `undetermined`.
 */
export type Possible = number

const missing = 1
const inWork = 2
const met = 4

/** Nothing is known. */
export const anything: Possible = missing | inWork | met

const bits: Readonly<Record<ElementState, Possible>> = { undetermined: anything, missing, 'in-work': inWork, met }

/** What a state leaves possible. */
export const possibleOf = (state: ElementState): Possible => bits[state]

/** The state that is left, if it is one. */
export const stateOf = (possible: Possible): ElementState =>
  possible === met ? 'met' : possible === inWork ? 'in-work' : possible === missing ? 'missing' : 'undetermined'

/** The states that are left, in the order of the way. */
export const statesOf = (possible: Possible): readonly ElementState[] =>
  (['missing', 'in-work', 'met'] as const).filter((state) => (possible & bits[state]) !== 0)

/** Whether it is met. */
export const isMet = (possible: Possible): Truth =>
  possible === met ? 'true' : (possible & met) === 0 ? 'false' : 'unknown'

const pair = (a: Possible, b: Possible): Possible => {
  if (a === 0 || b === 0) return 0
  const both = a & b & (missing | met)
  const mixed =
    ((a | b) & inWork) !== 0 || ((a & missing) !== 0 && (b & met) !== 0) || ((a & met) !== 0 && (b & missing) !== 0)
  return mixed ? both | inWork : both
}

/** All sixty-four pairs, so that a hundred thousand enterprises take a look-up each. */
const table = Uint8Array.from({ length: 64 }, (_, i) => pair(i >> 3, i & 7))

/**
 * Two parts of one whole: met if both are, missing if both are, else in work. Any grouping and order gives the same.
 */
export const together = (a: Possible, b: Possible): Possible => table[(a << 3) | b] ?? anything
