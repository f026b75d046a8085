import type { Verdict } from '@zhiben/rules'
import { type Enterprise, hazard, type Known, noneFound } from './enterprise.js'

const applies = (e: Enterprise): boolean => e.isIndustryOrTrade === true && e.isMetallurgy === true

export const rule4_1 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.isMetallurgy === false) return 'not-applicable'
  if (e.ladleRepairInHotMetalBay === true) return hazard(applies(e))
  const rooms = e.hotMetalBayRooms
  if (rooms == null) return 'undetermined'
  let unknown = e.ladleRepairInHotMetalBay == null
  for (const { kind } of rooms) {
    if (kind == null) unknown = true
    else if (kind !== 'other') return hazard(applies(e))
  }
  return noneFound(unknown)
}

export const rule4_2 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.isMetallurgy === false) return 'not-applicable'
  const areas = e.metallurgyMeltAreas
  if (areas == null) return 'undetermined'
  let unknown = false
  for (const a of areas) {
    if (a.inProduction === false || a.hasStandingWater === false) continue
    const pit = a.kind === 'emergencyPit' || a.kind === 'slagPitBelowFurnace'
    if (!pit && a.kind != null && a.withinSplashRange === false) continue
    if (a.inProduction === true && a.hasStandingWater === true && (pit || a.withinSplashRange === true))
      return hazard(applies(e))
    unknown = true
  }
  return noneFound(unknown)
}

export const rule4_3 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.isMetallurgy === false) return 'not-applicable'
  const { continuousCasters, ingotCastingLines } = e
  let unknown = continuousCasters == null || ingotCastingLines == null
  if (continuousCasters != null)
    for (const c of continuousCasters) {
      if (
        c.emergencyLadle === false ||
        c.tundishLeakPit === false ||
        c.tundishOverflowPit === false ||
        c.swingingLeakLaunder === false
      )
        return hazard(applies(e))
      if (
        c.emergencyLadle == null ||
        c.tundishLeakPit == null ||
        c.tundishOverflowPit == null ||
        c.swingingLeakLaunder == null
      )
        unknown = true
    }
  if (ingotCastingLines != null)
    for (const c of ingotCastingLines) {
      if (c.emergencyLadleOrPit === false) return hazard(applies(e))
      if (c.emergencyLadleOrPit == null) unknown = true
    }
  return noneFound(unknown)
}

export const rule4_4 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.isMetallurgy === false) return 'not-applicable'
  const furnaces = e.steelmakingFurnaces
  if (furnaces == null) return 'undetermined'
  let unknown = false
  for (const f of furnaces) {
    if (f.outletTemperatureAlarm === false || f.flowDifferenceAlarm === false || f.coolingAlarmsInterlocked === false)
      return hazard(applies(e))
    if (f.outletTemperatureAlarm == null || f.flowDifferenceAlarm == null || f.coolingAlarmsInterlocked == null)
      unknown = true
  }
  return noneFound(unknown)
}

/** A pressure that is not known may be anything from nought upwards. */
const above = (pressure: number | null | undefined, limit: number | null | undefined): Known => {
  if (pressure == null) return null
  if (limit == null) return pressure > 0 ? null : false
  return pressure > limit
}

export const rule4_5 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.isMetallurgy === false) return 'not-applicable'
  const furnaces = e.blastFurnaces
  if (furnaces == null) return 'undetermined'
  let unknown = false
  for (const f of furnaces) {
    if (f.inProduction === false) continue
    const top = above(f.topPressureSetPoint, f.maxDesignTopPressure)
    const bleeder = above(f.bleederSetPoint, f.equipmentDesignPressure)
    if (top === true || bleeder === true || f.topPressureInterlockedWithBleeder === false) {
      if (f.inProduction === true) return hazard(applies(e))
      unknown = true
    } else if (top == null || bleeder == null || f.topPressureInterlockedWithBleeder == null) unknown = true
  }
  return noneFound(unknown)
}

export const rule4_6 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.isMetallurgy === false) return 'not-applicable'
  const places = e.coalGasPlaces
  if (places == null) return 'undetermined'
  let unknown = false
  for (const p of places) {
    if (p.fixedCarbonMonoxideAlarm === false || p.dataReachesPlaceMannedAllDay === false) return hazard(applies(e))
    if (p.fixedCarbonMonoxideAlarm == null || p.dataReachesPlaceMannedAllDay == null) unknown = true
  }
  return noneFound(unknown)
}

export const rule4_7 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.isMetallurgy === false) return 'not-applicable'
  const points = e.coalGasIsolationPoints
  if (points == null) return 'undetermined'
  let unknown = false
  for (const p of points) {
    if (p.isolatingDevice === false) return hazard(applies(e))
    if (p.isolatingDevice == null) unknown = true
  }
  return noneFound(unknown)
}

export const rule4_8 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.isMetallurgy === false) return 'not-applicable'
  return drainers(e, e.isMetallurgy)
}

/** The same for metallurgy and non-ferrous metals. */
export const drainers = (e: Enterprise, trade: Known): Verdict => {
  const list = e.coalGasDrainers
  if (list == null) return 'undetermined'
  let unknown = false
  for (const d of list) {
    const pressure = d.maxSealingPressure
    const seals = d.waterSealOnPositivePressureLine === false || (pressure != null && pressure >= 30)
    if (
      (d.waterSealOnPositivePressureLine === true && pressure != null && pressure < 30) ||
      d.sharedAcrossIsolator === true ||
      d.upperPipeConnectedToOtherLine === true ||
      d.sharedBetweenMedia === true
    )
      return hazard(e.isIndustryOrTrade === true && trade === true)
    if (
      !seals ||
      d.sharedAcrossIsolator == null ||
      d.upperPipeConnectedToOtherLine == null ||
      d.sharedBetweenMedia == null
    )
      unknown = true
  }
  return noneFound(unknown)
}
