import { examples } from '@zhiben/sdk'
import { fire2017 } from '../../2017.js'
import { counts } from './premises.js'

/** 7.8 and 7.9 */
export const management = examples(fire2017, [
  {
    rule: '7.8.1',
    expect: 'hit',
    facts: { ...counts, fullTimeFireBrigadeRequired: true, hasFullTimeFireBrigade: false },
    why: '应建未建',
  },
  { rule: '7.8.1', expect: 'clear', facts: { fullTimeFireBrigadeRequired: false }, why: '不要求建' },
  { rule: '7.8.1', expect: 'clear', facts: { hasFullTimeFireBrigade: true }, why: '已建' },
  {
    rule: '7.8.1',
    expect: 'undetermined',
    facts: { ...counts, hasFullTimeFireBrigade: false },
    why: '是否应建未知',
  },

  {
    rule: '7.8.2',
    expect: 'hit',
    facts: { ...counts, fireControlRoomOperators: [{ certified: true }, { certified: false }] },
    why: '两人中一人无证',
  },
  { rule: '7.8.2', expect: 'clear', facts: { fireControlRoomOperators: [{ certified: true }] }, why: '都持证' },
  { rule: '7.8.2', expect: 'not-applicable', facts: { fireControlRoomOperators: [] }, why: '没有消防控制室' },
  {
    rule: '7.8.2',
    expect: 'undetermined',
    facts: { ...counts, fireControlRoomOperators: { partial: [{ certified: true }] } },
    why: '人员没有列全',
  },

  {
    rule: '7.9.1',
    expect: 'hit',
    facts: { ...counts, productionAndStorageAreas: [{ fireResistanceMatchesClass: false }] },
    why: '三级耐火厂房做丙类多层生产',
  },
  {
    rule: '7.9.1',
    expect: 'hit',
    facts: {
      ...counts,
      productionAndStorageAreas: [{ fireResistanceMatchesClass: true }, { fireResistanceMatchesClass: false }],
    },
    why: '厂房相匹配,仓库不相匹配',
  },
  {
    rule: '7.9.1',
    expect: 'clear',
    facts: { productionAndStorageAreas: [{ fireResistanceMatchesClass: true }] },
    why: '相匹配',
  },
  { rule: '7.9.1', expect: 'not-applicable', facts: { productionAndStorageAreas: [] }, why: '没有生产、储存场所' },
  {
    rule: '7.9.1',
    expect: 'undetermined',
    facts: { ...counts, productionAndStorageAreas: [{ fireHazardClass: 'C' }] },
    why: '耐火等级未查',
  },

  {
    rule: '7.9.2',
    expect: 'hit',
    facts: { ...counts, isExplosiveGoodsPlace: true, explosionProofElectricsInOrder: false },
    why: '易燃易爆场所用普通电气',
  },
  {
    rule: '7.9.2',
    expect: 'hit',
    facts: { ...counts, hasDustExplosionDanger: true, explosionVentingInOrder: false },
    why: '粉尘场所泄压失效',
  },
  {
    rule: '7.9.2',
    expect: 'clear',
    facts: { isExplosiveGoodsPlace: true, explosionProofElectricsInOrder: true, explosionVentingInOrder: true },
    why: '两种都有效',
  },
  {
    rule: '7.9.2',
    expect: 'not-applicable',
    facts: {
      isExplosiveGoodsPlace: false,
      explosiveGoodsPremises: [],
      hasDustExplosionDanger: false,
      explosionVentingInOrder: false,
    },
    why: '两种场所都不是',
  },
  {
    rule: '7.9.2',
    expect: 'hit',
    facts: {
      ...counts,
      isExplosiveGoodsPlace: false,
      hasDustExplosionDanger: false,
      explosiveGoodsPremises: [{ kind: 'other' }],
      explosionProofElectricsInOrder: false,
    },
    why: '装卸易燃易爆危险品的设施也在本条之内',
  },
  {
    rule: '7.9.2',
    expect: 'undetermined',
    facts: { ...counts, hasDustExplosionDanger: true, explosionProofElectricsInOrder: true },
    why: '泄压未查',
  },

  { rule: '7.9.3', expect: 'hit', facts: { ...counts, fuelAppliancesAgainstRules: true }, why: '违规使用燃气设备' },
  { rule: '7.9.3', expect: 'hit', facts: { ...counts, fuelPipesMeetStandard: false }, why: '管道敷设不合标准' },
  { rule: '7.9.3', expect: 'hit', facts: { ...counts, fuelShutOffsMeetStandard: false }, why: '没有紧急切断' },
  {
    rule: '7.9.3',
    expect: 'clear',
    facts: { fuelAppliancesAgainstRules: false, fuelPipesMeetStandard: true, fuelShutOffsMeetStandard: true },
    why: '都合标准',
  },
  {
    rule: '7.9.3',
    expect: 'undetermined',
    facts: { ...counts, fuelAppliancesAgainstRules: false, fuelPipesMeetStandard: true },
    why: '切断装置未查',
  },

  {
    rule: '7.9.4',
    expect: 'hit',
    facts: { ...counts, wiringOnCombustiblesAgainstRules: true },
    why: '电线钉在木吊顶上',
  },
  { rule: '7.9.4', expect: 'hit', facts: { ...counts, supplyCablesMeetStandard: false }, why: '线缆不合标准' },
  {
    rule: '7.9.4',
    expect: 'clear',
    facts: { wiringOnCombustiblesAgainstRules: false, supplyCablesMeetStandard: true },
    why: '都合标准',
  },
  {
    rule: '7.9.4',
    expect: 'undetermined',
    facts: { ...counts, wiringOnCombustiblesAgainstRules: false },
    why: '线缆未查',
  },

  {
    rule: '7.9.5',
    expect: 'hit',
    facts: { ...counts, isCrowdedPlace: true, combustibleDecorationAgainstRules: true },
    why: '用可燃吸音材料',
  },
  {
    rule: '7.9.5',
    expect: 'clear',
    facts: { isCrowdedPlace: true, combustibleDecorationAgainstRules: false },
    why: '没有违规',
  },
  { rule: '7.9.5', expect: 'undetermined', facts: { ...counts, isCrowdedPlace: true }, why: '装饰材料未查' },
  {
    rule: '7.9.5',
    expect: 'not-applicable',
    facts: { isCrowdedPlace: false, combustibleDecorationAgainstRules: true },
    why: '不是人员密集场所',
  },
])
