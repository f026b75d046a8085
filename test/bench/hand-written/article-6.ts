import type { Verdict } from '@zhiben/rules'
import { type Enterprise, hazard, noneFound } from './enterprise.js'

const applies = (e: Enterprise): boolean => e.isIndustryOrTrade === true && e.isBuildingMaterials === true

export const rule6_1 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.isBuildingMaterials === false) return 'not-applicable'
  const equipment = e.coalPowderEquipment
  if (equipment == null) return 'undetermined'
  let unknown = false
  for (const q of equipment) {
    if (q.temperatureAlarm === false || q.fixedCarbonMonoxideAlarm === false || q.gasFireExtinguishing === false)
      return hazard(applies(e))
    if (q.temperatureAlarm == null || q.fixedCarbonMonoxideAlarm == null || q.gasFireExtinguishing == null)
      unknown = true
  }
  return noneFound(unknown)
}

export const rule6_2 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.isBuildingMaterials === false) return 'not-applicable'
  const cleanings = e.siloCleanings
  if (cleanings == null) return 'undetermined'
  let unknown = false
  for (const c of cleanings) {
    if (c.planMeasuresTaken === false) return hazard(applies(e))
    if (c.planMeasuresTaken == null) unknown = true
  }
  return noneFound(unknown)
}

export const rule6_3 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.isBuildingMaterials === false || e.isCementMaker === false)
    return 'not-applicable'
  const silos = e.carbideSlagSilos
  if (silos == null) return 'undetermined'
  let unknown = false
  for (const s of silos) {
    if (s.fixedCombustibleGasAlarm === false || s.gasAlarmStartsEmergencyVentilation === false)
      return hazard(applies(e) && e.isCementMaker === true)
    if (s.fixedCombustibleGasAlarm == null || s.gasAlarmStartsEmergencyVentilation == null) unknown = true
  }
  return noneFound(unknown)
}

export const rule6_4 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.isBuildingMaterials === false) return 'not-applicable'
  const entries = e.kilnAndSiloEntries
  if (entries == null) return 'undetermined'
  let unknown = false
  for (const n of entries) {
    if (n.isolatedBeforeEntry === false || n.fallAndCollapsePrevented === false) return hazard(applies(e))
    if (n.isolatedBeforeEntry == null || n.fallAndCollapsePrevented == null) unknown = true
  }
  return noneFound(unknown)
}

export const rule6_5 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.isBuildingMaterials === false) return 'not-applicable'
  return premixKilns(e, e.isBuildingMaterials === true)
}

/** The same for building materials and for daily glass and ceramics. */
export const premixKilns = (e: Enterprise, surelyOfTrade: boolean): Verdict => {
  const kilns = e.premixGasKilns
  if (kilns == null) return 'undetermined'
  let unknown = false
  for (const k of kilns) {
    if (k.usesHotProducerGas === true) continue
    if (k.mainPipePressureAlarm === true && k.pressureAlarmInterlockedWithShutOff === true) continue
    if (
      k.usesHotProducerGas === false &&
      (k.mainPipePressureAlarm === false || k.pressureAlarmInterlockedWithShutOff === false)
    )
      return hazard(e.isIndustryOrTrade === true && surelyOfTrade)
    unknown = true
  }
  return noneFound(unknown)
}

export const rule6_6 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.isBuildingMaterials === false) return 'not-applicable'
  const rooms = e.combustibleGasRooms
  if (rooms == null) return 'undetermined'
  let unknown = false
  for (const r of rooms) {
    if (r.fixedCombustibleGasAlarm === false) return hazard(applies(e))
    if (r.fixedCombustibleGasAlarm == null) unknown = true
  }
  return noneFound(unknown)
}

export const rule6_7 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.isBuildingMaterials === false) return 'not-applicable'
  const furnaces = e.fusedProductFurnaces
  if (furnaces == null) return 'undetermined'
  let unknown = false
  for (const f of furnaces) {
    if (f.waterCooling === false) return hazard(applies(e))
    if (f.waterCooling == null) unknown = true
  }
  return noneFound(unknown)
}

export const rule6_8 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.isBuildingMaterials === false) return 'not-applicable'
  const furnaces = e.glassFurnacesAndTinBaths
  if (furnaces == null) return 'undetermined'
  let unknown = false
  for (const g of furnaces) {
    if (g.coolingProtectionAlarm === false) return hazard(applies(e))
    if (g.coolingProtectionAlarm == null) unknown = true
  }
  return noneFound(unknown)
}
