import type { Citation, Verification } from '@zhiben/core'
import { citationSchema } from '@zhiben/rules'
import * as z from 'zod'
import type { AreaKind } from './area.js'
import { nameSchema } from './listed.js'
import { type OwnWords, ownWordsSchema } from './own-words.js'
import { type Role, roles } from './position.js'

/**
 * How often a duty exists in an organisation: once in the whole; once in each department, safety body, workshop, team or for
 * each contractor; or for each person in a position, who then answers for himself.
 */
export type DutyLevel = 'organisation' | AreaKind | 'person'

/** Every level, from the whole to the person. */
export const dutyLevels: readonly DutyLevel[] = [
  'organisation',
  'department',
  'safety-body',
  'workshop',
  'team',
  'contractor',
  'person',
]

/**
 * What somebody must see to, restated in our own words, with the place where it is written. `evidence` is what shows
 * that it was done: the standard by which it is assessed, which a responsibility system must state for every position.
 *
 * `periodic` duties recur and must be bound to an obligation, which says how often; `obligations` are ids.
 * `onlyWith`: the duty exists only where the organisation has such a position.
 * @example { id: 'cn-work-safety-law/21(4)', title: { zh: '保证安全投入', en: 'Ensure safety spending' }, cite: { document: '中华人民共和国安全生产法', article: '21', item: '4' }, level: 'organisation', evidence: { zh: '…', en: '…' }, verified: { status: 'unverified', why: '…' } }
 * @source semantics §8; 安全生产法第二十二条 (person, scope and standard of assessment for every position)
 */
export interface Duty {
  /** Unique; no spaces, no `@`. */
  readonly id: string
  readonly title: OwnWords
  readonly cite: Citation
  readonly level: DutyLevel
  readonly evidence: OwnWords
  readonly verified: Verification
  readonly periodic?: boolean | undefined
  readonly obligations?: readonly string[] | undefined
  readonly onlyWith?: Role | undefined
  readonly note?: OwnWords | undefined
}

const text = nameSchema

/** The shape of a duty, for values that come from outside. */
export const dutySchema = z.strictObject(
  {
    id: z.stringFormat('duty-id', /^[^\s@]+$/, { error: 'text' }),
    title: ownWordsSchema,
    cite: citationSchema,
    level: z.enum(dutyLevels as [DutyLevel, ...DutyLevel[]]),
    evidence: ownWordsSchema,
    verified: z.discriminatedUnion('status', [
      z.strictObject({ status: z.literal('verified'), source: text, on: z.string().optional() }),
      z.strictObject({ status: z.literal('unverified'), why: text }),
    ]) as unknown as z.ZodType<Verification>,
    periodic: z.boolean({ error: 'boolean' }).optional(),
    obligations: z.array(text, { error: 'list' }).optional(),
    onlyWith: z.enum(roles as [Role, ...Role[]]).optional(),
    note: ownWordsSchema.optional(),
  },
  { error: 'object' },
)
