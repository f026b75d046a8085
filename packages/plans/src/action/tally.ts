/** How a measure stands. `unknown` where what was reported does not decide it. */
export type ProgressStatus = 'reached' | 'on-track' | 'behind' | 'overdue' | 'unknown'

/** All statuses, best first, the undecided last. */
export const progressStatuses: readonly ProgressStatus[] = ['reached', 'on-track', 'behind', 'overdue', 'unknown']

/** How many measures have each status. */
export type Tally = Readonly<Record<ProgressStatus, number>>

/** No measures at all. */
export const noTally: Tally = { reached: 0, 'on-track': 0, behind: 0, overdue: 0, unknown: 0 }

/** Two tallies as one; any grouping and order gives the same. */
export const addTally = (a: Tally, b: Tally): Tally => ({
  reached: a.reached + b.reached,
  'on-track': a['on-track'] + b['on-track'],
  behind: a.behind + b.behind,
  overdue: a.overdue + b.overdue,
  unknown: a.unknown + b.unknown,
})

/**
 * How many of each status there are.
 *
 * @example tallyOf(['reached', 'overdue', 'reached']).reached // 2
 */
export const tallyOf = (statuses: readonly ProgressStatus[]): Tally => {
  const tally: Record<ProgressStatus, number> = { ...noTally }
  for (const status of statuses) tally[status] += 1
  return tally
}
