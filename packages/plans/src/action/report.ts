import {
  type CivilDate,
  compareExact,
  convert,
  dayNumber,
  type Exact,
  exact,
  type Interval,
  isUnit,
  type nearest,
  quoted,
  suggestions,
  type Unit,
} from '@zhiben/core'
import { type Amount, boundsOf, counted, percentage } from './amount.js'
import { type Measure, measuresOf } from './parts.js'
import type { Plan } from './plan.js'
import { isMissing, type ReportProblem, shapeOf } from './report-problem.js'
import type { Metric } from './target.js'
import { enumerate } from './unit.js'

/** A number, a range of numbers (`null`: an open end), or `null` for what is not known. */
export type ReportedNumber = number | { readonly range: readonly [number | null, number | null] } | null

/**
 * What a unit reports: of a target or of all targets of a metric a number (a share also as so many of so many), of a
 * milestone whether it is done.
 */
export type ReportedValue = ReportedNumber | boolean | { readonly done: ReportedNumber; readonly of: ReportedNumber }

/**
 * One reported value: on what (exactly one of `target`, `metric`, `milestone`), by which unit, of which district (none:
 * the unit's own, or the whole area), and as of which day. `unit` is the unit of measure; it is needed wherever the
 * metric has one, since 0.85 and 85 % must not be mistaken.
 *
 * @example { target: '12345-high-risk', by: 'echeng', value: { done: 45, of: 60 }, on: '2024-05-31' }
 */
export interface Report {
  readonly target?: string | undefined
  readonly metric?: string | undefined
  readonly milestone?: string | undefined
  readonly by: string
  readonly district?: string | undefined
  readonly value: ReportedValue
  readonly unit?: string | undefined
  readonly on: CivilDate
}

/** How a milestone is measured: done is 1, by each that answers for it. */
const doneMetric: Metric = {
  title: { zh: '是否完成', en: 'Done' },
  unit: '1',
  min: 0,
  max: 1,
  merge: 'least',
}

/** The metric of a target; of a milestone, whether it is done. */
export const metricOf = (plan: Plan, measure: Measure): Metric => {
  if (measure.kind === 'milestone') return doneMetric
  const metric = plan.metrics[measure.target.metric]
  if (!metric) throw new TypeError(`Bug: ${plan.id} was not checked: there is no metric ${measure.target.metric}`)
  return metric
}

/** Whose figures a measure is put together from, and whose may be added though the plan does not list them. */
export interface Cells {
  readonly cells: readonly string[]
  /** Whether units that the plan does not list may answer for it too. */
  readonly open: boolean
}

/**
 * Whose figures make up a measure. A share or a sum of the area is put together from its districts where they answer for
 * it (or where a goal names nobody), else from the units named. What each unit has to do itself is put together from all
 * units named, districts and departments.
 */
export const cellsOf = (plan: Plan, measure: Measure): Cells => {
  const named = enumerate(
    plan.units,
    measure.responsible.flatMap((assignment) => assignment.units),
  )
  const open = named.open.length > 0 || measure.responsible.some((assignment) => assignment.andOthers === true)
  const perUnit = metricOf(plan, measure).merge === 'least'
  if (measure.responsible.length === 0) return { cells: plan.districts, open: true }
  const ofArea = !perUnit && named.units.some((unit) => plan.districts.includes(unit))
  return { cells: ofArea ? plan.districts : named.units, open }
}

/** The place of a figure that speaks of the whole area. */
export const whole = '*'

/** A report that was understood: of one measure, by one cell (or of the whole), on a day. */
export interface Entry {
  readonly measure: string
  readonly cell: string
  readonly on: number
  readonly amount: Amount
  readonly at: string
}

/** All that was understood, and all that was wrong. What is wrong is left out. */
export interface ReadReports {
  readonly entries: readonly Entry[]
  readonly problems: readonly ReportProblem[]
}

/**
 * Reports against a plan: names that do not exist, values out of bounds, wrong units, days to come. Nothing is guessed;
 * a wrong report is left out and named with its place.
 *
 * @example readReports(plan, [{ metric: 'staff-awareness', by: 'echeng', value: 101, unit: '%', on: '2024-05-31' }], '2024-06-05').problems
 */
export const readReports = (plan: Plan, reports: readonly Report[], asOf: CivilDate): ReadReports => {
  if (!Array.isArray(reports))
    return {
      entries: [],
      problems: [{ code: 'report-shape', at: 'reports', expected: 'list', found: quoted(reports) }],
    }
  const problems: ReportProblem[] = []
  const near = suggestions()
  const measures = new Map(measuresOf(plan).map((measure) => [measure.id, measure]))
  const entries = (reports as readonly Report[]).flatMap((report, i) => {
    const found = readOne(plan, measures, report, `reports[${i}]`, asOf, near)
    problems.push(...found.problems)
    return found.entries
  })
  return { entries, problems }
}

const readOne = (
  plan: Plan,
  measures: ReadonlyMap<string, Measure>,
  report: Report,
  at: string,
  asOf: CivilDate,
  near: typeof nearest,
): ReadReports => {
  const shape = shapeOf(report, texts, at)
  if (shape.length > 0) return { entries: [], problems: shape }
  const problems: ReportProblem[] = []
  const say: Say = Object.assign((problem: ReportProblem) => void problems.push(problem), { near })
  const on = readDay(report.on, `${at}.on`, asOf, say)
  const subjects = readSubject(plan, measures, report, at, say)
  checkUnits(plan, report, at, say)
  if (problems.length > 0 || on === undefined) return { entries: [], problems }
  const entries = subjects.flatMap((measure): readonly Entry[] => {
    const cell = cellFor(plan, measure, report, at, say)
    const amount = readAmount(metricOf(plan, measure), measure.kind, report, at, say)
    return cell === undefined || amount === undefined ? [] : [{ measure: measure.id, cell, on, amount, at }]
  })
  // One metric may have several targets; what is wrong with the value is wrong once.
  const once = new Map(problems.map((problem) => [JSON.stringify(problem), problem]))
  return { entries, problems: [...once.values()] }
}

/** What of a report must be text. */
const texts = ['target', 'metric', 'milestone', 'by', 'district', 'unit'] as const

interface Say {
  (problem: ReportProblem): undefined
  readonly near: typeof nearest
}

const readDay = (text: string, at: string, asOf: CivilDate, say: Say): number | undefined => {
  if (isMissing(text)) return say({ code: 'report-missing', at })
  const day = typeof text === 'string' ? dayNumber(text) : undefined
  if (day === undefined) return say({ code: 'report-day', at, found: quoted(text) })
  if (day > (dayNumber(asOf) ?? Number.POSITIVE_INFINITY))
    return say({ code: 'report-in-future', at, found: text, asOf })
  return day
}

const readSubject = (
  plan: Plan,
  measures: ReadonlyMap<string, Measure>,
  report: Report,
  at: string,
  say: Say,
): readonly Measure[] => {
  const given = (['target', 'metric', 'milestone'] as const).filter((key) => (report[key] ?? '') !== '')
  const [key] = given
  if (key === undefined || given.length > 1) {
    say({ code: 'report-about-nothing', at })
    return []
  }
  const name = report[key] ?? ''
  const all = [...measures.values()]
  if (key === 'metric') {
    const found = all.filter((m) => m.kind === 'target' && m.target.metric === name)
    if (found.length === 0)
      say({
        code: 'report-unknown-measure',
        at: `${at}.metric`,
        found: name,
        nearest: say.near(name, Object.keys(plan.metrics)),
      })
    return found
  }
  const found = measures.get(name)
  if (found?.kind === key) return [found]
  const known = all.filter((m) => m.kind === key).map((m) => m.id)
  say({ code: 'report-unknown-measure', at: `${at}.${key}`, found: name, nearest: say.near(name, known) })
  return []
}

const checkUnits = (plan: Plan, { by, district }: Report, at: string, say: Say): void => {
  const unit = Object.hasOwn(plan.units, by) ? plan.units[by] : undefined
  if (isMissing(by)) say({ code: 'report-missing', at: `${at}.by` })
  else if (!unit)
    say({
      code: 'report-unknown-unit',
      at: `${at}.by`,
      found: by,
      nearest: say.near(by, Object.keys(plan.units)),
    })
  else if (unit.kind === 'group') say({ code: 'report-by-group', at: `${at}.by`, found: by })
  if (!district) return
  if (!plan.districts.includes(district))
    say({
      code: 'report-unknown-district',
      at: `${at}.district`,
      found: district,
      nearest: say.near(district, plan.districts),
    })
  else if (plan.districts.includes(by) && by !== district)
    say({ code: 'report-of-another-district', at: `${at}.district`, by, found: district })
}

/**
 * Whose figure a report is. A unit that the measure is put together from reports its own; a department may report the
 * figure of a district, or a share of the whole area; whoever receives the reports may speak of the whole.
 */
const cellFor = (plan: Plan, measure: Measure, report: Report, at: string, say: Say): string | undefined => {
  const { cells, open } = cellsOf(plan, measure)
  const own = report.district || report.by
  if (cells.includes(own)) return own
  const perUnit = metricOf(plan, measure).merge === 'least'
  const named = enumerate(
    plan.units,
    measure.responsible.flatMap((a) => a.units),
  ).units.includes(report.by)
  if (!report.district && report.by === plan.reporting?.to) return whole
  if (!report.district && !perUnit && (named || open)) return plan.districts.includes(report.by) ? own : whole
  if (open) return own
  return say({ code: 'report-not-responsible', at: `${at}.by`, found: own, measure: measure.id })
}

const readAmount = (
  metric: Metric,
  kind: Measure['kind'],
  report: Report,
  at: string,
  say: Say,
): Amount | undefined => {
  const { value } = report
  const place = `${at}.value`
  const expected = kind === 'milestone' ? 'truth' : metric.merge === 'share' ? 'share' : 'number'
  const wrong = (): undefined => say({ code: 'report-value', at: place, found: quoted(value), expected })
  // That a figure is not known is said (`null`); a report that says nothing was not finished.
  if (value === undefined) return say({ code: 'report-missing', at: place, mayBeUnknown: true })
  if (kind === 'milestone') {
    if (value === null) return { merge: 'least', value: boundsOf(metric) }
    return typeof value === 'boolean'
      ? { merge: 'least', value: { lo: exact(Number(value)), hi: exact(Number(value)) } }
      : wrong()
  }
  if (typeof value === 'object' && value !== null && 'done' in value && 'of' in value) {
    if (metric.merge !== 'share') return wrong()
    return readCounted(value, place, say)
  }
  if (!endsOf(value as ReportedNumber).every(isEnd)) return wrong()
  const unit = readUnit(metric, value, report.unit, `${at}.unit`, say)
  if (unit === undefined) return undefined
  const found = readNumber(value as ReportedNumber, metric, unit, place, say, wrong)
  if (found === undefined) return undefined
  return metric.merge === 'share'
    ? { merge: 'share', coverage: percentage(found) }
    : { merge: metric.merge, value: found }
}

const readUnit = (metric: Metric, value: unknown, unit: string | undefined, at: string, say: Say): Unit | undefined => {
  if (value === null) return metric.unit
  if (unit === undefined || unit === '')
    return metric.unit === '1' ? '1' : say({ code: 'report-unit-missing', at, expected: metric.unit })
  // A number of times is no percentage, though `%` can be converted to a bare number.
  const fits = isUnit(unit) && convert(1, unit, metric.unit) !== undefined
  if (fits && (metric.unit !== '1' || unit === '1')) return unit
  return say({ code: 'report-unit', at, found: unit, expected: metric.unit })
}

const readNumber = (
  value: ReportedNumber,
  metric: Pick<Metric, 'min' | 'max' | 'unit'>,
  unit: Unit,
  at: string,
  say: Say,
  wrong: () => undefined,
): Interval | undefined => {
  const bounds = boundsOf(metric)
  const [from, to] = endsOf(value)
  if (!isEnd(from) || !isEnd(to)) return wrong()
  const end = (given: number | null, otherwise: Exact): Exact | undefined => {
    if (given === null) return otherwise
    const found = convert(given, unit, metric.unit)
    if (found === undefined) return undefined
    if (compareExact(found, bounds.lo) >= 0 && compareExact(found, bounds.hi) <= 0) return found
    return say({ code: 'report-out-of-bounds', at, found: given, min: metric.min, max: metric.max, unit: metric.unit })
  }
  const lo = end(from, bounds.lo)
  const hi = from === to ? lo : end(to, bounds.hi)
  if (from === null && to === null) return bounds
  if (lo === undefined || hi === undefined) return undefined
  if (from !== null && to !== null && compareExact(lo, hi) > 0)
    return say({ code: 'report-range-backwards', at, from, to })
  return { lo, hi }
}

/** What is done, of how many. Neither is below nought; what is done is no more than the whole, which narrows both. */
const readCounted = (
  value: { readonly done: ReportedNumber; readonly of: ReportedNumber },
  at: string,
  say: Say,
): Amount | undefined => {
  const count = { min: 0, max: undefined, unit: '1' as const }
  const read = (key: 'done' | 'of') =>
    readNumber(value[key], count, '1', `${at}.${key}`, say, () =>
      say({ code: 'report-value', at: `${at}.${key}`, found: quoted(value[key]), expected: 'number' }),
    )
  const done = read('done')
  const of = read('of')
  if (!done || !of) return undefined
  if (compareExact(done.lo, of.hi) > 0)
    return say({
      code: 'report-part-over-whole',
      at,
      done: endsOf(value.done)[0] ?? 0,
      of: endsOf(value.of)[1] ?? 0,
    })
  return {
    merge: 'share',
    coverage: counted(
      { lo: done.lo, hi: compareExact(done.hi, of.hi) > 0 ? of.hi : done.hi },
      { lo: compareExact(of.lo, done.lo) < 0 ? done.lo : of.lo, hi: of.hi },
    ),
  }
}

const endsOf = (value: ReportedNumber): readonly [number | null, number | null] => {
  if (value === null || value === undefined) return [null, null]
  if (typeof value === 'object' && Array.isArray(value.range) && value.range.length === 2)
    return [value.range[0], value.range[1]]
  return [value as number, value as number]
}

const isEnd = (value: unknown): value is number | null =>
  value === null || (typeof value === 'number' && Number.isFinite(value))
