import type { CivilDate, Localized } from '@zhiben/core'
import type { PlanPlace } from '../action/place.js'
import type { Kind } from './enterprise.js'

/** A group of enterprises that the plan wants covered in full by a day. */
export interface Tier {
  readonly id: TierId
  readonly title: Localized
  /** The last day of the year that the plan names. */
  readonly by: CivilDate
  /** Per cent of the enterprises that meet the plan. */
  readonly wants: 100
  /** The id of the target in the municipal plan (`@zhiben/ezhou`). */
  readonly target: string
  readonly cite: PlanPlace
  readonly has: (kind: Kind) => boolean
}

/** The name of a tier. */
export type TierId = 'high-risk' | 'above-scale' | 'others'

const cite = { section: '二(一)', task: 1, item: 4 } as const

/**
 * The three dated targets: enterprises of high-risk trades in 2024, those above scale in 2025, all others in 2026. The
 * plan takes nobody out of a tier, so an enterprise that is both high-risk and above scale is in the first two.
 *
 * @source 鄂州市安全生产治本攻坚三年行动工作方案(2024-2026年) 二(一)1④
 */
export const tiers: readonly Tier[] = [
  {
    id: 'high-risk',
    title: { zh: '高危行业领域企业', en: 'Enterprises of high-risk trades' },
    by: '2024-12-31',
    wants: 100,
    target: '12345-high-risk',
    cite,
    has: ({ highRisk }) => highRisk,
  },
  {
    id: 'above-scale',
    title: { zh: '规模以上企业', en: 'Enterprises above scale' },
    by: '2025-12-31',
    wants: 100,
    target: '12345-above-scale',
    cite,
    has: ({ aboveScale }) => aboveScale,
  },
  {
    id: 'others',
    title: { zh: '其他行业企业', en: 'All other enterprises' },
    by: '2026-12-31',
    wants: 100,
    target: '12345-others',
    cite,
    has: ({ highRisk, aboveScale }) => !highRisk && !aboveScale,
  },
]
