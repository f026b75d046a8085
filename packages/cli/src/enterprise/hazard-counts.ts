import type { CivilDate } from '@zhiben/core'
import type { HazardSummary } from '@zhiben/hazards'
import type { HazardCounts } from '@zhiben/plans'

/** So many surely, and so many that may be. */
interface Count {
  sure: number
  maybe: number
}

const told = ({ sure, maybe }: Count): number | null => (sure === 0 && maybe > 0 ? null : sure)

/**
 * The hazards of one enterprise, counted for a day: what was reported later is not there yet, what was closed later is
 * still open. Closed late counts for the year of that day.
 *
 * Unknown (`null`): everything where no hazard of the enterprise is on record, for a name that nobody knows must not look
 * clean; what hangs on a grade that was not given; whether one without a limit is in time.
 */
export const hazardCounts = async (
  hazards: Iterable<HazardSummary> | AsyncIterable<HazardSummary>,
  asOf: CivilDate,
): Promise<HazardCounts> => {
  const count = (): Count => ({ sure: 0, maybe: 0 })
  const [open, overdue, openMajor, overdueMajor, closedLate] = [count(), count(), count(), count(), count()]
  let any = false
  for await (const { course, grade, due, timeliness, reportedOn, closedOn } of hazards) {
    if (reportedOn > asOf) continue
    any = true
    if (course === 'dismissed' || course === 'merged') continue
    if (closedOn !== null && closedOn <= asOf) {
      if (timeliness === 'overdue' && closedOn.slice(0, 4) === asOf.slice(0, 4)) closedLate.sure += 1
      continue
    }
    const certainty = grade === 'major' ? 'sure' : grade === null ? 'maybe' : undefined
    open.sure += 1
    if (certainty) openMajor[certainty] += 1
    // No limit in the row: none was set yet, or the hazard was closed since. Neither shows that it was in time.
    const late = due === null ? 'maybe' : due < asOf ? 'sure' : undefined
    if (!late) continue
    overdue[late] += 1
    if (certainty) overdueMajor[late === 'sure' ? certainty : 'maybe'] += 1
  }
  if (!any) return { open: null, overdue: null, openMajor: null, overdueMajor: null, closedLate: null }
  return {
    open: told(open),
    overdue: told(overdue),
    openMajor: told(openMajor),
    overdueMajor: told(overdueMajor),
    closedLate: told(closedLate),
  }
}
