import { type DistrictFound, type DistrictMeasures, districtLevel } from '../policy/district.js'
import type { Policy } from '../policy/policy.js'
import type { RollUp, Row } from './roll-up.js'
import type { Cell, Tally } from './tally.js'

/** A figure that is known only between bounds: undetermined hazards may fall on either side. */
export type Bounds = readonly [least: number, most: number]

/**
 * The share of the cleared hazards that were cleared on time, from 0 to 1; `null` where none is cleared.
 *
 * Unknown: hazards of which it is not known widen the bounds: at least the known ones are on time, at most those too.
 *
 * @source 鄂州市治本攻坚三年行动方案 一（三）2 (按时整治到位率)
 */
export const onTimeShare = ({ cleared, clearedOnTime, clearedUndetermined }: Tally): Bounds | null =>
  cleared === 0 ? null : [clearedOnTime / cleared, (clearedOnTime + clearedUndetermined) / cleared]

/** How the major hazards grew from one month to another, both included. */
export interface Growth {
  /** Reported in these months and not dismissed or merged since (增量). */
  readonly reported: number
  /** Cleared in them. Hazards without a known day of close-out may belong to them or not. */
  readonly cleared: Bounds
  /** What was added to the open ones. */
  readonly net: Bounds
}

/**
 * How the major hazards grew between two months (`YYYY-MM`). Hazards not yet graded are not counted.
 *
 * @example growthOf(rolled, '2025-01', '2025-12').reported
 * @source 鄂州市治本攻坚三年行动方案 一（三）1 (stock, growth)
 */
export const growthOf = (rolled: RollUp, from: string, to: string): Growth => {
  const within = ({ name }: Row) => from <= name && name <= to
  const clearedIn = (rows: readonly Row[]) => sum(rows.map(({ cell }) => cell.major.cleared))
  const reported = sum(rolled.by.month.filter(within).map(({ cell }) => cell.major.open + cell.major.cleared))
  const known = clearedIn(rolled.by.closedMonth.filter(within))
  const most = known + clearedIn(rolled.by.closedMonth.filter(({ name }) => name === 'unknown'))
  return { reported, cleared: [known, most], net: [reported - most, reported - known] }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, number) => all + number, 0)

/**
 * The measures by which a policy tells districts apart, from the counts of one.
 *
 * Unknown: hazards not yet graded may be major ones, and cleared ones without limit or day may have been late; both
 * widen the bounds. A hazard without a limit is not overdue.
 */
export const measuresOf = ({ major, ungraded }: Cell): DistrictMeasures => {
  const late = major.clearedLate + major.overdue
  const maybeLate = ungraded.clearedLate + ungraded.clearedUndetermined + ungraded.overdue
  const ran = major.cleared + major.overdue
  return {
    'open-major': [major.open, major.open + ungraded.open],
    'overdue-major': [major.overdue, major.overdue + ungraded.overdue],
    'overdue-share': [
      share(major.overdue, major.open + ungraded.open - ungraded.overdue),
      share(major.overdue + ungraded.overdue, major.open + ungraded.overdue),
    ],
    'late-share': [
      share(late, ran + ungraded.clearedOnTime + ungraded.clearedUndetermined),
      share(late + major.clearedUndetermined + maybeLate, ran + maybeLate),
    ],
    'old-stock': [major.stockOpen, major.stockOpen + ungraded.stockOpen],
  }
}

/** A part of a whole; of nothing it is 0. */
const share = (part: number, whole: number): number => (whole === 0 ? 0 : part / whole)

/** The level of one district. */
export type DistrictStanding = DistrictFound & { readonly district: string; readonly measures: DistrictMeasures }

/**
 * The red, orange, yellow or blue of every district that has hazards, by the thresholds of a policy.
 *
 * Unknown: undetermined where the policy has no thresholds or the counts do not decide.
 *
 * @source 鄂州市治本攻坚三年行动方案 task 10 ④
 */
export const districtStandings = (policy: Pick<Policy, 'districts'>, rolled: RollUp): readonly DistrictStanding[] =>
  rolled.by.district.map(({ name, cell }) => {
    const measures = measuresOf(cell)
    return { district: name, ...districtLevel(policy, measures), measures }
  })
