import { any, type Condition, type Localized } from '@zhiben/sdk'
import type { EnterpriseRefs } from './text.js'

/** The four situations of water-seal drainers, the same in 4(8) and 5(13). */
export const drainerFails = (f: EnterpriseRefs): Condition =>
  f.waterSealDrainers.exists((d) =>
    any(d.maxSealingPressure.below(30), d.sharedAcrossIsolator, d.upperPipeConnectedToOtherLine, d.sharedBetweenMedia),
  )

export const drainerNote: Localized = {
  zh: '恰为 30 kPa 不命中;只看正压煤气输配管线。按现场实际有效的水封计。',
  en: 'Exactly 30 kPa is clear; only lines under positive pressure. What counts is the water seal that is really there.',
}
