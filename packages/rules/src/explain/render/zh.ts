import type { CalendarPeriod } from '@zhiben/core'
import type { Phrases } from './phrases.js'

const period = ({ years = 0, months = 0, days = 0 }: CalendarPeriod): string => {
  const parts = [
    [years, '年'],
    [months, '个月'],
    [days, '天'],
  ] as const
  const earlier = parts.every(([n]) => n <= 0)
  const words = parts.filter(([n]) => n !== 0).map(([n, unit]) => `${earlier ? -n : n} ${unit}`)
  return `${earlier ? '之前 ' : '之后 '}${words.join('')}`
}

const foreign = /[\w%.)-]/

/** A text in the middle of a sentence: figures and Latin letters stand apart from Chinese ones. */
const apart = (text: string): string =>
  `${foreign.test(text.at(0) ?? '') ? ' ' : ''}${text}${foreign.test(text.at(-1) ?? '') ? ' ' : ''}`

/** The same at the end of a sentence or before a mark. */
const last = (text: string): string => apart(text).trimEnd()

/** `为 3`, but `不低于 3`. */
const isOrBound = (value: string): string =>
  /^(至少 |至多 |不低于|不超过|不等于|不早于|不晚于|低于|超过|等于|早于|晚于)/.test(value) ? value : `为${last(value)}`

const labelled = (number: string, id: string | undefined): string => `${number}${id === undefined ? '' : `（${id}）`}`

/** Chinese. */
export const zh: Phrases = {
  language: 'zh',
  verdict: { hit: '命中', clear: '不命中', undetermined: '待定', 'not-applicable': '不适用' },
  heading: (verdict, title) => `【${verdict}】${title}`,
  provision: (citation, name) => `依据：${citation}（${name}）`,
  asOf: (day) => `判定日：${day}`,

  reasons: { hit: '认定理由：', clear: '不命中的理由：', 'not-applicable': '不适用的理由：' },
  moreWitnesses: (items) => `同样情形还有：${items}`,
  exceptions: '除外情形：',
  exception: (title, citation, truth) => `${title}（${citation}）：${truth}`,
  exceptionTruth: { true: '成立', false: '不成立', unknown: '尚不清楚' },
  remedy: (text) => `整改：${text}`,
  ways: '做到以下任一项，即不再命中：',
  together: '同时做到：',
  noWay: '没有找到能使其不再命中的事实变化。',
  moreWays: (n) => `另有 ${n} 种办法`,
  perhapsMore: '（未穷尽，可能还有别的办法）',
  missing: '尚需查明：',
  anyMore: (known) => `（已知 ${known} 项，此外还有没有？）`,
  judgements: '依据的判断：',
  judgement: (fact, value, by, because) =>
    `${fact}：${value}，${by === undefined ? '无人署名' : `${by}${because === undefined ? '判断' : `判断，理由是${because}`}`}`,
  answers: '依据的回答：',
  answer: (truth, by, because, node) =>
    `${by}答：${truth ? '成立' : '不成立'}${because === undefined ? '' : `，理由是${because}`}（${node}）`,
  conflicts: '与事实不符的回答（以事实为准）：',
  conflict: (node, answer) => `${node}：答为${answer ? '成立' : '不成立'}，事实相反`,
  note: (text) => `说明：${text}`,
  unverified: (why) => `注意：本条文字未与原文核对（${why}）`,

  yesNo: { true: '是', false: '否' },
  notKnown: '不知道',
  is: (title, value) => `${title}：${value}`,
  holds: (about, truth) => `${about}：${truth ? '成立' : '不成立'}`,
  compared: (left, comparator, right) => `${left}，${comparator}${last(right)}`,
  comparators: {
    number: { '<': '低于', '<=': '不超过', '=': '等于', '!=': '不等于', '>=': '不低于', '>': '超过' },
    date: { '<': '早于', '<=': '不晚于', '=': '正是', '!=': '不是', '>=': '不早于', '>': '晚于' },
    option: { '<': '低于', '<=': '不超过', '=': '等同于', '!=': '不同于', '>=': '不低于', '>': '超过' },
  },
  valued: (name, value) => `${name} ${value}`,
  computed: (name, value) => `${name}${isOrBound(value)}`,
  item: (list, number, id) => `${list}第 ${number} 项${id === undefined ? '' : `（${id}）`}`,
  labelled,
  items: (list, labels, more) =>
    `${list}第 ${labels.join('、')} 项${more > 0 ? `等（另有 ${more} 项）` : ''}`.replace(
      /（([^（）]*)） 项$/,
      ' 项（$1）',
    ),
  ofItem: (item, of) => `${item}的${of}`,
  someItem: (list) => `有${list}`,
  noItems: (list) => `没有${list}`,
  allItems: (list, n) => `${list}共 ${n} 项`,
  everyItem: (list, n) => `${list}共 ${n} 项，逐项看：`,
  moreItems: (n) => `其余 ${n} 项也是如此`,
  atLeastItems: (list, n) => `${list}至少 ${n} 项`,
  rule: (title, name, hits) => `${title}（${name}）：${hits ? '命中' : '未命中'}`,
  answered: (truth, by) => `${by}答：${truth ? '成立' : '不成立'}`,

  quantity: (figure, unit) => (unit === '' ? figure : unit === '%' ? `${figure}%` : `${figure} ${unit}`),
  quoted: (text) => `“${text}”`,
  about: (value) => `约 ${value}`,
  between: (from, to) => `${from} 至 ${to}`,
  from: (from) => `至少 ${from}`,
  upTo: (to) => `至多 ${to}`,
  or: '或',
  and: '；',
  listSeparator: '、',
  lesserOf: (terms) => `${terms}中的较小者`,
  greaterOf: (terms) => `${terms}中的较大者`,
  lookedUp: (table, key) => `${table}（按${key}）`,
  chosen: '按条件取的值',
  sumOf: (list, of) => `各${list}（${of}）之和`,
  leastOf: (list, of) => `各${list}（${of}）的最小值`,
  greatestOf: (list, of) => `各${list}（${of}）的最大值`,
  countOf: (list, filtered) => `${filtered ? '符合条件的' : ''}${list}数`,
  dayOfJudging: '判定日',
  shifted: (day, by) => `${day}${period(by)}`,
  timeBetween: (from, to, unit) => `${from}至${to}的整${{ days: '天', months: '月', years: '年' }[unit]}数`,

  change: (fact, from, to) => `将${fact}由${apart(from)}改为${last(to)}`,
  establish: (fact, to) => `查明${fact}${isOrBound(to)}`,
  complete: (list, n) =>
    n === 0 ? `查明没有${list}，或各项都没有这种情形` : `查明${list}只有已知的 ${n} 项，或其余各项都没有这种情形`,
  removed: (item) => `不再有${item}`,
  added: (list) => `增加一项${list}`,
  addedWith: (list, facts) => `增加一项${list}（${facts}）`,
  moreChanges: (n) => `等，共 ${n} 处`,
}
