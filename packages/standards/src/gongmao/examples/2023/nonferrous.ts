import { examples } from '@zhiben/sdk'
import { gongmao2023 } from '../../2023.js'

const nonferrousWorks = { isIndustryOrTrade: true, isNonferrousMetals: true } as const
const wet = { inProduction: true, hasStandingWater: true, waterComesFromProcess: false } as const
const closedLoop = { outletTemperatureAlarm: true, flowDifferenceAlarm: true } as const
const openLoop = { inletFlowAlarm: true, inletPressureAlarm: true, outletTemperatureMonitored: true } as const
const alarmed = { fixedGasAlarm: true, dataReachesPlaceMannedAllDay: true } as const
const burner = { mainPipePressureAlarm: true, pressureAlarmInterlockedWithShutOff: true } as const
const drainer = {
  waterSealOnPositivePressureLine: true,
  maxSealingPressure: 30,
  sharedAcrossIsolator: false,
  upperPipeConnectedToOtherLine: false,
  sharedBetweenMedia: false,
} as const

/** Article 5 but for direct-chill casting. */
export const nonferrous = examples(gongmao2023, [
  ...(['meetingRoom', 'activityRoom', 'restRoom', 'operationRoom', 'handoverRoom', 'changingRoom'] as const).map(
    (kind) => ({
      rule: '5(1)',
      expect: 'hit' as const,
      facts: { ...nonferrousWorks, nonferrousBayRooms: [{ kind }] },
      why: `吊运跨地坪上有 ${kind}`,
    }),
  ),
  { rule: '5(1)', expect: 'clear', facts: { nonferrousBayRooms: [{ kind: 'other' }] }, why: '不在所列六类' },
  {
    rule: '5(1)',
    expect: 'undetermined',
    facts: { ...nonferrousWorks, nonferrousBayRooms: [{}] },
    why: '房间用途未知',
  },
  {
    rule: '5(1)',
    expect: 'not-applicable',
    facts: { isIndustryOrTrade: true, isNonferrousMetals: false, nonferrousBayRooms: [{ kind: 'restRoom' }] },
    why: '不是有色企业',
  },

  ...(['emergencyPit', 'slagPitBelowFurnace'] as const).map((kind) => ({
    rule: '5(2)',
    expect: 'hit' as const,
    facts: { ...nonferrousWorks, nonferrousMeltAreas: [{ ...wet, kind, withinSplashRange: false }] },
    why: `${kind} 有非生产性积水,不论远近`,
  })),
  ...(['furnaceFrontPlatform', 'furnaceFoundation', 'cranePassage', 'groundPassage'] as const).flatMap((kind) => [
    {
      rule: '5(2)',
      expect: 'hit' as const,
      facts: { ...nonferrousWorks, nonferrousMeltAreas: [{ ...wet, kind, withinSplashRange: true }] },
      why: `${kind} 在影响范围内有非生产性积水`,
    },
    {
      rule: '5(2)',
      expect: 'clear' as const,
      facts: { nonferrousMeltAreas: [{ ...wet, kind, withinSplashRange: false }] },
      why: `${kind} 在影响范围外`,
    },
  ]),
  {
    rule: '5(2)',
    expect: 'clear',
    facts: { nonferrousMeltAreas: [{ ...wet, kind: 'emergencyPit', waterComesFromProcess: true }] },
    why: '生产性积水',
  },
  {
    rule: '5(2)',
    expect: 'clear',
    facts: { nonferrousMeltAreas: [{ ...wet, kind: 'emergencyPit', inProduction: false }] },
    why: '不在生产期间',
  },
  {
    rule: '5(2)',
    expect: 'clear',
    facts: { nonferrousMeltAreas: [{ kind: 'emergencyPit', hasStandingWater: false }] },
    why: '没有积水',
  },
  {
    rule: '5(2)',
    expect: 'undetermined',
    facts: { ...nonferrousWorks, nonferrousMeltAreas: [{ ...wet, kind: 'emergencyPit', waterComesFromProcess: null }] },
    why: '积水来源未查',
  },

  {
    rule: '5(3)',
    expect: 'hit',
    facts: {
      ...nonferrousWorks,
      nonferrousCastingFurnaces: [{ type: 'other', emergencyDischarge: false, emergencyStorage: true }],
    },
    why: '没有紧急排放',
  },
  {
    rule: '5(3)',
    expect: 'hit',
    facts: {
      ...nonferrousWorks,
      nonferrousCastingFurnaces: [{ type: 'other', emergencyDischarge: true, emergencyStorage: false }],
    },
    why: '没有应急储存',
  },
  ...(['tiltingMelting', 'tiltingHolding', 'tiltingMeltingAndHolding', 'fixedMeltingWithHolding'] as const).map(
    (type) => ({
      rule: '5(3)',
      expect: 'clear' as const,
      facts: { nonferrousCastingFurnaces: [{ type, emergencyDischarge: false, emergencyStorage: false }] },
      why: `例外炉型 ${type}`,
    }),
  ),
  {
    rule: '5(3)',
    expect: 'hit',
    facts: {
      ...nonferrousWorks,
      nonferrousCastingFurnaces: [
        { type: 'tiltingHolding', emergencyDischarge: false },
        { type: 'other', emergencyDischarge: false },
      ],
    },
    why: '一座例外,另一座不例外',
  },
  {
    rule: '5(3)',
    expect: 'clear',
    facts: { nonferrousCastingFurnaces: [{ type: 'other', emergencyDischarge: true, emergencyStorage: true }] },
    why: '排放、储存齐全',
  },
  {
    rule: '5(3)',
    expect: 'clear',
    facts: { nonferrousCastingFurnaces: [{ emergencyDischarge: true, emergencyStorage: true }] },
    why: '设施齐全,炉型不必知道',
  },
  { rule: '5(3)', expect: 'clear', facts: { nonferrousCastingFurnaces: [] }, why: '没有熔融金属铸造' },
  {
    rule: '5(3)',
    expect: 'undetermined',
    facts: { ...nonferrousWorks, nonferrousCastingFurnaces: [{ emergencyDischarge: false }] },
    why: '炉型未知',
  },

  ...(['smeltingFurnace', 'castingMachine', 'heatingFurnace'] as const).map((kind) => ({
    rule: '5(4)',
    expect: 'hit' as const,
    facts: { ...nonferrousWorks, nonferrousWaterCooledEquipment: [{ kind, emergencyWaterSupply: false }] },
    why: `${kind} 没有应急水源`,
  })),
  {
    rule: '5(4)',
    expect: 'clear',
    facts: { nonferrousWaterCooledEquipment: [{ kind: 'directChillMould', emergencyWaterSupply: false }] },
    why: '深井铸造结晶器除外',
  },
  {
    rule: '5(4)',
    expect: 'hit',
    facts: {
      ...nonferrousWorks,
      nonferrousWaterCooledEquipment: [
        { kind: 'directChillMould', emergencyWaterSupply: false },
        { kind: 'castingMachine', emergencyWaterSupply: false },
      ],
    },
    why: '结晶器除外不免去铸造机',
  },
  {
    rule: '5(4)',
    expect: 'clear',
    facts: { nonferrousWaterCooledEquipment: [{ kind: 'heatingFurnace', emergencyWaterSupply: true }] },
    why: '有应急水源',
  },
  {
    rule: '5(4)',
    expect: 'undetermined',
    facts: { ...nonferrousWorks, nonferrousWaterCooledEquipment: [{ kind: 'castingMachine' }] },
    why: '应急水源未查',
  },

  ...(['outletTemperatureAlarm', 'flowDifferenceAlarm'] as const).map((missing) => ({
    rule: '5(5)',
    expect: 'hit' as const,
    facts: {
      ...nonferrousWorks,
      closedLoopCooledParts: [{ ...closedLoop, [missing]: false }],
      openLoopCooledParts: [],
    },
    why: `闭路缺 ${missing}`,
  })),
  ...(['inletFlowAlarm', 'inletPressureAlarm', 'outletTemperatureMonitored'] as const).map((missing) => ({
    rule: '5(5)',
    expect: 'hit' as const,
    facts: { ...nonferrousWorks, closedLoopCooledParts: [], openLoopCooledParts: [{ ...openLoop, [missing]: false }] },
    why: `开路缺 ${missing}`,
  })),
  {
    rule: '5(5)',
    expect: 'clear',
    facts: { closedLoopCooledParts: [closedLoop], openLoopCooledParts: [openLoop] },
    why: '闭路、开路都齐全',
  },
  {
    rule: '5(5)',
    expect: 'undetermined',
    facts: { ...nonferrousWorks, closedLoopCooledParts: [closedLoop] },
    why: '开路元件未查',
  },

  ...(['carbonMonoxide', 'arsine', 'chlorine', 'hydrogenSulphide'] as const).map((gas) => ({
    rule: '5(11)',
    expect: 'hit' as const,
    facts: { ...nonferrousWorks, toxicGasPlaces: [{ gas, fixedGasAlarm: false, equivalentArsineDetection: false }] },
    why: `${gas} 部位没有固定式报警`,
  })),
  {
    rule: '5(11)',
    expect: 'hit',
    facts: { ...nonferrousWorks, toxicGasPlaces: [{ fixedGasAlarm: false, equivalentArsineDetection: false }] },
    why: '哪种气体未知,但没有报警也没有相当的措施',
  },
  {
    rule: '5(11)',
    expect: 'hit',
    facts: {
      ...nonferrousWorks,
      toxicGasPlaces: [{ gas: 'chlorine', ...alarmed, dataReachesPlaceMannedAllDay: false }],
    },
    why: '数据没有接到有人值守处',
  },
  {
    rule: '5(11)',
    expect: 'hit',
    facts: {
      ...nonferrousWorks,
      toxicGasPlaces: [
        { gas: 'arsine', fixedGasAlarm: true, dataReachesPlaceMannedAllDay: false, equivalentArsineDetection: true },
      ],
    },
    why: '砷化氢装了固定式报警而数据无人值守',
  },
  {
    rule: '5(11)',
    expect: 'clear',
    facts: { toxicGasPlaces: [{ gas: 'arsine', fixedGasAlarm: false, equivalentArsineDetection: true }] },
    why: '砷化氢部位有效果相当的检测措施',
  },
  {
    rule: '5(11)',
    expect: 'hit',
    facts: {
      ...nonferrousWorks,
      toxicGasPlaces: [{ gas: 'carbonMonoxide', fixedGasAlarm: false, equivalentArsineDetection: true }],
    },
    why: '其余气体没有替代',
  },
  { rule: '5(11)', expect: 'clear', facts: { toxicGasPlaces: [alarmed] }, why: '报警和传输都有' },
  {
    rule: '5(11)',
    expect: 'hit',
    facts: { ...nonferrousWorks, toxicGasPlaces: [{ gas: 'chlorine', dataReachesPlaceMannedAllDay: false }] },
    why: '报警未查,但数据没有接到有人值守处,有没有报警都命中',
  },
  {
    rule: '5(11)',
    expect: 'hit',
    facts: {
      ...nonferrousWorks,
      toxicGasPlaces: [{ gas: 'arsine', equivalentArsineDetection: false, dataReachesPlaceMannedAllDay: false }],
    },
    why: '砷化氢部位没有相当的措施,数据也没有接到有人值守处,有没有报警都命中',
  },
  {
    rule: '5(11)',
    expect: 'undetermined',
    facts: {
      ...nonferrousWorks,
      toxicGasPlaces: [{ gas: 'arsine', equivalentArsineDetection: true, dataReachesPlaceMannedAllDay: false }],
    },
    why: '砷化氢部位有相当的措施,有没有固定式报警未知',
  },
  {
    rule: '5(11)',
    expect: 'clear',
    facts: {
      toxicGasPlaces: [{ gas: 'arsine', equivalentArsineDetection: true, dataReachesPlaceMannedAllDay: true }],
    },
    why: '砷化氢部位有相当的措施,有没有固定式报警都不命中',
  },
  {
    rule: '5(11)',
    expect: 'undetermined',
    facts: { ...nonferrousWorks, toxicGasPlaces: [{ gas: 'arsine', fixedGasAlarm: false }] },
    why: '是否有相当的措施未查',
  },

  ...(['mainPipePressureAlarm', 'pressureAlarmInterlockedWithShutOff'] as const).map((missing) => ({
    rule: '5(12)',
    expect: 'hit' as const,
    facts: { ...nonferrousWorks, nonferrousForcedDraughtBurners: [{ ...burner, [missing]: false }] },
    why: `缺 ${missing}`,
  })),
  { rule: '5(12)', expect: 'clear', facts: { nonferrousForcedDraughtBurners: [burner] }, why: '报警和联锁都有' },
  {
    rule: '5(12)',
    expect: 'clear',
    facts: { nonferrousForcedDraughtBurners: [] },
    why: '没有强制送风的燃气装置',
  },
  {
    rule: '5(12)',
    expect: 'undetermined',
    facts: { ...nonferrousWorks, nonferrousForcedDraughtBurners: [{ mainPipePressureAlarm: true }] },
    why: '切断联锁未试验',
  },

  {
    rule: '5(13)',
    expect: 'hit',
    facts: { ...nonferrousWorks, coalGasDrainers: [{ ...drainer, maxSealingPressure: 29.9 }] },
    why: '封堵压力 29.9 kPa',
  },
  { rule: '5(13)', expect: 'clear', facts: { coalGasDrainers: [drainer] }, why: '封堵压力恰为 30 kPa' },
  {
    rule: '5(13)',
    expect: 'clear',
    facts: { coalGasDrainers: [{ ...drainer, maxSealingPressure: 30.1 }] },
    why: '封堵压力 30.1 kPa',
  },
  ...(['sharedAcrossIsolator', 'upperPipeConnectedToOtherLine', 'sharedBetweenMedia'] as const).map((fault) => ({
    rule: '5(13)',
    expect: 'hit' as const,
    facts: { ...nonferrousWorks, coalGasDrainers: [{ ...drainer, [fault]: true }] },
    why: fault,
  })),
  {
    rule: '5(13)',
    expect: 'undetermined',
    facts: { ...nonferrousWorks, coalGasDrainers: [{ ...drainer, maxSealingPressure: { range: [25, 35] } }] },
    why: '封堵压力只知范围',
  },
  {
    rule: '5(13)',
    expect: 'clear',
    facts: {
      coalGasDrainers: [{ ...drainer, waterSealOnPositivePressureLine: false, maxSealingPressure: 10 }],
    },
    why: '不是正压管线的水封式排水器,封堵压力不在本项',
  },
  {
    rule: '5(13)',
    expect: 'hit',
    facts: {
      ...nonferrousWorks,
      coalGasDrainers: [{ waterSealOnPositivePressureLine: false, sharedAcrossIsolator: true }],
    },
    why: '隔断装置两侧共用,不论排水器型式(从严)',
  },
  {
    rule: '5(13)',
    expect: 'undetermined',
    facts: {
      ...nonferrousWorks,
      coalGasDrainers: [{ ...drainer, waterSealOnPositivePressureLine: null, maxSealingPressure: 25 }],
    },
    why: '封堵压力低,是否正压水封未知',
  },
])
