import { any, article, atLeast, type NumberedRule, not, ref } from '@zhiben/sdk'
import { comprehensiveCase, type EnterpriseRefs } from './exclusions.js'
import { crowdedHalfRead, recalled } from './sources.js'

const ofCrowdedPlaces = [
  '7.3.1',
  '7.3.2',
  '7.3.3',
  '7.3.4',
  '7.3.5',
  '7.3.6',
  '7.3.7',
  '7.3.8',
  '7.3.9',
  '7.5',
  '7.9.3',
]
const ofExplosiveGoods = ['7.1.1', '7.1.2', '7.1.3', '7.4.5', '7.4.6']

/** Reports say what each element needs; the cases say what puts the whole right. */
const remedy = {
  zh: '逐条消除所计的综合判定要素,至少使剩余条数低于本款的条数',
  en: 'Remove the elements that were counted, at least until fewer are left than this case needs',
}
const evidence = {
  zh: '第 7 章各条的检查记录,场所类别的认定,集体讨论或专家论证的结论',
  en: 'Records of the inspection for chapter 7, the kind of place, and the finding of the group discussion or expert panel',
}
const counted = {
  zh: '要素按条计数,同一条里查到几处仍算一条。直接判定成立时不必再综合判定(5.2.3),结论不变。条数未与原文核对。',
  en: 'Elements count by clause: several places under one clause are still one. Where a direct element holds, no comprehensive judgement is needed (5.2.3); the result is the same. The counts were not checked against the text.',
}

/** 5.3.3: when comprehensive elements together are a major fire hazard. `elements` are the rules of chapter 7. */
export const comprehensive = (f: EnterpriseRefs, elements: readonly NumberedRule[]): readonly NumberedRule[] => {
  const judged = comprehensiveCase(f)
  const ofChapter7 = elements.map((element) => ref(element.id))
  const isNamedKind = any(f.isCrowdedPlace, f.isExplosiveGoodsPlace, f.isImportantPlace)
  return [
    judged('5.3.3a', {
      title: {
        zh: '人员密集场所有所列要素 3 条以上',
        en: 'Crowded place with three or more of the elements named for it',
      },
      cite: article('5.3.3', 'a'),
      appliesIf: f.isCrowdedPlace,
      when: atLeast(3, ofCrowdedPlaces.map(ref)),
      remedy,
      evidence,
      verified: crowdedHalfRead,
      note: {
        zh: `所列要素为 7.3.1 至 7.3.9、7.5、7.9.3,共 11 条;7.3.10 至 7.3.12 不在其中。${counted.zh}`,
        en: `The elements named are 7.3.1 to 7.3.9, 7.5 and 7.9.3, eleven in all; 7.3.10 to 7.3.12 are not among them. ${counted.en}`,
      },
    }),
    judged('5.3.3b', {
      title: {
        zh: '易燃易爆危险品场所有所列要素 3 条以上',
        en: 'Place of flammable and explosive goods with three or more of the elements named for it',
      },
      cite: article('5.3.3', 'b'),
      appliesIf: f.isExplosiveGoodsPlace,
      when: atLeast(3, ofExplosiveGoods.map(ref)),
      remedy,
      evidence,
      verified: recalled,
      note: {
        zh: `所列要素为 7.1.1 至 7.1.3、7.4.5、7.4.6,共 5 条。${counted.zh}`,
        en: `The elements named are 7.1.1 to 7.1.3, 7.4.5 and 7.4.6, five in all. ${counted.en}`,
      },
    }),
    judged('5.3.3c', {
      title: {
        zh: '人员密集、易燃易爆或重要场所有任意要素 4 条以上',
        en: 'Crowded, explosive-goods or important place with four or more elements of any kind',
      },
      cite: article('5.3.3', 'c'),
      appliesIf: isNamedKind,
      when: atLeast(4, ofChapter7),
      remedy,
      evidence,
      verified: recalled,
      note: counted,
    }),
    judged('5.3.3d', {
      title: { zh: '其他场所有任意要素 6 条以上', en: 'Other place with six or more elements of any kind' },
      cite: article('5.3.3', 'd'),
      appliesIf: not(isNamedKind),
      when: atLeast(6, ofChapter7),
      remedy,
      evidence,
      verified: recalled,
      note: {
        zh: `场所类别未定时本款与 c) 都无从确定,要先定类别。${counted.zh}`,
        en: `While the kind of place is open, neither this case nor c) can be decided: settle the kind first. ${counted.en}`,
      },
    }),
  ]
}
