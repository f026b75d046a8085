import { type CivilDate, civilDate, type Id, type Localized } from '@zhiben/core'
import type { Plan } from './plan.js'
import { type MeasureProgress, planProgress } from './progress.js'
import type { Report } from './report.js'
import type { ReportProblem } from './report-problem.js'
import { type RollUp, rollUp } from './roll-up.js'
import { daysOf, type Month, type Return, returnsFor, type Submission } from './submission.js'
import type { ProgressStatus } from './tally.js'

/** A measure whose status at the end of a period is another than before it. */
export interface StatusChange {
  readonly measure: MeasureProgress
  readonly before: ProgressStatus
}

/** The report on one month as data: how things stand at its end, what changed in it, and who has reported. */
export interface MonthlyReport {
  readonly kind: 'monthly'
  readonly plan: Id
  readonly title: Localized
  readonly month: Month
  /** The last day of the month, or the day asked about if that is earlier: figures up to it are counted. */
  readonly until: CivilDate
  readonly asOf: CivilDate
  readonly due: CivilDate
  readonly rollUp: RollUp
  readonly measures: readonly MeasureProgress[]
  readonly changes: readonly StatusChange[]
  readonly returns: readonly Return[]
  readonly problems: readonly ReportProblem[]
}

/** What a monthly report is made from. */
export interface MonthlyReportOptions {
  readonly plan: Plan
  readonly reports: readonly Report[]
  readonly submissions: readonly Submission[]
  readonly month: Month
  readonly asOf: CivilDate
  readonly members?: Readonly<Record<string, readonly string[]>> | undefined
}

/**
 * The report on one month. Later figures are not counted in it, and are no problem.
 *
 * @example monthlyReport({ plan: municipal, reports, submissions, month: '2024-05', asOf: '2024-06-06' }).returns
 */
export const monthlyReport = ({
  plan,
  reports,
  submissions,
  month,
  asOf,
  members,
}: MonthlyReportOptions): MonthlyReport => {
  const days = daysOf(month)
  if (!days) throw new RangeError(`\`month\` must be a month, written YYYY-MM; found \`${month}\``)
  const last = civilDate(days.last)
  const [until = asOf] = [last, asOf].sort()
  const now = planProgress({ plan, reports, asOf: until, notAfter: asOf })
  const then = planProgress({ plan, reports, asOf: civilDate(days.first - 1), notAfter: asOf })
  const { due, returns, problems } = returnsFor({ plan, submissions, month, asOf, members })
  return {
    kind: 'monthly',
    plan: plan.id,
    title: plan.title,
    month,
    until,
    asOf,
    due,
    rollUp: rollUp(now),
    measures: now.measures,
    changes: changesBetween(then.measures, now.measures),
    returns,
    problems: [...now.problems, ...problems],
  }
}

/** Measures that stand otherwise than they did. */
export const changesBetween = (
  before: readonly MeasureProgress[],
  now: readonly MeasureProgress[],
): readonly StatusChange[] => {
  const old = new Map(before.map((measure) => [measure.id, measure.status]))
  return now.flatMap((measure) => {
    const status = old.get(measure.id) ?? 'unknown'
    return status === measure.status ? [] : [{ measure, before: status }]
  })
}
