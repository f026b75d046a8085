import type { Localized } from '@zhiben/core'
import type { ProgressStatus } from '@zhiben/plans'

/** How a status is shown: a word, a sign that does without colour, and colours that the colour-blind tell apart. */
export interface StatusLook {
  readonly words: Localized
  readonly sign: string
  readonly fill: string
  /** The colour of text on the fill. */
  readonly ink: string
}

/**
 * Blue is well and orange is not, the darker the more so: a diverging scale that red-green blindness leaves as it is,
 * and that is still a scale of greys on paper. What is not known is white.
 */
export const statusLooks: Readonly<Record<ProgressStatus, StatusLook>> = {
  reached: { words: { zh: '已达到', en: 'Reached' }, sign: '✓', fill: '#1f4e8c', ink: '#ffffff' },
  'on-track': { words: { zh: '按期推进', en: 'On track' }, sign: '→', fill: '#9cc3e6', ink: '#10243d' },
  behind: { words: { zh: '进度滞后', en: 'Behind' }, sign: '↓', fill: '#f5b567', ink: '#3d2600' },
  overdue: { words: { zh: '逾期未达', en: 'Overdue' }, sign: '!', fill: '#a8430a', ink: '#ffffff' },
  unknown: { words: { zh: '未知', en: 'Unknown' }, sign: '?', fill: '#ffffff', ink: '#5b6876' },
}
