import {
  type CivilDate,
  civilDate,
  compare,
  type DayNumber,
  dayNumber,
  interval,
  type Localized,
  type Truth,
} from '@zhiben/core'
import { type Amount, boundsOf, holds, intervalOf, mergeAmounts, unknownAmount } from './amount.js'
import { type Forecast, foresee, monthEnds } from './forecast.js'
import { type Measure, measuresOf } from './parts.js'
import type { PlanPlace } from './place.js'
import type { Plan } from './plan.js'
import { cellsOf, type Entry, metricOf, type Report, readReports, whole } from './report.js'
import type { ReportProblem } from './report-problem.js'
import { type Shown, shown } from './shown.js'
import type { ProgressStatus } from './tally.js'
import type { Metric, Target } from './target.js'

/**
 * How far a measure is. `possible` are all statuses that what was reported leaves open; where it is one, that is the
 * status, else the status is `unknown`. Narrower figures never take a status back, they only strike out possibilities.
 */
export interface Standing {
  readonly status: ProgressStatus
  readonly possible: readonly ProgressStatus[]
  readonly value: Shown
  /** The last day that a figure is of. */
  readonly on?: CivilDate | undefined
  readonly forecast?: Forecast | undefined
  /** Once the day due is past: whether it held on that day. */
  readonly onTime?: Truth | undefined
}

/** How far one of the units is whose figures make up a measure. */
export interface PartProgress extends Standing {
  readonly unit: string
}

/** How far a target or a milestone is, as a whole and by the units whose figures make it up. */
export interface MeasureProgress extends Standing {
  readonly id: string
  readonly kind: Measure['kind']
  readonly title: Localized
  readonly by: CivilDate
  readonly cite: PlanPlace
  readonly goal?: string | undefined
  readonly action?: string | undefined
  readonly task?: string | undefined
  readonly item?: string | undefined
  /** What is asked: of a milestone, that it is done (1). */
  readonly asks: Pick<Target, 'comparator' | 'value' | 'unit'>
  /** Whether the value is a figure for the whole area, put together from parts, or nobody reported. */
  readonly from: 'whole' | 'parts' | 'nobody'
  readonly parts: readonly PartProgress[]
  /** Units whose figures are wanted and that have reported none. */
  readonly missing: readonly string[]
}

/** How far a plan is, measure by measure, and what was wrong with the reports. */
export interface PlanProgress {
  readonly plan: Plan
  readonly asOf: CivilDate
  readonly measures: readonly MeasureProgress[]
  readonly problems: readonly ReportProblem[]
}

/** What progress is told from. */
export interface ProgressOptions {
  readonly plan: Plan
  readonly reports: readonly Report[]
  readonly asOf: CivilDate
  /** A report of a later day than this is wrong; `asOf` unless said otherwise. Figures after `asOf` are never counted. */
  readonly notAfter?: CivilDate | undefined
}

/**
 * How far a plan is on a day, from what was reported by then. Of a unit the latest figure counts. A figure for the whole
 * area stands until every part has reported since; parts that nobody reported are unknown, not nought.
 *
 * Fails: nothing; reports that cannot be used are left out and are in `problems`.
 * @example planProgress({ plan: municipal, reports, asOf: '2024-06-05' }).measures[0]?.status
 * @source semantics §9
 */
export const planProgress = ({ plan, reports, asOf, notAfter = asOf }: ProgressOptions): PlanProgress => {
  const today = dayNumber(asOf)
  if (today === undefined)
    throw new RangeError(`\`asOf\` must be a day that exists, written YYYY-MM-DD; found \`${asOf}\``)
  const { entries, problems } = readReports(plan, reports, notAfter)
  const byMeasure = grouped(
    entries.filter((entry) => entry.on <= today),
    (entry) => entry.measure,
  )
  const found: ReportProblem[] = [...problems]
  const measures = measuresOf(plan).map((measure) => {
    const own = byMeasure.get(measure.id) ?? []
    found.push(...disagreements(own))
    return measureProgress(plan, measure, own, today)
  })
  return { plan, asOf, measures, problems: found }
}

const grouped = <T>(of: readonly T[], key: (item: T) => string): ReadonlyMap<string, readonly T[]> => {
  const map = new Map<string, T[]>()
  for (const item of of) {
    const list = map.get(key(item))
    if (list) list.push(item)
    else map.set(key(item), [item])
  }
  return map
}

const asksOf = (measure: Measure): MeasureProgress['asks'] =>
  measure.kind === 'target'
    ? { comparator: measure.target.comparator, value: measure.target.value, unit: measure.target.unit }
    : { comparator: '>=', value: 1, unit: '1' }

const measureProgress = (
  plan: Plan,
  measure: Measure,
  entries: readonly Entry[],
  today: DayNumber,
): MeasureProgress => {
  const metric = metricOf(plan, measure)
  const subject = measure.kind === 'target' ? measure.target : measure.milestone
  const question: Question = { metric, asks: asksOf(measure), by: dayNumber(subject.by) ?? 0, today }
  const wanted = cellsOf(plan, measure).cells
  const reported = grouped(entries, (entry) => entry.cell)
  const extra = [...reported.keys()].filter((cell) => cell !== whole && !wanted.includes(cell))
  const cells = [...wanted, ...extra]
  const series = { cells: cells.map((cell) => reported.get(cell) ?? []), whole: reported.get(whole) ?? [] }
  const days = [...new Set(entries.map((entry) => entry.on))].sort((a, b) => a - b)
  const { goal, action, task, item } = measure
  return {
    id: measure.id,
    kind: measure.kind,
    title: subject.title,
    by: subject.by,
    cite: subject.cite,
    ...(goal === undefined ? { action, task, item } : { goal }),
    asks: question.asks,
    ...stand(question, days, (day) => wholeOn(metric, series, day).amount),
    from: days.length === 0 ? 'nobody' : wholeOn(metric, series, today).from,
    parts: cells.map((unit) => {
      const own = reported.get(unit) ?? []
      return {
        unit,
        ...stand(
          question,
          own.map((e) => e.on),
          (day) => latest(own, day) ?? unknownAmount(metric),
        ),
      }
    }),
    missing: wanted.filter((cell) => !reported.has(cell)),
  }
}

interface Series {
  readonly cells: readonly (readonly Entry[])[]
  readonly whole: readonly Entry[]
}

/** What is known of the whole on a day: a figure for it that no part has outrun, or the parts put together. */
const wholeOn = (metric: Metric, { cells, whole: ofWhole }: Series, day: DayNumber) => {
  const stated = lastDay(ofWhole, day)
  const outrun =
    cells.length > 0 && cells.every((own) => (lastDay(own, day) ?? Number.NEGATIVE_INFINITY) > (stated ?? 0))
  if (stated !== undefined && !outrun)
    return { from: 'whole' as const, amount: latest(ofWhole, day) ?? unknownAmount(metric) }
  const amounts = cells.map((own) => latest(own, day) ?? unknownAmount(metric))
  return { from: 'parts' as const, amount: mergeAmounts(metric, amounts) }
}

const lastDay = (entries: readonly Entry[], day: DayNumber): DayNumber | undefined =>
  entries.reduce<DayNumber | undefined>(
    (last, { on }) => (on <= day && (last === undefined || on > last) ? on : last),
    undefined,
  )

/** The latest amount up to a day; where two of that day differ, neither is believed. */
const latest = (entries: readonly Entry[], day: DayNumber): Amount | undefined => {
  const last = lastDay(entries, day)
  const [first, ...others] = entries.filter((entry) => entry.on === last)
  if (!first || others.some((other) => !same(first.amount, other.amount))) return undefined
  return first.amount
}

/** Two reports of one cell and day that do not say the same, each told once. */
const disagreements = (entries: readonly Entry[]): readonly ReportProblem[] =>
  [...grouped(entries, ({ cell, on }) => `${cell} ${on}`).values()].flatMap(([first, ...others]) =>
    others
      .filter((other) => first && !same(first.amount, other.amount))
      .map(({ at, measure }) => ({ code: 'reports-disagree' as const, at, first: first?.at ?? '', measure })),
  )

const same = (a: Amount, b: Amount): boolean => {
  if (a.merge !== 'share' || b.merge !== 'share') return text(intervalOf(a)) === text(intervalOf(b))
  const { done, of, bare } = a.coverage
  const other = b.coverage
  return text([done, of, bare]) === text([other.done, other.of, other.bare])
}

const text = (value: unknown): string =>
  JSON.stringify(value, (_, inner) => (typeof inner === 'bigint' ? `${inner}n` : inner))

interface Question {
  readonly metric: Metric
  readonly asks: MeasureProgress['asks']
  readonly by: DayNumber
  readonly today: DayNumber
}

const stand = (
  { metric, asks, by, today }: Question,
  days: readonly DayNumber[],
  amountOn: (day: DayNumber) => Amount,
): Standing => {
  const known = days.filter((day) => day <= today)
  const last = known.length === 0 ? undefined : Math.max(...known)
  const amount = last === undefined ? unknownAmount(metric) : amountOn(last)
  const now = last === undefined ? 'unknown' : holds(amount, asks.comparator, asks.value)
  const base = {
    value: shown(intervalOf(amount)),
    ...(last === undefined ? {} : { on: civilDate(last) }),
  }
  if (today > by) {
    const then = known.filter((day) => day <= by)
    const onTime = then.length === 0 ? 'unknown' : holds(amountOn(Math.max(...then)), asks.comparator, asks.value)
    return { ...decided(possibleAfter(now)), ...base, onTime }
  }
  // What is done once is not done at a rate: nothing can be told of it before the day due.
  const once = metric.merge === 'least' && asks.value <= 1
  // A forecast looks at no more than the ends of two months; of the other days nothing need be put together.
  const ends = once ? [] : monthEnds(known.map((on) => ({ on }))).slice(-2)
  const points = ends.map(({ on }) => ({ on, value: intervalOf(amountOn(on)) }))
  const foreseen = foresee(points, by, boundsOf(metric))
  const then = foreseen ? compare(foreseen.value, asks.comparator, interval(asks.value)) : 'unknown'
  return { ...decided(possibleBefore(now, then)), ...base, ...(foreseen ? { forecast: foreseen.forecast } : {}) }
}

const possibleAfter = (now: Truth): readonly ProgressStatus[] =>
  now === 'true' ? ['reached'] : now === 'false' ? ['overdue'] : ['reached', 'overdue']

const possibleBefore = (now: Truth, then: Truth): readonly ProgressStatus[] => {
  if (now === 'true') return ['reached']
  const ahead: readonly ProgressStatus[] =
    then === 'true' ? ['on-track'] : then === 'false' ? ['behind'] : ['on-track', 'behind']
  return now === 'false' ? ahead : ['reached', ...ahead]
}

const decided = (possible: readonly ProgressStatus[]) => {
  const [only, ...others] = possible
  return { status: only === undefined || others.length > 0 ? ('unknown' as const) : only, possible }
}
