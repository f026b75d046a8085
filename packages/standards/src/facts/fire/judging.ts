import { boolean, choice, list } from '@zhiben/sdk'

/**
 * The elements of GB 35181-2017, chapters 6 and 7, as options: an inspector names those that can be corrected at
 * once. The numbers are the standard's.
 */
export const elements2017 = {
  '6.1': { zh: '6.1 易燃易爆设施选址', en: '6.1 Siting of explosive-goods facilities' },
  '6.2': { zh: '6.2 易燃易爆场所与人员密集或居住场所', en: '6.2 Explosive goods beside crowded or living quarters' },
  '6.3': { zh: '6.3 建成区一级加油加气站', en: '6.3 Grade-one filling station in a built-up area' },
  '6.4': { zh: '6.4 地下半地下的甲乙类场所', en: '6.4 Class A or B below ground' },
  '6.5': { zh: '6.5 公众场所安全出口', en: '6.5 Exits of public places' },
  '6.6': { zh: '6.6 公众场所自动消防系统', en: '6.6 Automatic systems of public places' },
  '6.7': { zh: '6.7 储罐消防设施', en: '6.7 Fire facilities of tanks' },
  '6.8': { zh: '6.8 人员密集场所的易燃易爆品', en: '6.8 Explosive goods in a crowded place' },
  '6.9': { zh: '6.9 儿童老年人场所楼层', en: "6.9 Storey of children's and elderly places" },
  '6.10': { zh: '6.10 彩钢板居住场所', en: '6.10 Sandwich-panel living quarters' },
  '7.1.1': { zh: '7.1.1 消防车道', en: '7.1.1 Fire lane' },
  '7.1.2': { zh: '7.1.2 防火间距', en: '7.1.2 Fire separation' },
  '7.1.3': { zh: '7.1.3 宿舍与生产经营混合', en: '7.1.3 Dwelling mixed with work' },
  '7.1.4': { zh: '7.1.4 地下车站商业', en: '7.1.4 Shops in an underground station' },
  '7.2.1': { zh: '7.2.1 防火分区面积', en: '7.2.1 Fire compartment area' },
  '7.2.2': { zh: '7.2.2 防火分隔设施损坏', en: '7.2.2 Damaged fire separations' },
  '7.2.3': { zh: '7.2.3 危险部位防护', en: '7.2.3 Protection of dangerous parts' },
  '7.3.1': { zh: '7.3.1 避难走道、避难间、避难层', en: '7.3.1 Refuges' },
  '7.3.2': { zh: '7.3.2 疏散楼梯间形式', en: '7.3.2 Stairwell type' },
  '7.3.3': { zh: '7.3.3 其他场所安全出口', en: '7.3.3 Exits of other places' },
  '7.3.4': { zh: '7.3.4 独立出口或楼梯', en: '7.3.4 Separate exit or stair' },
  '7.3.5': { zh: '7.3.5 营业厅疏散距离', en: '7.3.5 Travel distance in sales halls' },
  '7.3.6': { zh: '7.3.6 疏散指示和应急照明', en: '7.3.6 Escape signs and emergency lighting' },
  '7.3.7': { zh: '7.3.7 楼梯间门损坏', en: '7.3.7 Damaged stair doors' },
  '7.3.8': { zh: '7.3.8 疏散路径装修材料', en: '7.3.8 Finish of escape routes' },
  '7.3.9': { zh: '7.3.9 栅栏、卷帘门', en: '7.3.9 Bars and roller shutters' },
  '7.3.10': { zh: '7.3.10 外窗封堵遮挡', en: '7.3.10 Outer windows blocked' },
  '7.3.11': { zh: '7.3.11 高层救援场地', en: '7.3.11 Rescue site of a high-rise' },
  '7.3.12': { zh: '7.3.12 消防电梯', en: '7.3.12 Fire-fighting lift' },
  '7.4.1': { zh: '7.4.1 消防水源和灭火剂', en: '7.4.1 Water source and agents' },
  '7.4.2': { zh: '7.4.2 室外消防给水', en: '7.4.2 Outdoor fire water' },
  '7.4.3': { zh: '7.4.3 室内消火栓', en: '7.4.3 Indoor hydrants' },
  '7.4.4': { zh: '7.4.4 其他场所自动喷水', en: '7.4.4 Sprinklers of other places' },
  '7.4.5': { zh: '7.4.5 其他固定灭火设施', en: '7.4.5 Other fixed systems' },
  '7.4.6': { zh: '7.4.6 固定灭火设施失灵', en: '7.4.6 Fixed systems out of order' },
  '7.5': { zh: '7.5 防烟排烟', en: '7.5 Smoke control' },
  '7.6.1': { zh: '7.6.1 供电负荷等级', en: '7.6.1 Power supply grade' },
  '7.6.2': { zh: '7.6.2 专用回路', en: '7.6.2 Dedicated circuit' },
  '7.6.3': { zh: '7.6.3 末端自动切换', en: '7.6.3 Automatic changeover' },
  '7.7.1': { zh: '7.7.1 其他场所火灾报警', en: '7.7.1 Fire alarm of other places' },
  '7.7.2': { zh: '7.7.2 火灾报警失灵', en: '7.7.2 Fire alarm out of order' },
  '7.7.3': { zh: '7.7.3 联动失灵', en: '7.7.3 Linkage out of order' },
  '7.8.1': { zh: '7.8.1 专职消防队', en: '7.8.1 Full-time fire brigade' },
  '7.8.2': { zh: '7.8.2 消防控制室持证', en: '7.8.2 Certified control room operators' },
  '7.9.1': { zh: '7.9.1 耐火等级', en: '7.9.1 Fire resistance grade' },
  '7.9.2': { zh: '7.9.2 防爆电气和泄压', en: '7.9.2 Explosion protection and venting' },
  '7.9.3': { zh: '7.9.3 燃油燃气设备和管道', en: '7.9.3 Oil and gas appliances and pipes' },
  '7.9.4': { zh: '7.9.4 电气线路', en: '7.9.4 Wiring and cables' },
  '7.9.5': { zh: '7.9.5 易燃可燃装修装饰', en: '7.9.5 Combustible decoration' },
} as const

/** What decides, beside the elements themselves, whether they are judged a major fire hazard. */
export const judging = {
  elementsCorrectableAtOnce: list(
    {
      clause: choice(elements2017, {
        judgement: true,
        title: { zh: '能当场改正的条款', en: 'Clause that can be corrected at once' },
        question: {
          zh: '哪一条的问题全部能够立即改正?只要有一处不能立即改正,这一条就不写。',
          en: 'Which clause has only defects that can all be corrected at once? If one of them cannot, leave the clause out.',
        },
      }),
    },
    {
      maxItems: 60,
      title: { zh: '能当场改正的要素', en: 'Elements that can be corrected at once' },
      question: {
        zh: '查出的问题中,哪些条款的问题能够全部立即改正(GB 35181-2017 第 5.1.2 条)?都不能的给空表。',
        en: 'Of what was found, which clauses have only defects that can be corrected at once (GB 35181-2017, 5.1.2)? Give an empty list if none.',
      },
    },
  ),
  fireDesignExpertReviewed: boolean({
    title: { zh: '问题均经消防设计专家评审', en: 'All defects passed fire design expert review' },
    question: {
      zh: '所查出的各项问题,是否全部依法做过消防设计专家评审?只评审过其中一部分的答否。',
      en: 'Have all the defects found been through the fire design expert review that the law provides? No if only some of them.',
    },
  }),
  fireReviewMeasuresTaken: boolean({
    title: { zh: '评审要求的措施已落实', en: 'Measures of the review taken' },
    question: {
      zh: '专家评审确定的相应技术措施是否都已采取?',
      en: 'Have all the technical measures that go with the expert review been taken?',
    },
  }),
  premisesClosedOrOutOfUse: boolean({
    title: { zh: '已停产停业或停止使用', en: 'Closed or out of use' },
    question: {
      zh: '单位或场所是否实际上已经全部停产停业或停止使用?只停了一部分的、责令停业而仍在营业的,都答否。',
      en: 'Has the whole enterprise or place in fact stopped work, closed or gone out of use? No if only part of it has, or if it was ordered to close and still carries on.',
    },
  }),
  couldCauseMajorFire: boolean({
    judgement: true,
    title: { zh: '足以造成重大以上火灾或严重影响', en: 'Could cause a major fire or serious effects' },
    question: {
      zh: '这些问题的后果会不会达到重大或特别重大火灾事故,或有严重的社会影响?',
      en: 'Could these defects lead to a major or especially major fire or to serious social effects?',
    },
  }),
  directFireElementsOf2025: list(
    {
      confirmed: boolean({
        judgement: true,
        title: { zh: '核实存在', en: 'Confirmed' },
        question: {
          zh: '对照 GB 35181-2025 原文,这一条是否核实存在,且不属第 4.2 条说的不作要素的情形?',
          en: 'Against the text of GB 35181-2025: is this element confirmed, and not one that clause 4.2 says must not count?',
        },
      }),
    },
    {
      maxItems: 60,
      title: { zh: '2025 版直接判定要素', en: 'Direct elements of the 2025 edition' },
      question: {
        zh: '由检查人对照 GB 35181-2025 原文第 5 章:查到哪些直接判定要素?每条一项,以条号为 id;2017 版的条号不能用。',
        en: 'The inspector compares with chapter 5 of the text of GB 35181-2025: which direct elements were found? One item each, its clause number as id; numbers of the 2017 edition must not be used.',
      },
    },
  ),
  comprehensiveCountOf2025Reached: boolean({
    judgement: true,
    title: { zh: '2025 版综合判定条数已达到', en: 'Comprehensive count of the 2025 edition reached' },
    question: {
      zh: '由检查人对照 GB 35181-2025 原文第 4、6 章:该类场所的综合判定要素是否已达到判定为重大火灾隐患的条数?按第 4.2 条不作要素的不计入;2017 版的条数不能用。',
      en: 'The inspector compares with chapters 4 and 6 of the text of GB 35181-2025: has the number of comprehensive elements been reached at which this kind of place is a major fire hazard? Leave out what by clause 4.2 is no element. The counts of the 2017 edition must not be used.',
    },
  }),
  excludedByClause42Of2025: boolean({
    judgement: true,
    title: { zh: '2025 版第 4.2 条的排除情形', en: 'Excluded by clause 4.2 of the 2025 edition' },
    question: {
      zh: '由检查人对照 GB 35181-2025 原文第 4.2 条:查出的各项是否全部属于不应判定为重大火灾隐患的情形?只有其中一部分属于的答否。',
      en: 'The inspector compares with clause 4.2 of the text of GB 35181-2025: is all that was found a case that must not be judged a major fire hazard? No if only some of it is.',
    },
  }),
}
