import { boolean, choice, list, number } from '@zhiben/sdk'

const overExcavated = boolean({
  title: { zh: '超挖', en: 'Over-excavated' },
  question: {
    zh: '土方开挖是否超过设计、方案规定的深度、范围或分层厚度?',
    en: 'Was more earth taken than the depth, extent or layers of the design and scheme allow?',
  },
})

const overExcavationHandled = boolean({
  title: { zh: '超挖已有效处置', en: 'Over-excavation dealt with' },
  question: {
    zh: '对超挖是否采取了有效措施(回填、反压、加固等)?',
    en: 'Have effective measures been taken against the over-excavation (backfill, counterweight, strengthening)?',
  },
})

const thirdPartyMonitored = boolean({
  title: { zh: '有第三方监测', en: 'Monitored by a third party' },
  question: {
    zh: '施工期间是否由具备资质的第三方单位进行监测?',
    en: 'Is a qualified third party monitoring it during the works?',
  },
})

const deformations = list(
  {
    deformation: number('mm', {
      min: 0,
      title: { zh: '变形值', en: 'Deformation' },
      question: { zh: '累计变形监测值(绝对值)是多少?', en: 'What is the measured deformation (absolute)?' },
    }),
    designControlValue: number('mm', {
      min: 0,
      title: { zh: '设计变形控制值', en: 'Design control value' },
      question: { zh: '设计给的变形控制值是多少?', en: 'What control value does the design set?' },
    }),
  },
  {
    maxItems: 200,
    title: { zh: '变形监测点', en: 'Deformation monitoring points' },
    question: {
      zh: '支护结构和周边建筑各监测点的变形是多少?每点一项;没有监测的不要给空表,留着不答。',
      en: 'What is the deformation at each point of the support and the neighbouring buildings? One item each; where nothing is monitored leave it open, give no empty list.',
    },
  },
)

const pileGapCavityDepth = number('mm', {
  min: 0,
  title: { zh: '桩间孔洞深度', en: 'Depth of cavity between piles' },
  question: {
    zh: '桩间土流失形成的孔洞有多深?几处的取与桩径相比最深的一处;没有孔洞或没有桩的填 0。',
    en: 'How deep is the cavity left by soil lost between piles? Of several the one deepest against its pile; 0 where there is none, or no piles.',
  },
})

const pileDiameter = number('mm', {
  min: 0,
  title: { zh: '桩径', en: 'Pile diameter' },
  question: { zh: '该处支护桩的桩径是多少?', en: 'What is the diameter of the piles at that cavity?' },
})

const precursorsHandledInTime = boolean({
  title: { zh: '预兆已及时处理', en: 'Warning signs dealt with in time' },
  question: {
    zh: '出现的坍塌预兆是否都及时处理了?',
    en: 'Were all the signs of collapse that showed dealt with in time?',
  },
})

/** Pits, slopes and what stands beside them (article 5; surcharge of article 14). */
export const excavation = {
  siteNeighbours: list(
    {
      kind: choice(
        {
          building: { zh: '建筑物', en: 'Building' },
          structure: { zh: '构筑物', en: 'Structure' },
          pipeline: { zh: '地下管线', en: 'Underground pipeline' },
          other: { zh: '其他', en: 'Other' },
        },
        { title: { zh: '种类', en: 'Kind' }, question: { zh: '是什么?', en: 'What is it?' } },
      ),
      important: boolean({
        judgement: true,
        title: { zh: '重要', en: 'Important' },
        question: { zh: '是否属于重要的建(构)筑物?', en: 'Is it an important building or structure?' },
      }),
      endangeredByPit: boolean({
        judgement: true,
        title: { zh: '可能被基坑施工损坏', en: 'May be damaged by the pit' },
        question: { zh: '基坑施工是否可能损坏它?', en: 'May the pit works damage it?' },
      }),
      endangeredBySlope: boolean({
        judgement: true,
        title: { zh: '可能被边坡施工损坏', en: 'May be damaged by the slope' },
        question: { zh: '边坡施工是否可能损坏它?', en: 'May the slope works damage it?' },
      }),
      endangeredByTunnel: boolean({
        judgement: true,
        title: { zh: '可能被隧道施工损坏', en: 'May be damaged by tunnelling' },
        question: { zh: '隧道施工是否可能损坏它?', en: 'May the tunnelling damage it?' },
      }),
      speciallyProtected: boolean({
        title: { zh: '有专项防护', en: 'Specially protected' },
        question: {
          zh: '是否针对它采取了专项防护措施?',
          en: 'Have protective measures been taken for it in particular?',
        },
      }),
    },
    {
      maxItems: 500,
      title: { zh: '毗邻的建(构)筑物和管线', en: 'Neighbouring buildings, structures and pipelines' },
      question: {
        zh: '工地旁边有哪些建筑物、构筑物和地下管线?每处一项,没有的给空表。',
        en: 'Which buildings, structures and underground pipelines adjoin the site? One item each; an empty list if none.',
      },
    },
  ),
  sitePits: list(
    {
      overExcavated,
      overExcavationHandled,
      isDeep: boolean({
        title: { zh: '深基坑', en: 'Deep pit' },
        question: {
          zh: '是否属于深基坑?判定标准没有写界限,实务按建办质〔2018〕31 号超规模范围:开挖 5 m 及以上,或虽不足 5 m 但条件复杂。',
          en: 'Is it a deep pit? The standard sets no limit; practice takes 建办质〔2018〕31号: 5 m or more, or less in difficult conditions.',
        },
      }),
      thirdPartyMonitored,
      deformations,
      heavyWallLeakage: boolean({
        title: { zh: '侧壁大量漏水或流土', en: 'Heavy leakage or soil flow at the wall' },
        question: { zh: '坑壁是否大量漏水或流土?', en: 'Does much water or soil flow from the pit wall?' },
      }),
      bottomPiping: boolean({
        title: { zh: '坑底管涌', en: 'Piping at the bottom' },
        question: { zh: '坑底是否出现管涌?', en: 'Is there piping at the pit bottom?' },
      }),
      bottomBursting: boolean({
        title: { zh: '坑底突涌', en: 'Bursting of the bottom' },
        question: {
          zh: '坑底是否被承压水顶破(突涌)?',
          en: 'Has confined water burst through the pit bottom?',
        },
      }),
      pileGapCavityDepth,
      pileDiameter,
      precursorsHandledInTime,
      isSupported: boolean({
        title: { zh: '有支护', en: 'Supported' },
        question: {
          zh: '基坑(槽)是否设了支护?只放坡的答否。',
          en: 'Is the pit or trench supported? No where its sides are only sloped.',
        },
      }),
      depth: number('m', {
        min: 0,
        title: { zh: '开挖深度', en: 'Excavation depth' },
        question: { zh: '已开挖多深?', en: 'How deep is it excavated?' },
      }),
      edgeLoads: list(
        {
          distanceFromBottomEdge: number('m', {
            min: 0,
            title: { zh: '距坑底边线', en: 'Distance from the bottom edge' },
            question: {
              zh: '堆载内边离坑底边线的水平距离是多少?',
              en: 'How far, measured level, is the near side of the load from the edge line of the pit bottom?',
            },
          }),
          load: number('kPa', {
            min: 0,
            title: { zh: '堆载', en: 'Load' },
            question: { zh: '堆载是多少?', en: 'How great is the load?' },
          }),
          allowedLoad: number('kPa', {
            min: 0,
            title: { zh: '设计允许堆载', en: 'Load the design allows' },
            question: { zh: '设计允许的堆载是多少?', en: 'What load does the design allow there?' },
          }),
        },
        {
          maxItems: 100,
          title: { zh: '坑边堆载', en: 'Loads at the edge' },
          question: {
            zh: '坑边堆放了哪些材料、弃土、设备?每处一项,没有的给空表。',
            en: 'What material, spoil or plant stands round the pit? One item each; an empty list if none.',
          },
        },
      ),
    },
    {
      maxItems: 100,
      title: { zh: '基坑(槽)', en: 'Pits and trenches' },
      question: {
        zh: '有哪些在用的基坑、基槽?每个一项,没有的给空表。',
        en: 'Which pits and trenches are open? One item each; an empty list if none.',
      },
    },
  ),
  siteSlopes: list(
    {
      overExcavated,
      overExcavationHandled,
      highSlopeGrade: choice(
        {
          notHigh: { zh: '不是高边坡', en: 'Not a high slope' },
          first: { zh: '一级', en: 'Grade 1' },
          second: { zh: '二级', en: 'Grade 2' },
          third: { zh: '三级', en: 'Grade 3' },
        },
        {
          title: { zh: '高边坡等级', en: 'Grade of high slope' },
          question: { zh: '是否高边坡,属于几级?', en: 'Is it a high slope, and of which grade?' },
        },
      ),
      thirdPartyMonitored,
      deformations,
      pileGapCavityDepth,
      pileDiameter,
      precursorsHandledInTime,
    },
    {
      maxItems: 100,
      title: { zh: '边坡', en: 'Slopes' },
      question: {
        zh: '有哪些正在施工的边坡?每处一项,没有的给空表。',
        en: 'Which slopes are being worked? One item each; an empty list if none.',
      },
    },
  ),
}
