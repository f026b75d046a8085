import { all, any, type Condition, not } from '@zhiben/sdk'
import type { EnterpriseRefs } from '../facts/index.js'

/** An enterprise or institution, no public body. */
export const unit = (f: EnterpriseRefs): Condition => f.publicBody.is('none')

/** An organ of state, organisation or institution (机关、团体、事业单位). A public body is one, whatever else is known. */
export const organ = (f: EnterpriseRefs): Condition =>
  any(
    f.publicBody.oneOf('government', 'commission', 'commissionOffice', 'specialCommission', 'department'),
    f.isInstitution,
  )

/** Any that has premises, and is no organ of state, organisation or institution. */
export const noOrgan = (f: EnterpriseRefs): Condition => all(unit(f), not(f.isInstitution))

const dangerousGoods = (f: EnterpriseRefs): Condition =>
  any(f.isDangerousGoodsUnit, f.isHazardousChemicalEnterprise, f.isFireworksWholesaler, f.isDangerousGoodsPort)

const mine = (f: EnterpriseRefs): Condition => any(f.isMine, f.isNonCoalMine)

/** Public gathering places are crowded places (消防法 73), and so are scenic areas (生产安全事故应急条例 7). */
const crowded = (f: EnterpriseRefs): Condition =>
  any(f.isCrowdedPlace, f.isPublicGatheringPlace, f.scenicAreaLevel.oneOf('a1', 'a2', 'a3', 'a4', 'a5'))

/**
 * The units that must drill each half-year: dangerous goods, mines, smelters, urban rail, construction, crowded places.
 *
 * @source 生产安全事故应急条例 7; 生产安全事故应急预案管理办法 33
 */
export const keyUnit = (f: EnterpriseRefs): Condition =>
  all(
    unit(f),
    any(dangerousGoods(f), mine(f), f.isMetalSmelter, f.isUrbanRailOperator, f.isConstructionUnit, crowded(f)),
  )

/** A fire-safety key unit. Every public gathering place is one (order 61, 13), and so are state organs and labour-intensive enterprises. */
export const fireKeyUnit = (f: EnterpriseRefs): Condition => any(f.isFireSafetyKeyUnit, f.isPublicGatheringPlace)
