import { all, any, type Condition, type Localized, not } from '@zhiben/sdk'
import type { EnterpriseRefs } from './text.js'

/** Rooms for paint that is not water-based, the same in 7(7) and 8(6). */
export const paintRoomFails = (f: EnterpriseRefs): Condition =>
  f.paintRooms.exists((r) => all(r.usesNonWaterbornePaint, any(not(r.fixedCombustibleGasAlarm), not(r.ventilation))))

export const paintRoomNote: Localized = {
  zh: '报警和通风缺一即命中(从严理解);只用水性漆的不命中。',
  en: 'Lack of either alarm or ventilation is enough (the stricter reading); rooms that use water-based paint only are clear.',
}
