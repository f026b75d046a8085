import type { Plan } from './plan.js'
import type { Milestone, Target } from './target.js'
import type { Action, Task } from './task.js'
import type { Assignment } from './unit.js'
import type { WorkItem } from './work-item.js'

/**
 * Something of a plan that is reached or not: a target, or a milestone, with the work item (or the goal) it belongs to.
 * Goals name no responsible units, so theirs is an empty list.
 */
export type Measure = {
  readonly id: string
  readonly goal?: string | undefined
  readonly action?: string | undefined
  readonly task?: string | undefined
  readonly item?: string | undefined
  readonly responsible: readonly Assignment[]
} & (
  | { readonly kind: 'target'; readonly target: Target }
  | { readonly kind: 'milestone'; readonly milestone: Milestone }
)

/** A work item with the task and the action it stands in. */
export interface PlacedItem {
  readonly action: Action
  readonly task: Task
  readonly item: WorkItem
}

/** All work items in the order of the document. */
export const itemsOf = (plan: Pick<Plan, 'actions'>): readonly PlacedItem[] =>
  plan.actions.flatMap((action) => action.tasks.flatMap((task) => task.items.map((item) => ({ action, task, item }))))

/** All targets and milestones: first those of the goals, then those of the work items, in the order of the document. */
export const measuresOf = (plan: Pick<Plan, 'actions' | 'goals'>): readonly Measure[] => [
  ...plan.goals.flatMap((goal) => measures(goal, { goal: goal.id, responsible: [] })),
  ...itemsOf(plan).flatMap(({ action, task, item }) =>
    measures(item, { action: action.id, task: task.id, item: item.id, responsible: item.responsible }),
  ),
]

const measures = (
  of: { readonly targets: readonly Target[]; readonly milestones: readonly Milestone[] },
  where: Omit<Measure, 'id' | 'kind' | 'target' | 'milestone'>,
): readonly Measure[] => [
  ...of.targets.map((target) => ({ ...where, id: target.id, kind: 'target' as const, target })),
  ...of.milestones.map((milestone) => ({ ...where, id: milestone.id, kind: 'milestone' as const, milestone })),
]

/** The ids of all obligations that work items, working rules, deadlines and consequences are bound to, each once, in order. */
export const obligationsOf = (
  plan: Pick<Plan, 'actions' | 'workingRules' | 'deadlines' | 'consequences'>,
): readonly string[] => [
  ...new Set([
    ...itemsOf(plan).flatMap(({ item }) => item.obligations),
    ...[...plan.workingRules, ...plan.deadlines, ...plan.consequences].flatMap((of) => of.obligations),
  ]),
]
