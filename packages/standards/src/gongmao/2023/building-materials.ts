import { all, any, article, type NumberedRule, not, rule } from '@zhiben/sdk'
import { premixKilnFails, premixKilnNote } from './premix-kiln.js'
import { article14, type EnterpriseRefs, text } from './text.js'

/** Article 6: building materials. */
export const buildingMaterials = (f: EnterpriseRefs): readonly NumberedRule[] => [
  rule('6(1)', {
    title: {
      zh: '煤磨收尘器、煤粉仓缺报警或气体灭火',
      en: 'Coal-mill filter or coal silo without alarms or gas extinguishing',
    },
    cite: article('6', '1'),
    appliesIf: f.isBuildingMaterials,
    when: f.coalPowderEquipment.exists((e) =>
      any(not(e.temperatureAlarm), not(e.fixedCarbonMonoxideAlarm), not(e.gasFireExtinguishing)),
    ),
    remedy: {
      zh: '装齐温度、一氧化碳监测报警和气体灭火装置',
      en: 'Fit temperature and carbon-monoxide alarms and gas fire-extinguishing',
    },
    evidence: {
      zh: '现场装置、控制画面、灭火剂存量和检查记录',
      en: 'What is fitted, control screens, stock of the agent and inspection records',
    },
    verified: text,
    note: article14({ zh: '三样缺一即命中。', en: 'Lack of any of the three is enough.' }),
  }),
  rule('6(2)', {
    title: {
      zh: '人工清库没有落实防坠落、防坍塌措施',
      en: 'Silo cleaned by hand without measures against falls and collapse',
    },
    cite: article('6', '2'),
    appliesIf: f.isBuildingMaterials,
    when: f.siloCleanings.exists((c) => not(c.planMeasuresTaken)),
    remedy: {
      zh: '停止清库,按清库方案落实防坠落、防坍塌等措施后再作业',
      en: 'Stop the cleaning until the measures of the plan against falls and collapse are taken',
    },
    evidence: {
      zh: '清库方案、作业票、现场系挂和防坍塌措施',
      en: 'Cleaning plan, work permits, harnesses and shoring on site',
    },
    verified: text,
    note: {
      zh: '没有清库方案的,措施无从落实,同样命中。',
      en: 'Without a cleaning plan its measures cannot have been taken: it hits too.',
    },
  }),
  rule('6(3)', {
    title: {
      zh: '电石渣储库缺可燃气体报警或通风联锁',
      en: 'Carbide-slag silo without gas alarm or ventilation interlock',
    },
    cite: article('6', '3'),
    appliesIf: all(f.isBuildingMaterials, f.isCementMaker),
    when: f.carbideSlagSilos.exists((s) =>
      any(not(s.fixedCombustibleGasAlarm), not(s.gasAlarmStartsEmergencyVentilation)),
    ),
    remedy: {
      zh: '装固定式可燃气体报警,并与事故通风联锁',
      en: 'Fit a fixed combustible-gas alarm and interlock it with the emergency ventilation',
    },
    evidence: { zh: '现场报警器和风机、联锁试验记录', en: 'Alarm and fan on site, test records of the interlock' },
    verified: text,
    note: article14({ zh: '只对水泥企业。', en: 'Cement makers only.' }),
  }),
  rule('6(4)', {
    title: {
      zh: '进入库、窑、磨等设备前没有隔离或防坠落、防坍塌',
      en: 'Entry into silo, kiln or mill without isolation or protection',
    },
    cite: article('6', '4'),
    appliesIf: f.isBuildingMaterials,
    when: f.kilnAndSiloEntries.exists((e) => any(not(e.isolatedBeforeEntry), not(e.fallAndCollapsePrevented))),
    remedy: {
      zh: '进入前断电上锁、封堵来料和气体,落实防坠落、防坍塌措施',
      en: 'Before entry lock the machines off, block material and gas, and take measures against falls and collapse',
    },
    evidence: {
      zh: '作业票、停电挂牌上锁、盲板和插板、现场防护',
      en: 'Work permits, lock-out, blinds and gates, protection on site',
    },
    verified: text,
    note: {
      zh: '只限所列八类设备;隔离和防护缺一即命中。',
      en: 'Only the eight listed kinds of equipment; lack of isolation or of protection is enough.',
    },
  }),
  rule('6(5)', {
    title: { zh: '预混燃气窑炉总管缺压力报警或切断联锁', en: 'Premix gas kiln without pressure alarm or shut-off' },
    cite: article('6', '5'),
    appliesIf: f.isBuildingMaterials,
    when: premixKilnFails(f),
    remedy: {
      zh: '燃气总管装压力监测报警,并与紧急自动切断联锁',
      en: 'Fit a pressure alarm on the main gas pipe and interlock it with the automatic emergency shut-off',
    },
    evidence: {
      zh: '燃气管道图、压力报警设定、切断试验记录',
      en: 'Plan of the gas pipes, alarm settings, test records of the shut-off',
    },
    verified: text,
    note: article14(premixKilnNote),
  }),
  rule('6(6)', {
    title: { zh: '制氢站、配气间缺可燃气体报警', en: 'Hydrogen station or gas room without combustible-gas alarm' },
    cite: article('6', '6'),
    appliesIf: f.isBuildingMaterials,
    when: f.combustibleGasRooms.exists((r) => not(r.fixedCombustibleGasAlarm)),
    remedy: { zh: '装固定式可燃气体监测报警', en: 'Fit a fixed combustible-gas alarm' },
    evidence: { zh: '现场报警器布置和检定记录', en: 'Position and calibration of the alarms' },
    verified: text,
    note: article14({
      zh: '只限制氢站、氮氢保护气体配气间、燃气配气间三类。',
      en: 'Only hydrogen stations, nitrogen-hydrogen mixing rooms and fuel-gas distribution rooms.',
    }),
  }),
  rule('6(7)', {
    title: { zh: '电熔制品电炉水冷失效', en: 'Water cooling of a fused-product furnace failed' },
    cite: article('6', '7'),
    appliesIf: f.isBuildingMaterials,
    when: f.fusedProductFurnaces.exists((e) => not(e.waterCooling)),
    remedy: { zh: '停炉修复水冷设备,恢复后再生产', en: 'Stop the furnace and repair the cooling before production' },
    evidence: { zh: '现场水流和水温、设备检修记录', en: 'Water flow and temperature on site, repair records' },
    verified: text,
    note: article14(),
  }),
  rule('6(8)', {
    title: { zh: '玻璃窑炉、锡槽缺冷却保护监测报警', en: 'Glass furnace or tin bath without alarm on its cooling' },
    cite: article('6', '8'),
    appliesIf: f.isBuildingMaterials,
    when: f.glassFurnacesAndTinBaths.exists((g) => not(g.coolingProtectionAlarm)),
    remedy: {
      zh: '为水冷、风冷保护系统装监测报警',
      en: 'Fit alarms on the protective water and air cooling',
    },
    evidence: { zh: '控制画面、报警设定和试验记录', en: 'Control screens, alarm settings and test records' },
    verified: text,
    note: article14({
      zh: '水冷、风冷两种保护都有而只监测其一的,按没有处理(从严理解);只有一种的看那一种。',
      en: 'If there are both water and air cooling and only one is monitored, the alarm counts as missing (the stricter reading); if there is one, that one counts.',
    }),
  }),
]
