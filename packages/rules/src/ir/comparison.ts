import type { Comparator } from '@zhiben/core'
import * as z from 'zod'

/**
 * A comparison of two numbers of one unit, of two dates, or (`=` and `!=` only) of two choices or texts.
 * True if it holds for all that the two may be, false if it fails for all, else unknown.
 */
export interface Compare<N> {
  readonly op: 'compare'
  readonly left: N
  readonly is: Comparator
  readonly right: N
}

/** Whether a choice or text is one of the values: true if all its possibilities are, false if none is. */
export interface In<N> {
  readonly op: 'in'
  readonly of: N
  readonly values: readonly string[]
}

const comparators = ['<', '<=', '=', '!=', '>=', '>'] as const satisfies readonly Comparator[]

export const comparisonSchemas = <N extends z.ZodType>(node: N) =>
  [
    z.strictObject({ op: z.literal('compare'), left: node, is: z.enum(comparators), right: node }),
    z.strictObject({ op: z.literal('in'), of: node, values: z.array(z.string()) }),
  ] as const
