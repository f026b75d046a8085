import type { Localized } from '@zhiben/core'
import type { PlanPlace } from './place.js'
import type { WorkItem } from './work-item.js'

/** A numbered task of an action with its work items. */
export interface Task {
  /** Its number in the whole plan: `10`. */
  readonly id: string
  readonly cite: PlanPlace
  readonly title: Localized
  readonly items: readonly WorkItem[]
}

/** One of the actions that a plan is made of, with its tasks. */
export interface Action {
  /** Its number: `4`. */
  readonly id: string
  readonly cite: PlanPlace
  readonly title: Localized
  readonly tasks: readonly Task[]
}
