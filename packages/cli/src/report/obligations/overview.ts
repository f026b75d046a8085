import type { Localized } from '@zhiben/core'
import type { Log, ObligationPack, ObligationStatus, Status, StatusWindow, WindowStatus } from '@zhiben/obligations'
import { dueDay } from './words.js'

/** A window with its obligation. */
export interface OpenWindow {
  readonly of: ObligationStatus
  readonly window: StatusWindow
}

/** An obligation with its overdue windows, the oldest first. */
export interface OverdueOf {
  readonly of: ObligationStatus
  readonly windows: readonly StatusWindow[]
  /** How many of them were done at last, too late. */
  readonly late: number
}

/** What somebody has to do next. */
export interface NextOf {
  readonly bearer: string
  /** The person who did it last, where the log names one. */
  readonly person: string | undefined
  readonly windows: readonly OpenWindow[]
}

/** Obligations of which the same is not known. */
export interface Unknown {
  readonly missing: readonly string[]
  readonly ids: readonly string[]
}

/** A status put in the order in which a person wants it: what is late, what is next, what is not known. */
export interface Overview {
  readonly counts: Readonly<Record<WindowStatus, number>>
  /** Obligations that stand for themselves, and those that others cover. */
  readonly binding: number
  readonly folded: number
  /** What is not done yet first; then what was done too late. */
  readonly overdue: readonly OverdueOf[]
  readonly next: readonly NextOf[]
  /** What hangs on facts or on the calendar, the facts on which most hangs first. */
  readonly unknown: readonly Unknown[]
  /** What nobody has set a cadence for. */
  readonly withoutCadence: readonly string[]
  /** What an obligation covers, by its id. */
  readonly covers: ReadonlyMap<string, readonly string[]>
  /** The title of each obligation there is, by id. */
  readonly titles: ReadonlyMap<string, Localized>
}

/** Puts a status in order. Windows of obligations that others cover are neither listed nor counted. */
export const overviewOf = (status: Status, packs: readonly ObligationPack[], log: Log): Overview => {
  const own = status.obligations.filter(({ coveredBy }) => coveredBy.length === 0)
  const all = own.flatMap((of) => of.windows.map((window): OpenWindow => ({ of, window })))
  const counts = { met: 0, due: 0, overdue: 0, advisory: 0, 'not-applicable': 0, undetermined: 0 }
  for (const { window } of all) counts[window.status] += 1
  const covers = new Map<string, string[]>()
  for (const { id, coveredBy } of status.obligations)
    for (const by of coveredBy) covers.set(by, [...(covers.get(by) ?? []), id])
  const open = status.undetermined.filter(({ missing }) => missing.some((path) => path.startsWith('cadences[')))
  return {
    counts,
    binding: own.length,
    folded: status.obligations.length - own.length,
    overdue: overdueOf(own),
    next: nextOf(
      all.filter(({ window }) => window.status === 'due'),
      log,
    ),
    unknown: unknownOf(status.undetermined.filter((one) => !open.includes(one))),
    withoutCadence: open.map(({ id }) => id),
    covers,
    titles: new Map(packs.flatMap(({ obligations }) => obligations.map(({ id, title }) => [id as string, title]))),
  }
}

const byDue = (a: OpenWindow, b: OpenWindow): number => (dueDay(a.window.due) < dueDay(b.window.due) ? -1 : 1)

const overdueOf = (own: readonly ObligationStatus[]): readonly OverdueOf[] =>
  own
    .flatMap((of): readonly OverdueOf[] => {
      const windows = of.windows.filter(({ status }) => status === 'overdue')
      const late = windows.filter(({ lateOn }) => lateOn !== undefined).length
      return windows.length > 0 ? [{ of, windows, late }] : []
    })
    .sort((a, b) => Number(isDone(a)) - Number(isDone(b)) || (dueOfFirst(a) < dueOfFirst(b) ? -1 : 1))

const isDone = ({ windows, late }: OverdueOf): boolean => windows.length === late
const dueOfFirst = ({ windows }: OverdueOf): string => dueDay(windows[0]?.due ?? '9999-12-31')

const nextOf = (due: readonly OpenWindow[], log: Log): readonly NextOf[] => {
  const bearers = [...new Set(due.map(({ of }) => of.bearer))]
  return bearers
    .map((bearer): NextOf => {
      const last = log.occurrences.filter(({ entry }) => entry.by === bearer && entry.person !== undefined).at(-1)
      return {
        bearer,
        person: last?.entry.person,
        windows: due.filter(({ of }) => of.bearer === bearer).sort(byDue),
      }
    })
    .sort((a, b) => (dueOf(a) < dueOf(b) ? -1 : 1))
}

const dueOf = ({ windows }: NextOf): string => dueDay(windows[0]?.window.due ?? '9999-12-31')

const unknownOf = (undetermined: Status['undetermined']): readonly Unknown[] => {
  const groups = new Map<string, { missing: readonly string[]; ids: string[] }>()
  for (const { id, missing } of undetermined) {
    const paths = [...new Set(missing)].sort()
    const key = paths.join(' ')
    const group = groups.get(key) ?? { missing: paths, ids: [] }
    group.ids.push(id)
    groups.set(key, group)
  }
  return [...groups.values()].sort((a, b) => b.ids.length - a.ids.length)
}
