import { boolean, list } from '@zhiben/sdk'
import { device } from './device.js'

/** Tobacco: fumigation and expansion with carbon dioxide. */
export const tobacco = {
  fumigationPlaces: list(
    {
      phosphineAlarm: device({ zh: '磷化氢浓度监测报警仪器', en: 'phosphine monitor and alarm' }),
      gasMasks: device({ zh: '防毒面具', en: 'gas masks' }),
      evacuationConfirmedBeforehand: boolean({
        title: { zh: '熏蒸前确认人员撤离', en: 'Evacuation confirmed beforehand' },
        question: {
          zh: '熏蒸杀虫前是否确认无关人员已全部撤离?',
          en: 'Was it confirmed before fumigation that all who are not involved have left?',
        },
      }),
    },
    {
      maxItems: 200,
      title: { zh: '熏蒸作业场所', en: 'Fumigation places' },
      question: {
        zh: '有哪些熏蒸作业场所?每处一项,没有的给空表。',
        en: 'Which places are fumigated? One item each; an empty list if none.',
      },
    },
  ),
  carbonDioxideExpansionLines: list(
    {
      fixedCarbonDioxideAlarm: device({ zh: '固定式二氧化碳监测报警装置', en: 'fixed carbon-dioxide alarm' }),
      alarmStartsEmergencyVentilation: device({
        zh: '二氧化碳报警与事故通风的联锁',
        en: 'interlock of the carbon-dioxide alarm with the emergency ventilation',
      }),
    },
    {
      maxItems: 100,
      title: { zh: '二氧化碳膨胀烟丝的生产线和场所', en: 'Lines and places that expand tobacco with carbon dioxide' },
      question: {
        zh: '有哪些用液态二氧化碳制膨胀烟丝的生产线和场所?每处一项,没有的给空表。',
        en: 'Which lines and places expand cut tobacco with liquid carbon dioxide? One item each; an empty list if none.',
      },
    },
  ),
}
