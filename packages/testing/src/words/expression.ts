import type { Language, Localized, Unit } from '@zhiben/core'
import type { Fact, FactSchema, FactType, Handlers, Node, Standard } from '@zhiben/rules'
import { handle } from '@zhiben/rules'
import { scopesWithin } from '../conditions.js'

/** Where an expression stands, for its facts to be called by their titles. */
interface Here {
  readonly standard: Standard
  readonly scopes: readonly FactSchema[]
  readonly language: Language
}

/**
 * An expression in words, on one line: facts by their titles, limits with their units.
 *
 * @example expressionWords(node, { standard, scopes: [standard.facts], language: 'zh' }) // 水封压力 < 30 kPa
 */
export const expressionWords = (node: Node, here: Here): string => handle(handlers, node, here)

const typeOf = (fact: Fact, { scopes }: Here): FactType | undefined => scopes[fact.scope ?? 0]?.[fact.fact]
const titled = (fact: Fact, here: Here): string => typeOf(fact, here)?.title[here.language] ?? fact.fact

const pick = (here: Here, words: Localized): string => words[here.language]
const amount = (value: number, unit: Unit, here: Here): string =>
  unit === '1' ? String(value) : `${value} ${unit === 'person' ? pick(here, { zh: '人', en: 'persons' }) : unit}`

const joined = (of: readonly Node[], here: Here, word: string): string =>
  of.length === 1
    ? expressionWords(of[0] as Node, here)
    : `(${of.map((each) => expressionWords(each, here)).join(word)})`

type Over = { readonly in: Fact; readonly where?: Node | undefined }

/** The list and its filter: 排水器(其中 …). */
const over = (node: Node & Over, here: Here): string => {
  const inner = within(node, here)
  const where = node.where
    ? pick(here, {
        zh: `(其中 ${expressionWords(node.where, inner)})`,
        en: ` (where ${expressionWords(node.where, inner)})`,
      })
    : ''
  return `${titled(node.in, here)}${where}`
}

const within = (node: Node, here: Here): Here => ({ ...here, scopes: scopesWithin(node, here.scopes) })

const signs = { '<': '<', '<=': '≤', '=': '=', '!=': '≠', '>=': '≥', '>': '>' } as const

const lengths = {
  days: { zh: '天', en: 'days' },
  months: { zh: '个月', en: 'months' },
  years: { zh: '年', en: 'years' },
} as const

const handlers: Handlers<[here: Here], string> = {
  constant: (node, here) => pick(here, node.value ? { zh: '恒成立', en: 'always' } : { zh: '恒不成立', en: 'never' }),
  fact: (node, here) => titled(node, here),
  not: (node, here) =>
    pick(here, { zh: `非「${expressionWords(node.of, here)}」`, en: `not “${expressionWords(node.of, here)}”` }),
  all: (node, here) => joined(node.of, here, pick(here, { zh: ' 且 ', en: ' and ' })),
  any: (node, here) => joined(node.of, here, pick(here, { zh: ' 或 ', en: ' or ' })),
  atLeast: (node, here) => {
    const of = node.of.map((each) => expressionWords(each, here)).join(pick(here, { zh: '、', en: '; ' }))
    return pick(here, { zh: `以下至少 ${node.n} 项:${of}`, en: `at least ${node.n} of: ${of}` })
  },
  compare: (node, here) => `${expressionWords(node.left, here)} ${signs[node.is]} ${expressionWords(node.right, here)}`,
  in: (node, here) => {
    const type = node.of.op === 'fact' ? typeOf(node.of, here) : undefined
    const options = node.values.map(
      (value) => (type?.kind === 'choice' ? type.options[value]?.[here.language] : undefined) ?? value,
    )
    const of = expressionWords(node.of, here)
    return pick(here, { zh: `${of} 为 ${options.join('、')}`, en: `${of} is ${options.join(' or ')}` })
  },
  exists: (node, here) => {
    const of = expressionWords(node.of, within(node, here))
    return pick(here, { zh: `${over(node, here)} 中有:${of}`, en: `some of ${over(node, here)}: ${of}` })
  },
  forall: (node, here) => {
    const of = expressionWords(node.of, within(node, here))
    return pick(here, { zh: `${over(node, here)} 都:${of}`, en: `every one of ${over(node, here)}: ${of}` })
  },
  count: (node, here) => pick(here, { zh: `${over(node, here)} 的数量`, en: `the number of ${over(node, here)}` }),
  sum: (node, here) => {
    const of = expressionWords(node.of, within(node, here))
    return pick(here, { zh: `${over(node, here)} 的 ${of} 之和`, en: `the sum of ${of} over ${over(node, here)}` })
  },
  minOf: (node, here) => {
    const of = expressionWords(node.of, within(node, here))
    return pick(here, { zh: `${over(node, here)} 的 ${of} 之最小`, en: `the least ${of} of ${over(node, here)}` })
  },
  maxOf: (node, here) => {
    const of = expressionWords(node.of, within(node, here))
    return pick(here, { zh: `${over(node, here)} 的 ${of} 之最大`, en: `the greatest ${of} of ${over(node, here)}` })
  },
  number: (node, here) => amount(node.value, node.unit, here),
  add: (node, here) => joined(node.of, here, ' + '),
  subtract: (node, here) => `(${expressionWords(node.left, here)} − ${expressionWords(node.right, here)})`,
  multiply: (node, here) => joined(node.of, here, ' × '),
  divide: (node, here) => `(${expressionWords(node.left, here)} ÷ ${expressionWords(node.right, here)})`,
  min: (node, here) =>
    pick(here, { zh: `最小者${joined(node.of, here, '、')}`, en: `the least of ${joined(node.of, here, ', ')}` }),
  max: (node, here) =>
    pick(here, { zh: `最大者${joined(node.of, here, '、')}`, en: `the greatest of ${joined(node.of, here, ', ')}` }),
  choose: (node, here) => {
    const [condition, then, otherwise] = [node.if, node.then, node.else].map((each) => expressionWords(each, here))
    return pick(here, {
      zh: `(若 ${condition} 则 ${then},否则 ${otherwise})`,
      en: `(${then} if ${condition}, else ${otherwise})`,
    })
  },
  lookup: (node, here) => {
    const table = here.standard.tables?.[node.table]?.title[here.language] ?? node.table
    return pick(here, {
      zh: `${table}〔${expressionWords(node.key, here)}〕`,
      en: `${table} [${expressionWords(node.key, here)}]`,
    })
  },
  date: (node) => node.value,
  asOf: (_node, here) => pick(here, { zh: '判定日', en: 'the day of judging' }),
  shift: (node, here) => {
    const by = (['years', 'months', 'days'] as const)
      .filter((unit) => (node.by[unit] ?? 0) !== 0)
      .map((unit) => `${node.by[unit]} ${lengths[unit][here.language]}`)
      .join(' ')
    return `${expressionWords(node.of, here)} + ${by}`
  },
  between: (node, here) => {
    const [from, to] = [expressionWords(node.from, here), expressionWords(node.to, here)]
    return pick(here, {
      zh: `从 ${from} 到 ${to} 的整${lengths[node.unit].zh}数`,
      en: `whole ${lengths[node.unit].en} from ${from} to ${to}`,
    })
  },
  ref: (node, here) => pick(here, { zh: `条目 ${node.rule} 命中`, en: `rule ${node.rule} hits` }),
}
