import { type Citation, cited } from '@zhiben/core'
import {
  actTitles,
  type Based,
  defaultPolicy,
  type Entitled,
  groundTitles,
  levelTitles,
  type Policy,
  roleTitles,
  type Term,
} from '@zhiben/hazards'
import { expect, test } from 'vitest'
import { tableOf } from './blocks.js'
import { pageText } from './page-list.js'

// The table of the page is the default policy itself, value by value, so that neither can drift.

const page = pageText('docs/hazard-policy.md')
const documents: readonly (readonly [title: string, short: string])[] = [
  ['中华人民共和国安全生产法', '安全生产法'],
  ['安全生产事故隐患排查治理暂行规定（国家安全生产监督管理总局令第16号）', '暂行规定'],
  ['鄂州市安全生产治本攻坚三年行动方案(2024-2026年)', '市级方案'],
  ['鄂州市非煤矿山安全生产治本攻坚三年行动实施方案(2024-2026年)', '非煤矿山方案'],
  ['鄂州市农业农村系统安全生产治本攻坚三年行动实施方案(2024-2026年)', '农业农村方案'],
]
const place = (cite: Citation): string => {
  const document = documents.find(([title]) => title === cite.document)?.[1] ?? cite.document
  return cited({ ...cite, document }, 'zh')
}
const sources = ({ basis }: Based): string =>
  basis.map(({ cite, verified }) => `${place(cite)}${verified.status === 'verified' ? '' : '（未核）'}`).join('；')

const ways = { 'at-once': '立即整改，否则另定期限', plan: '按治理方案的时限', order: '按监管部门责令的期限' } as const
const term = (term: Term): string =>
  term.kind === 'set' ? ways[term.by] : term.kind === 'until' ? `至 ${term.day}` : `${term.days} 日`
const who = ({ roles, from }: Entitled): string =>
  `${levelTitles[from].zh}起：${roles.map((role) => roleTitles[role].zh).join('、')}`
const grades = { general: '一般', major: '重大' } as const
const channels = { 'self-check': '企业自查', inspection: '检查发现', 'public-report': '群众举报' } as const
const grounds = {
  hidden: '隐瞒不报',
  refused: '拒不整改',
  'long-standing': '长期存在',
  'not-inspected': '未开展排查',
} as const
const after = { month: '每月', quarter: '每季', year: '每年' } as const

const rowsOf = (policy: Policy): readonly (readonly string[])[] => [
  ...policy.limits.map((line) => [
    `期限 ${line.id}`,
    `${grades[line.scope.grade]}${line.scope.sectors ? `，${line.scope.sectors.join()}` : ''}${line.scope.reportedBy ? `，${line.scope.reportedBy} 以前上报` : ''}：${term(line.term)}`,
    sources(line),
  ]),
  ...policy.approvals.map((line) => [
    `${actTitles[line.act].zh}${line.grade ? `（${grades[line.grade]}）` : ''}${line.channel ? `（${channels[line.channel]}）` : ''}`,
    who(line.by),
    sources(line),
  ]),
  ...policy.duties.map((line) => [
    line.title.zh,
    `${line.bearers.map((role) => roleTitles[role].zh).join('、')}：${line.time.kind === 'open' ? '没有给出天数' : line.time.kind === 'within' ? `${line.time.days} 日内` : `${after[line.time.after]}之后首月 ${line.time.day} 日前`}`,
    sources(line),
  ]),
  ...policy.ladder.map((line, i) => [
    `第 ${i + 1} 级 ${line.title.zh}`,
    `${line.grounds.map((ground) => groundTitles[ground].zh).join('、')}；${who(line.by)}`,
    sources(line),
  ]),
  ...policy.inquiries.map((line) => [
    `倒查：${grounds[line.ground]}`,
    line.after === null ? '由人判断' : `满 ${line.after} 日`,
    sources(line),
  ]),
]

test('the page shows every value of the default policy with its source', () => {
  expect(tableOf(page, '项目 item')).toEqual(rowsOf(defaultPolicy))
})

test('the page says what is left open', () => {
  expect(tableOf(page, '没有数值的 left open')).toEqual(defaultPolicy.open.map(({ about, why }) => [about.zh, why.zh]))
})
