import type { Verdict } from '@zhiben/rules'
import { type Enterprise, hazard, noneFound } from './enterprise.js'

export const rule3_1 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false) return 'not-applicable'
  const list = e.contractorsAndTenants
  if (list == null) return 'undetermined'
  let unknown = false
  for (const c of list) {
    if (c.safetyCoordinated === false || c.inspectedRegularly === false) return hazard(e.isIndustryOrTrade === true)
    if (c.safetyCoordinated == null || c.inspectedRegularly == null) unknown = true
  }
  return noneFound(unknown)
}

export const rule3_2 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false) return 'not-applicable'
  const list = e.specialOperationWorkers
  if (list == null) return 'undetermined'
  let unknown = false
  for (const w of list) {
    if (w.onDuty === false || w.certified === true) continue
    if (w.onDuty === true && w.certified === false) return hazard(e.isIndustryOrTrade === true)
    unknown = true
  }
  return noneFound(unknown)
}

export const rule3_3 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.isMetalSmelting === false) return 'not-applicable'
  const { principals, safetyManagers } = e
  let unknown = principals == null || safetyManagers == null
  if (principals != null)
    for (const p of principals) {
      if (p.passedSafetyAssessment === false) return hazard(e.isIndustryOrTrade === true && e.isMetalSmelting === true)
      if (p.passedSafetyAssessment == null) unknown = true
    }
  if (safetyManagers != null)
    for (const m of safetyManagers) {
      if (m.passedSafetyAssessment === false) return hazard(e.isIndustryOrTrade === true && e.isMetalSmelting === true)
      if (m.passedSafetyAssessment == null) unknown = true
    }
  return noneFound(unknown)
}
