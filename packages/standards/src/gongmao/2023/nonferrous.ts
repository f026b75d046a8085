import { all, any, article, type NumberedRule, not, rule } from '@zhiben/sdk'
import { directChill } from './direct-chill.js'
import { drainerFails, drainerNote } from './drainer.js'
import { article14, type EnterpriseRefs, text } from './text.js'

/** Article 5 (1) to (5): non-ferrous metals, molten metal and cooling. */
const meltAndCooling = (f: EnterpriseRefs): readonly NumberedRule[] => [
  rule('5(1)', {
    title: { zh: '熔融金属吊运跨地坪上有人员聚集场所', en: 'Gathering place on the floor of a molten-metal bay' },
    cite: article('5', '1'),
    appliesIf: f.isNonferrousMetals,
    when: f.nonferrousBayRooms.exists((r) =>
      r.kind.oneOf('meetingRoom', 'activityRoom', 'restRoom', 'operationRoom', 'handoverRoom', 'changingRoom'),
    ),
    remedy: {
      zh: '把这些房间迁出熔融金属吊运跨的地坪范围',
      en: 'Move these rooms off the floor area of the bay',
    },
    evidence: {
      zh: '车间平面图、起重机行走范围,现场房间的用途',
      en: 'Workshop plan, range of the cranes, use of the rooms',
    },
    verified: text,
    note: { zh: '只限所列六类房间。', en: 'Only the six listed kinds of room count.' },
  }),
  rule('5(2)', {
    title: {
      zh: '生产期间熔融金属影响区域有非生产性积水',
      en: 'Water not from the process near molten metal during production',
    },
    cite: article('5', '2'),
    appliesIf: f.isNonferrousMetals,
    when: f.nonferrousMeltAreas.exists((a) =>
      all(
        a.inProduction,
        a.hasStandingWater,
        not(a.waterComesFromProcess),
        any(a.kind.oneOf('emergencyPit', 'slagPitBelowFurnace'), a.withinSplashRange),
      ),
    ),
    remedy: {
      zh: '立即停止该处作业,排干积水,堵住渗漏、雨水等来水,干燥后再生产',
      en: 'Stop work there, drain the water, stop leaks and rain from coming in, and dry the area before production',
    },
    evidence: {
      zh: '现场查看各区域积水及其来源,生产记录',
      en: 'Water in the areas and where it comes from, as seen on site; production records',
    },
    verified: text,
    note: {
      zh: '生产工艺本身产生的积水不计(与第四条第(二)项不同)。事故坑、炉下渣坑不论远近;其余四类限于泄漏喷溅影响范围内。',
      en: 'Water from the process itself does not count (unlike 4(2)). The two pits count wherever they are, the other four kinds only within reach of leaks and splashes.',
    },
  }),
  rule('5(3)', {
    title: {
      zh: '熔融金属铸造没有紧急排放和应急储存',
      en: 'Molten-metal casting without emergency discharge and holding',
    },
    cite: article('5', '3'),
    appliesIf: f.isNonferrousMetals,
    when: f.nonferrousCastingFurnaces
      .where((c) =>
        not(c.type.oneOf('tiltingMelting', 'tiltingHolding', 'tiltingMeltingAndHolding', 'fixedMeltingWithHolding')),
      )
      .exists((c) => any(not(c.emergencyDischarge), not(c.emergencyStorage))),
    remedy: {
      zh: '为该炉设置能容下全部泄漏金属的紧急排放和应急储存设施',
      en: 'Give the furnace an emergency discharge and a holding facility that takes all the metal',
    },
    evidence: {
      zh: '炉型资料、现场排放流槽和应急储存坑(斗)的容量',
      en: 'Type of the furnace; discharge launder and capacity of the holding pit',
    },
    verified: text,
    note: article14({
      zh: '例外逐炉看:倾动式熔炼炉、倾动式保温炉、倾动式熔保一体炉、带保温炉的固定式熔炼炉不在内。排放和储存缺一即命中(从严理解)。',
      en: 'The exceptions go by furnace: tilting melting, tilting holding, tilting melting-and-holding furnaces, and fixed melting furnaces with a holding furnace are left out. Lack of either facility is enough (the stricter reading).',
    }),
  }),
  rule('5(4)', {
    title: { zh: '水冷的炉窑、铸造机没有应急水源', en: 'Water-cooled furnace or caster without emergency water' },
    cite: article('5', '4'),
    appliesIf: f.isNonferrousMetals,
    when: f.nonferrousWaterCooledEquipment
      .where((e) => not(e.kind.is('directChillMould')))
      .exists((e) => not(e.emergencyWaterSupply)),
    remedy: {
      zh: '设置断水、断电时能自动投入的应急水源(高位水池、柴油泵等)',
      en: 'Provide emergency water that comes in when water or power fails (elevated tank, diesel pump)',
    },
    evidence: {
      zh: '水系统图、应急水源容量和切换试验记录',
      en: 'Plan of the water system, capacity of the emergency supply, test records',
    },
    verified: text,
    note: article14({
      zh: '例外逐台看:铝加工深井铸造的结晶器不在内。',
      en: 'The exception goes by equipment: moulds of aluminium direct-chill casting are left out.',
    }),
  }),
  rule('5(5)', {
    title: { zh: '冶炼炉窑水冷元件缺监测报警', en: 'Water-cooled parts of a smelting furnace without alarms' },
    cite: article('5', '5'),
    appliesIf: f.isNonferrousMetals,
    when: any(
      f.closedLoopCooledParts.exists((c) => any(not(c.outletTemperatureAlarm), not(c.flowDifferenceAlarm))),
      f.openLoopCooledParts.exists((o) =>
        any(not(o.inletFlowAlarm), not(o.inletPressureAlarm), not(o.outletTemperatureMonitored)),
      ),
    ),
    remedy: {
      zh: '闭路元件装齐出水温度、流量差报警,开路元件装齐进水流量、压力报警并监测出水温度',
      en: 'Fit outlet-temperature and flow-difference alarms on closed loops; inlet-flow and pressure alarms and outlet-temperature monitoring on open ones',
    },
    evidence: {
      zh: '水冷系统图、仪表和报警设定、试验记录',
      en: 'Plan of the cooling, instruments and alarm settings, test records',
    },
    verified: text,
    note: article14({
      zh: '闭路、开路要求不同,各缺一样即命中;开路出水温度只要求监测,人工定期测温也算,不要求报警。',
      en: 'Closed and open loops have different demands; lack of any one is enough. The outlet temperature of open loops must be monitored (by hand at intervals will do), not alarmed.',
    }),
  }),
]

/** Article 5 (11) to (13): gas. */
const gas = (f: EnterpriseRefs): readonly NumberedRule[] => [
  rule('5(11)', {
    title: { zh: '毒气部位缺固定式报警或无人值守', en: 'Toxic-gas place without fixed alarm or unattended' },
    cite: article('5', '11'),
    appliesIf: f.isNonferrousMetals,
    when: f.toxicGasPlaces.exists((p) => {
      const hasSubstitute = all(p.gas.is('arsine'), p.equivalentArsineDetection)
      return any(
        all(not(p.fixedGasAlarm), not(hasSubstitute)),
        all(not(p.dataReachesPlaceMannedAllDay), any(p.fixedGasAlarm, not(hasSubstitute))),
      )
    }),
    remedy: {
      zh: '装固定式浓度报警并把数据接到 24 小时有人值守处;砷化氢部位也可采取效果相当的检测措施',
      en: 'Fit fixed alarms and bring their readings to a place manned 24 hours; for arsine, detection that is as good will do',
    },
    evidence: {
      zh: '毒气部位清单、报警器布置和检定记录、值守室画面',
      en: 'List of the places, position and calibration of the alarms, screens of the control room',
    },
    verified: text,
    note: article14({
      zh: '砷化氢部位没有固定式报警而有效果相当的检测措施的,按不命中处理:若固定式报警非装不可,条文关于同等效果措施的一段就没有意义。其余三种气体没有替代。',
      en: 'An arsine place without a fixed alarm but with detection that is as good is taken as clear: if the fixed alarm were needed in any case, the part of the text on equal detection would mean nothing. The other three gases have no substitute.',
    }),
  }),
  rule('5(12)', {
    title: {
      zh: '强制送风燃气装置总管缺压力报警或切断联锁',
      en: 'Forced-draught gas burner without pressure alarm or shut-off',
    },
    cite: article('5', '12'),
    appliesIf: f.isNonferrousMetals,
    when: f.nonferrousForcedDraughtBurners.exists((b) =>
      any(not(b.mainPipePressureAlarm), not(b.pressureAlarmInterlockedWithShutOff)),
    ),
    remedy: {
      zh: '燃气总管装压力监测报警,并与紧急自动切断联锁',
      en: 'Fit a pressure alarm on the main gas pipe and interlock it with the automatic emergency shut-off',
    },
    evidence: {
      zh: '燃气管道图、压力报警设定、切断试验记录',
      en: 'Plan of the gas pipes, alarm settings, test records of the shut-off',
    },
    verified: text,
    note: article14({ zh: '只对强制送风的燃烧装置。', en: 'Burners with forced draught only.' }),
  }),
  rule('5(13)', {
    title: {
      zh: '煤气排水器封不住 30 kPa 或共用、连通',
      en: 'Coal-gas drainer sealing below 30 kPa, shared or connected',
    },
    cite: article('5', '13'),
    appliesIf: f.isNonferrousMetals,
    when: drainerFails(f),
    remedy: {
      zh: '更换封堵压力不足的排水器,共用、连通的改为各自独立',
      en: 'Replace drainers that seal too little, and give each side, line and medium a drainer of its own',
    },
    evidence: {
      zh: '排水器铭牌和水封高度、排水管走向、煤气管网图',
      en: 'Name plate and height of the water seal, course of the drain pipes, plan of the gas lines',
    },
    verified: text,
    note: article14(drainerNote),
  }),
]

/** Article 5: non-ferrous metals; (6) to (10) have a file of their own. */
export const nonferrous = (f: EnterpriseRefs): readonly NumberedRule[] => [
  ...meltAndCooling(f),
  ...directChill(f),
  ...gas(f),
]
