import * as z from 'zod'
import { type CardContent, cardContentSchema } from './card-content.js'
import { type Duty, dutySchema } from './duty.js'
import { nameSchema } from './listed.js'
import { type Organisation, organisationProblems, organisationSchema } from './organisation.js'
import type { OrganisationProblem } from './organisation-problem.js'
import { type ShapeProblem, shapeProblems } from './shape-problem.js'

/**
 * One duty in one place: the positions that are accountable and those that carry it out. The list is right where
 * exactly one is accountable; that several can be written is so that it can be said that there are several.
 *
 * A duty of the level `person` has an entry for each position; each of its holders then answers for himself.
 * @example { id: 'cn-work-safety-law/44(1)@roasting', duty: 'cn-work-safety-law/44(1)', area: 'roasting', accountable: ['head-1'], doers: ['leader-1'] }
 */
export interface Entry {
  /** The duty, and after an `@` the area or, for a duty of a person, the position. */
  readonly id: string
  readonly duty: string
  readonly area?: string | undefined
  readonly accountable: readonly string[]
  readonly doers: readonly string[]
  /** Ids of the obligations that this duty is bound to here, beside those that the duty itself names. */
  readonly obligations?: readonly string[] | undefined
}

/** What the card of a position says beside its duties. */
export interface PositionContent extends CardContent {
  /** The position. */
  readonly id: string
}

/**
 * The full-staff responsibility list of an organisation: whole in itself, so that it can be stored, signed and
 * compared without the templates it was drawn up from.
 *
 * @source semantics §8; 安全生产法第二十二条
 */
export interface ResponsibilityList {
  readonly organisation: Organisation
  readonly duties: readonly Duty[]
  readonly entries: readonly Entry[]
  readonly content: readonly PositionContent[]
  /** Templates of which it is not known whether they are for this organisation, because its trades are not. */
  readonly undecided: readonly string[]
}

/** The id of the entry of a duty in a place. */
export const entryId = (duty: string, place?: string): string => (place === undefined ? duty : `${duty}@${place}`)

const ids = z.array(nameSchema, { error: 'list' })

/** The shape of a list, for values that come from outside. */
export const responsibilityListSchema = z.strictObject(
  {
    organisation: organisationSchema,
    duties: z.array(dutySchema, { error: 'list' }),
    entries: z.array(
      z.strictObject(
        {
          id: nameSchema,
          duty: nameSchema,
          area: nameSchema.optional(),
          accountable: ids,
          doers: ids,
          obligations: ids.optional(),
        },
        { error: 'object' },
      ),
      { error: 'list' },
    ),
    content: z.array(cardContentSchema.extend({ id: nameSchema }), { error: 'list' }),
    undecided: ids,
  },
  { error: 'object' },
)

/** A list, or everything in which the value is none. */
export type ReadList =
  | { readonly list: ResponsibilityList; readonly problems: readonly [] }
  | { readonly list?: undefined; readonly problems: readonly (OrganisationProblem | ShapeProblem)[] }

/**
 * A list from outside: its shape and the chart of its organisation are checked, and that no id stands twice. What it
 * leaves open or gives to several is said by `coverage`.
 *
 * @example readList(JSON.parse(text)).list
 */
export const readList = (value: unknown): ReadList => {
  const shape = shapeProblems(responsibilityListSchema, value)
  if (shape.length > 0) return { problems: shape }
  const list = responsibilityListSchema.parse(value) as ResponsibilityList
  const problems = [
    ...organisationProblems(list.organisation).map((problem) => ({ ...problem, at: `organisation.${problem.at}` })),
    ...(['duties', 'entries', 'content'] as const).flatMap((section) => doubles(list[section], section)),
  ]
  return problems.length > 0 ? { problems } : { list, problems: [] }
}

const doubles = (items: readonly { readonly id: string }[], section: string): readonly OrganisationProblem[] => {
  const first = new Map<string, number>()
  for (const [i, { id }] of items.entries()) if (!first.has(id)) first.set(id, i)
  return items.flatMap(({ id }, i): readonly OrganisationProblem[] => {
    const at = first.get(id)
    return at === i ? [] : [{ code: 'duplicate-id', at: `${section}[${i}].id`, found: id, first: `${section}[${at}]` }]
  })
}
