import { boolean, choice, list, number } from '@zhiben/sdk'

/** What an enterprise or institution is, for the duties that bind it. */
export const dutyHolders = {
  headcount: number('person', {
    min: 0,
    title: { zh: '从业人员人数', en: 'Head count' },
    question: {
      zh: '从业人员共多少人?被派遣劳动者和灵活用工人员也算。',
      en: 'How many people work there, dispatched and casual workers included?',
    },
  }),
  isAboveDesignatedSize: boolean({
    title: { zh: '规模以上企业', en: 'Enterprise above designated size' },
    question: {
      zh: '按统计部门的口径,是否为规模以上(限额以上)企业?',
      en: 'Is it above designated size, as the statistics authority has it?',
    },
  }),
  isHighRisk: boolean({
    title: { zh: '高危行业领域单位', en: 'Unit in a high-risk line' },
    question: {
      zh: '是否属于高危行业领域?如矿山、金属冶炼、危险化学品、烟花爆竹、建筑施工、交通运输。',
      en: 'Is the unit in a high-risk line: hazardous chemicals, mining, metal smelting, fireworks, construction, transport and the like?',
    },
  }),
  isLabourIntensive: boolean({
    title: { zh: '劳动密集型企业', en: 'Labour-intensive enterprise' },
    question: { zh: '是否为劳动密集型企业?', en: 'Is the enterprise labour-intensive?' },
  }),
  isFactoryWithinFactory: boolean({
    title: { zh: '厂中厂', en: 'Factory within a factory' },
    question: {
      zh: '是否为“厂中厂”(在他人厂区或同一厂房内的多家企业之一)?',
      en: 'Is it a factory within a factory: one of several enterprises in one plant or building?',
    },
  }),
  isDangerousGoodsUnit: boolean({
    title: { zh: '危险物品单位', en: 'Dangerous-goods unit' },
    question: {
      zh: '是否生产、经营、储存或运输危险物品(易燃易爆物品、危险化学品、放射性物品等)?',
      en: 'Does it make, trade in, store or transport dangerous goods (flammable or explosive ones, hazardous chemicals, radioactive ones)?',
    },
  }),
  storesOrUsesDangerousGoods: boolean({
    title: { zh: '储存、使用危险物品', en: 'Stores or uses dangerous goods' },
    question: {
      zh: '本单位(如实验室、药房)是否储存或使用易燃易爆物品、危险化学品等危险物品?',
      en: 'Does it (its laboratories or pharmacy, say) store or use flammable or explosive goods, hazardous chemicals or other dangerous goods?',
    },
  }),
  usesHazardousChemicalsAtScale: boolean({
    title: { zh: '使用危险化学品达到规定数量的化工企业', en: 'Chemical plant that uses hazardous chemicals at scale' },
    question: {
      zh: '是否为使用危险化学品达到国家规定数量的化工企业?',
      en: 'Is it a chemical plant that uses hazardous chemicals in the quantity set by the state or more?',
    },
  }),
  isMediumOrLarger: boolean({
    title: { zh: '中型规模以上', en: 'Medium-sized or larger' },
    question: {
      zh: '按统计上大中小微型企业划分,是否为中型或大型?',
      en: 'Is it medium-sized or large by the classes of enterprise statistics?',
    },
  }),
  isHazardousChemicalEnterprise: boolean({
    title: { zh: '危险化学品企业', en: 'Hazardous-chemical enterprise' },
    question: {
      zh: '是否为危险化学品生产、储存、经营企业?',
      en: 'Does the enterprise make, store or trade in hazardous chemicals?',
    },
  }),
  isFireworksWholesaler: boolean({
    title: { zh: '烟花爆竹批发企业', en: 'Fireworks wholesaler' },
    question: { zh: '是否为烟花爆竹批发企业?', en: 'Is it a fireworks wholesaler?' },
  }),
  isNonCoalMine: boolean({
    title: { zh: '非煤矿山企业', en: 'Non-coal mine' },
    question: { zh: '是否为非煤矿山企业(含尾矿库)?', en: 'Is it a non-coal mine (tailings ponds included)?' },
  }),
  isMine: boolean({
    title: { zh: '矿山', en: 'Mine' },
    question: { zh: '是否为矿山(煤矿或者非煤矿山)?', en: 'Is it a mine, of coal or not?' },
  }),
  isConstructionUnit: boolean({
    title: { zh: '建筑施工单位', en: 'Construction unit' },
    question: { zh: '是否为建筑施工单位?', en: 'Is it a construction unit?' },
  }),
  isUrbanRailOperator: boolean({
    title: { zh: '城市轨道交通运营单位', en: 'Operator of urban rail' },
    question: { zh: '是否为城市轨道交通运营单位?', en: 'Does it operate urban rail?' },
  }),
  isInstitution: boolean({
    title: { zh: '机关、团体、事业单位', en: 'Organ, organisation or institution' },
    question: {
      zh: '是否为机关、团体或事业单位(如公立学校、公立医院)?企业答否。',
      en: 'Is it an organ of state, an organisation or a public institution (such as a public school or hospital)? No for enterprises.',
    },
  }),
  hasMajorHazardSource: boolean({
    title: { zh: '有重大危险源', en: 'Has a major hazard source' },
    question: { zh: '是否有重大危险源?', en: 'Does it have a major hazard source?' },
  }),
  hasContractorsOrTenants: boolean({
    title: { zh: '有承包、承租单位', en: 'Has contractors or tenants' },
    question: {
      zh: '是否把项目、场所或设备发包或出租给其他单位?',
      en: 'Does it let works, premises or equipment to others?',
    },
  }),
  hasBuildingFireFacilities: boolean({
    title: { zh: '有建筑消防设施', en: 'Has fire facilities in its buildings' },
    question: {
      zh: '建筑是否装有消防设施(火灾报警、自动灭火、消火栓、防排烟、应急广播和照明、疏散设施,有一样即是)?',
      en: 'Do its buildings have fire facilities: any of fire alarm, automatic extinguishing, hydrants, smoke control, emergency broadcast or lighting, means of escape?',
    },
  }),
  isTransportEnterprise: boolean({
    title: { zh: '交通运输企业', en: 'Transport enterprise' },
    question: {
      zh: '是否为交通运输行业企业(道路和水路运输、港口、公交、公路水运工程等)?',
      en: 'Is it an enterprise of the transport line (road and water carriage, ports, city transit, road and waterway works)?',
    },
  }),
  isHighRiskTransport: boolean({
    title: { zh: '交通运输高危领域', en: 'High-risk transport' },
    question: {
      zh: '是否属于危险货物运输、客运、危险货物港口营运等交通运输高危领域?',
      en: 'Is it in high-risk transport: dangerous goods, passengers, dangerous-goods ports and the like?',
    },
  }),
  isPassengerOrDangerousRoadCarrier: boolean({
    title: { zh: '“两客一危”道路运输企业', en: 'Passenger or dangerous-goods road carrier' },
    question: {
      zh: '是否从事班线客车、旅游包车或道路危险货物运输?',
      en: 'Does it run scheduled coaches or tour charters, or carry dangerous goods by road?',
    },
  }),
  isDangerousGoodsPort: boolean({
    title: { zh: '危险货物港口企业', en: 'Dangerous-goods port' },
    question: { zh: '是否为危险货物港口企业?', en: 'Is it a dangerous-goods port?' },
  }),
  projects: list(
    {
      kind: choice(
        {
          building: { zh: '房屋建筑', en: 'Building' },
          municipal: { zh: '市政基础设施', en: 'Municipal works' },
          road: { zh: '公路', en: 'Road' },
          waterway: { zh: '水运', en: 'Waterway' },
          other: { zh: '其他', en: 'Other works' },
        },
        {
          title: { zh: '工程类别', en: 'Kind of works' },
          question: { zh: '是哪一类工程?', en: 'Which kind of works is it?' },
        },
      ),
      isUnderWay: boolean({
        title: { zh: '在建', en: 'Under way' },
        question: { zh: '该工程是否在建(已开工、未完工)?', en: 'Are the works under way: begun and not finished?' },
      }),
    },
    {
      maxItems: 500,
      title: { zh: '工程项目', en: 'Works projects' },
      question: {
        zh: '本单位建设或参建哪些工程项目?每个一项,没有的给空表。',
        en: 'Which works does the unit have built, or take part in? One item each; an empty list if none.',
      },
    },
  ),
  isFireSafetyKeyUnit: boolean({
    title: { zh: '消防安全重点单位', en: 'Fire-safety key unit' },
    question: {
      zh: '是否为消防安全重点单位?以消防机构的确定为准;医院、养老院、寄宿制学校、托儿所、幼儿园,国家机关,劳动密集型企业,易燃易爆单位,客运站、码头、机场,图书馆、展览馆、博物馆,电厂等一般都是。',
      en: 'Is it a fire-safety key unit? As the fire authority has it; hospitals, care homes, boarding schools, nurseries, organs of state, labour-intensive enterprises, units with flammable or explosive goods, passenger stations, libraries, museums, power plants and the like commonly are.',
    },
  }),
  isPublicGatheringPlace: boolean({
    title: { zh: '公众聚集场所', en: 'Public gathering place' },
    question: {
      zh: '是否为公众聚集场所?即宾馆饭店、商场市场、车站码头机场的候乘厅、体育场馆、会堂、公共娱乐场所等。',
      en: 'Is it a public gathering place: hotel or restaurant, mall or market, waiting hall, stadium, hall, public entertainment and the like?',
    },
  }),
  isSchool: boolean({
    title: { zh: '学校', en: 'School' },
    question: { zh: '是否为学校(含幼儿园、高校)?', en: 'Is it a school (kindergartens and colleges included)?' },
  }),
  isMedicalInstitution: boolean({
    title: { zh: '医疗卫生机构', en: 'Medical institution' },
    question: { zh: '是否为医疗卫生机构?', en: 'Is it a medical or health institution?' },
  }),
  isResearchInstitute: boolean({
    title: { zh: '科研机构', en: 'Research institute' },
    question: { zh: '是否为科研机构?', en: 'Is it a research institute?' },
  }),
  hasPeopleInCareOvernight: boolean({
    title: { zh: '医院、养老院、寄宿制学校、托幼机构', en: 'Hospital, care home, boarding school or nursery' },
    question: {
      zh: '是否为医院、养老院、寄宿制学校、托儿所或幼儿园?',
      en: 'Is it a hospital, care home, boarding school, nursery or kindergarten?',
    },
  }),
  isCultureOrTourismUnit: boolean({
    title: { zh: '文旅经营单位或公共文化单位', en: 'Culture or tourism unit' },
    question: {
      zh: '是否为演出、娱乐、剧本娱乐、上网服务、旅行社、A级景区、星级饭店等文旅经营单位,或图书馆、文化馆(站)、美术馆等公共文化单位?',
      en: 'Is it a culture or tourism business (shows, entertainment, role-play, internet cafés, travel agencies, A-level scenic areas, star hotels) or a public culture unit (library, culture house, gallery)?',
    },
  }),
  isTravelAgency: boolean({
    title: { zh: '旅行社', en: 'Travel agency' },
    question: { zh: '是否为旅行社?', en: 'Is it a travel agency?' },
  }),
  isCivilAffairsInstitution: boolean({
    title: { zh: '民政服务机构', en: 'Civil-affairs institution' },
    question: {
      zh: '是否为养老、儿童福利、救助管理、殡葬等民政服务机构?',
      en: 'Is it a civil-affairs institution: care for the old, child welfare, relief, funerals?',
    },
  }),
  isFuneralInstitution: boolean({
    title: { zh: '殡葬服务机构', en: 'Funeral institution' },
    question: { zh: '是否为殡葬服务机构?', en: 'Is it a funeral institution?' },
  }),
  hasSpecialEquipment: boolean({
    title: { zh: '使用特种设备', en: 'Uses special equipment' },
    question: {
      zh: '是否使用大型游乐设施等特种设备?',
      en: 'Does it use special equipment such as large amusement rides?',
    },
  }),
  scenicAreaLevel: choice(
    {
      none: { zh: '不是A级景区', en: 'No scenic area of A level' },
      a1: { zh: 'A级', en: 'A' },
      a2: { zh: 'AA级', en: 'AA' },
      a3: { zh: 'AAA级', en: 'AAA' },
      a4: { zh: 'AAAA级', en: 'AAAA' },
      a5: { zh: 'AAAAA级', en: 'AAAAA' },
    },
    {
      title: { zh: '旅游景区等级', en: 'Level of the scenic area' },
      question: { zh: '是几级旅游景区?', en: 'At which level is the scenic area?' },
    },
  ),
  hasRescueTeam: boolean({
    title: { zh: '有应急救援队伍', en: 'Has a rescue team' },
    question: {
      zh: '本单位是否建有(含联合建有)生产安全事故应急救援队伍?只指定兼职人员的答否。',
      en: 'Does it keep a rescue team for work-safety accidents, alone or with others? No where it has only named part-time rescuers.',
    },
  }),
  hasPartTimeRescuers: boolean({
    title: { zh: '有兼职应急救援人员', en: 'Has part-time rescuers' },
    question: {
      zh: '本单位是否指定有兼职的应急救援人员?',
      en: 'Has it named part-time rescuers among its staff?',
    },
  }),
  makesOrStoresDangerousGoods: boolean({
    title: { zh: '生产、储存危险物品', en: 'Makes or stores dangerous goods' },
    question: {
      zh: '是否为危险物品的生产或储存单位(只经营、运输而不储存的答否)?',
      en: 'Does it make or store dangerous goods (no where it only trades in or carries them)?',
    },
  }),
  isLargeDangerousGoodsUnit: boolean({
    title: { zh: '规模较大、危险性较高的危险物品单位', en: 'Larger dangerous-goods unit of higher danger' },
    question: {
      zh: '是否为规模较大、危险性较高的危险物品生产、经营、储存、运输单位?',
      en: 'Is it a dangerous-goods unit of larger size and higher danger?',
    },
  }),
  sharesWorkAreaWithOthers: boolean({
    title: { zh: '与其他单位在同一区域作业', en: 'Works in one area with others' },
    question: {
      zh: '是否与其他单位在同一作业区域内生产经营,可能危及对方安全?',
      en: 'Does it work in one area with other units, so that one may endanger the other?',
    },
  }),
  accidentsMayAffectNeighbours: boolean({
    title: { zh: '事故可能影响周边', en: 'Accidents may affect neighbours' },
    question: {
      zh: '本单位的事故风险是否可能影响周边其他单位和人员?',
      en: 'May an accident here affect other units or people nearby?',
    },
  }),
  isManagedAsFireKeyUnit: boolean({
    title: { zh: '按消防安全重点单位要求管理', en: 'Managed as a fire-safety key unit' },
    question: {
      zh: '是否为高层公共建筑、地铁隧道等地下公共建筑、物资集中的大型仓库堆场或国家和省级重点工程的施工现场?',
      en: 'Is it a high-rise or underground public building, a large warehouse or yard, or the site of key works of the state or province?',
    },
  }),
  hasFireSafetyManager: boolean({
    title: { zh: '确定了消防安全管理人', en: 'Has named a fire-safety manager' },
    question: {
      zh: '是否确定了消防安全管理人(消防安全责任人以外)?',
      en: 'Has it named a fire-safety manager besides the person responsible?',
    },
  }),
  hasVolunteerFireBrigade: boolean({
    title: { zh: '有志愿(义务)消防队', en: 'Has a volunteer fire brigade' },
    question: { zh: '是否建有志愿(义务)消防队?', en: 'Does it keep a volunteer fire brigade?' },
  }),
  isResidentialPropertyManager: boolean({
    title: { zh: '住宅区物业服务企业', en: 'Manager of residential property' },
    question: { zh: '是否为住宅区的物业服务企业?', en: 'Does it manage residential property?' },
  }),
}
