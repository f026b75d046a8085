import { levelTitles, roleTitles } from '../../actor.js'
import { actTitles } from '../approval.js'
import { groundTitles } from '../ladder.js'
import { type Catalogue, given } from './catalogue.js'

const shapes = {
  object: '对象 `{ … }`',
  list: '列表 `[ … ]`，最多 500 项',
  'filled-list': '至少有一项的列表 `[ … ]`',
  words: '非空文本，最多 2000 字',
  name: '名称，形如 `letter`（小写字母开头，只含小写字母、数字和连字符）',
  day: '存在的日期，形如 `2024-12-31`',
  days: ' 0 至 36525 的整数天数',
  times: ' 0 至 1000 的整数次数',
  boolean: ' `true` 或 `false`',
  'month-day': ' 1 至 31 的整数',
  count: ' 0 至 10 亿的数',
  id: '名称，形如 `ezhou/hazard-policy`（小写字母、数字和连字符，一个斜杠）',
  version: '版本，形如 `2024`（字母、数字、点、连字符，最多 40 个字符）',
  'versioned-id': '带版本的名称，形如 `cn/hazard-policy@2021`',
  verification: '核对情况：`{ "status": "verified", "source": … }` 或 `{ "status": "unverified", "why": … }`',
  term: '期限：`kind` 为 `days`、`until` 或 `set`',
  'duty-time': '时限：`kind` 为 `open`、`within` 或 `by-day`',
  other: '别的形式',
} as const

const list = (names: readonly string[]): string => names.slice(0, 12).join('、') + (names.length > 12 ? '等' : '')

/** One sentence for each: what was found, what was expected, and the mend. */
export const zh: Catalogue = {
  'missing-field': ({ field }) => `缺少字段 ${given(field)}，请补上`,
  'unknown-field': ({ field }) => `没有名为 ${given(field)} 的字段，请改名或删去`,
  'wrong-shape': ({ expected, found }) => `应为${shapes[expected]}，实为 ${given(found)}`,
  'unknown-value': ({ found, nearest, options }) =>
    nearest === undefined
      ? `不能是 ${given(found)}，可用的有：${list(options.map(given))}`
      : `不能是 ${given(found)}，是否想写 ${given(nearest)}？`,
  'duplicate-line': ({ found, first }) => `名称 ${given(found)} 已在 ${first} 用过，请另取一个`,
  'ends-before-start': ({ from, to }) => `施行期的末日 ${to} 早于首日 ${from}，请更正其一`,
  'share-above-one': ({ found }) => `占比的阈值不能超过 1，实为 ${found}；百分之五十写作 0.5`,
  'nobody-may': ({ act, lines }) =>
    `没有人能同时符合 ${list(lines)}，因而无人可以“${actTitles[act].zh}”；请让各条至少有一个共同的角色，并能达到所要求的层级`,
  'rung-for-nobody': ({ rung }) => `没有人可以采取 ${given(rung)}：所列角色都达不到所要求的层级，请增加角色或降低层级`,
  'extends-another': ({ found, expected }) =>
    found === undefined
      ? `没有写明上位政策，请写 ${given(expected)}`
      : `写明的上位政策是 ${given(found)}，而给出的是 ${given(expected)}；请改写或换用所写的一份`,
  'layer-not-below': ({ found, above }) =>
    `本层是“${levelTitles[found].zh}”，上位政策是“${levelTitles[above].zh}”；下位政策的层级须低于上位`,
  'never-in-force-together': ({ above }) => `与上位政策 ${given(above)} 的施行期没有重叠，请核对两者的日期`,
  'laxer-figure': ({ above, found, limit, stricter }) =>
    `比上位政策宽：本层为 ${given(found)}，上位政策 ${above} 为 ${given(limit)}；应${stricter === 'less' ? '不大于（不晚于）' : '不小于'}它，否则删去`,
  'laxer-roles': ({ above, extra }) =>
    `比上位政策宽：上位政策 ${above} 不许 ${list(extra.map((role) => roleTitles[role].zh))}，请去掉这些角色`,
  'laxer-level': ({ above, found, least }) =>
    `比上位政策宽：本层自“${levelTitles[found].zh}”起，上位政策 ${above} 自“${levelTitles[least].zh}”起，请不要低于它`,
  'rung-missing': ({ above, rung }) => `缺少上位政策 ${above} 的一级 ${given(rung)}；只能加级，不能减级`,
  'rung-out-of-order': ({ rung, after }) => `${given(rung)} 应排在 ${given(after)} 之后，与上位政策的次序一致`,
  'ground-missing': ({ above, rung, grounds }) =>
    `${given(rung)} 缺少上位政策 ${above} 所列的情形：${list(grounds.map((ground) => groundTitles[ground].zh))}`,
  'nobody-named': () => '政策没有规定谁可以这样做，须先由本地政策写明',
  'wrong-role': ({ found, roles }) =>
    `“${roleTitles[found].zh}”无权这样做，有权的是：${list(roles.map((role) => roleTitles[role].zh))}`,
  'level-too-low': ({ found, from }) =>
    `须由“${levelTitles[from].zh}”以上作出，${found === null ? '而行为人不属于任何层级' : `而行为人是“${levelTitles[found].zh}”`}`,
  'top-of-ladder': ({ found }) => `${given(found)} 已是最高一级`,
  'no-ladder': () => '本地政策没有规定督办升级的各级措施',
  'no-such-rung': ({ found, nearest }) =>
    `督办升级没有 ${given(found)} 这一级${nearest === undefined ? '' : `，是否想写 ${given(nearest)}？`}`,
  'no-such-ground': ({ rung, found, grounds }) =>
    `“${groundTitles[found].zh}”不足以升到 ${given(rung)}，须有：${list(grounds.map((ground) => groundTitles[ground].zh))}`,
}
