import { examples } from '@zhiben/sdk'
import { gongmao2023 } from '../../2023.js'

const metallurgical = { isIndustryOrTrade: true, isMetallurgy: true } as const
const wet = { inProduction: true, hasStandingWater: true } as const
const caster = {
  emergencyLadle: true,
  tundishLeakPit: true,
  tundishOverflowPit: true,
  swingingLeakLaunder: true,
} as const
const furnace = { outletTemperatureAlarm: true, flowDifferenceAlarm: true, coolingAlarmsInterlocked: true } as const
const blast = {
  inProduction: true,
  topPressureSetPoint: 250,
  maxDesignTopPressure: 250,
  topPressureInterlockedWithBleeder: true,
  bleederSetPoint: 280,
  equipmentDesignPressure: 280,
} as const
const alarmed = { fixedCarbonMonoxideAlarm: true, dataReachesPlaceMannedAllDay: true } as const
const drainer = {
  waterSealOnPositivePressureLine: true,
  maxSealingPressure: 30,
  sharedAcrossIsolator: false,
  upperPipeConnectedToOtherLine: false,
  sharedBetweenMedia: false,
} as const

export const metallurgy = examples(gongmao2023, [
  ...(['meetingRoom', 'activityRoom', 'restRoom', 'operationRoom', 'handoverRoom', 'changingRoom'] as const).map(
    (kind) => ({
      rule: '4(1)',
      expect: 'hit' as const,
      facts: { ...metallurgical, hotMetalBayRooms: [{ kind }] },
      why: `吊运跨地坪上有${kind}`,
    }),
  ),
  {
    rule: '4(1)',
    expect: 'hit',
    facts: { ...metallurgical, hotMetalBayRooms: [], ladleRepairInHotMetalBay: true },
    why: '钢水罐热修工位在吊运跨地坪上',
  },
  {
    rule: '4(1)',
    expect: 'clear',
    facts: { hotMetalBayRooms: [{ kind: 'other' }], ladleRepairInHotMetalBay: false },
    why: '不在所列六类',
  },
  {
    rule: '4(1)',
    expect: 'hit',
    facts: { ...metallurgical, hotMetalBayRooms: [{ kind: { oneOf: ['restRoom', 'handoverRoom'] } }] },
    why: '休息室还是交接班室未定,两者都算',
  },
  {
    rule: '4(1)',
    expect: 'undetermined',
    facts: { ...metallurgical, hotMetalBayRooms: [], ladleRepairInHotMetalBay: null },
    why: '修理工位未查',
  },
  {
    rule: '4(1)',
    expect: 'not-applicable',
    facts: { isIndustryOrTrade: true, isMetallurgy: false, ladleRepairInHotMetalBay: true },
    why: '不是冶金企业',
  },

  {
    rule: '4(2)',
    expect: 'hit',
    facts: { ...metallurgical, metallurgyMeltAreas: [{ ...wet, kind: 'emergencyPit' }] },
    why: '事故坑积水,不论远近',
  },
  {
    rule: '4(2)',
    expect: 'hit',
    facts: {
      ...metallurgical,
      metallurgyMeltAreas: [{ ...wet, kind: 'slagPitBelowFurnace', withinSplashRange: false }],
    },
    why: '炉下渣坑积水,不论远近',
  },
  ...(['furnaceFrontPlatform', 'furnaceFoundation', 'cranePassage', 'groundPassage'] as const).flatMap((kind) => [
    {
      rule: '4(2)',
      expect: 'hit' as const,
      facts: { ...metallurgical, metallurgyMeltAreas: [{ ...wet, kind, withinSplashRange: true }] },
      why: `${kind} 在影响范围内积水`,
    },
    {
      rule: '4(2)',
      expect: 'clear' as const,
      facts: { metallurgyMeltAreas: [{ ...wet, kind, withinSplashRange: false }] },
      why: `${kind} 在影响范围外积水`,
    },
  ]),
  {
    rule: '4(2)',
    expect: 'clear',
    facts: { metallurgyMeltAreas: [{ kind: 'emergencyPit', inProduction: false, hasStandingWater: true }] },
    why: '停产检修期间',
  },
  {
    rule: '4(2)',
    expect: 'clear',
    facts: { metallurgyMeltAreas: [{ kind: 'emergencyPit', hasStandingWater: false }] },
    why: '没有积水',
  },
  {
    rule: '4(2)',
    expect: 'undetermined',
    facts: { ...metallurgical, metallurgyMeltAreas: [{ kind: 'emergencyPit', hasStandingWater: true }] },
    why: '是否在生产未知',
  },

  ...(['emergencyLadle', 'tundishLeakPit', 'tundishOverflowPit', 'swingingLeakLaunder'] as const).map((missing) => ({
    rule: '4(3)',
    expect: 'hit' as const,
    facts: { ...metallurgical, continuousCasters: [{ ...caster, [missing]: false }], ingotCastingLines: [] },
    why: `连铸缺 ${missing}`,
  })),
  {
    rule: '4(3)',
    expect: 'hit',
    facts: { ...metallurgical, continuousCasters: [], ingotCastingLines: [{ emergencyLadleOrPit: false }] },
    why: '模铸没有事故钢水罐(坑、槽)',
  },
  {
    rule: '4(3)',
    expect: 'clear',
    facts: { continuousCasters: [caster], ingotCastingLines: [{ emergencyLadleOrPit: true }] },
    why: '应急设施齐全',
  },
  { rule: '4(3)', expect: 'clear', facts: { continuousCasters: [], ingotCastingLines: [] }, why: '没有连铸、模铸' },
  {
    rule: '4(3)',
    expect: 'undetermined',
    facts: { ...metallurgical, continuousCasters: [caster] },
    why: '模铸未查',
  },

  ...(['outletTemperatureAlarm', 'flowDifferenceAlarm', 'coolingAlarmsInterlocked'] as const).map((missing) => ({
    rule: '4(4)',
    expect: 'hit' as const,
    facts: { ...metallurgical, steelmakingFurnaces: [furnace, { ...furnace, [missing]: false }] },
    why: `两座炉中一座缺 ${missing}(或已失效)`,
  })),
  { rule: '4(4)', expect: 'clear', facts: { steelmakingFurnaces: [furnace] }, why: '报警、联锁齐全有效' },
  {
    rule: '4(4)',
    expect: 'undetermined',
    facts: { ...metallurgical, steelmakingFurnaces: [{ outletTemperatureAlarm: true, flowDifferenceAlarm: true }] },
    why: '联锁未试验',
  },

  {
    rule: '4(5)',
    expect: 'hit',
    facts: { ...metallurgical, blastFurnaces: [{ ...blast, topPressureSetPoint: 250.1 }] },
    why: '炉顶压力设定值刚超过设计值',
  },
  {
    rule: '4(5)',
    expect: 'hit',
    facts: { ...metallurgical, blastFurnaces: [{ ...blast, topPressureInterlockedWithBleeder: false }] },
    why: '没有与放散阀联锁',
  },
  {
    rule: '4(5)',
    expect: 'hit',
    facts: { ...metallurgical, blastFurnaces: [{ ...blast, bleederSetPoint: 280.1 }] },
    why: '放散压力设定值刚超过设备设计压力',
  },
  { rule: '4(5)', expect: 'clear', facts: { blastFurnaces: [blast] }, why: '两个设定值恰等于设计值' },
  {
    rule: '4(5)',
    expect: 'clear',
    facts: { blastFurnaces: [{ ...blast, topPressureSetPoint: 249.9, bleederSetPoint: 279.9 }] },
    why: '两个设定值略低于设计值',
  },
  {
    rule: '4(5)',
    expect: 'clear',
    facts: { blastFurnaces: [{ ...blast, inProduction: false, topPressureSetPoint: 300 }] },
    why: '高炉不在生产',
  },
  {
    rule: '4(5)',
    expect: 'clear',
    facts: { blastFurnaces: [{ inProduction: false, topPressureInterlockedWithBleeder: false }] },
    why: '高炉停产检修,联锁已拆开',
  },
  {
    rule: '4(5)',
    expect: 'hit',
    facts: {
      ...metallurgical,
      blastFurnaces: [
        { inProduction: true, topPressureSetPoint: { value: 0.26, unit: 'MPa' }, maxDesignTopPressure: 250 },
      ],
    },
    why: '设定值以兆帕给出',
  },
  {
    rule: '4(5)',
    expect: 'undetermined',
    facts: { ...metallurgical, blastFurnaces: [{ ...blast, topPressureSetPoint: { range: [240, 260] } }] },
    why: '设定值只知范围',
  },

  {
    rule: '4(6)',
    expect: 'hit',
    facts: { ...metallurgical, coalGasPlaces: [{ ...alarmed, fixedCarbonMonoxideAlarm: false }] },
    why: '没有固定式一氧化碳报警',
  },
  {
    rule: '4(6)',
    expect: 'hit',
    facts: { ...metallurgical, coalGasPlaces: [alarmed, { ...alarmed, dataReachesPlaceMannedAllDay: false }] },
    why: '数据没有接到有人值守处',
  },
  { rule: '4(6)', expect: 'clear', facts: { coalGasPlaces: [alarmed] }, why: '报警和传输都有' },
  {
    rule: '4(6)',
    expect: 'undetermined',
    facts: { ...metallurgical, coalGasPlaces: [{ fixedCarbonMonoxideAlarm: true }] },
    why: '传输未查',
  },

  {
    rule: '4(7)',
    expect: 'hit',
    facts: { ...metallurgical, coalGasIsolationPoints: [{ isolatingDevice: true }, { isolatingDevice: false }] },
    why: '一处没有隔断装置',
  },
  { rule: '4(7)', expect: 'clear', facts: { coalGasIsolationPoints: [{ isolatingDevice: true }] }, why: '都能隔断' },
  {
    rule: '4(7)',
    expect: 'undetermined',
    facts: { ...metallurgical, coalGasIsolationPoints: { partial: [{ isolatingDevice: true }] } },
    why: '清单不全',
  },

  {
    rule: '4(8)',
    expect: 'hit',
    facts: { ...metallurgical, coalGasDrainers: [{ ...drainer, maxSealingPressure: 29.9 }] },
    why: '封堵压力 29.9 kPa',
  },
  { rule: '4(8)', expect: 'clear', facts: { coalGasDrainers: [drainer] }, why: '封堵压力恰为 30 kPa' },
  {
    rule: '4(8)',
    expect: 'clear',
    facts: { coalGasDrainers: [{ ...drainer, maxSealingPressure: 30.1 }] },
    why: '封堵压力 30.1 kPa',
  },
  ...(['sharedAcrossIsolator', 'upperPipeConnectedToOtherLine', 'sharedBetweenMedia'] as const).map((fault) => ({
    rule: '4(8)',
    expect: 'hit' as const,
    facts: { ...metallurgical, coalGasDrainers: [{ ...drainer, [fault]: true }] },
    why: fault,
  })),
  {
    rule: '4(8)',
    expect: 'undetermined',
    facts: { ...metallurgical, coalGasDrainers: [{ ...drainer, maxSealingPressure: null }] },
    why: '封堵压力未测',
  },
  {
    rule: '4(8)',
    expect: 'clear',
    facts: {
      coalGasDrainers: [{ ...drainer, waterSealOnPositivePressureLine: false, maxSealingPressure: 10 }],
    },
    why: '不是正压管线的水封式排水器,封堵压力不在本项',
  },
  {
    rule: '4(8)',
    expect: 'hit',
    facts: {
      ...metallurgical,
      coalGasDrainers: [{ waterSealOnPositivePressureLine: false, sharedAcrossIsolator: true }],
    },
    why: '隔断装置两侧共用,不论排水器型式(从严)',
  },
  {
    rule: '4(8)',
    expect: 'undetermined',
    facts: {
      ...metallurgical,
      coalGasDrainers: [{ ...drainer, waterSealOnPositivePressureLine: null, maxSealingPressure: 25 }],
    },
    why: '封堵压力低,是否正压水封未知',
  },
])
