import { defineTemplates } from '@zhiben/sdk'
import { emergency } from './emergency.js'
import { fire } from './fire.js'
import { hazardGovernance } from './hazard-governance.js'
import { templates } from './templates.js'
import { workSafetyLaw } from './work-safety-law.js'

export { statutoryBindings } from './bindings.js'
export { statutoryStaffing } from './staffing.js'
export { responsibilityTrades } from './trades.js'

/**
 * The statutory duties of a unit's people and templates that give them to positions: the seven of the principal
 * (article 21 of the Work Safety Law), the seven of the safety body and safety managers (article 25), those of every
 * employee (articles 57 to 59), and those of fire law, emergency response and hazard treatment.
 *
 * Duties that recur are `periodic` and name no obligation: `statutoryBindings` does, and is given when a list is drawn
 * up. What the provincial guideline lists refine these into (18 duties of the principal, 72 of all staff)
 * is not here: their wording was not seen.
 *
 * @example drawUp(organisation, [statutoryResponsibilities], { bindings: statutoryBindings })
 * @source 中华人民共和国安全生产法; 中华人民共和国消防法; 国务院令第708号; 国家安全生产监督管理总局令第16号; 公安部令第61号
 */
export const statutoryResponsibilities = defineTemplates({
  id: 'cn/responsibilities',
  title: { zh: '法定安全职责', en: 'Statutory safety duties' },
  duties: [...workSafetyLaw, ...emergency, ...fire, ...hazardGovernance],
  templates,
})
