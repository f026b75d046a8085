import { type Id, type Localized, nearest, type Truth } from '@zhiben/core'
import type { CardContentPart } from './card-content.js'
import type { Duty } from './duty.js'
import { type Listed, listed } from './listed.js'
import type { Role } from './position.js'

/**
 * What a position of a role has to do, in every trade or in some. Duties are named by id; the four lists say how the
 * position has them: it is accountable; it is accountable where nobody else is; it carries them out; or each of its
 * people bears them for himself (duties of the level `person`).
 *
 * @example { id: 'worker', role: 'worker', each: ['cn-work-safety-law/57'] }
 */
export interface Template {
  readonly id: string
  readonly role: Role
  /** Only for organisations of one of these trades; absent: for all. */
  readonly trades?: readonly string[] | undefined
  readonly accountable?: readonly string[] | undefined
  readonly standsIn?: readonly string[] | undefined
  readonly does?: readonly string[] | undefined
  readonly each?: readonly string[] | undefined
  /** What it adds to the card beside the duties. */
  readonly content?: CardContentPart | undefined
}

/** Duties and the templates that give them to positions, from one author. */
export interface TemplateBook {
  readonly id: Id
  readonly title: Localized
  readonly duties: readonly Duty[]
  readonly templates: readonly Template[]
}

/** What can be wrong with books of templates. `at` is the book and the place in it. */
export type TemplateProblem =
  | { readonly code: 'duplicate-id'; readonly at: string; readonly found: string; readonly first: string }
  | { readonly code: 'unknown-duty'; readonly at: string; readonly found: string; readonly nearest: string | undefined }
  | { readonly code: 'duty-of-a-person'; readonly at: string; readonly duty: string }
  | { readonly code: 'duty-of-no-person'; readonly at: string; readonly duty: string }
  | { readonly code: 'nobody-accountable'; readonly at: string; readonly duty: string }

/** The ways in which a template gives duties. */
const templateParts = ['accountable', 'standsIn', 'does', 'each'] as const

/**
 * What is wrong with books that are used together: two duties or templates of one name, a duty that is not there, a
 * duty of a person given to a whole or the other way round, a duty for which no template makes anybody accountable.
 * A later book may give duties of an earlier one.
 *
 * @example bookProblems([workSafety, ownTemplates]) // []
 */
export const bookProblems = (books: readonly TemplateBook[]): readonly TemplateProblem[] => {
  const problems: TemplateProblem[] = []
  const dutyOf = new Map<string, { readonly duty: Duty; readonly at: string }>()
  const templateAt = new Map<string, string>()
  const borne = new Set<string>()
  for (const book of books)
    for (const [i, duty] of book.duties.entries()) {
      const at = `${book.id} duties[${i}].id`
      const first = dutyOf.get(duty.id)
      if (first) problems.push({ code: 'duplicate-id', at, found: duty.id, first: first.at })
      else dutyOf.set(duty.id, { duty, at })
    }
  for (const book of books)
    for (const [i, template] of book.templates.entries()) {
      const at = `${book.id} templates[${i}]`
      const first = templateAt.get(template.id)
      if (first !== undefined) problems.push({ code: 'duplicate-id', at: `${at}.id`, found: template.id, first })
      else templateAt.set(template.id, `${at}.id`)
      for (const part of templateParts)
        for (const [n, id] of (template[part] ?? []).entries()) {
          const place = `${at}.${part}[${n}]`
          const level = dutyOf.get(id)?.duty.level
          if (level === undefined)
            problems.push({ code: 'unknown-duty', at: place, found: id, nearest: nearest(id, dutyOf.keys()) })
          else if (level === 'person' && part !== 'each')
            problems.push({ code: 'duty-of-a-person', at: place, duty: id })
          else if (level !== 'person' && part === 'each')
            problems.push({ code: 'duty-of-no-person', at: place, duty: id })
          else if (part !== 'does') borne.add(id)
        }
    }
  for (const [id, { at }] of dutyOf) if (!borne.has(id)) problems.push({ code: 'nobody-accountable', at, duty: id })
  return problems
}

/** A trade that no template knows. Its duties are left out, so that it is no matter of taste. */
export interface UnknownTrade {
  readonly code: 'unknown-trade'
  readonly at: string
  readonly found: string
  readonly nearest: string | undefined
  readonly options: readonly string[]
}

/**
 * The trades of an organisation that no template of some books knows: a name misspelt, more often than not.
 *
 * @example unknownTrades(['minne'], [statutoryResponsibilities]) // [{ code: 'unknown-trade', at: 'trades[0]', found: 'minne', nearest: 'mine', … }]
 */
export const unknownTrades = (trades: Listed, books: readonly TemplateBook[]): readonly UnknownTrade[] => {
  const options = [...new Set(books.flatMap((book) => book.templates.flatMap((template) => template.trades ?? [])))]
  const { known, complete } = listed(trades)
  return known.flatMap((found, i): readonly UnknownTrade[] =>
    options.includes(found)
      ? []
      : [
          {
            code: 'unknown-trade',
            at: complete ? `trades[${i}]` : `trades.partial[${i}]`,
            found,
            nearest: nearest(found, options),
            options,
          },
        ],
  )
}

/**
 * Whether a template is for an organisation of these trades.
 *
 * Unknown: as long as the trades are not known, or not all of them and none of its own is among those that are.
 */
export const isForTrades = (template: Template, trades: Listed): Truth => {
  if (template.trades === undefined) return 'true'
  const { known, complete } = listed(trades)
  return template.trades.some((trade) => known.includes(trade)) ? 'true' : complete ? 'false' : 'unknown'
}
