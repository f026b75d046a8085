import { examples } from '@zhiben/sdk'
import { gongmao2023 } from '../../2023.js'

const maker = { isIndustryOrTrade: true, isLightIndustry: true } as const
const liquor = { fixedEthanolAlarm: true, ethanolAlarmStartsVentilation: true } as const
const kiln = {
  usesHotProducerGas: false,
  mainPipePressureAlarm: true,
  pressureAlarmInterlockedWithShutOff: true,
} as const
const booth = { usesNonWaterbornePaint: true, fixedCombustibleGasAlarm: true, ventilation: true } as const

export const lightIndustry = examples(gongmao2023, [
  {
    rule: '8(1)',
    expect: 'hit',
    facts: {
      ...maker,
      isFoodMaker: true,
      bakingAndFryingEquipment: [{ overheatCutOff: true }, { overheatCutOff: false }],
    },
    why: '一台油炸锅没有防过热切断',
  },
  { rule: '8(1)', expect: 'clear', facts: { bakingAndFryingEquipment: [{ overheatCutOff: true }] }, why: '都有切断' },
  {
    rule: '8(1)',
    expect: 'not-applicable',
    facts: { ...maker, isFoodMaker: false, bakingAndFryingEquipment: [{ overheatCutOff: false }] },
    why: '不是食品制造企业',
  },
  {
    rule: '8(1)',
    expect: 'not-applicable',
    facts: { isIndustryOrTrade: true, isLightIndustry: false, bakingAndFryingEquipment: [{ overheatCutOff: false }] },
    why: '不是轻工企业',
  },
  {
    rule: '8(1)',
    expect: 'undetermined',
    facts: { ...maker, isFoodMaker: true, bakingAndFryingEquipment: [{}] },
    why: '切断装置未查',
  },

  ...(['fixedEthanolAlarm', 'ethanolAlarmStartsVentilation'] as const).map((missing) => ({
    rule: '8(2)',
    expect: 'hit' as const,
    facts: { ...maker, liquorPlaces: [{ ...liquor, [missing]: false }] },
    why: `缺 ${missing}`,
  })),
  { rule: '8(2)', expect: 'clear', facts: { liquorPlaces: [liquor] }, why: '报警和联锁都有' },
  { rule: '8(2)', expect: 'clear', facts: { liquorPlaces: [] }, why: '不涉及白酒' },
  {
    rule: '8(2)',
    expect: 'undetermined',
    facts: { ...maker, liquorPlaces: [{ fixedEthanolAlarm: true }] },
    why: '联锁未试验',
  },

  ...(['steam', 'openFlame'] as const).map((chlorineCylinderHeating) => ({
    rule: '8(3)',
    expect: 'hit' as const,
    facts: { ...maker, isPulpOrPaperMaker: true, chlorineCylinderHeating },
    why: `以 ${chlorineCylinderHeating} 直接加热`,
  })),
  {
    rule: '8(3)',
    expect: 'hit',
    facts: { ...maker, isPulpOrPaperMaker: true, chlorineCylinderHeating: { oneOf: ['steam', 'openFlame'] } },
    why: '哪一种未定,两种都算',
  },
  { rule: '8(3)', expect: 'clear', facts: { chlorineCylinderHeating: 'none' }, why: '没有直接加热' },
  {
    rule: '8(3)',
    expect: 'not-applicable',
    facts: { ...maker, isPulpOrPaperMaker: false, chlorineCylinderHeating: 'steam' },
    why: '不是造纸企业',
  },
  { rule: '8(3)', expect: 'undetermined', facts: { ...maker, isPulpOrPaperMaker: true }, why: '加热方式未查' },

  ...(['mainPipePressureAlarm', 'pressureAlarmInterlockedWithShutOff'] as const).map((missing) => ({
    rule: '8(4)',
    expect: 'hit' as const,
    facts: { ...maker, isDailyGlassMaker: true, premixGasKilns: [{ ...kiln, [missing]: false }] },
    why: `日用玻璃缺 ${missing}`,
  })),
  {
    rule: '8(4)',
    expect: 'hit',
    facts: { ...maker, isDailyCeramicsMaker: true, premixGasKilns: [{ ...kiln, mainPipePressureAlarm: false }] },
    why: '日用陶瓷缺压力报警',
  },
  { rule: '8(4)', expect: 'clear', facts: { premixGasKilns: [kiln] }, why: '报警和联锁都有' },
  {
    rule: '8(4)',
    expect: 'clear',
    facts: { premixGasKilns: [{ usesHotProducerGas: true, mainPipePressureAlarm: false }] },
    why: '热发生炉煤气窑炉除外',
  },
  {
    rule: '8(4)',
    expect: 'not-applicable',
    facts: {
      ...maker,
      isDailyGlassMaker: false,
      isDailyCeramicsMaker: false,
      premixGasKilns: [{ ...kiln, mainPipePressureAlarm: false }],
    },
    why: '既不产日用玻璃也不产日用陶瓷',
  },
  {
    rule: '8(4)',
    expect: 'undetermined',
    facts: { ...maker, isDailyGlassMaker: false, premixGasKilns: [{ ...kiln, mainPipePressureAlarm: false }] },
    why: '是否产日用陶瓷未知',
  },

  {
    rule: '8(5)',
    expect: 'hit',
    facts: { ...maker, isDailyGlassMaker: true, dailyGlassFurnaces: [{ coolingProtectionAlarm: false }] },
    why: '没有冷却监测报警',
  },
  { rule: '8(5)', expect: 'clear', facts: { dailyGlassFurnaces: [{ coolingProtectionAlarm: true }] }, why: '有报警' },
  {
    rule: '8(5)',
    expect: 'not-applicable',
    facts: {
      ...maker,
      isDailyGlassMaker: false,
      isDailyCeramicsMaker: true,
      dailyGlassFurnaces: [{ coolingProtectionAlarm: false }],
    },
    why: '日用陶瓷企业不在本项',
  },
  {
    rule: '8(5)',
    expect: 'undetermined',
    facts: { ...maker, isDailyGlassMaker: true, dailyGlassFurnaces: [{}] },
    why: '报警未查',
  },

  ...(['fixedCombustibleGasAlarm', 'ventilation'] as const).map((missing) => ({
    rule: '8(6)',
    expect: 'hit' as const,
    facts: { ...maker, paintRooms: [{ ...booth, [missing]: false }] },
    why: `缺 ${missing}`,
  })),
  { rule: '8(6)', expect: 'clear', facts: { paintRooms: [booth] }, why: '报警和通风都有' },
  {
    rule: '8(6)',
    expect: 'clear',
    facts: { paintRooms: [{ usesNonWaterbornePaint: false, ventilation: false }] },
    why: '只用水性漆',
  },
  {
    rule: '8(6)',
    expect: 'undetermined',
    facts: { ...maker, paintRooms: [{ usesNonWaterbornePaint: true, ventilation: true }] },
    why: '报警未查',
  },

  {
    rule: '8(7)',
    expect: 'hit',
    facts: { ...maker, lithiumBatteryStores: [{ faultyBatteriesSeparated: false }] },
    why: '没有隔离故障电池的措施',
  },
  {
    rule: '8(7)',
    expect: 'clear',
    facts: { lithiumBatteryStores: [{ faultyBatteriesSeparated: true }] },
    why: '有防爆柜隔离',
  },
  { rule: '8(7)', expect: 'clear', facts: { lithiumBatteryStores: [] }, why: '没有锂电池仓库' },
  { rule: '8(7)', expect: 'undetermined', facts: { ...maker, lithiumBatteryStores: [{}] }, why: '隔离措施未查' },
])
