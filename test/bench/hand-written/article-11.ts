import type { Verdict } from '@zhiben/rules'
import { type Enterprise, hazard, noneFound } from './enterprise.js'

const applies = (e: Enterprise): boolean => e.isIndustryOrTrade === true && e.isDustExplosionEnterprise === true

export const rule11_1 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.isDustExplosionEnterprise === false) return 'not-applicable'
  const places = e.dustHazardPlaces
  if (places == null) return 'undetermined'
  let unknown = false
  for (const p of places) {
    if (p.gatheringPlaceInside === true || (p.inMultiStoreyBuilding === true && p.frameStructure === false))
      return hazard(applies(e))
    if (p.gatheringPlaceInside == null || (p.inMultiStoreyBuilding !== false && p.frameStructure !== true))
      unknown = true
  }
  return noneFound(unknown)
}

export const rule11_2 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.isDustExplosionEnterprise === false) return 'not-applicable'
  const systems = e.dustCollectionSystems
  if (systems == null) return 'undetermined'
  let unknown = false
  for (const s of systems) {
    if (
      s.mixesDustKinds === true ||
      s.mixesDustWithGas === true ||
      s.servesSeveralBuildings === true ||
      s.servesSeveralFireCompartments === true ||
      s.connectedWithOtherSystems === true
    )
      return hazard(applies(e))
    if (
      s.mixesDustKinds == null ||
      s.mixesDustWithGas == null ||
      s.servesSeveralBuildings == null ||
      s.servesSeveralFireCompartments == null ||
      s.connectedWithOtherSystems == null
    )
      unknown = true
  }
  return noneFound(unknown)
}

export const rule11_3 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.isDustExplosionEnterprise === false) return 'not-applicable'
  const systems = e.dustCollectionSystems
  if (systems == null) return 'undetermined'
  let unknown = false
  for (const s of systems) {
    if (s.method === 'wet') continue
    if (s.explosionVenting === true || s.inerting === true || s.explosionSuppression === true) continue
    if (s.method === 'dry' && s.explosionVenting === false && s.inerting === false && s.explosionSuppression === false)
      return hazard(applies(e))
    unknown = true
  }
  return noneFound(unknown)
}

export const rule11_4 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.isDustExplosionEnterprise === false) return 'not-applicable'
  const systems = e.dustCollectionSystems
  if (systems == null) return 'undetermined'
  let unknown = false
  for (const s of systems) {
    if (s.positivePressure === false) continue
    if (s.dust === 'metal' || s.sparkDetectionOrLike === false) {
      if (s.positivePressure === true) return hazard(applies(e))
      unknown = true
    } else if (s.dust == null || s.sparkDetectionOrLike == null) unknown = true
  }
  return noneFound(unknown)
}

export const rule11_5 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.isDustExplosionEnterprise === false) return 'not-applicable'
  const systems = e.dustCollectionSystems
  if (systems == null) return 'undetermined'
  let unknown = false
  for (const s of systems) {
    if (s.gravitySettlingChamber === true || s.dryTunnelAsDuct === true) return hazard(applies(e))
    if (s.gravitySettlingChamber == null || s.dryTunnelAsDuct == null) unknown = true
  }
  return noneFound(unknown)
}

export const rule11_6 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.isDustExplosionEnterprise === false) return 'not-applicable'
  const systems = e.dustCollectionSystems
  if (systems == null) return 'undetermined'
  let unknown = false
  for (const s of systems) {
    if (s.method === 'wet' || s.dust === 'other' || s.airlockDischarge === true) continue
    if (s.method === 'dry' && s.dust != null && s.airlockDischarge === false) return hazard(applies(e))
    unknown = true
  }
  return noneFound(unknown)
}

export const rule11_7 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.isDustExplosionEnterprise === false) return 'not-applicable'
  const equipment = e.dustZoneElectricalEquipment
  if (equipment == null) return 'undetermined'
  let unknown = false
  for (const q of equipment) {
    if ((q.zone != null && q.zone !== 'zone20') || q.explosionProtected === true) continue
    if (q.zone === 'zone20' && q.explosionProtected === false) return hazard(applies(e))
    unknown = true
  }
  return noneFound(unknown)
}

export const rule11_8 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.isDustExplosionEnterprise === false) return 'not-applicable'
  const { millsAndGrinders, sanderDucts, isWoodProductsMaker } = e
  let unknown = millsAndGrinders == null
  if (millsAndGrinders != null)
    for (const m of millsAndGrinders) {
      if (m.trampMaterialRemoved === false) return hazard(applies(e))
      if (m.trampMaterialRemoved == null) unknown = true
    }
  if (isWoodProductsMaker === false) return noneFound(unknown)
  if (sanderDucts == null) return 'undetermined'
  for (const d of sanderDucts) {
    if (d.sparkDetectionAndElimination === true) continue
    if (d.sparkDetectionAndElimination === false && isWoodProductsMaker === true) return hazard(applies(e))
    unknown = true
  }
  return noneFound(unknown)
}

export const rule11_9 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.isDustExplosionEnterprise === false) return 'not-applicable'
  const places = e.waterReactiveDustPlaces
  if (places == null) return 'undetermined'
  let unknown = false
  for (const p of places) {
    if (p.hydrogenGatheringPrevented === false || (p.dustKeptDry === true && p.protectedFromWaterAndDamp === false))
      return hazard(applies(e))
    if (p.hydrogenGatheringPrevented == null || (p.dustKeptDry !== false && p.protectedFromWaterAndDamp !== true))
      unknown = true
  }
  return noneFound(unknown)
}

export const rule11_10 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.isDustExplosionEnterprise === false) return 'not-applicable'
  if (e.dustCleaningCarriedOut === true || e.seriousDustAccumulation === false) return 'clear'
  return hazard(e.dustCleaningCarriedOut === false && e.seriousDustAccumulation === true && applies(e))
}
