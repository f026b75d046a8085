import * as z from 'zod'
import { type Fact, factNode } from './fact.js'

/** What every quantifier and aggregate has: the list it goes through and, optionally, which items count. */
interface Over<N> {
  readonly in: Fact
  readonly where?: N | undefined
}
/** Some item for which the condition holds. On a partial list never false. */
export interface Exists<N> extends Over<N> {
  readonly op: 'exists'
  readonly of: N
}
/** Every item meets the condition. On a partial list never true; on an empty one true. */
export interface ForAll<N> extends Over<N> {
  readonly op: 'forall'
  readonly of: N
}
/** How many items there are. */
export interface Count<N> extends Over<N> {
  readonly op: 'count'
}
/** The sum of a number over the items. */
export interface Sum<N> extends Over<N> {
  readonly op: 'sum'
  readonly of: N
}
/** The least of a number or date over the items; of none: +∞. */
export interface MinOf<N> extends Over<N> {
  readonly op: 'minOf'
  readonly of: N
}
/** The greatest of a number or date over the items; of none: −∞. */
export interface MaxOf<N> extends Over<N> {
  readonly op: 'maxOf'
  readonly of: N
}

export const collectionSchemas = <N extends z.ZodType>(node: N) => {
  const over = { in: factNode, where: node.optional() }
  return [
    z.strictObject({ op: z.literal('exists'), ...over, of: node }),
    z.strictObject({ op: z.literal('forall'), ...over, of: node }),
    z.strictObject({ op: z.literal('count'), ...over }),
    z.strictObject({ op: z.literal('sum'), ...over, of: node }),
    z.strictObject({ op: z.literal('minOf'), ...over, of: node }),
    z.strictObject({ op: z.literal('maxOf'), ...over, of: node }),
  ] as const
}
