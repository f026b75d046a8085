import { all, any, article, type NumberedRule, not } from '@zhiben/sdk'
import { comprehensiveElement, type EnterpriseRefs } from './exclusions.js'
import { examQuestion, recalled } from './sources.js'

/** 7.4 extinguishing, 7.5 smoke control, 7.6 power and 7.7 fire alarm: comprehensive elements. */
export const facilities = (f: EnterpriseRefs): readonly NumberedRule[] => {
  const element = comprehensiveElement(f)
  const isPlaceOf66 = any(f.isHotel, f.isPublicEntertainmentPlace, f.isShop, f.isUndergroundCrowdedPlace)
  return [
    element('7.4.1', {
      title: { zh: '消防水源或灭火剂储备不合标准', en: 'Water source or store of agents not as required' },
      cite: article('7.4.1'),
      when: not(f.fireWaterSourceAndAgentsAsRequired),
      remedy: {
        zh: '按标准设消防水源,补足泡沫液等灭火剂',
        en: 'Provide the water source and the store of foam and other agents as required',
      },
      evidence: {
        zh: '消防水池、天然水源或市政管网的水量,灭火剂品种和储量',
        en: 'Capacity of tank, natural source or mains; kind and quantity of the agents',
      },
      verified: recalled,
    }),
    element('7.4.2', {
      title: {
        zh: '室外消防给水未设、不合标准或不能用',
        en: 'Outdoor fire water missing, not to standard or not working',
      },
      cite: article('7.4.2'),
      appliesIf: f.outdoorFireWaterProvidedOrRequired,
      when: any(not(f.outdoorFireWaterMeetsStandard), not(f.outdoorFireWaterWorks)),
      remedy: {
        zh: '按标准设室外消防给水系统并恢复正常使用',
        en: 'Provide the outdoor fire water system to standard and put it in working order',
      },
      evidence: {
        zh: '室外消火栓的数量、间距,实测流量和压力',
        en: 'Number and spacing of the hydrants, flow and pressure as measured',
      },
      verified: recalled,
      note: {
        zh: '已设而不合标准或不能用的,不问是否属于必须设置,都算(从严)。',
        en: 'What is installed and not to standard or not working counts whether or not it was required, which is stricter.',
      },
    }),
    element('7.4.3', {
      title: { zh: '室内消火栓未设、不合标准或不能用', en: 'Indoor hydrants missing, not to standard or not working' },
      cite: article('7.4.3'),
      appliesIf: f.indoorHydrantsProvidedOrRequired,
      when: any(not(f.indoorHydrantsMeetStandard), not(f.indoorHydrantsWork)),
      remedy: {
        zh: '按标准设室内消火栓系统并恢复正常使用',
        en: 'Provide the indoor hydrants to standard and put them in working order',
      },
      evidence: {
        zh: '室内消火栓布置、最不利点出水试验、水泵启动试验',
        en: 'Layout of the hydrants, a test at the worst point, a start of the pumps',
      },
      verified: recalled,
      note: {
        zh: '已设而不合标准或不能用的,不问是否属于必须设置,都算(从严)。',
        en: 'What is installed and not to standard or not working counts whether or not it was required, which is stricter.',
      },
    }),
    element('7.4.4', {
      title: { zh: '其他场所缺自动喷水灭火系统', en: 'Other place without the required sprinklers' },
      cite: article('7.4.4'),
      appliesIf: not(isPlaceOf66),
      when: all(f.sprinklerRequired, not(f.sprinklerInstalledAsRequired)),
      remedy: { zh: '按标准补设自动喷水灭火系统', en: 'Install the sprinklers that the standard requires' },
      evidence: {
        zh: '应设条件、设计和验收文件、现场有无系统',
        en: 'What makes the system required, design and acceptance papers, what is there on site',
      },
      verified: recalled,
      note: {
        zh: '旅馆、公共娱乐场所、商店、地下人员密集场所缺的,按 6.6 直接判定。',
        en: 'Hotels, entertainment places, shops and underground crowded places are in 6.6 and judged directly.',
      },
    }),
    element('7.4.5', {
      title: { zh: '缺自动喷水以外的固定灭火设施', en: 'Other fixed extinguishing system missing' },
      cite: article('7.4.5'),
      when: all(f.otherFixedSystemRequired, not(f.otherFixedSystemInstalledAsRequired)),
      remedy: { zh: '按标准补设所缺的固定灭火设施', en: 'Install the fixed system that is missing' },
      evidence: {
        zh: '应设气体、泡沫、水喷雾等设施的部位和现场情况',
        en: 'The parts that need gas, foam, water spray and so on, and what is there',
      },
      verified: recalled,
    }),
    element('7.4.6', {
      title: { zh: '自动喷水或其他固定灭火设施不能正常使用', en: 'Sprinklers or other fixed system out of order' },
      cite: article('7.4.6'),
      when: any(all(f.hasSprinkler, not(f.sprinklerWorks)), all(f.hasOtherFixedSystem, not(f.otherFixedSystemWorks))),
      remedy: { zh: '修复灭火设施并做功能试验', en: 'Repair the system and test it' },
      evidence: {
        zh: '末端试水、报警阀、水泵、控制柜或启动装置的功能试验',
        en: 'Tests of end valve, alarm valve, pumps, control panel or release',
      },
      verified: recalled,
    }),
    element('7.5', {
      title: { zh: '防烟排烟设施未设或不能正常使用', en: 'Smoke control missing or out of order' },
      cite: article('7.5'),
      appliesIf: any(f.isCrowdedPlace, f.isHighRise, f.isUnderground),
      when: any(
        all(f.smokeControlRequired, not(f.smokeControlInstalledAsRequired)),
        all(f.hasSmokeControl, not(f.smokeControlWorks)),
      ),
      remedy: { zh: '按标准补设或修复防烟、排烟设施', en: 'Install or repair the smoke control' },
      evidence: {
        zh: '应设部位、风机启动和风量风压测试、排烟窗开启情况',
        en: 'The parts that need it, tests of fans, flow and pressure, opening of the vents',
      },
      verified: examQuestion,
      note: {
        zh: '已设而不能用的,不问是否属于必须设置,都算(从严)。',
        en: 'What is installed and does not work counts whether or not it was required, which is stricter.',
      },
    }),
    element('7.6.1', {
      title: { zh: '消防供电负荷等级不合标准', en: 'Power grade for fire equipment not to standard' },
      cite: article('7.6.1'),
      appliesIf: f.hasElectricFireEquipment,
      when: not(f.firePowerGradeMeetsStandard),
      remedy: {
        zh: '增设备用电源或第二路电源,达到应有负荷等级',
        en: 'Add a standby or second supply to reach the grade',
      },
      evidence: { zh: '供电系统图、电源路数和自备电源', en: 'Supply diagram, number of feeders, own generators' },
      verified: recalled,
    }),
    element('7.6.2', {
      title: { zh: '消防用电设备未用专用回路', en: 'Fire equipment not on a dedicated circuit' },
      cite: article('7.6.2'),
      appliesIf: f.hasElectricFireEquipment,
      when: not(f.firePowerCircuitAsRequired),
      remedy: { zh: '从配电室起改为专用供电回路', en: 'Lay a dedicated circuit from the switch room' },
      evidence: { zh: '配电系统图、配电柜回路标识', en: 'Distribution diagram, circuits marked on the panel' },
      verified: recalled,
    }),
    element('7.6.3', {
      title: {
        zh: '末端自动切换装置未设、不合标准或不能切换',
        en: 'Automatic changeover missing, not to standard or not working',
      },
      cite: article('7.6.3'),
      appliesIf: f.powerChangeoverProvidedOrRequired,
      when: any(not(f.powerChangeoverMeetsStandard), not(f.powerChangeoverWorks)),
      remedy: { zh: '在末端配电箱装自动切换装置并试验切换', en: 'Fit the changeover at the end panel and test it' },
      evidence: { zh: '末端配电箱,现场断电切换试验', en: 'The end panel, a changeover test on site' },
      verified: recalled,
    }),
    element('7.7.1', {
      title: { zh: '其他场所缺火灾自动报警系统', en: 'Other place without the required automatic fire alarm' },
      cite: article('7.7.1'),
      appliesIf: not(isPlaceOf66),
      when: all(f.fireAlarmRequired, not(f.fireAlarmInstalledAsRequired)),
      remedy: { zh: '按标准补设火灾自动报警系统', en: 'Install the fire alarm that the standard requires' },
      evidence: {
        zh: '应设条件、设计和验收文件、现场有无系统',
        en: 'What makes the system required, design and acceptance papers, what is there on site',
      },
      verified: recalled,
      note: {
        zh: '旅馆、公共娱乐场所、商店、地下人员密集场所缺的,按 6.6 直接判定。',
        en: 'Hotels, entertainment places, shops and underground crowded places are in 6.6 and judged directly.',
      },
    }),
    element('7.7.2', {
      title: { zh: '火灾自动报警系统不能正常运行', en: 'Automatic fire alarm not running properly' },
      cite: article('7.7.2'),
      appliesIf: f.hasFireAlarm,
      when: not(f.fireAlarmWorks),
      remedy: { zh: '修复火灾自动报警系统并恢复运行', en: 'Repair the fire alarm and put it back in service' },
      evidence: {
        zh: '控制器故障和屏蔽记录、探测器和手动按钮试验',
        en: 'Faults and disablements at the panel, tests of detectors and call points',
      },
      verified: examQuestion,
    }),
    element('7.7.3', {
      title: { zh: '自动消防设施不能正常联动', en: 'Automatic fire facilities cannot be linked' },
      cite: article('7.7.3'),
      appliesIf: f.hasLinkedFireFacilities,
      when: not(f.fireFacilitiesLinkageWorks),
      remedy: { zh: '修复联动控制并做联动试验', en: 'Repair the linkage and test it' },
      evidence: {
        zh: '联动控制器在自动状态下的联动试验',
        en: 'A linkage test with the controller in automatic',
      },
      verified: recalled,
    }),
  ]
}
