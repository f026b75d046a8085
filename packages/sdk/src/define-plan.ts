import type { CivilDate, Localized } from '@zhiben/core'
import {
  type Assignment,
  type Consequence,
  checkPlan,
  type Deadline,
  type Milestone,
  type Plan,
  type PlanPlace,
  planSchema,
  type Target,
  type WorkItemKind,
  type WorkingRule,
} from '@zhiben/plans'
import { frozen } from './frozen.js'
import { PlanRefused } from './plan-refused.js'
import { shapeProblems } from './shape-problem.js'

/** A day, or a year that stands for its last day. */
export type DueDefinition = CivilDate | number

/** A milestone as an author writes it. Its id is that of its work item or goal, `@` and the year. */
export interface MilestoneDefinition {
  readonly by: DueDefinition
  readonly title: Localized
}

/** A target as an author writes it: `>=` and `%` unless said otherwise, a figure of the document unless `words`. */
export interface TargetDefinition extends Pick<Target, 'id' | 'title' | 'metric' | 'value' | 'scope'> {
  readonly by: DueDefinition
  readonly comparator?: Target['comparator']
  readonly unit?: Target['unit']
  readonly basis?: Target['basis']
}

/** A work item as an author writes it. Without `years` it runs through all years of the plan. */
export interface WorkItemDefinition {
  readonly title: Localized
  readonly responsible: readonly Assignment[]
  readonly kind: WorkItemKind
  readonly years?: readonly number[]
  readonly milestones?: readonly MilestoneDefinition[]
  readonly targets?: readonly TargetDefinition[]
  readonly obligations?: readonly string[]
  readonly note?: Localized
}

/** A work item with the number that the document gives it within its task. */
export interface NumberedItem extends WorkItemDefinition {
  readonly number: number
}

/** A task with its number in the whole plan. */
export interface NumberedTask {
  readonly number: number
  readonly title: Localized
  readonly items: readonly NumberedItem[]
}

/** An action with its number and the section that it is written in. */
export interface NumberedAction {
  readonly number: number
  readonly section: string
  readonly title: Localized
  readonly tasks: readonly NumberedTask[]
}

/** A goal as an author writes it. */
export interface GoalDefinition {
  readonly id: string
  readonly section: string
  readonly title: Localized
  readonly by: DueDefinition
  readonly milestones?: readonly MilestoneDefinition[]
  readonly targets?: readonly TargetDefinition[]
}

/** A plan as an author writes it. */
export interface PlanDefinition
  extends Omit<Plan, 'actions' | 'goals' | 'workingRules' | 'deadlines' | 'consequences'> {
  readonly goals?: readonly GoalDefinition[]
  readonly actions: readonly NumberedAction[]
  readonly workingRules?: readonly WorkingRule[]
  readonly deadlines?: readonly Deadline[]
  readonly consequences?: readonly Consequence[]
}

/** One work item, under the number that the document gives it. */
export const workItem = (number: number, definition: WorkItemDefinition): NumberedItem => ({ number, ...definition })

/** One task, under its number in the whole plan. */
export const task = (number: number, title: Localized, items: readonly NumberedItem[]): NumberedTask => ({
  number,
  title,
  items,
})

/**
 * One action with its tasks.
 *
 * @example action(1, '二(一)', { zh: '主体责任提升', en: 'Enterprise responsibility' }, [task(1, …)])
 */
export const action = (
  number: number,
  section: string,
  title: Localized,
  tasks: readonly NumberedTask[],
): NumberedAction => ({ number, section, title, tasks })

/**
 * A plan from its definition, checked whole: every problem is found before anything is measured. Ids and citations of
 * tasks, items, milestones and targets come from their numbers.
 *
 * Fails: `PlanRefused` with all problems, each with its place.
 */
export const definePlan = (definition: PlanDefinition): Plan => {
  const { from, until } = definition.period
  const allYears = yearsBetween(Number(from.slice(0, 4)), Number(until.slice(0, 4)))
  const candidate = {
    ...definition,
    goals: (definition.goals ?? []).map((goal) => {
      const cite = { section: goal.section }
      return { id: goal.id, cite, title: goal.title, by: dueDay(goal.by), ...measuresFrom(goal, goal.id, cite) }
    }),
    actions: definition.actions.map(({ number, section, title, tasks }) => ({
      id: String(number),
      cite: { section },
      title,
      tasks: tasks.map((of) => taskFrom(of, section, allYears)),
    })),
    workingRules: definition.workingRules ?? [],
    deadlines: definition.deadlines ?? [],
    consequences: definition.consequences ?? [],
  }
  // zod is quick to say yes; the slow look finds words for what is wrong.
  const shape = planSchema.safeParse(candidate).success ? [] : shapeProblems(planSchema, candidate)
  const problems = shape.length > 0 ? shape : checkPlan(candidate)
  if (problems.length > 0) throw new PlanRefused({ plan: definition.id, problems })
  return frozen(candidate)
}

const yearsBetween = (from: number, until: number): readonly number[] =>
  // A plan that ends before it begins is told so by the checks; it still has the year it begins in.
  Array.from({ length: Math.max(1, until - from + 1) }, (_, i) => from + i)

const dueDay = (by: DueDefinition): CivilDate => (typeof by === 'number' ? `${by}-12-31` : by) as CivilDate

const taskFrom = ({ number, title, items }: NumberedTask, section: string, allYears: readonly number[]) => ({
  id: String(number),
  cite: { section, task: number },
  title,
  items: items.map((item) => {
    const id = `${number}.${item.number}`
    const cite = { section, task: number, item: item.number }
    return {
      id,
      cite,
      title: item.title,
      responsible: item.responsible,
      years: item.years ?? allYears,
      kind: item.kind,
      ...measuresFrom(item, id, cite),
      obligations: item.obligations ?? [],
      ...(item.note ? { note: item.note } : {}),
    }
  }),
})

const measuresFrom = (
  of: {
    readonly milestones?: readonly MilestoneDefinition[] | undefined
    readonly targets?: readonly TargetDefinition[] | undefined
  },
  id: string,
  cite: PlanPlace,
): { readonly milestones: readonly Milestone[]; readonly targets: readonly Target[] } => {
  const uses = new Map<string, number>()
  return {
    milestones: (of.milestones ?? []).map(({ by, title }) => {
      const day = dueDay(by)
      const name = `${id}@${day.slice(0, 4)}`
      const use = (uses.get(name) ?? 0) + 1
      uses.set(name, use)
      return { id: use === 1 ? name : `${name}#${use}`, title, by: day, cite }
    }),
    targets: (of.targets ?? []).map((target) => ({
      id: target.id,
      title: target.title,
      metric: target.metric,
      comparator: target.comparator ?? '>=',
      value: target.value,
      unit: target.unit ?? '%',
      by: dueDay(target.by),
      scope: target.scope,
      basis: target.basis ?? 'figure',
      cite,
    })),
  }
}
