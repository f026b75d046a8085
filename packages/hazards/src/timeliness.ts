import type { CivilDate } from '@zhiben/core'
import type { Move } from './move.js'
import { dueOf } from './policy/limit.js'
import type { Policy } from './policy/policy.js'
import type { Course, Timeliness } from './regions.js'
import type { HazardState } from './state.js'

/** Whose rectification was handed in: the day of that counts, not the day of the review. */
const handedIn: ReadonlySet<Course> = new Set<Course>(['submitted', 'closed', 'looked-back', 'recurred'])

/**
 * How a hazard stands with its limit on a day, by the dates in its state. The last day of the limit is in time.
 *
 * Unknown: without a limit there is nothing to be late for: `none`.
 * @example timelinessOn(state, '2026-03-01', policy) // due-soon
 */
export const timelinessOn = (
  state: Pick<HazardState, 'course' | 'timeliness' | 'limit' | 'submittedOn'>,
  day: CivilDate,
  policy: Pick<Policy, 'dueSoon'>,
): Timeliness => {
  const { course, limit, submittedOn } = state
  if (limit === null || course === 'dismissed' || course === 'merged') return state.timeliness
  if (handedIn.has(course)) return submittedOn !== null && submittedOn > limit.until ? 'overdue' : 'on-time'
  return dueOf(policy, limit.until, day)
}

/** The move by which the machine learns how the limit stands. */
export const timeMove: Readonly<Record<Exclude<Timeliness, 'none'>, Move>> = {
  'on-time': 'timeOnTime',
  'due-soon': 'timeDueSoon',
  overdue: 'timeOverdue',
}
