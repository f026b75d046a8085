import type { Verdict } from '@zhiben/rules'
import { premixKilns } from './article-6.js'
import { paintRooms } from './article-7.js'
import { type Enterprise, hazard, noneFound } from './enterprise.js'

const applies = (e: Enterprise): boolean => e.isIndustryOrTrade === true && e.isLightIndustry === true

export const rule8_1 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.isLightIndustry === false || e.isFoodMaker === false) return 'not-applicable'
  const equipment = e.bakingAndFryingEquipment
  if (equipment == null) return 'undetermined'
  let unknown = false
  for (const q of equipment) {
    if (q.overheatCutOff === false) return hazard(applies(e) && e.isFoodMaker === true)
    if (q.overheatCutOff == null) unknown = true
  }
  return noneFound(unknown)
}

export const rule8_2 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.isLightIndustry === false) return 'not-applicable'
  const places = e.liquorPlaces
  if (places == null) return 'undetermined'
  let unknown = false
  for (const p of places) {
    if (p.fixedEthanolAlarm === false || p.ethanolAlarmStartsVentilation === false) return hazard(applies(e))
    if (p.fixedEthanolAlarm == null || p.ethanolAlarmStartsVentilation == null) unknown = true
  }
  return noneFound(unknown)
}

export const rule8_3 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.isLightIndustry === false || e.isPulpOrPaperMaker === false)
    return 'not-applicable'
  const heating = e.chlorineCylinderHeating
  if (heating === 'none') return 'clear'
  return hazard(heating != null && applies(e) && e.isPulpOrPaperMaker === true)
}

export const rule8_4 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.isLightIndustry === false) return 'not-applicable'
  if (e.isDailyGlassMaker === false && e.isDailyCeramicsMaker === false) return 'not-applicable'
  return premixKilns(e, e.isLightIndustry === true && (e.isDailyGlassMaker === true || e.isDailyCeramicsMaker === true))
}

export const rule8_5 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.isLightIndustry === false || e.isDailyGlassMaker === false)
    return 'not-applicable'
  const furnaces = e.dailyGlassFurnaces
  if (furnaces == null) return 'undetermined'
  let unknown = false
  for (const g of furnaces) {
    if (g.coolingProtectionAlarm === false) return hazard(applies(e) && e.isDailyGlassMaker === true)
    if (g.coolingProtectionAlarm == null) unknown = true
  }
  return noneFound(unknown)
}

export const rule8_6 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.isLightIndustry === false) return 'not-applicable'
  return paintRooms(e, e.isLightIndustry)
}

export const rule8_7 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.isLightIndustry === false) return 'not-applicable'
  const stores = e.lithiumBatteryStores
  if (stores == null) return 'undetermined'
  let unknown = false
  for (const s of stores) {
    if (s.faultyBatteriesSeparated === false) return hazard(applies(e))
    if (s.faultyBatteriesSeparated == null) unknown = true
  }
  return noneFound(unknown)
}
