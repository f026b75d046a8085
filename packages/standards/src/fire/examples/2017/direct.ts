// Long because: a table of cases.
import { examples } from '@zhiben/sdk'
import { fire2017 } from '../../2017.js'
import { counts, judged } from './premises.js'

const noDistance = { inSameBuildingAsCrowdedOrResidential: false } as const
const far = { distanceToCrowdedOrResidential: 60, requiredDistanceToCrowdedOrResidential: 50 } as const
const enough = { exits: 2, requiredExits: 2, exitWidth: 4, requiredExitWidth: 4 } as const
const fitted = {
  extinguishingAsRequired: true,
  coolingAsRequired: true,
  gasAlarmAsRequired: true,
  fireAlarmAsRequired: true,
} as const

/** Chapter 6, and on 6.1 the exceptions of 5.1.2 and 5.1.3, of which the other clauses have a case each elsewhere. */
export const direct = examples(fire2017, [
  {
    rule: '6.1',
    expect: 'hit',
    facts: { ...judged, explosiveGoodsPremises: [{ kind: 'warehouse', atCityEdgeOrIsolated: false }] },
    why: '仓库在城区内',
  },
  {
    rule: '6.1',
    expect: 'hit',
    facts: {
      ...judged,
      explosiveGoodsPremises: [
        { kind: 'plant', atCityEdgeOrIsolated: true },
        { kind: 'tankFarm', atCityEdgeOrIsolated: false },
      ],
    },
    why: '两处中一处不在安全地带',
  },
  {
    rule: '6.1',
    expect: 'hit',
    facts: { ...judged, explosiveGoodsPremises: [{ kind: 'dedicatedStation', atCityEdgeOrIsolated: false }] },
    why: '专用车站',
  },
  {
    rule: '6.1',
    expect: 'hit',
    facts: { ...judged, explosiveGoodsPremises: [{ kind: 'dedicatedWharf', atCityEdgeOrIsolated: false }] },
    why: '专用码头',
  },
  {
    rule: '6.1',
    expect: 'hit',
    facts: { ...judged, explosiveGoodsPremises: [{ kind: 'plant', atCityEdgeOrIsolated: false }] },
    why: '工厂',
  },
  {
    rule: '6.1',
    expect: 'clear',
    facts: { explosiveGoodsPremises: [{ kind: 'plant', atCityEdgeOrIsolated: true }] },
    why: '设在城市边缘',
  },
  {
    rule: '6.1',
    expect: 'clear',
    facts: { explosiveGoodsPremises: [{ kind: 'tankFarm', atCityEdgeOrIsolated: true }] },
    why: '储罐区设在独立的安全地带',
  },
  {
    rule: '6.1',
    expect: 'clear',
    facts: {
      explosiveGoodsPremises: [
        { kind: 'warehouse', atCityEdgeOrIsolated: true },
        { kind: 'other', atCityEdgeOrIsolated: false },
      ],
    },
    why: '仓库在城市边缘,城里的只是门市,不在本条所列种类内',
  },
  {
    rule: '6.1',
    expect: 'not-applicable',
    facts: { explosiveGoodsPremises: [{ kind: 'other', atCityEdgeOrIsolated: false }] },
    why: '商店不在本条所列种类内',
  },
  { rule: '6.1', expect: 'not-applicable', facts: { explosiveGoodsPremises: [] }, why: '没有这类设施' },
  {
    rule: '6.1',
    expect: 'undetermined',
    facts: { ...judged, explosiveGoodsPremises: { partial: [{ kind: 'plant', atCityEdgeOrIsolated: true }] } },
    why: '设施没有列全',
  },
  {
    rule: '6.1',
    expect: 'clear',
    facts: {
      ...judged,
      explosiveGoodsPremises: [{ kind: 'warehouse', atCityEdgeOrIsolated: false }],
      elementsCorrectableAtOnce: [{ clause: '6.1' }],
    },
    why: '5.1.2:当场清空即改正',
  },
  {
    rule: '6.1',
    expect: 'hit',
    facts: {
      ...judged,
      explosiveGoodsPremises: [{ kind: 'warehouse', atCityEdgeOrIsolated: false }],
      elementsCorrectableAtOnce: [{ clause: '6.2' }],
    },
    why: '能立即改正的是别的条款',
  },
  {
    rule: '6.1',
    expect: 'undetermined',
    facts: {
      ...judged,
      explosiveGoodsPremises: [{ kind: 'warehouse', atCityEdgeOrIsolated: false }],
      elementsCorrectableAtOnce: null,
    },
    why: '能否立即改正未知',
  },
  {
    rule: '6.1',
    expect: 'undetermined',
    facts: {
      ...judged,
      explosiveGoodsPremises: [{ kind: 'warehouse', atCityEdgeOrIsolated: false }],
      elementsCorrectableAtOnce: { partial: [] },
    },
    why: '能立即改正的条款没有列全',
  },
  {
    rule: '6.1',
    expect: 'clear',
    facts: {
      ...judged,
      explosiveGoodsPremises: [{ kind: 'warehouse', atCityEdgeOrIsolated: false }],
      fireDesignExpertReviewed: true,
      fireReviewMeasuresTaken: true,
    },
    why: '5.1.3:依法评审过且措施已落实',
  },
  {
    rule: '6.1',
    expect: 'hit',
    facts: {
      ...judged,
      explosiveGoodsPremises: [{ kind: 'warehouse', atCityEdgeOrIsolated: false }],
      fireDesignExpertReviewed: true,
      fireReviewMeasuresTaken: false,
    },
    why: '评审过而措施未落实',
  },
  {
    rule: '6.1',
    expect: 'hit',
    facts: {
      ...judged,
      explosiveGoodsPremises: [{ kind: 'warehouse', atCityEdgeOrIsolated: false }],
      fireDesignExpertReviewed: false,
      fireReviewMeasuresTaken: true,
    },
    why: '有措施而没有评审',
  },
  {
    rule: '6.1',
    expect: 'clear',
    facts: {
      ...judged,
      explosiveGoodsPremises: [{ kind: 'warehouse', atCityEdgeOrIsolated: false }],
      premisesClosedOrOutOfUse: true,
    },
    why: '5.1.3:已停产停业或停止使用',
  },
  {
    rule: '6.1',
    expect: 'clear',
    facts: {
      ...judged,
      explosiveGoodsPremises: [{ kind: 'warehouse', atCityEdgeOrIsolated: false }],
      couldCauseMajorFire: { value: false, by: '检查组', because: '只存少量' },
    },
    why: '5.1.3:不足以造成重大以上火灾',
  },
  {
    rule: '6.1',
    expect: 'undetermined',
    facts: {
      ...counts,
      fireDesignExpertReviewed: false,
      premisesClosedOrOutOfUse: false,
      explosiveGoodsPremises: [{ kind: 'warehouse', atCityEdgeOrIsolated: false }],
    },
    why: '后果未经判断',
  },

  {
    rule: '6.2',
    expect: 'hit',
    facts: { ...judged, explosiveGoodsPremises: [{ inSameBuildingAsCrowdedOrResidential: true }] },
    why: '与居住场所同一幢建筑',
  },
  {
    rule: '6.2',
    expect: 'hit',
    facts: {
      ...judged,
      explosiveGoodsPremises: [{ distanceToCrowdedOrResidential: 37.4, requiredDistanceToCrowdedOrResidential: 50 }],
    },
    why: '37.4 m 小于 50 m 的 75%(37.5 m)',
  },
  {
    rule: '6.2',
    expect: 'hit',
    facts: {
      ...judged,
      explosiveGoodsPremises: [{ ...noDistance, ...far }, { inSameBuildingAsCrowdedOrResidential: true }],
    },
    why: '两处中一处与宿舍同楼',
  },
  {
    rule: '6.2',
    expect: 'clear',
    facts: {
      explosiveGoodsPremises: [
        { ...noDistance, distanceToCrowdedOrResidential: 37.5, requiredDistanceToCrowdedOrResidential: 50 },
      ],
    },
    why: '恰为 75%',
  },
  {
    rule: '6.2',
    expect: 'clear',
    facts: {
      explosiveGoodsPremises: [
        { ...noDistance, distanceToCrowdedOrResidential: 37.6, requiredDistanceToCrowdedOrResidential: 50 },
      ],
    },
    why: '略大于 75%',
  },
  {
    rule: '6.2',
    expect: 'undetermined',
    facts: { ...judged, explosiveGoodsPremises: [{ ...far }] },
    why: '是否同一建筑未知',
  },
  { rule: '6.2', expect: 'not-applicable', facts: { explosiveGoodsPremises: [] }, why: '没有这类场所' },

  {
    rule: '6.3',
    expect: 'hit',
    facts: { ...judged, fillingStations: [{ inBuiltUpArea: true, storageGrade: 'one' }] },
    why: '建成区内一级站',
  },
  {
    rule: '6.3',
    expect: 'hit',
    facts: { ...judged, fillingStations: [{ inBuiltUpArea: true, storageGrade: 'aboveOne' }] },
    why: '超过一级站',
  },
  {
    rule: '6.3',
    expect: 'hit',
    facts: {
      ...judged,
      fillingStations: [
        { inBuiltUpArea: true, storageGrade: 'three' },
        { inBuiltUpArea: true, storageGrade: 'one' },
      ],
    },
    why: '三级加油站旁的加气站是一级站',
  },
  {
    rule: '6.3',
    expect: 'clear',
    facts: { fillingStations: [{ inBuiltUpArea: true, storageGrade: 'two' }] },
    why: '二级站',
  },
  {
    rule: '6.3',
    expect: 'clear',
    facts: { fillingStations: [{ inBuiltUpArea: false, storageGrade: 'one' }] },
    why: '不在建成区',
  },
  {
    rule: '6.3',
    expect: 'undetermined',
    facts: { ...judged, fillingStations: [{ inBuiltUpArea: true, storageGrade: { oneOf: ['one', 'two'] } }] },
    why: '一级还是二级未定',
  },
  { rule: '6.3', expect: 'not-applicable', facts: { fillingStations: [] }, why: '没有加油加气站' },

  {
    rule: '6.4',
    expect: 'hit',
    facts: { ...judged, productionAndStorageAreas: [{ fireHazardClass: 'A', level: 'basement' }] },
    why: '甲类在地下室',
  },
  {
    rule: '6.4',
    expect: 'hit',
    facts: { ...judged, productionAndStorageAreas: [{ fireHazardClass: 'B', level: 'semiBasement' }] },
    why: '乙类在半地下室',
  },
  {
    rule: '6.4',
    expect: 'hit',
    facts: {
      ...judged,
      productionAndStorageAreas: [
        { fireHazardClass: 'D', level: 'aboveGround' },
        { fireHazardClass: 'A', level: 'basement' },
      ],
    },
    why: '丁类车间在地上,甲类的中间库在地下室',
  },
  {
    rule: '6.4',
    expect: 'clear',
    facts: { productionAndStorageAreas: [{ fireHazardClass: 'C', level: 'basement' }] },
    why: '丙类',
  },
  {
    rule: '6.4',
    expect: 'clear',
    facts: { productionAndStorageAreas: [{ fireHazardClass: 'A', level: 'aboveGround' }] },
    why: '在地上',
  },
  {
    rule: '6.4',
    expect: 'undetermined',
    facts: { ...judged, productionAndStorageAreas: [{ level: 'basement' }] },
    why: '类别未知',
  },
  { rule: '6.4', expect: 'not-applicable', facts: { productionAndStorageAreas: [] }, why: '没有生产、储存场所' },

  {
    rule: '6.5',
    expect: 'hit',
    facts: { ...judged, isShop: true, evacuationZones: [{ exits: 1, requiredExits: 2 }] },
    why: '商店出口少一个',
  },
  {
    rule: '6.5',
    expect: 'hit',
    facts: {
      ...judged,
      isPublicEntertainmentPlace: true,
      evacuationZones: [{ ...enough, exitWidth: 5.59, requiredExitWidth: 7 }],
    },
    why: '公共娱乐场所总净宽 5.59 m 小于 7 m 的 80%(5.6 m)',
  },
  {
    rule: '6.5',
    expect: 'clear',
    facts: {
      isUndergroundCrowdedPlace: true,
      evacuationZones: [{ ...enough, exitWidth: 5.6, requiredExitWidth: 7 }],
    },
    why: '恰为 80%',
  },
  {
    rule: '6.5',
    expect: 'clear',
    facts: { isShop: true, evacuationZones: [{ ...enough, exitWidth: 5.61, requiredExitWidth: 7 }] },
    why: '略大于 80%',
  },
  {
    rule: '6.5',
    expect: 'hit',
    facts: { ...judged, isUndergroundCrowdedPlace: true, evacuationZones: [enough, { exits: 0, requiredExits: 2 }] },
    why: '地下人员密集场所一个分区没有出口',
  },
  {
    rule: '6.5',
    expect: 'not-applicable',
    facts: {
      isPublicEntertainmentPlace: false,
      isShop: false,
      isUndergroundCrowdedPlace: false,
      isHotel: true,
      evacuationZones: [{ exits: 1, requiredExits: 2 }],
    },
    why: '旅馆不在本条内',
  },
  {
    rule: '6.5',
    expect: 'undetermined',
    facts: { ...judged, isShop: true, evacuationZones: [{ exits: 2, requiredExits: 2, exitWidth: { range: [5, 6] } }] },
    why: '应有净宽未知',
  },

  {
    rule: '6.6',
    expect: 'hit',
    facts: { ...judged, isHotel: true, sprinklerRequired: true, sprinklerInstalledAsRequired: false },
    why: '旅馆缺自动喷水',
  },
  {
    rule: '6.6',
    expect: 'hit',
    facts: { ...judged, isShop: true, fireAlarmRequired: true, fireAlarmInstalledAsRequired: false },
    why: '商店缺火灾报警',
  },
  {
    rule: '6.6',
    expect: 'hit',
    facts: {
      ...judged,
      isPublicEntertainmentPlace: true,
      sprinklerRequired: true,
      sprinklerInstalledAsRequired: false,
    },
    why: '公共娱乐场所缺自动喷水',
  },
  {
    rule: '6.6',
    expect: 'hit',
    facts: {
      ...judged,
      isUndergroundCrowdedPlace: true,
      fireAlarmRequired: true,
      fireAlarmInstalledAsRequired: false,
    },
    why: '地下人员密集场所缺火灾报警',
  },
  {
    rule: '6.6',
    expect: 'clear',
    facts: { isHotel: true, sprinklerRequired: false, fireAlarmRequired: false },
    why: '都不要求设',
  },
  {
    rule: '6.6',
    expect: 'clear',
    facts: {
      isHotel: true,
      sprinklerInstalledAsRequired: true,
      hasSprinkler: true,
      sprinklerWorks: false,
      fireAlarmInstalledAsRequired: true,
    },
    why: '装了但不能用,不在本条',
  },
  {
    rule: '6.6',
    expect: 'not-applicable',
    facts: {
      isHotel: false,
      isPublicEntertainmentPlace: false,
      isShop: false,
      isUndergroundCrowdedPlace: false,
      sprinklerRequired: true,
      sprinklerInstalledAsRequired: false,
    },
    why: '其他场所按 7.4.4',
  },
  {
    rule: '6.6',
    expect: 'undetermined',
    facts: { ...judged, isHotel: true, sprinklerInstalledAsRequired: false, fireAlarmRequired: false },
    why: '是否应设自动喷水未知',
  },

  ...(
    [
      ['extinguishingAsRequired', '缺固定灭火'],
      ['coolingAsRequired', '缺冷却'],
      ['gasAlarmAsRequired', '缺可燃气体浓度报警'],
      ['fireAlarmAsRequired', '缺火灾报警'],
    ] as const
  ).map(
    ([missing, why]) =>
      ({
        rule: '6.7',
        expect: 'hit',
        facts: { ...judged, flammableTanks: [{ ...fitted, [missing]: false }] },
        why,
      }) as const,
  ),
  {
    rule: '6.7',
    expect: 'hit',
    facts: { ...judged, flammableTanks: [fitted, { coolingAsRequired: false }] },
    why: '两座中一座缺冷却',
  },
  { rule: '6.7', expect: 'clear', facts: { flammableTanks: [fitted] }, why: '四种都有' },
  {
    rule: '6.7',
    expect: 'not-applicable',
    facts: { flammableTanks: [] },
    why: '没有这类储罐',
  },
  {
    rule: '6.7',
    expect: 'undetermined',
    facts: { ...judged, flammableTanks: [{ extinguishingAsRequired: true }] },
    why: '其余三种未查',
  },

  {
    rule: '6.8',
    expect: 'hit',
    facts: { ...judged, isCrowdedPlace: true, explosiveGoodsAgainstRules: true },
    why: '人员密集场所违规存放',
  },
  {
    rule: '6.8',
    expect: 'clear',
    facts: { isCrowdedPlace: true, explosiveGoodsAgainstRules: false },
    why: '没有违规',
  },
  {
    rule: '6.8',
    expect: 'not-applicable',
    facts: { isCrowdedPlace: false, explosiveGoodsAgainstRules: true },
    why: '不是人员密集场所',
  },
  {
    rule: '6.8',
    expect: 'undetermined',
    facts: { ...judged, explosiveGoodsAgainstRules: true },
    why: '是否人员密集场所未知',
  },

  {
    rule: '6.9',
    expect: 'hit',
    facts: { ...judged, childrenAndElderlyRooms: [{ storeyPermitted: true }, { storeyPermitted: false }] },
    why: '一间在不允许的楼层',
  },
  {
    rule: '6.9',
    expect: 'clear',
    facts: { childrenAndElderlyRooms: [{ storeyPermitted: true }] },
    why: '楼层符合标准',
  },
  { rule: '6.9', expect: 'not-applicable', facts: { childrenAndElderlyRooms: [] }, why: '没有这类用房' },
  {
    rule: '6.9',
    expect: 'undetermined',
    facts: { ...judged, childrenAndElderlyRooms: [{}] },
    why: '楼层是否允许未查',
  },

  {
    rule: '6.10',
    expect: 'hit',
    facts: { ...judged, isCrowdedPlace: true, livingQuarters: [{ sandwichPanel: true, coreClass: 'B1' }] },
    why: '芯材 B1 级',
  },
  {
    rule: '6.10',
    expect: 'hit',
    facts: {
      ...judged,
      isCrowdedPlace: true,
      livingQuarters: [{ sandwichPanel: true, coreClass: { oneOf: ['B2', 'B3'] } }],
    },
    why: 'B2 或 B3 级,都低于 A 级',
  },
  {
    rule: '6.10',
    expect: 'hit',
    facts: {
      ...judged,
      isCrowdedPlace: true,
      livingQuarters: [{ sandwichPanel: false }, { sandwichPanel: true, coreClass: 'B2' }],
    },
    why: '砖砌宿舍外又搭了彩钢板宿舍',
  },
  {
    rule: '6.10',
    expect: 'clear',
    facts: { isCrowdedPlace: true, livingQuarters: [{ sandwichPanel: true, coreClass: 'A' }] },
    why: '芯材 A 级',
  },
  {
    rule: '6.10',
    expect: 'clear',
    facts: { isCrowdedPlace: true, livingQuarters: [{ sandwichPanel: false, coreClass: 'B3' }] },
    why: '不是彩钢夹芯板',
  },
  {
    rule: '6.10',
    expect: 'not-applicable',
    facts: { isCrowdedPlace: false, livingQuarters: [{ sandwichPanel: true, coreClass: 'B3' }] },
    why: '不是人员密集场所',
  },
  {
    rule: '6.10',
    expect: 'undetermined',
    facts: { ...judged, isCrowdedPlace: true, livingQuarters: [{ sandwichPanel: true }] },
    why: '芯材等级未知',
  },
])
