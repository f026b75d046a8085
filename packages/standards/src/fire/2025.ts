import {
  any,
  anyOf,
  article,
  defineStandard,
  not,
  type Place,
  type RuleDefinition,
  rule,
  unverified,
} from '@zhiben/sdk'
import { enterprise } from '../facts/index.js'
import type { EnterpriseRefs } from './2017/exclusions.js'

const pressAccount = unverified('只读到发布会报道的转述(https://hot.dzwww.com/w_ymWr),未见标准原文')
const foreword = unverified('只读到前言(https://www.fire114.cn/index/article/detail?i=136605),综合判定的条文和条数未见')

/** The clause numbers of the new elements were not seen, so the account is cited under labels of our own. */
const newElement = (label: string): Place => ({ document: 'GB 35181-2025 发布会报道(2025-05-13)', article: label })

const kindNotSeen = {
  zh: '报道列为新增要素,条号、属直接还是综合判定要素均未见,所以查到它既不判定也不排除重大火灾隐患,须对照原文。',
  en: 'Named in the account as a new element; its number and whether it is direct or comprehensive were not seen. So finding it neither makes nor excludes a major fire hazard: compare with the text.',
}

/** 4.2 says what must not be judged or counted. What it says was not seen, so it is asked. */
const excluded = (f: EnterpriseRefs): NonNullable<RuleDefinition['unless']> => [
  {
    cite: article('4.2'),
    title: { zh: '第 4.2 条的排除情形(对照原文)', en: 'Excluded by clause 4.2 (compare with the text)' },
    when: f.excludedByClause42Of2025,
  },
]

/**
 * 重大火灾隐患判定规则 GB 35181-2025. Its 30 direct elements, its counts and its exclusions were not found in public,
 * and those of 2017 do not carry over. So rules 5 and 6 judge only what an inspector has compared with the text, and
 * the new elements N1 to N4, of which an account tells, are recorded but do not judge. Its chapter 1 was not seen
 * either, so no place is taken out by a gate of ours: what an inspector confirmed against the text hits.
 */
export const fire2025 = defineStandard({
  id: 'cn/fire',
  version: '2025',
  title: { zh: '重大火灾隐患判定规则', en: 'Rules for judging major fire hazards' },
  authority: {
    zh: '国家市场监督管理总局、国家标准化管理委员会(归口国家消防救援局)',
    en: 'State Administration for Market Regulation; Standardization Administration (in charge: National Fire and Rescue Administration)',
  },
  document: 'GB 35181-2025',
  issued: '2025-04-25',
  inForce: { from: '2025-11-01' },
  supersedes: ['GB 35181-2017'],
  scope: {
    zh: '建筑和场所的重大火灾隐患:按场所类别先直接判定,否则综合判定,并核对排除情形;每次判定一幢建筑或一处场所',
    en: 'Major fire hazards of buildings and places: direct elements by kind of place, else a comprehensive count, after checking the exclusions; one building or place at a time',
  },
  facts: enterprise,
  rules: (f) => [
    rule('5', {
      title: {
        zh: '对照原文查到直接判定要素',
        en: 'A direct element found by comparing with the text',
      },
      cite: article('5'),
      when: f.directFireElementsOf2025.exists((e) => e.confirmed),
      unless: excluded(f),
      remedy: { zh: '消除所查到的直接判定要素', en: 'Remove the direct elements that were found' },
      evidence: {
        zh: '检查人对照第 5 章原文逐条记下的要素和现场证据',
        en: 'The elements that the inspector noted clause by clause from chapter 5, with the evidence on site',
      },
      verified: pressAccount,
      note: {
        zh: '直接判定要素由 10 项增到 30 项,任一项即成立。据报道其对象包括:公共娱乐场所、宾馆、商场、集贸市场;儿童活动场所、老年人照料设施、医院门诊楼和病房楼;劳动密集型企业的厂房、仓库等人员密集的室内场所;易燃易爆危险品场所。各项内容未见,不由本包给出。',
        en: "There are 30 direct elements instead of 10 and any one is enough. By the account they are for entertainment places, hotels, malls and markets; children's places, elderly care, outpatient and ward buildings; plants, stores and like crowded indoor places of labour-intensive enterprises; places of flammable and explosive goods. What each says was not seen and is not given here.",
      },
    }),
    rule('6', {
      title: {
        zh: '对照原文达到综合判定条数',
        en: 'Comprehensive count reached by comparing with the text',
      },
      cite: article('6'),
      when: f.comprehensiveCountOf2025Reached,
      unless: excluded(f),
      remedy: {
        zh: '逐条消除综合判定要素,使条数低于原文规定',
        en: 'Remove comprehensive elements until fewer are left than the text says',
      },
      evidence: {
        zh: '检查人对照第 4、6 章原文逐条记下的要素和条数',
        en: 'The elements and their number as the inspector noted them from chapters 4 and 6',
      },
      verified: foreword,
      note: {
        zh: '条数未见,不得沿用 2017 版的 3、3、4、6。',
        en: 'The counts were not seen; 3, 3, 4 and 6 of the 2017 edition must not be used.',
      },
    }),
    rule('N1', {
      title: {
        zh: '人员密集场所内违规设易燃易爆厂房或仓库',
        en: 'Explosive-goods plant or store set up in a crowded place against the rules',
      },
      cite: newElement('N1'),
      level: 'element',
      appliesIf: f.isCrowdedPlace,
      when: f.explosiveGoodsPlantOrStoreAgainstRules,
      remedy: { zh: '把厂房、仓库迁出人员密集场所', en: 'Move the plant or store out of the crowded place' },
      evidence: { zh: '现场用途、物品品种和数量', en: 'What the rooms are used for, kind and quantity of goods' },
      verified: pressAccount,
      note: kindNotSeen,
    }),
    rule('N2', {
      title: {
        zh: '多产权或多业态混合场所消防责任不清',
        en: 'Fire responsibility unclear among several owners or businesses',
      },
      cite: newElement('N2'),
      level: 'element',
      appliesIf: any(f.isMultiOwnerBuilding, f.isMixedBusinessPlace),
      when: not(f.fireResponsibilityClear),
      remedy: {
        zh: '以书面协议明确各方责任,确定统一管理人',
        en: 'Settle in writing who is responsible for what, and name one manager for the whole',
      },
      evidence: { zh: '产权和租赁文件、责任协议、管理人约定', en: 'Titles, leases, agreements on responsibility' },
      verified: pressAccount,
      note: kindNotSeen,
    }),
    rule('N3', {
      title: {
        zh: '疏散楼梯间地上、地下部分无防火分隔',
        en: 'No fire separation between escape stair above and below ground',
      },
      cite: newElement('N3'),
      level: 'element',
      when: not(f.stairPartsAboveAndBelowSeparated),
      remedy: { zh: '在首层用防火隔墙和防火门分开', en: 'Divide them at ground level by fire wall and fire door' },
      evidence: { zh: '首层楼梯间的分隔墙和门', en: 'Walls and doors of the stair at ground level' },
      verified: pressAccount,
      note: kindNotSeen,
    }),
    rule('N4', {
      title: {
        zh: '住宅建筑架空层违规停放电动自行车',
        en: 'E-bikes in the open storey of a residential building against the rules',
      },
      cite: newElement('N4'),
      level: 'element',
      appliesIf: f.isResidentialBuilding,
      when: f.electricBikesInOpenStoreyAgainstRules,
      remedy: { zh: '清出电动自行车,另设符合要求的停放点', en: 'Clear the e-bikes and provide a proper parking place' },
      evidence: { zh: '架空层停放和充电的现场情况', en: 'What is parked and charged in the open storey' },
      verified: pressAccount,
      note: kindNotSeen,
    }),
  ],
  combine: () => (rules) =>
    anyOf(rules).map((grade) => ({ ...grade, title: { zh: '重大火灾隐患', en: 'Major fire hazard' } })),
  incomplete: [
    {
      zh: '原文只见到封面、前言和发布会报道;本包自己给不出判定,只有检查人对照原文记下的结果(规则 5、6)才能命中',
      en: 'Only cover, foreword and an account were seen; by itself this pack cannot judge, and hits only on what an inspector has compared with the text (rules 5 and 6)',
    },
    {
      zh: '第 1 章适用范围的条文(是否仍限于在用的建筑和场所未见,所以不设适用条件)',
      en: 'Chapter 1 on the scope (whether it is still limited to buildings and places in use was not seen, so no gate is set)',
    },
    {
      zh: '第 4 章直接判定和综合判定的规则,包括各类场所综合判定的条数(2017 版的条数不能沿用)',
      en: 'The rules of chapter 4 for direct and comprehensive judgement, with the counts for each kind of place (those of 2017 do not carry over)',
    },
    {
      zh: '第 4.2 条不应判定、不应作为判定要素的情形(较 2017 版 5.1.3 有修改)',
      en: 'The cases of clause 4.2 that must not be judged or counted (changed from 5.1.3 of 2017)',
    },
    {
      zh: '第 5 章 30 项直接判定要素的内容,只知道对象的四个类别',
      en: 'What the 30 direct elements of chapter 5 say; only four groups of places are known',
    },
    {
      zh: '第 6 章综合判定要素的内容',
      en: 'What the comprehensive elements of chapter 6 say',
    },
    {
      zh: '新增要素 N1 至 N4 的条号,以及它们属直接还是综合判定要素',
      en: 'The numbers of the new elements N1 to N4, and whether they are direct or comprehensive',
    },
    {
      zh: '第 3 章新增术语(儿童活动场所、老年人照料设施、劳动密集型企业、多业态混合生产经营场所)的定义',
      en: "The definitions of the new terms of chapter 3 (children's place, elderly care facility, labour-intensive enterprise, mixed-business place)",
    },
    {
      zh: '附录 A 火灾自动报警系统、固定灭火设施不能正常运行的认定',
      en: 'Appendix A on when a fire alarm or a fixed extinguishing system counts as not running properly',
    },
  ],
})
