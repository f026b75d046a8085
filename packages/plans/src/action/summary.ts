import type { Id, Localized } from '@zhiben/core'
import { itemsOf, measuresOf, obligationsOf } from './parts.js'
import type { Plan } from './plan.js'
import type { Action } from './task.js'

/** How much there is of a plan. */
export interface PlanCounts {
  readonly actions: number
  readonly tasks: number
  readonly workItems: number
  /** Figures to be reached, of goals and work items. */
  readonly targets: number
  /** Obligations that work items, working rules, deadlines and consequences are bound to, each counted once. */
  readonly obligations: number
  /** Things to be done by a day: milestones of goals and work items, and deadlines beside them. */
  readonly deadlines: number
}

/** What `zhiben plan show --json` prints. */
export interface PlanSummary {
  readonly id: Id
  readonly title: Localized
  readonly counts: PlanCounts
  readonly actions: readonly Action[]
}

/**
 * A plan with its counts.
 *
 * @example summaryOf(plan).counts.workItems // 111
 */
export const summaryOf = (plan: Plan): PlanSummary => {
  const measures = measuresOf(plan)
  return {
    id: plan.id,
    title: plan.title,
    counts: {
      actions: plan.actions.length,
      tasks: plan.actions.flatMap((action) => action.tasks).length,
      workItems: itemsOf(plan).length,
      targets: measures.filter((measure) => measure.kind === 'target').length,
      obligations: obligationsOf(plan).length,
      deadlines: measures.filter((measure) => measure.kind === 'milestone').length + plan.deadlines.length,
    },
    actions: plan.actions,
  }
}
