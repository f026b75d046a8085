import { all, any, type Condition, not } from '@zhiben/sdk'
import type { EnterpriseRefs } from '../facts/index.js'

/**
 * An enterprise or institution, no public body. The statutes say 生产经营单位; whether a public school or hospital is one can
 * be read two ways, and the stricter reading is taken.
 */
export const unit = (f: EnterpriseRefs): Condition => f.publicBody.is('none')

/** No organ of state, organisation or institution (机关、团体、事业单位). A public body is one, whatever else is known. */
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
    any(dangerousGoods(f), mine(f), f.isMetalSmelting, f.isUrbanRailOperator, f.isConstructionUnit, crowded(f)),
  )

/**
 * Those units, and research institutes, schools and hospitals that store or use dangerous goods, to whom the regulation
 * applies by reference.
 *
 * @source 生产安全事故应急条例 7, 34
 */
export const regulatedUnit = (f: EnterpriseRefs): Condition =>
  any(
    keyUnit(f),
    all(unit(f), f.storesOrUsesDangerousGoods, any(f.isSchool, f.isMedicalInstitution, f.isResearchInstitute)),
  )

/**
 * A fire-safety key unit. Every public gathering place is one (order 61, 13); for the other kinds that article 13 lists
 * the fact says what the fire authority has settled.
 */
export const fireKeyUnit = (f: EnterpriseRefs): Condition => any(f.isFireSafetyKeyUnit, f.isPublicGatheringPlace)
