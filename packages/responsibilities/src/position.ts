import type { Localized, Truth } from '@zhiben/core'
import * as z from 'zod'
import { type Listed, listed, listedSchema, nameSchema } from './listed.js'
import { type OwnWords, ownWordsSchema } from './own-words.js'

/**
 * The three kinds of people whose duties must be in place: the principal, the safety managers (deputy in charge,
 * safety officer, workshop head, team leader), all employees.
 *
 * @source 鄂州市安全生产治本攻坚三年行动方案(2024-2026年) task 1 ③
 */
export type PersonKind = 'principal' | 'safety-manager' | 'employee'

/** The three kinds of people, in the order of the plan. */
export const personKinds = ['principal', 'safety-manager', 'employee'] as const satisfies readonly PersonKind[]

/** What the three kinds are called. */
export const personKindTitles: Readonly<Record<PersonKind, Localized>> = {
  principal: { zh: '主要负责人', en: 'Principal' },
  'safety-manager': { zh: '安全管理人员', en: 'Safety managers' },
  employee: { zh: '全体职工', en: 'All employees' },
}

interface RoleDescription {
  readonly title: Localized
  readonly kind: PersonKind | undefined
  readonly level: number | undefined
}

const descriptions = {
  principal: { title: { zh: '主要负责人', en: 'Principal' }, kind: 'principal', level: 1 },
  'deputy-in-charge': {
    title: { zh: '安全生产分管负责人', en: 'Deputy in charge of safety' },
    kind: 'safety-manager',
    level: 2,
  },
  'other-leader': { title: { zh: '其他负责人', en: 'Other leader' }, kind: 'employee', level: 3 },
  'safety-officer': { title: { zh: '安全管理人员', en: 'Safety officer' }, kind: 'safety-manager', level: 4 },
  'department-head': { title: { zh: '职能部门负责人', en: 'Head of a department' }, kind: 'employee', level: 5 },
  'workshop-head': { title: { zh: '车间主任', en: 'Workshop head' }, kind: 'safety-manager', level: 6 },
  'team-leader': { title: { zh: '班组长', en: 'Team leader' }, kind: 'safety-manager', level: 7 },
  worker: { title: { zh: '一般从业人员', en: 'Front-line worker' }, kind: 'employee', level: 8 },
  'dispatched-worker': { title: { zh: '被派遣劳动者', en: 'Dispatched worker' }, kind: 'employee', level: 8 },
  intern: { title: { zh: '实习学生', en: 'Student intern' }, kind: 'employee', level: 8 },
  contractor: {
    title: { zh: '承包承租单位现场负责人', en: 'Person in charge on site of a contractor or tenant' },
    kind: undefined,
    level: undefined,
  },
} as const satisfies Readonly<Record<string, RoleDescription>>

/** What somebody is in a unit, whatever the unit calls the position. */
export type Role = keyof typeof descriptions

/** Every role, from the top of a unit to its front line; contractors last. */
export const roles: readonly Role[] = Object.keys(descriptions) as Role[]

/**
 * What a role is called, of which of the three kinds of people it is, and its level in the provincial all-staff list
 * (1 to 8). A contractor's person is neither: he is on the list because the unit coordinates his work.
 *
 * @example describeRole('workshop-head').kind // safety-manager
 * @source 湖北省生产经营单位全员安全生产责任清单指引 (eight levels); 安全生产法第四十九条 (contractors)
 */
export const describeRole = (role: Role): RoleDescription => descriptions[role]

/**
 * A position of an organisation. `holders` are opaque ids; several people may hold one position (twenty welders), and
 * then `accountable` says who of them answers for what the position as one is accountable for.
 *
 * `fullTime`: whether its holders do nothing but safety work (专职), which is asked of safety officers.
 *
 * Unknown: `fullTime` absent or `null`; `holders` absent or `null` is not known, `[]` is vacant, `{ partial: [ … ] }` is some of them.
 * @example { id: 'head-1', title: '焙烧车间主任', role: 'workshop-head', parent: 'gm', area: 'roasting', holders: ['e-017'] }
 */
export interface Position {
  readonly id: string
  readonly title: OwnWords
  readonly role: Role
  /** The position that this one answers to. Only the principal has none. */
  readonly parent?: string | null | undefined
  /** The department, workshop, team or contractor where it is; none: the organisation as a whole. */
  readonly area?: string | undefined
  readonly holders?: Listed
  readonly accountable?: string | null | undefined
  readonly fullTime?: boolean | null | undefined
}

/** The shape of a position, for values that come from outside. */
export const positionSchema = z.strictObject(
  {
    id: nameSchema,
    title: ownWordsSchema,
    role: z.enum(roles as [Role, ...Role[]]),
    parent: nameSchema.nullish(),
    area: nameSchema.optional(),
    holders: listedSchema.optional(),
    accountable: nameSchema.nullish(),
    fullTime: z.boolean({ error: 'boolean' }).nullish(),
  },
  { error: 'object' },
)

/** Whether anybody holds a position: true, false (vacant), or unknown. */
export const isHeld = (position: Position): Truth => {
  const { known, complete } = listed(position.holders)
  return known.length > 0 || position.accountable ? 'true' : complete ? 'false' : 'unknown'
}

/**
 * Who answers for a position: a person, nobody (it is vacant), or unknown, be it that the holders are not known or
 * that it was not said which of them.
 *
 * @example accountableHolder({ id: 'a', title: '安全员', role: 'safety-officer', holders: ['e-1'] }) // { holder: 'e-1' }
 */
export const accountableHolder = (
  position: Position,
): { readonly holder: string } | 'nobody' | 'holders-unknown' | 'not-said-which' => {
  if (position.accountable) return { holder: position.accountable }
  const { known, complete } = listed(position.holders)
  const [first, second] = known
  if (second !== undefined) return 'not-said-which'
  if (!complete) return 'holders-unknown'
  return first === undefined ? 'nobody' : { holder: first }
}
