import { examples } from '@zhiben/sdk'
import { gongmao2023 } from '../../2023.js'

const maker = { isIndustryOrTrade: true, isMachinery: true } as const
const wet = { inProduction: true, hasStandingWater: true } as const
const cooled = { outletTemperatureAlarm: true, flowDifferenceAlarm: true, coolingAlarmsInterlocked: true } as const
const burner = {
  mainPipePressureAlarm: true,
  pressureAlarmInterlockedWithShutOff: true,
  flameMonitoring: true,
  flameFailureProtection: true,
} as const
const booth = { usesNonWaterbornePaint: true, fixedCombustibleGasAlarm: true, ventilation: true } as const

export const machinery = examples(gongmao2023, [
  ...(['meetingRoom', 'activityRoom', 'restRoom', 'changingRoom', 'handoverRoom'] as const).map((kind) => ({
    rule: '7(1)',
    expect: 'hit' as const,
    facts: { ...maker, foundryBayRooms: [{ kind }] },
    why: `浇注跨地坪上有 ${kind}`,
  })),
  {
    rule: '7(1)',
    expect: 'clear',
    facts: { foundryBayRooms: [{ kind: 'operationRoom' }] },
    why: '操作室不在机械的五类',
  },
  { rule: '7(1)', expect: 'clear', facts: { foundryBayRooms: [{ kind: 'other' }] }, why: '不在所列五类' },
  {
    rule: '7(1)',
    expect: 'undetermined',
    facts: { ...maker, foundryBayRooms: [{ kind: { oneOf: ['operationRoom', 'restRoom'] } }] },
    why: '操作室还是休息室未定',
  },
  {
    rule: '7(1)',
    expect: 'not-applicable',
    facts: { isIndustryOrTrade: true, isMachinery: false, foundryBayRooms: [{ kind: 'restRoom' }] },
    why: '不是机械企业',
  },

  {
    rule: '7(2)',
    expect: 'hit',
    facts: { ...maker, foundryFurnaces: [{ emergencyDischarge: false, emergencyStorage: true }] },
    why: '没有紧急排放',
  },
  {
    rule: '7(2)',
    expect: 'hit',
    facts: { ...maker, foundryFurnaces: [{ emergencyDischarge: true, emergencyStorage: false }] },
    why: '没有应急储存',
  },
  {
    rule: '7(2)',
    expect: 'clear',
    facts: { foundryFurnaces: [{ emergencyDischarge: true, emergencyStorage: true }] },
    why: '排放、储存齐全',
  },
  {
    rule: '7(2)',
    expect: 'undetermined',
    facts: { ...maker, foundryFurnaces: [{ emergencyDischarge: true }] },
    why: '应急储存未查',
  },

  ...(['furnaceBottom', 'furnacePit', 'emergencyPit'] as const).map((kind) => ({
    rule: '7(3)',
    expect: 'hit' as const,
    facts: { ...maker, foundryMeltAreas: [{ ...wet, kind, withinSplashRange: false }] },
    why: `${kind} 积水,不论远近`,
  })),
  ...(
    ['furnaceFrontPlatform', 'furnaceFoundation', 'mouldingPit', 'pouringPit', 'metalTransferPassage'] as const
  ).flatMap((kind) => [
    {
      rule: '7(3)',
      expect: 'hit' as const,
      facts: { ...maker, foundryMeltAreas: [{ ...wet, kind, withinSplashRange: true }] },
      why: `${kind} 在影响范围内积水`,
    },
    {
      rule: '7(3)',
      expect: 'clear' as const,
      facts: { foundryMeltAreas: [{ ...wet, kind, withinSplashRange: false }] },
      why: `${kind} 在影响范围外积水`,
    },
  ]),
  {
    rule: '7(3)',
    expect: 'clear',
    facts: { foundryMeltAreas: [{ kind: 'furnacePit', inProduction: false, hasStandingWater: true }] },
    why: '不在生产期间',
  },
  {
    rule: '7(3)',
    expect: 'clear',
    facts: { foundryMeltAreas: [{ kind: 'furnacePit', hasStandingWater: false }] },
    why: '没有积水',
  },
  {
    rule: '7(3)',
    expect: 'undetermined',
    facts: { ...maker, foundryMeltAreas: [{ ...wet, kind: 'pouringPit' }] },
    why: '是否在影响范围内未知',
  },

  ...(['outletTemperatureAlarm', 'flowDifferenceAlarm', 'coolingAlarmsInterlocked'] as const).map((missing) => ({
    rule: '7(4)',
    expect: 'hit' as const,
    facts: { ...maker, foundryCooledEquipment: [{ ...cooled, [missing]: false }] },
    why: `缺 ${missing}(或已失效)`,
  })),
  { rule: '7(4)', expect: 'clear', facts: { foundryCooledEquipment: [cooled] }, why: '报警、联锁齐全' },
  {
    rule: '7(4)',
    expect: 'undetermined',
    facts: { ...maker, foundryCooledEquipment: [{ ...cooled, coolingAlarmsInterlocked: null }] },
    why: '联锁未试验',
  },

  ...(
    [
      'mainPipePressureAlarm',
      'pressureAlarmInterlockedWithShutOff',
      'flameMonitoring',
      'flameFailureProtection',
    ] as const
  ).map((missing) => ({
    rule: '7(5)',
    expect: 'hit' as const,
    facts: { ...maker, machineryGasBurners: [{ ...burner, [missing]: false }] },
    why: `缺 ${missing}`,
  })),
  { rule: '7(5)', expect: 'clear', facts: { machineryGasBurners: [burner] }, why: '四样齐全' },
  {
    rule: '7(5)',
    expect: 'undetermined',
    facts: { ...maker, machineryGasBurners: [{ ...burner, flameMonitoring: null }] },
    why: '火焰监测未查',
  },

  {
    rule: '7(6)',
    expect: 'hit',
    facts: { ...maker, solventCleanings: [{ gasAccumulationPrevented: false }] },
    why: '没有防积聚措施',
  },
  { rule: '7(6)', expect: 'clear', facts: { solventCleanings: [{ gasAccumulationPrevented: true }] }, why: '有措施' },
  { rule: '7(6)', expect: 'clear', facts: { solventCleanings: [] }, why: '不用可燃溶剂清洗' },
  { rule: '7(6)', expect: 'undetermined', facts: { ...maker, solventCleanings: [{}] }, why: '措施未查' },

  ...(['fixedCombustibleGasAlarm', 'ventilation'] as const).map((missing) => ({
    rule: '7(7)',
    expect: 'hit' as const,
    facts: { ...maker, paintRooms: [{ ...booth, [missing]: false }] },
    why: `缺 ${missing}`,
  })),
  { rule: '7(7)', expect: 'clear', facts: { paintRooms: [booth] }, why: '报警和通风都有' },
  {
    rule: '7(7)',
    expect: 'clear',
    facts: { paintRooms: [{ usesNonWaterbornePaint: false, fixedCombustibleGasAlarm: false, ventilation: false }] },
    why: '只用水性漆',
  },
  {
    rule: '7(7)',
    expect: 'undetermined',
    facts: { ...maker, paintRooms: [{ ventilation: false }] },
    why: '所用油漆未知',
  },
])
