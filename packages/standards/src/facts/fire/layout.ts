import { boolean, choice, list, number } from '@zhiben/sdk'

const fireHazardClasses = {
  A: { zh: '甲类', en: 'Class A' },
  B: { zh: '乙类', en: 'Class B' },
  C: { zh: '丙类', en: 'Class C' },
  D: { zh: '丁类', en: 'Class D' },
  E: { zh: '戊类', en: 'Class E' },
} as const

/** Where things stand, how far apart, and what divides them. */
export const layout = {
  explosiveGoodsPremises: list(
    {
      kind: choice(
        {
          plant: { zh: '工厂', en: 'Plant' },
          warehouse: { zh: '仓库', en: 'Warehouse' },
          dedicatedStation: { zh: '专用车站', en: 'Dedicated station' },
          dedicatedWharf: { zh: '专用码头', en: 'Dedicated wharf' },
          tankFarm: { zh: '储罐区', en: 'Tank farm' },
          other: { zh: '其他(如商店、供应站)', en: 'Other (shop, supply station and so on)' },
        },
        {
          title: { zh: '种类', en: 'Kind' },
          question: { zh: '是哪一种?', en: 'Which kind is it?' },
        },
      ),
      atCityEdgeOrIsolated: boolean({
        title: { zh: '在城市边缘或相对独立的安全地带', en: 'At the city edge or in an isolated safe area' },
        question: {
          zh: '是否设在城市边缘或相对独立的安全地带?',
          en: 'Does it stand at the city edge or in a relatively isolated safe area?',
        },
      }),
      inSameBuildingAsCrowdedOrResidential: boolean({
        title: { zh: '与人员密集或居住场所同一建筑', en: 'In one building with crowded or living quarters' },
        question: {
          zh: '是否与人员密集场所或居住场所在同一幢建筑内?',
          en: 'Is it in the same building as a crowded place or living quarters?',
        },
      }),
      distanceToCrowdedOrResidential: number('m', {
        min: 0,
        title: { zh: '与人员密集或居住场所的间距', en: 'Distance to crowded or living quarters' },
        question: {
          zh: '与人员密集场所、居住场所的实际防火间距是多少(相对规定值最不利的一处)?',
          en: 'What is the actual fire separation from a crowded place or living quarters (the worst against what is required)?',
        },
      }),
      requiredDistanceToCrowdedOrResidential: number('m', {
        min: 0,
        title: { zh: '该间距的规定值', en: 'Required value of that distance' },
        question: {
          zh: '国家工程建设消防技术标准对该间距的规定值是多少?',
          en: 'What does the national fire design standard require there?',
        },
      }),
    },
    {
      maxItems: 200,
      title: { zh: '易燃易爆危险品的场所设施', en: 'Facilities for flammable and explosive goods' },
      question: {
        zh: '有哪些生产、储存、装卸或经营易燃易爆危险品的场所设施?没有的给空表。',
        en: 'Which facilities make, store, load or sell flammable and explosive goods? Give an empty list if none.',
      },
    },
  ),
  fillingStations: list(
    {
      inBuiltUpArea: boolean({
        title: { zh: '在城市建成区', en: 'In a built-up urban area' },
        question: { zh: '是否在城市建成区内?', en: 'Is it within the built-up area of a city?' },
      }),
      storageGrade: choice(
        {
          aboveOne: { zh: '超过一级站', en: 'Above grade one' },
          one: { zh: '一级站', en: 'Grade one' },
          two: { zh: '二级站', en: 'Grade two' },
          three: { zh: '三级站', en: 'Grade three' },
        },
        {
          title: { zh: '储量等级', en: 'Grade by storage' },
          question: {
            zh: '按 GB 50156 的储量规定是几级站?',
            en: 'Which grade is it by the storage limits of GB 50156?',
          },
        },
      ),
    },
    {
      maxItems: 50,
      title: { zh: '加油加气站', en: 'Filling stations' },
      question: {
        zh: '有哪些加油站、天然气或液化石油气加气站、加油加气合建站?没有的给空表。',
        en: 'Which stations fill petrol, natural gas or LPG, or several of them? Give an empty list if none.',
      },
    },
  ),
  productionAndStorageAreas: list(
    {
      fireHazardClass: choice(fireHazardClasses, {
        title: { zh: '火灾危险性类别', en: 'Fire hazard class' },
        question: {
          zh: '生产或储存的火灾危险性是哪一类?',
          en: 'Which fire hazard class is the production or storage?',
        },
      }),
      level: choice(
        {
          aboveGround: { zh: '地上', en: 'Above ground' },
          semiBasement: { zh: '半地下室', en: 'Semi-basement' },
          basement: { zh: '地下室', en: 'Basement' },
        },
        {
          title: { zh: '所在位置', en: 'Level' },
          question: { zh: '设在地上、半地下室还是地下室?', en: 'Above ground, in a semi-basement or in a basement?' },
        },
      ),
      fireResistanceMatchesClass: boolean({
        title: { zh: '耐火等级与危险性相配', en: 'Fire resistance matches the hazard class' },
        question: {
          zh: '建筑耐火等级是否与其火灾危险性类别相匹配、符合标准?',
          en: 'Does the fire resistance grade of the building match its fire hazard class as the standards require?',
        },
      }),
    },
    {
      maxItems: 200,
      title: { zh: '生产和储存场所', en: 'Production and storage areas' },
      question: {
        zh: '有哪些生产场所和仓库?没有的给空表。',
        en: 'Which production areas and stores are there? Give an empty list if none.',
      },
    },
  ),
  fireLaneAsRequired: boolean({
    title: { zh: '消防车道按要求设置', en: 'Fire lane provided as required' },
    question: {
      zh: '消防车道是否按标准和城市消防规划的要求设置?不要求设的答是。',
      en: 'Is the fire lane as the standards and the city fire plan require? Yes where none is required.',
    },
  }),
  fireLaneBlocked: boolean({
    title: { zh: '消防车道被堵塞、占用', en: 'Fire lane blocked or occupied' },
    question: { zh: '消防车道是否被堵塞或占用?', en: 'Is the fire lane blocked or occupied?' },
  }),
  buildingSeparations: list(
    {
      occupied: boolean({
        title: { zh: '被占用', en: 'Occupied' },
        question: { zh: '原有防火间距是否被占用?', en: 'Is the existing fire separation occupied?' },
      }),
      distance: number('m', {
        min: 0,
        title: { zh: '实际间距', en: 'Actual distance' },
        question: { zh: '实际防火间距是多少?', en: 'What is the actual fire separation?' },
      }),
      requiredDistance: number('m', {
        min: 0,
        title: { zh: '规定间距', en: 'Required distance' },
        question: { zh: '标准规定的防火间距是多少?', en: 'What fire separation does the standard require?' },
      }),
    },
    {
      maxItems: 200,
      title: { zh: '建筑之间的防火间距', en: 'Fire separations between buildings' },
      question: {
        zh: '与周围各建筑之间的防火间距各是怎样的?每处一项。',
        en: 'What are the fire separations from the buildings around? One item each.',
      },
    },
  ),
  openFireSeparations: list(
    {
      distance: number('m', {
        min: 0,
        title: { zh: '实际间距', en: 'Actual distance' },
        question: { zh: '实际防火间距是多少?', en: 'What is the actual fire separation?' },
      }),
      requiredDistance: number('m', {
        min: 0,
        title: { zh: '规定间距', en: 'Required distance' },
        question: { zh: '标准规定的防火间距是多少?', en: 'What fire separation does the standard require?' },
      }),
    },
    {
      maxItems: 200,
      title: {
        zh: '明火或散发火花地点与易燃易爆生产设施的间距',
        en: 'Separations of open fire or sparks from explosive production',
      },
      question: {
        zh: '有明火或会散发火花的地点,离易燃易爆的生产厂房和装置各有多远?每处一项,没有的给空表。',
        en: 'What are the separations between open fire or spark points and explosive production plant or equipment? One item each; an empty list if there are none.',
      },
    },
  ),
  dormitoryInPlantStoreOrMall: boolean({
    title: { zh: '厂房、库房、商场内设员工宿舍', en: 'Staff dormitory in a plant, store or mall' },
    question: {
      zh: '厂房、库房或商场里是否设有员工宿舍?',
      en: 'Is there a staff dormitory in a plant, store or shopping mall?',
    },
  }),
  workInResidentialBuilding: boolean({
    title: { zh: '在居住等民用建筑内生产储存经营', en: 'Production, storage or trade in residential buildings' },
    question: {
      zh: '是否在居住等民用建筑里从事生产、储存或经营?',
      en: 'Is there production, storage or trading in a residential or similar civil building?',
    },
  }),
  meetsGa703: boolean({
    title: { zh: '合用场所符合 GA 703', en: 'Mixed use meets GA 703' },
    question: {
      zh: '住宿与生产、储存、经营合用的部分是否符合 GA 703?',
      en: 'Does the mix of dwelling with production, storage or trade meet GA 703?',
    },
  }),
  shopsInStationEvacuationArea: boolean({
    title: { zh: '车站疏散区内设商业', en: 'Shops in the evacuation area of the station' },
    question: {
      zh: '站台、疏散通道和站厅里供乘客疏散的区域内有没有商铺?',
      en: 'Are there shops in the passenger evacuation area of the concourse, on the platforms or in the evacuation passages?',
    },
  }),
  fireCompartments: list(
    {
      altered: boolean({
        title: { zh: '被改动', en: 'Altered' },
        question: { zh: '原有防火分区是否被改动?', en: 'Has the original fire compartment been altered?' },
      }),
      area: number('m2', {
        min: 0,
        title: { zh: '实际建筑面积', en: 'Actual floor area' },
        question: {
          zh: '防火分区现在的实际建筑面积是多少?',
          en: 'What is the actual floor area of the compartment now?',
        },
      }),
      allowedArea: number('m2', {
        min: 0,
        title: { zh: '允许建筑面积', en: 'Allowed floor area' },
        question: { zh: '标准允许的防火分区建筑面积是多少?', en: 'What floor area does the standard allow?' },
      }),
    },
    {
      maxItems: 200,
      title: { zh: '防火分区', en: 'Fire compartments' },
      question: { zh: '有哪些防火分区?', en: 'Which fire compartments are there?' },
    },
  ),
  compartmentSeparations: list(
    {
      total: number('1', {
        min: 0,
        title: { zh: '总数', en: 'Total number' },
        question: {
          zh: '该防火分区内这一类分隔设施共有多少?',
          en: 'How many separations of this kind has the compartment?',
        },
      }),
      damaged: number('1', {
        min: 0,
        title: { zh: '损坏数', en: 'Number damaged' },
        question: { zh: '其中损坏的有多少?', en: 'How many of them are damaged?' },
      }),
    },
    {
      maxItems: 400,
      title: { zh: '防火分隔设施', en: 'Fire separations' },
      question: {
        zh: '各防火分区的各类防火分隔设施(防火门、防火卷帘等)情况如何?每个分区的每一类一项。',
        en: 'What is the state of the fire doors, shutters and similar separations? One item for each kind in each compartment.',
      },
    },
  ),
  dangerousPlantParts: list(
    {
      plantClass: choice(fireHazardClasses, {
        title: { zh: '厂房类别', en: 'Class of the plant' },
        question: { zh: '所在厂房是哪一类?', en: 'Which class is the plant that it is in?' },
      }),
      protected: boolean({
        title: { zh: '有防火防爆措施', en: 'Protected' },
        question: {
          zh: '该部位是否采取了防火分隔等防火防爆措施?',
          en: 'Is the part separated or otherwise protected against fire and explosion?',
        },
      }),
    },
    {
      maxItems: 200,
      title: { zh: '厂房内有火灾或爆炸危险的部位', en: 'Dangerous parts of plants' },
      question: {
        zh: '厂房内有哪些有火灾或爆炸危险的部位(如油漆、喷涂、危险品暂存)?没有的给空表。',
        en: 'Which parts of the plants are in danger of fire or explosion (painting, spraying, stores for the day)? Give an empty list if none.',
      },
    },
  ),
}
