import { all, any, article, type NumberedRule, not, rule } from '@zhiben/sdk'
import { type EnterpriseRefs, text } from './text.js'

/** Article 3: every industrial and trade enterprise. */
export const management = (f: EnterpriseRefs): readonly NumberedRule[] => [
  rule('3(1)', {
    title: {
      zh: '对承包、承租单位没有统一协调管理或定期检查',
      en: 'Contractors or tenants not coordinated or not inspected',
    },
    cite: article('3', '1'),
    when: f.contractorsAndTenants.exists((c) => any(not(c.safetyCoordinated), not(c.inspectedRegularly))),
    remedy: {
      zh: '把每家承包、承租单位的安全工作纳入统一协调和管理,并按计划定期检查、督促整改',
      en: 'Coordinate and manage the safety of every contractor and tenant with your own, and inspect each of them on schedule',
    },
    evidence: {
      zh: '承包和租赁合同、安全管理协议、协调会议和检查记录',
      en: 'Contracts and leases, safety agreements, records of coordination and of inspections',
    },
    verified: text,
    note: {
      zh: '两件事缺一即命中;多家单位中有一家如此即命中。没有承包、承租单位的不命中。',
      en: 'Either failing is enough, and so is one contractor or tenant of many. Without contractors and tenants it is clear.',
    },
  }),
  rule('3(2)', {
    title: { zh: '特种作业人员无证上岗', en: 'Special-operation worker on duty without certificate' },
    cite: article('3', '2'),
    when: f.specialOperationWorkers.exists((w) => all(w.onDuty, not(w.certified))),
    remedy: {
      zh: '让无证人员停止特种作业,经专门培训并取得资格后再上岗',
      en: 'Take those without a certificate off the work until they are trained and certified',
    },
    evidence: {
      zh: '特种作业人员名册、操作证及其有效期,现场作业人员',
      en: 'Register of special-operation workers, their certificates and validity, who is at work on site',
    },
    verified: text,
    note: {
      zh: '一人如此即命中;证件过期、未复审、与作业类别不符的,都不算取得相应资格。',
      en: 'One person is enough. A certificate that has lapsed or is for other work does not count.',
    },
  }),
  rule('3(3)', {
    title: {
      zh: '金属冶炼企业负责人或安全管理人员考核未合格',
      en: 'Principal or safety manager of a smelter not assessed',
    },
    cite: article('3', '3'),
    appliesIf: f.isMetalSmelting,
    when: any(
      f.principals.exists((p) => not(p.passedSafetyAssessment)),
      f.safetyManagers.exists((m) => not(m.passedSafetyAssessment)),
    ),
    remedy: {
      zh: '让未考核合格的人员参加安全生产知识和管理能力考核并取得合格证明',
      en: 'Have those who have not passed take the assessment of safety knowledge and management',
    },
    evidence: {
      zh: '任命文件、安全考核合格证明及其日期',
      en: 'Appointments, proofs of the assessment and their dates',
    },
    verified: text,
    note: {
      zh: '两类人员中任何一人未合格即命中。条文说的是未按规定考核合格,所以新任职人员在规定的考核期限内不算。只适用于金属冶炼企业。',
      en: 'One person of either kind is enough. The text speaks of what the rules require, so a person newly appointed does not count while the term that the rules give still runs. Metal-smelting enterprises only.',
    },
  }),
]
