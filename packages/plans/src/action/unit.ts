import type { Localized } from '@zhiben/core'

/** What a unit is: a district or zone, a department, an office, or a name that stands for several of them. */
export type PlanUnitKind = 'district' | 'department' | 'office' | 'group'

/**
 * A body that a plan names. A group lists the members that the plan makes known; `complete` says that they are all of
 * them. Of a group that is not complete ("the members concerned") nobody can say from the plan who belongs to it.
 */
export interface PlanUnit {
  readonly title: Localized
  readonly kind: PlanUnitKind
  readonly members?: readonly string[] | undefined
  readonly complete?: true | undefined
}

/**
 * Who answers for a piece of work. `responsible` where the document gives one list without saying who leads; `lead` and
 * `supporting` only where it says so. `andOthers` keeps its "and others" (等): the list is not closed.
 */
export interface Assignment {
  readonly role: 'responsible' | 'lead' | 'supporting'
  readonly units: readonly string[]
  readonly andOthers?: true | undefined
  /** The part of the work that the list is for, where the document gives several lists. */
  readonly part?: Localized | undefined
}

/** The units behind some names, groups replaced by the members that are known, and the groups that stay open. */
export interface Enumerated {
  readonly units: readonly string[]
  readonly open: readonly string[]
}

/**
 * Who is meant by names of units: groups are opened, each unit comes once, in order. Groups that are not complete are
 * also in `open`. Unknown names and circles of groups are left out (a checked plan has none).
 *
 * @example enumerate(units, ['districts', 'works-departments'])
 */
export const enumerate = (units: Readonly<Record<string, PlanUnit>>, names: readonly string[]): Enumerated => {
  const found = new Set<string>()
  const open = new Set<string>()
  const seen = new Set<string>()
  // A stack of its own, so that no chain of groups is too long.
  const waiting = [...names].reverse()
  for (let name = waiting.pop(); name !== undefined; name = waiting.pop()) {
    const unit = Object.hasOwn(units, name) ? units[name] : undefined
    if (unit === undefined || seen.has(name)) continue
    seen.add(name)
    if (unit.kind !== 'group') {
      found.add(name)
      continue
    }
    if (unit.complete !== true) open.add(name)
    const members = unit.members ?? []
    for (let i = members.length - 1; i >= 0; i--) waiting.push(members[i] ?? '')
  }
  return { units: [...found], open: [...open] }
}
