import { all, any, article, type NumberedRule, not, rule } from '@zhiben/sdk'
import { paintRoomFails, paintRoomNote } from './paint-room.js'
import { article14, type EnterpriseRefs, text } from './text.js'

/** Article 7: machinery. */
export const machinery = (f: EnterpriseRefs): readonly NumberedRule[] => [
  rule('7(1)', {
    title: { zh: '吊运跨、浇注跨地坪上有人员聚集场所', en: 'Gathering place on the floor of a craning or pouring bay' },
    cite: article('7', '1'),
    appliesIf: f.isMachinery,
    when: f.foundryBayRooms.exists((r) =>
      r.kind.oneOf('meetingRoom', 'activityRoom', 'restRoom', 'changingRoom', 'handoverRoom'),
    ),
    remedy: {
      zh: '把这些房间迁出吊运跨、浇注跨的地坪范围',
      en: 'Move these rooms off the floor area of the bays',
    },
    evidence: {
      zh: '车间平面图、起重机行走和浇注范围,现场房间的用途',
      en: 'Workshop plan, range of cranes and pouring, use of the rooms',
    },
    verified: text,
    note: {
      zh: '只限所列五类房间,操作室不在内(与冶金、有色不同)。',
      en: 'Only the five listed kinds of room; operation rooms are not among them (unlike metallurgy and non-ferrous metals).',
    },
  }),
  rule('7(2)', {
    title: { zh: '铸造炉没有紧急排放和应急储存', en: 'Foundry furnace without emergency discharge and holding' },
    cite: article('7', '2'),
    appliesIf: f.isMachinery,
    when: f.foundryFurnaces.exists((u) => any(not(u.emergencyDischarge), not(u.emergencyStorage))),
    remedy: {
      zh: '为该炉设置能容下全部泄漏金属的紧急排放和应急储存设施',
      en: 'Give the furnace an emergency discharge and a holding facility that takes all the metal',
    },
    evidence: {
      zh: '现场排放通道和应急储存坑的容量、是否干燥通畅',
      en: 'Discharge and holding pit: capacity, dry and unobstructed',
    },
    verified: text,
    note: article14({
      zh: '排放和储存缺一即命中(从严理解)。本项没有炉型例外。',
      en: 'Lack of either facility is enough (the stricter reading). No type of furnace is excepted here.',
    }),
  }),
  rule('7(3)', {
    title: { zh: '生产期间铸造区域有积水', en: 'Standing water in foundry areas during production' },
    cite: article('7', '3'),
    appliesIf: f.isMachinery,
    when: f.foundryMeltAreas.exists((a) =>
      all(
        a.inProduction,
        a.hasStandingWater,
        any(a.kind.oneOf('furnaceBottom', 'furnacePit', 'emergencyPit'), a.withinSplashRange),
      ),
    ),
    remedy: {
      zh: '立即停止该处作业,排干积水,查清并堵住来水,干燥后再生产',
      en: 'Stop work there, drain the water, find and stop where it comes from, and dry the area before production',
    },
    evidence: {
      zh: '现场查看各坑、平台、通道,生产记录',
      en: 'Pits, platforms and passages as seen on site; production records',
    },
    verified: text,
    note: {
      zh: '积水不分来源。炉底、炉坑、事故坑不论远近;其余五类限于泄漏喷溅影响范围内。',
      en: 'It does not matter where the water comes from. Furnace bottom, furnace pit and emergency pit count wherever they are, the other five kinds only within reach of leaks and splashes.',
    },
  }),
  rule('7(4)', {
    title: { zh: '铸造水冷设备缺监测报警或联锁', en: 'Water-cooled foundry equipment without alarm or interlock' },
    cite: article('7', '4'),
    appliesIf: f.isMachinery,
    when: f.foundryCooledEquipment.exists((e) =>
      any(not(e.outletTemperatureAlarm), not(e.flowDifferenceAlarm), not(e.coolingAlarmsInterlocked)),
    ),
    remedy: {
      zh: '装齐出水温度、进出水流量差报警,并与熔融金属加热、输送控制联锁',
      en: 'Fit outlet-temperature and flow-difference alarms and interlock them with heating and moving the metal',
    },
    evidence: { zh: '控制画面、联锁逻辑图、试验记录', en: 'Control screens, interlock logic, test records' },
    verified: text,
    note: article14({ zh: '两种报警缺一即命中。', en: 'Lack of either alarm is enough.' }),
  }),
  rule('7(5)', {
    title: {
      zh: '燃气装置缺压力报警、切断联锁或熄火保护',
      en: 'Gas burner without pressure alarm, shut-off or flame protection',
    },
    cite: article('7', '5'),
    appliesIf: f.isMachinery,
    when: f.machineryGasBurners.exists((b) =>
      any(
        not(b.mainPipePressureAlarm),
        not(b.pressureAlarmInterlockedWithShutOff),
        not(b.flameMonitoring),
        not(b.flameFailureProtection),
      ),
    ),
    remedy: {
      zh: '燃气总管装压力报警并与紧急切断联锁,燃烧装置装火焰监测和熄火保护',
      en: 'Fit a pressure alarm with shut-off on the main gas pipe, and flame monitoring with flame-failure protection on the burner',
    },
    evidence: {
      zh: '燃气管道图、报警设定、切断和熄火试验记录',
      en: 'Plan of the gas pipes, alarm settings, test records of shut-off and flame failure',
    },
    verified: text,
    note: article14({
      zh: '火焰监测和熄火保护缺一即命中。不限于强制送风(与第五条第(十二)项不同)。',
      en: 'Lack of either flame monitoring or flame-failure protection is enough. Not only forced draught (unlike 5(12)).',
    }),
  }),
  rule('7(6)', {
    title: {
      zh: '用可燃溶剂清洗而没有防可燃气体积聚',
      en: 'Cleaning with flammable solvent without preventing gas from gathering',
    },
    cite: article('7', '6'),
    appliesIf: f.isMachinery,
    when: f.solventCleanings.exists((c) => not(c.gasAccumulationPrevented)),
    remedy: {
      zh: '改用不燃清洗剂,或清洗时通风、封堵周围地坑沟槽并检测浓度',
      en: 'Use a cleaner that does not burn, or ventilate, seal pits and trenches nearby and measure the concentration',
    },
    evidence: {
      zh: '清洗剂种类、作业现场及周围坑沟、通风和检测记录',
      en: 'The cleaner, the place and pits around it, ventilation and gas records',
    },
    verified: text,
  }),
  rule('7(7)', {
    title: {
      zh: '非水性漆调漆间、喷漆室缺可燃气体报警或通风',
      en: 'Solvent-paint room without gas alarm or ventilation',
    },
    cite: article('7', '7'),
    appliesIf: f.isMachinery,
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
]
