import { approximate, type Comparator, compareExact, type Interval, type Truth } from '@zhiben/core'
import { truthOf, valueOfNode } from '../evaluate/interpret.js'
import { type Possible, unsigned } from '../facts/known.js'
import { pathText } from '../facts/path.js'
import { type Handlers, handle, type Node, type NodeOf } from '../ir/node.js'
import { children, opensScope } from '../ir/walk.js'
import type { Rule } from '../standard/rule.js'
import type { Standard } from '../standard/standard.js'
import { type Change, withChanges } from './change.js'
import { type FactAt, factAt, type ListAt, listAt, movedTo, type Part, type Place, partsOf, referred } from './place.js'
import type { Search } from './search.js'
import { reach, solved, type Wanted, wantedComparator } from './solve.js'

/** Changes that go together. */
export type Changes = readonly Change[]

/** How many ways are kept at each node: the smallest. */
const breadth = 20

/**
 * Ways to make a condition true or false, fewest changes first: nothing to do where it is so already, none where it
 * cannot be. Each is a proposal, to be tried on the whole rule: conditions may share facts.
 */
export const repairs = (node: Node, place: Place, id: string, truth: boolean, search: Search): readonly Changes[] =>
  truthOf(node, place.world, id) === truthText(truth) ? [[]] : handle(handlers, node, place, id, truth, search)

const truthText = (truth: boolean): Truth => (truth ? 'true' : 'false')

/** One way or another. */
const either = (ways: readonly (readonly Changes[])[], search: Search): readonly Changes[] => {
  const all = ways.flat()
  const found = all.length < 2 ? all : [...new Map(all.map((way) => [JSON.stringify(way), way])).values()]
  const ordered = [...found].sort((a, b) => a.length - b.length)
  if (ordered.length > breadth) search.cut()
  return ordered.slice(0, breadth)
}

/** One way and another. Of many that must go together fewer are kept: their combinations grow without end. */
const both = (ways: readonly (readonly Changes[])[], search: Search): readonly Changes[] => {
  const kept = ways.length <= 4 ? breadth : ways.length <= 16 ? 3 : 1
  if (ways.some(({ length }) => length > kept)) search.cut()
  return ways.reduce<readonly Changes[]>(
    (joined, next) =>
      either(
        joined.map((a) => next.slice(0, kept).flatMap((b) => together(a, b))),
        search,
      ),
    [[]],
  )
}

/** Two sets of changes as one; where they want one fact to be different things, either prevails. */
const together = (a: Changes, b: Changes): readonly Changes[] => {
  if (a.length === 0) return [b]
  if (b.length === 0) return [a]
  const ofA = new Map(a.map((change) => [change.path, change]))
  const clash = b.some(({ path, to }) => ofA.has(path) && JSON.stringify(ofA.get(path)?.to) !== JSON.stringify(to))
  const ofB = new Set(b.map(({ path }) => path))
  const withB = [...a.filter(({ path }) => !ofB.has(path)), ...b]
  return clash ? [[...a, ...b.filter(({ path }) => !ofA.has(path))], withB] : [withB]
}

/** Every choice of `n` of several, each with its ways; as many choices as are kept. */
const someOf = (n: number, ways: readonly (readonly Changes[])[], search: Search): readonly Changes[] => {
  const possible = ways.filter((way) => way.length > 0)
  if (n <= 0) return [[]]
  if (possible.length < n) return []
  const chosen: (readonly Changes[])[][] = []
  const pick = (from: number, picked: (readonly Changes[])[]): void => {
    if (chosen.length === breadth) return
    if (picked.length === n) {
      chosen.push(picked)
      return
    }
    for (let i = from; i <= possible.length - (n - picked.length); i++)
      pick(i + 1, [...picked, possible[i] as readonly Changes[]])
  }
  const cheap = possible.sort((a, b) => (a[0]?.length ?? 0) - (b[0]?.length ?? 0))
  pick(0, [])
  if (chosen.length === breadth && cheap.length > n) search.cut()
  return either(
    chosen.map((of) => both(of, search)),
    search,
  )
}

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

const set = ({ path, value }: FactAt, to: unknown): Change => ({
  path: pathText(path),
  from: unsigned(value) ?? null,
  to,
})

/** The fact set to one of several values: written as one, or as the options that would all do. */
const setAmong = (fact: FactAt, values: readonly string[]): readonly Changes[] =>
  values.length === 0 ? [] : [[set(fact, values.length === 1 ? values[0] : { oneOf: values })]]

const optionsOf = ({ type }: FactAt): readonly string[] => (type.kind === 'choice' ? Object.keys(type.options) : [])

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
    way.length > 0
      ? way.map((change): Change => (change.path.startsWith(itemPath(item)) ? { ...change, inNewItem: true } : change))
      : [{ path: itemPath(item), from: null, to: { added: true } }],
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
      return either([atMost(limit - 1), atLeast(limit + 1)], search)
  }
}

/** What a number or day is made of that could change. */
interface Leaves {
  readonly numbers: FactAt[]
  readonly keys: FactAt[]
  readonly conditions: { readonly node: Node; readonly place: Place; readonly id: string }[]
}

const leavesOf = (node: Node, place: Place, id: string, leaves: Leaves): void => {
  if (node.op === 'fact') {
    const fact = factAt(node, place)
    if (fact.type.kind === 'number' || fact.type.kind === 'date') leaves.numbers.push(fact)
    if (fact.type.kind === 'choice') leaves.keys.push(fact)
    return
  }
  if (node.op === 'count' || node.op === 'sum' || node.op === 'minOf' || node.op === 'maxOf') {
    for (const item of listAt(node.in, place).items) {
      if (node.where) leaves.conditions.push({ node: node.where, place: item, id: `${id}.where` })
      if (node.op !== 'count' && (!node.where || truthOf(node.where, item.world, `${id}.where`) !== 'false'))
        leavesOf(node.of, item, `${id}.of`, leaves)
    }
    return
  }
  if (node.op === 'choose') leaves.conditions.push({ node: node.if, place, id: `${id}.if` })
  for (const [at, child] of children(node))
    if (node.op !== 'choose' || at !== 'if') leavesOf(child, place, `${id}.${at}`, leaves)
}

/** Ways for a comparison of numbers or days: one change that does it, or else several of the numbers at once. */
const numberRepairs = (wanted: Wanted, limited: Search): readonly Changes[] => {
  const { node, place, id, truth } = wanted
  const lists = throughLists(node)
  // What goes through no list is quick to try and is not counted.
  const search = lists ? limited : { ...limited, spend: () => true }
  const leaves: Leaves = { numbers: [], keys: [], conditions: [] }
  leavesOf(node.left, place, `${id}.left`, leaves)
  leavesOf(node.right, place, `${id}.right`, leaves)
  // Numbers over lists also change with the items that there are, which is not tried.
  if (lists || leaves.conditions.length > 0) search.cut()
  const numbers = heaviest(leaves.numbers)
  const reaches = numbers.length === 1 ? [] : numbers.map((leaf) => ({ leaf, far: reach(wanted, leaf, search) }))
  const alone =
    numbers.length === 1 ? numbers : reaches.filter(({ far }) => far?.enough !== false).map(({ leaf }) => leaf)
  const holds = (way: Changes): boolean =>
    search.spend() && truthOf(node, movedTo(place, withChanges(search.facts, way)).world, id) === truthText(truth)
  const singles = [
    ...alone.flatMap((leaf) => solved(wanted, leaf, [], search) ?? []).map((change) => [change]),
    ...leaves.keys
      .slice(0, mostLeaves)
      .flatMap((key) => optionsOf(key).map((option) => [set(key, option)]))
      .filter(holds),
    ...leaves.conditions
      .slice(0, mostLeaves)
      .flatMap(({ node: condition, place: at, id: its }) =>
        [true, false].flatMap((value) => repairs(condition, at, its, value, search)),
      )
      .filter((way) => way.length > 0 && holds(way)),
  ]
  return singles.length > 0 ? either([singles], search) : severalNumbers(wanted, reaches, search)
}

const throughLists = (node: Node): boolean =>
  opensScope(node) || children(node).some(([, child]) => throughLists(child))

/** How many numbers of one comparison are tried. */
const mostLeaves = 40

/** The largest numbers: of a sum over very many, to change the others helps little. */
const heaviest = (numbers: readonly FactAt[]): readonly FactAt[] => {
  if (numbers.length <= mostLeaves) return numbers
  const weight = ({ value }: FactAt): number => (typeof value === 'number' ? Math.abs(value) : 0)
  return [...numbers].sort((a, b) => weight(b) - weight(a)).slice(0, mostLeaves)
}

interface Reach {
  readonly leaf: FactAt
  readonly far: ReturnType<typeof reach>
}

/** The numbers that move the sides furthest go to the end of their bounds, until one more can be set to the limit. */
const severalNumbers = (wanted: Wanted, numbers: readonly Reach[], search: Search): readonly Changes[] => {
  search.cut()
  const ordered = [...numbers].sort((a, b) => (b.far?.gain ?? 0) - (a.far?.gain ?? 0))
  const done: Change[] = []
  let left = ordered[0]?.far?.lacking ?? 0
  for (const { leaf, far } of ordered) {
    if (!far) return []
    left -= far.gain
    const last = left > tolerance ? undefined : solved(wanted, leaf, done, search)
    if (last) return [[...done, last]]
    done.push(far.change)
  }
  return []
}

/** The gains are added up in floating point; what comes of it is tried. */
const tolerance = 1e-9

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
    if (equal) return fact.type.kind === 'text' || optionsOf(fact).includes(value) ? [[set(fact, value)]] : []
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
  fact: (node, place, _id, truth) => [[set(factAt(node, place), truth)]],
  compare: (node, place, id, truth, search) => {
    const wanted: Wanted = { node, place, id, truth }
    const left = valueOfNode(node.left, place.world, `${id}.left`)
    const right = valueOfNode(node.right, place.world, `${id}.right`)
    if (!isInterval(left) || !isInterval(right)) return alikeRepairs(wanted, search)
    const is = wantedComparator(wanted)
    if (node.left.op === 'count' && isPoint(right))
      return countRepairs({ ...wanted, id: `${id}.left` }, node.left, is, approximate(right.lo), search)
    if (node.right.op === 'count' && isPoint(left))
      return countRepairs({ ...wanted, id: `${id}.right` }, node.right, mirror(is), approximate(left.lo), search)
    return numberRepairs(wanted, search)
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
export const repairsOfRule = (
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
const mirror = (is: Comparator): Comparator =>
  is.startsWith('<')
    ? (is.replace('<', '>') as Comparator)
    : is.startsWith('>')
      ? (is.replace('>', '<') as Comparator)
      : is
