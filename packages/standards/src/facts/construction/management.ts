import { boolean, list, number } from '@zhiben/sdk'

/** Who builds, who looks after safety, and the sub-projects that need a scheme of their own (article 4). */
export const management = {
  siteContractors: list(
    {
      doesConstruction: boolean({
        title: { zh: '已在施工', en: 'Is building' },
        question: {
          zh: '该施工企业是否已在本工程从事建筑施工活动?',
          en: 'Is this contractor already carrying out construction on the project?',
        },
      }),
      holdsWorkSafetyLicence: boolean({
        title: { zh: '有安全生产许可证', en: 'Holds a work-safety licence' },
        question: {
          zh: '该企业是否持有有效的建筑施工企业安全生产许可证?',
          en: 'Does this contractor hold a valid work-safety licence for construction?',
        },
      }),
      contractsBeyondQualification: boolean({
        title: { zh: '超越资质承揽', en: 'Contracts beyond its qualification' },
        question: {
          zh: '所承揽的工程是否超出其资质等级或类别许可的范围?',
          en: 'Is the work it took on beyond the class or grade of its qualification?',
        },
      }),
      contractsWithoutQualification: boolean({
        title: { zh: '无资质承揽', en: 'Contracts without qualification' },
        question: {
          zh: '是否没有相应的建筑业企业资质就承揽工程?',
          en: 'Did it take on the work without any construction qualification for it?',
        },
      }),
      requiredSafetyManagers: number('person', {
        min: 0,
        title: { zh: '应配安全管理人员数', en: 'Safety managers required' },
        question: {
          zh: '按配备规定,该企业应为本工程配备多少名安全生产管理人员?',
          en: 'How many safety managers must it assign under the staffing rules?',
        },
      }),
      assignedSafetyManagers: number('person', {
        min: 0,
        title: { zh: '实配安全管理人员数', en: 'Safety managers assigned' },
        question: {
          zh: '实际到岗的安全生产管理人员有多少名?',
          en: 'How many safety managers are actually in post?',
        },
      }),
    },
    {
      maxItems: 200,
      title: { zh: '施工企业', en: 'Contractors' },
      question: {
        zh: '本工程有哪些施工企业(总承包、专业承包和劳务分包)?每家一项。',
        en: 'Which contractors work on the project (general, specialist and labour)? One item each.',
      },
    },
  ),
  siteKeySafetyPersons: list(
    {
      onDuty: boolean({
        title: { zh: '在该岗位工作', en: 'Works in the position' },
        question: { zh: '此人是否正在从事该岗位的工作?', en: 'Is this person working in the position?' },
      }),
      holdsValidSafetyCertificate: boolean({
        title: { zh: '有有效的安全考核合格证', en: 'Holds a valid safety assessment certificate' },
        question: {
          zh: '此人是否持有与岗位相符、在有效期内的安全生产考核合格证(A、B、C 证)?',
          en: 'Does this person hold the safety assessment certificate for the position, still valid?',
        },
      }),
    },
    {
      maxItems: 1000,
      title: { zh: '三类安全考核人员', en: 'Persons who need a safety assessment certificate' },
      question: {
        zh: '各施工企业的主要负责人、项目负责人和专职安全员有哪些人?每人一项。',
        en: 'Who are the principals, project managers and full-time safety officers of the contractors? One item each.',
      },
    },
  ),
  siteHazardousWorks: list(
    {
      schemeWritten: boolean({
        title: { zh: '已编专项方案', en: 'Special scheme written' },
        question: { zh: '是否编了专项施工方案?', en: 'Has a special construction scheme been written?' },
      }),
      schemeReviewed: boolean({
        title: { zh: '方案已审核', en: 'Scheme reviewed' },
        question: {
          zh: '专项方案是否经过规定的审核、审查签字?',
          en: 'Has the scheme been reviewed and signed as required?',
        },
      }),
      schemeSeriouslyDefective: boolean({
        judgement: true,
        title: { zh: '方案有严重缺陷', en: 'Scheme seriously defective' },
        question: {
          zh: '对照专项施工方案严重缺陷清单,该方案是否存在严重缺陷?',
          en: 'Judged by the list of serious defects of special schemes, is the scheme seriously defective?',
        },
      }),
      overSetScale: boolean({
        title: { zh: '超过一定规模', en: 'Over the set scale' },
        question: {
          zh: '是否属于超过一定规模的危大工程(范围见住建部令第 37 号配套文件建办质〔2018〕31 号,如开挖深度 5 m 及以上的基坑)?',
          en: 'Is it over the set scale (see 建办质〔2018〕31号, for instance a pit 5 m deep or more)?',
        },
      }),
      schemeArguedByExperts: boolean({
        title: { zh: '方案经专家论证', en: 'Scheme argued before experts' },
        question: {
          zh: '是否按规定请专家论证了专项方案?',
          en: 'Was the scheme argued before experts as required?',
        },
      }),
      acceptanceRequired: boolean({
        title: { zh: '按规定要验收', en: 'Acceptance required' },
        question: { zh: '该危大工程按规定是否需要验收?', en: 'Do the rules require acceptance of this work?' },
      }),
      acceptancePassed: boolean({
        title: { zh: '验收合格', en: 'Acceptance passed' },
        question: { zh: '是否已经验收合格?', en: 'Has it passed acceptance?' },
      }),
      nextStageEntered: boolean({
        title: { zh: '已转入下道工序', en: 'Next stage entered' },
        question: { zh: '是否已经开始下一道工序?', en: 'Has the next stage of work begun?' },
      }),
      inUse: boolean({
        title: { zh: '已投入使用', en: 'In use' },
        question: { zh: '是否已经投入使用?', en: 'Is it already in use?' },
      }),
    },
    {
      maxItems: 500,
      title: { zh: '危大工程', en: 'Hazardous sub-projects' },
      question: {
        zh: '有哪些已开工的危险性较大的分部分项工程(深基坑、高支模、起重吊装、脚手架、拆除、暗挖等)?每项一条。',
        en: 'Which hazardous sub-projects have been started (deep pit, high formwork, lifting, scaffold, demolition, mining and so on)? One item each.',
      },
    },
  ),
}
