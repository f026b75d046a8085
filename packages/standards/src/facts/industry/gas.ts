import { boolean, list, number } from '@zhiben/sdk'
import { device } from './device.js'

/** The pressure alarm on the main gas pipe, wherever burners or kilns have one. */
export const mainPipePressureAlarm = device({
  zh: '燃气总管的压力监测报警装置',
  en: 'pressure alarm on the main gas pipe',
})

/** Its interlock with the emergency shut-off. */
export const pressureAlarmInterlockedWithShutOff = device({
  zh: '燃气总管压力报警与紧急自动切断装置的联锁',
  en: 'interlock of the pressure alarm on the main gas pipe with the automatic emergency shut-off',
})

/** Fuel gas: what several trades are asked in the same words. */
export const gas = {
  coalGasDrainers: list(
    {
      waterSealOnPositivePressureLine: boolean({
        title: { zh: '正压管线上的水封式排水器', en: 'Water-seal drainer of a positive-pressure line' },
        question: {
          zh: '是否为正压煤气输配管线上的水封式排水器?',
          en: 'Is it a water-seal drainer on a gas line under positive pressure?',
        },
      }),
      maxSealingPressure: number('kPa', {
        min: 0,
        title: { zh: '最高封堵煤气压力', en: 'Maximum gas pressure it seals' },
        question: {
          zh: '该排水器最高能封住多大的煤气压力(按现场实际有效的水封)?',
          en: 'Up to which gas pressure does the drainer seal (by the water seal that is really there)?',
        },
      }),
      sharedAcrossIsolator: boolean({
        title: { zh: '隔断装置两侧共用', en: 'Shared by both sides of an isolating device' },
        question: {
          zh: '同一隔断装置的两侧是否共用这个排水器?',
          en: 'Do both sides of one isolating device drain into it?',
        },
      }),
      upperPipeConnectedToOtherLine: boolean({
        title: { zh: '上部排水管与别的煤气管道相通', en: 'Upper drain pipe connected with that of another line' },
        question: {
          zh: '它上部的排水管是否与另一条煤气管道的排水器相通?',
          en: 'Is its upper drain pipe connected with that of a drainer of another gas line?',
        },
      }),
      sharedBetweenMedia: boolean({
        title: { zh: '不同介质共用', en: 'Shared by lines of different media' },
        question: {
          zh: '不同介质的煤气管道是否共用这个排水器?',
          en: 'Do gas lines of different media share it?',
        },
      }),
    },
    {
      maxItems: 200,
      title: { zh: '煤气管道的排水器', en: 'Drainers of coal-gas lines' },
      question: {
        zh: '煤气管道上有哪些排水器(不论型式,不论正压负压)?每个一项,没有的给空表。',
        en: 'Which drainers are there on coal-gas lines, of whatever type and pressure? One item each; an empty list if none.',
      },
    },
  ),
  premixGasKilns: list(
    {
      usesHotProducerGas: boolean({
        title: { zh: '烧热发生炉煤气', en: 'Fired with hot producer gas' },
        question: { zh: '是否以热发生炉煤气为燃料?', en: 'Is the kiln fired with hot producer gas?' },
      }),
      mainPipePressureAlarm,
      pressureAlarmInterlockedWithShutOff,
    },
    {
      maxItems: 200,
      title: { zh: '预混燃烧的燃气窑炉', en: 'Premix gas-fired kilns' },
      question: {
        zh: '有哪些采用预混燃烧的燃气窑炉?每座一项,没有的给空表。',
        en: 'Which gas-fired kilns burn a premix? One item each; an empty list if none.',
      },
    },
  ),
}
