import { boolean, choice, list, number } from '@zhiben/sdk'

/** Formwork and its supports (article 6). */
export const formwork = {
  formworkSupports: list(
    {
      foundationBearingMeetsDesign: boolean({
        title: { zh: '基础承载力合设计', en: 'Foundation bears what the design asks' },
        question: {
          zh: '支架基础的承载力是否达到设计要求?',
          en: 'Does the bearing capacity of its foundation meet the design?',
        },
      }),
      foundationDeformationMeetsDesign: boolean({
        title: { zh: '基础变形合设计', en: 'Foundation deforms within the design' },
        question: {
          zh: '支架基础的变形是否在设计要求以内?',
          en: 'Is the deformation of its foundation within the design?',
        },
      }),
      load: number('kN/m2', {
        min: 0,
        title: { zh: '施工荷载', en: 'Construction load' },
        question: {
          zh: '支架上最不利处的施工荷载是多少?',
          en: 'What is the construction load at the worst place?',
        },
      }),
      designLoad: number('kN/m2', {
        min: 0,
        title: { zh: '荷载设计值', en: 'Design load' },
        question: { zh: '该处施工荷载的设计值是多少?', en: 'What load is it designed for there?' },
      }),
      isHazardousWork: boolean({
        title: { zh: '属危大工程', en: 'Hazardous sub-project' },
        question: {
          zh: '该混凝土模板支撑工程是否属于危大工程?',
          en: 'Is this concrete formwork support a hazardous sub-project?',
        },
      }),
      concretePoured: boolean({
        title: { zh: '正在或已经浇筑', en: 'Concrete being or been poured' },
        question: { zh: '混凝土是否正在浇筑或已经浇筑?', en: 'Is concrete being poured, or has it been?' },
      }),
      pourOrderFollowsScheme: boolean({
        title: { zh: '浇筑次序合方案', en: 'Pouring order to the scheme' },
        question: {
          zh: '浇筑次序是否与专项方案一致?',
          en: 'Is it poured in the order of the special scheme?',
        },
      }),
      layerThicknessFollowsScheme: boolean({
        title: { zh: '分层厚度合方案', en: 'Layer thickness to the scheme' },
        question: {
          zh: '分层浇筑厚度是否与专项方案一致?',
          en: 'Are the layers as thick as the special scheme says?',
        },
      }),
    },
    {
      maxItems: 200,
      title: { zh: '模板支架', en: 'Formwork supports' },
      question: {
        zh: '有哪些模板支架?每处一项,没有的给空表。',
        en: 'Which formwork supports are there? One item each; an empty list if none.',
      },
    },
  ),
  formworkOperations: list(
    {
      kind: choice(
        {
          supportRemoval: { zh: '拆模板支架', en: 'Removing supports' },
          slipFormRise: { zh: '滑模上升', en: 'Raising slip form' },
          climbingFormRise: { zh: '爬模上升', en: 'Raising climbing form' },
          other: { zh: '其他', en: 'Other' },
        },
        { title: { zh: '作业', en: 'Operation' }, question: { zh: '是什么作业?', en: 'Which operation is it?' } },
      ),
      concreteStrength: number('MPa', {
        min: 0,
        title: { zh: '作业时混凝土强度', en: 'Concrete strength at the time' },
        question: { zh: '作业时混凝土强度是多少?', en: 'How strong was the concrete at the time?' },
      }),
      requiredStrength: number('MPa', {
        min: 0,
        title: { zh: '要求的强度', en: 'Strength required' },
        question: {
          zh: '设计和规范要求的强度是多少(取较高者)?',
          en: 'What strength do design and code require (the higher of the two)?',
        },
      }),
    },
    {
      maxItems: 500,
      title: { zh: '拆模和爬升作业', en: 'Removing and raising formwork' },
      question: {
        zh: '进行过哪些拆支架、滑模或爬模上升作业?每次一项,没有的给空表。',
        en: 'Which supports were removed, and which slip or climbing forms raised? One item each; an empty list if none.',
      },
    },
  ),
}
