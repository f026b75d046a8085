import { type Language, shownPlace } from '@zhiben/core'
import type { VocabularyPart } from './vocabulary.js'

/**
 * What can be wrong with obligations, profiles, logs and calendars, beside what can be wrong with facts and
 * expressions. `at` is the place: `obligations[3].action`, `entries[7].on`, `highRisk.periods[1]`.
 */
export type ObligationProblem =
  | { readonly code: 'obligation-duplicate'; readonly at: string; readonly id: string; readonly first: string }
  | {
      readonly code: 'obligation-unknown-term'
      readonly at: string
      readonly part: VocabularyPart
      readonly found: string
      readonly nearest: string | undefined
    }
  | { readonly code: 'obligation-term-name'; readonly at: string; readonly found: string }
  | {
      readonly code: 'obligation-date-fact'
      readonly at: string
      readonly found: string
      readonly nearest: string | undefined
    }
  | { readonly code: 'obligation-exactly-one'; readonly at: string; readonly of: readonly string[] }
  | { readonly code: 'obligation-length-missing'; readonly at: string }
  | { readonly code: 'obligation-due-outside'; readonly at: string; readonly month: number; readonly months: number }
  | { readonly code: 'obligation-dates-backwards'; readonly at: string; readonly from: string; readonly to: string }
  | { readonly code: 'obligation-reads-day'; readonly at: string }
  | { readonly code: 'obligation-wrong-shape'; readonly at: string; readonly expected: Shape; readonly found: string }
  | {
      readonly code: 'obligation-unknown-field'
      readonly at: string
      readonly found: string
      readonly nearest: string | undefined
    }
  | { readonly code: 'obligation-no-such-day'; readonly at: string; readonly found: string }
  | { readonly code: 'obligation-contradiction'; readonly at: string; readonly other: string; readonly on: string }
  | { readonly code: 'obligation-entry-future'; readonly at: string; readonly on: string; readonly asOf: string }
  | { readonly code: 'obligation-entry-twice'; readonly at: string; readonly id: string; readonly first: string }
  | { readonly code: 'obligation-entry-empty'; readonly at: string }
  | { readonly code: 'obligation-missing'; readonly at: string; readonly field: string }
  | { readonly code: 'obligation-cadence-fixed'; readonly at: string; readonly id: string }
  | { readonly code: 'obligation-too-many'; readonly at: string; readonly found: number; readonly limit: number }
  | {
      readonly code: 'obligation-too-long'
      readonly at: string
      readonly from: string
      readonly to: string
      readonly years: number
    }
  | {
      readonly code: 'obligation-pack-clash'
      readonly at: string
      readonly id: string
      readonly first: string
      readonly second: string
    }

/** What a value would have had to be. */
export type Shape = 'object' | 'list' | 'text' | 'text-or-list' | 'calendar'

/** One sentence for every code: forget one and it does not compile. */
type Catalogue = {
  readonly [C in ObligationProblem['code']]: (problem: Extract<ObligationProblem, { readonly code: C }>) => string
}

const given = (value: string): string => {
  const text = value.replace(/[\p{C}\p{Zl}\p{Zp}]/gu, (char) => `\\u{${char.codePointAt(0)?.toString(16)}}`)
  return `\`${(text.length > 80 ? `${text.slice(0, 79)}…` : text).replaceAll('`', "'")}\``
}
const meant = (nearest: string | undefined, zh: string): string =>
  nearest === undefined ? zh : `是否想写 ${given(nearest)}？`
const didYouMean = (nearest: string | undefined, en: string): string =>
  nearest === undefined ? en : `did you mean ${given(nearest)}?`

/** A day as worksheets count it: five figures, perhaps with the time of day. */
const isSerial = (found: string): boolean => /^"?[2-7]\d{4}(\.\d+)?"?$/.test(found)

const partsZh = { actions: '动作', roles: '角色', conditions: '条件', events: '事件' } as const
const partsEn = { actions: 'action', roles: 'role', conditions: 'condition', events: 'event' } as const
const shapesZh = {
  object: '对象 `{ … }`',
  list: '列表 `[ … ]`',
  text: '文本',
  'text-or-list': '文本或文本的列表',
  calendar: '日历 `{ id, version, end, holidays, makeUpDays, terms }`',
} as const
const shapesEn = {
  object: 'an object `{ … }`',
  list: 'a list `[ … ]`',
  text: 'a text',
  'text-or-list': 'a text or a list of texts',
  calendar: 'a calendar `{ id, version, end, holidays, makeUpDays, terms }`',
} as const

const zh: Catalogue = {
  'obligation-duplicate': ({ id, first }) => `义务名称 ${given(id)} 重复，已用于 ${given(first)}；请改名`,
  'obligation-unknown-term': ({ part, found, nearest }) =>
    `没有名为 ${given(found)} 的${partsZh[part]}；${meant(nearest, '请改正，或在 `vocabulary` 中声明')}`,
  'obligation-term-name': ({ found }) => `新增的词 ${given(found)} 应以 \`vendor/name\` 的形式命名；请改名`,
  'obligation-date-fact': ({ found, nearest }) =>
    `没有名为 ${given(found)} 的日期事实；${meant(nearest, '请在 `facts` 中声明')}`,
  'obligation-exactly-one': ({ of }) => `${of.map(given).join('、')}中应恰有一项；请补上或删去`,
  'obligation-length-missing': () => '周期长度为空；请写明 `years`、`months` 或 `days`',
  'obligation-due-outside': ({ month, months }) =>
    `截止日在第 ${month} 个月，而该周期只有 ${months} 个月；\`month\` 从周期的首月数起`,
  'obligation-dates-backwards': ({ from, to }) => `自 ${given(from)} 至 ${given(to)}，前后颠倒；请改正`,
  'obligation-reads-day': () => '适用条件不能含 `asOf`；请把随时间变化的情况写入档案的有效期',
  'obligation-wrong-shape': ({ expected, found }) => `应为${shapesZh[expected]}，却是 ${given(found)}`,
  'obligation-unknown-field': ({ found, nearest }) =>
    `没有名为 ${given(found)} 的字段；${meant(nearest, '请删去或改正名称')}`,
  'obligation-no-such-day': ({ found }) =>
    isSerial(found)
      ? `${given(found)} 像是表格的日期序号，不知道从哪一年数起；请把这一列设为日期格式，或写成 \`2024-05-15\` 的样子`
      : `${given(found)} 不是存在的日期；请写成 \`2024-05-15\` 的样子`,
  'obligation-contradiction': ({ other, on }) =>
    `与 ${given(other)} 在 ${given(on)} 这一天说法不同；一天只能有一个值，请改正有效期`,
  'obligation-entry-future': ({ on, asOf }) => `日期 ${given(on)} 晚于 ${given(asOf)}；只能记已经发生的事，请改正日期`,
  'obligation-entry-twice': ({ id, first }) => `编号 ${given(id)} 重复，已用于 ${given(first)}；请删去一条或改编号`,
  'obligation-missing': ({ field }) => `没有写 ${given(field)}；请补上`,
  'obligation-cadence-fixed': ({ id }) =>
    `${given(id)} 的频次出处已经定了，不能另定；更严的要求请另写一个义务包(--pack)`,
  'obligation-entry-empty': () => '既无 `action` 也无 `event`，或两者都有；请写明其一',
  'obligation-too-many': ({ found, limit }) => `共 ${found} 项，最多 ${limit} 项；请拆分或合并`,
  'obligation-too-long': ({ from, to, years }) =>
    `自 ${given(from)} 至 ${given(to)}，超过 ${years} 年；请核对年份或缩短`,
  'obligation-pack-clash': ({ id, first, second }) =>
    `名称 ${given(id)} 有两处定义：${given(first)} 与 ${given(second)}；请只留一份`,
}

const en: Catalogue = {
  'obligation-duplicate': ({ id, first }) =>
    `the name ${given(id)} stands twice, first at ${given(first)}; rename one of them`,
  'obligation-unknown-term': ({ part, found, nearest }) =>
    `there is no ${partsEn[part]} ${given(found)}; ${didYouMean(nearest, 'correct it or declare it in `vocabulary`')}`,
  'obligation-term-name': ({ found }) => `a word that a pack adds is named \`vendor/name\`, found ${given(found)}`,
  'obligation-date-fact': ({ found, nearest }) =>
    `there is no date fact ${given(found)}; ${didYouMean(nearest, 'declare it in `facts`')}`,
  'obligation-exactly-one': ({ of }) => `exactly one of ${of.map(given).join(', ')} must be given`,
  'obligation-length-missing': () => 'the length is empty; give `years`, `months` or `days`',
  'obligation-due-outside': ({ month, months }) =>
    `the due day lies in month ${month} of a period of ${months}; \`month\` counts from the first of the period`,
  'obligation-dates-backwards': ({ from, to }) => `from ${given(from)} to ${given(to)} runs backwards; correct it`,
  'obligation-reads-day': () =>
    'whom an obligation binds cannot depend on `asOf`; put what changes over time in the periods of the profile',
  'obligation-wrong-shape': ({ expected, found }) => `expected ${shapesEn[expected]}, found ${given(found)}`,
  'obligation-unknown-field': ({ found, nearest }) =>
    `there is no field ${given(found)}; ${didYouMean(nearest, 'remove it or correct its name')}`,
  'obligation-no-such-day': ({ found }) =>
    isSerial(found)
      ? `${given(found)} looks like the number by which a worksheet stores a day, and from which year it counts is not known; format the column as dates, or write \`2024-05-15\``
      : `${given(found)} is not a day that exists; write one such as \`2024-05-15\``,
  'obligation-contradiction': ({ other, on }) =>
    `this and ${given(other)} say different things of ${given(on)}; a day has one value, correct the periods`,
  'obligation-entry-future': ({ on, asOf }) =>
    `the day ${given(on)} is after ${given(asOf)}; a log holds what has happened, correct the day`,
  'obligation-entry-twice': ({ id, first }) =>
    `the id ${given(id)} stands twice, first at ${given(first)}; remove one or rename it`,
  'obligation-missing': ({ field }) => `${given(field)} is not given; add it`,
  'obligation-cadence-fixed': ({ id }) =>
    `the source of ${given(id)} gives its cadence, which cannot be set; write what is stricter as a pack of your own`,
  'obligation-entry-empty': () => 'give one of `action` and `event`, and not both',
  'obligation-too-many': ({ found, limit }) =>
    `there are ${found} items, at most ${limit} are read; split or join them`,
  'obligation-too-long': ({ from, to, years }) =>
    `from ${given(from)} to ${given(to)} is longer than ${years} year(s); check the years or shorten it`,
  'obligation-pack-clash': ({ id, first, second }) =>
    `the name ${given(id)} is defined twice, in ${given(first)} and in ${given(second)}; keep one`,
}

const catalogues: Readonly<Record<Language, Catalogue>> = { zh, en }

/**
 * A problem in words, on one line: the place, what was found, what was expected and the mend.
 *
 * @example obligationProblemWords({ code: 'obligation-entry-empty', at: 'entries[3]' }, 'zh') // entries[3]：既无 …
 */
export const obligationProblemWords = (problem: ObligationProblem, language: Language): string => {
  const say = catalogues[language][problem.code] as (problem: ObligationProblem) => string
  const colon = language === 'zh' ? '：' : ': '
  return problem.at === '' ? say(problem) : `${shownPlace(problem.at)}${colon}${say(problem)}`
}
