import type { Localized } from '@zhiben/core'
import type { CoverageFinding } from '@zhiben/responsibilities'

/** What kinds of complaints about a list are called. */
export const findingWords: Readonly<Record<CoverageFinding, Localized>> = {
  gap: { zh: '空档', en: 'gaps' },
  overlap: { zh: '交叉', en: 'overlaps' },
  mistake: { zh: '错误', en: 'mistakes' },
  unknown: { zh: '未知', en: 'unknown' },
}
