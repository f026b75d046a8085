import type { CalendarPeriod, CivilDate, Localized } from '@zhiben/core'
import type { PlanPlace } from '../action/place.js'

/** What kinds of evidence there are, with what they are called. */
export const evidenceKinds = {
  document: { zh: '文件', en: 'document' },
  list: { zh: '清单', en: 'list' },
  card: { zh: '明白卡', en: 'position cards' },
  training: { zh: '培训记录', en: 'training record' },
  drill: { zh: '演练记录', en: 'drill record' },
  finding: { zh: '判定结论', en: 'findings' },
  hazard: { zh: '隐患台账', en: 'register of hazards' },
  obligation: { zh: '周期义务履行情况', en: 'obligations met' },
  record: { zh: '台账记录', en: 'record' },
} as const satisfies Readonly<Record<string, Localized>>

/** A kind of evidence. */
export type EvidenceKind = keyof typeof evidenceKinds

/** For which enterprises a criterion is; none: for all. */
export type CriterionScope = 'high-risk' | 'above-scale' | 'below-scale'

/** Which enterprises a scope is about, in words. */
export const scopeTitles: Readonly<Record<CriterionScope, Localized>> = {
  'high-risk': { zh: '高危行业领域企业', en: 'enterprises of high-risk trades' },
  'above-scale': { zh: '规模以上企业', en: 'enterprises above scale' },
  'below-scale': { zh: '规模以下企业', en: 'enterprises below scale' },
}

/**
 * Something that can be shown of an enterprise and that one or more elements ask for.
 *
 * `cite` is the place of the municipal plan that asks for it; without one the criterion is its policy's own. `since` is
 * the first day on which it is asked: what the plan wants "in 2024" is asked on 31 December 2024. `lasts` is how long
 * evidence counts that names no last day of its own; without it such evidence counts until it is withdrawn.
 *
 * @example { id: 'drills', title: { zh: '按期演练', en: 'Drills held in time' }, shownBy: ['drill'], cite: { section: '二(六)', task: 18, item: 1 } }
 */
export interface Criterion {
  readonly id: string
  readonly title: Localized
  readonly shownBy: readonly EvidenceKind[]
  readonly cite?: PlanPlace | undefined
  readonly since?: CivilDate | undefined
  readonly for?: CriterionScope | undefined
  /** Obligations whose being met shows it, by id. */
  readonly obligations?: readonly string[] | undefined
  readonly lasts?: CalendarPeriod | undefined
  readonly note?: Localized | undefined
}
