import { examples } from '@zhiben/sdk'
import { fire2017 } from '../../2017.js'
import { counts, judged, sound } from './premises.js'

const crowded = { ...sound, isCrowdedPlace: true } as const
const explosive = { ...sound, isExplosiveGoodsPlace: true } as const
const important = { ...sound, isImportantPlace: true } as const

/** 7.3.2, 7.3.8 and 7.3.9: three of the elements named for crowded places. */
const stairs = { stairwellTypeMeetsStandard: false } as const
const finish = { escapeRouteFinishMeetsStandard: false } as const
const bars = { escapeRouteHasBarsOrShutters: true } as const
/** 7.3.10 and 7.9.5, which are not. */
const windows = { outerWindowsBlocked: true } as const
const decoration = { combustibleDecorationAgainstRules: true } as const
/** 7.5 and 7.9.3, which are. */
const smoke = { smokeControlRequired: true, smokeControlInstalledAsRequired: false } as const
const fuel = { fuelAppliancesAgainstRules: true } as const

/** 7.1.1, 7.1.2, 7.1.3, 7.4.5 and 7.4.6: the elements named for explosive goods. */
const lane = { fireLaneBlocked: true } as const
const separation = { buildingSeparations: [{ occupied: true }] } as const
const dormitory = { dormitoryInPlantStoreOrMall: true, meetsGa703: false } as const
const foam = { otherFixedSystemRequired: true, otherFixedSystemInstalledAsRequired: false } as const
const sprinkler = { hasSprinkler: true, sprinklerWorks: false } as const
/** 7.4.1, 7.9.4 and 7.8.1: elements named for no kind of place. */
const water = { fireWaterSourceAndAgentsAsRequired: false } as const
const cables = { supplyCablesMeetStandard: false } as const
const brigade = { fullTimeFireBrigadeRequired: true, hasFullTimeFireBrigade: false } as const

/** 5.3.3 with the exclusions of 5.1.2 and 5.1.3. */
export const comprehensive = examples(fire2017, [
  {
    rule: '5.3.3a',
    expect: 'hit',
    facts: { ...judged, isCrowdedPlace: true, ...stairs, ...finish, ...bars },
    why: '恰 3 条,其余各条未查',
  },
  {
    rule: '5.3.3a',
    expect: 'hit',
    facts: { ...crowded, ...stairs, ...smoke, ...fuel },
    why: '7.5、7.9.3 也在所列之内',
  },
  { rule: '5.3.3a', expect: 'clear', facts: { ...crowded, ...stairs, ...finish }, why: '只有 2 条' },
  {
    rule: '5.3.3a',
    expect: 'clear',
    facts: { ...crowded, ...stairs, ...finish, ...windows, ...decoration },
    why: '7.3.10、7.9.5 不在所列之内,仍只有 2 条',
  },
  {
    rule: '5.3.3a',
    expect: 'undetermined',
    facts: { ...crowded, ...stairs, ...finish, escapeRouteHasBarsOrShutters: null },
    why: '2 条已查实,第 3 条未查',
  },
  {
    rule: '5.3.3a',
    expect: 'not-applicable',
    facts: { ...sound, ...stairs, ...finish, ...bars },
    why: '不是人员密集场所',
  },
  {
    rule: '5.3.3a',
    expect: 'clear',
    facts: { ...crowded, ...stairs, ...finish, ...bars, elementsCorrectableAtOnce: [{ clause: '7.3.9' }] },
    why: '3 条中 1 条能立即改正(5.1.2),不计',
  },
  {
    rule: '5.3.3a',
    expect: 'undetermined',
    facts: { ...crowded, ...stairs, ...finish, ...bars, elementsCorrectableAtOnce: null },
    why: '能否立即改正未知,不计入也不排除',
  },
  {
    rule: '5.3.3a',
    expect: 'undetermined',
    facts: {
      ...crowded,
      ...stairs,
      ...finish,
      ...bars,
      ...smoke,
      elementsCorrectableAtOnce: { partial: [{ clause: '7.3.9' }] },
    },
    why: '4 条中 1 条能立即改正,其余 3 条能否立即改正还没问完',
  },
  {
    rule: '5.3.3a',
    expect: 'clear',
    facts: {
      ...crowded,
      ...stairs,
      ...finish,
      ...bars,
      elementsCorrectableAtOnce: { partial: [{ clause: '7.3.9' }] },
    },
    why: '3 条中 1 条能立即改正,剩下最多 2 条',
  },
  {
    rule: '5.3.3a',
    expect: 'clear',
    facts: {
      ...crowded,
      ...stairs,
      ...finish,
      ...bars,
      fireDesignExpertReviewed: true,
      fireReviewMeasuresTaken: true,
    },
    why: '5.1.3:依法评审过且措施已落实',
  },
  {
    rule: '5.3.3a',
    expect: 'hit',
    facts: {
      ...crowded,
      ...stairs,
      ...finish,
      ...bars,
      fireDesignExpertReviewed: true,
      fireReviewMeasuresTaken: false,
    },
    why: '评审过而措施未落实,不排除',
  },
  {
    rule: '5.3.3a',
    expect: 'clear',
    facts: { ...crowded, ...stairs, ...finish, ...bars, premisesClosedOrOutOfUse: true },
    why: '5.1.3:已停产停业',
  },
  {
    rule: '5.3.3a',
    expect: 'clear',
    facts: { ...crowded, ...stairs, ...finish, ...bars, couldCauseMajorFire: false },
    why: '5.1.3:不足以造成重大以上火灾或严重影响',
  },
  {
    rule: '5.3.3a',
    expect: 'undetermined',
    facts: { ...crowded, ...stairs, ...finish, ...bars, couldCauseMajorFire: null },
    why: '后果未经判断',
  },

  {
    rule: '5.3.3b',
    expect: 'hit',
    facts: { ...judged, isExplosiveGoodsPlace: true, ...lane, ...separation, ...dormitory },
    why: '恰 3 条,其余各条未查',
  },
  {
    rule: '5.3.3b',
    expect: 'hit',
    facts: { ...explosive, ...lane, ...foam, ...sprinkler },
    why: '7.4.5、7.4.6 也在所列之内',
  },
  { rule: '5.3.3b', expect: 'clear', facts: { ...explosive, ...lane, ...separation }, why: '只有 2 条' },
  {
    rule: '5.3.3b',
    expect: 'clear',
    facts: { ...explosive, ...lane, ...separation, ...water, ...cables },
    why: '7.4.1、7.9.4 不在所列之内,仍只有 2 条',
  },
  {
    rule: '5.3.3b',
    expect: 'undetermined',
    facts: { ...explosive, ...lane, ...separation, dormitoryInPlantStoreOrMall: null },
    why: '第 3 条未查',
  },
  {
    rule: '5.3.3b',
    expect: 'not-applicable',
    facts: { ...sound, ...lane, ...separation, ...dormitory },
    why: '不是易燃易爆危险品场所',
  },
  {
    rule: '5.3.3b',
    expect: 'clear',
    facts: { ...explosive, ...lane, ...separation, ...dormitory, elementsCorrectableAtOnce: [{ clause: '7.1.1' }] },
    why: '车道能立即清通,不计',
  },
  {
    rule: '5.3.3b',
    expect: 'clear',
    facts: { ...explosive, ...lane, ...separation, ...dormitory, premisesClosedOrOutOfUse: true },
    why: '5.1.3:已停用',
  },

  {
    rule: '5.3.3c',
    expect: 'hit',
    facts: { ...judged, isCrowdedPlace: true, ...windows, ...decoration, ...water, ...cables },
    why: '人员密集场所任意 4 条',
  },
  {
    rule: '5.3.3c',
    expect: 'hit',
    facts: { ...explosive, ...lane, ...water, ...cables, ...brigade },
    why: '易燃易爆场所任意 4 条',
  },
  {
    rule: '5.3.3c',
    expect: 'hit',
    facts: { ...important, ...lane, ...water, ...cables, ...brigade },
    why: '重要场所任意 4 条',
  },
  { rule: '5.3.3c', expect: 'clear', facts: { ...important, ...lane, ...water, ...cables }, why: '只有 3 条' },
  {
    rule: '5.3.3c',
    expect: 'undetermined',
    facts: { ...important, ...lane, ...water, ...cables, fullTimeFireBrigadeRequired: null },
    why: '第 4 条未查',
  },
  {
    rule: '5.3.3c',
    expect: 'undetermined',
    facts: { ...sound, isImportantPlace: null, ...lane, ...water, ...cables, ...brigade },
    why: '是否重要场所未经判断',
  },
  {
    rule: '5.3.3c',
    expect: 'not-applicable',
    facts: { ...sound, ...lane, ...water, ...cables, ...brigade },
    why: '三种场所都不是',
  },
  {
    rule: '5.3.3c',
    expect: 'clear',
    facts: { ...important, ...lane, ...water, ...cables, ...brigade, couldCauseMajorFire: false },
    why: '5.1.3:后果不足',
  },

  {
    rule: '5.3.3d',
    expect: 'hit',
    facts: { ...sound, ...lane, ...separation, ...foam, ...water, ...cables, ...brigade },
    why: '其他场所恰 6 条',
  },
  {
    rule: '5.3.3d',
    expect: 'clear',
    facts: { ...sound, ...lane, ...separation, ...foam, ...water, ...cables },
    why: '其他场所只有 5 条',
  },
  {
    rule: '5.3.3d',
    expect: 'clear',
    facts: {
      ...sound,
      ...lane,
      ...separation,
      ...foam,
      ...water,
      ...cables,
      ...brigade,
      elementsCorrectableAtOnce: [{ clause: '7.1.1' }],
    },
    why: '6 条中 1 条能立即改正,不计',
  },
  {
    rule: '5.3.3d',
    expect: 'undetermined',
    facts: { ...sound, ...lane, ...separation, ...foam, ...water, ...cables, fullTimeFireBrigadeRequired: null },
    why: '第 6 条未查',
  },
  {
    rule: '5.3.3d',
    expect: 'undetermined',
    facts: { ...sound, isImportantPlace: null, ...lane, ...separation, ...foam, ...water, ...cables, ...brigade },
    why: '场所类别未定',
  },
  {
    rule: '5.3.3d',
    expect: 'not-applicable',
    facts: { ...crowded, ...lane, ...separation, ...foam, ...water, ...cables, ...brigade },
    why: '人员密集场所按 c)',
  },
  {
    rule: '5.3.3d',
    expect: 'clear',
    facts: {
      ...sound,
      ...lane,
      ...separation,
      ...foam,
      ...water,
      ...cables,
      ...brigade,
      premisesClosedOrOutOfUse: true,
    },
    why: '5.1.3:已停用',
  },
  {
    rule: '5.3.3a',
    expect: 'not-applicable',
    facts: { ...counts, hasPremisesInUse: false, isCrowdedPlace: true },
    why: '没有在用的建筑或场所',
  },
])
