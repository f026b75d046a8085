import { any, type Condition, type Localized, not } from '@zhiben/sdk'
import type { EnterpriseRefs } from './text.js'

/** Premix gas-fired kilns, the same in 6(5) and 8(4). The exception goes by kiln. */
export const premixKilnFails = (f: EnterpriseRefs): Condition =>
  f.premixGasKilns
    .where((k) => not(k.usesHotProducerGas))
    .exists((k) => any(not(k.mainPipePressureAlarm), not(k.pressureAlarmInterlockedWithShutOff)))

export const premixKilnNote: Localized = {
  zh: '例外逐座看:热发生炉煤气窑炉不在内。',
  en: 'The exception goes by kiln: those fired with hot producer gas are left out.',
}
