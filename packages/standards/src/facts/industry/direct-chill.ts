import { boolean, choice, list } from '@zhiben/sdk'
import { device } from './device.js'

/** Aluminium direct-chill casting (铝加工深井铸造). */
export const directChill = {
  directChillLines: list(
    {
      furnace: choice(
        { fixed: { zh: '固定式', en: 'Fixed' }, tilting: { zh: '倾动式', en: 'Tilting' } },
        {
          title: { zh: '浇铸炉型式', en: 'Kind of casting furnace' },
          question: { zh: '浇铸炉是固定式还是倾动式?', en: 'Is the casting furnace fixed or tilting?' },
        },
      ),
      mouldWaterPressureAlarm: device({
        zh: '结晶器冷却水进水压力监测报警装置',
        en: 'alarm for the inlet pressure of the mould cooling water',
      }),
      mouldWaterFlowAlarm: device({
        zh: '结晶器冷却水进水流量监测报警装置',
        en: 'alarm for the inlet flow of the mould cooling water',
      }),
      mouldWaterAlarmsStopFlow: device({
        zh: '冷却水报警与快速切断阀、流槽断开装置、紧急排放阀中已设各样(切断、断开至少一样,固定式炉须有紧急排放阀)的联锁',
        en: 'interlock of the water alarms with each of quick shut-off valve, launder cut-off and emergency drain valve that there is (at least one of the first two; with a fixed furnace the drain valve too)',
      }),
      mouldWaterAlarmsTiltBack: device({
        zh: '冷却水报警与倾动式浇铸炉控制系统的联锁',
        en: 'interlock of the water alarms with the control of the tilting furnace',
      }),
      outletLaunderLevelAlarm: device({
        zh: '浇铸炉铝液出口流槽的液位监测报警装置',
        en: 'level alarm at the furnace outlet launder',
      }),
      mouldEntryLevelAlarm: device({
        zh: '流槽与模盘(分配流槽)入口连接处的液位监测报警装置',
        en: 'level alarm where the launder meets the mould table (distribution launder)',
      }),
      outletMechanicalLock: device({
        zh: '铝液出口机械锁紧装置',
        en: 'mechanical lock of the metal outlet',
      }),
      launderEmergencyDrainValve: device({
        zh: '铝液流槽紧急排放阀',
        en: 'emergency drain valve of the launder',
      }),
      mouldEntryQuickShutOff: device({
        zh: '流槽与模盘入口连接处的快速切断阀(断开装置)',
        en: 'quick shut-off valve (cut-off) where the launder meets the mould table',
      }),
      levelAlarmStopsAndDrains: device({
        zh: '模盘入口液位报警与快速切断阀(断开装置)、紧急排放阀的联锁',
        en: 'interlock of the level alarm at the mould table with the quick shut-off and the emergency drain valve',
      }),
      levelAlarmStopsAndTiltsBack: device({
        zh: '模盘入口液位报警与浇铸炉倾动控制、快速切断阀(断开装置)的联锁',
        en: 'interlock of the level alarm at the mould table with the tilting control and the quick shut-off',
      }),
      usesWireRopeHoist: boolean({
        title: { zh: '铸造机用钢丝卷扬', en: 'Caster with a wire-rope hoist' },
        question: {
          zh: '该铸造机是否采用钢丝卷扬系统(不是液压)?',
          en: 'Is the casting machine lowered by a wire-rope hoist (not hydraulics)?',
        },
      }),
      ropeHasSteelCore: boolean({
        title: { zh: '钢芯钢丝绳', en: 'Rope with a steel core' },
        question: { zh: '卷扬用的是否为钢芯钢丝绳?', en: 'Does the hoist rope have a steel core?' },
      }),
      ropeInspectedAndReplaced: boolean({
        title: { zh: '钢丝绳定期检查、更换已落实', en: 'Rope inspected and replaced as due' },
        question: {
          zh: '钢丝绳的定期检查和更换制度是否已落实?',
          en: 'Are the periodic inspection and replacement of the rope carried out?',
        },
      }),
    },
    {
      maxItems: 100,
      title: { zh: '深井铸造线', en: 'Direct-chill casting lines' },
      question: {
        zh: '有哪些铝加工深井铸造线(一台铸造机及其浇铸炉、流槽、模盘)?每条一项,没有的给空表。',
        en: 'Which direct-chill casting lines are there (a casting machine with its furnace, launder and mould table)? One item each; an empty list if none.',
      },
    },
  ),
}
