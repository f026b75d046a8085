import { itemsOf, measuresOf } from './parts.js'
import type { Plan } from './plan.js'
import type { MeasureProgress, PlanProgress } from './progress.js'
import { type ProgressStatus, type Tally, tallyOf } from './tally.js'
import { enumerate } from './unit.js'

/** A tally of what belongs to one goal, action, task, work item, unit or district. */
export interface Row {
  readonly id: string
  readonly tally: Tally
}

/** Progress added up every way that somebody asks for it. Rows without any target or milestone are left out. */
export interface RollUp {
  readonly all: Tally
  readonly byGoal: readonly Row[]
  readonly byAction: readonly Row[]
  readonly byTask: readonly Row[]
  readonly byItem: readonly Row[]
  /**
   * By whoever answers for it: a unit's own figure where the measure is put together from its figures, else how the
   * measure stands as a whole. Groups whose members the plan does not name stand for themselves.
   */
  readonly byUnit: readonly Row[]
  /** By district, each by its own figures. */
  readonly byDistrict: readonly Row[]
  /** Work items with neither target nor milestone: nothing of them is measured by a day. */
  readonly unmeasured: readonly string[]
}

/**
 * Progress by goal, action, task, work item, unit and district.
 *
 * @example rollUp(planProgress({ plan, reports, asOf: '2024-06-05' })).byDistrict
 */
export const rollUp = ({ plan, measures }: PlanProgress): RollUp => {
  const statuses = (of: readonly MeasureProgress[]): Tally => tallyOf(of.map((measure) => measure.status))
  const rows = (ids: readonly string[], key: 'goal' | 'action' | 'task' | 'item'): readonly Row[] =>
    ids.flatMap((id) => {
      const own = measures.filter((measure) => measure[key] === id)
      return own.length === 0 ? [] : [{ id, tally: statuses(own) }]
    })
  const items = itemsOf(plan)
  return {
    all: statuses(measures),
    byGoal: rows(
      plan.goals.map((goal) => goal.id),
      'goal',
    ),
    byAction: rows(
      plan.actions.map((action) => action.id),
      'action',
    ),
    byTask: rows(
      plan.actions.flatMap((action) => action.tasks.map((task) => task.id)),
      'task',
    ),
    byItem: rows(
      items.map(({ item }) => item.id),
      'item',
    ),
    byUnit: byUnit(plan, measures),
    byDistrict: plan.districts.map((id) => ({
      id,
      tally: tallyOf(measures.flatMap(({ parts }) => parts.filter((part) => part.unit === id).map((p) => p.status))),
    })),
    unmeasured: items
      .filter(({ item }) => item.targets.length === 0 && item.milestones.length === 0)
      .map(({ item }) => item.id),
  }
}

const byUnit = (plan: Plan, progress: readonly MeasureProgress[]): readonly Row[] => {
  const found = new Map<string, ProgressStatus[]>()
  const byId = new Map(progress.map((measure) => [measure.id, measure]))
  for (const { id, responsible } of measuresOf(plan)) {
    const measure = byId.get(id)
    if (!measure) continue
    const { units, open } = enumerate(
      plan.units,
      responsible.flatMap((assignment) => assignment.units),
    )
    for (const unit of [...units, ...open]) {
      const status = measure.parts.find((part) => part.unit === unit)?.status ?? measure.status
      found.set(unit, [...(found.get(unit) ?? []), status])
    }
  }
  return Object.keys(plan.units).flatMap((id) => {
    const own = found.get(id)
    return own ? [{ id, tally: tallyOf(own) }] : []
  })
}
