import { municipalObligations } from './municipal.js'
import { gongmaoObligations } from './gongmao.js'
import { hazardousChemicalsAndFireworksObligations } from './hazardous-chemicals-and-fireworks.js'
import { nonCoalMinesObligations } from './non-coal-mines.js'
import { fireObligations } from './fire.js'
import { transportObligations } from './transport.js'
import { cultureTourismObligations } from './culture-tourism.js'
import { healthObligations } from './health.js'
import { civilAffairsObligations } from './civil-affairs.js'
import type { ObligationPack } from '@zhiben/sdk'

/** The duties of the plans, the municipal one first. */
export const ezhouObligations: readonly ObligationPack[] = [
  municipalObligations,
  gongmaoObligations,
  hazardousChemicalsAndFireworksObligations,
  nonCoalMinesObligations,
  fireObligations,
  transportObligations,
  cultureTourismObligations,
  healthObligations,
  civilAffairsObligations,
]

export {
  municipalObligations,
  gongmaoObligations,
  hazardousChemicalsAndFireworksObligations,
  nonCoalMinesObligations,
  fireObligations,
  transportObligations,
  cultureTourismObligations,
  healthObligations,
  civilAffairsObligations,
}
export { type Omission, type OmissionReason, omissionReasons, omissions, type PlanName } from './omissions.js'
