import { boolean, choice, list, number } from '@zhiben/sdk'

/** Stacked loads, reckless work, banned techniques and the catch-all (articles 14 to 17). */
export const risk = {
  siteStackedLoads: list(
    {
      load: number('kPa', {
        min: 0,
        title: { zh: '堆载', en: 'Load' },
        question: { zh: '堆载是多少?', en: 'How great is the load?' },
      }),
      allowedLoad: number('kPa', {
        min: 0,
        title: { zh: '设计允许堆载', en: 'Load the design allows' },
        question: { zh: '设计允许的堆载是多少?', en: 'What load does the design allow?' },
      }),
    },
    {
      maxItems: 500,
      title: { zh: '构件和脚手架上的堆载', en: 'Loads stacked on members and scaffolds' },
      question: {
        zh: '楼板、屋面、地下室顶板等构件和脚手架上堆了哪些荷载?每处一项,没有的给空表。坑边的不在此列。',
        en: 'What is stacked on floors, roofs, basement slabs, other members and scaffolds? One item each; an empty list if none. Loads at pits are asked for there.',
      },
    },
  ),
  siteLargeMachines: list(
    {
      inUse: boolean({
        title: { zh: '在使用', en: 'In use' },
        question: { zh: '是否在使用?', en: 'Is it in use?' },
      }),
      routeCapacityChecked: boolean({
        title: { zh: '行走路线承载力已核算', en: 'Bearing capacity of the route checked' },
        question: {
          zh: '是否核算过行走路线的承载能力?',
          en: 'Was the bearing capacity of its route checked?',
        },
      }),
      positionCapacityChecked: boolean({
        title: { zh: '作业位置承载力已核算', en: 'Bearing capacity of the position checked' },
        question: {
          zh: '是否核算过作业位置的承载能力?',
          en: 'Was the bearing capacity where it works checked?',
        },
      }),
    },
    {
      maxItems: 200,
      title: { zh: '大型机械', en: 'Large machines' },
      question: {
        zh: '有哪些混凝土泵车、打桩设备、汽车吊、履带吊等大型机械?每台一项,没有的给空表。',
        en: 'Which large machines are there (concrete pumps, piling rigs, mobile and crawler cranes)? One item each; an empty list if none.',
      },
    },
  ),
  siteWeatherProneWorks: list(
    {
      kind: choice(
        {
          lifting: { zh: '吊装', en: 'Lifting' },
          erection: { zh: '设备安装', en: 'Erecting equipment' },
          dismantling: { zh: '设备拆卸', en: 'Dismantling equipment' },
          workAtHeight: { zh: '高处作业', en: 'Work at height' },
          other: { zh: '其他', en: 'Other' },
        },
        { title: { zh: '作业', en: 'Work' }, question: { zh: '是什么作业?', en: 'Which work is it?' } },
      ),
      inSevereWeather: boolean({
        title: { zh: '恶劣天气', en: 'In severe weather' },
        question: {
          zh: '作业时是否有雷雨、大雪、浓雾、大风等恶劣天气?',
          en: 'Was there thunderstorm, heavy snow, dense fog, strong wind or similar weather?',
        },
      }),
      allowedInThatWeather: boolean({
        title: { zh: '按规定可以进行', en: 'Allowed in that weather' },
        question: {
          zh: '按规范、说明书和方案,这样的天气里是否可以进行该作业?',
          en: 'Do the code, the manual and the scheme allow the work in such weather?',
        },
      }),
    },
    {
      maxItems: 500,
      title: { zh: '受天气影响的作业', en: 'Work that weather affects' },
      question: {
        zh: '进行了哪些吊装、设备装拆、高处作业?每次一项,没有的给空表。',
        en: 'What lifting, erecting, dismantling and work at height took or takes place? One item each; an empty list if none.',
      },
    },
  ),
  sitePeopleLifts: list(
    {
      equipmentMadeForPeople: boolean({
        title: { zh: '设备准许载人', en: 'Equipment made for people' },
        question: {
          zh: '所用设备是否准许载人?塔吊、汽车吊、履带吊、轮胎吊等答否。',
          en: 'Is the equipment made to carry people? No for tower, truck, crawler and tyre cranes.',
        },
      }),
    },
    {
      maxItems: 500,
      title: { zh: '吊运人员', en: 'Lifting of people' },
      question: {
        zh: '有哪些用设备吊运人员的情形?每次一项,没有的给空表。',
        en: 'On which occasions were people lifted by equipment? One item each; an empty list if none.',
      },
    },
  ),
  siteTechniques: list(
    {
      stateProhibited: boolean({
        title: { zh: '国家明令禁止', en: 'Prohibited by the state' },
        question: {
          zh: '是否在国家明令禁止使用的名录里?',
          en: 'Is it on the list of what the state prohibits?',
        },
      }),
      usedWhereRestricted: boolean({
        title: { zh: '在限制范围内使用', en: 'Used where it is restricted' },
        question: {
          zh: '是否在国家限制使用的名录里,而且用在了受限制的条件或范围内?',
          en: 'Is it on the list of what the state restricts, and used within the restriction?',
        },
      }),
      couldCauseMassHarm: boolean({
        judgement: true,
        title: { zh: '危害大、可能群死群伤', en: 'Could cause mass harm' },
        question: {
          zh: '其危害是否较大,可能造成群死群伤或重大经济损失?',
          en: 'Is it so dangerous that it could cause mass casualties or heavy loss?',
        },
      }),
    },
    {
      maxItems: 500,
      title: { zh: '可疑的工艺、设备、材料', en: 'Questionable processes, equipment and materials' },
      question: {
        zh: '使用了哪些列入禁止、限制名录,或危害较大的施工工艺、设备、材料?没有的给空表。',
        en: 'Which listed or dangerous processes, equipment and materials are used? An empty list if none.',
      },
    },
  ),
  siteOtherSeriousBreach: boolean({
    judgement: true,
    title: { zh: '其他严重违法违规', en: 'Other serious breach' },
    question: {
      zh: '是否有前面各条没有列到的、严重违反安全生产法规、规章或强制性标准的情形?',
      en: 'Is there a serious breach of safety law, rules or mandatory standards that no article above names?',
    },
  }),
  siteRealDangerOfMassHarm: boolean({
    judgement: true,
    title: { zh: '有群死群伤的现实危险', en: 'Real danger of mass harm' },
    question: {
      zh: '该情形危害是否较大,并有造成群死群伤或重大经济损失的现实危险?',
      en: 'Does that breach carry a real danger of mass casualties or heavy loss?',
    },
  }),
}
