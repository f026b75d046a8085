import type { Criterion } from './criterion.js'
import type { ElementId } from './element.js'

/**
 * What the plan itself asks where it speaks of an element by name. No policy can take one of these away.
 *
 * @source 鄂州市安全生产治本攻坚三年行动工作方案(2024-2026年) 二(一)1①–③, 二(七)19④
 */
export const ownCriteria: readonly Criterion[] = [
  {
    id: 'full-list',
    title: { zh: '全员责任清单已建立，岗位、职责、责任人无空档', en: 'A full-staff list without gaps is in place' },
    shownBy: ['list'],
    cite: { section: '二(一)', task: 1, item: 1 },
  },
  {
    id: 'risk-control',
    title: { zh: '安全风险分级管控机制已建立', en: 'Risks are graded and controlled by grade' },
    shownBy: ['document', 'list'],
    cite: { section: '二(一)', task: 1, item: 2 },
  },
  {
    id: 'hazard-screening',
    title: { zh: '隐患排查治理机制已建立', en: 'Hazards are looked for and dealt with' },
    shownBy: ['document', 'hazard'],
    cite: { section: '二(一)', task: 1, item: 2 },
  },
  {
    id: 'standardisation-graded',
    title: { zh: '标准化已达标定级', en: 'Standardisation is graded' },
    shownBy: ['document'],
    cite: { section: '二(七)', task: 19, item: 4 },
    for: 'above-scale',
  },
  {
    id: 'standardisation-begun',
    title: { zh: '标准化创建已开展或已达标', en: 'Standardisation has begun or is graded' },
    shownBy: ['document'],
    cite: { section: '二(七)', task: 19, item: 4 },
    for: 'below-scale',
  },
  {
    id: 'post-responsibility',
    title: {
      zh: '岗位责任制覆盖全部场景、过程、工艺和链条',
      en: 'Post responsibility covers every scene, process, technique and chain',
    },
    shownBy: ['document'],
    cite: { section: '二(一)', task: 1, item: 3 },
  },
  {
    id: 'principal-duties',
    title: { zh: '主要负责人的职责已落到人', en: 'The duties of the principal are held' },
    shownBy: ['list'],
    cite: { section: '二(一)', task: 1, item: 3 },
  },
  {
    id: 'manager-duties',
    title: { zh: '安全管理人员的职责已落到人', en: 'The duties of safety managers are held' },
    shownBy: ['list'],
    cite: { section: '二(一)', task: 1, item: 3 },
  },
  {
    id: 'employee-duties',
    title: { zh: '全体职工的职责已落到人', en: 'The duties of all employees are held' },
    shownBy: ['list'],
    cite: { section: '二(一)', task: 1, item: 3 },
  },
]

/** Which of them each element asks. The plan names systems and improvements but no criterion for them. */
export const ownAsks: Readonly<Partial<Record<ElementId, readonly string[]>>> = {
  'responsibility-list': ['full-list'],
  'dual-prevention': ['risk-control', 'hazard-screening'],
  standardisation: ['standardisation-graded', 'standardisation-begun'],
  principal: ['principal-duties', 'post-responsibility'],
  'safety-managers': ['manager-duties', 'post-responsibility'],
  employees: ['employee-duties', 'post-responsibility'],
}
