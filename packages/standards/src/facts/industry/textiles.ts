import { boolean, choice, list } from '@zhiben/sdk'

/** Textiles: heat-setting and chemicals. */
export const textiles = {
  heatSettingAuxiliaries: list(
    {
      separatedFromGatheringPlaces: boolean({
        title: { zh: '与人员聚集场所隔开', en: 'Separated from gathering places' },
        question: {
          zh: '是否与生产加工等人员聚集场所隔开?',
          en: 'Is it separated from workshops and other places where people gather?',
        },
      }),
      standsAlone: boolean({
        title: { zh: '单独设置', en: 'Stands alone' },
        question: { zh: '是否单独设置?', en: 'Is it set up on its own?' },
      }),
    },
    {
      maxItems: 200,
      title: {
        zh: '热定型的汽化室、储罐、热媒炉',
        en: 'Vaporising rooms, tanks and heat-medium boilers of heat-setting',
      },
      question: {
        zh: '烧毛、开幅、烘干等热定型工艺有哪些汽化室、燃气贮罐、储油罐、热媒炉?每处一项,没有的给空表。',
        en: 'Which vaporising rooms, gas tanks, oil tanks and heat-medium boilers serve heat-setting (singeing, opening, drying)? One item each; an empty list if none.',
      },
    },
  ),
  textileChemicalStores: list(
    {
      chemical: choice(
        {
          sodiumDithionite: { zh: '保险粉', en: 'Sodium dithionite' },
          hydrogenPeroxide: { zh: '双氧水', en: 'Hydrogen peroxide' },
          sodiumHypochlorite: { zh: '次氯酸钠', en: 'Sodium hypochlorite' },
          sodiumChlorite: { zh: '亚氯酸钠', en: 'Sodium chlorite' },
          rongalite: { zh: '雕白粉(吊白块)', en: 'Rongalite' },
        },
        { title: { zh: '物料', en: 'Chemical' }, question: { zh: '存的是哪种?', en: 'Which chemical is stored?' } },
      ),
      storedWithIncompatible: boolean({
        title: { zh: '与禁忌物料混存', en: 'Stored with incompatible materials' },
        question: { zh: '是否与禁忌物料混在一起储存?', en: 'Is it stored together with incompatible materials?' },
      }),
      protectedFromWaterAndDamp: boolean({
        title: { zh: '防水防潮', en: 'Protected from water and damp' },
        question: {
          zh: '储存处是否有有效的防水防潮措施?',
          en: 'Is the store effectively protected from water and damp?',
        },
      }),
    },
    {
      maxItems: 200,
      title: { zh: '保险粉等物料的储存处', en: 'Stores of dithionite and the like' },
      question: {
        zh: '保险粉、双氧水、次氯酸钠、亚氯酸钠、雕白粉各存在哪些地方?每处每种一项,没有的给空表。',
        en: 'Where are dithionite, hydrogen peroxide, sodium hypochlorite, sodium chlorite and rongalite stored? One item for each place and chemical; an empty list if none.',
      },
    },
  ),
}
