import { all, any, type Condition } from '@zhiben/sdk'
import type { EnterpriseRefs } from '@zhiben/standards/facts'

/** What the plans ask about an enterprise, an institution or a public body. */
export type Subject = EnterpriseRefs

/** The departments that a duty may name. */
export type DepartmentName = Parameters<Subject['department']['is']>[0]

/** An enterprise or institution, no public body. */
export const unit = (f: Subject): Condition => f.publicBody.is('none')

/** Any unit that has premises of its own: enterprise, institution, government or department (社会单位). */
export const socialUnit = (f: Subject): Condition => f.publicBody.oneOf('none', 'government', 'department')

/** The city government. */
export const city = (f: Subject): Condition => all(f.publicBody.is('government'), f.publicBodyLevel.is('city'))

/** A district or development zone. */
export const district = (f: Subject): Condition => all(f.publicBody.is('government'), f.publicBodyLevel.is('district'))

/** A township or sub-district. */
export const township = (f: Subject): Condition => all(f.publicBody.is('government'), f.publicBodyLevel.is('township'))

/** The work-safety commission of the city. */
export const cityCommission = (f: Subject): Condition =>
  all(f.publicBody.is('commission'), f.publicBodyLevel.is('city'))

/** The work-safety commission of the city or of a district. */
export const commission = (f: Subject): Condition =>
  all(f.publicBody.is('commission'), f.publicBodyLevel.oneOf('city', 'district'))

/** The work-safety commission of a district. */
export const districtCommission = (f: Subject): Condition =>
  all(f.publicBody.is('commission'), f.publicBodyLevel.is('district'))

/** The office of the city's commission, which is the office of the three-year action too. */
export const cityOffice = (f: Subject): Condition =>
  all(f.publicBody.is('commissionOffice'), f.publicBodyLevel.is('city'))

/** A specialised commission. */
export const specialCommission = (f: Subject): Condition => f.publicBody.is('specialCommission')

/** The specialised commission for non-coal mines, of the city or of a district. */
export const mineCommission = (f: Subject): Condition => all(specialCommission(f), f.isMineCommission)

/** One of these departments, at the city. */
export const cityDepartment = (f: Subject, ...names: readonly DepartmentName[]): Condition =>
  all(f.publicBody.is('department'), f.publicBodyLevel.is('city'), f.department.oneOf(...names))

/** One of these departments, in a district. */
export const districtDepartment = (f: Subject, ...names: readonly DepartmentName[]): Condition =>
  all(f.publicBody.is('department'), f.publicBodyLevel.is('district'), f.department.oneOf(...names))

/** One of these departments, at whatever level. */
export const department = (f: Subject, ...names: readonly DepartmentName[]): Condition =>
  all(f.publicBody.is('department'), f.department.oneOf(...names))

/** A department of the city that is a member of its commission, or that the plan names beside the members. */
export const member = (f: Subject, ...named: readonly DepartmentName[]): Condition =>
  all(
    f.publicBody.is('department'),
    f.publicBodyLevel.is('city'),
    named.length > 0 ? any(f.isCommissionMember, f.department.oneOf(...named)) : f.isCommissionMember,
  )

/** A department of the city that leads a part of the action. */
export const leadDepartment = (f: Subject): Condition =>
  all(f.publicBody.is('department'), f.publicBodyLevel.is('city'), f.isLeadDepartment)

/** A district, or one of these departments of the city. */
export const districtOrCityDepartment = (f: Subject, ...names: readonly DepartmentName[]): Condition =>
  any(district(f), cityDepartment(f, ...names))

/** A district, a member of the city's commission, or a department of the city that the plan names beside them. */
export const districtOrMember = (f: Subject, ...named: readonly DepartmentName[]): Condition =>
  any(district(f), member(f, ...named))

/** A culture or tourism unit: one that says so, a travel agency or a scenic area of A level, whatever it says. */
export const cultureUnit = (f: Subject): Condition => any(f.isCultureOrTourismUnit, f.isTravelAgency, scenicArea(f))

/** A scenic area of A level, or any other crowded culture or tourism unit. Public gathering places are crowded (消防法 73). */
export const crowdedCultureUnit = (f: Subject): Condition =>
  any(scenicArea(f), all(cultureUnit(f), any(f.isCrowdedPlace, f.isPublicGatheringPlace)))

/** A scenic area of A level. */
export const scenicArea = (f: Subject): Condition => f.scenicAreaLevel.oneOf('a1', 'a2', 'a3', 'a4', 'a5')

/** A hazardous-chemical enterprise or a fireworks wholesaler. */
export const chemicalOrFireworks = (f: Subject): Condition =>
  any(f.isHazardousChemicalEnterprise, f.isFireworksWholesaler)

/** High-risk transport: one that says so, or that carries passengers or dangerous goods or is a port for these. */
export const highRiskTransport = (f: Subject): Condition =>
  any(f.isHighRiskTransport, f.isPassengerOrDangerousRoadCarrier, f.isDangerousGoodsPort)

/** A transport enterprise: one that says so, or whose line of business is named as such. */
export const transportEnterprise = (f: Subject): Condition => any(f.isTransportEnterprise, highRiskTransport(f))

/** A civil-affairs institution; funeral institutions are among them. */
export const civilAffairsInstitution = (f: Subject): Condition =>
  any(f.isCivilAffairsInstitution, f.isFuneralInstitution)

/**
 * A unit of a high-risk line: one that says so, or whose line of business is named as such, whatever it says. No public body.
 *
 * @source 鄂州市治本攻坚三年行动方案 task 15 ①; 安全生产责任保险 (the high-risk lines)
 */
export const highRisk = (f: Subject): Condition =>
  all(
    unit(f),
    any(
      f.isHighRisk,
      f.isMetalSmelting,
      f.isMine,
      f.isNonCoalMine,
      chemicalOrFireworks(f),
      f.isDangerousGoodsUnit,
      f.isConstructionUnit,
      transportEnterprise(f),
    ),
  )
