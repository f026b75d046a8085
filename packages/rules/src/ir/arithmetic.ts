import type { Unit } from '@zhiben/core'
import * as z from 'zod'
import { unitSchema } from '../facts/format.js'

/** A fixed number in a unit. */
export interface Figure {
  readonly op: 'number'
  readonly value: number
  readonly unit: Unit
}
/** Sum of numbers of one unit. */
export interface Add<N> {
  readonly op: 'add'
  readonly of: readonly N[]
}
/** Difference of two numbers of one unit. */
export interface Subtract<N> {
  readonly op: 'subtract'
  readonly left: N
  readonly right: N
}
/** Product; at most one factor has a unit other than `1`. */
export interface Multiply<N> {
  readonly op: 'multiply'
  readonly of: readonly N[]
}
/** Quotient by a plain number, or of two numbers of one unit. By what may be nought: unknown. */
export interface Divide<N> {
  readonly op: 'divide'
  readonly left: N
  readonly right: N
}
/** The least of several numbers or dates. */
export interface Min<N> {
  readonly op: 'min'
  readonly of: readonly N[]
}
/** The greatest of several numbers or dates. */
export interface Max<N> {
  readonly op: 'max'
  readonly of: readonly N[]
}
/** One number if a condition holds, another if not; where that is unknown, anything between the two. */
export interface Choose<N> {
  readonly op: 'choose'
  readonly if: N
  readonly then: N
  readonly else: N
}

export const arithmeticSchemas = <N extends z.ZodType>(node: N) =>
  [
    z.strictObject({
      op: z.literal('number'),
      value: z.number(),
      unit: unitSchema,
    }),
    z.strictObject({ op: z.literal('add'), of: z.array(node).min(1) }),
    z.strictObject({ op: z.literal('subtract'), left: node, right: node }),
    z.strictObject({ op: z.literal('multiply'), of: z.array(node).min(1) }),
    z.strictObject({ op: z.literal('divide'), left: node, right: node }),
    z.strictObject({ op: z.literal('min'), of: z.array(node).min(1) }),
    z.strictObject({ op: z.literal('max'), of: z.array(node).min(1) }),
    z.strictObject({ op: z.literal('choose'), if: node, then: node, else: node }),
  ] as const
