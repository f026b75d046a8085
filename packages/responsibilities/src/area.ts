import * as z from 'zod'
import { nameSchema } from './listed.js'
import { type OwnWords, ownWordsSchema } from './own-words.js'

/**
 * What a part of an organisation is. A safety body (安全生产管理机构) is a department set up for safety. A contractor or
 * tenant is a part because the unit coordinates it.
 */
export type AreaKind = 'department' | 'safety-body' | 'workshop' | 'team' | 'contractor'

/**
 * A department, safety body, workshop, team or contractor. `parent` is the part that it lies in; none: directly in the organisation.
 *
 * @example { id: 'roasting', kind: 'workshop', title: '焙烧车间' }
 */
export interface Area {
  readonly id: string
  readonly kind: AreaKind
  readonly title: OwnWords
  readonly parent?: string | undefined
}

/** The shape of an area, for values that come from outside. */
export const areaSchema = z.strictObject(
  {
    id: nameSchema,
    kind: z.enum(['department', 'safety-body', 'workshop', 'team', 'contractor']),
    title: ownWordsSchema,
    parent: nameSchema.optional(),
  },
  { error: 'object' },
)
