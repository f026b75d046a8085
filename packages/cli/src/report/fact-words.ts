import type { Language } from '@zhiben/core'
import { type Change, type FactName, type Proof, unitWords } from '@zhiben/rules'

/** The items that a fact belongs to: `承包单位第 2 项（甲公司）`; `undefined` for a fact of the subject itself. */
export const itemWords = (fact: FactName | undefined, language: Language): string | undefined =>
  fact?.items
    ?.map(({ list, index, id }) =>
      language === 'zh'
        ? `${list.zh}第 ${index + 1} 项${id === undefined ? '' : `（${id}）`}`
        : `${list.en} ${index + 1}${id === undefined ? '' : ` (${id})`}`,
    )
    .join(' / ')

/** What a fact is called, with the items it belongs to: `承包单位第 2 项（甲公司）的已统一协调管理`. */
const factWords = (fact: FactName | undefined, path: string, language: Language): string =>
  [itemWords(fact, language), fact ? fact.title[language] : path]
    .filter((words) => words !== undefined)
    .join(language === 'zh' ? '的' : ': ')

/** Facts of one item, or of the subject itself. */
export interface FactGroup {
  readonly item: string | undefined
  readonly facts: readonly { readonly path: string; readonly title: string; readonly value: string }[]
}

/** What a proof rests on, in words, the facts of one item together. */
export const groundWords = (
  { because, facts }: Pick<Proof, 'because' | 'facts'>,
  language: Language,
): readonly FactGroup[] => {
  const groups = new Map<string | undefined, FactGroup['facts'][number][]>()
  for (const { path, value } of because) {
    const fact = facts[path]
    const item = itemWords(fact, language)
    const group = groups.get(item) ?? []
    group.push({ path, title: fact ? fact.title[language] : path, value: valueWords(value, fact, language) })
    groups.set(item, group)
  }
  return [...groups].map(([item, of]) => ({ item, facts: of }))
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** A value in words: `是`、`20 kPa`、`10 至 20 人`、`湿式 或 干式`、`共 3 项`. */
export const valueWords = (value: unknown, fact: FactName | undefined, language: Language): string => {
  const say = (zh: string, en: string): string => ({ zh, en })[language]
  const one = (of: unknown): string => {
    if (typeof of === 'string') return fact?.options?.[of]?.[language] ?? of
    if (typeof of !== 'number' || fact?.unit === undefined) return String(of)
    const unit = unitWords[fact.unit][language]
    return unit === '' ? String(of) : unit === '%' ? `${of}%` : `${of} ${unit}`
  }
  if (value === null || value === undefined) return say('不知道', 'not known')
  if (typeof value === 'boolean') return value ? say('是', 'yes') : say('否', 'no')
  if (Array.isArray(value)) return say(`共 ${value.length} 项`, `${value.length} in all`)
  if (!isObject(value)) return one(value)
  if (Array.isArray(value.oneOf)) return value.oneOf.map(one).join(say(' 或 ', ' or '))
  if (Array.isArray(value.partial)) return say(`已知 ${value.partial.length} 项`, `${value.partial.length} known`)
  if (typeof value.partial === 'number') return say(`已知 ${value.partial} 项`, `${value.partial} known`)
  if (typeof value.complete === 'number')
    return value.complete === 0 ? say('没有', 'none') : say(`共 ${value.complete} 项`, `${value.complete} in all`)
  if (typeof value.atLeast === 'number') return say(`至少 ${value.atLeast} 项`, `at least ${value.atLeast}`)
  if (value.removed === true) return say('不再有这一项', 'this item is no longer there')
  if (value.added === true) return say('增加一项', 'one more item')
  if (Array.isArray(value.range)) {
    const [from, to] = value.range as readonly unknown[]
    const words = fact?.kind === 'date' ? dateComparators : comparators
    if (from === null) return `${words['<='][language]} ${one(to)}`
    if (to === null) return `${words['>='][language]} ${one(from)}`
    return say(`${String(from)} 至 ${one(to)}`, `${String(from)} to ${one(to)}`)
  }
  return JSON.stringify(value)
}

const comparators = {
  '<': { zh: '小于', en: 'below' },
  '<=': { zh: '不超过', en: 'at most' },
  '=': { zh: '等于', en: 'exactly' },
  '!=': { zh: '不等于', en: 'other than' },
  '>=': { zh: '不少于', en: 'at least' },
  '>': { zh: '大于', en: 'above' },
} as const

const dateComparators = {
  '<': { zh: '早于', en: 'before' },
  '<=': { zh: '不晚于', en: 'not after' },
  '=': { zh: '为', en: 'on' },
  '!=': { zh: '不为', en: 'not on' },
  '>=': { zh: '不早于', en: 'not before' },
  '>': { zh: '晚于', en: 'after' },
} as const

/** A change in words: `报警装置：否 → 是`. */
export const changeWords = (change: Change, fact: FactName | undefined, language: Language): string => {
  const to = change.limit
    ? `${(fact?.kind === 'date' ? dateComparators : comparators)[change.limit.is][language]} ${valueWords(change.limit.value, fact, language)}`
    : valueWords(change.to, fact, language)
  const name = factWords(fact, change.path, language)
  return `${name}${language === 'zh' ? '：' : ': '}${valueWords(change.from, fact, language)} → ${to}`
}
