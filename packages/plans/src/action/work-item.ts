import type { Localized } from '@zhiben/core'
import type { PlanPlace } from './place.js'
import type { Milestone, Target } from './target.js'
import type { Assignment } from './unit.js'

/**
 * What a work item mainly is: a thing to be done by a day, a figure to be reached by a day, a thing done again and
 * again at a stated frequency, or work that goes on with no day and no figure.
 */
export type WorkItemKind = 'milestone' | 'target' | 'periodic' | 'continuous'

/**
 * The smallest piece of a plan. Its `kind` is its main nature; it may have milestones, targets and obligations beside.
 * `years` are the years it names, or all years of the plan where it names none.
 *
 * @source semantics §9
 */
export interface WorkItem {
  /** Task and item: `10.4`. */
  readonly id: string
  readonly cite: PlanPlace
  readonly title: Localized
  readonly responsible: readonly Assignment[]
  readonly years: readonly number[]
  readonly kind: WorkItemKind
  readonly milestones: readonly Milestone[]
  readonly targets: readonly Target[]
  /** Ids of obligations that say how often, by whom, of what. */
  readonly obligations: readonly string[]
  /** What a reader should know of how the document was read. */
  readonly note?: Localized | undefined
}
