import * as z from 'zod'
import { nameSchema } from '../facts/format.js'

/**
 * A fact of the subject, or of an item that an enclosing quantifier goes through. `scope` counts the
 * quantifiers from the outside: absent or 0 is the subject, 1 the item of the outermost, 2 of the next.
 */
export interface Fact {
  readonly op: 'fact'
  readonly fact: string
  readonly scope?: number | undefined
}

export const factNode = z.strictObject({
  op: z.literal('fact'),
  fact: nameSchema,
  scope: z.int().min(0).optional(),
})
