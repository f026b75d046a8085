import { boolean, list } from '@zhiben/sdk'
import { device } from './device.js'

/** Building materials: cement, glass, ceramics, refractories. */
export const buildingMaterials = {
  coalPowderEquipment: list(
    {
      temperatureAlarm: device({ zh: '温度监测报警装置', en: 'temperature alarm' }),
      fixedCarbonMonoxideAlarm: device({ zh: '固定式一氧化碳监测报警装置', en: 'fixed carbon-monoxide alarm' }),
      gasFireExtinguishing: device({ zh: '气体灭火装置', en: 'gas fire-extinguishing system' }),
    },
    {
      maxItems: 200,
      title: { zh: '煤磨袋式收尘器、煤粉仓', en: 'Coal-mill bag filters and pulverised-coal silos' },
      question: {
        zh: '有哪些煤磨袋式收尘器和煤粉仓?每台(座)一项,没有的给空表。',
        en: 'Which bag filters of coal mills and silos for pulverised coal are there? One item each; an empty list if none.',
      },
    },
  ),
  siloCleanings: list(
    {
      planMeasuresTaken: boolean({
        title: { zh: '防坠落、防坍塌措施已落实', en: 'Measures against falls and collapse taken' },
        question: {
          zh: '清库方案里防坠落、防坍塌等措施是否都落实了?没有方案的答“否”。',
          en: 'Were the measures of the cleaning plan against falls, collapse and the like all taken? No if there is no plan.',
        },
      }),
    },
    {
      maxItems: 500,
      title: { zh: '筒型储库人工清库', en: 'Manual cleaning of silos' },
      question: {
        zh: '做了哪些筒型储库人工清库?每次一项,没有的给空表。',
        en: 'Which silos were cleaned by hand? One item for each time; an empty list if none.',
      },
    },
  ),
  isCementMaker: boolean({
    title: { zh: '水泥企业', en: 'Cement maker' },
    question: { zh: '企业是否生产水泥?', en: 'Does the enterprise make cement?' },
  }),
  carbideSlagSilos: list(
    {
      fixedCombustibleGasAlarm: device({ zh: '固定式可燃气体监测报警装置', en: 'fixed combustible-gas alarm' }),
      gasAlarmStartsEmergencyVentilation: device({
        zh: '可燃气体报警与事故通风的联锁',
        en: 'interlock of the gas alarm with the emergency ventilation',
      }),
    },
    {
      maxItems: 100,
      title: { zh: '电石渣原料筒型储库', en: 'Silos for carbide slag' },
      question: {
        zh: '有哪些存电石渣原料的筒型储库?每座一项,没有的给空表。',
        en: 'Which silos hold carbide slag as raw material? One item each; an empty list if none.',
      },
    },
  ),
  kilnAndSiloEntries: list(
    {
      isolatedBeforeEntry: boolean({
        title: { zh: '进入前已隔离', en: 'Isolated before entry' },
        question: {
          zh: '进入前,可能误启动的设备和可能涌入的物料、热气、有毒有害气体是否都已隔离?',
          en: 'Before entry, were machines that might start and material, hot or harmful gas that might rush in all isolated?',
        },
      }),
      fallAndCollapsePrevented: boolean({
        title: { zh: '防坠落、防坍塌措施已落实', en: 'Measures against falls and collapse taken' },
        question: {
          zh: '防坠落、防坍塌等措施是否落实?',
          en: 'Were measures against falls, collapse and the like taken?',
        },
      }),
    },
    {
      maxItems: 500,
      title: { zh: '进入库、窑、磨等设备的作业', en: 'Entries into silos, kilns, mills and the like' },
      question: {
        zh: '有哪些进入筒型储库、焙烧窑、预热器旋风筒、分解炉、竖炉、篦冷机、磨机、破碎机的作业?每次一项,没有的给空表。',
        en: 'Which entries were made into silos, kilns, preheater cyclones, calciners, shaft furnaces, grate coolers, mills or crushers? One item for each time; an empty list if none.',
      },
    },
  ),
  combustibleGasRooms: list(
    { fixedCombustibleGasAlarm: device({ zh: '固定式可燃气体监测报警装置', en: 'fixed combustible-gas alarm' }) },
    {
      maxItems: 200,
      title: { zh: '制氢站、配气间', en: 'Hydrogen stations and gas rooms' },
      question: {
        zh: '有哪些制氢站、氮氢保护气体配气间、燃气配气间?每处一项,没有的给空表。',
        en: 'Which hydrogen stations, mixing rooms for nitrogen and hydrogen, and fuel-gas distribution rooms are there? One item each; an empty list if none.',
      },
    },
  ),
  fusedProductFurnaces: list(
    { waterCooling: device({ zh: '水冷设备', en: 'water cooling' }) },
    {
      maxItems: 100,
      title: { zh: '电熔制品电炉', en: 'Electric furnaces for fused products' },
      question: {
        zh: '有哪些带水冷的电熔制品电炉?每座一项,没有的给空表。',
        en: 'Which electric furnaces for fused products have water cooling? One item each; an empty list if none.',
      },
    },
  ),
  glassFurnacesAndTinBaths: list(
    {
      coolingProtectionAlarm: device({
        zh: '水冷、风冷保护系统(有哪种看哪种,两种都有的都要)的监测报警装置',
        en: 'alarm on the protective water and air cooling (on both if there are both)',
      }),
    },
    {
      maxItems: 100,
      title: { zh: '玻璃窑炉、锡槽', en: 'Glass furnaces and tin baths' },
      question: {
        zh: '有哪些建材玻璃窑炉、玻璃锡槽等设备?每座一项,没有的给空表。',
        en: 'Which glass furnaces, tin baths and the like for building glass are there? One item each; an empty list if none.',
      },
    },
  ),
}
