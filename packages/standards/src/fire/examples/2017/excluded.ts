import { examples } from '@zhiben/sdk'
import { fire2017 } from '../../2017.js'
import { found, type Premises } from './found.js'
import { judged, sound } from './premises.js'

/** What hits each rule that judges, but for 6.1 and 5.3.3a, where the same is shown with the rule. */
const cases: readonly (readonly [rule: string, what: string, facts: Premises])[] = [
  ['5.3.3b', '油库 3 条', { ...sound, isExplosiveGoodsPlace: true, ...found('7.1.1', '7.1.2', '7.4.5') }],
  ['5.3.3c', '档案馆 4 条', { ...sound, isImportantPlace: true, ...found('7.4.5', '7.6.2', '7.7.2', '7.9.4') }],
  ['5.3.3d', '纸箱厂 6 条', { ...sound, ...found('7.1.1', '7.1.2', '7.2.1', '7.4.3', '7.6.2', '7.9.4') }],
  ['6.2', '油漆店与住宅同楼', found('6.2')],
  ['6.3', '建成区内的一级站', found('6.3')],
  ['6.4', '半地下室的甲类库', found('6.4')],
  ['6.5', '商店出口少一个', found('6.5')],
  ['6.6', '旅馆缺自动喷水', found('6.6')],
  ['6.7', '储罐缺冷却', found('6.7')],
  ['6.8', '商场内违规卖汽油', found('6.8')],
  ['6.9', '幼儿园教室在四层', found('6.9')],
  ['6.10', '工厂的彩钢板宿舍', found('6.10')],
]

/** 5.1.3: when nothing is judged a major fire hazard, whatever was found. */
export const excluded = examples(
  fire2017,
  cases.flatMap(([rule, what, facts]) => {
    const of = { ...judged, ...facts }
    return [
      {
        rule,
        expect: 'clear' as const,
        facts: { ...of, fireDesignExpertReviewed: true, fireReviewMeasuresTaken: true },
        why: `5.1.3:${what},依法评审过且措施已落实`,
      },
      {
        rule,
        expect: 'hit' as const,
        facts: { ...of, fireDesignExpertReviewed: true, fireReviewMeasuresTaken: false },
        why: `${what},评审过而措施未落实`,
      },
      {
        rule,
        expect: 'clear' as const,
        facts: { ...of, premisesClosedOrOutOfUse: true },
        why: `5.1.3:${what},已停业停用`,
      },
      {
        rule,
        expect: 'clear' as const,
        facts: { ...of, couldCauseMajorFire: false },
        why: `5.1.3:${what},经判断后果不足`,
      },
    ]
  }),
)
