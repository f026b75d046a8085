import { boolean, list, number } from '@zhiben/sdk'
import { device } from './device.js'
import { meltArea, roomKind, smeltingAreaKind } from './molten-metal.js'

/** Iron, steel and ferro-alloys. */
export const metallurgy = {
  hotMetalBayRooms: list(
    { kind: roomKind },
    {
      maxItems: 200,
      title: {
        zh: '铁水、钢水、液渣吊运跨地坪上的房间',
        en: 'Rooms on the floor of bays where iron, steel or slag is craned',
      },
      question: {
        zh: '铁水、钢水或液渣吊运跨的地坪范围内有哪些供人使用的房间?每间一项,没有的给空表。',
        en: 'Which rooms for people are on the floor area of bays in which hot metal, steel or liquid slag is craned? One item each; an empty list if none.',
      },
    },
  ),
  ladleRepairInHotMetalBay: boolean({
    title: { zh: '铁水罐、钢水罐修理工位在吊运跨地坪上', en: 'Ladle repair station on the floor of such a bay' },
    question: {
      zh: '铁水罐、钢水罐的冷修或热修工位是否设在铁水、钢水、液渣吊运跨的地坪范围内?',
      en: 'Is a cold or hot repair station for hot-metal or steel ladles on the floor area of such a bay?',
    },
  }),
  metallurgyMeltAreas: list(
    { kind: smeltingAreaKind, ...meltArea },
    {
      maxItems: 200,
      title: { zh: '冶金熔融金属影响区域', en: 'Areas near molten metal (metallurgy)' },
      question: {
        zh: '冶金生产中有哪些事故坑、炉下渣坑、炉前平台、炉基区域、厂房内吊运通道、地面运输通道?每处一项,没有的给空表。',
        en: 'Which emergency pits, slag pits, furnace-front platforms, furnace foundations, craning passages and ground passages does metallurgical production have? One item each; an empty list if none.',
      },
    },
  ),
  continuousCasters: list(
    {
      emergencyLadle: device({ zh: '事故钢水罐', en: 'emergency steel ladle' }),
      tundishLeakPit: device({ zh: '中间罐漏钢坑(槽)', en: 'tundish leak pit or trough' }),
      tundishOverflowPit: device({ zh: '中间罐溢流坑(槽)', en: 'tundish overflow pit or trough' }),
      swingingLeakLaunder: device({ zh: '漏钢回转溜槽', en: 'swinging launder for leaking steel' }),
    },
    {
      maxItems: 50,
      title: { zh: '炼钢连铸流程', en: 'Continuous-casting lines' },
      question: {
        zh: '有哪些炼钢连铸流程?每条一项,没有的给空表。',
        en: 'Which continuous-casting lines for steel are there? One item each; an empty list if none.',
      },
    },
  ),
  ingotCastingLines: list(
    {
      emergencyLadleOrPit: device({
        zh: '事故钢水罐、坑或槽(有一种即可)',
        en: 'emergency steel ladle, pit or trough (one of them is enough)',
      }),
    },
    {
      maxItems: 50,
      title: { zh: '炼钢模铸流程', en: 'Ingot-casting lines' },
      question: {
        zh: '有哪些炼钢模铸流程?每条一项,没有的给空表。',
        en: 'Which ingot-casting lines for steel are there? One item each; an empty list if none.',
      },
    },
  ),
  steelmakingFurnaces: list(
    {
      outletTemperatureAlarm: device({
        zh: '水冷元件出水温度监测报警装置',
        en: 'alarm for the outlet water temperature of the water-cooled parts',
      }),
      flowDifferenceAlarm: device({
        zh: '水冷元件进出水流量差监测报警装置',
        en: 'alarm for the difference of inlet and outlet flow of the water-cooled parts',
      }),
      coolingAlarmsInterlocked: device({
        zh: '水冷元件报警与炉体倾动、氧(副)枪自动提升、电极自动断电和升起(按炉型)的联锁',
        en: 'interlock of the cooling alarms with furnace tilting, lance raising, or electrode power-off and raising, as the furnace has them',
      }),
    },
    {
      maxItems: 100,
      title: { zh: '带水冷元件的炼钢炉', en: 'Steelmaking furnaces with water-cooled parts' },
      question: {
        zh: '有哪些带水冷元件的转炉、电弧炉、AOD、LF、RH、VOD 等炼钢炉?每座一项,没有的给空表。',
        en: 'Which steelmaking furnaces (converter, electric arc, AOD, LF, RH, VOD and the like) have water-cooled parts? One item each; an empty list if none.',
      },
    },
  ),
  blastFurnaces: list(
    {
      inProduction: boolean({
        title: { zh: '在生产期间', en: 'In production' },
        question: { zh: '高炉是否在生产?', en: 'Is the blast furnace in production?' },
      }),
      topPressureSetPoint: number('kPa', {
        min: 0,
        title: { zh: '炉顶工作压力设定值', en: 'Set point of the top pressure' },
        question: { zh: '炉顶工作压力设定为多少?', en: 'To what is the working top pressure set?' },
      }),
      maxDesignTopPressure: number('kPa', {
        min: 0,
        title: { zh: '设计最高炉顶工作压力', en: 'Highest top pressure of the design' },
        question: {
          zh: '设计文件规定的炉顶最高工作压力是多少?',
          en: 'Which highest working top pressure do the design documents give?',
        },
      }),
      topPressureInterlockedWithBleeder: device({
        zh: '炉顶压力监测与炉顶放散阀的联锁',
        en: 'interlock of top-pressure monitoring with the bleeder valve',
      }),
      bleederSetPoint: number('kPa', {
        min: 0,
        title: { zh: '放散阀联锁放散压力设定值', en: 'Set point at which the bleeder opens' },
        question: {
          zh: '炉顶放散阀联锁放散的压力设定为多少?',
          en: 'At which set pressure does the interlock open the bleeder valve?',
        },
      }),
      equipmentDesignPressure: number('kPa', {
        min: 0,
        title: { zh: '设备设计压力', en: 'Design pressure of the equipment' },
        question: { zh: '设备的设计压力是多少?', en: 'What is the design pressure of the equipment?' },
      }),
    },
    {
      maxItems: 50,
      title: { zh: '高炉', en: 'Blast furnaces' },
      question: {
        zh: '有哪些高炉?每座一项,没有的给空表。',
        en: 'Which blast furnaces are there? One item each; an empty list if none.',
      },
    },
  ),
  coalGasPlaces: list(
    {
      fixedCarbonMonoxideAlarm: device({
        zh: '固定式一氧化碳监测报警装置',
        en: 'fixed carbon-monoxide alarm',
      }),
      dataReachesPlaceMannedAllDay: device({
        zh: '监测数据到 24 小时有人值守处的传输',
        en: 'transmission of the readings to a place manned 24 hours',
      }),
    },
    {
      maxItems: 500,
      title: { zh: '煤气危险部位', en: 'Places at risk from coal gas' },
      question: {
        zh: '煤气生产、回收净化、加压混合、储存、使用设施附近有哪些会议室、活动室、休息室、操作室、交接班室、更衣室,还有哪些部位可能泄漏、积聚煤气?每处一项,没有的给空表。',
        en: 'Which meeting, activity, rest, operation, handover and changing rooms are near plant that makes, cleans, pressurises, mixes, stores or uses coal gas, and where else may gas leak or gather? One item each; an empty list if none.',
      },
    },
  ),
  coalGasIsolationPoints: list(
    { isolatingDevice: device({ zh: '隔断装置', en: 'isolating device' }) },
    {
      maxItems: 500,
      title: { zh: '须能隔断煤气的设施和管道', en: 'Plant and pipes where coal gas must be isolable' },
      question: {
        zh: '用煤气的加热炉、煤气柜、除尘器、加压机、烘烤器等设施和进车间前的煤气管道有哪些?每处一项,没有的给空表。',
        en: 'Which heating furnaces, gasholders, dust collectors, boosters, ladle heaters and the like on coal gas are there, and which gas pipes enter a workshop? One item each; an empty list if none.',
      },
    },
  ),
}
