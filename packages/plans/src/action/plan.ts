import type { CivilDate, Id, Localized } from '@zhiben/core'
import type { PlanPlace } from './place.js'
import type { Metric, Milestone, Target } from './target.js'
import type { Action } from './task.js'
import type { Assignment, PlanUnit } from './unit.js'

/** What a plan wants to have reached at the end, or at the end of a stage. */
export interface Goal {
  readonly id: string
  readonly cite: PlanPlace
  readonly title: Localized
  readonly by: CivilDate
  readonly milestones: readonly Milestone[]
  readonly targets: readonly Target[]
}

/** How the work is run: who meets, reports and inspects. What comes again at a frequency is bound to obligations. */
export interface WorkingRule {
  readonly id: string
  readonly cite: PlanPlace
  readonly title: Localized
  readonly responsible: readonly Assignment[]
  readonly obligations: readonly string[]
  /** What the document leaves open and how it was taken. */
  readonly note?: Localized | undefined
}

/** Something due once, on or before a day, that is no work item. */
export interface Deadline {
  readonly id: string
  readonly cite: PlanPlace
  readonly title: Localized
  readonly by: CivilDate
  readonly responsible: readonly Assignment[]
  readonly obligations: readonly string[]
}

/** Posts, never persons, that lead the action, and what the group and its office have to do. */
export interface LeadingGroup {
  readonly cite: PlanPlace
  readonly title: Localized
  /** Who answers for the whole action before anybody else. */
  readonly firstResponsible: Localized
  readonly head: Localized
  readonly deputies: readonly Localized[]
  readonly members: Localized
  readonly office: { readonly title: Localized; readonly at: string; readonly head: Localized }
  readonly duties: readonly { readonly of: 'group' | 'office'; readonly cite: PlanPlace; readonly title: Localized }[]
}

/** What follows where work fails: on which ground, and the measures in the order in which the document names them. */
export interface Consequence {
  readonly id: string
  readonly cite: PlanPlace
  readonly ground: Localized
  readonly measures: readonly Localized[]
  readonly obligations: readonly string[]
}

/**
 * The regular report on a plan: due on a day of each month for the month before. `by` are the units that owe it, `to`
 * who receives it.
 */
export interface Reporting {
  readonly cite: PlanPlace
  readonly dayOfMonth: number
  readonly by: readonly string[]
  readonly to: string
}

/**
 * A plan of action as data: goals, actions, tasks and work items, and the rules by which it is run. It is stored, shown
 * and measured from this one value.
 *
 * `districts` are the units that together make up the area: what is measured of the area is put together from them.
 *
 * @source semantics §9
 */
export interface Plan {
  readonly id: Id
  readonly title: Localized
  readonly authority: Localized
  /** The document as it is cited. */
  readonly document: string
  readonly issued: CivilDate
  readonly period: { readonly from: CivilDate; readonly until: CivilDate }
  readonly units: Readonly<Record<string, PlanUnit>>
  readonly districts: readonly string[]
  readonly metrics: Readonly<Record<string, Metric>>
  readonly goals: readonly Goal[]
  readonly actions: readonly Action[]
  readonly leadingGroup?: LeadingGroup | undefined
  readonly workingRules: readonly WorkingRule[]
  readonly reporting?: Reporting | undefined
  readonly deadlines: readonly Deadline[]
  readonly consequences: readonly Consequence[]
}
