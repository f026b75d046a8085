import { type CivilDate, civilDate, type DayNumber, dayNumber, type nearest, quoted, suggestions } from '@zhiben/core'
import type { Plan } from './plan.js'
import { isMissing, type ReportProblem, shapeOf } from './report-problem.js'
import { enumerate } from './unit.js'

/** A calendar month, `2024-05`. */
export type Month = `${number}-${number}`

/** That a unit handed in its report on a month, on a day. */
export interface Submission {
  readonly by: string
  readonly month: Month
  readonly on: CivilDate
}

/**
 * Whether a unit has reported on a month: in time, late, not yet but there is time, or not though the day due is past.
 * `undetermined` for a group of which the plan does not say who belongs to it, where none of them is known.
 */
export interface Return {
  readonly unit: string
  readonly state: 'in-time' | 'late' | 'due' | 'missing' | 'undetermined'
  readonly on?: CivilDate | undefined
}

/** Who has reported on a month and who has not. */
export interface Returns {
  readonly month: Month
  readonly due: CivilDate
  readonly returns: readonly Return[]
  readonly problems: readonly ReportProblem[]
}

/** What returns are told from. `members` names who belongs to groups that the plan leaves open. */
export interface ReturnsOptions {
  readonly plan: Plan
  readonly submissions: readonly Submission[]
  readonly month: Month
  readonly asOf: CivilDate
  readonly members?: Readonly<Record<string, readonly string[]>> | undefined
}

/** The first and the last day of a month, or `undefined` where the text is no month. */
export const daysOf = (month: string): { readonly first: DayNumber; readonly last: DayNumber } | undefined => {
  const first = /^\d{4}-\d{2}$/.test(month) ? dayNumber(`${month}-01`) : undefined
  const next = dayNumber(`${monthAfter(month)}-01`)
  return first === undefined || next === undefined ? undefined : { first, last: next - 1 }
}

/** The month after a month. */
const monthAfter = (month: string): string => {
  const [year = 0, number = 0] = month.split('-').map(Number)
  const next = number === 12 ? [year + 1, 1] : [year, number + 1]
  return `${String(next[0]).padStart(4, '0')}-${String(next[1]).padStart(2, '0')}`
}

/**
 * Who has not reported by the day due. The report on a month is due on the plan's day of the month after (that day
 * included); the earliest submission counts. A plan without regular reports owes none.
 *
 * Fails: nothing; submissions that cannot be used are in `problems`.
 * @example returnsFor({ plan: municipal, submissions, month: '2024-05', asOf: '2024-06-06' }).returns
 */
export const returnsFor = ({ plan, submissions, month, asOf, members = {} }: ReturnsOptions): Returns => {
  const { reporting } = plan
  if (!daysOf(month)) throw new RangeError(`\`month\` must be a month, written YYYY-MM; found \`${month}\``)
  const due = `${monthAfter(month)}-${String(reporting?.dayOfMonth ?? 1).padStart(2, '0')}` as CivilDate
  const problems: ReportProblem[] = []
  if (!Array.isArray(submissions))
    problems.push({ code: 'report-shape', at: 'submissions', expected: 'list', found: quoted(submissions) })
  const near = suggestions()
  const known = (Array.isArray(submissions) ? (submissions as readonly Submission[]) : []).filter((submission, i) => {
    const found = submissionProblems(plan, submission, `submissions[${i}]`, asOf, near)
    problems.push(...found)
    return found.length === 0
  })
  const { units, open } = enumerate(plan.units, reporting?.by ?? [])
  const membersOf = (group: string) => (Object.hasOwn(members, group) ? members[group] : undefined)
  const asked = new Set([...units, ...open.flatMap((group) => membersOf(group) ?? [])])
  const nameless = open.filter((group) => membersOf(group) === undefined)
  const returns = [...asked].map((unit): Return => {
    const on = known
      .filter((submission) => submission.by === unit && submission.month === month)
      .map((submission) => submission.on)
      .sort()[0]
    if (on !== undefined) return { unit, state: on <= due ? 'in-time' : 'late', on }
    return { unit, state: asOf <= due ? 'due' : 'missing' }
  })
  return {
    month,
    due,
    returns: [...returns, ...nameless.map((unit): Return => ({ unit, state: 'undetermined' }))],
    problems,
  }
}

const submissionProblems = (
  plan: Plan,
  submission: Submission,
  at: string,
  asOf: CivilDate,
  near: typeof nearest,
): readonly ReportProblem[] => {
  const shape = shapeOf(submission, ['by', 'month', 'on'], at)
  if (shape.length > 0) return shape
  const { by, month, on } = submission
  const problems: ReportProblem[] = []
  const unit = Object.hasOwn(plan.units, by) ? plan.units[by] : undefined
  if (isMissing(by)) problems.push({ code: 'report-missing', at: `${at}.by` })
  else if (!unit)
    problems.push({
      code: 'report-unknown-unit',
      at: `${at}.by`,
      found: by,
      nearest: near(by, Object.keys(plan.units)),
    })
  else if (unit.kind === 'group') problems.push({ code: 'report-by-group', at: `${at}.by`, found: by })
  const days = daysOf(String(month))
  const day = dayNumber(String(on))
  if (isMissing(month)) problems.push({ code: 'report-missing', at: `${at}.month` })
  else if (!days) problems.push({ code: 'report-month', at: `${at}.month`, found: String(month) })
  if (isMissing(on)) problems.push({ code: 'report-missing', at: `${at}.on` })
  else if (day === undefined) problems.push({ code: 'report-day', at: `${at}.on`, found: String(on) })
  else if (on > asOf) problems.push({ code: 'report-in-future', at: `${at}.on`, found: on, asOf })
  else if (days && day < days.first) problems.push({ code: 'report-before-month', at: `${at}.on`, found: on, month })
  return problems
}

/** The last day of a quarter, and of the quarter before. */
export const quarterEnds = (
  year: number,
  quarter: 1 | 2 | 3 | 4,
): { readonly last: CivilDate; readonly before: CivilDate } => {
  const first = dayNumber(`${String(year).padStart(4, '0')}-${String(quarter * 3 - 2).padStart(2, '0')}-01`) ?? 0
  const last = daysOf(`${String(year).padStart(4, '0')}-${String(quarter * 3).padStart(2, '0')}`)?.last ?? first
  return { last: civilDate(last), before: civilDate(first - 1) }
}
