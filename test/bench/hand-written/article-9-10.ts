import type { Verdict } from '@zhiben/rules'
import { type Enterprise, hazard, noneFound } from './enterprise.js'

const textiles = (e: Enterprise): boolean => e.isIndustryOrTrade === true && e.isTextiles === true
const tobacco = (e: Enterprise): boolean => e.isIndustryOrTrade === true && e.isTobacco === true

export const rule9_1 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.isTextiles === false) return 'not-applicable'
  const auxiliaries = e.heatSettingAuxiliaries
  if (auxiliaries == null) return 'undetermined'
  let unknown = false
  for (const a of auxiliaries) {
    if (a.separatedFromGatheringPlaces === true || a.standsAlone === true) continue
    if (a.separatedFromGatheringPlaces === false && a.standsAlone === false) return hazard(textiles(e))
    unknown = true
  }
  return noneFound(unknown)
}

export const rule9_2 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.isTextiles === false) return 'not-applicable'
  const stores = e.textileChemicalStores
  if (stores == null) return 'undetermined'
  let unknown = false
  for (const s of stores) {
    if (
      s.storedWithIncompatible === true ||
      (s.chemical === 'sodiumDithionite' && s.protectedFromWaterAndDamp === false)
    )
      return hazard(textiles(e))
    if (
      s.storedWithIncompatible == null ||
      ((s.chemical == null || s.chemical === 'sodiumDithionite') && s.protectedFromWaterAndDamp !== true)
    )
      unknown = true
  }
  return noneFound(unknown)
}

export const rule10_1 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.isTobacco === false) return 'not-applicable'
  const places = e.fumigationPlaces
  if (places == null) return 'undetermined'
  let unknown = false
  for (const p of places) {
    if (p.phosphineAlarm === false || p.gasMasks === false || p.evacuationConfirmedBeforehand === false)
      return hazard(tobacco(e))
    if (p.phosphineAlarm == null || p.gasMasks == null || p.evacuationConfirmedBeforehand == null) unknown = true
  }
  return noneFound(unknown)
}

export const rule10_2 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.isTobacco === false) return 'not-applicable'
  const lines = e.carbonDioxideExpansionLines
  if (lines == null) return 'undetermined'
  let unknown = false
  for (const l of lines) {
    if (l.fixedCarbonDioxideAlarm === false || l.alarmStartsEmergencyVentilation === false) return hazard(tobacco(e))
    if (l.fixedCarbonDioxideAlarm == null || l.alarmStartsEmergencyVentilation == null) unknown = true
  }
  return noneFound(unknown)
}
