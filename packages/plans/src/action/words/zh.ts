import { type Catalogue, given } from './catalogue.js'

const maybe = (nearest: string | undefined, otherwise: string): string =>
  nearest === undefined ? otherwise : `是否想写 ${given(nearest)}？`

const bounds = (min: number, max: number | undefined, unit: string): string => {
  const of = unit === '1' ? '' : unit === '%' ? '%' : ` ${unit}`
  return max === undefined ? `不小于 ${min}${of}` : `在 ${min}${of} 与 ${max}${of} 之间`
}

const needs = {
  milestone: '里程碑 `milestones`',
  target: '指标 `targets`',
  periodic: '周期义务 `obligations`',
} as const

const values = {
  number: '数，或范围 `{ "range": [低, 高] }`，或 `null`',
  truth: ' `true`、`false` 或 `null`',
  share: '百分数，或 `{ "done": 已完成数, "of": 总数 }`，或范围，或 `null`',
} as const

const shapes = { list: '列表 `[ … ]`', object: '对象 `{ … }`', text: '文字' } as const

/** One sentence for each problem: what was found, what was expected, and the mend. */
export const zh: Catalogue = {
  // The plan
  'duplicate-measure': ({ found, first }) => `编号 ${given(found)} 重复，已用于 ${given(first)}；请改编号`,
  'unknown-unit-name': ({ found, nearest }) =>
    `没有单位 ${given(found)}；${maybe(nearest, '请先在 `units` 中写明这个单位')}`,
  'circular-unit': ({ circle }) => `单位互为成员：${circle.map(given).join(' → ')}；请断开其中一处`,
  'members-of-no-group': ({ found }) =>
    `${given(found)} 不是一组单位，不能有成员；请把 \`kind\` 改为 \`"group"\`，或删去成员`,
  'unknown-metric': ({ found, nearest }) =>
    `没有度量 ${given(found)}；${maybe(nearest, '请先在 `metrics` 中写明这个度量')}`,
  'unused-metric': ({ found }) => `度量 ${given(found)} 没有指标使用；请删去，或写明用它的指标`,
  'target-unit': ({ found, expected }) => `指标的单位是 ${given(found)}，度量的单位是 ${given(expected)}；请改成一致`,
  'target-out-of-bounds': ({ found, min, max, unit }) => `指标值应${bounds(min, max, unit)}，却是 ${found}；请核对原文`,
  'share-unit': ({ found }) => `按比例合并的度量，单位应为 \`%\`，却是 ${given(found)}；请改单位或改 \`merge\``,
  'outside-period': ({ found, from, until }) => `${given(found)} 不在计划的起止 ${from} 至 ${until} 之内；请核对日期`,
  'plan-period-backwards': ({ from, until }) => `计划止于 ${given(until)}，早于开始日 ${given(from)}；请改正`,
  'kind-without': ({ kind }) => `此项工作的种类是 ${given(kind)}，却没有${needs[kind]}；请补上，或改种类`,
  'number-gap': ({ found, expected }) => `编号应接着排为 ${given(expected)}，却是 ${given(found)}；请检查是否漏了一项`,
  'not-a-district': ({ found }) => `${given(found)} 不是地区；\`districts\` 中只能写种类为 \`"district"\` 的单位`,
  unassigned: () => '没有责任单位；请写明',

  // What is reported
  'report-shape': ({ expected, found }) => `应为${shapes[expected]}，却是 ${given(found)}；请改正`,
  'report-about-nothing': () => '没有说明填报的是什么；请在 `target`、`metric`、`milestone` 中填写一个，只填一个',
  'report-missing': ({ mayBeUnknown }) => `没有填写；请补上${mayBeUnknown ? '，不知道的写 `null`，表格中写 `?`' : ''}`,
  'report-unknown-measure': ({ found, nearest }) =>
    `计划中没有 ${given(found)}；${maybe(nearest, '请用 `zhiben plan show` 中的编号')}`,
  'report-unknown-unit': ({ found, nearest }) =>
    `计划中没有单位 ${given(found)}；${maybe(nearest, '请用计划 `units` 中的编号')}`,
  'report-by-group': ({ found }) => `${given(found)} 代表多个单位，不能由它填报；请写具体单位`,
  'report-unknown-district': ({ found, nearest }) =>
    `计划中没有地区 ${given(found)}；${maybe(nearest, '请用计划 `districts` 中的编号，全市合计则不填')}`,
  'report-of-another-district': ({ by, found }) => `${given(by)} 填报了 ${given(found)} 的数；地区只填报本地区，请改正`,
  'report-day': ({ found }) => `${given(found)} 不是存在的日期；请写成 \`2024-05-31\` 的样子`,
  'report-month': ({ found }) => `${given(found)} 不是月份；请写成 \`2024-05\` 的样子`,
  'report-before-month': ({ found, month }) =>
    `${given(month)} 在 ${given(found)} 还没有开始，不能已经报送；请核对月份和日期`,
  'report-in-future': ({ found, asOf }) => `截至日 ${given(found)} 晚于今天 ${given(asOf)}；请核对日期`,
  'report-value': ({ found, expected }) => `数值应为${values[expected]}，却是 ${given(found)}`,
  'report-out-of-bounds': ({ found, min, max, unit }) => `数值应${bounds(min, max, unit)}，却是 ${found}；请核对`,
  'report-range-backwards': ({ from, to }) => `范围从 ${from} 到 ${to}，前大后小；请对调`,
  'report-value-twice': () => '既写了数值，又写了已完成数和总数；请只留一种',
  'report-part-over-whole': ({ done, of }) => `已完成数 ${done} 大于总数 ${of}；请核对两个数`,
  'report-unit-missing': ({ expected }) => `没有写单位；请写 ${given(expected)}`,
  'report-unit': ({ found, expected }) =>
    `单位是 ${given(found)}，不能换算成 ${given(expected)}；请用 ${given(expected)} 填报`,
  'report-not-responsible': ({ found, measure }) =>
    `${given(found)} 不是 ${given(measure)} 的责任单位；请由责任单位填报，或改正编号`,
  'reports-disagree': ({ first, measure }) =>
    `${given(measure)} 在同一天有两个不同的数，另一个见 ${given(first)}；请核实后只留一个`,
}
