import { examples } from '@zhiben/sdk'
import { fire2017 } from '../../2017.js'
import { type Clause, found, type Premises } from './found.js'
import { sound } from './premises.js'

type Place = readonly [rule: string, what: string, kind: Premises, clauses: readonly Clause[]]

/** Places with exactly as many elements as their case needs: leave any one of them out, and too few are left. */
const enough: readonly Place[] = [
  ['5.3.3a', '高层旅馆', { isCrowdedPlace: true, isHotel: true, isHighRise: true }, ['7.3.1', '7.3.3', '7.3.4']],
  ['5.3.3a', '商场', { isCrowdedPlace: true, isShop: true }, ['7.3.5', '7.3.6', '7.3.7']],
  ['5.3.3a', '小学教学楼', { isCrowdedPlace: true }, ['7.3.2', '7.3.8', '7.3.9']],
  ['5.3.3a', '高层医院', { isCrowdedPlace: true, isHighRise: true }, ['7.3.2', '7.5', '7.9.3']],

  ['5.3.3b', '溶剂厂', { isExplosiveGoodsPlace: true }, ['7.1.1', '7.1.2', '7.1.3']],
  ['5.3.3b', '油库', { isExplosiveGoodsPlace: true }, ['7.1.2', '7.4.5', '7.4.6']],

  ['5.3.3c', '地铁站', { isCrowdedPlace: true, isUnderground: true }, ['7.1.4', '7.3.8', '7.6.3', '7.7.3']],
  ['5.3.3c', '服装厂', { isCrowdedPlace: true }, ['7.1.1', '7.1.2', '7.1.3', '7.3.9']],
  ['5.3.3c', '商场', { isCrowdedPlace: true, isShop: true }, ['7.2.1', '7.2.2', '7.3.5', '7.9.5']],
  [
    '5.3.3c',
    '高层旅馆',
    { isCrowdedPlace: true, isHotel: true, isHighRise: true },
    ['7.3.1', '7.3.2', '7.3.3', '7.3.12'],
  ],
  ['5.3.3c', '高层医院', { isCrowdedPlace: true, isHighRise: true }, ['7.3.7', '7.3.11', '7.5', '7.6.1']],
  ['5.3.3c', '养老院', { isCrowdedPlace: true }, ['7.3.4', '7.3.6', '7.3.10', '7.7.1']],
  ['5.3.3c', '油库', { isExplosiveGoodsPlace: true }, ['7.4.1', '7.4.5', '7.8.1', '7.9.1']],
  ['5.3.3c', '涂料厂', { isExplosiveGoodsPlace: true }, ['7.2.3', '7.4.2', '7.4.6', '7.9.2']],
  ['5.3.3c', '学校', { isCrowdedPlace: true }, ['7.4.3', '7.4.4', '7.6.2', '7.9.3']],
  ['5.3.3c', '档案馆', { isImportantPlace: true }, ['7.4.5', '7.7.2', '7.8.2', '7.9.4']],

  ['5.3.3d', '机械厂', {}, ['7.1.1', '7.1.2', '7.1.3', '7.2.1', '7.2.2', '7.2.3']],
  ['5.3.3d', '高层写字楼', { isHighRise: true }, ['7.3.1', '7.3.7', '7.3.11', '7.3.12', '7.5', '7.7.3']],
  ['5.3.3d', '多层办公楼', {}, ['7.3.3', '7.3.4', '7.3.6', '7.4.3', '7.7.2', '7.8.2']],
  ['5.3.3d', '大型棉花仓库', {}, ['7.4.1', '7.4.2', '7.4.4', '7.4.5', '7.7.1', '7.8.1']],
  ['5.3.3d', '木器厂', {}, ['7.6.1', '7.6.3', '7.9.1', '7.9.2', '7.9.3', '7.9.4']],
  ['5.3.3d', '临街五金店', { isShop: true }, ['7.1.1', '7.3.5', '7.4.6', '7.6.2', '7.9.3', '7.9.4']],
]

/** Elements of a place of no named kind: the six of d), and one less. */
const six = found('7.1.1', '7.1.2', '7.4.1', '7.4.3', '7.6.2', '7.9.4')
const five = found('7.1.1', '7.4.1', '7.4.3', '7.6.2', '7.9.4')

/** Elements of crowded places. While the kind is open, so are the count of d) and whether the case is one of d) at all. */
const byKind: readonly (readonly [Clause, string])[] = [
  ['7.1.4', '地下车站的站台商铺'],
  ['7.3.2', '敞开的楼梯间'],
  ['7.3.8', '走道的可燃装修'],
  ['7.3.9', '出口的卷帘门'],
  ['7.3.10', '被挡的外窗'],
  ['7.9.5', '可燃的装饰'],
]

/** 5.3.3: every element counts. */
export const places = examples(fire2017, [
  ...enough.map(([rule, what, kind, clauses]) => ({
    rule,
    expect: 'hit' as const,
    facts: { ...sound, ...kind, ...found(...clauses) },
    why: `${what}恰 ${clauses.length} 条:${clauses.join('、')}`,
  })),
  ...byKind.map(([clause, what]) => ({
    rule: '5.3.3d',
    expect: 'undetermined' as const,
    facts: { ...sound, ...five, ...found(clause), isCrowdedPlace: null },
    why: `另有 5 条,再加${what}(${clause});是否人员密集场所未定,够不够数、归不归本款都未定`,
  })),
  {
    rule: '5.3.3d',
    expect: 'not-applicable',
    facts: { ...sound, ...six, isExplosiveGoodsPlace: true },
    why: '易燃易爆危险品场所按 b)、c)',
  },
  {
    rule: '5.3.3d',
    expect: 'not-applicable',
    facts: { ...sound, ...six, isImportantPlace: true },
    why: '重要场所按 c)',
  },
])
