import { boolean, choice, list } from '@zhiben/sdk'
import { device } from './device.js'
import { mainPipePressureAlarm, pressureAlarmInterlockedWithShutOff } from './gas.js'
import { meltArea, roomKind } from './molten-metal.js'

/** Machinery: foundry work, burners, cleaning with solvents. */
export const machinery = {
  foundryBayRooms: list(
    { kind: roomKind },
    {
      maxItems: 200,
      title: {
        zh: '铸造吊运跨、浇注跨地坪上的房间',
        en: 'Rooms on the floor of craning and pouring bays of the foundry',
      },
      question: {
        zh: '机械铸造的熔融金属吊运跨和浇注跨的地坪范围内有哪些供人使用的房间?每间一项,没有的给空表。',
        en: 'Which rooms for people are on the floor area of foundry bays in which molten metal is craned or poured? One item each; an empty list if none.',
      },
    },
  ),
  foundryFurnaces: list(
    {
      emergencyDischarge: device({ zh: '紧急排放设施', en: 'emergency discharge' }),
      emergencyStorage: device({ zh: '应急储存设施', en: 'emergency holding facility' }),
    },
    {
      maxItems: 200,
      title: { zh: '铸造用熔炼炉、精炼炉、保温炉', en: 'Melting, refining and holding furnaces of the foundry' },
      question: {
        zh: '机械铸造有哪些熔炼炉、精炼炉、保温炉?每座一项,没有的给空表。',
        en: 'Which melting, refining and holding furnaces does the foundry have? One item each; an empty list if none.',
      },
    },
  ),
  foundryMeltAreas: list(
    {
      kind: choice(
        {
          furnaceBottom: { zh: '炉底', en: 'Furnace bottom' },
          furnacePit: { zh: '炉坑', en: 'Furnace pit' },
          emergencyPit: { zh: '事故坑', en: 'Emergency pit' },
          furnaceFrontPlatform: { zh: '炉前平台', en: 'Furnace-front platform' },
          furnaceFoundation: { zh: '炉基区域', en: 'Furnace foundation' },
          mouldingPit: { zh: '造型地坑', en: 'Moulding pit' },
          pouringPit: { zh: '浇注作业坑', en: 'Pouring pit' },
          metalTransferPassage: { zh: '熔融金属转运通道', en: 'Passage for molten metal' },
        },
        { title: { zh: '区域', en: 'Area' }, question: { zh: '是哪一类区域?', en: 'Which kind of area is it?' } },
      ),
      ...meltArea,
    },
    {
      maxItems: 200,
      title: { zh: '铸造熔融金属影响区域', en: 'Areas near molten metal (foundry)' },
      question: {
        zh: '机械铸造的熔炼炉、精炼炉、保温炉有哪些炉底、炉坑、事故坑,另有哪些炉前平台、炉基区域、造型地坑、浇注作业坑、熔融金属转运通道?每处一项,没有的给空表。',
        en: 'Which furnace bottoms, furnace pits and emergency pits do the melting, refining and holding furnaces of the foundry have, and which furnace-front platforms, foundations, moulding pits, pouring pits and passages for molten metal are there? One item each; an empty list if none.',
      },
    },
  ),
  foundryCooledEquipment: list(
    {
      outletTemperatureAlarm: device({
        zh: '冷却水出水温度监测报警装置',
        en: 'outlet-temperature alarm of the cooling water',
      }),
      flowDifferenceAlarm: device({
        zh: '冷却水进出水流量差监测报警装置',
        en: 'alarm for the difference of inlet and outlet flow of the cooling water',
      }),
      coolingAlarmsInterlocked: device({
        zh: '冷却水报警与熔融金属加热、输送控制系统的联锁',
        en: 'interlock of the cooling alarms with the control of heating and moving the metal',
      }),
    },
    {
      maxItems: 200,
      title: { zh: '铸造水冷设备', en: 'Water-cooled equipment of the foundry' },
      question: {
        zh: '有哪些用水冷却的铸造熔炼炉、精炼炉、压铸机、氧枪?每台一项,没有的给空表。',
        en: 'Which melting and refining furnaces, die-casting machines and oxygen lances of the foundry are cooled by water? One item each; an empty list if none.',
      },
    },
  ),
  machineryGasBurners: list(
    {
      mainPipePressureAlarm,
      pressureAlarmInterlockedWithShutOff,
      flameMonitoring: device({ zh: '火焰监测', en: 'flame monitoring' }),
      flameFailureProtection: device({ zh: '熄火保护', en: 'flame-failure protection' }),
    },
    {
      maxItems: 200,
      title: { zh: '机械燃气装置', en: 'Gas burners (machinery)' },
      question: {
        zh: '机械生产中有哪些烧煤气或天然气的燃烧装置(熔炼炉、热处理炉、烘包器等)?每套一项,没有的给空表。',
        en: 'Which burners on coal gas or natural gas does machinery production use (melting, heat treatment, ladle heating)? One item each; an empty list if none.',
      },
    },
  ),
  solventCleanings: list(
    {
      gasAccumulationPrevented: boolean({
        title: { zh: '已防止可燃气体积聚', en: 'Gathering of gas prevented' },
        question: {
          zh: '是否采取了措施,防止可燃气体在周围密闭或半密闭空间积聚?',
          en: 'Were measures taken so that no flammable gas gathers in enclosed or half-enclosed spaces nearby?',
        },
      }),
    },
    {
      maxItems: 500,
      title: { zh: '用可燃有机溶剂的清洗', en: 'Cleaning with flammable organic solvents' },
      question: {
        zh: '有哪些用可燃有机溶剂清洗设备、工装或地面的作业?每处(次)一项,没有的给空表。',
        en: 'Where are equipment, tools or floors cleaned with flammable organic solvents? One item each; an empty list if none.',
      },
    },
  ),
}
