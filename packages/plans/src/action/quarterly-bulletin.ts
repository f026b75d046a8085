import type { CivilDate, Id, Localized } from '@zhiben/core'
import { changesBetween, type StatusChange } from './monthly-report.js'
import type { Plan } from './plan.js'
import { type MeasureProgress, planProgress } from './progress.js'
import type { Report } from './report.js'
import type { ReportProblem } from './report-problem.js'
import { type RollUp, type Row, rollUp } from './roll-up.js'
import { type Month, quarterEnds, type Returns, returnsFor, type Submission } from './submission.js'

/** The bulletin on one quarter as data: how things stand, against the quarter before, and what is wanting. */
export interface QuarterlyBulletin {
  readonly kind: 'quarterly'
  readonly plan: Id
  readonly title: Localized
  readonly year: number
  readonly quarter: 1 | 2 | 3 | 4
  readonly until: CivilDate
  readonly asOf: CivilDate
  readonly rollUp: RollUp
  readonly before: RollUp
  readonly changes: readonly StatusChange[]
  readonly overdue: readonly MeasureProgress[]
  readonly behind: readonly MeasureProgress[]
  /** Districts, most overdue first, then most behind; in the order of the plan where they are even. */
  readonly districts: readonly Row[]
  /** Of each month of the quarter, who has reported. */
  readonly returns: readonly Returns[]
  readonly problems: readonly ReportProblem[]
}

/** What a bulletin is made from. */
export interface QuarterlyBulletinOptions {
  readonly plan: Plan
  readonly reports: readonly Report[]
  readonly submissions: readonly Submission[]
  readonly year: number
  readonly quarter: 1 | 2 | 3 | 4
  readonly asOf: CivilDate
  readonly members?: Readonly<Record<string, readonly string[]>> | undefined
}

/**
 * The bulletin on one quarter. Later figures are not counted in it, and are no problem.
 *
 * @example quarterlyBulletin({ plan: municipal, reports, submissions, year: 2024, quarter: 2, asOf: '2024-07-06' }).overdue
 */
export const quarterlyBulletin = (options: QuarterlyBulletinOptions): QuarterlyBulletin => {
  const { plan, reports, submissions, year, quarter, asOf, members } = options
  const { last, before } = quarterEnds(year, quarter)
  const [until = asOf] = [last, asOf].sort()
  const now = planProgress({ plan, reports, asOf: until, notAfter: asOf })
  const then = planProgress({ plan, reports, asOf: before, notAfter: asOf })
  const rolled = rollUp(now)
  const returns = monthsOf(year, quarter).map((month) => returnsFor({ plan, submissions, month, asOf, members }))
  const [first] = returns
  return {
    kind: 'quarterly',
    plan: plan.id,
    title: plan.title,
    year,
    quarter,
    until,
    asOf,
    rollUp: rolled,
    before: rollUp(then),
    changes: changesBetween(then.measures, now.measures),
    overdue: now.measures.filter((measure) => measure.status === 'overdue'),
    behind: now.measures.filter((measure) => measure.status === 'behind'),
    districts: [...rolled.byDistrict].sort(
      (a, b) => b.tally.overdue - a.tally.overdue || b.tally.behind - a.tally.behind,
    ),
    returns,
    // The submissions are the same for each month, and so is what is wrong with them.
    problems: [...now.problems, ...(first?.problems ?? [])],
  }
}

const monthsOf = (year: number, quarter: number): readonly Month[] =>
  [2, 1, 0].map((back) => `${String(year).padStart(4, '0')}-${String(quarter * 3 - back).padStart(2, '0')}` as Month)
