import { examples } from '@zhiben/sdk'
import { gongmao2023 } from '../../2023.js'

const nonferrousWorks = { isIndustryOrTrade: true, isNonferrousMetals: true } as const
const water = { mouldWaterPressureAlarm: true, mouldWaterFlowAlarm: true, mouldWaterAlarmsStopFlow: true } as const
const levels = { outletLaunderLevelAlarm: true, mouldEntryLevelAlarm: true } as const
const fixed = {
  furnace: 'fixed',
  launderEmergencyDrainValve: true,
  mouldEntryQuickShutOff: true,
  levelAlarmStopsAndDrains: true,
} as const
const tilting = { furnace: 'tilting', mouldEntryQuickShutOff: true, levelAlarmStopsAndTiltsBack: true } as const
const rope = { usesWireRopeHoist: true, ropeHasSteelCore: true, ropeInspectedAndReplaced: true } as const

/** Article 5 (6) to (10). */
export const directChill = examples(gongmao2023, [
  ...(['mouldWaterPressureAlarm', 'mouldWaterFlowAlarm', 'mouldWaterAlarmsStopFlow'] as const).flatMap((missing) => [
    {
      rule: '5(6)',
      expect: 'hit' as const,
      facts: { ...nonferrousWorks, directChillLines: [{ ...water, furnace: 'fixed' as const, [missing]: false }] },
      why: `固定式炉缺 ${missing}`,
    },
    {
      rule: '5(6)',
      expect: 'hit' as const,
      facts: {
        ...nonferrousWorks,
        directChillLines: [{ ...water, furnace: 'tilting' as const, mouldWaterAlarmsTiltBack: true, [missing]: false }],
      },
      why: `倾动式炉缺 ${missing}`,
    },
  ]),
  {
    rule: '5(6)',
    expect: 'hit',
    facts: {
      ...nonferrousWorks,
      directChillLines: [{ ...water, furnace: 'tilting', mouldWaterAlarmsTiltBack: false }],
    },
    why: '倾动式炉没有与倾动控制联锁',
  },
  {
    rule: '5(6)',
    expect: 'clear',
    facts: { directChillLines: [{ ...water, furnace: 'fixed', mouldWaterAlarmsTiltBack: false }] },
    why: '固定式炉不要求倾动联锁',
  },
  {
    rule: '5(6)',
    expect: 'clear',
    facts: { directChillLines: [{ ...water, furnace: 'tilting', mouldWaterAlarmsTiltBack: true }] },
    why: '倾动式炉两种联锁都有',
  },
  { rule: '5(6)', expect: 'clear', facts: { directChillLines: [] }, why: '没有深井铸造' },
  {
    rule: '5(6)',
    expect: 'undetermined',
    facts: { ...nonferrousWorks, directChillLines: [{ ...water, mouldWaterAlarmsTiltBack: false }] },
    why: '炉型未知',
  },
  {
    rule: '5(6)',
    expect: 'not-applicable',
    facts: { isIndustryOrTrade: true, isNonferrousMetals: false, directChillLines: [{ mouldWaterFlowAlarm: false }] },
    why: '不是有色企业',
  },

  ...(['outletLaunderLevelAlarm', 'mouldEntryLevelAlarm'] as const).map((missing) => ({
    rule: '5(7)',
    expect: 'hit' as const,
    facts: { ...nonferrousWorks, directChillLines: [{ ...levels, furnace: 'tilting' as const, [missing]: false }] },
    why: `缺 ${missing}`,
  })),
  {
    rule: '5(7)',
    expect: 'hit',
    facts: { ...nonferrousWorks, directChillLines: [{ ...levels, furnace: 'fixed', outletMechanicalLock: false }] },
    why: '固定式炉出口没有机械锁紧',
  },
  {
    rule: '5(7)',
    expect: 'clear',
    facts: { directChillLines: [{ ...levels, furnace: 'fixed', outletMechanicalLock: true }] },
    why: '固定式炉都有',
  },
  {
    rule: '5(7)',
    expect: 'clear',
    facts: { directChillLines: [{ ...levels, furnace: 'tilting', outletMechanicalLock: false }] },
    why: '倾动式炉不要求机械锁紧',
  },
  {
    rule: '5(7)',
    expect: 'undetermined',
    facts: { ...nonferrousWorks, directChillLines: [{ ...levels, furnace: 'fixed' }] },
    why: '锁紧装置未查',
  },

  ...(['launderEmergencyDrainValve', 'mouldEntryQuickShutOff', 'levelAlarmStopsAndDrains'] as const).map((missing) => ({
    rule: '5(8)',
    expect: 'hit' as const,
    facts: { ...nonferrousWorks, directChillLines: [{ ...fixed, [missing]: false }] },
    why: `固定式炉缺 ${missing}(或已失效)`,
  })),
  { rule: '5(8)', expect: 'clear', facts: { directChillLines: [fixed] }, why: '固定式炉都有' },
  {
    rule: '5(8)',
    expect: 'clear',
    facts: { directChillLines: [{ furnace: 'tilting', launderEmergencyDrainValve: false }] },
    why: '倾动式炉不在本项',
  },
  {
    rule: '5(8)',
    expect: 'undetermined',
    facts: { ...nonferrousWorks, directChillLines: [{ launderEmergencyDrainValve: false }] },
    why: '炉型未知',
  },

  ...(['mouldEntryQuickShutOff', 'levelAlarmStopsAndTiltsBack'] as const).map((missing) => ({
    rule: '5(9)',
    expect: 'hit' as const,
    facts: { ...nonferrousWorks, directChillLines: [{ ...tilting, [missing]: false }] },
    why: `倾动式炉缺 ${missing}`,
  })),
  { rule: '5(9)', expect: 'clear', facts: { directChillLines: [tilting] }, why: '倾动式炉都有' },
  {
    rule: '5(9)',
    expect: 'clear',
    facts: { directChillLines: [{ furnace: 'fixed', mouldEntryQuickShutOff: false }] },
    why: '固定式炉不在本项',
  },
  {
    rule: '5(9)',
    expect: 'undetermined',
    facts: { ...nonferrousWorks, directChillLines: [{ furnace: 'tilting', mouldEntryQuickShutOff: true }] },
    why: '联锁未试验',
  },

  ...(['ropeHasSteelCore', 'ropeInspectedAndReplaced'] as const).map((missing) => ({
    rule: '5(10)',
    expect: 'hit' as const,
    facts: { ...nonferrousWorks, directChillLines: [{ ...rope, [missing]: false }] },
    why: `缺 ${missing}`,
  })),
  { rule: '5(10)', expect: 'clear', facts: { directChillLines: [rope] }, why: '钢芯绳,检查更换已落实' },
  {
    rule: '5(10)',
    expect: 'clear',
    facts: { directChillLines: [{ usesWireRopeHoist: false, ropeHasSteelCore: false }] },
    why: '液压升降',
  },
  {
    rule: '5(10)',
    expect: 'undetermined',
    facts: { ...nonferrousWorks, directChillLines: [{ usesWireRopeHoist: true, ropeHasSteelCore: true }] },
    why: '检查记录未查',
  },
])
