import type { Localized } from '@zhiben/core'
import type { PlanPlace } from '../action/place.js'

/** The five groups of the plan, by the figure that the plan gives them. */
export const elementGroups = {
  '1': { zh: '一条主线', en: 'One main line' },
  '2': { zh: '两个重点工作', en: 'Two key works' },
  '3': { zh: '三类人员', en: 'Three kinds of people' },
  '4': { zh: '四个体系', en: 'Four systems' },
  '5': { zh: '五个提升', en: 'Five improvements' },
} as const satisfies Readonly<Record<string, Localized>>

/** The figure of a group: `1` to `5`. */
export type ElementGroup = keyof typeof elementGroups

/** One of the fifteen elements: what it is called, in which group, and where the plan names it. */
export interface Element {
  readonly id: ElementId
  readonly group: ElementGroup
  readonly title: Localized
  readonly cite: PlanPlace
}

interface Described {
  readonly group: ElementGroup
  readonly title: Localized
  readonly item: 1 | 2 | 3 | 4
}

const described = {
  'responsibility-list': {
    group: '1',
    title: { zh: '全员安全生产责任清单', en: 'Full-staff responsibility list' },
    item: 1,
  },
  'dual-prevention': { group: '2', title: { zh: '双重预防机制', en: 'Dual prevention' }, item: 2 },
  standardisation: { group: '2', title: { zh: '安全生产标准化', en: 'Standardisation of work safety' }, item: 2 },
  principal: { group: '3', title: { zh: '主要负责人履责', en: 'The principal does its duties' }, item: 3 },
  'safety-managers': { group: '3', title: { zh: '安全管理人员履责', en: 'Safety managers do their duties' }, item: 3 },
  employees: { group: '3', title: { zh: '全体职工履责', en: 'All employees do their duties' }, item: 3 },
  'responsibility-system': { group: '4', title: { zh: '责任体系', en: 'Responsibility system' }, item: 4 },
  'management-system': { group: '4', title: { zh: '管理体系', en: 'Management system' }, item: 4 },
  'support-system': { group: '4', title: { zh: '保障体系', en: 'Support system' }, item: 4 },
  'emergency-system': { group: '4', title: { zh: '应急体系', en: 'Emergency system' }, item: 4 },
  'staff-quality': {
    group: '5',
    title: { zh: '全员安全素质提升', en: 'Safety quality of the staff improved' },
    item: 4,
  },
  'risk-prevention': {
    group: '5',
    title: { zh: '风险防控能力提升', en: 'Prevention and control of risks improved' },
    item: 4,
  },
  'management-level': {
    group: '5',
    title: { zh: '安全管理水平提升', en: 'Level of safety management improved' },
    item: 4,
  },
  'emergency-handling': {
    group: '5',
    title: { zh: '应急处置能力提升', en: 'Handling of emergencies improved' },
    item: 4,
  },
  'inherent-safety': { group: '5', title: { zh: '本质安全度提升', en: 'Inherent safety improved' }, item: 4 },
} as const satisfies Readonly<Record<string, Described>>

/** The name of one of the fifteen elements. */
export type ElementId = keyof typeof described

/** The names of the fifteen elements, in the order of the plan. */
export const elementIds: readonly ElementId[] = Object.keys(described) as ElementId[]

/**
 * The fifteen elements of the "12345" plan, in its order: 1 main line, 2 key works, 3 kinds of people, 4 systems, 5
 * improvements.
 *
 * @example elements.filter(({ group }) => group === '2').map(({ id }) => id) // ['dual-prevention', 'standardisation']
 * @source 鄂州市安全生产治本攻坚三年行动工作方案(2024-2026年) 二(一)1①–④
 */
export const elements: readonly Element[] = elementIds.map((id) => {
  const { group, title, item } = described[id]
  return { id, group, title, cite: { section: '二(一)', task: 1, item } }
})
