import type { Localized } from '@zhiben/core'
import * as z from 'zod'

/** Levels that can act, from the enterprise up: 企业, 乡镇（街道）, 区（县）, 市, 省, 国家. */
export const levels = ['enterprise', 'township', 'district', 'city', 'province', 'nation'] as const

/**
 * A level that acts: the enterprise itself or a level of government.
 *
 * @source 安全生产法 article 9 (levels of government); 鄂州市治本攻坚三年行动方案 task 10 (city and district)
 */
export type Level = (typeof levels)[number]

/** What each level is called. */
export const levelTitles: Readonly<Record<Level, Localized>> = {
  enterprise: { zh: '企业', en: 'enterprise' },
  township: { zh: '乡镇（街道）', en: 'township or street' },
  district: { zh: '区（县）', en: 'district' },
  city: { zh: '市', en: 'city' },
  province: { zh: '省', en: 'province' },
  nation: { zh: '国家', en: 'nation' },
}

/** Levels of government only. */
export type AuthorityLevel = Exclude<Level, 'enterprise'>

/** Whether a level is the other one or above it. */
export const isAtLeast = (level: Level, least: Level): boolean => levels.indexOf(level) >= levels.indexOf(least)

/** Roles within an enterprise: 主要负责人, 实际控制人, 安全分管负责人（安全总监）, 安全员, 车间主任, 班组长, 从业人员. */
export const enterpriseRoles = [
  'principal',
  'actual-controller',
  'safety-manager',
  'safety-officer',
  'workshop-head',
  'team-leader',
  'employee',
] as const

/** Roles of an authority: 监管人员, 监管部门负责人, 安委会办公室. */
export const authorityRoles = ['regulator', 'regulator-leader', 'safety-committee-office'] as const

/** Roles of nobody's staff: 专家, 社会公众, and the program that says what day it is. */
export const outsideRoles = ['expert', 'public', 'system'] as const

/** Every role, from the principal to the public and the program. */
export const roles = [...enterpriseRoles, ...authorityRoles, ...outsideRoles] as const

/**
 * In what role somebody acts.
 *
 * @source 鄂州市治本攻坚三年行动方案 task 1 ③ (三类人员), task 11 ② (实际控制人), task 9 ① (专家), task 11 ③ (群众)
 */
export type Role = (typeof roles)[number]
/** A role within an enterprise. */
export type EnterpriseRole = (typeof enterpriseRoles)[number]
/** A role of an authority. */
export type AuthorityRole = (typeof authorityRoles)[number]
/** A role of neither: an expert, the public, the program. */
export type OutsideRole = (typeof outsideRoles)[number]

/** What each role is called. */
export const roleTitles: Readonly<Record<Role, Localized>> = {
  principal: { zh: '主要负责人', en: 'principal' },
  'actual-controller': { zh: '实际控制人', en: 'actual controller' },
  'safety-manager': { zh: '安全分管负责人（安全总监）', en: 'safety manager' },
  'safety-officer': { zh: '安全员', en: 'safety officer' },
  'workshop-head': { zh: '车间主任', en: 'workshop head' },
  'team-leader': { zh: '班组长', en: 'team leader' },
  employee: { zh: '从业人员', en: 'employee' },
  regulator: { zh: '监管人员', en: 'regulator' },
  'regulator-leader': { zh: '监管部门负责人', en: "regulator's leader" },
  'safety-committee-office': { zh: '安委会办公室', en: 'safety committee office' },
  expert: { zh: '专家', en: 'expert' },
  public: { zh: '社会公众', en: 'member of the public' },
  system: { zh: '系统', en: 'the system' },
}

/**
 * Who acts, in what role and for which party. A role of an enterprise always has the level `enterprise`, a role of an
 * authority the level of its authority; experts, the public and
 * programs have none (`null`) and so never approve anything.
 *
 * @example { id: 'u-17', role: 'regulator', party: 'ezhou/echeng-emergency', level: 'district' }
 */
export type Actor =
  | {
      /** An account or a pseudonym; never the name of a person where that can be helped. */
      readonly id: string
      readonly role: EnterpriseRole
      /** The enterprise. */
      readonly party: string
      readonly level: 'enterprise'
    }
  | {
      readonly id: string
      readonly role: AuthorityRole
      /** The authority. */
      readonly party: string
      readonly level: AuthorityLevel
    }
  | {
      readonly id: string
      readonly role: OutsideRole
      /** Whom an expert works for; for the public whatever keeps two reporters apart. */
      readonly party: string
      readonly level: null
    }

const name = z.string().min(1).max(200)
const authorityLevels = levels.filter((level): level is AuthorityLevel => level !== 'enterprise')

/** What an actor from outside must look like. */
export const actorSchema = z.discriminatedUnion('role', [
  z.strictObject({ id: name, role: z.enum(enterpriseRoles), party: name, level: z.literal('enterprise') }),
  z.strictObject({ id: name, role: z.enum(authorityRoles), party: name, level: z.enum(authorityLevels) }),
  z.strictObject({ id: name, role: z.enum(outsideRoles), party: name, level: z.null() }),
]) satisfies z.ZodType<Actor>
