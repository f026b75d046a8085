import { cited } from '@zhiben/core'
import { emergencyStepTitles } from '../card-content.js'
import { personKindTitles } from '../position.js'
import { type Catalogue, given, some } from './catalogue.js'

const maybe = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? otherwise : `是否想写 ${given(nearest)}？`

const areas = {
  department: '部门',
  'safety-body': '安全生产管理机构',
  workshop: '车间',
  team: '班组',
  contractor: '承包承租单位',
} as const
const levels = { ...areas, organisation: '全单位', person: '个人' } as const

const shapes = {
  object: '对象 `{ … }`',
  list: '列表 `[ … ]`',
  text: '非空的文本',
  words: '文本，或 `{ "zh": …, "en": … }`',
  listed: '名单 `[ … ]`、部分名单 `{ "partial": [ … ] }` 或 `null`（未知）',
  boolean: ' `true` 或 `false`',
  count: '不小于 0 的整数',
  day: '存在的日期，形如 `2024-06-01`',
  other: '别的形式',
} as const

const parts: Readonly<Record<string, string>> = {
  duties: '职责',
  risks: '风险',
  rules: '操作规程',
  ...Object.fromEntries(Object.entries(emergencyStepTitles).map(([step, { short }]) => [step, `应急“${short.zh}”`])),
}

const names = (all: readonly string[]): string => some(all, '、', '等')

/** One sentence for each problem: what was found, what was expected, and the mend. */
export const zh: Catalogue = {
  // Shape
  'missing-field': ({ field }) => `缺少 ${given(field)}；请补上`,
  'unknown-field': ({ field }) => `没有名为 ${given(field)} 的字段；请删去或改正名称`,
  'wrong-shape': ({ expected, found }) => `应为${shapes[expected]}，却是 ${given(found)}；请改正`,
  'unknown-value': ({ found, nearest, options }) =>
    `没有 ${given(found)} 这一选项；${maybe(nearest, `请从 ${names(options)} 中选择`)}`,

  // The chart
  'duplicate-id': ({ found, first }) => `标识 ${given(found)} 已在 ${given(first)} 用过；请另取一个`,
  'unknown-area': ({ found, nearest }) =>
    `没有部门、车间、班组或承包单位 ${given(found)}；${maybe(nearest, '请先列出它，或改正名称')}`,
  'unknown-parent': ({ found, nearest }) =>
    `没有上级岗位 ${given(found)}；${maybe(nearest, '请先列出该岗位，或改正名称')}`,
  'chart-circle': ({ circle }) => `上下级绕成了一圈：${circle.map(given).join(' → ')}；请断开其中一处`,
  'no-principal': () => '没有主要负责人；请列出一个角色为 `principal` 的岗位',
  'second-principal': ({ first }) =>
    `已有一个主要负责人（${given(first)}），同一职责会落在两个岗位上；请只留一个，其余改为 \`other-leader\``,
  'principal-has-parent': ({ found }) => `主要负责人之上不应再有岗位，却写了 ${given(found)}；请删去 \`parent\``,
  'no-parent': ({ position }) => `岗位 ${given(position)} 没有上级；请填写 \`parent\``,
  'no-area': ({ position, expected }) => `岗位 ${given(position)} 没有写明属于哪个${areas[expected]}；请填写 \`area\``,
  'wrong-area': ({ found, expected }) => `此岗位应在${areas[expected]}，却放在${areas[found]}；请改正 \`area\` 或角色`,
  'headcount-too-low': ({ found, named }) =>
    `从业人员写了 ${found} 人，岗位上却已列出 ${named} 人；请改正 \`headcount\` 或任职人`,
  'headcount-too-high': ({ found, named }) =>
    `从业人员写了 ${found} 人，岗位图上列全的却只有 ${named} 人；请改正 \`headcount\`，或把没有列全的任职人写成 \`{ "partial": [ … ] }\``,
  'holder-twice': ({ found }) => `任职人 ${given(found)} 列了两次；请删去一个`,
  'two-accountable-holders': ({ holders }) => `一个岗位只能有一名责任人，却写了 ${names(holders)}；请只留一名`,
  'accountable-not-holder': ({ found, nearest }) =>
    `责任人 ${given(found)} 不在任职人之中；${maybe(nearest, '请改正，或把此人列入 `holders`')}`,

  // Templates
  'unknown-duty': ({ found, nearest }) => `没有职责 ${given(found)}；${maybe(nearest, '请先定义它，或改正名称')}`,
  'duty-of-a-person': ({ duty }) => `${given(duty)} 是每个人各自的职责；请放到 \`each\` 中`,
  'duty-of-no-person': ({ duty }) =>
    `${given(duty)} 不是每个人各自的职责；请放到 \`accountable\`、\`standsIn\` 或 \`does\` 中`,
  'nobody-accountable': ({ duty }) =>
    `没有模板让任何岗位对 ${given(duty)} 负责；请在一个模板的 \`accountable\` 或 \`standsIn\` 中列出它`,

  // Coverage
  'position-without-duty': ({ position }) => `空档：岗位 ${given(position)} 没有任何职责；请分配职责`,
  'position-without-card': ({ position }) => `空档：岗位 ${given(position)} 没有明白卡；请填写卡片内容`,
  'duty-not-held': ({ duty, place }) =>
    `空档：职责 ${given(duty)}${place === undefined ? '' : `在 ${given(place)}`}没有人负责；请指定一个岗位`,
  'no-doer': ({ entry }) => `空档：${given(entry)} 没有人落实；请指定至少一个岗位`,
  'accountable-vacant': ({ entry, position }) =>
    `空档：对 ${given(entry)} 负责的岗位 ${given(position)} 空缺；请任命，或改由他岗负责`,
  'doers-vacant': ({ entry }) => `空档：落实 ${given(entry)} 的岗位全部空缺；请任命，或改由他岗落实`,
  'kind-not-covered': ({ kind }) =>
    `空档：三类人员中没有在岗并担责的“${personKindTitles[kind].zh}”；请设岗、任命并分配职责`,
  'periodic-duty-unbound': ({ entry }) =>
    `空档：${given(entry)} 是定期职责，却没有对应的履职义务；请填写 \`obligations\``,
  'duty-held-twice': ({ entry, positions }) =>
    `交叉：${given(entry)} 同时由 ${names(positions)} 负责；请只留一个，其余改为落实岗位`,
  'unknown-position': ({ found, nearest }) =>
    `没有岗位 ${given(found)}；${maybe(nearest, '请改正名称，或先列出该岗位')}`,
  'wrong-place': ({ found, level }) =>
    `此职责的层级是${levels[level]}，${found === undefined ? '却没有写明是哪一处' : `却放在 ${given(found)}`}，或条目的标识与职责和地点不符；请改正`,
  'unknown-obligation': ({ found, nearest }) =>
    `没有履职义务 ${given(found)}；${maybe(nearest, '请改正名称，或先定义它')}`,
  'accountable-unknown': ({ entry, position }) =>
    `未知：对 ${given(entry)} 负责的岗位 ${given(position)} 由谁担任未知；请填写 \`holders\``,
  'accountable-not-said': ({ entry, position }) =>
    `未知：岗位 ${given(position)} 有几人任职，没有说由谁对 ${given(entry)} 负责；请填写 \`accountable\``,
  'doers-unknown': ({ entry }) => `未知：落实 ${given(entry)} 的岗位由谁担任未知；请填写 \`holders\``,
  'kind-unknown': ({ kind }) => `未知：三类人员中的“${personKindTitles[kind].zh}”由谁担任未知；请填写 \`holders\``,
  'no-safety-staff': ({ cite }) =>
    `空档：没有安全生产管理机构，也没有在岗的安全管理人员（${cited(cite, 'zh')}）；请设岗并任命`,
  'no-full-time-safety-staff': ({ cite, above }) =>
    `空档：按行业或人数（超过 ${above} 人）应设安全生产管理机构或配专职安全管理人员，却没有（${cited(cite, 'zh')}）；请设 \`safety-body\`，或配备并写明 \`fullTime\``,
  'safety-staff-unknown': ({ cite, above, strict }) => {
    const who = strict === 'false' ? '安全管理人员的任职人' : '安全管理人员的任职人、是否专职（`fullTime`）'
    const size = strict === 'unknown' ? `，以及行业和 \`headcount\`（是否超过 ${above} 人）` : ''
    return `未知：安全管理人员是否配足还不能确定（${cited(cite, 'zh')}）；请写明${who}${size}`
  },
  'unknown-trade': ({ found, nearest, options }) =>
    `没有行业 ${given(found)}，它的法定职责都没有列入；${maybe(nearest, `请从 ${names(options)} 中选择，都不是就写 \`[]\``)}`,
  'templates-undecided': ({ templates }) =>
    `未知：所属行业没有填全，不知道模板 ${names(templates)} 是否适用；请填写 \`trades\`，再重新生成清单`,

  // Edits, changes, versions
  'unknown-entry': ({ found, nearest }) => `清单里没有条目 ${given(found)}；${maybe(nearest, '请改正标识')}`,
  'change-does-not-fit': () => '此变更与清单现状不符；请对照现在的清单重新比较',
  'nothing-changed': ({ version }) => `与第 ${version} 版相同，不必发布新版`,
  'day-backwards': ({ found, last }) => `日期 ${given(found)} 早于上一次的 ${given(last)}；请改正`,
  'no-such-day': ({ found }) => `${given(found)} 不是存在的日期；请写成 \`2024-06-01\` 的形式`,

  // The life of a card
  'card-not-drafted': () => '这张卡还没有起草；请先起草',
  'card-drafted-already': ({ position }) => `岗位 ${given(position)} 的卡已经起草；要改请修订`,
  'card-incomplete': ({ empty }) =>
    `卡上还空着：${empty.map((part) => parts[part] ?? part).join('、')}；请填写后再发布`,
  'card-published-already': ({ on }) => `这张卡已于 ${given(on)} 发布；要改请修订`,
  'card-not-published': () => '这张卡还没有发布；请先发布',
  'not-a-holder': ({ found }) => `${given(found)} 不在此岗位任职；请改正，或先更新任职人`,
  'still-holds': ({ found }) => `记录说 ${given(found)} 已经离岗，清单上却还在岗；请更新清单的任职人，或改正记录`,
  'signed-already': ({ holder, on }) => `${given(holder)} 已于 ${given(on)} 签收；不必再签`,
  'not-signed': ({ holder }) => `${given(holder)} 还没有签收这张卡，不能据此考核；请先签收`,
  'version-backwards': ({ found, last }) => `清单第 ${found} 版早于卡片所据的第 ${last} 版；请用新版`,

  // Units of government
  'task-without-lead': ({ task }) => `空档：任务 ${given(task)} 没有牵头单位；请明确一个`,
  'task-with-several-leads': ({ task, units }) =>
    `交叉：任务 ${given(task)} 有几个牵头单位 ${names(units)}；请只留一个，其余改为配合单位`,
  'task-lead-unknown': ({ task }) => `未知：任务 ${given(task)} 由谁牵头未知；请填写 \`lead\``,
  'leads-and-supports': ({ task, unit }) => `单位 ${given(unit)} 既牵头又配合任务 ${given(task)}；请删去一处`,
  'unknown-unit': ({ found, nearest }) => `没有单位 ${given(found)}；${maybe(nearest, '请改正名称，或先列出该单位')}`,
  'task-twice': ({ found, first }) => `任务 ${given(found)} 已在 ${given(first)} 列过；请并成一条`,
  'line-without-lead': ({ line }) => `空档：行业 ${given(line)} 按各项原则都没有单位监管；请提请安委会明确`,
  'line-with-several-leads': ({ line, units }) =>
    `交叉：行业 ${given(line)} 有 ${names(units)}，各项原则分不出谁牵头；请提请安委会明确`,
  'line-undetermined': ({ line, candidates }) =>
    `未知：行业 ${given(line)} 由谁牵头还不能确定${candidates.length > 0 ? `（可能是 ${names(candidates)}）` : ''}；请补全各单位与它的关系`,
  'unknown-line': ({ found, nearest }) => `没有行业 ${given(found)}；${maybe(nearest, '请先列出它，或改正名称')}`,
  'unknown-principle': ({ found, nearest }) => `没有原则 ${given(found)}；${maybe(nearest, '请查看原则的清单')}`,
}
