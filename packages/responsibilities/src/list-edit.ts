import * as z from 'zod'
import { type CardContentPart, cardContentSchema } from './card-content.js'
import { type Duty, dutySchema } from './duty.js'
import { type Listed, listedSchema, nameSchema } from './listed.js'
import { type ShapeProblem, shapeProblems } from './shape-problem.js'

/**
 * A change that somebody makes to a list.
 *
 * `assign`: who is accountable for an entry, who carries it out, what it is bound to (what is left out stays).
 * `add-duty`: a duty of the unit's own, with its places. `withdraw`: an entry goes. `hold`: who holds a position.
 * `describe`: what the card of a position says of risks, rules or emergencies (a part that is given replaces the old).
 */
export type ListEdit =
  | {
      readonly edit: 'assign'
      readonly entry: string
      readonly accountable?: readonly string[] | undefined
      readonly doers?: readonly string[] | undefined
      readonly obligations?: readonly string[] | undefined
    }
  | {
      readonly edit: 'add-duty'
      readonly duty: Duty
      readonly places: readonly {
        readonly area?: string | undefined
        readonly accountable: string
        readonly doers?: readonly string[] | undefined
      }[]
    }
  | { readonly edit: 'withdraw'; readonly entry: string }
  | {
      readonly edit: 'hold'
      readonly position: string
      readonly holders: Listed
      readonly accountable?: string | null | undefined
    }
  | { readonly edit: 'describe'; readonly position: string; readonly content: CardContentPart }

const ids = z.array(nameSchema, { error: 'list' })
const contentPartSchema = z.strictObject(
  {
    ...cardContentSchema.partial().shape,
    emergency: cardContentSchema.shape.emergency.partial().optional(),
  },
  { error: 'object' },
)
const placeSchema = z.strictObject(
  { area: nameSchema.optional(), accountable: nameSchema, doers: ids.optional() },
  { error: 'object' },
)

const editsSchema = z.array(
  z.discriminatedUnion(
    'edit',
    [
      z.strictObject({
        edit: z.literal('assign'),
        entry: nameSchema,
        accountable: ids.optional(),
        doers: ids.optional(),
        obligations: ids.optional(),
      }),
      z.strictObject({
        edit: z.literal('add-duty'),
        duty: dutySchema,
        places: z.array(placeSchema, { error: 'list' }),
      }),
      z.strictObject({ edit: z.literal('withdraw'), entry: nameSchema }),
      z.strictObject({
        edit: z.literal('hold'),
        position: nameSchema,
        holders: listedSchema,
        accountable: nameSchema.nullish(),
      }),
      z.strictObject({ edit: z.literal('describe'), position: nameSchema, content: contentPartSchema }),
    ],
    { error: 'object' },
  ),
  { error: 'list' },
)

/** Edits, or everything in which the value is none. */
export type ReadEdits =
  | { readonly edits: readonly ListEdit[]; readonly problems: readonly [] }
  | { readonly edits?: undefined; readonly problems: readonly ShapeProblem[] }

/**
 * Edits from outside, such as a file that a unit keeps beside its chart, so that what it wrote itself (the risks of its
 * positions above all) is put into every list that is drawn up anew. Whether they fit a list is said by `edited`.
 *
 * @example readEdits([{ edit: 'describe', position: 'welder', content: { risks: [{ text: '触电' }] } }]).edits
 */
export const readEdits = (value: unknown): ReadEdits => {
  const problems = shapeProblems(editsSchema, value)
  return problems.length > 0 ? { problems } : { edits: editsSchema.parse(value) as readonly ListEdit[], problems: [] }
}
