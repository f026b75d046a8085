import { all, any, article, type NumberedRule, not, rule } from '@zhiben/sdk'
import type { SiteRefs } from '../site-refs.js'
import { bulletin } from './sources.js'

/** Article 4: safety management. */
export const management = (f: SiteRefs): readonly NumberedRule[] => [
  rule('4(1)', {
    title: {
      zh: '施工企业无安全生产许可证施工,或超资质、无资质承揽',
      en: 'Contractor builds without a work-safety licence, or contracts beyond or without qualification',
    },
    cite: article('4', '1'),
    when: f.siteContractors.exists((c) =>
      any(
        all(c.doesConstruction, not(c.holdsWorkSafetyLicence)),
        c.contractsBeyondQualification,
        c.contractsWithoutQualification,
      ),
    ),
    remedy: {
      zh: '停止该企业的施工,换由许可证、资质齐备的企业承担',
      en: 'Stop the contractor and give the work to one with licence and qualification',
    },
    evidence: {
      zh: '各施工企业的安全生产许可证、资质证书及范围,施工合同,现场施工情况',
      en: 'Licences and qualifications with their scope, contracts, what is being built',
    },
    verified: bulletin,
    note: {
      zh: '许可证一支问是否已在施工;资质一支只问承揽,承揽即构成,不必已经开工。',
      en: 'The branch on the licence asks whether building goes on; for qualification taking on the work is enough.',
    },
  }),
  rule('4(2)', {
    title: {
      zh: '安全管理人员没配够,或三类人员没有有效的考核合格证',
      en: 'Too few safety managers, or key person without a valid assessment certificate',
    },
    cite: article('4', '2'),
    when: any(
      f.siteContractors.exists((c) => c.assignedSafetyManagers.below(c.requiredSafetyManagers)),
      f.siteKeySafetyPersons.exists((p) => all(p.onDuty, not(p.holdsValidSafetyCertificate))),
    ),
    remedy: {
      zh: '按配备规定补足安全管理人员,无证或证书过期的人员离岗换人',
      en: 'Assign the number the rules ask; replace those without a valid certificate',
    },
    evidence: {
      zh: '配备规定的人数、任命文件和到岗记录,三类人员考核合格证及有效期',
      en: 'Number the rules ask, appointments and attendance, certificates and their dates',
    },
    verified: bulletin,
    note: {
      zh: '应配人数见其他规定,本标准没有数字;恰好配够不构成。三类人员中一人无有效证即构成。',
      en: 'The number required is in other rules; exactly that number is enough. One key person without a valid certificate suffices.',
    },
  }),
  rule('4(3)', {
    title: {
      zh: '特种作业人员没有有效操作资格证上岗',
      en: 'Special-operation worker without a valid operation certificate',
    },
    cite: article('4', '3'),
    when: f.specialOperationWorkers.exists((w) => all(w.onDuty, not(w.certified))),
    remedy: {
      zh: '停止无证、过期人员的特种作业,换上持有效证的人',
      en: 'Stop the worker and put in one who holds a valid certificate',
    },
    evidence: {
      zh: '在岗特种作业人员名单、建筑施工特种作业操作资格证及有效期',
      en: 'List of workers on duty, their construction special-operation certificates and dates',
    },
    verified: bulletin,
  }),
  rule('4(4)', {
    title: {
      zh: '危大工程专项方案没编、没审、有严重缺陷,或超规模的没经专家论证',
      en: 'Special scheme of a hazardous sub-project missing, unreviewed or seriously defective, or not argued by experts over the set scale',
    },
    cite: article('4', '4'),
    when: f.siteHazardousWorks.exists((w) =>
      any(
        not(w.schemeWritten),
        not(w.schemeReviewed),
        w.schemeSeriouslyDefective,
        all(w.overSetScale, not(w.schemeArguedByExperts)),
      ),
    ),
    remedy: {
      zh: '停止该项作业,编好、改好并审核专项方案,超过一定规模的再请专家论证',
      en: 'Stop the work; write or mend and review the scheme and, over the set scale, have experts argue it',
    },
    evidence: {
      zh: '危大工程清单、专项方案、审核签字页、专家论证报告,对照严重缺陷清单',
      en: 'List of hazardous sub-projects, schemes, signatures, reports of experts, the list of serious defects',
    },
    verified: bulletin,
    note: {
      zh: '严重缺陷另有专项施工方案严重缺陷清单(试行),由人对照判断;危大和超规模的范围见住建部令第 37 号和建办质〔2018〕31 号。',
      en: 'Serious defects are in a list of their own, by which a person judges; the scope of hazardous sub-projects and the set scale are in order 37 and 建办质〔2018〕31号.',
    },
  }),
  rule('4(5)', {
    title: {
      zh: '要验收的危大工程没验收合格就转序或使用',
      en: 'Hazardous sub-project goes on or is used before passing the acceptance it needs',
    },
    cite: article('4', '5'),
    when: f.siteHazardousWorks.exists((w) =>
      all(w.acceptanceRequired, not(w.acceptancePassed), any(w.nextStageEntered, w.inUse)),
    ),
    remedy: {
      zh: '停止后续工序和使用,组织验收,不合格的整改后再验',
      en: 'Stop the next stage and the use; hold the acceptance, mend what fails and accept again',
    },
    evidence: {
      zh: '危大工程验收记录和标识牌、后续工序和使用情况',
      en: 'Acceptance records and signs, what follows and how it is used',
    },
    verified: bulletin,
  }),
]
