import { all, any, article, type NumberedRule, not, rule } from '@zhiben/sdk'
import { article14, type EnterpriseRefs, text } from './text.js'

/** Article 5 (6) to (10): aluminium direct-chill casting. */
export const directChill = (f: EnterpriseRefs): readonly NumberedRule[] => [
  rule('5(6)', {
    title: {
      zh: '深井铸造结晶器冷却水缺报警或联锁',
      en: 'Mould cooling water of direct-chill casting without alarm or interlock',
    },
    cite: article('5', '6'),
    appliesIf: f.isNonferrousMetals,
    when: f.directChillLines.exists((l) =>
      any(
        not(l.mouldWaterPressureAlarm),
        not(l.mouldWaterFlowAlarm),
        not(l.mouldWaterAlarmsStopFlow),
        all(l.furnace.is('tilting'), not(l.mouldWaterAlarmsTiltBack)),
      ),
    ),
    remedy: {
      zh: '装齐进水压力、流量报警,并与快速切断、紧急排放、流槽断开联锁;倾动式炉还要与倾动控制联锁',
      en: 'Fit inlet-pressure and flow alarms and interlock them with shut-off, drain and launder cut-off; with a tilting furnace also with its control',
    },
    evidence: {
      zh: '冷却水仪表、联锁逻辑图和铸造前联锁试验记录',
      en: 'Instruments of the cooling water, interlock logic, test records before casting',
    },
    verified: text,
    note: article14({
      zh: '从严理解:停止供铝的联锁不论炉型都要有,设了的切断、断开、排放装置样样要联锁,紧急排放阀只要求固定式炉必须有;倾动式炉另要与倾动控制联锁。另一种理解是固定式炉只看阀门联锁,倾动式炉只看倾动联锁。',
      en: 'The stricter reading: the interlock that stops the metal is needed with either furnace and with every shut-off, cut-off and drain valve that there is (only a fixed furnace must have the drain valve), and a tilting furnace needs that with its control too. By the other reading a fixed furnace needs only the first, a tilting one only the second.',
    }),
  }),
  rule('5(7)', {
    title: {
      zh: '深井铸造流槽缺液位报警或出口缺机械锁紧',
      en: 'Launder without level alarm, or outlet without mechanical lock',
    },
    cite: article('5', '7'),
    appliesIf: f.isNonferrousMetals,
    when: f.directChillLines.exists((l) =>
      any(
        not(l.outletLaunderLevelAlarm),
        not(l.mouldEntryLevelAlarm),
        all(l.furnace.is('fixed'), not(l.outletMechanicalLock)),
      ),
    ),
    remedy: {
      zh: '在出口流槽和模盘入口装液位报警,固定式炉的铝液出口装机械锁紧',
      en: 'Fit level alarms at the outlet launder and the mould table, and a mechanical lock on the outlet of a fixed furnace',
    },
    evidence: {
      zh: '现场液位仪表、锁紧装置,报警试验记录',
      en: 'Level instruments and lock on site, test records of the alarms',
    },
    verified: text,
    note: article14({ zh: '机械锁紧只对固定式浇铸炉。', en: 'The mechanical lock is for fixed furnaces only.' }),
  }),
  rule('5(8)', {
    title: {
      zh: '固定式浇铸炉缺紧急排放、快速切断或联锁',
      en: 'Fixed casting furnace without drain, shut-off or interlock',
    },
    cite: article('5', '8'),
    appliesIf: f.isNonferrousMetals,
    when: f.directChillLines.exists((l) =>
      all(
        l.furnace.is('fixed'),
        any(not(l.launderEmergencyDrainValve), not(l.mouldEntryQuickShutOff), not(l.levelAlarmStopsAndDrains)),
      ),
    ),
    remedy: {
      zh: '流槽装紧急排放阀,模盘入口装快速切断阀,并让液位报警与两者联锁',
      en: 'Fit an emergency drain valve on the launder and a quick shut-off at the mould table, and interlock the level alarm with both',
    },
    evidence: {
      zh: '现场阀门及其动作、联锁逻辑图和试验记录',
      en: 'The valves and how they act, interlock logic and test records',
    },
    verified: text,
    note: article14({ zh: '只对固定式浇铸炉。', en: 'Fixed casting furnaces only.' }),
  }),
  rule('5(9)', {
    title: { zh: '倾动式浇铸炉缺快速切断或联锁', en: 'Tilting casting furnace without shut-off or interlock' },
    cite: article('5', '9'),
    appliesIf: f.isNonferrousMetals,
    when: f.directChillLines.exists((l) =>
      all(l.furnace.is('tilting'), any(not(l.mouldEntryQuickShutOff), not(l.levelAlarmStopsAndTiltsBack))),
    ),
    remedy: {
      zh: '模盘入口装快速切断阀,并让液位报警与倾动控制和切断阀联锁',
      en: 'Fit a quick shut-off at the mould table and interlock the level alarm with it and with the tilting control',
    },
    evidence: {
      zh: '现场阀门和炉体回倾动作、联锁逻辑图和试验记录',
      en: 'The valve and the tilting back, interlock logic and test records',
    },
    verified: text,
    note: article14({ zh: '只对倾动式浇铸炉。', en: 'Tilting casting furnaces only.' }),
  }),
  rule('5(10)', {
    title: {
      zh: '深井铸造机卷扬钢丝绳非钢芯或不检查更换',
      en: 'Hoist rope of a direct-chill caster without steel core or care',
    },
    cite: article('5', '10'),
    appliesIf: f.isNonferrousMetals,
    when: f.directChillLines.exists((l) =>
      all(l.usesWireRopeHoist, any(not(l.ropeHasSteelCore), not(l.ropeInspectedAndReplaced))),
    ),
    remedy: {
      zh: '换用钢芯钢丝绳,并落实定期检查和更换',
      en: 'Use a rope with a steel core, and inspect and replace it as due',
    },
    evidence: {
      zh: '钢丝绳合格证和规格、检查和更换记录',
      en: 'Certificate and type of the rope, records of inspection and replacement',
    },
    verified: text,
    note: {
      zh: '液压升降的铸造机不涉及本项。',
      en: 'Casting machines lowered by hydraulics are not concerned.',
    },
  }),
]
