import type { Verdict } from '@zhiben/rules'
import { drainers } from './article-4.js'
import { type Enterprise, hazard, noneFound } from './enterprise.js'

const applies = (e: Enterprise): boolean => e.isIndustryOrTrade === true && e.isNonferrousMetals === true

export const rule5_1 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.isNonferrousMetals === false) return 'not-applicable'
  const rooms = e.nonferrousBayRooms
  if (rooms == null) return 'undetermined'
  let unknown = false
  for (const { kind } of rooms) {
    if (kind == null) unknown = true
    else if (kind !== 'other') return hazard(applies(e))
  }
  return noneFound(unknown)
}

export const rule5_2 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.isNonferrousMetals === false) return 'not-applicable'
  const areas = e.nonferrousMeltAreas
  if (areas == null) return 'undetermined'
  let unknown = false
  for (const a of areas) {
    if (a.inProduction === false || a.hasStandingWater === false || a.waterComesFromProcess === true) continue
    const pit = a.kind === 'emergencyPit' || a.kind === 'slagPitBelowFurnace'
    if (!pit && a.kind != null && a.withinSplashRange === false) continue
    if (
      a.inProduction === true &&
      a.hasStandingWater === true &&
      a.waterComesFromProcess === false &&
      (pit || a.withinSplashRange === true)
    )
      return hazard(applies(e))
    unknown = true
  }
  return noneFound(unknown)
}

export const rule5_3 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.isNonferrousMetals === false) return 'not-applicable'
  const furnaces = e.nonferrousCastingFurnaces
  if (furnaces == null) return 'undetermined'
  let unknown = false
  for (const f of furnaces) {
    if (f.type != null && f.type !== 'other') continue
    if (f.emergencyDischarge === true && f.emergencyStorage === true) continue
    if (f.type != null && (f.emergencyDischarge === false || f.emergencyStorage === false)) return hazard(applies(e))
    unknown = true
  }
  return noneFound(unknown)
}

export const rule5_4 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.isNonferrousMetals === false) return 'not-applicable'
  const equipment = e.nonferrousWaterCooledEquipment
  if (equipment == null) return 'undetermined'
  let unknown = false
  for (const q of equipment) {
    if (q.kind === 'directChillMould' || q.emergencyWaterSupply === true) continue
    if (q.kind != null && q.emergencyWaterSupply === false) return hazard(applies(e))
    unknown = true
  }
  return noneFound(unknown)
}

export const rule5_5 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.isNonferrousMetals === false) return 'not-applicable'
  const { closedLoopCooledParts, openLoopCooledParts } = e
  let unknown = closedLoopCooledParts == null || openLoopCooledParts == null
  if (closedLoopCooledParts != null)
    for (const c of closedLoopCooledParts) {
      if (c.outletTemperatureAlarm === false || c.flowDifferenceAlarm === false) return hazard(applies(e))
      if (c.outletTemperatureAlarm == null || c.flowDifferenceAlarm == null) unknown = true
    }
  if (openLoopCooledParts != null)
    for (const o of openLoopCooledParts) {
      if (o.inletFlowAlarm === false || o.inletPressureAlarm === false || o.outletTemperatureMonitored === false)
        return hazard(applies(e))
      if (o.inletFlowAlarm == null || o.inletPressureAlarm == null || o.outletTemperatureMonitored == null)
        unknown = true
    }
  return noneFound(unknown)
}

export const rule5_6 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.isNonferrousMetals === false) return 'not-applicable'
  const lines = e.directChillLines
  if (lines == null) return 'undetermined'
  let unknown = false
  for (const l of lines) {
    if (
      l.mouldWaterPressureAlarm === false ||
      l.mouldWaterFlowAlarm === false ||
      l.mouldWaterAlarmsStopFlow === false ||
      (l.furnace === 'tilting' && l.mouldWaterAlarmsTiltBack === false)
    )
      return hazard(applies(e))
    if (
      l.mouldWaterPressureAlarm == null ||
      l.mouldWaterFlowAlarm == null ||
      l.mouldWaterAlarmsStopFlow == null ||
      (l.furnace !== 'fixed' && l.mouldWaterAlarmsTiltBack !== true)
    )
      unknown = true
  }
  return noneFound(unknown)
}

export const rule5_7 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.isNonferrousMetals === false) return 'not-applicable'
  const lines = e.directChillLines
  if (lines == null) return 'undetermined'
  let unknown = false
  for (const l of lines) {
    if (
      l.outletLaunderLevelAlarm === false ||
      l.mouldEntryLevelAlarm === false ||
      (l.furnace === 'fixed' && l.outletMechanicalLock === false)
    )
      return hazard(applies(e))
    if (
      l.outletLaunderLevelAlarm == null ||
      l.mouldEntryLevelAlarm == null ||
      (l.furnace !== 'tilting' && l.outletMechanicalLock !== true)
    )
      unknown = true
  }
  return noneFound(unknown)
}

export const rule5_8 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.isNonferrousMetals === false) return 'not-applicable'
  const lines = e.directChillLines
  if (lines == null) return 'undetermined'
  let unknown = false
  for (const l of lines) {
    if (l.furnace === 'tilting') continue
    if (
      l.launderEmergencyDrainValve === true &&
      l.mouldEntryQuickShutOff === true &&
      l.levelAlarmStopsAndDrains === true
    )
      continue
    if (
      l.furnace === 'fixed' &&
      (l.launderEmergencyDrainValve === false ||
        l.mouldEntryQuickShutOff === false ||
        l.levelAlarmStopsAndDrains === false)
    )
      return hazard(applies(e))
    unknown = true
  }
  return noneFound(unknown)
}

export const rule5_9 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.isNonferrousMetals === false) return 'not-applicable'
  const lines = e.directChillLines
  if (lines == null) return 'undetermined'
  let unknown = false
  for (const l of lines) {
    if (l.furnace === 'fixed') continue
    if (l.mouldEntryQuickShutOff === true && l.levelAlarmStopsAndTiltsBack === true) continue
    if (l.furnace === 'tilting' && (l.mouldEntryQuickShutOff === false || l.levelAlarmStopsAndTiltsBack === false))
      return hazard(applies(e))
    unknown = true
  }
  return noneFound(unknown)
}

export const rule5_10 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.isNonferrousMetals === false) return 'not-applicable'
  const lines = e.directChillLines
  if (lines == null) return 'undetermined'
  let unknown = false
  for (const l of lines) {
    if (l.usesWireRopeHoist === false) continue
    if (l.ropeHasSteelCore === true && l.ropeInspectedAndReplaced === true) continue
    if (l.usesWireRopeHoist === true && (l.ropeHasSteelCore === false || l.ropeInspectedAndReplaced === false))
      return hazard(applies(e))
    unknown = true
  }
  return noneFound(unknown)
}

export const rule5_11 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.isNonferrousMetals === false) return 'not-applicable'
  const places = e.toxicGasPlaces
  if (places == null) return 'undetermined'
  let unknown = false
  for (const p of places) {
    const excused = p.gas === 'arsine' && p.equivalentArsineDetection === true
    const bare = (p.gas != null && p.gas !== 'arsine') || p.equivalentArsineDetection === false
    if (p.fixedGasAlarm === true) {
      if (p.dataReachesPlaceMannedAllDay === false) return hazard(applies(e))
      if (p.dataReachesPlaceMannedAllDay == null) unknown = true
    } else if (p.fixedGasAlarm === false) {
      if (bare) return hazard(applies(e))
      if (!excused) unknown = true
    } else if (bare && p.dataReachesPlaceMannedAllDay === false) return hazard(applies(e))
    else if (!excused || p.dataReachesPlaceMannedAllDay !== true) unknown = true
  }
  return noneFound(unknown)
}

export const rule5_12 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.isNonferrousMetals === false) return 'not-applicable'
  const burners = e.nonferrousForcedDraughtBurners
  if (burners == null) return 'undetermined'
  let unknown = false
  for (const b of burners) {
    if (b.mainPipePressureAlarm === false || b.pressureAlarmInterlockedWithShutOff === false) return hazard(applies(e))
    if (b.mainPipePressureAlarm == null || b.pressureAlarmInterlockedWithShutOff == null) unknown = true
  }
  return noneFound(unknown)
}

export const rule5_13 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.isNonferrousMetals === false) return 'not-applicable'
  return drainers(e, e.isNonferrousMetals)
}
