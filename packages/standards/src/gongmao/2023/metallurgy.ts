import { all, any, article, type NumberedRule, not, rule } from '@zhiben/sdk'
import { drainerFails, drainerNote } from './drainer.js'
import { article14, type EnterpriseRefs, text } from './text.js'

/** Article 4: metallurgy. */
export const metallurgy = (f: EnterpriseRefs): readonly NumberedRule[] => [
  rule('4(1)', {
    title: {
      zh: '铁水、钢水、液渣吊运跨地坪上有人员聚集场所或罐修理工位',
      en: 'Gathering place or ladle repair on the floor of a hot-metal, steel or slag bay',
    },
    cite: article('4', '1'),
    appliesIf: f.isMetallurgy,
    when: any(
      f.hotMetalBayRooms.exists((r) =>
        r.kind.oneOf('meetingRoom', 'activityRoom', 'restRoom', 'operationRoom', 'handoverRoom', 'changingRoom'),
      ),
      f.ladleRepairInHotMetalBay,
    ),
    remedy: {
      zh: '把这些房间和铁水罐、钢水罐修理工位迁出吊运跨的地坪范围',
      en: 'Move these rooms and the ladle repair stations off the floor area of the bay',
    },
    evidence: {
      zh: '车间平面图、起重机行走范围,现场房间的用途和修理工位的位置',
      en: 'Workshop plan, range of the cranes, what the rooms are used for and where ladles are repaired',
    },
    verified: text,
    note: {
      zh: '聚集场所只限所列六类;修理工位是另一种情形,单独即命中。',
      en: 'Only the six listed kinds of room count; a ladle repair station is a case of its own.',
    },
  }),
  rule('4(2)', {
    title: { zh: '生产期间熔融金属影响区域有积水', en: 'Standing water near molten metal during production' },
    cite: article('4', '2'),
    appliesIf: f.isMetallurgy,
    when: f.metallurgyMeltAreas.exists((a) =>
      all(
        a.inProduction,
        a.hasStandingWater,
        any(a.kind.oneOf('emergencyPit', 'slagPitBelowFurnace'), a.withinSplashRange),
      ),
    ),
    remedy: {
      zh: '立即停止该处作业,排干积水,查清并堵住来水,干燥后再生产',
      en: 'Stop work there, drain the water, find and stop where it comes from, and dry the area before production',
    },
    evidence: {
      zh: '现场查看事故坑、渣坑、炉前、炉基和吊运、运输通道,生产记录',
      en: 'The pits, the furnace front and foundation and the passages as seen on site; production records',
    },
    verified: text,
    note: {
      zh: '积水不分生产性与非生产性(与第五条第(二)项不同)。事故坑、炉下渣坑不论远近;其余四类限于泄漏喷溅影响范围内。',
      en: 'It does not matter where the water comes from (unlike 5(2)). The two pits count wherever they are, the other four kinds only within reach of leaks and splashes.',
    },
  }),
  rule('4(3)', {
    title: { zh: '炼钢连铸或模铸缺应急设施', en: 'Steel casting without its emergency vessels' },
    cite: article('4', '3'),
    appliesIf: f.isMetallurgy,
    when: any(
      f.continuousCasters.exists((c) =>
        any(not(c.emergencyLadle), not(c.tundishLeakPit), not(c.tundishOverflowPit), not(c.swingingLeakLaunder)),
      ),
      f.ingotCastingLines.exists((c) => not(c.emergencyLadleOrPit)),
    ),
    remedy: {
      zh: '连铸补齐事故钢水罐、漏钢坑、溢流坑和漏钢回转溜槽,模铸补设事故钢水罐(坑、槽)',
      en: 'Give continuous casting its emergency ladle, leak pit, overflow pit and swinging launder, and ingot casting an emergency ladle, pit or trough',
    },
    evidence: {
      zh: '工艺流程图,现场各应急设施及其可用状态',
      en: 'Flow sheet, the emergency vessels on site and their state',
    },
    verified: text,
    note: article14({
      zh: '连铸的四项设施缺任一项即命中(从严理解);模铸的罐、坑、槽有一种即可。',
      en: 'Lack of any of the four of continuous casting is enough (the stricter reading); of ladle, pit and trough of ingot casting one will do.',
    }),
  }),
  rule('4(4)', {
    title: { zh: '炼钢炉水冷元件缺监测报警或联锁', en: 'Cooling of a steelmaking furnace without alarm or interlock' },
    cite: article('4', '4'),
    appliesIf: f.isMetallurgy,
    when: f.steelmakingFurnaces.exists((s) =>
      any(not(s.outletTemperatureAlarm), not(s.flowDifferenceAlarm), not(s.coolingAlarmsInterlocked)),
    ),
    remedy: {
      zh: '装齐出水温度、进出水流量差报警,并按炉型与倾动、氧枪提升、电极断电升起联锁',
      en: 'Fit outlet-temperature and flow-difference alarms and interlock them with tilting, lance or electrodes as the furnace has them',
    },
    evidence: {
      zh: '控制画面、联锁逻辑图、报警和联锁试验记录',
      en: 'Control screens, interlock logic, test records of alarms and interlocks',
    },
    verified: text,
    note: article14({
      zh: '两种报警缺一即命中;联锁的对象随炉型不同。',
      en: 'Lack of either alarm is enough; what they must be interlocked with depends on the furnace.',
    }),
  }),
  rule('4(5)', {
    title: {
      zh: '高炉炉顶压力设定过高或没有与放散阀联锁',
      en: 'Blast-furnace top pressure set too high or not interlocked',
    },
    cite: article('4', '5'),
    appliesIf: f.isMetallurgy,
    when: f.blastFurnaces.exists((b) =>
      all(
        b.inProduction,
        any(
          b.topPressureSetPoint.above(b.maxDesignTopPressure),
          not(b.topPressureInterlockedWithBleeder),
          b.bleederSetPoint.above(b.equipmentDesignPressure),
        ),
      ),
    ),
    remedy: {
      zh: '把炉顶压力、放散压力设定降到设计值以内,恢复压力监测与放散阀的联锁',
      en: 'Bring the set points within the design values and restore the interlock with the bleeder valve',
    },
    evidence: {
      zh: '设计文件、压力设定值和趋势记录、联锁试验记录',
      en: 'Design documents, set points and pressure records, test records of the interlock',
    },
    verified: text,
    note: article14({
      zh: '设定值等于设计值不算超过。三种情形都以高炉在生产为前提;另一种理解是只有第一种以此为前提,停产检修时拆开联锁也会命中,不取。',
      en: 'A set point equal to the design value does not exceed it. All three cases suppose that the furnace is in production. By another reading only the first does, and an interlock taken apart during an overhaul would hit too; that reading is not followed.',
    }),
  }),
  rule('4(6)', {
    title: {
      zh: '煤气危险部位缺固定式一氧化碳报警或无人值守',
      en: 'Coal-gas place without fixed CO alarm or unattended',
    },
    cite: article('4', '6'),
    appliesIf: f.isMetallurgy,
    when: f.coalGasPlaces.exists((p) => any(not(p.fixedCarbonMonoxideAlarm), not(p.dataReachesPlaceMannedAllDay))),
    remedy: {
      zh: '在这些房间和部位装固定式一氧化碳报警,数据接到 24 小时有人值守处',
      en: 'Fit fixed carbon-monoxide alarms there and bring their readings to a place manned 24 hours',
    },
    evidence: {
      zh: '煤气设施分布图、报警器布置和检定记录、值守室画面',
      en: 'Plan of the gas plant, place and calibration of the alarms, screens of the control room',
    },
    verified: text,
    note: article14({
      zh: '聚集场所只限所列六类,泄漏、积聚部位不限种类。',
      en: 'Of rooms only the six listed kinds count; of places where gas may leak or gather, all.',
    }),
  }),
  rule('4(7)', {
    title: { zh: '煤气设施或进车间管道没有隔断装置', en: 'Coal-gas plant or inlet pipe without isolating device' },
    cite: article('4', '7'),
    appliesIf: f.isMetallurgy,
    when: f.coalGasIsolationPoints.exists((p) => not(p.isolatingDevice)),
    remedy: {
      zh: '在该设施和进车间前的煤气管道上加装可靠的隔断装置',
      en: 'Fit a reliable isolating device at the plant and in the pipe before the workshop',
    },
    evidence: {
      zh: '煤气管网图,现场阀门、盲板和水封',
      en: 'Plan of the gas lines; valves, blinds and water seals on site',
    },
    verified: text,
    note: article14(),
  }),
  rule('4(8)', {
    title: {
      zh: '煤气排水器封不住 30 kPa 或共用、连通',
      en: 'Coal-gas drainer sealing below 30 kPa, shared or connected',
    },
    cite: article('4', '8'),
    appliesIf: f.isMetallurgy,
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
