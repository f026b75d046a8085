import { approximate, type Comparator, compareExact, type Interval, type Truth } from '@zhiben/core'
import { truthOf, valueOfNode } from '../evaluate/interpret.js'
import { type Possible, unsigned } from '../facts/known.js'
import { pathText } from '../facts/path.js'
import { type Handlers, handle, type Node, type NodeOf } from '../ir/node.js'
import type { Rule } from '../standard/rule.js'
import type { Standard } from '../standard/standard.js'
import { mirrored } from './comparator.js'
import { numberRepairs } from './number-repair.js'
import { factAt, type ListAt, listAt, type Part, type Place, partsOf, referred } from './place.js'
import type { Search } from './search.js'
import { optionsOf, setAmong, setTo } from './set-to.js'
import { type Wanted, wantedComparator } from './solve.js'
import { both, breadth, type Changes, either, someOf } from './ways.js'

/**
 * Ways to make a condition true or false, fewest changes first: nothing to do where it is so already, none where it
 * cannot be. Each is a proposal, to be tried on the whole rule: conditions may share facts.
 */
export const repairs = (node: Node, place: Place, id: string, truth: boolean, search: Search): readonly Changes[] =>
  truthOf(node, place.world, id) === truthText(truth) ? [[]] : handle(handlers, node, place, id, truth, search)

const truthText = (truth: boolean): Truth => (truth ? 'true' : 'false')

type Under = { readonly of: readonly Node[] }
const each = (node: Under, place: Place, id: string, truth: boolean, search: Search) =>
  node.of.map((child, i) => repairs(child, place, `${id}.of[${i}]`, truth, search))

/** Ways to have at least `n` of some conditions true, or fewer than `n`. */
const counted = (n: number, node: Under, place: Place, id: string, truth: boolean, search: Search) => {
  const truths = node.of.map((child, i) => truthOf(child, place.world, `${id}.of[${i}]`))
  const open = node.of
    .map((child, i) => ({ child, id: `${id}.of[${i}]`, is: truths[i] }))
    .filter(({ is }) => is !== truthText(truth))
    .map(({ child, id: at }) => repairs(child, place, at, truth, search))
  const settled = node.of.length - open.length
  return someOf((truth ? n : node.of.length - n + 1) - settled, open, search)
}

const completed = ({ path, complete, items }: ListAt): readonly Changes[] =>
  complete
    ? [[]]
    : [
        [
          {
            path: pathText(path),
            from: items.length === 0 ? null : { partial: items.length },
            to: { complete: items.length },
          },
        ],
      ]

const itemPath = (item: Place): string => pathText(item.paths.at(-1) ?? [])

const withoutItem = (item: Place): readonly Changes[] => [
  [{ path: itemPath(item), from: { ...item.world.scopes.at(-1)?.facts }, to: { removed: true } }],
]

/** Ways to have one more item that meets a condition. */
const newItem = (item: Place, condition: Node | undefined, id: string, search: Search): readonly Changes[] =>
  (condition ? repairs(condition, item, id, true, search) : [[]]).map((way) =>
    way.length > 0 ? way : [{ path: itemPath(item), from: null, to: { added: true } }],
  )

/** The places of the items that could come next. */
const further = (list: ListAt, n: number): readonly Place[] =>
  Array.from({ length: n }, (_, i) => ({
    ...list.another,
    paths: [...list.another.paths.slice(0, -1), [...list.path, list.items.length + i]],
  }))

type Quantifier = { readonly in: NodeOf<'exists'>['in']; readonly where?: Node | undefined; readonly of: Node }

/** What an item must meet to turn a quantifier. */
const itemCondition = ({ where, of }: Quantifier): Node => (where ? { op: 'all', of: [where, of] } : of)

const exists = (node: Quantifier, place: Place, id: string, truth: boolean, search: Search): readonly Changes[] => {
  const list = listAt(node.in, place)
  const condition = itemCondition(node)
  if (truth)
    return either(
      [
        ...list.items.map((item) => repairs(condition, item, id, true, search)),
        newItem(list.another, condition, id, search),
      ],
      search,
    )
  return both([...list.items.map((item) => spared(condition, item, id, search)), completed(list)], search)
}

/** Ways to make an item not meet a condition; to take it away only where there is no other. */
const spared = (condition: Node, item: Place, id: string, search: Search): readonly Changes[] => {
  const ways = repairs(condition, item, id, false, search)
  return ways.length > 0 || search.spent() ? ways : withoutItem(item)
}

/** Ways for a comparison with a number of items. */
const countRepairs = (wanted: Wanted, count: NodeOf<'count'>, is: Comparator, limit: number, search: Search) => {
  const { place, id } = wanted
  const list = listAt(count.in, place)
  const truths = list.items.map((item) =>
    count.where ? truthOf(count.where, item.world, `${id}.where`) : ('true' as const),
  )
  const atMost = (most: number): readonly Changes[] => {
    const counting = list.items.filter((_, i) => truths[i] !== 'false')
    if (most < 0) return []
    const ways = count.where
      ? counting.map((item) => spared(count.where as Node, item, id, search))
      : counting.map(withoutItem).reverse()
    return both([someOf(counting.length - most, ways, search), completed(list)], search)
  }
  const atLeast = (least: number): readonly Changes[] => {
    const need = least - truths.filter((t) => t === 'true').length
    const others = list.items.filter((_, i) => truths[i] !== 'true')
    const ways = [
      ...(count.where ? others.map((item) => repairs(count.where as Node, item, id, true, search)) : []),
      ...further(list, Math.max(0, Math.min(need, breadth))).map((item) => newItem(item, count.where, id, search)),
    ]
    return someOf(need, ways, search)
  }
  switch (is) {
    case '<':
      return atMost(Math.ceil(limit) - 1)
    case '<=':
      return atMost(Math.floor(limit))
    case '>':
      return atLeast(Math.floor(limit) + 1)
    case '>=':
      return atLeast(Math.ceil(limit))
    case '=':
      return Number.isInteger(limit) ? both([atMost(limit), atLeast(limit)], search) : []
    case '!=':
      // Of a limit that is no whole number the neighbours are.
      return either([atMost(Math.ceil(limit) - 1), atLeast(Math.floor(limit) + 1)], search)
  }
}

/** Ways for a comparison of two choices or texts. */
const alikeRepairs = (wanted: Wanted, search: Search): readonly Changes[] => {
  const { node, place } = wanted
  const equal = wantedComparator(wanted) === '='
  return (
    [
      [node.left, node.right],
      [node.right, node.left],
    ] as const
  ).flatMap(([one, other]) => {
    if (one.op !== 'fact' || other.op !== 'fact') return []
    const fact = factAt(one, place)
    const value = unsigned(factAt(other, place).value)
    if (typeof value !== 'string') return []
    if (equal) return fact.type.kind === 'text' || optionsOf(fact).includes(value) ? [[setTo(fact, value)]] : []
    if (fact.type.kind === 'text') search.cut()
    return setAmong(
      fact,
      optionsOf(fact).filter((option) => option !== value),
    )
  })
}

const impossible = (): readonly Changes[] => []

const handlers: Handlers<[place: Place, id: string, truth: boolean, search: Search], readonly Changes[]> = {
  constant: impossible,
  not: (node, place, id, truth, search) => repairs(node.of, place, `${id}.of`, !truth, search),
  all: (node, place, id, truth, search) => (truth ? both : either)(each(node, place, id, truth, search), search),
  any: (node, place, id, truth, search) => (truth ? either : both)(each(node, place, id, truth, search), search),
  atLeast: (node, place, id, truth, search) => counted(node.n, node, place, id, truth, search),
  fact: (node, place, _id, truth) => [[setTo(factAt(node, place), truth)]],
  compare: (node, place, id, truth, search) => {
    const wanted: Wanted = { node, place, id, truth }
    const left = valueOfNode(node.left, place.world, `${id}.left`)
    const right = valueOfNode(node.right, place.world, `${id}.right`)
    if (!isInterval(left) || !isInterval(right)) return alikeRepairs(wanted, search)
    const is = wantedComparator(wanted)
    if (node.left.op === 'count' && isPoint(right))
      return countRepairs({ ...wanted, id: `${id}.left` }, node.left, is, approximate(right.lo), search)
    if (node.right.op === 'count' && isPoint(left))
      return countRepairs({ ...wanted, id: `${id}.right` }, node.right, mirrored[is], approximate(left.lo), search)
    return numberRepairs(wanted, search, repairs)
  },
  in: (node, place, _id, truth, search) => {
    if (node.of.op !== 'fact') return []
    const fact = factAt(node.of, place)
    // Which other text it should be, nobody can say.
    if (fact.type.kind === 'text' && !truth) search.cut()
    if (fact.type.kind === 'text') return truth ? setAmong(fact, node.values) : []
    return setAmong(
      fact,
      optionsOf(fact).filter((option) => node.values.includes(option) === truth),
    )
  },
  exists,
  forall: (node, place, id, truth, search) =>
    exists({ ...node, of: { op: 'not', of: node.of } }, place, id, !truth, search),
  ref: (node, place, _id, truth, search) => {
    const { rule, standard, place: subject } = referred(node, place)
    return repairsOfRule(rule, standard, subject, truth, search)
  },
  count: impossible,
  sum: impossible,
  minOf: impossible,
  maxOf: impossible,
  number: impossible,
  add: impossible,
  subtract: impossible,
  multiply: impossible,
  divide: impossible,
  min: impossible,
  max: impossible,
  choose: impossible,
  lookup: impossible,
  date: impossible,
  asOf: impossible,
  shift: impossible,
  between: impossible,
}

/**
 * Ways to make a rule hit, or not hit. Whether it applies is changed only where nothing else can be: to stop being a
 * foundry is no remedy.
 */
const repairsOfRule = (
  rule: Rule,
  standard: Standard,
  place: Place,
  hits: boolean,
  search: Search,
): readonly Changes[] => {
  const ways = (...parts: readonly Part['part'][]): readonly (readonly Changes[])[] =>
    partsOf(standard, rule)
      .filter(({ part }) => parts.includes(part))
      .map((part) => repairs(part.node, place, part.id, part.hits === hits, search))
  if (hits) return both(ways('scope', 'appliesIf', 'when', 'unless'), search)
  const inside = either(ways('when', 'unless'), search)
  return inside.length > 0 ? inside : either(ways('appliesIf', 'scope'), search)
}

const isInterval = (value: Truth | Interval | Possible): value is Interval => typeof value === 'object' && 'lo' in value
const isPoint = ({ lo, hi }: Interval): boolean => compareExact(lo, hi) === 0 && typeof lo !== 'string'
