import { boolean, list } from '@zhiben/sdk'

/** Confined spaces in which people may be poisoned. */
export const confinedSpace = {
  hasPoisoningRiskInConfinedSpaces: boolean({
    title: { zh: '有中毒风险的有限空间作业', en: 'Confined-space work with a risk of poisoning' },
    question: {
      zh: '企业是否有硫化氢、一氧化碳等中毒风险的有限空间作业(包给别人做的也算)?',
      en: 'Does the enterprise have confined-space work, its own or contracted out, with a risk of poisoning by hydrogen sulphide, carbon monoxide or the like?',
    },
  }),
  confinedSpaces: list(
    {
      identified: boolean({
        title: { zh: '已辨识', en: 'Identified' },
        question: { zh: '是否已辨识为有限空间?', en: 'Has it been identified as a confined space?' },
      }),
      inRegister: boolean({
        title: { zh: '已入管理台账', en: 'In the register' },
        question: {
          zh: '是否已列入有限空间安全管理台账?没有台账的答“否”。',
          en: 'Is it in the safety register of confined spaces? No if there is no register.',
        },
      }),
      warningSignPosted: boolean({
        title: { zh: '有明显的警示标志', en: 'Conspicuous warning sign' },
        question: { zh: '是否设有明显的安全警示标志?', en: 'Is there a conspicuous warning sign?' },
      }),
    },
    {
      maxItems: 500,
      title: { zh: '有限空间', en: 'Confined spaces' },
      question: {
        zh: '企业里实际有哪些有限空间(不论是否已辨识)?每处一项。',
        en: 'Which confined spaces does the enterprise have in fact, identified or not? One item each.',
      },
    },
  ),
  confinedSpaceJobs: list(
    {
      approved: boolean({
        title: { zh: '已审批', en: 'Approved' },
        question: { zh: '作业前是否经过审批?', en: 'Was the job approved beforehand?' },
      }),
      ventilatedTestedThenWorked: boolean({
        title: { zh: '先通风、再检测、后作业', en: 'Ventilated, tested, then worked' },
        question: {
          zh: '是否按先通风、再检测、后作业的次序进行?',
          en: 'Was the space ventilated, then tested, and only then entered?',
        },
      }),
      attendantPresent: boolean({
        title: { zh: '现场有监护人员', en: 'Attendant on the spot' },
        question: { zh: '作业现场是否有监护人员?', en: 'Was an attendant on the spot?' },
      }),
    },
    {
      maxItems: 500,
      title: { zh: '有限空间作业', en: 'Confined-space jobs' },
      question: {
        zh: '查到哪些有限空间作业(正在进行的和有记录的)?每次一项。',
        en: 'Which confined-space jobs were seen or are on record? One item each.',
      },
    },
  ),
}
