import { boolean, list } from '@zhiben/sdk'

/** Confined spaces of the site (article 11). */
export const confinedSpace = {
  siteConfinedSpaces: list(
    {
      identified: boolean({
        title: { zh: '已辨识', en: 'Identified' },
        question: {
          zh: '是否已辨识为有限空间(看台账、辨识清单)?',
          en: 'Has it been identified as a confined space (see the register or the list)?',
        },
      }),
      warningSignPosted: boolean({
        title: { zh: '有警示标志', en: 'Warning sign posted' },
        question: { zh: '显眼处是否挂了警示标志?', en: 'Is there a warning sign where it is seen?' },
      }),
    },
    {
      maxItems: 500,
      title: { zh: '工地有限空间', en: 'Confined spaces of the site' },
      question: {
        zh: '工地上实际有哪些有限空间(井、池、管道、桩孔、地下室等)?每处一项,没有的给空表。',
        en: 'Which confined spaces does the site have in fact (wells, tanks, pipes, pile shafts, basements)? One item each; an empty list if none.',
      },
    },
  ),
  siteConfinedSpaceJobs: list(
    {
      approved: boolean({
        title: { zh: '已审批', en: 'Approved' },
        question: { zh: '作业前是否办了审批?', en: 'Was the job approved beforehand?' },
      }),
      workersSpeciallyTrained: boolean({
        title: { zh: '人员经专项培训', en: 'Workers specially trained' },
        question: {
          zh: '作业人员是否都受过有限空间专项安全培训?',
          en: 'Have all who do it had special confined-space training?',
        },
      }),
      ventilatedTestedThenWorked: boolean({
        title: { zh: '先通风再检测后作业', en: 'Ventilated, tested, then worked' },
        question: {
          zh: '是否按先通风、再检测、后作业的次序进行?',
          en: 'Was the space ventilated, then tested, and only then entered?',
        },
      }),
      attendantPresent: boolean({
        title: { zh: '有专人监护', en: 'Attendant present' },
        question: {
          zh: '作业时现场是否有专人监护?',
          en: 'Is (or was) a dedicated attendant on the spot during the job?',
        },
      }),
      safetyOfficerPresent: boolean({
        title: { zh: '专职安全员在场', en: 'Safety officer present' },
        question: {
          zh: '作业时是否有专职安全员在现场监督?',
          en: 'Is (or was) a full-time safety officer supervising on the spot during the job?',
        },
      }),
      gasDetectorProvided: boolean({
        title: { zh: '配有气体检测设备', en: 'Gas detector provided' },
        question: { zh: '是否配了必要的气体检测设备?', en: 'Is the necessary gas detector there?' },
      }),
      ventilationProvided: boolean({
        title: { zh: '配有机械通风设备', en: 'Mechanical ventilation provided' },
        question: {
          zh: '是否配了必要的机械通风设备?',
          en: 'Is the necessary mechanical ventilation there?',
        },
      }),
      respiratoryProtectionProvided: boolean({
        title: { zh: '配有呼吸防护用品', en: 'Respiratory protection provided' },
        question: {
          zh: '是否配了必要的呼吸防护用品?',
          en: 'Is the necessary respiratory protection there?',
        },
      }),
      rescueEquipmentProvided: boolean({
        title: { zh: '配有应急救援设备', en: 'Rescue equipment provided' },
        question: {
          zh: '是否配了必要的应急救援设备?',
          en: 'Is the necessary rescue equipment there?',
        },
      }),
    },
    {
      maxItems: 500,
      title: { zh: '工地有限空间作业', en: 'Confined-space jobs of the site' },
      question: {
        zh: '进行了哪些有限空间作业?每次一项,没有的给空表。',
        en: 'Which confined-space jobs took or take place? One item each; an empty list if none.',
      },
    },
  ),
}
