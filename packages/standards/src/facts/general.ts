import { boolean, list } from '@zhiben/sdk'

/** What every standard may ask about an enterprise: what it is and who works there. */
export const general = {
  isIndustryOrTrade: boolean({
    title: { zh: '工贸企业', en: 'Industry or trade enterprise' },
    question: {
      zh: '企业是否属于冶金、有色、建材、机械、轻工、纺织、烟草、商贸等工贸企业?',
      en: 'Is the enterprise in metallurgy, non-ferrous metals, building materials, machinery, light industry, textiles, tobacco or commerce?',
    },
  }),
  isConstructionProject: boolean({
    title: { zh: '房屋市政工程项目', en: 'Building or municipal works project' },
    question: {
      zh: '对象是否为在建(新建、扩建、改建、拆除)的房屋建筑或市政基础设施工程?',
      en: 'Is the subject a building or municipal works project under construction, extension, alteration or demolition?',
    },
  }),
  specialOperationWorkers: list(
    {
      onDuty: boolean({
        title: { zh: '在岗', en: 'On duty' },
        question: {
          zh: '该人员是否上岗从事特种作业(不限于检查的那一刻)?',
          en: 'Does this person do special-operation work, not only at the moment of the inspection?',
        },
      }),
      certified: boolean({
        title: { zh: '持有效特种作业资格证', en: 'Holds a valid special-operation certificate' },
        question: {
          zh: '该人员是否经专门培训并持有有效的特种作业操作资格证书?',
          en: 'Has this person been specially trained and does the operating certificate still hold?',
        },
      }),
    },
    {
      title: { zh: '特种作业人员', en: 'Special-operation workers' },
      question: { zh: '有哪些特种作业人员?', en: 'Which workers do special operations?' },
    },
  ),
}
