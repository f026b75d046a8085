import { type CivilDate, isCivilDate } from '@zhiben/core'
import { type ListChange, listChanges } from './change.js'
import type { ResponsibilityList } from './list.js'

/**
 * One issue of a list, which nothing can change any more. `by` is who issued it, as an opaque id; `on` the day from
 * which it holds.
 */
export interface ListVersion {
  readonly number: number
  readonly on: CivilDate
  readonly by: string
  readonly why?: string | undefined
  readonly list: ResponsibilityList
  /** What is different from the version before; of the first version nothing. */
  readonly changes: readonly ListChange[]
}

/** Why a version cannot be issued. */
export type VersionProblem =
  | { readonly code: 'nothing-changed'; readonly at: string; readonly version: number }
  | { readonly code: 'day-backwards'; readonly at: string; readonly found: CivilDate; readonly last: CivilDate }
  | { readonly code: 'no-such-day'; readonly at: string; readonly found: string }

/** The versions with the new one; or as they were, and why. */
export interface Issued {
  readonly versions: readonly ListVersion[]
  readonly problems: readonly VersionProblem[]
}

/**
 * Issues a list as the next version. Refused where it is the same as the last, or dated before it.
 *
 * @example issueVersion([], list, { on: '2024-06-01', by: 'e-001' }).versions[0]?.number // 1
 */
export const issueVersion = (
  versions: readonly ListVersion[],
  list: ResponsibilityList,
  about: { readonly on: CivilDate; readonly by: string; readonly why?: string | undefined },
): Issued => {
  const last = versions.at(-1)
  const changes = last ? listChanges(last.list, list) : []
  if (!isCivilDate(about.on)) return refused(versions, { code: 'no-such-day', at: 'on', found: String(about.on) })
  if (last && about.on < last.on)
    return refused(versions, { code: 'day-backwards', at: 'on', found: about.on, last: last.on })
  if (last && changes.length === 0)
    return refused(versions, { code: 'nothing-changed', at: 'list', version: last.number })
  // A copy, so that whoever made the list can go on working on it.
  const version = frozen(structuredClone({ number: (last?.number ?? 0) + 1, ...about, list, changes }))
  return { versions: Object.freeze([...versions, version]), problems: [] }
}

const refused = (versions: readonly ListVersion[], problem: VersionProblem): Issued => ({
  versions,
  problems: [problem],
})

/**
 * The version that held on a day; before the first, `undefined`.
 *
 * @example versionOn(versions, '2025-01-01')?.number // 3
 */
export const versionOn = (versions: readonly ListVersion[], day: CivilDate): ListVersion | undefined =>
  versions.filter(({ on }) => on <= day).at(-1)

const frozen = <T>(value: T): T => {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  Object.freeze(value)
  for (const inner of Object.values(value)) frozen(inner)
  return value
}
