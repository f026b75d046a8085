import { type Citation, isCivilDate, type Localized, type Verification } from '@zhiben/core'
import * as z from 'zod'

/** Where a value of a policy stands, whether that was read, and how its wording was taken where it can be taken two ways. */
export interface Basis {
  readonly cite: Citation
  readonly verified: Verification
  /** How we read it, or what it leaves open. */
  readonly note?: Localized | undefined
}

/** Every value of a policy says where it comes from; several sources may say the same. */
export interface Based {
  readonly basis: readonly Basis[]
}

/** A text with something in it. The message of a schema names what it wanted: `read-policy.ts` makes a problem of it. */
export const words = z.string({ error: 'words' }).max(2000, { error: 'words' }).regex(/\S/, { error: 'words' })
export const localized = z.strictObject({ zh: words, en: words }, { error: shape('object') })
export const day = z.custom<`${number}-${number}-${number}`>(isCivilDate, { error: 'day' })
/** A whole number of days from 0 to a century. */
export const days = z.int({ error: 'days' }).min(0, { error: 'days' }).max(36_525, { error: 'days' })
/** A name within a policy: `letter`, `agriculture-stock-2023`. */
export const localName = z.string({ error: 'name' }).regex(/^[a-z][a-z0-9-]{0,79}$/, { error: 'name' })

const verification = z.discriminatedUnion(
  'status',
  [
    z.strictObject({ status: z.literal('verified'), source: words, on: day.optional() }),
    z.strictObject({ status: z.literal('unverified'), why: words }),
  ],
  { error: shape('verification') },
)

const basis = z.strictObject(
  {
    cite: z.strictObject(
      { document: words, article: words, paragraph: words.optional(), item: words.optional() },
      { error: shape('object') },
    ),
    verified: verification,
    note: localized.optional(),
  },
  { error: shape('object') },
)

/** What every line of a policy carries: at least one source. */
export const based = {
  basis: z.array(basis, { error: 'list' }).min(1, { error: 'filled-list' }).max(50, { error: 'list' }),
}

/** Names the shape that was wanted, and leaves unknown fields to zod, which names them. */
export function shape(expected: string) {
  return (issue: { readonly code?: string | undefined }): string | undefined =>
    issue.code === 'unrecognized_keys' ? undefined : expected
}

/** A list that is read from outside: never longer than a policy could need. */
export const listOf = <T extends z.ZodType>(item: T) => z.array(item, { error: 'list' }).max(500, { error: 'list' })
