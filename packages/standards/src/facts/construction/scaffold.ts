import { boolean, choice, list, number } from '@zhiben/sdk'

const gapOpenToStructure = boolean({
  title: { zh: '与结构之间上下贯通', en: 'Open gap to the structure' },
  question: {
    zh: '架体与结构外表面之间的空隙是否上下贯通?',
    en: 'Is the gap between it and the face of the structure open from storey to storey?',
  },
})

const gapHorizontallyProtected = boolean({
  title: { zh: '空隙有水平防护', en: 'Gap horizontally protected' },
  question: {
    zh: '该空隙是否设了水平防护?',
    en: 'Is the gap protected horizontally?',
  },
})

/** Scaffolds (article 7; the gap behind them is in article 9). */
export const scaffold = {
  siteScaffolds: list(
    {
      foundationBearingMeetsDesign: boolean({
        title: { zh: '基础承载力合设计', en: 'Foundation bears what the design asks' },
        question: {
          zh: '脚手架基础的承载力是否达到设计要求?',
          en: 'Does the bearing capacity of its foundation meet the design?',
        },
      }),
      foundationDeformationMeetsDesign: boolean({
        title: { zh: '基础变形合设计', en: 'Foundation deforms within the design' },
        question: {
          zh: '脚手架基础的变形是否在设计要求以内?',
          en: 'Is the deformation of its foundation within the design?',
        },
      }),
      wallTiesFitted: boolean({
        title: { zh: '设有连墙件', en: 'Wall ties fitted' },
        question: {
          zh: '是否设了连墙件(一个也没有的答否)?按规范不需设连墙件的架体答是。',
          en: 'Are there wall ties (no, if there is not one)? Yes for a scaffold that needs none under the code.',
        },
      }),
      tieStoreys: list(
        {
          requiredTies: number('1', {
            min: 0,
            title: { zh: '该层应有连墙件数', en: 'Ties required on the storey' },
            question: { zh: '该层应设几个连墙件?', en: 'How many ties should this storey have?' },
          }),
          presentTies: number('1', {
            min: 0,
            title: { zh: '该层实有连墙件数', en: 'Ties present on the storey' },
            question: { zh: '该层实有几个连墙件?', en: 'How many ties does this storey have?' },
          }),
        },
        {
          maxItems: 200,
          title: { zh: '各层连墙件', en: 'Ties by storey' },
          question: {
            zh: '各层(步)的连墙件有几个?每层一项;没有逐层数过的不要给空表,留着不答。',
            en: 'How many ties has each storey? One item each; where they were not counted leave it open, give no empty list.',
          },
        },
      ),
      gapOpenToStructure,
      gapHorizontallyProtected,
    },
    {
      maxItems: 200,
      title: { zh: '脚手架(附着升降的另列)', en: 'Scaffolds (attached lifting ones apart)' },
      question: {
        zh: '有哪些落地、悬挑等脚手架?每处一项,没有的给空表。',
        en: 'Which standing, cantilevered and other scaffolds are there? One item each; an empty list if none.',
      },
    },
  ),
  attachedLiftingScaffolds: list(
    {
      inUse: boolean({
        title: { zh: '已投入使用', en: 'In use' },
        question: { zh: '是否已经投入使用?', en: 'Is it in use?' },
      }),
      acceptancePassed: boolean({
        title: { zh: '验收合格', en: 'Acceptance passed' },
        question: { zh: '是否已经验收合格?', en: 'Has it passed acceptance?' },
      }),
      devices: list(
        {
          kind: choice(
            {
              antiOverturning: { zh: '防倾覆', en: 'Anti-overturning' },
              antiFall: { zh: '防坠落', en: 'Anti-fall' },
              synchronousLift: { zh: '同步升降控制', en: 'Synchronous lift control' },
            },
            {
              title: { zh: '装置', en: 'Device' },
              question: { zh: '是哪一类装置?', en: 'Which device is it?' },
            },
          ),
          inPlace: boolean({
            title: { zh: '装着', en: 'In place' },
            question: { zh: '应设之处是否装着?', en: 'Is it in place where it should be?' },
          }),
          meetsDesign: boolean({
            title: { zh: '符合设计', en: 'Meets the design' },
            question: { zh: '是否符合设计要求?', en: 'Does it meet the design?' },
          }),
          works: boolean({
            title: { zh: '有效', en: 'Works' },
            question: { zh: '是否有效、没有失灵?', en: 'Does it work?' },
          }),
          tamperedWith: boolean({
            title: { zh: '被人为拆坏', en: 'Tampered with' },
            question: {
              zh: '是否被人为拆掉或弄坏?',
              en: 'Has somebody taken it off or damaged it?',
            },
          }),
        },
        {
          maxItems: 200,
          title: { zh: '安全装置', en: 'Safety devices' },
          question: {
            zh: '防倾覆、防坠落、同步升降控制装置各是什么状况?三类都要列;表里没有的一类即是没有装。',
            en: 'What is the state of the anti-overturning, anti-fall and synchronous-lift devices? List all three kinds; a kind that is not in the list is taken not to be there.',
          },
        },
      ),
      cantileverHeight: number('m', {
        min: 0,
        title: { zh: '架体悬臂高度', en: 'Cantilever height' },
        question: {
          zh: '使用状态下架体悬臂高度是多少?',
          en: 'How high does it cantilever when in use?',
        },
      }),
      bodyHeight: number('m', {
        min: 0,
        title: { zh: '架体高度', en: 'Height of the scaffold' },
        question: { zh: '架体总高是多少?', en: 'How high is the scaffold itself?' },
      }),
      gapOpenToStructure,
      gapHorizontallyProtected,
    },
    {
      maxItems: 100,
      title: { zh: '附着式升降脚手架', en: 'Attached lifting scaffolds' },
      question: {
        zh: '有哪些附着式升降脚手架?每榀或每个提升单元一项,没有的给空表。',
        en: 'Which attached lifting scaffolds are there? One item for each lifting unit; an empty list if none.',
      },
    },
  ),
}
