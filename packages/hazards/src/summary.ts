import type { CivilDate } from '@zhiben/core'
import type { Channel } from './policy/approval.js'
import type { Grade } from './policy/limit.js'
import { type Accountability, type Course, hasEnded, type Supervision, type Timeliness } from './regions.js'
import type { HazardState } from './state.js'

/** A hazard in one row: the columns that a store lists by and that roll-ups count. */
export interface HazardSummary {
  readonly id: string
  readonly enterprise: string
  readonly district: string
  /** `null`: not known. */
  readonly sector: string | null
  readonly kind: string | null
  readonly grade: Grade | null
  readonly course: Course
  /** Of a closed hazard: `overdue` if it was rectified late, `on-time` if in time, `none` if it never had a limit. */
  readonly timeliness: Timeliness
  readonly supervision: Supervision
  readonly accountability: Accountability
  readonly channel: Channel
  readonly reportedOn: CivilDate
  /** The last day of the limit that runs; `null` where none runs, because there is none yet or all is over. */
  readonly due: CivilDate | null
  readonly closedOn: CivilDate | null
  /** Since when it is known to have existed, where that is before its report. */
  readonly existsSince: CivilDate | null
  /** `id@version`. */
  readonly policy: string
  /** How many events its log has. */
  readonly revision: number
}

/** The row of a hazard. */
export const summaryOf = (state: HazardState): HazardSummary => ({
  id: state.id,
  enterprise: state.enterprise,
  district: state.district,
  sector: state.sector,
  kind: state.kind,
  grade: state.grade,
  course: state.course,
  timeliness: state.timeliness,
  supervision: state.supervision,
  accountability: state.accountability,
  channel: state.channel,
  reportedOn: state.reportedOn,
  due: hasEnded(state.course) ? null : (state.limit?.until ?? null),
  closedOn: state.closedOn,
  existsSince: state.existsSince,
  policy: state.policy,
  revision: state.revision,
})
