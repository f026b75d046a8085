import { all, any, article, type NumberedRule, not, rule } from '@zhiben/sdk'
import { paintRoomFails, paintRoomNote } from './paint-room.js'
import { premixKilnFails, premixKilnNote } from './premix-kiln.js'
import { article14, type EnterpriseRefs, text } from './text.js'

/** Article 8: light industry. */
export const lightIndustry = (f: EnterpriseRefs): readonly NumberedRule[] => [
  rule('8(1)', {
    title: {
      zh: '食品烘制、油炸设备没有防过热切断',
      en: 'Baking or frying equipment without over-temperature cut-off',
    },
    cite: article('8', '1'),
    appliesIf: all(f.isLightIndustry, f.isFoodMaker),
    when: f.bakingAndFryingEquipment.exists((e) => not(e.overheatCutOff)),
    remedy: { zh: '装防过热自动切断装置', en: 'Fit an automatic cut-off against overheating' },
    evidence: { zh: '现场温控和切断装置、动作试验记录', en: 'Temperature control and cut-off on site, test records' },
    verified: text,
    note: article14({ zh: '只对食品制造企业。', en: 'Food makers only.' }),
  }),
  rule('8(2)', {
    title: {
      zh: '白酒勾兑、灌装、储存场所缺乙醇报警或通风联锁',
      en: 'Place for Chinese spirits without ethanol alarm or ventilation interlock',
    },
    cite: article('8', '2'),
    appliesIf: f.isLightIndustry,
    when: f.liquorPlaces.exists((p) => any(not(p.fixedEthanolAlarm), not(p.ethanolAlarmStartsVentilation))),
    remedy: {
      zh: '装固定式乙醇蒸气报警,并与通风联锁',
      en: 'Fit a fixed ethanol-vapour alarm and interlock it with the ventilation',
    },
    evidence: { zh: '现场报警器和风机、联锁试验记录', en: 'Alarm and fan on site, test records of the interlock' },
    verified: text,
    note: article14(),
  }),
  rule('8(3)', {
    title: { zh: '造纸用蒸气或明火直接加热液氯钢瓶', en: 'Chlorine cylinder heated directly by steam or flame' },
    cite: article('8', '3'),
    appliesIf: all(f.isLightIndustry, f.isPulpOrPaperMaker),
    when: f.chlorineCylinderHeating.oneOf('steam', 'openFlame'),
    remedy: {
      zh: '停止直接加热,改用专用的液氯汽化器',
      en: 'Stop heating the cylinder and use a vaporiser made for chlorine',
    },
    evidence: { zh: '现场汽化方式、操作规程', en: 'How the chlorine is vaporised, operating instructions' },
    verified: text,
    note: { zh: '只对纸浆制造、造纸企业。', en: 'Pulp and paper makers only.' },
  }),
  rule('8(4)', {
    title: {
      zh: '日用玻璃、陶瓷预混燃气窑炉总管缺压力报警或切断联锁',
      en: 'Premix gas kiln for daily glass or ceramics without alarm or shut-off',
    },
    cite: article('8', '4'),
    appliesIf: all(f.isLightIndustry, any(f.isDailyGlassMaker, f.isDailyCeramicsMaker)),
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
  rule('8(5)', {
    title: { zh: '日用玻璃窑炉缺冷却保护监测报警', en: 'Furnace for daily glass without alarm on its cooling' },
    cite: article('8', '5'),
    appliesIf: all(f.isLightIndustry, f.isDailyGlassMaker),
    when: f.dailyGlassFurnaces.exists((g) => not(g.coolingProtectionAlarm)),
    remedy: { zh: '为冷却保护系统装监测报警', en: 'Fit an alarm on the protective cooling' },
    evidence: { zh: '控制画面、报警设定和试验记录', en: 'Control screens, alarm settings and test records' },
    verified: text,
    note: article14({ zh: '只对日用玻璃企业。', en: 'Makers of daily glass only.' }),
  }),
  rule('8(6)', {
    title: {
      zh: '非水性漆调漆间、喷漆室缺可燃气体报警或通风',
      en: 'Solvent-paint room without gas alarm or ventilation',
    },
    cite: article('8', '6'),
    appliesIf: f.isLightIndustry,
    when: paintRoomFails(f),
    remedy: {
      zh: '装固定式可燃气体报警和通风设施,或改用水性漆',
      en: 'Fit a fixed combustible-gas alarm and ventilation, or change to water-based paint',
    },
    evidence: {
      zh: '所用油漆、报警器和通风设施及其检查记录',
      en: 'The paint used, alarm and ventilation and their inspection records',
    },
    verified: text,
    note: article14(paintRoomNote),
  }),
  rule('8(7)', {
    title: { zh: '锂电池仓库没有隔离故障电池', en: 'Lithium battery store without separation of faulty batteries' },
    cite: article('8', '7'),
    appliesIf: f.isLightIndustry,
    when: f.lithiumBatteryStores.exists((s) => not(s.faultyBatteriesSeparated)),
    remedy: {
      zh: '设隔墙、防爆柜或单独的集装箱,把故障电池与其他电池隔开',
      en: 'Set up a wall, an explosion-proof cabinet or a container and keep faulty batteries there',
    },
    evidence: {
      zh: '仓库布置、隔离处和故障电池的处置记录',
      en: 'Layout of the store, the separate place, records of faulty batteries',
    },
    verified: text,
    note: {
      zh: '从严理解:库里眼下没有故障电池、也没有备好隔离地方的,同样命中。另一种理解是库内确有故障电池而没有隔离才命中。',
      en: 'The stricter reading: a store that has no faulty batteries at present and no place for them either hits too. By the other reading it hits only while faulty batteries are there unseparated.',
    },
  }),
]
