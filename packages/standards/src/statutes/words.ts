import type { Id, Term } from '@zhiben/sdk'

/** Acts that meet duties of several statutes, so that one word serves all. */
export const sharedActions = {
  'cn/plan-filing': { zh: '应急预案备案', en: 'Filing of the emergency plan', is: ['filing'] },
  'cn/plan-publication': { zh: '应急预案向社会公布', en: 'Publication of the emergency plan', is: ['publication'] },
  'cn/plan-notice': { zh: '向从业人员公布应急预案', en: 'Telling staff of the emergency plan' },
  'cn/plan-revision': { zh: '修订应急预案', en: 'Revision of the emergency plan', is: ['revision'] },
  'cn/drill-report': { zh: '报送演练情况', en: 'Report of a drill', is: ['report'] },
  'cn/drill-spot-check': { zh: '抽查演练', en: 'Spot check of drills', is: ['supervision'] },
  'cn/major-hazard-report': { zh: '报告重大事故隐患', en: 'Report of a major hazard', is: ['report'] },
  'cn/rescue-gear-upkeep': { zh: '应急救援器材、设备、物资维护', en: 'Upkeep of rescue gear', is: ['maintenance'] },
} as const satisfies Readonly<Record<Id, Term>>

/** Roles that several statutes name and that the common words lack. */
export const sharedRoles = {
  'cn/township-government': {
    zh: '乡镇政府(街道办事处)',
    en: 'Township government or sub-district office',
    is: ['responsible-body'],
  },
} as const satisfies Readonly<Record<Id, Term>>
