import { all, any, type Condition, not } from '@zhiben/sdk'
import type { EnterpriseRefs } from '../facts/index.js'

/**
 * An enterprise or institution, no public body. The statutes say 生产经营单位; whether a public school or hospital is one can
 * be read two ways, and the stricter reading is taken.
 */
export const unit = (f: EnterpriseRefs): Condition => f.publicBody.is('none')

/** No organ of state, organisation or institution (机关、团体、事业单位). A public body is one, whatever else is known. */
export const noOrgan = (f: EnterpriseRefs): Condition => all(unit(f), not(f.isInstitution))

/** Makes, trades in, stores or carries dangerous goods. */
export const dangerousGoods = (f: EnterpriseRefs): Condition =>
  any(f.isDangerousGoodsUnit, f.isHazardousChemicalEnterprise, f.isFireworksWholesaler, f.isDangerousGoodsPort)

/** Makes or stores dangerous goods; who does none of the four things with them is not asked. */
export const dangerousGoodsKept = (f: EnterpriseRefs): Condition =>
  all(dangerousGoods(f), f.makesOrStoresDangerousGoods)

/** A mine, of coal or not. */
export const mine = (f: EnterpriseRefs): Condition => any(f.isMine, f.isNonCoalMine)

/** Public gathering places are crowded places (消防法 73), and so are scenic areas (生产安全事故应急条例 7). */
const crowded = (f: EnterpriseRefs): Condition =>
  any(f.isCrowdedPlace, f.isPublicGatheringPlace, f.scenicAreaLevel.oneOf('a1', 'a2', 'a3', 'a4', 'a5'))

const dangerous = (f: EnterpriseRefs): Condition =>
  any(dangerousGoods(f), mine(f), f.isMetalSmelting, f.isUrbanRailOperator, f.isConstructionUnit)

/**
 * The units that keep rescue gear and a duty roster: dangerous goods, mines, smelters, urban rail, construction.
 *
 * @source 中华人民共和国安全生产法 82; 生产安全事故应急条例 14
 */
export const dangerousUnit = (f: EnterpriseRefs): Condition => all(unit(f), dangerous(f))

/**
 * The units that must drill each half-year: those and crowded places.
 *
 * @source 生产安全事故应急条例 7; 生产安全事故应急预案管理办法 33
 */
export const keyUnit = (f: EnterpriseRefs): Condition => all(unit(f), any(dangerous(f), crowded(f)))

/** Research institutes, schools and hospitals that store or use dangerous goods. */
const byReference = (f: EnterpriseRefs): Condition =>
  all(unit(f), f.storesOrUsesDangerousGoods, any(f.isSchool, f.isMedicalInstitution, f.isResearchInstitute))

/**
 * Key units, and those to whom the regulation applies by reference.
 *
 * @source 生产安全事故应急条例 7, 34
 */
export const regulatedUnit = (f: EnterpriseRefs): Condition => any(keyUnit(f), byReference(f))

/**
 * Dangerous units, and those to whom the regulation applies by reference.
 *
 * @source 生产安全事故应急条例 14, 34
 */
export const rosterUnit = (f: EnterpriseRefs): Condition => any(dangerousUnit(f), byReference(f))

/** Whoever has a rescue team or part-time rescuers, a public body too. */
export const rescuers = (f: EnterpriseRefs): Condition => any(f.hasRescueTeam, f.hasPartTimeRescuers)

/**
 * A fire-safety key unit. Every public gathering place is one, and every hospital, care home, boarding school and nursery
 * (order 61, 13, the first two kinds); for the other kinds that article 13 lists the fact says what the fire authority has
 * settled.
 */
export const fireKeyUnit = (f: EnterpriseRefs): Condition =>
  any(f.isFireSafetyKeyUnit, f.isPublicGatheringPlace, f.hasPeopleInCareOvernight)

/**
 * Fire-safety key units, and the buildings, stores and sites that order 61 has managed by the same demands.
 *
 * @source 机关、团体、企业、事业单位消防安全管理规定 13
 */
export const strictFireUnit = (f: EnterpriseRefs): Condition => any(fireKeyUnit(f), f.isManagedAsFireKeyUnit)

/** A department of government. */
export const department = (f: EnterpriseRefs): Condition => f.publicBody.is('department')

/** One kind of department. */
export const departmentOf = (f: EnterpriseRefs, kind: 'emergency' | 'fire' | 'housing'): Condition =>
  all(department(f), f.department.is(kind))

/** A government, of one of these levels. */
export const government = (
  f: EnterpriseRefs,
  first: 'city' | 'district' | 'township',
  ...others: readonly ('city' | 'district' | 'township')[]
): Condition => all(f.publicBody.is('government'), f.publicBodyLevel.oneOf(first, ...others))

/** Governments from the city down to the township, and departments: whoever in public office makes emergency plans. */
export const planningBody = (f: EnterpriseRefs): Condition => any(f.publicBody.is('government'), department(f))
