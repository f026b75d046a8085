import { boolean, choice, list } from '@zhiben/sdk'
import { device } from './device.js'

/** Light industry: food, liquor, paper, glass and ceramics for daily use, batteries. */
export const lightIndustry = {
  isFoodMaker: boolean({
    title: { zh: '食品制造企业', en: 'Food maker' },
    question: { zh: '企业是否制造食品?', en: 'Does the enterprise make food?' },
  }),
  bakingAndFryingEquipment: list(
    {
      overheatCutOff: device({ zh: '防过热自动切断装置', en: 'automatic cut-off against overheating' }),
    },
    {
      maxItems: 500,
      title: { zh: '烘制、油炸设备', en: 'Baking and frying equipment' },
      question: {
        zh: '有哪些烘制、油炸设备?每台一项,没有的给空表。',
        en: 'Which baking and frying equipment is there? One item each; an empty list if none.',
      },
    },
  ),
  liquorPlaces: list(
    {
      fixedEthanolAlarm: device({ zh: '固定式乙醇蒸气监测报警装置', en: 'fixed ethanol-vapour alarm' }),
      ethanolAlarmStartsVentilation: device({
        zh: '乙醇蒸气报警与通风设施的联锁',
        en: 'interlock of the ethanol alarm with the ventilation',
      }),
    },
    {
      maxItems: 200,
      title: { zh: '白酒勾兑、灌装场所和酒库', en: 'Places that blend, bottle or store Chinese spirits' },
      question: {
        zh: '有哪些白酒勾兑、灌装场所和酒库?每处一项,没有的给空表。',
        en: 'Which places blend, bottle or store Chinese spirits (baijiu)? One item each; an empty list if none.',
      },
    },
  ),
  isPulpOrPaperMaker: boolean({
    title: { zh: '纸浆制造、造纸企业', en: 'Pulp or paper maker' },
    question: { zh: '企业是否制造纸浆或造纸?', en: 'Does the enterprise make pulp or paper?' },
  }),
  chlorineCylinderHeating: choice(
    {
      steam: { zh: '蒸气直接加热', en: 'Directly by steam' },
      openFlame: { zh: '明火直接加热', en: 'Directly by an open flame' },
      none: { zh: '没有这样加热', en: 'Not in such a way' },
    },
    {
      title: { zh: '液氯钢瓶的直接加热', en: 'Direct heating of chlorine cylinders' },
      question: {
        zh: '是否用蒸气或明火直接加热钢瓶来汽化液氯?不用液氯的选“没有这样加热”。',
        en: 'Is liquid chlorine vaporised by heating the cylinder directly with steam or an open flame? If there is no chlorine, choose “not in such a way”.',
      },
    },
  ),
  isDailyGlassMaker: boolean({
    title: { zh: '日用玻璃企业', en: 'Maker of glass for daily use' },
    question: { zh: '企业是否生产日用玻璃?', en: 'Does the enterprise make glass for daily use?' },
  }),
  isDailyCeramicsMaker: boolean({
    title: { zh: '日用陶瓷企业', en: 'Maker of ceramics for daily use' },
    question: { zh: '企业是否生产日用陶瓷?', en: 'Does the enterprise make ceramics for daily use?' },
  }),
  dailyGlassFurnaces: list(
    {
      coolingProtectionAlarm: device({ zh: '冷却保护系统的监测报警装置', en: 'alarm on the protective cooling' }),
    },
    {
      maxItems: 100,
      title: { zh: '日用玻璃窑炉', en: 'Furnaces for daily glass' },
      question: {
        zh: '有哪些日用玻璃窑炉?每座一项,没有的给空表。',
        en: 'Which furnaces for daily glass are there? One item each; an empty list if none.',
      },
    },
  ),
  lithiumBatteryStores: list(
    {
      faultyBatteriesSeparated: boolean({
        title: { zh: '对故障电池有有效的物理隔离', en: 'Faulty batteries effectively separated' },
        question: {
          zh: '该仓库是否对故障电池采取了有效的物理隔离(隔墙、防爆柜、单独的集装箱等)?目前没有故障电池的,看隔离的地方和办法是否已备好。',
          en: 'Are faulty batteries effectively separated (wall, explosion-proof cabinet, container of their own)? If there are none at present: are the place and the means ready?',
        },
      }),
    },
    {
      maxItems: 200,
      title: { zh: '锂离子电池储存仓库', en: 'Lithium-ion battery stores' },
      question: {
        zh: '有哪些锂离子电池储存仓库?每处一项,没有的给空表。',
        en: 'Which stores for lithium-ion batteries are there? One item each; an empty list if none.',
      },
    },
  ),
}
