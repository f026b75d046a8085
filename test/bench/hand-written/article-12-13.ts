import type { Verdict } from '@zhiben/rules'
import { type Enterprise, hazard, noneFound } from './enterprise.js'

const ammonia = (e: Enterprise): boolean => e.isIndustryOrTrade === true && e.usesAmmoniaRefrigeration === true
const confined = (e: Enterprise): boolean => e.isIndustryOrTrade === true && e.hasPoisoningRiskInConfinedSpaces === true

export const rule12_1 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.usesAmmoniaRefrigeration === false) return 'not-applicable'
  const rooms = e.chilledProcessingRooms
  if (rooms == null) return 'undetermined'
  let unknown = false
  for (const r of rooms) {
    if (r.cooledByDirectAmmonia === true) return hazard(ammonia(e))
    if (r.cooledByDirectAmmonia == null) unknown = true
  }
  return noneFound(unknown)
}

export const rule12_2 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.usesAmmoniaRefrigeration === false) return 'not-applicable'
  const freezers = e.quickFreezers
  if (freezers == null) return 'undetermined'
  let unknown = false
  for (const q of freezers) {
    const workers = q.workersInRoom
    if (q.inRoomOfItsOwn === false || (workers != null && workers > 9)) return hazard(ammonia(e))
    if (q.inRoomOfItsOwn == null || workers == null) unknown = true
  }
  return noneFound(unknown)
}

export const rule13_1 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.hasPoisoningRiskInConfinedSpaces === false) return 'not-applicable'
  const spaces = e.confinedSpaces
  if (spaces == null) return 'undetermined'
  let unlisted = false
  let maybeUnlisted = false
  let unsigned = false
  let maybeUnsigned = false
  for (const s of spaces) {
    if (s.identified === false || s.inRegister === false) unlisted = true
    else if (s.identified == null || s.inRegister == null) maybeUnlisted = true
    if (s.warningSignPosted === false) unsigned = true
    else if (s.warningSignPosted == null) maybeUnsigned = true
    if (unlisted && unsigned) return hazard(confined(e))
  }
  return noneFound((unlisted || maybeUnlisted) && (unsigned || maybeUnsigned))
}

export const rule13_2 = (e: Enterprise): Verdict => {
  if (e.isIndustryOrTrade === false || e.hasPoisoningRiskInConfinedSpaces === false) return 'not-applicable'
  const jobs = e.confinedSpaceJobs
  if (jobs == null) return 'undetermined'
  let unknown = false
  for (const j of jobs) {
    if (j.approved === false || j.ventilatedTestedThenWorked === false || j.attendantPresent === false)
      return hazard(confined(e))
    if (j.approved == null || j.ventilatedTestedThenWorked == null || j.attendantPresent == null) unknown = true
  }
  return noneFound(unknown)
}
