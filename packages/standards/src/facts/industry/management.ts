import { boolean, list } from '@zhiben/sdk'

const passedSafetyAssessment = boolean({
  title: { zh: '已按规定考核合格', en: 'Passed the safety assessment as required' },
  question: {
    zh: '此人是否已按规定经安全生产知识和管理能力考核合格?新任职而规定的考核期限未满的答“是”。',
    en: 'Has this person passed the required assessment of safety knowledge and management? Yes also for one newly appointed whose term for it has not yet run out.',
  },
})

/** Contractors and tenants, principals and safety managers. */
export const management = {
  contractorsAndTenants: list(
    {
      safetyCoordinated: boolean({
        title: { zh: '安全工作统一协调、管理', en: 'Safety coordinated and managed as a whole' },
        question: {
          zh: '企业是否把该单位的安全生产工作纳入统一协调、管理?',
          en: 'Does the enterprise coordinate and manage the safety of this contractor or tenant with its own?',
        },
      }),
      inspectedRegularly: boolean({
        title: { zh: '定期安全检查', en: 'Inspected regularly' },
        question: {
          zh: '企业是否定期对该单位做安全检查?',
          en: 'Does the enterprise inspect the safety of this contractor or tenant regularly?',
        },
      }),
    },
    {
      maxItems: 200,
      title: { zh: '承包、承租单位', en: 'Contractors and tenants' },
      question: {
        zh: '有哪些承包单位和承租单位?每家一项,没有的给空表。',
        en: 'Which contractors and tenants are there? One item each; an empty list if none.',
      },
    },
  ),
  isMetalSmelting: boolean({
    title: { zh: '金属冶炼企业', en: 'Metal-smelting enterprise' },
    question: {
      zh: '企业是否属于金属冶炼单位(对照金属冶炼目录,含金属铸造)?',
      en: 'Is the enterprise a metal-smelting one (by the catalogue of metal smelting, which includes metal casting)?',
    },
  }),
  principals: list(
    { passedSafetyAssessment },
    {
      maxItems: 50,
      title: { zh: '主要负责人', en: 'Principals' },
      question: { zh: '主要负责人有哪些人?每人一项。', en: 'Who are the principals? One item each.' },
    },
  ),
  safetyManagers: list(
    { passedSafetyAssessment },
    {
      maxItems: 500,
      title: { zh: '安全生产管理人员', en: 'Safety managers' },
      question: {
        zh: '安全生产管理人员有哪些人?每人一项,没有的给空表。',
        en: 'Who are the safety managers? One item each; an empty list if none.',
      },
    },
  ),
}
