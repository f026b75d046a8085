import { canonical } from '@zhiben/rules'
import type { Area } from './area.js'
import type { Duty } from './duty.js'
import type { Entry, PositionContent, ResponsibilityList } from './list.js'
import type { Organisation } from './organisation.js'
import type { Position } from './position.js'

/** The parts of a list that hold things with ids, and what each holds. */
interface Sections {
  readonly areas: Area
  readonly positions: Position
  readonly duties: Duty
  readonly entries: Entry
  readonly content: PositionContent
}

/** A part of a list. */
export type ListSection = keyof Sections

/** What a list says of the organisation as a whole. */
export interface ListAbout {
  readonly organisation: Omit<Organisation, 'areas' | 'positions'>
  readonly undecided: readonly string[]
}

type SectionChange = {
  readonly [S in ListSection]:
    | { readonly change: 'added'; readonly section: S; readonly id: string; readonly item: Sections[S] }
    | { readonly change: 'removed'; readonly section: S; readonly id: string; readonly item: Sections[S] }
    | {
        readonly change: 'changed'
        readonly section: S
        readonly id: string
        readonly before: Sections[S]
        readonly after: Sections[S]
      }
    | {
        readonly change: 'reordered'
        readonly section: S
        readonly before: readonly string[]
        readonly after: readonly string[]
      }
}[ListSection]

/**
 * One difference between two lists. It holds what was and what is, so that a reader sees both and that it is applied
 * only to what it was made from.
 */
export type ListChange =
  | SectionChange
  | { readonly change: 'about'; readonly before: ListAbout; readonly after: ListAbout }

/** A change that does not fit the list it is applied to. */
export interface ChangeProblem {
  readonly code: 'change-does-not-fit'
  readonly at: string
}

const sections: readonly ListSection[] = ['areas', 'positions', 'duties', 'entries', 'content']

interface Item {
  readonly id: string
}

const same = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b)

const itemsOf = (list: ResponsibilityList, section: ListSection): readonly Item[] =>
  section === 'areas' || section === 'positions' ? list.organisation[section] : list[section]

const aboutOf = ({ organisation, undecided }: ResponsibilityList): ListAbout => {
  const { areas: _, positions: __, ...about } = organisation
  return { organisation: about, undecided }
}

/**
 * What must be changed in a list to make it another: in the order of the list, nothing where they are the same.
 *
 * @example listChanges(before, after).filter(({ change }) => change === 'removed')
 */
export const listChanges = (before: ResponsibilityList, after: ResponsibilityList): readonly ListChange[] => {
  const [old, now] = [aboutOf(before), aboutOf(after)]
  return [
    ...(same(old, now) ? [] : [{ change: 'about', before: old, after: now } as const]),
    // Sections are compared alike; that an item belongs to its section is what TypeScript cannot follow.
    ...sections.flatMap(
      (section) => sectionChanges(section, itemsOf(before, section), itemsOf(after, section)) as readonly ListChange[],
    ),
  ]
}

const sectionChanges = (section: ListSection, before: readonly Item[], after: readonly Item[]) => {
  const old = new Map(before.map((item) => [item.id, item]))
  const now = new Map(after.map((item) => [item.id, item]))
  const removed = before.filter(({ id }) => !now.has(id))
  const added = after.filter(({ id }) => !old.has(id))
  const changed = after.filter((item) => old.has(item.id) && !same(old.get(item.id), item))
  const order = [...before.filter(({ id }) => now.has(id)), ...added].map(({ id }) => id)
  const wanted = after.map(({ id }) => id)
  return [
    ...removed.map((item) => ({ change: 'removed', section, id: item.id, item })),
    ...changed.map((item) => ({ change: 'changed', section, id: item.id, before: old.get(item.id), after: item })),
    ...added.map((item) => ({ change: 'added', section, id: item.id, item })),
    ...(same(order, wanted) ? [] : [{ change: 'reordered', section, before: order, after: wanted }]),
  ]
}

/** The changed list; or the list as it was, and which changes do not fit it. */
export interface Changed {
  readonly list: ResponsibilityList
  readonly problems: readonly ChangeProblem[]
}

/**
 * A list with changes applied, in their order. Where one does not fit (what it removes or changes is not what stands
 * there), none is applied.
 *
 * @example withListChanges(before, listChanges(before, after)).list // the same as after
 */
export const withListChanges = (list: ResponsibilityList, changes: readonly ListChange[]): Changed => {
  let about = aboutOf(list)
  const items = new Map(sections.map((section) => [section, itemsOf(list, section)]))
  const problems: ChangeProblem[] = []
  for (const [i, change] of changes.entries()) {
    const problem = { code: 'change-does-not-fit', at: `changes[${i}]` } as const
    if (change.change === 'about') {
      if (same(about, change.before)) about = change.after
      else problems.push(problem)
      continue
    }
    const next = applied(items.get(change.section) ?? [], change)
    if (next) items.set(change.section, next)
    else problems.push(problem)
  }
  if (problems.length > 0) return { list, problems }
  const of = <S extends ListSection>(section: S) => (items.get(section) ?? []) as readonly Sections[S][]
  return {
    list: {
      organisation: { ...about.organisation, areas: of('areas'), positions: of('positions') },
      duties: of('duties'),
      entries: of('entries'),
      content: of('content'),
      undecided: about.undecided,
    },
    problems: [],
  }
}

const applied = (items: readonly Item[], change: SectionChange): readonly Item[] | undefined => {
  if (change.change === 'reordered') {
    const byId = new Map(items.map((item) => [item.id, item]))
    if (!same([...byId.keys()], change.before) || !same([...change.before].sort(), [...change.after].sort()))
      return undefined
    return change.after.flatMap((id) => byId.get(id) ?? [])
  }
  const found = items.find(({ id }) => id === change.id)
  switch (change.change) {
    case 'added':
      return found ? undefined : [...items, change.item]
    case 'removed':
      return found && same(found, change.item) ? items.filter((item) => item !== found) : undefined
    case 'changed':
      return found && same(found, change.before)
        ? items.map((item) => (item === found ? change.after : item))
        : undefined
  }
}
