import { nearest } from '@zhiben/core'
import { joinedContent } from './card-content.js'
import { type Entry, entryId, type PositionContent, type ResponsibilityList } from './list.js'
import type { ListEdit } from './list-edit.js'
import { organisationProblems } from './organisation.js'
import type { OrganisationProblem } from './organisation-problem.js'

/** Why an edit cannot be made. `at` is the edit and the place in it. */
export type EditProblem =
  | {
      readonly code: 'unknown-entry' | 'unknown-position' | 'unknown-area'
      readonly at: string
      readonly found: string
      readonly nearest: string | undefined
    }
  | { readonly code: 'duplicate-id'; readonly at: string; readonly found: string; readonly first: string }
  | OrganisationProblem

/** The edited list; or the list as it was, and why. */
export interface Edited {
  readonly list: ResponsibilityList
  readonly problems: readonly EditProblem[]
}

/**
 * A list with edits made to it, one after the other. If any of them cannot be made, none is, and all reasons are given.
 * What an edit leaves open (a duty with no doer, say) is no mistake of the edit: `coverage` names it.
 *
 * @example edited(list, [{ edit: 'hold', position: 'gm', holders: ['e-002'] }]).list
 */
export const edited = (list: ResponsibilityList, edits: readonly ListEdit[]): Edited => {
  let now = list
  const problems: EditProblem[] = []
  for (const [i, edit] of edits.entries()) {
    const made = applied(now, edit, `edits[${i}]`)
    if (Array.isArray(made)) problems.push(...(made as readonly EditProblem[]))
    else now = made as ResponsibilityList
  }
  return problems.length > 0 ? { list, problems } : { list: now, problems: [] }
}

const applied = (list: ResponsibilityList, edit: ListEdit, at: string): ResponsibilityList | readonly EditProblem[] => {
  const positions = new Set(list.organisation.positions.map(({ id }) => id))
  const unknownPositions = (ids: readonly string[] | undefined, place: string): readonly EditProblem[] =>
    (ids ?? []).flatMap((found, n) =>
      positions.has(found)
        ? []
        : [
            {
              code: 'unknown-position' as const,
              at: `${at}.${place}[${n}]`,
              found,
              nearest: nearest(found, positions),
            },
          ],
    )
  const unknown = (code: 'unknown-entry' | 'unknown-position', found: string, known: Iterable<string>) => [
    { code, at: `${at}.${code === 'unknown-entry' ? 'entry' : 'position'}`, found, nearest: nearest(found, known) },
  ]
  switch (edit.edit) {
    case 'assign':
    case 'withdraw': {
      const ids = list.entries.map(({ id }) => id)
      if (!ids.includes(edit.entry)) return unknown('unknown-entry', edit.entry, ids)
      if (edit.edit === 'withdraw') return { ...list, entries: list.entries.filter(({ id }) => id !== edit.entry) }
      const { accountable, doers, obligations } = edit
      const problems = [...unknownPositions(accountable, 'accountable'), ...unknownPositions(doers, 'doers')]
      if (problems.length > 0) return problems
      const given = Object.fromEntries(
        Object.entries({ accountable, doers, obligations }).filter(([, value]) => value !== undefined),
      )
      return { ...list, entries: list.entries.map((e) => (e.id === edit.entry ? { ...e, ...given } : e)) }
    }
    case 'add-duty':
      return withDuty(list, edit, at, unknownPositions)
    case 'hold': {
      const { position: id, holders, accountable } = edit
      const index = list.organisation.positions.findIndex((position) => position.id === id)
      if (index < 0) return unknown('unknown-position', id, positions)
      const organisation = {
        ...list.organisation,
        positions: list.organisation.positions.map((p) => (p.id === id ? { ...p, holders, accountable } : p)),
      }
      const place = `positions[${index}]`
      const problems = organisationProblems(organisation).filter((problem) => problem.at.startsWith(place))
      if (problems.length > 0)
        return problems.map((problem) => ({ ...problem, at: `${at}${problem.at.slice(place.length)}` }))
      return { ...list, organisation }
    }
    case 'describe': {
      if (!positions.has(edit.position)) return unknown('unknown-position', edit.position, positions)
      const described = (content: PositionContent): PositionContent => ({
        id: content.id,
        risks: edit.content.risks ?? content.risks,
        rules: edit.content.rules ?? content.rules,
        emergency: { ...content.emergency, ...edit.content.emergency },
      })
      const isThere = list.content.some(({ id }) => id === edit.position)
      const content = isThere ? list.content : [...list.content, { id: edit.position, ...joinedContent([]) }]
      return { ...list, content: content.map((c) => (c.id === edit.position ? described(c) : c)) }
    }
  }
}

const withDuty = (
  list: ResponsibilityList,
  { duty, places }: Extract<ListEdit, { readonly edit: 'add-duty' }>,
  at: string,
  unknownPositions: (ids: readonly string[], place: string) => readonly EditProblem[],
): ResponsibilityList | readonly EditProblem[] => {
  const first = list.duties.findIndex(({ id }) => id === duty.id)
  const areas = new Set(list.organisation.areas.map(({ id }) => id))
  const problems: EditProblem[] =
    first < 0 ? [] : [{ code: 'duplicate-id', at: `${at}.duty.id`, found: duty.id, first: `duties[${first}]` }]
  const entries = new Map<string, Entry>()
  for (const [n, { accountable, area, doers = [accountable] }] of places.entries()) {
    const place = `places[${n}]`
    const id = entryId(duty.id, duty.level === 'person' ? accountable : area)
    if (entries.has(id)) problems.push({ code: 'duplicate-id', at: `${at}.${place}`, found: id, first: `${at}.places` })
    entries.set(id, { id, duty: duty.id, ...(area === undefined ? {} : { area }), accountable: [accountable], doers })
    problems.push(
      ...unknownPositions([accountable], `${place}.accountable`),
      ...unknownPositions(doers, `${place}.doers`),
    )
    if (area !== undefined && !areas.has(area))
      problems.push({ code: 'unknown-area', at: `${at}.${place}.area`, found: area, nearest: nearest(area, areas) })
  }
  if (problems.length > 0) return problems
  return { ...list, duties: [...list.duties, duty], entries: [...list.entries, ...entries.values()] }
}
