import { all, any, article, type NumberedRule, not, rule } from '@zhiben/sdk'
import { type EnterpriseRefs, text } from './text.js'

/** Article 9: textiles. */
export const textiles = (f: EnterpriseRefs): readonly NumberedRule[] => [
  rule('9(1)', {
    title: {
      zh: '热定型的汽化室、储罐、热媒炉没有隔开也没有单独设置',
      en: 'Heat-setting vaporiser, tank or boiler neither separated nor alone',
    },
    cite: article('9', '1'),
    appliesIf: f.isTextiles,
    when: f.heatSettingAuxiliaries.exists((e) => all(not(e.separatedFromGatheringPlaces), not(e.standsAlone))),
    remedy: {
      zh: '与人员聚集场所可靠隔开,或迁出单独设置',
      en: 'Separate it from where people gather, or set it up on its own',
    },
    evidence: { zh: '车间平面图、隔墙和现场位置', en: 'Workshop plan, separating walls, position on site' },
    verified: text,
    note: {
      zh: '两样都没有才命中:隔开或单独设置,有一样即可。',
      en: 'Both must be missing: to be separated or to stand alone is enough.',
    },
  }),
  rule('9(2)', {
    title: {
      zh: '保险粉等与禁忌物料混存,或保险粉不防水防潮',
      en: 'Dithionite and the like stored with incompatibles, or dithionite unprotected',
    },
    cite: article('9', '2'),
    appliesIf: f.isTextiles,
    when: f.textileChemicalStores.exists((s) =>
      any(s.storedWithIncompatible, all(s.chemical.is('sodiumDithionite'), not(s.protectedFromWaterAndDamp))),
    ),
    remedy: {
      zh: '与禁忌物料分库存放,保险粉储存处做好防水防潮',
      en: 'Store incompatible materials apart, and protect dithionite from water and damp',
    },
    evidence: {
      zh: '物料清单、仓库布置、防水防潮措施',
      en: 'List of chemicals, layout of the store, protection from water and damp',
    },
    verified: text,
    note: {
      zh: '防水防潮只对保险粉;混存对所列五种都算。',
      en: 'Protection from water and damp is asked of dithionite only; mixed storage of all five.',
    },
  }),
]
