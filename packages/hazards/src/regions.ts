import type { Localized } from '@zhiben/core'
import type { Grade } from './policy/limit.js'

const courseTitles = {
  reported: { zh: '已上报', en: 'Reported' },
  verified: { zh: '已核实', en: 'Verified' },
  dismissed: { zh: '不属实', en: 'Dismissed' },
  graded: { zh: '已定级', en: 'Graded' },
  registered: { zh: '已登记建档', en: 'Registered' },
  notified: { zh: '已告知', en: 'Notified' },
  planned: { zh: '已定方案', en: 'Planned' },
  rectifying: { zh: '整改中', en: 'Rectifying' },
  submitted: { zh: '待验收', en: 'Submitted' },
  closed: { zh: '已销号', en: 'Closed out' },
  'looked-back': { zh: '回头看未反弹', en: 'Looked back, stays closed' },
  recurred: { zh: '回头看反弹', en: 'Recurred' },
  merged: { zh: '已并案', en: 'Merged' },
} as const satisfies Readonly<Record<string, Localized>>

const timelinessTitles = {
  none: { zh: '未定期限', en: 'No limit yet' },
  'on-time': { zh: '期限内', en: 'On time' },
  'due-soon': { zh: '临近到期', en: 'Due soon' },
  overdue: { zh: '逾期', en: 'Overdue' },
} as const satisfies Readonly<Record<string, Localized>>

const supervisionTitles = {
  none: { zh: '未挂牌', en: 'Not listed' },
  'listed-district': { zh: '区级挂牌督办', en: 'Listed by the district' },
  'listed-city': { zh: '市级挂牌督办', en: 'Listed by the city' },
  delisted: { zh: '已摘牌', en: 'Delisted' },
} as const satisfies Readonly<Record<string, Localized>>

const accountabilityTitles = {
  none: { zh: '未倒查', en: 'No inquiry' },
  inquiry: { zh: '倒查中', en: 'Inquiry open' },
  concluded: { zh: '倒查已结', en: 'Inquiry concluded' },
} as const satisfies Readonly<Record<string, Localized>>

/** Where a hazard is on its way from report to close-out. */
export type Course = keyof typeof courseTitles

/**
 * How it stands with its time limit. While a rectification waits for its review the day of its submission counts, and
 * after close-out too: a closed hazard that is `overdue` was rectified late.
 */
export type Timeliness = keyof typeof timelinessTitles

/** Whether it is on the list of a district or of the city (挂牌督办), or has been taken off. */
export type Supervision = keyof typeof supervisionTitles

/** Whether it is inquired who let it come to this (倒查). */
export type Accountability = keyof typeof accountabilityTitles

/**
 * Where a hazard is in each of the four regions that run side by side.
 *
 * @source semantics.md §6
 */
export interface Regions {
  readonly course: Course
  readonly timeliness: Timeliness
  readonly supervision: Supervision
  readonly accountability: Accountability
}

/** What each value of each region is called. */
export const regionTitles = {
  course: courseTitles,
  timeliness: timelinessTitles,
  supervision: supervisionTitles,
  accountability: accountabilityTitles,
} as const

/** What the two grades are called: 一般 and 重大. */
export const gradeTitles: Readonly<Record<Grade, Localized>> = {
  general: { zh: '一般事故隐患', en: 'General hazard' },
  major: { zh: '重大事故隐患', en: 'Major accident hazard' },
}

/** Every course, in the order of the way. */
export const courses: readonly Course[] = Object.keys(courseTitles) as Course[]

const ends: ReadonlySet<Course> = new Set<Course>(['dismissed', 'closed', 'looked-back', 'recurred', 'merged'])

/** Whether nothing is left to rectify: dismissed, merged into another, or closed (and looked back on). */
export const hasEnded = (course: Course): boolean => ends.has(course)
