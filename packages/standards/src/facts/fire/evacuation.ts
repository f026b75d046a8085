import { boolean, choice, list, number } from '@zhiben/sdk'

/** Ways out, and ways in for the fire service. */
export const evacuation = {
  evacuationZones: list(
    {
      exits: number('1', {
        min: 0,
        title: { zh: '安全出口数', en: 'Number of exits' },
        question: {
          zh: '能用的安全出口有几个?被封堵而不能用的不计。',
          en: 'How many usable exits are there? Leave out those that are blocked and cannot be used.',
        },
      }),
      requiredExits: number('1', {
        min: 0,
        title: { zh: '应有出口数', en: 'Required number of exits' },
        question: { zh: '标准要求几个安全出口?', en: 'How many exits does the standard require?' },
      }),
      exitWidth: number('m', {
        min: 0,
        title: { zh: '出口总净宽', en: 'Total clear exit width' },
        question: {
          zh: '能用的安全出口总净宽度是多少?',
          en: 'What is the total clear width of the usable exits?',
        },
      }),
      requiredExitWidth: number('m', {
        min: 0,
        title: { zh: '应有总净宽', en: 'Required total clear width' },
        question: { zh: '标准要求的总净宽度是多少?', en: 'What total clear width does the standard require?' },
      }),
      eachExitMeetsMinimumWidth: boolean({
        title: { zh: '每个出口达到最小净宽', en: 'Each exit of minimum width' },
        question: {
          zh: '每个安全出口的净宽度是否都不小于标准规定的最小值?',
          en: 'Is every single exit at least of the minimum clear width that the standard requires?',
        },
      }),
    },
    {
      maxItems: 200,
      title: { zh: '疏散分区', en: 'Evacuation zones' },
      question: {
        zh: '各楼层或防火分区的安全出口情况如何?每个单独计算疏散的部分一项。',
        en: 'What are the exits of each storey or compartment? One item for each part whose evacuation is reckoned by itself.',
      },
    },
  ),
  childrenAndElderlyRooms: list(
    {
      storeyPermitted: boolean({
        title: { zh: '楼层符合标准', en: 'On a permitted storey' },
        question: {
          zh: '所在楼层是否符合国家工程建设消防技术标准?',
          en: 'Is it on a storey that the national fire design standards permit?',
        },
      }),
    },
    {
      maxItems: 200,
      title: { zh: '儿童用房和老年人活动场所', en: "Children's rooms and places for the elderly" },
      question: {
        zh: '有哪些托儿所、幼儿园的儿童用房或老年人活动场所?没有的给空表。',
        en: "Which children's rooms of nurseries and kindergartens or places for the elderly are there? Give an empty list if none.",
      },
    },
  ),
  livingQuarters: list(
    {
      sandwichPanel: boolean({
        title: { zh: '彩钢夹芯板搭建', en: 'Built of metal sandwich panels' },
        question: { zh: '是否用彩钢夹芯板搭建?', en: 'Is it built of metal sandwich panels?' },
      }),
      coreClass: choice(
        {
          A: { zh: 'A 级', en: 'Class A' },
          B1: { zh: 'B1 级', en: 'Class B1' },
          B2: { zh: 'B2 级', en: 'Class B2' },
          B3: { zh: 'B3 级', en: 'Class B3' },
        },
        {
          title: { zh: '芯材燃烧性能', en: 'Combustion class of the core' },
          question: {
            zh: '夹芯板芯材按 GB 8624 是哪一级?',
            en: 'Which class of GB 8624 is the core of the panels?',
          },
        },
      ),
    },
    {
      maxItems: 200,
      title: { zh: '居住场所', en: 'Living quarters' },
      question: {
        zh: '有哪些居住场所(如员工宿舍)?没有的给空表。',
        en: 'Which living quarters (such as staff dormitories) are there? Give an empty list if none.',
      },
    },
  ),
  refugeProvidedOrRequired: boolean({
    title: { zh: '设有或应设避难设施', en: 'Refuge provided or required' },
    question: {
      zh: '建筑内是否设有、或按标准应设避难走道、避难间或避难层?',
      en: 'Is there a refuge corridor, room or storey in the building, or do the standards require one?',
    },
  }),
  refugeMeetsStandard: boolean({
    title: { zh: '避难设施符合标准', en: 'Refuge meets the standard' },
    question: {
      zh: '避难走道、避难间、避难层的设置是否符合标准(应设而未设的答否)?',
      en: 'Is the refuge corridor, room or storey to standard (no where a required one is missing)?',
    },
  }),
  refugeOccupied: boolean({
    title: { zh: '避难设施被占用', en: 'Refuge occupied' },
    question: { zh: '避难走道、避难间、避难层是否被占用?', en: 'Is the refuge put to other use?' },
  }),
  stairwellTypeMeetsStandard: boolean({
    title: { zh: '疏散楼梯间形式符合标准', en: 'Stairwell type meets the standard' },
    question: {
      zh: '疏散楼梯间的设置形式(敞开、封闭、防烟)是否符合标准?',
      en: 'Is the type of escape stairwell (open, enclosed, smoke-proof) what the standard requires?',
    },
  }),
  existingExitBlocked: boolean({
    title: { zh: '原有安全出口被封堵', en: 'Existing exit blocked' },
    question: { zh: '原有的安全出口是否有被封堵的?', en: 'Is any existing exit blocked?' },
  }),
  separateExitRequired: boolean({
    title: { zh: '应设独立出口或楼梯', en: 'Separate exit or stair required' },
    question: {
      zh: '按标准是否应设独立的安全出口或疏散楼梯?',
      en: 'Do the standards require a separate exit or escape stair?',
    },
  }),
  separateExitProvided: boolean({
    title: { zh: '已设独立出口或楼梯', en: 'Separate exit or stair provided' },
    question: {
      zh: '独立的安全出口或疏散楼梯是否已设?',
      en: 'Is the separate exit or escape stair there?',
    },
  }),
  salesHalls: list(
    {
      travelDistance: number('m', {
        min: 0,
        title: { zh: '疏散距离', en: 'Travel distance' },
        question: { zh: '营业厅内最远点的疏散距离是多少?', en: 'What is the longest travel distance in the hall?' },
      }),
      allowedTravelDistance: number('m', {
        min: 0,
        title: { zh: '允许疏散距离', en: 'Allowed travel distance' },
        question: { zh: '标准允许的疏散距离是多少?', en: 'What travel distance does the standard allow?' },
      }),
    },
    {
      maxItems: 200,
      title: { zh: '营业厅', en: 'Sales halls' },
      question: { zh: '商店有哪些营业厅?', en: 'Which sales halls has the shop?' },
    },
  ),
  escapeSignsAndLightingAsRequired: boolean({
    title: { zh: '疏散指示和应急照明按标准设置', en: 'Escape signs and emergency lighting provided as required' },
    question: {
      zh: '疏散指示标志和应急照明是否都按标准设置?不要求设的答是。',
      en: 'Are escape signs and emergency lighting both provided as required? Yes where none are required.',
    },
  }),
  requiredEscapeSigns: number('1', {
    min: 0,
    title: { zh: '应设疏散指示标志数', en: 'Escape signs required' },
    question: { zh: '按标准应设多少个疏散指示标志?', en: 'How many escape signs does the standard require?' },
  }),
  damagedEscapeSigns: number('1', {
    min: 0,
    title: { zh: '损坏的疏散指示标志数', en: 'Escape signs damaged' },
    question: { zh: '应设的疏散指示标志中损坏的有多少?', en: 'How many of the required escape signs are damaged?' },
  }),
  requiredEmergencyLights: number('1', {
    min: 0,
    title: { zh: '应设应急照明数', en: 'Emergency lights required' },
    question: { zh: '按标准应设多少个应急照明灯具?', en: 'How many emergency lights does the standard require?' },
  }),
  damagedEmergencyLights: number('1', {
    min: 0,
    title: { zh: '损坏的应急照明数', en: 'Emergency lights damaged' },
    question: {
      zh: '应设的应急照明灯具中损坏的有多少?',
      en: 'How many of the required emergency lights are damaged?',
    },
  }),
  stairDoors: number('1', {
    min: 0,
    title: { zh: '楼梯间门总数', en: 'Stair doors' },
    question: {
      zh: '封闭楼梯间、防烟楼梯间的门共有多少樘?',
      en: 'How many doors have the enclosed and smoke-proof stairs?',
    },
  }),
  damagedStairDoors: number('1', {
    min: 0,
    title: { zh: '损坏的楼梯间门数', en: 'Stair doors damaged' },
    question: { zh: '其中损坏的有多少樘?', en: 'How many of them are damaged?' },
  }),
  escapeRouteFinishMeetsStandard: boolean({
    title: { zh: '疏散路径装修材料符合 GB 50222', en: 'Finish of escape routes meets GB 50222' },
    question: {
      zh: '疏散走道、疏散楼梯间、前室的装修材料燃烧性能是否符合 GB 50222?',
      en: 'Do the finishing materials of escape corridors, stairwells and lobbies meet GB 50222?',
    },
  }),
  escapeRouteHasBarsOrShutters: boolean({
    title: { zh: '疏散路径有栅栏、卷帘门', en: 'Bars or roller shutters on escape routes' },
    question: {
      zh: '走道、楼梯间、疏散门和安全出口上有没有栅栏或卷帘门?',
      en: 'Are there bars or roller shutters on escape corridors, stairwells, escape doors or exits?',
    },
  }),
  outerWindowsBlocked: boolean({
    title: { zh: '外窗被封堵或遮挡', en: 'Outer windows blocked or covered' },
    question: {
      zh: '外窗是否被封堵,或被广告牌等遮挡?',
      en: 'Are outer windows blocked, or covered by billboards or the like?',
    },
  }),
  rescueSiteAsRequired: boolean({
    title: { zh: '救援场地符合要求', en: 'Rescue site as required' },
    question: {
      zh: '高层建筑的消防救援场地设置是否符合要求?',
      en: 'Is the rescue site of the high-rise as required?',
    },
  }),
  rescueSiteOccupied: boolean({
    title: { zh: '救援场地被占用', en: 'Rescue site occupied' },
    question: { zh: '消防救援场地是否被占用?', en: 'Is the rescue site occupied?' },
  }),
  fireLifts: list(
    {
      works: boolean({
        title: { zh: '运行正常', en: 'Works' },
        question: { zh: '该消防电梯能否正常运行?', en: 'Does the lift run properly?' },
      }),
    },
    {
      maxItems: 100,
      title: { zh: '消防电梯', en: 'Fire-fighting lifts' },
      question: {
        zh: '有哪些消防电梯?没有的给空表。',
        en: 'Which fire-fighting lifts are there? Give an empty list if none.',
      },
    },
  ),
  stairPartsAboveAndBelowSeparated: boolean({
    title: { zh: '楼梯间地上地下部分有防火分隔', en: 'Stair parts above and below ground separated' },
    question: {
      zh: '疏散楼梯间的地上部分与地下部分之间是否有防火分隔?没有地下部分的答是。',
      en: 'Is there fire separation between the parts of the escape stair above and below ground? Yes where there is no part below.',
    },
  }),
}
