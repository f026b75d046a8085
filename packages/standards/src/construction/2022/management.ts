import { all, any, article, type NumberedRule, not, rule } from '@zhiben/sdk'
import type { SiteRefs } from '../site-refs.js'
import { transcript } from './sources.js'

/** Article 4: safety management. */
export const management = (f: SiteRefs): readonly NumberedRule[] => [
  rule('4(1)', {
    title: { zh: '施工企业无安全生产许可证施工', en: 'Contractor builds without a work-safety licence' },
    cite: article('4', '1'),
    when: f.siteContractors.exists((c) => all(c.doesConstruction, not(c.holdsWorkSafetyLicence))),
    remedy: {
      zh: '停止该企业的施工,取得安全生产许可证后再复工,或换由有证企业施工',
      en: 'Stop the contractor until it has a work-safety licence, or replace it by one that has',
    },
    evidence: {
      zh: '各施工企业的安全生产许可证及有效期,施工合同,现场施工情况',
      en: 'Work-safety licences of the contractors and their dates, contracts, what is being built',
    },
    verified: transcript,
    note: {
      zh: '本版只问许可证;超资质、无资质承揽到 2024 版才列入。',
      en: 'This edition asks only for the licence; work beyond or without qualification came with the 2024 edition.',
    },
  }),
  rule('4(2)', {
    title: {
      zh: '主要负责人、项目负责人或专职安全员无考核合格证',
      en: 'Principal, project manager or safety officer without assessment certificate',
    },
    cite: article('4', '2'),
    when: f.siteKeySafetyPersons.exists((p) => all(p.onDuty, not(p.holdsValidSafetyCertificate))),
    remedy: {
      zh: '让无证人员离开该岗位,换上持有相应考核合格证的人',
      en: 'Take the person off the position and put in one who holds the certificate for it',
    },
    evidence: {
      zh: '三类人员名册、任命文件和安全生产考核合格证',
      en: 'List of key persons, appointments and their safety assessment certificates',
    },
    verified: transcript,
    note: {
      zh: '三类人员中任何一人无证即构成。本版没有写「有效」二字,过期的证按没有证处理(偏严)。',
      en: 'One such person is enough. This edition does not say "valid"; a certificate that has run out is taken as none (the stricter reading).',
    },
  }),
  rule('4(3)', {
    title: { zh: '特种作业人员无操作资格证上岗', en: 'Special-operation worker without operation certificate' },
    cite: article('4', '3'),
    when: f.specialOperationWorkers.exists((w) => all(w.onDuty, not(w.certified))),
    remedy: {
      zh: '停止无证人员的特种作业,换上持证的人',
      en: 'Stop the uncertified worker and put in one who holds the certificate',
    },
    evidence: {
      zh: '在岗特种作业人员名单、建筑施工特种作业操作资格证及查询结果',
      en: 'List of workers on duty, their construction special-operation certificates and what the register says',
    },
    verified: transcript,
    note: {
      zh: '本版没有写「有效」二字,过期的证按没有证处理(偏严)。',
      en: 'This edition does not say "valid"; a certificate that has run out is taken as none (the stricter reading).',
    },
  }),
  rule('4(4)', {
    title: {
      zh: '危大工程无专项方案、未审核,或超规模的未经专家论证',
      en: 'Hazardous sub-project without scheme, review or, over the set scale, expert argument',
    },
    cite: article('4', '4'),
    when: f.siteHazardousWorks.exists((w) =>
      any(not(w.schemeWritten), not(w.schemeReviewed), all(w.overSetScale, not(w.schemeArguedByExperts))),
    ),
    remedy: {
      zh: '停止该项作业,编好并审核专项方案,超过一定规模的再请专家论证',
      en: 'Stop the work; write and review the special scheme and, over the set scale, have experts argue it',
    },
    evidence: {
      zh: '危大工程清单、专项施工方案、审核签字页和专家论证报告',
      en: 'List of hazardous sub-projects, special schemes, signatures and reports of the experts',
    },
    verified: transcript,
    note: {
      zh: '本版没有「方案有严重缺陷」一支。',
      en: 'This edition has no branch for a seriously defective scheme.',
    },
  }),
]
