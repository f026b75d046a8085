import { given } from '../../action/words/catalogue.js'
import type { Shape } from '../shape-problem.js'
import type { Catalogue } from './catalogue.js'

const maybe = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? otherwise : `是否想写 ${given(nearest)}？`

const shapes: Readonly<Record<Shape, string>> = {
  object: '对象 { … }',
  list: '不空的清单 [ … ]',
  text: '文字',
  words: '不空的文字',
  truth: ' `true`、`false` 或 `null`（未知）',
  day: '存在的日期，写成 `2024-05-31` 的样子',
  count: '不小于0的整数',
  cost: '不小于0的数',
  id: '“机构/名称”形式的编号，小写英文',
  other: '其他形式',
}

/** One sentence for each problem: what was found, what was expected, and the mend. */
export const zh: Catalogue = {
  'missing-field': ({ field }) => `缺少 ${given(field)}；请补上`,
  'unknown-field': ({ field }) => `没有 ${given(field)} 这个字段；请删去或改名`,
  'wrong-shape': ({ expected, found }) => `应为${shapes[expected]}，却是 ${given(found)}；请改正`,
  'unknown-value': ({ found, nearest, options }) =>
    `不能是 ${given(found)}；${maybe(nearest, `可用 ${options.map(given).join('、')}`)}`,
  'unknown-criterion': ({ found, nearest }) =>
    `没有认定条件 ${given(found)}；${maybe(nearest, '请用 `zhiben 12345 status` 中列出的编号')}`,
  'ends-before-it-begins': ({ on, found }) => `止于 ${given(found)}，早于证据的日期 ${given(on)}；请核对两个日期`,
  'enterprise-twice': ({ found, first }) => `企业编号 ${given(found)} 重复，已用于 ${given(first)}；请合并或改编号`,
  'criterion-twice': ({ found }) => `认定条件 ${given(found)} 已有；请改编号，或直接引用已有的`,
  'criterion-unused': ({ found }) => `没有要素要求 ${given(found)}；请写入 \`asks\`，或删去`,
  'asks-unknown': ({ found, nearest }) => `没有认定条件 ${given(found)}；${maybe(nearest, '请先在 `criteria` 中写明')}`,
  'asks-twice': ({ found }) => `这个要素已要求 ${given(found)}；请删去一处`,
  'cost-unknown': ({ found, nearest }) => `没有认定条件 ${given(found)}；${maybe(nearest, '请删去这项费用')}`,
}
