import { examples } from '@zhiben/sdk'
import { fire2017 } from '../../2017.js'
import { counts } from './premises.js'

const other = { isHotel: false, isPublicEntertainmentPlace: false, isShop: false, isUndergroundCrowdedPlace: false }
const placesOf66 = [
  ['isHotel', '旅馆'],
  ['isPublicEntertainmentPlace', '公共娱乐场所'],
  ['isShop', '商店'],
  ['isUndergroundCrowdedPlace', '地下人员密集场所'],
] as const
const needsSmokeControl = { smokeControlRequired: true, smokeControlInstalledAsRequired: false } as const

/** 7.4 to 7.7 */
export const facilities = examples(fire2017, [
  {
    rule: '7.4.1',
    expect: 'hit',
    facts: { ...counts, fireWaterSourceAndAgentsAsRequired: false },
    why: '没有消防水池',
  },
  { rule: '7.4.1', expect: 'clear', facts: { fireWaterSourceAndAgentsAsRequired: true }, why: '水源充足' },
  { rule: '7.4.1', expect: 'undetermined', facts: { ...counts }, why: '水源未查' },

  {
    rule: '7.4.2',
    expect: 'hit',
    facts: { ...counts, outdoorFireWaterProvidedOrRequired: true, outdoorFireWaterMeetsStandard: false },
    why: '应设未设或不合标准',
  },
  {
    rule: '7.4.2',
    expect: 'hit',
    facts: { ...counts, outdoorFireWaterProvidedOrRequired: true, outdoorFireWaterWorks: false },
    why: '不能正常使用',
  },
  {
    rule: '7.4.2',
    expect: 'clear',
    facts: {
      outdoorFireWaterProvidedOrRequired: true,
      outdoorFireWaterMeetsStandard: true,
      outdoorFireWaterWorks: true,
    },
    why: '合标准且能用',
  },
  {
    rule: '7.4.2',
    expect: 'not-applicable',
    facts: { outdoorFireWaterProvidedOrRequired: false },
    why: '没有也不要求',
  },
  {
    rule: '7.4.2',
    expect: 'undetermined',
    facts: { ...counts, outdoorFireWaterProvidedOrRequired: true, outdoorFireWaterMeetsStandard: true },
    why: '能否使用未试',
  },

  {
    rule: '7.4.3',
    expect: 'hit',
    facts: { ...counts, indoorHydrantsProvidedOrRequired: true, indoorHydrantsMeetStandard: false },
    why: '应设未设或不合标准',
  },
  {
    rule: '7.4.3',
    expect: 'hit',
    facts: { ...counts, indoorHydrantsProvidedOrRequired: true, indoorHydrantsWork: false },
    why: '消火栓无水',
  },
  {
    rule: '7.4.3',
    expect: 'clear',
    facts: { indoorHydrantsProvidedOrRequired: true, indoorHydrantsMeetStandard: true, indoorHydrantsWork: true },
    why: '合标准且能用',
  },
  {
    rule: '7.4.3',
    expect: 'not-applicable',
    facts: { indoorHydrantsProvidedOrRequired: false },
    why: '没有也不要求',
  },
  {
    rule: '7.4.3',
    expect: 'undetermined',
    facts: { ...counts, indoorHydrantsProvidedOrRequired: true, indoorHydrantsMeetStandard: true },
    why: '能否使用未试',
  },

  {
    rule: '7.4.4',
    expect: 'hit',
    facts: { ...counts, ...other, sprinklerRequired: true, sprinklerInstalledAsRequired: false },
    why: '其他场所应设未设',
  },
  { rule: '7.4.4', expect: 'clear', facts: { sprinklerRequired: false }, why: '不要求设' },
  { rule: '7.4.4', expect: 'clear', facts: { sprinklerInstalledAsRequired: true }, why: '应设的都设了' },
  ...placesOf66.map(
    ([kind, what]) =>
      ({
        rule: '7.4.4',
        expect: 'not-applicable',
        facts: { [kind]: true, sprinklerRequired: true, sprinklerInstalledAsRequired: false },
        why: `${what}按 6.6`,
      }) as const,
  ),
  {
    rule: '7.4.4',
    expect: 'undetermined',
    facts: { ...counts, sprinklerRequired: true, sprinklerInstalledAsRequired: false },
    why: '场所种类未知',
  },

  {
    rule: '7.4.5',
    expect: 'hit',
    facts: { ...counts, otherFixedSystemRequired: true, otherFixedSystemInstalledAsRequired: false },
    why: '缺气体灭火',
  },
  { rule: '7.4.5', expect: 'clear', facts: { otherFixedSystemRequired: false }, why: '不要求设' },
  { rule: '7.4.5', expect: 'clear', facts: { otherFixedSystemInstalledAsRequired: true }, why: '应设的都设了' },
  {
    rule: '7.4.5',
    expect: 'undetermined',
    facts: { ...counts, otherFixedSystemInstalledAsRequired: false },
    why: '是否应设未知',
  },

  {
    rule: '7.4.6',
    expect: 'hit',
    facts: { ...counts, hasSprinkler: true, sprinklerWorks: false },
    why: '自动喷水失灵',
  },
  {
    rule: '7.4.6',
    expect: 'hit',
    facts: { ...counts, hasOtherFixedSystem: true, otherFixedSystemWorks: false },
    why: '泡沫系统失灵',
  },
  { rule: '7.4.6', expect: 'clear', facts: { sprinklerWorks: true, otherFixedSystemWorks: true }, why: '都能用' },
  { rule: '7.4.6', expect: 'clear', facts: { hasSprinkler: false, hasOtherFixedSystem: false }, why: '都没有设' },
  {
    rule: '7.4.6',
    expect: 'undetermined',
    facts: { ...counts, hasSprinkler: true, hasOtherFixedSystem: false },
    why: '没有试验',
  },

  {
    rule: '7.5',
    expect: 'hit',
    facts: { ...counts, isCrowdedPlace: true, ...needsSmokeControl },
    why: '人员密集场所缺排烟',
  },
  { rule: '7.5', expect: 'hit', facts: { ...counts, isHighRise: true, ...needsSmokeControl }, why: '高层建筑缺排烟' },
  {
    rule: '7.5',
    expect: 'hit',
    facts: { ...counts, isUnderground: true, ...needsSmokeControl },
    why: '地下建筑缺排烟',
  },
  {
    rule: '7.5',
    expect: 'hit',
    facts: { ...counts, isCrowdedPlace: true, hasSmokeControl: true, smokeControlWorks: false },
    why: '风机不能启动',
  },
  {
    rule: '7.5',
    expect: 'clear',
    facts: { isCrowdedPlace: true, smokeControlInstalledAsRequired: true, smokeControlWorks: true },
    why: '设了且能用',
  },
  {
    rule: '7.5',
    expect: 'clear',
    facts: { isCrowdedPlace: true, smokeControlRequired: false, hasSmokeControl: false },
    why: '不要求也没有设',
  },
  {
    rule: '7.5',
    expect: 'not-applicable',
    facts: { isCrowdedPlace: false, isHighRise: false, isUnderground: false, ...needsSmokeControl },
    why: '三种都不是',
  },
  {
    rule: '7.5',
    expect: 'undetermined',
    facts: { ...counts, isCrowdedPlace: true, smokeControlInstalledAsRequired: true, hasSmokeControl: true },
    why: '没有试验',
  },

  {
    rule: '7.6.1',
    expect: 'hit',
    facts: { ...counts, hasElectricFireEquipment: true, firePowerGradeMeetsStandard: false },
    why: '应二级负荷而为三级',
  },
  {
    rule: '7.6.1',
    expect: 'clear',
    facts: { hasElectricFireEquipment: true, firePowerGradeMeetsStandard: true },
    why: '等级符合',
  },
  { rule: '7.6.1', expect: 'not-applicable', facts: { hasElectricFireEquipment: false }, why: '没有消防用电设备' },

  {
    rule: '7.6.2',
    expect: 'hit',
    facts: { ...counts, hasElectricFireEquipment: true, firePowerCircuitAsRequired: false },
    why: '与生产用电同一回路',
  },
  {
    rule: '7.6.2',
    expect: 'clear',
    facts: { hasElectricFireEquipment: true, firePowerCircuitAsRequired: true },
    why: '专用回路',
  },
  { rule: '7.6.2', expect: 'not-applicable', facts: { hasElectricFireEquipment: false }, why: '没有消防用电设备' },

  {
    rule: '7.6.3',
    expect: 'hit',
    facts: { ...counts, powerChangeoverProvidedOrRequired: true, powerChangeoverMeetsStandard: false },
    why: '应设未设或不合标准',
  },
  {
    rule: '7.6.3',
    expect: 'hit',
    facts: { ...counts, powerChangeoverProvidedOrRequired: true, powerChangeoverWorks: false },
    why: '断电后不切换',
  },
  {
    rule: '7.6.3',
    expect: 'clear',
    facts: {
      powerChangeoverProvidedOrRequired: true,
      powerChangeoverMeetsStandard: true,
      powerChangeoverWorks: true,
    },
    why: '合标准且能切换',
  },
  {
    rule: '7.6.3',
    expect: 'not-applicable',
    facts: { powerChangeoverProvidedOrRequired: false },
    why: '没有也不要求',
  },
  {
    rule: '7.6.3',
    expect: 'undetermined',
    facts: { ...counts, powerChangeoverProvidedOrRequired: true, powerChangeoverMeetsStandard: true },
    why: '没有试验',
  },

  {
    rule: '7.7.1',
    expect: 'hit',
    facts: { ...counts, ...other, fireAlarmRequired: true, fireAlarmInstalledAsRequired: false },
    why: '其他场所应设未设',
  },
  { rule: '7.7.1', expect: 'clear', facts: { fireAlarmRequired: false }, why: '不要求设' },
  { rule: '7.7.1', expect: 'clear', facts: { fireAlarmInstalledAsRequired: true }, why: '应设的都设了' },
  ...placesOf66.map(
    ([kind, what]) =>
      ({
        rule: '7.7.1',
        expect: 'not-applicable',
        facts: { [kind]: true, fireAlarmRequired: true, fireAlarmInstalledAsRequired: false },
        why: `${what}按 6.6`,
      }) as const,
  ),
  {
    rule: '7.7.1',
    expect: 'undetermined',
    facts: { ...counts, ...other, fireAlarmInstalledAsRequired: false },
    why: '是否应设未知',
  },

  { rule: '7.7.2', expect: 'hit', facts: { ...counts, hasFireAlarm: true, fireAlarmWorks: false }, why: '控制器瘫痪' },
  { rule: '7.7.2', expect: 'clear', facts: { hasFireAlarm: true, fireAlarmWorks: true }, why: '运行正常' },
  { rule: '7.7.2', expect: 'not-applicable', facts: { hasFireAlarm: false }, why: '没有设' },
  { rule: '7.7.2', expect: 'undetermined', facts: { ...counts, hasFireAlarm: true }, why: '没有试验' },

  {
    rule: '7.7.3',
    expect: 'hit',
    facts: { ...counts, hasLinkedFireFacilities: true, fireFacilitiesLinkageWorks: false },
    why: '报警后风机不启动',
  },
  {
    rule: '7.7.3',
    expect: 'clear',
    facts: { hasLinkedFireFacilities: true, fireFacilitiesLinkageWorks: true },
    why: '联动正常',
  },
  { rule: '7.7.3', expect: 'undetermined', facts: { ...counts, hasLinkedFireFacilities: true }, why: '没有做联动试验' },
  { rule: '7.7.3', expect: 'not-applicable', facts: { hasLinkedFireFacilities: false }, why: '没有应联动的设施' },
])
