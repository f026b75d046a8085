import { all, any, type Condition, type Localized } from '@zhiben/sdk'
import type { EnterpriseRefs } from './text.js'

/**
 * The four situations of drainers, the same in 4(8) and 5(13). Only the first is limited to water seals on lines under
 * positive pressure.
 */
export const drainerFails = (f: EnterpriseRefs): Condition =>
  f.coalGasDrainers.exists((d) =>
    any(
      all(d.waterSealOnPositivePressureLine, d.maxSealingPressure.below(30)),
      d.sharedAcrossIsolator,
      d.upperPipeConnectedToOtherLine,
      d.sharedBetweenMedia,
    ),
  )

export const drainerNote: Localized = {
  zh: '封堵压力只看正压煤气输配管线的水封式排水器,恰为 30 kPa 不命中,按现场实际有效的水封计。从严理解:两侧共用、上部相通、不同介质共用三种情形,条文没有限定型式和正压,各种排水器都算。另一种理解是四种情形都只看正压管线的水封式排水器。',
  en: 'The sealing pressure is asked of water-seal drainers of positive-pressure lines only; exactly 30 kPa is clear, and what counts is the water seal that is really there. The stricter reading: the text limits the three cases of sharing and connecting to no type or pressure, so any drainer counts. By the other reading all four concern water-seal drainers of positive-pressure lines only.',
}
