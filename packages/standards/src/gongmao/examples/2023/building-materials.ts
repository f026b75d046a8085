import { examples } from '@zhiben/sdk'
import { gongmao2023 } from '../../2023.js'

const maker = { isIndustryOrTrade: true, isBuildingMaterials: true } as const
const coal = { temperatureAlarm: true, fixedCarbonMonoxideAlarm: true, gasFireExtinguishing: true } as const
const silo = { fixedCombustibleGasAlarm: true, gasAlarmStartsEmergencyVentilation: true } as const
const kiln = {
  usesHotProducerGas: false,
  mainPipePressureAlarm: true,
  pressureAlarmInterlockedWithShutOff: true,
} as const

export const buildingMaterials = examples(gongmao2023, [
  ...(['temperatureAlarm', 'fixedCarbonMonoxideAlarm', 'gasFireExtinguishing'] as const).map((missing) => ({
    rule: '6(1)',
    expect: 'hit' as const,
    facts: { ...maker, coalPowderEquipment: [coal, { ...coal, [missing]: false }] },
    why: `一座缺 ${missing}(或已失效)`,
  })),
  { rule: '6(1)', expect: 'clear', facts: { coalPowderEquipment: [coal] }, why: '三样齐全' },
  {
    rule: '6(1)',
    expect: 'undetermined',
    facts: { ...maker, coalPowderEquipment: [{ ...coal, gasFireExtinguishing: null }] },
    why: '气体灭火未查',
  },
  {
    rule: '6(1)',
    expect: 'not-applicable',
    facts: { isIndustryOrTrade: true, isBuildingMaterials: false, coalPowderEquipment: [{ temperatureAlarm: false }] },
    why: '不是建材企业',
  },

  {
    rule: '6(2)',
    expect: 'hit',
    facts: { ...maker, siloCleanings: [{ planMeasuresTaken: false }] },
    why: '清库没有落实措施',
  },
  { rule: '6(2)', expect: 'clear', facts: { siloCleanings: [{ planMeasuresTaken: true }] }, why: '措施落实' },
  { rule: '6(2)', expect: 'clear', facts: { siloCleanings: [] }, why: '没有人工清库' },
  { rule: '6(2)', expect: 'undetermined', facts: { ...maker }, why: '清库作业未查' },

  ...(['fixedCombustibleGasAlarm', 'gasAlarmStartsEmergencyVentilation'] as const).map((missing) => ({
    rule: '6(3)',
    expect: 'hit' as const,
    facts: { ...maker, isCementMaker: true, carbideSlagSilos: [{ ...silo, [missing]: false }] },
    why: `缺 ${missing}`,
  })),
  { rule: '6(3)', expect: 'clear', facts: { carbideSlagSilos: [silo] }, why: '报警和联锁都有' },
  { rule: '6(3)', expect: 'clear', facts: { carbideSlagSilos: [] }, why: '没有电石渣储库' },
  {
    rule: '6(3)',
    expect: 'not-applicable',
    facts: { ...maker, isCementMaker: false, carbideSlagSilos: [{ fixedCombustibleGasAlarm: false }] },
    why: '不是水泥企业',
  },
  {
    rule: '6(3)',
    expect: 'undetermined',
    facts: { ...maker, carbideSlagSilos: [{ fixedCombustibleGasAlarm: false }] },
    why: '是否水泥企业未知',
  },

  {
    rule: '6(4)',
    expect: 'hit',
    facts: { ...maker, kilnAndSiloEntries: [{ isolatedBeforeEntry: false, fallAndCollapsePrevented: true }] },
    why: '没有隔离',
  },
  {
    rule: '6(4)',
    expect: 'hit',
    facts: { ...maker, kilnAndSiloEntries: [{ isolatedBeforeEntry: true, fallAndCollapsePrevented: false }] },
    why: '没有防坠落、防坍塌',
  },
  {
    rule: '6(4)',
    expect: 'clear',
    facts: { kilnAndSiloEntries: [{ isolatedBeforeEntry: true, fallAndCollapsePrevented: true }] },
    why: '隔离和防护都做了',
  },
  {
    rule: '6(4)',
    expect: 'undetermined',
    facts: { ...maker, kilnAndSiloEntries: [{ isolatedBeforeEntry: true }] },
    why: '防护未查',
  },

  ...(['mainPipePressureAlarm', 'pressureAlarmInterlockedWithShutOff'] as const).map((missing) => ({
    rule: '6(5)',
    expect: 'hit' as const,
    facts: { ...maker, premixGasKilns: [{ ...kiln, [missing]: false }] },
    why: `缺 ${missing}`,
  })),
  { rule: '6(5)', expect: 'clear', facts: { premixGasKilns: [kiln] }, why: '报警和联锁都有' },
  {
    rule: '6(5)',
    expect: 'clear',
    facts: { premixGasKilns: [{ usesHotProducerGas: true, mainPipePressureAlarm: false }] },
    why: '热发生炉煤气窑炉除外',
  },
  {
    rule: '6(5)',
    expect: 'hit',
    facts: {
      ...maker,
      premixGasKilns: [
        { usesHotProducerGas: true, mainPipePressureAlarm: false },
        { usesHotProducerGas: false, mainPipePressureAlarm: false },
      ],
    },
    why: '一座例外,另一座不例外',
  },
  {
    rule: '6(5)',
    expect: 'undetermined',
    facts: { ...maker, premixGasKilns: [{ mainPipePressureAlarm: false }] },
    why: '燃料未知',
  },

  {
    rule: '6(6)',
    expect: 'hit',
    facts: { ...maker, combustibleGasRooms: [{ fixedCombustibleGasAlarm: false }] },
    why: '制氢站没有报警',
  },
  {
    rule: '6(6)',
    expect: 'clear',
    facts: { combustibleGasRooms: [{ fixedCombustibleGasAlarm: true }] },
    why: '都有报警',
  },
  {
    rule: '6(6)',
    expect: 'undetermined',
    facts: { ...maker, combustibleGasRooms: [{}] },
    why: '报警未查',
  },

  {
    rule: '6(7)',
    expect: 'hit',
    facts: { ...maker, fusedProductFurnaces: [{ waterCooling: false }] },
    why: '水冷失效',
  },
  { rule: '6(7)', expect: 'clear', facts: { fusedProductFurnaces: [{ waterCooling: true }] }, why: '水冷有效' },
  { rule: '6(7)', expect: 'undetermined', facts: { ...maker, fusedProductFurnaces: [{}] }, why: '水冷未查' },

  {
    rule: '6(8)',
    expect: 'hit',
    facts: { ...maker, glassFurnacesAndTinBaths: [{ coolingProtectionAlarm: false }] },
    why: '锡槽没有冷却监测报警',
  },
  {
    rule: '6(8)',
    expect: 'clear',
    facts: { glassFurnacesAndTinBaths: [{ coolingProtectionAlarm: true }] },
    why: '有监测报警',
  },
  {
    rule: '6(8)',
    expect: 'undetermined',
    facts: { ...maker, glassFurnacesAndTinBaths: { partial: [] } },
    why: '窑炉清单不全',
  },
])
