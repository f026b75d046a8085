import * as z from 'zod'

/** A condition that always holds or never does. */
export interface Constant {
  readonly op: 'constant'
  readonly value: boolean
}
/** True becomes false and false true; unknown stays. */
export interface Not<N> {
  readonly op: 'not'
  readonly of: N
}
/** False if any is false, else unknown if any is unknown, else true. */
export interface All<N> {
  readonly op: 'all'
  readonly of: readonly N[]
}
/** True if any is true, else unknown if any is unknown, else false. */
export interface Any<N> {
  readonly op: 'any'
  readonly of: readonly N[]
}
/** True as soon as `n` are true, false as soon as `n` can no longer be reached, else unknown. */
export interface AtLeast<N> {
  readonly op: 'atLeast'
  readonly n: number
  readonly of: readonly N[]
}

export const logicSchemas = <N extends z.ZodType>(node: N) =>
  [
    z.strictObject({ op: z.literal('constant'), value: z.boolean() }),
    z.strictObject({ op: z.literal('not'), of: node }),
    z.strictObject({ op: z.literal('all'), of: z.array(node) }),
    z.strictObject({ op: z.literal('any'), of: z.array(node) }),
    z.strictObject({ op: z.literal('atLeast'), n: z.int().min(0), of: z.array(node) }),
  ] as const
