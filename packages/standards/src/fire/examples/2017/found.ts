import type { FactsOf } from '@zhiben/sdk'
import type { elements2017 } from '../../../facts/fire/judging.js'
import type { enterprise } from '../../../facts/index.js'

/** What is known of a building or place. */
export type Premises = FactsOf<typeof enterprise.shape>

/** A clause of chapter 6 or 7. */
export type Clause = keyof typeof elements2017

/** A defect for each clause, with the kind of place that the clause is for; put on `sound`, it is the only one. */
const defects = {
  '6.1': { explosiveGoodsPremises: [{ kind: 'warehouse', atCityEdgeOrIsolated: false }] },
  '6.2': { explosiveGoodsPremises: [{ inSameBuildingAsCrowdedOrResidential: true }] },
  '6.3': { fillingStations: [{ inBuiltUpArea: true, storageGrade: 'one' }] },
  '6.4': { productionAndStorageAreas: [{ fireHazardClass: 'A', level: 'semiBasement' }] },
  '6.5': { isShop: true, evacuationZones: [{ exits: 1, requiredExits: 2 }] },
  '6.6': { isHotel: true, sprinklerRequired: true, sprinklerInstalledAsRequired: false },
  '6.7': { flammableTanks: [{ coolingAsRequired: false }] },
  '6.8': { isCrowdedPlace: true, explosiveGoodsAgainstRules: true },
  '6.9': { childrenAndElderlyRooms: [{ storeyPermitted: false }] },
  '6.10': { isCrowdedPlace: true, livingQuarters: [{ sandwichPanel: true, coreClass: 'B2' }] },
  '7.1.1': { fireLaneBlocked: true },
  '7.1.2': { buildingSeparations: [{ occupied: true }] },
  '7.1.3': { dormitoryInPlantStoreOrMall: true, meetsGa703: false },
  '7.1.4': { isUndergroundStation: true, shopsInStationEvacuationArea: true },
  '7.2.1': { fireCompartments: [{ altered: true, area: 4000, allowedArea: 2000 }] },
  '7.2.2': { compartmentSeparations: [{ total: 10, damaged: 6 }] },
  '7.2.3': { dangerousPlantParts: [{ plantClass: 'C', protected: false }] },
  '7.3.1': { refugeProvidedOrRequired: true, refugeOccupied: true },
  '7.3.2': { isCrowdedPlace: true, stairwellTypeMeetsStandard: false },
  '7.3.3': { existingExitBlocked: true },
  '7.3.4': { separateExitRequired: true, separateExitProvided: false },
  '7.3.5': { isShop: true, salesHalls: [{ travelDistance: 45, allowedTravelDistance: 30 }] },
  '7.3.6': { requiredEmergencyLights: 20, damagedEmergencyLights: 12 },
  '7.3.7': { stairDoors: 20, damagedStairDoors: 12 },
  '7.3.8': { isCrowdedPlace: true, escapeRouteFinishMeetsStandard: false },
  '7.3.9': { isCrowdedPlace: true, escapeRouteHasBarsOrShutters: true },
  '7.3.10': { isCrowdedPlace: true, outerWindowsBlocked: true },
  '7.3.11': { isHighRise: true, rescueSiteOccupied: true },
  '7.3.12': { fireLifts: [{ works: false }] },
  '7.4.1': { fireWaterSourceAndAgentsAsRequired: false },
  '7.4.2': { outdoorFireWaterProvidedOrRequired: true, outdoorFireWaterWorks: false },
  '7.4.3': { indoorHydrantsProvidedOrRequired: true, indoorHydrantsWork: false },
  '7.4.4': {
    isHotel: false,
    isPublicEntertainmentPlace: false,
    isShop: false,
    isUndergroundCrowdedPlace: false,
    sprinklerRequired: true,
    sprinklerInstalledAsRequired: false,
  },
  '7.4.5': { otherFixedSystemRequired: true, otherFixedSystemInstalledAsRequired: false },
  '7.4.6': { hasSprinkler: true, sprinklerWorks: false },
  '7.5': { isHighRise: true, hasSmokeControl: true, smokeControlWorks: false },
  '7.6.1': { hasElectricFireEquipment: true, firePowerGradeMeetsStandard: false, firePowerCircuitAsRequired: true },
  '7.6.2': { hasElectricFireEquipment: true, firePowerCircuitAsRequired: false, firePowerGradeMeetsStandard: true },
  '7.6.3': { powerChangeoverProvidedOrRequired: true, powerChangeoverWorks: false },
  '7.7.1': {
    isHotel: false,
    isPublicEntertainmentPlace: false,
    isShop: false,
    isUndergroundCrowdedPlace: false,
    fireAlarmRequired: true,
    fireAlarmInstalledAsRequired: false,
  },
  '7.7.2': { hasFireAlarm: true, fireAlarmWorks: false },
  '7.7.3': { hasLinkedFireFacilities: true, fireFacilitiesLinkageWorks: false },
  '7.8.1': { fullTimeFireBrigadeRequired: true, hasFullTimeFireBrigade: false },
  '7.8.2': { fireControlRoomOperators: [{ certified: false }] },
  '7.9.1': { productionAndStorageAreas: [{ fireResistanceMatchesClass: false }] },
  '7.9.2': { hasDustExplosionDanger: true, explosionVentingInOrder: false },
  '7.9.3': { fuelAppliancesAgainstRules: true },
  '7.9.4': { wiringOnCombustiblesAgainstRules: true },
  '7.9.5': { isCrowdedPlace: true, combustibleDecorationAgainstRules: true },
} as const satisfies Readonly<Record<Clause, Premises>>

/** The defects of some clauses together. */
export const found = (...clauses: readonly Clause[]): Premises => {
  let facts: Premises = {}
  for (const clause of clauses) facts = { ...facts, ...defects[clause] }
  return facts
}
