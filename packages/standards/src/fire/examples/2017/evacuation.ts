import { examples } from '@zhiben/sdk'
import { fire2017 } from '../../2017.js'
import { counts } from './premises.js'

const ordinary = { isPublicEntertainmentPlace: false, isShop: false, isUndergroundCrowdedPlace: false } as const
const open = { existingExitBlocked: false } as const
const enough = {
  exits: 2,
  requiredExits: 2,
  exitWidth: 4,
  requiredExitWidth: 4,
  eachExitMeetsMinimumWidth: true,
} as const
const installed = { escapeSignsAndLightingAsRequired: true } as const
const ofSigns = (damagedEscapeSigns: number) => ({ requiredEscapeSigns: 10, damagedEscapeSigns })
const ofLights = (damagedEmergencyLights: number) => ({ requiredEmergencyLights: 10, damagedEmergencyLights })
const low = { isHighRise: false, isUnderground: false } as const
const lane = { fireLaneAsRequired: true, fireLaneBlocked: false } as const
const site = { rescueSiteAsRequired: true, rescueSiteOccupied: false } as const

/** 7.3 */
export const evacuation = examples(fire2017, [
  {
    rule: '7.3.1',
    expect: 'hit',
    facts: { ...counts, refugeProvidedOrRequired: true, refugeMeetsStandard: false },
    why: '避难层不合标准',
  },
  {
    rule: '7.3.1',
    expect: 'hit',
    facts: { ...counts, refugeProvidedOrRequired: true, refugeOccupied: true },
    why: '避难间堆物',
  },
  {
    rule: '7.3.1',
    expect: 'clear',
    facts: { refugeProvidedOrRequired: true, refugeMeetsStandard: true, refugeOccupied: false },
    why: '合标准且未占用',
  },
  {
    rule: '7.3.1',
    expect: 'not-applicable',
    facts: { refugeProvidedOrRequired: false },
    why: '没有也不要求避难设施',
  },
  {
    rule: '7.3.1',
    expect: 'undetermined',
    facts: { ...counts, refugeProvidedOrRequired: true, refugeMeetsStandard: true },
    why: '是否占用未查',
  },

  {
    rule: '7.3.2',
    expect: 'hit',
    facts: { ...counts, isCrowdedPlace: true, stairwellTypeMeetsStandard: false },
    why: '应为封闭楼梯间而为敞开',
  },
  {
    rule: '7.3.2',
    expect: 'clear',
    facts: { isCrowdedPlace: true, stairwellTypeMeetsStandard: true },
    why: '形式符合标准',
  },
  {
    rule: '7.3.2',
    expect: 'not-applicable',
    facts: { isCrowdedPlace: false, stairwellTypeMeetsStandard: false },
    why: '不是人员密集场所',
  },
  { rule: '7.3.2', expect: 'undetermined', facts: { ...counts, isCrowdedPlace: true }, why: '楼梯间未查' },

  {
    rule: '7.3.3',
    expect: 'hit',
    facts: { ...counts, ...ordinary, evacuationZones: [{ exits: 1, requiredExits: 2 }] },
    why: '其他场所出口少一个',
  },
  {
    rule: '7.3.3',
    expect: 'hit',
    facts: { ...counts, ...ordinary, evacuationZones: [{ ...enough, exitWidth: 3.99 }] },
    why: '宽度略小于规定值',
  },
  {
    rule: '7.3.3',
    expect: 'hit',
    facts: { ...counts, ...ordinary, evacuationZones: [{ ...enough, eachExitMeetsMinimumWidth: false }] },
    why: '总净宽够,有一个出口不到最小净宽',
  },
  {
    rule: '7.3.3',
    expect: 'undetermined',
    facts: { ...counts, ...ordinary, ...open, evacuationZones: [{ ...enough, eachExitMeetsMinimumWidth: null }] },
    why: '单个出口的净宽未量',
  },
  {
    rule: '7.3.3',
    expect: 'clear',
    facts: { ...open, evacuationZones: [enough] },
    why: '宽度恰为规定值',
  },
  {
    rule: '7.3.3',
    expect: 'clear',
    facts: { ...open, evacuationZones: [{ ...enough, exitWidth: 4.01 }] },
    why: '宽度略大于规定值',
  },
  {
    rule: '7.3.3',
    expect: 'clear',
    facts: { ...open, isShop: true, evacuationZones: [{ exits: 1, requiredExits: 2 }] },
    why: '商店的出口数按 6.5',
  },
  {
    rule: '7.3.3',
    expect: 'clear',
    facts: { ...open, isPublicEntertainmentPlace: true, evacuationZones: [{ exits: 1, requiredExits: 2 }] },
    why: '公共娱乐场所的出口数按 6.5',
  },
  {
    rule: '7.3.3',
    expect: 'clear',
    facts: { ...open, isUndergroundCrowdedPlace: true, evacuationZones: [{ exits: 1, requiredExits: 2 }] },
    why: '地下人员密集场所的出口数按 6.5',
  },
  {
    rule: '7.3.3',
    expect: 'clear',
    facts: { ...open, isShop: true, evacuationZones: [{ eachExitMeetsMinimumWidth: false }] },
    why: '商店的出口宽度按 6.5',
  },
  {
    rule: '7.3.3',
    expect: 'hit',
    facts: { ...counts, isShop: true, existingExitBlocked: true },
    why: '原有出口被封堵,商店也算(从严)',
  },
  {
    rule: '7.3.3',
    expect: 'undetermined',
    facts: { ...counts, ...ordinary, evacuationZones: [enough] },
    why: '有无出口被封堵未查',
  },

  {
    rule: '7.3.4',
    expect: 'hit',
    facts: { ...counts, separateExitRequired: true, separateExitProvided: false },
    why: '应设独立楼梯而未设',
  },
  { rule: '7.3.4', expect: 'clear', facts: { separateExitProvided: true }, why: '已设' },
  { rule: '7.3.4', expect: 'clear', facts: { separateExitRequired: false }, why: '不要求' },
  {
    rule: '7.3.4',
    expect: 'undetermined',
    facts: { ...counts, separateExitProvided: false },
    why: '是否应设未知',
  },

  {
    rule: '7.3.5',
    expect: 'hit',
    facts: { ...counts, isShop: true, salesHalls: [{ travelDistance: 37.6, allowedTravelDistance: 30 }] },
    why: '37.6 m 大于 30 m 的 125%(37.5 m)',
  },
  {
    rule: '7.3.5',
    expect: 'hit',
    facts: {
      ...counts,
      isShop: true,
      salesHalls: [
        { travelDistance: 25, allowedTravelDistance: 30 },
        { travelDistance: 40, allowedTravelDistance: 30 },
      ],
    },
    why: '两层营业厅中一层过远',
  },
  {
    rule: '7.3.5',
    expect: 'clear',
    facts: { isShop: true, salesHalls: [{ travelDistance: 37.5, allowedTravelDistance: 30 }] },
    why: '恰为 125%',
  },
  {
    rule: '7.3.5',
    expect: 'clear',
    facts: { isShop: true, salesHalls: [{ travelDistance: 37.4, allowedTravelDistance: 30 }] },
    why: '略小于 125%',
  },
  {
    rule: '7.3.5',
    expect: 'not-applicable',
    facts: { isShop: false, salesHalls: [{ travelDistance: 60, allowedTravelDistance: 30 }] },
    why: '不是商店',
  },
  {
    rule: '7.3.5',
    expect: 'undetermined',
    facts: {
      ...counts,
      isShop: true,
      salesHalls: [{ travelDistance: { range: [30, 40] }, allowedTravelDistance: 30 }],
    },
    why: '只估了范围',
  },

  {
    rule: '7.3.6',
    expect: 'hit',
    facts: { ...counts, escapeSignsAndLightingAsRequired: false },
    why: '没有按标准设置',
  },
  { rule: '7.3.6', expect: 'hit', facts: { ...counts, isHighRise: true, ...ofSigns(4) }, why: '高层标志坏 40%' },
  { rule: '7.3.6', expect: 'hit', facts: { ...counts, isUnderground: true, ...ofLights(4) }, why: '地下照明坏 40%' },
  {
    rule: '7.3.6',
    expect: 'clear',
    facts: { isHighRise: true, isUnderground: true, ...installed, ...ofSigns(3), ...ofLights(3) },
    why: '高层、地下恰 30%',
  },
  {
    rule: '7.3.6',
    expect: 'clear',
    facts: { isHighRise: true, ...installed, ...ofSigns(2), ...ofLights(2) },
    why: '高层坏 20%',
  },
  { rule: '7.3.6', expect: 'hit', facts: { ...counts, ...ofSigns(6) }, why: '标志坏 60%,不论高层与否' },
  { rule: '7.3.6', expect: 'hit', facts: { ...counts, ...ofLights(6) }, why: '照明坏 60%,不论高层与否' },
  {
    rule: '7.3.6',
    expect: 'clear',
    facts: { ...low, ...installed, ...ofSigns(5), ...ofLights(5) },
    why: '其他建筑恰 50%',
  },
  {
    rule: '7.3.6',
    expect: 'clear',
    facts: { ...low, ...installed, ...ofSigns(4), ...ofLights(4) },
    why: '其他建筑坏 40%',
  },
  {
    rule: '7.3.6',
    expect: 'undetermined',
    facts: { ...counts, ...installed, isUnderground: false, ...ofSigns(4), ...ofLights(0) },
    why: '坏 40%,是否高层未知',
  },

  {
    rule: '7.3.7',
    expect: 'hit',
    facts: { ...counts, isHighRise: true, isCrowdedPlace: true, stairDoors: 10, damagedStairDoors: 3 },
    why: '高层人员密集场所坏 30%',
  },
  {
    rule: '7.3.7',
    expect: 'hit',
    facts: { ...counts, isHighRise: true, buildingHasCrowdedPlace: true, stairDoors: 10, damagedStairDoors: 3 },
    why: '同一高层建筑内有人员密集场所',
  },
  {
    rule: '7.3.7',
    expect: 'clear',
    facts: { isHighRise: true, isCrowdedPlace: true, stairDoors: 10, damagedStairDoors: 2 },
    why: '恰 20%',
  },
  {
    rule: '7.3.7',
    expect: 'clear',
    facts: { isHighRise: true, isCrowdedPlace: true, stairDoors: 10, damagedStairDoors: 1 },
    why: '10%',
  },
  { rule: '7.3.7', expect: 'hit', facts: { ...counts, stairDoors: 10, damagedStairDoors: 6 }, why: '过半,不论建筑' },
  {
    rule: '7.3.7',
    expect: 'clear',
    facts: { isHighRise: false, stairDoors: 10, damagedStairDoors: 5 },
    why: '其他建筑恰 50%',
  },
  {
    rule: '7.3.7',
    expect: 'clear',
    facts: {
      isHighRise: true,
      isCrowdedPlace: false,
      buildingHasCrowdedPlace: false,
      stairDoors: 10,
      damagedStairDoors: 4,
    },
    why: '高层而无人员密集场所,以 50% 为界',
  },
  {
    rule: '7.3.7',
    expect: 'undetermined',
    facts: { ...counts, isHighRise: true, isCrowdedPlace: false, stairDoors: 10, damagedStairDoors: 4 },
    why: '建筑内有无人员密集场所未知',
  },

  {
    rule: '7.3.8',
    expect: 'hit',
    facts: { ...counts, isCrowdedPlace: true, escapeRouteFinishMeetsStandard: false },
    why: '走道用可燃装修',
  },
  {
    rule: '7.3.8',
    expect: 'clear',
    facts: { isCrowdedPlace: true, escapeRouteFinishMeetsStandard: true },
    why: '材料符合 GB 50222',
  },
  { rule: '7.3.8', expect: 'undetermined', facts: { ...counts, isCrowdedPlace: true }, why: '装修材料未取样' },
  {
    rule: '7.3.8',
    expect: 'not-applicable',
    facts: { isCrowdedPlace: false, escapeRouteFinishMeetsStandard: false },
    why: '不是人员密集场所',
  },

  {
    rule: '7.3.9',
    expect: 'hit',
    facts: { ...counts, isCrowdedPlace: true, escapeRouteHasBarsOrShutters: true },
    why: '安全出口装卷帘门',
  },
  {
    rule: '7.3.9',
    expect: 'clear',
    facts: { isCrowdedPlace: true, escapeRouteHasBarsOrShutters: false },
    why: '没有栅栏、卷帘门',
  },
  { rule: '7.3.9', expect: 'undetermined', facts: { ...counts, isCrowdedPlace: true }, why: '出口有没有卷帘门未查' },
  {
    rule: '7.3.9',
    expect: 'not-applicable',
    facts: { isCrowdedPlace: false, escapeRouteHasBarsOrShutters: true },
    why: '不是人员密集场所',
  },

  {
    rule: '7.3.10',
    expect: 'hit',
    facts: { ...counts, isCrowdedPlace: true, outerWindowsBlocked: true },
    why: '外窗被广告牌遮挡',
  },
  {
    rule: '7.3.10',
    expect: 'clear',
    facts: { isCrowdedPlace: true, outerWindowsBlocked: false },
    why: '外窗没有遮挡',
  },
  { rule: '7.3.10', expect: 'undetermined', facts: { ...counts, isCrowdedPlace: true }, why: '外窗未查' },
  {
    rule: '7.3.10',
    expect: 'not-applicable',
    facts: { isCrowdedPlace: false, outerWindowsBlocked: true },
    why: '不是人员密集场所',
  },

  {
    rule: '7.3.11',
    expect: 'hit',
    facts: { ...counts, isHighRise: true, rescueSiteAsRequired: false },
    why: '没有救援场地',
  },
  {
    rule: '7.3.11',
    expect: 'hit',
    facts: { ...counts, isHighRise: true, rescueSiteOccupied: true },
    why: '救援场地被占用',
  },
  {
    rule: '7.3.11',
    expect: 'hit',
    facts: { ...counts, isHighRise: true, fireLaneAsRequired: false },
    why: '高层的消防车道不合要求',
  },
  {
    rule: '7.3.11',
    expect: 'hit',
    facts: { ...counts, isHighRise: true, fireLaneBlocked: true },
    why: '高层的消防车道被占用',
  },
  {
    rule: '7.3.11',
    expect: 'clear',
    facts: { isHighRise: true, ...lane, ...site },
    why: '车道和场地都合要求',
  },
  {
    rule: '7.3.11',
    expect: 'not-applicable',
    facts: { isHighRise: false, rescueSiteOccupied: true },
    why: '不是高层建筑',
  },
  {
    rule: '7.3.11',
    expect: 'undetermined',
    facts: { ...counts, isHighRise: true, ...lane, rescueSiteAsRequired: true },
    why: '场地是否被占用未查',
  },

  {
    rule: '7.3.12',
    expect: 'hit',
    facts: { ...counts, fireLifts: [{ works: true }, { works: false }] },
    why: '两部中一部停运',
  },
  { rule: '7.3.12', expect: 'clear', facts: { fireLifts: [{ works: true }] }, why: '运行正常' },
  { rule: '7.3.12', expect: 'not-applicable', facts: { fireLifts: [] }, why: '没有消防电梯' },
  { rule: '7.3.12', expect: 'undetermined', facts: { ...counts, fireLifts: [{}] }, why: '没有试运行' },
])
