import { boolean } from '@zhiben/sdk'

/** Fit-out and demolition (article 12). */
export const demolition = {
  decorationRemovesBearingStructure: boolean({
    title: { zh: '装修要拆承重结构', en: 'Fit-out removes load-bearing structure' },
    question: {
      zh: '装饰装修是否拆除承重结构(只拆一部分的也算)?',
      en: 'Does the fit-out remove any load-bearing structure, even a part of it?',
    },
  }),
  decorationStructureReviewed: boolean({
    title: { zh: '结构已复核', en: 'Structure checked by a designer' },
    question: {
      zh: '是否由原设计单位或具备相应资质的设计单位做了结构复核?',
      en: 'Was the structure checked by the original designer or one with the qualification for it?',
    },
  }),
  hasDemolitionWork: boolean({
    title: { zh: '有拆除作业', en: 'Has demolition work' },
    question: { zh: '工程是否有拆除作业?', en: 'Does the project include demolition?' },
  }),
  demolitionOrderFollowsCode: boolean({
    title: { zh: '拆除次序合规范', en: 'Demolition order to code' },
    question: { zh: '拆除的先后次序是否合规范?', en: 'Is the order of demolition to code?' },
  }),
  demolitionOrderFollowsScheme: boolean({
    title: { zh: '拆除次序合方案', en: 'Demolition order to the scheme' },
    question: {
      zh: '拆除的先后次序是否与施工方案一致?',
      en: 'Is the order of demolition that of the scheme?',
    },
  }),
}
