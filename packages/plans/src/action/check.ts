import { dayNumber, type nearest, suggestions } from '@zhiben/core'
import type { Plan } from './plan.js'
import type { Metric, Milestone, Target } from './target.js'
import type { Assignment } from './unit.js'
import type { WorkItem } from './work-item.js'

/** What can be wrong with a plan. `at` is the place in the plan. */
export type PlanProblem =
  | { readonly code: 'duplicate-measure'; readonly at: string; readonly found: string; readonly first: string }
  | {
      readonly code: 'unknown-unit-name'
      readonly at: string
      readonly found: string
      readonly nearest: string | undefined
    }
  | { readonly code: 'circular-unit'; readonly at: string; readonly circle: readonly string[] }
  | { readonly code: 'members-of-no-group'; readonly at: string; readonly found: string }
  | {
      readonly code: 'unknown-metric'
      readonly at: string
      readonly found: string
      readonly nearest: string | undefined
    }
  | { readonly code: 'unused-metric'; readonly at: string; readonly found: string }
  | { readonly code: 'target-unit'; readonly at: string; readonly found: string; readonly expected: string }
  | {
      readonly code: 'target-out-of-bounds'
      readonly at: string
      readonly found: number
      readonly min: number
      readonly max: number | undefined
      readonly unit: string
    }
  | { readonly code: 'share-unit'; readonly at: string; readonly found: string }
  | {
      readonly code: 'outside-period'
      readonly at: string
      readonly found: string
      readonly from: string
      readonly until: string
    }
  | { readonly code: 'plan-period-backwards'; readonly at: string; readonly from: string; readonly until: string }
  | { readonly code: 'kind-without'; readonly at: string; readonly kind: 'milestone' | 'target' | 'periodic' }
  | { readonly code: 'number-gap'; readonly at: string; readonly found: string; readonly expected: string }
  | { readonly code: 'not-a-district'; readonly at: string; readonly found: string }
  | { readonly code: 'unassigned'; readonly at: string }

/**
 * Everything that is wrong with a plan of the right shape, each with its place; an empty list means it can be used.
 * Places are those of the plan value: `actions[3].tasks[1].items[0].targets[0]`.
 */
export const checkPlan = (plan: Plan): readonly PlanProblem[] => {
  const problems: PlanProblem[] = []
  const report = Object.assign((problem: PlanProblem) => void problems.push(problem), { near: suggestions() })
  if (plan.period.until < plan.period.from) report({ code: 'plan-period-backwards', at: 'period', ...plan.period })
  checkUnits(plan, report)
  checkMetrics(plan, report)
  const seen = new Map<string, string>()
  for (const [i, goal] of plan.goals.entries()) {
    const at = `goals[${i}]`
    checkDay(plan, goal.by, `${at}.by`, report)
    checkMeasures(plan, goal, at, seen, report)
  }
  let taskNumber = 0
  for (const [a, action] of plan.actions.entries()) {
    checkNumber(action.id, String(a + 1), `actions[${a}].id`, report)
    for (const [t, task] of action.tasks.entries()) {
      const at = `actions[${a}].tasks[${t}]`
      taskNumber += 1
      checkNumber(task.id, String(taskNumber), `${at}.id`, report)
      for (const [i, item] of task.items.entries()) {
        const place = `${at}.items[${i}]`
        checkNumber(item.id, `${taskNumber}.${i + 1}`, `${place}.id`, report)
        checkItem(plan, item, place, seen, report)
      }
    }
  }
  for (const [i, rule] of plan.workingRules.entries())
    checkAssigned(plan, rule.responsible, `workingRules[${i}].responsible`, report)
  for (const [i, deadline] of plan.deadlines.entries()) {
    const at = `deadlines[${i}]`
    checkDay(plan, deadline.by, `${at}.by`, report)
    checkAssigned(plan, deadline.responsible, `${at}.responsible`, report)
    claim(deadline.id, `${at}.id`, seen, report)
  }
  if (plan.reporting) {
    checkNames(plan, plan.reporting.by, 'reporting.by', report)
    checkNames(plan, [plan.reporting.to], 'reporting.to', report)
  }
  if (plan.leadingGroup) checkNames(plan, [plan.leadingGroup.office.at], 'leadingGroup.office.at', report)
  return problems
}

interface Report {
  (problem: PlanProblem): void
  readonly near: typeof nearest
}

const checkUnits = (plan: Plan, report: Report): void => {
  const units = plan.units
  for (const [name, unit] of Object.entries(units)) {
    const at = `units.${name}`
    if (unit.kind !== 'group' && (unit.members !== undefined || unit.complete !== undefined))
      report({ code: 'members-of-no-group', at, found: name })
    checkNames(plan, unit.members ?? [], `${at}.members`, report)
  }
  for (const circle of circlesOf(plan)) report({ code: 'circular-unit', at: `units.${circle[0]}`, circle })
  for (const [i, name] of plan.districts.entries()) {
    const at = `districts[${i}]`
    if (!Object.hasOwn(units, name)) checkNames(plan, [name], 'districts', report)
    else if (units[name]?.kind !== 'district') report({ code: 'not-a-district', at, found: name })
  }
}

/** Not more circles than somebody would mend at a time. */
const mostCircles = 100

/** Circles of units that are members of each other, each from its first name back to it. Every unit is entered once. */
const circlesOf = ({ units }: Plan): readonly (readonly string[])[] => {
  const circles: (readonly string[])[] = []
  const done = new Set<string>()
  for (const start of Object.keys(units)) {
    const way: { readonly name: string; readonly left: Iterator<string> }[] = []
    const places = new Map<string, number>()
    const enter = (name: string): void => {
      places.set(name, way.length)
      const members = Object.hasOwn(units, name) ? (units[name]?.members ?? []) : []
      way.push({ name, left: members[Symbol.iterator]() })
    }
    if (!done.has(start)) enter(start)
    for (let here = way.at(-1); here; here = way.at(-1)) {
      const next = here.left.next()
      if (next.done) {
        way.pop()
        places.delete(here.name)
        done.add(here.name)
        continue
      }
      const place = places.get(next.value)
      if (place !== undefined) circles.push(fromFirstName(way.slice(place).map(({ name }) => name)))
      else if (!done.has(next.value)) enter(next.value)
      if (circles.length === mostCircles) return circles
    }
  }
  return circles
}

const fromFirstName = (circle: readonly string[]): readonly string[] => {
  const first = circle.reduce((least, name, i) => (name < (circle[least] ?? '') ? i : least), 0)
  return [...circle.slice(first), ...circle.slice(0, first + 1)]
}

const checkMetrics = (plan: Plan, report: Report): void => {
  const used = new Set(
    [
      ...plan.goals.flatMap((goal) => goal.targets),
      ...plan.actions.flatMap((a) => a.tasks.flatMap((t) => t.items.flatMap((i) => i.targets))),
    ].map((target) => target.metric),
  )
  for (const [name, metric] of Object.entries(plan.metrics)) {
    if (metric.merge === 'share' && metric.unit !== '%')
      report({ code: 'share-unit', at: `metrics.${name}.unit`, found: metric.unit })
    if (!used.has(name)) report({ code: 'unused-metric', at: `metrics.${name}`, found: name })
  }
}

const checkItem = (plan: Plan, item: WorkItem, at: string, seen: Map<string, string>, report: Report): void => {
  checkAssigned(plan, item.responsible, `${at}.responsible`, report)
  checkMeasures(plan, item, at, seen, report)
  for (const [i, year] of item.years.entries()) checkDay(plan, `${year}-12-31`, `${at}.years[${i}]`, report)
  const has = { milestone: item.milestones, target: item.targets, periodic: item.obligations, continuous: ['-'] }
  if (item.kind !== 'continuous' && has[item.kind].length === 0)
    report({ code: 'kind-without', at: `${at}.kind`, kind: item.kind })
}

const checkMeasures = (
  plan: Plan,
  of: { readonly targets: readonly Target[]; readonly milestones: readonly Milestone[] },
  at: string,
  seen: Map<string, string>,
  report: Report,
): void => {
  for (const [i, target] of of.targets.entries()) {
    const place = `${at}.targets[${i}]`
    claim(target.id, `${place}.id`, seen, report)
    checkDay(plan, target.by, `${place}.by`, report)
    const metric = Object.hasOwn(plan.metrics, target.metric) ? plan.metrics[target.metric] : undefined
    if (metric) checkAgainst(metric, target, place, report)
    else
      report({
        code: 'unknown-metric',
        at: `${place}.metric`,
        found: target.metric,
        nearest: report.near(target.metric, Object.keys(plan.metrics)),
      })
  }
  for (const [i, milestone] of of.milestones.entries()) {
    const place = `${at}.milestones[${i}]`
    claim(milestone.id, `${place}.id`, seen, report)
    checkDay(plan, milestone.by, `${place}.by`, report)
  }
}

const checkAgainst = (metric: Metric, target: Target, at: string, report: Report): void => {
  if (target.unit !== metric.unit) {
    report({ code: 'target-unit', at: `${at}.unit`, found: target.unit, expected: metric.unit })
    return
  }
  const { min, max, unit } = metric
  if (target.value < min || (max !== undefined && target.value > max))
    report({ code: 'target-out-of-bounds', at: `${at}.value`, found: target.value, min, max, unit })
}

const claim = (id: string, at: string, seen: Map<string, string>, report: Report): void => {
  const first = seen.get(id)
  if (first === undefined) seen.set(id, at)
  else report({ code: 'duplicate-measure', at, found: id, first })
}

const checkDay = (plan: Plan, day: string, at: string, report: Report): void => {
  const { from, until } = plan.period
  if (dayNumber(day) !== undefined && (day < from || day > until))
    report({ code: 'outside-period', at, found: day, from, until })
}

const checkNumber = (found: string, expected: string, at: string, report: Report): void => {
  if (found !== expected) report({ code: 'number-gap', at, found, expected })
}

const checkAssigned = (plan: Plan, assigned: readonly Assignment[], at: string, report: Report): void => {
  if (assigned.length === 0) report({ code: 'unassigned', at })
  for (const [i, { units }] of assigned.entries()) checkNames(plan, units, `${at}[${i}].units`, report)
}

const checkNames = (plan: Plan, names: readonly string[], at: string, report: Report): void => {
  for (const [i, name] of names.entries())
    if (!Object.hasOwn(plan.units, name))
      report({
        code: 'unknown-unit-name',
        at: `${at}[${i}]`,
        found: name,
        nearest: report.near(name, Object.keys(plan.units)),
      })
}
