import type { CivilDate, Comparator, Localized, Unit } from '@zhiben/core'
import type { PlanPlace } from './place.js'

/**
 * What is measured. `merge` says how the figures of several units make one:
 * * `share`: a part of a whole, in per cent; parts and wholes are added up, bare percentages give a range;
 * * `sum`: figures are added up;
 * * `least`: the smallest counts, for what each unit must have done itself.
 */
export interface Metric {
  readonly title: Localized
  readonly unit: Unit
  readonly min: number
  readonly max?: number | undefined
  readonly merge: 'share' | 'sum' | 'least'
}

/**
 * A figure to be reached by a day (that day included), for whom or what `scope` says. `basis` tells a figure that the
 * document writes from one that it says in words ("all", "every one") and that we write as 100 %.
 *
 * @source semantics §9
 */
export interface Target {
  readonly id: string
  readonly title: Localized
  readonly metric: string
  readonly comparator: Comparator
  readonly value: number
  readonly unit: Unit
  readonly by: CivilDate
  readonly scope: Localized
  readonly basis: 'figure' | 'words'
  readonly cite: PlanPlace
}

/** Something to be done by a day (that day included) for which the document gives no figure. */
export interface Milestone {
  readonly id: string
  readonly title: Localized
  readonly by: CivilDate
  readonly cite: PlanPlace
}
