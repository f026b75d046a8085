export { emergencyPlanMeasures2019 } from './emergency-plan-measures.js'
export { emergencyResponseRegulation2019 } from './emergency-response-regulation.js'
export { fireLaw2021 } from './fire-law.js'
export { fireUnitProvisions2001 } from './fire-unit-provisions.js'
export { hazardGovernance2007 } from './hazard-governance.js'
export {
  type StatuteName,
  type StatuteOmission,
  type StatuteOmissionReason,
  statuteOmissionReasons,
  statuteOmissions,
} from './omissions.js'
export { workSafetyLaw2021 } from './work-safety-law.js'

import { emergencyPlanMeasures2019 } from './emergency-plan-measures.js'
import { emergencyResponseRegulation2019 } from './emergency-response-regulation.js'
import { fireLaw2021 } from './fire-law.js'
import { fireUnitProvisions2001 } from './fire-unit-provisions.js'
import { hazardGovernance2007 } from './hazard-governance.js'
import { workSafetyLaw2021 } from './work-safety-law.js'

/**
 * The periodic and event-bound duties of the national statutes: who must do what, how often.
 *
 * What of these texts is no obligation, `statuteOmissions` says, place by place; nothing is taken from the two lists of Hubei
 * (2022) and the Hubei measures on hazards, whose texts were not seen, nor from the draft regulation on hazards of January
 * 2026, which is not in force.
 *
 * @example obligationsOf(statutoryObligations)
 */
export const statutoryObligations = [
  workSafetyLaw2021,
  emergencyResponseRegulation2019,
  emergencyPlanMeasures2019,
  fireLaw2021,
  fireUnitProvisions2001,
  hazardGovernance2007,
] as const
