import { examples } from '@zhiben/sdk'
import { gongmao2023 } from '../../2023.js'

const textileMaker = { isIndustryOrTrade: true, isTextiles: true } as const
const tobaccoMaker = { isIndustryOrTrade: true, isTobacco: true } as const
const fumigation = { phosphineAlarm: true, gasMasks: true, evacuationConfirmedBeforehand: true } as const
const expansion = { fixedCarbonDioxideAlarm: true, alarmStartsEmergencyVentilation: true } as const

export const textilesAndTobacco = examples(gongmao2023, [
  {
    rule: '9(1)',
    expect: 'hit',
    facts: { ...textileMaker, heatSettingAuxiliaries: [{ separatedFromGatheringPlaces: false, standsAlone: false }] },
    why: '既没有隔开,也没有单独设置',
  },
  {
    rule: '9(1)',
    expect: 'clear',
    facts: { heatSettingAuxiliaries: [{ separatedFromGatheringPlaces: true, standsAlone: false }] },
    why: '已隔开',
  },
  {
    rule: '9(1)',
    expect: 'clear',
    facts: { heatSettingAuxiliaries: [{ separatedFromGatheringPlaces: false, standsAlone: true }] },
    why: '单独设置',
  },
  {
    rule: '9(1)',
    expect: 'clear',
    facts: {
      heatSettingAuxiliaries: [
        { separatedFromGatheringPlaces: true, standsAlone: false },
        { separatedFromGatheringPlaces: false, standsAlone: true },
      ],
    },
    why: '两处各有一样',
  },
  {
    rule: '9(1)',
    expect: 'undetermined',
    facts: { ...textileMaker, heatSettingAuxiliaries: [{ separatedFromGatheringPlaces: false }] },
    why: '是否单独设置未查',
  },
  {
    rule: '9(1)',
    expect: 'not-applicable',
    facts: {
      isIndustryOrTrade: true,
      isTextiles: false,
      heatSettingAuxiliaries: [{ separatedFromGatheringPlaces: false, standsAlone: false }],
    },
    why: '不是纺织企业',
  },

  ...(['sodiumDithionite', 'hydrogenPeroxide', 'sodiumHypochlorite', 'sodiumChlorite', 'rongalite'] as const).map(
    (chemical) => ({
      rule: '9(2)',
      expect: 'hit' as const,
      facts: { ...textileMaker, textileChemicalStores: [{ chemical, storedWithIncompatible: true }] },
      why: `${chemical} 与禁忌物料混存`,
    }),
  ),
  {
    rule: '9(2)',
    expect: 'hit',
    facts: {
      ...textileMaker,
      textileChemicalStores: [
        { chemical: 'sodiumDithionite', storedWithIncompatible: false, protectedFromWaterAndDamp: false },
      ],
    },
    why: '保险粉不防潮',
  },
  {
    rule: '9(2)',
    expect: 'clear',
    facts: {
      textileChemicalStores: [
        { chemical: 'hydrogenPeroxide', storedWithIncompatible: false, protectedFromWaterAndDamp: false },
      ],
    },
    why: '防水防潮只对保险粉',
  },
  {
    rule: '9(2)',
    expect: 'clear',
    facts: {
      textileChemicalStores: [
        { chemical: 'sodiumDithionite', storedWithIncompatible: false, protectedFromWaterAndDamp: true },
      ],
    },
    why: '保险粉分存并防潮',
  },
  {
    rule: '9(2)',
    expect: 'undetermined',
    facts: {
      ...textileMaker,
      textileChemicalStores: [{ storedWithIncompatible: false, protectedFromWaterAndDamp: false }],
    },
    why: '存的是哪种未知',
  },

  ...(['phosphineAlarm', 'gasMasks', 'evacuationConfirmedBeforehand'] as const).map((missing) => ({
    rule: '10(1)',
    expect: 'hit' as const,
    facts: { ...tobaccoMaker, fumigationPlaces: [{ ...fumigation, [missing]: false }] },
    why: `缺 ${missing}`,
  })),
  { rule: '10(1)', expect: 'clear', facts: { fumigationPlaces: [fumigation] }, why: '三样齐全' },
  { rule: '10(1)', expect: 'clear', facts: { fumigationPlaces: [] }, why: '没有熏蒸' },
  {
    rule: '10(1)',
    expect: 'undetermined',
    facts: { ...tobaccoMaker, fumigationPlaces: [{ ...fumigation, evacuationConfirmedBeforehand: null }] },
    why: '撤离记录未查',
  },
  {
    rule: '10(1)',
    expect: 'not-applicable',
    facts: { isIndustryOrTrade: true, isTobacco: false, fumigationPlaces: [{ gasMasks: false }] },
    why: '不是烟草企业',
  },

  ...(['fixedCarbonDioxideAlarm', 'alarmStartsEmergencyVentilation'] as const).map((missing) => ({
    rule: '10(2)',
    expect: 'hit' as const,
    facts: { ...tobaccoMaker, carbonDioxideExpansionLines: [{ ...expansion, [missing]: false }] },
    why: `缺 ${missing}`,
  })),
  { rule: '10(2)', expect: 'clear', facts: { carbonDioxideExpansionLines: [expansion] }, why: '报警和联锁都有' },
  {
    rule: '10(2)',
    expect: 'undetermined',
    facts: { ...tobaccoMaker, carbonDioxideExpansionLines: [{ fixedCarbonDioxideAlarm: true }] },
    why: '联锁未试验',
  },
])
