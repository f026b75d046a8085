import { boolean, choice, list } from '@zhiben/sdk'
import { device } from './device.js'
import { mainPipePressureAlarm, pressureAlarmInterlockedWithShutOff } from './gas.js'
import { meltArea, roomKind, smeltingAreaKind } from './molten-metal.js'

/** Non-ferrous metals; direct-chill casting has a file of its own. */
export const nonferrous = {
  nonferrousBayRooms: list(
    { kind: roomKind },
    {
      maxItems: 200,
      title: {
        zh: '有色熔融金属吊运跨地坪上的房间',
        en: 'Rooms on the floor of bays where molten non-ferrous metal is craned',
      },
      question: {
        zh: '有色熔融金属吊运跨的地坪范围内有哪些供人使用的房间?每间一项,没有的给空表。',
        en: 'Which rooms for people are on the floor area of bays in which molten non-ferrous metal is craned? One item each; an empty list if none.',
      },
    },
  ),
  nonferrousMeltAreas: list(
    {
      kind: smeltingAreaKind,
      ...meltArea,
      waterComesFromProcess: boolean({
        title: { zh: '积水来自生产工艺', en: 'The water comes from the process' },
        question: {
          zh: '积水是否为生产工艺本身产生(生产性积水)?渗漏、雨水、清洗等来的答“否”。',
          en: 'Does the water come from the process itself? No for leaks, rain, washing and the like.',
        },
      }),
    },
    {
      maxItems: 200,
      title: { zh: '有色熔融金属影响区域', en: 'Areas near molten metal (non-ferrous)' },
      question: {
        zh: '有色金属生产中有哪些事故坑、炉下渣坑、炉前平台、炉基区域、厂房内吊运通道、地面运输通道?每处一项,没有的给空表。',
        en: 'Which emergency pits, slag pits, furnace-front platforms, furnace foundations, craning passages and ground passages does non-ferrous production have? One item each; an empty list if none.',
      },
    },
  ),
  nonferrousCastingFurnaces: list(
    {
      type: choice(
        {
          tiltingMelting: { zh: '倾动式熔炼炉', en: 'Tilting melting furnace' },
          tiltingHolding: { zh: '倾动式保温炉', en: 'Tilting holding furnace' },
          tiltingMeltingAndHolding: { zh: '倾动式熔保一体炉', en: 'Tilting melting and holding furnace in one' },
          fixedMeltingWithHolding: { zh: '带保温炉的固定式熔炼炉', en: 'Fixed melting furnace with a holding furnace' },
          other: { zh: '其他炉型', en: 'Any other type' },
        },
        { title: { zh: '炉型', en: 'Type' }, question: { zh: '是哪种炉型?', en: 'Which type of furnace is it?' } },
      ),
      emergencyDischarge: device({ zh: '紧急排放设施', en: 'emergency discharge' }),
      emergencyStorage: device({ zh: '应急储存设施', en: 'emergency holding facility' }),
    },
    {
      maxItems: 200,
      title: { zh: '有色熔融金属铸造环节的炉子', en: 'Furnaces of molten-metal casting (non-ferrous)' },
      question: {
        zh: '有色熔融金属铸造环节有哪些炉子?每座一项,没有的给空表。',
        en: 'Which furnaces feed the casting of molten non-ferrous metal? One item each; an empty list if none.',
      },
    },
  ),
  nonferrousWaterCooledEquipment: list(
    {
      kind: choice(
        {
          smeltingFurnace: { zh: '冶炼炉窑', en: 'Smelting furnace' },
          castingMachine: { zh: '铸造机', en: 'Casting machine' },
          directChillMould: { zh: '铝加工深井铸造的结晶器', en: 'Mould of aluminium direct-chill casting' },
          heatingFurnace: { zh: '加热炉', en: 'Heating furnace' },
        },
        { title: { zh: '设备', en: 'Equipment' }, question: { zh: '是哪种设备?', en: 'Which equipment is it?' } },
      ),
      emergencyWaterSupply: device({ zh: '应急水源', en: 'emergency water supply' }),
    },
    {
      maxItems: 200,
      title: { zh: '有色水冷设备', en: 'Water-cooled equipment (non-ferrous)' },
      question: {
        zh: '有哪些用水冷却的冶炼炉窑、铸造机、加热炉?每台一项,没有的给空表。',
        en: 'Which smelting furnaces, casting machines and heating furnaces are cooled by water? One item each; an empty list if none.',
      },
    },
  ),
  closedLoopCooledParts: list(
    {
      outletTemperatureAlarm: device({ zh: '出水温度监测报警装置', en: 'outlet-temperature alarm' }),
      flowDifferenceAlarm: device({
        zh: '进出水流量差监测报警装置',
        en: 'alarm for the difference of inlet and outlet flow',
      }),
    },
    {
      maxItems: 500,
      title: {
        zh: '有色冶炼炉窑的闭路循环水冷元件',
        en: 'Closed-loop water-cooled parts of smelting furnaces (non-ferrous)',
      },
      question: {
        zh: '熔融有色金属冶炼炉窑有哪些闭路循环的水冷元件?每个(组)一项,没有的给空表。',
        en: 'Which water-cooled parts of smelting furnaces run in a closed loop? One item each; an empty list if none.',
      },
    },
  ),
  openLoopCooledParts: list(
    {
      inletFlowAlarm: device({ zh: '进水流量监测报警装置', en: 'inlet-flow alarm' }),
      inletPressureAlarm: device({ zh: '进水压力监测报警装置', en: 'inlet-pressure alarm' }),
      outletTemperatureMonitored: device({
        zh: '出水温度监测(仪表或定期人工测温)',
        en: 'monitoring of the outlet temperature, by instrument or by hand at intervals',
      }),
    },
    {
      maxItems: 500,
      title: {
        zh: '有色冶炼炉窑的开路水冷元件',
        en: 'Open-loop water-cooled parts of smelting furnaces (non-ferrous)',
      },
      question: {
        zh: '熔融有色金属冶炼炉窑有哪些开路的水冷元件?每个(组)一项,没有的给空表。',
        en: 'Which water-cooled parts of smelting furnaces run in an open loop? One item each; an empty list if none.',
      },
    },
  ),
  toxicGasPlaces: list(
    {
      gas: choice(
        {
          carbonMonoxide: { zh: '一氧化碳', en: 'Carbon monoxide' },
          arsine: { zh: '砷化氢', en: 'Arsine' },
          chlorine: { zh: '氯气', en: 'Chlorine' },
          hydrogenSulphide: { zh: '硫化氢', en: 'Hydrogen sulphide' },
        },
        { title: { zh: '毒气', en: 'Gas' }, question: { zh: '是哪种毒气?', en: 'Which gas is it?' } },
      ),
      fixedGasAlarm: device({
        zh: '该气体的固定式浓度监测报警装置',
        en: 'fixed alarm for the concentration of that gas',
      }),
      dataReachesPlaceMannedAllDay: device({
        zh: '监测数据到 24 小时有人值守处的传输',
        en: 'transmission of the readings to a place manned 24 hours',
      }),
      equivalentArsineDetection: device({
        zh: '与固定式报警效果相当的砷化氢检测措施',
        en: 'detection of arsine that is as good as a fixed alarm',
      }),
    },
    {
      maxItems: 500,
      title: { zh: '毒气可能泄漏、积聚的部位', en: 'Places where toxic gas may leak or gather' },
      question: {
        zh: '有哪些场所和部位可能泄漏、积聚一氧化碳、砷化氢、氯气或硫化氢?每处每种气体一项,没有的给空表。',
        en: 'Where may carbon monoxide, arsine, chlorine or hydrogen sulphide leak or gather? One item for each place and gas; an empty list if none.',
      },
    },
  ),
  nonferrousForcedDraughtBurners: list(
    { mainPipePressureAlarm, pressureAlarmInterlockedWithShutOff },
    {
      maxItems: 200,
      title: { zh: '有色强制送风燃气装置', en: 'Forced-draught gas burners (non-ferrous)' },
      question: {
        zh: '有色金属生产中有哪些烧煤气或天然气并强制送风的燃烧装置?每套一项,没有的给空表。',
        en: 'Which burners on coal gas or natural gas with forced draught does non-ferrous production use? One item each; an empty list if none.',
      },
    },
  ),
}
