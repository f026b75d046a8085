import type { Verdict } from '@zhiben/rules'
import { type Enterprise, hazard, type Known, noneFound } from './enterprise.js'

const applies = (e: Enterprise): boolean => e.isIndustryOrTrade === true && e.isMachinery === true

export const rule7_1 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.isMachinery === false) return 'not-applicable'
  const rooms = e.foundryBayRooms
  if (rooms == null) return 'undetermined'
  let unknown = false
  for (const { kind } of rooms) {
    if (kind == null) unknown = true
    else if (kind !== 'other' && kind !== 'operationRoom') return hazard(applies(e))
  }
  return noneFound(unknown)
}

export const rule7_2 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.isMachinery === false) return 'not-applicable'
  const furnaces = e.foundryFurnaces
  if (furnaces == null) return 'undetermined'
  let unknown = false
  for (const f of furnaces) {
    if (f.emergencyDischarge === false || f.emergencyStorage === false) return hazard(applies(e))
    if (f.emergencyDischarge == null || f.emergencyStorage == null) unknown = true
  }
  return noneFound(unknown)
}

export const rule7_3 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.isMachinery === false) return 'not-applicable'
  const areas = e.foundryMeltAreas
  if (areas == null) return 'undetermined'
  let unknown = false
  for (const a of areas) {
    if (a.inProduction === false || a.hasStandingWater === false) continue
    const pit = a.kind === 'furnaceBottom' || a.kind === 'furnacePit' || a.kind === 'emergencyPit'
    if (!pit && a.kind != null && a.withinSplashRange === false) continue
    if (a.inProduction === true && a.hasStandingWater === true && (pit || a.withinSplashRange === true))
      return hazard(applies(e))
    unknown = true
  }
  return noneFound(unknown)
}

export const rule7_4 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.isMachinery === false) return 'not-applicable'
  const equipment = e.foundryCooledEquipment
  if (equipment == null) return 'undetermined'
  let unknown = false
  for (const q of equipment) {
    if (q.outletTemperatureAlarm === false || q.flowDifferenceAlarm === false || q.coolingAlarmsInterlocked === false)
      return hazard(applies(e))
    if (q.outletTemperatureAlarm == null || q.flowDifferenceAlarm == null || q.coolingAlarmsInterlocked == null)
      unknown = true
  }
  return noneFound(unknown)
}

export const rule7_5 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.isMachinery === false) return 'not-applicable'
  const burners = e.machineryGasBurners
  if (burners == null) return 'undetermined'
  let unknown = false
  for (const b of burners) {
    if (
      b.mainPipePressureAlarm === false ||
      b.pressureAlarmInterlockedWithShutOff === false ||
      b.flameMonitoring === false ||
      b.flameFailureProtection === false
    )
      return hazard(applies(e))
    if (
      b.mainPipePressureAlarm == null ||
      b.pressureAlarmInterlockedWithShutOff == null ||
      b.flameMonitoring == null ||
      b.flameFailureProtection == null
    )
      unknown = true
  }
  return noneFound(unknown)
}

export const rule7_6 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.isMachinery === false) return 'not-applicable'
  const cleanings = e.solventCleanings
  if (cleanings == null) return 'undetermined'
  let unknown = false
  for (const c of cleanings) {
    if (c.gasAccumulationPrevented === false) return hazard(applies(e))
    if (c.gasAccumulationPrevented == null) unknown = true
  }
  return noneFound(unknown)
}

export const rule7_7 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.isMachinery === false) return 'not-applicable'
  return paintRooms(e, e.isMachinery)
}

/** The same for machinery and light industry. */
export const paintRooms = (e: Enterprise, trade: Known): Verdict => {
  const rooms = e.paintRooms
  if (rooms == null) return 'undetermined'
  let unknown = false
  for (const r of rooms) {
    if (r.usesNonWaterbornePaint === false) continue
    if (r.fixedCombustibleGasAlarm === true && r.ventilation === true) continue
    if (r.usesNonWaterbornePaint === true && (r.fixedCombustibleGasAlarm === false || r.ventilation === false))
      return hazard(e.isIndustryOrTrade === true && trade === true)
    unknown = true
  }
  return noneFound(unknown)
}
