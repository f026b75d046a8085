import { compareExact } from '@zhiben/core'
import { truthOf, type Value, valueOfNode } from '../evaluate/interpret.js'
import type { FactType } from '../facts/fact-type.js'
import { type FactPath, pathText } from '../facts/path.js'
import { type Handlers, handle, type Node } from '../ir/node.js'
import { children, type Through } from '../ir/walk.js'
import type { Rule } from '../standard/rule.js'
import type { Standard } from '../standard/standard.js'
import { factAt, listAt, type Part, type Place, partsOf, referred, referredKey, ruleKey } from './place.js'

/** A fact that is not known, or not wholly: of a list, that it is not complete. */
export interface Missing {
  readonly path: FactPath
  readonly type: FactType
}

/** What is missing of rules and their parts, each looked for once where many rules refer to one. */
export type MissingMemo = Map<string, readonly Missing[]>

/**
 * The facts whose knowledge could decide a node, in the order of its text: what is unknown under what is unknown.
 * Knowing all of them, and all about the items that complete a list, decides the node, unless it cannot be decided at
 * all. Nothing for a node that is decided.
 */
export const missingIn = (node: Node, place: Place, id: string, memo: MissingMemo = new Map()): readonly Missing[] =>
  isSettled(node, place, id) ? [] : handle(handlers, node, place, id, memo)

/** Whether a node cannot become anything else: its truth is known, or it is one number or one option. */
const isSettled = (node: Node, place: Place, id: string): boolean => {
  const value: Value = valueOfNode(node, place.world, id)
  if (value === 'unknown') return truthOf(node, place.world, id) !== 'unknown'
  if (typeof value === 'string') return value !== 'anything'
  return 'lo' in value ? compareExact(value.lo, value.hi) === 0 : value.size === 1
}

const none = (): readonly Missing[] => []
const within = (node: Node, place: Place, id: string, memo: MissingMemo): readonly Missing[] =>
  children(node).flatMap(([at, child]) => missingIn(child, place, `${id}.${at}`, memo))

/**
 * Items that do not count are passed over, and so are those whose condition is decided. Of items not known yet, only
 * what else their condition reads is missing: their own facts come with the list.
 */
const through = (
  node: Through & { readonly of?: Node },
  place: Place,
  id: string,
  memo: MissingMemo,
): readonly Missing[] => {
  const list = listAt(node.in, place)
  const depth = list.path.length
  return [
    ...(list.complete ? [] : [{ path: list.path, type: list.type }]),
    ...list.items.flatMap((item) => ofItem(node, item, id, memo)),
    ...(list.complete ? [] : ofItem(node, list.another, id, memo)).filter(
      ({ path }) => path[depth] !== list.items.length || pathText(path.slice(0, depth)) !== pathText(list.path),
    ),
  ]
}

const ofItem = (
  node: Through & { readonly of?: Node },
  item: Place,
  id: string,
  memo: MissingMemo,
): readonly Missing[] => {
  const where = node.where ? truthOf(node.where, item.world, `${id}.where`) : 'true'
  if (where === 'false' || isDecided(node, item, id)) return []
  return [
    ...(node.where ? missingIn(node.where, item, `${id}.where`, memo) : []),
    ...(node.of ? missingIn(node.of, item, `${id}.of`, memo) : []),
  ]
}

/** Whether an item can no longer turn the quantifier, although it may not be known whether it counts. */
const isDecided = (node: Through, item: Place, id: string): boolean =>
  (node.op === 'exists' && valueOfNode(node.of, item.world, `${id}.of`) === 'false') ||
  (node.op === 'forall' && valueOfNode(node.of, item.world, `${id}.of`) === 'true')

const handlers: Handlers<[place: Place, id: string, memo: MissingMemo], readonly Missing[]> = {
  fact: (node, place) => {
    const { path, type } = factAt(node, place)
    return [{ path, type }]
  },
  constant: none,
  number: none,
  date: none,
  asOf: none,
  not: within,
  all: within,
  any: within,
  atLeast: within,
  compare: within,
  in: within,
  exists: through,
  forall: through,
  count: through,
  sum: through,
  minOf: through,
  maxOf: through,
  add: within,
  subtract: within,
  multiply: within,
  divide: within,
  min: within,
  max: within,
  choose: (node, place, id, memo) => {
    const truth = truthOf(node.if, place.world, `${id}.if`)
    return [
      ...missingIn(node.if, place, `${id}.if`, memo),
      ...(truth === 'false' ? [] : missingIn(node.then, place, `${id}.then`, memo)),
      ...(truth === 'true' ? [] : missingIn(node.else, place, `${id}.else`, memo)),
    ]
  },
  lookup: within,
  shift: within,
  between: within,
  ref: (node, place, _id, memo) => {
    const before = memo.get(referredKey(node, place))
    if (before) return before
    const { rule, standard, place: subject } = referred(node, place)
    return missingOfRule(rule, standard, subject, memo)
  },
}

/** What is missing of the undecided conditions of a rule that is not decided. */
export const missingOfRule = (
  rule: Rule,
  standard: Standard,
  place: Place,
  memo: MissingMemo = new Map(),
): readonly Missing[] =>
  remembered(memo, ruleKey(rule, standard), () =>
    partsOf(standard, rule).flatMap((part) => missingOfPart(part, place, memo)),
  )

/** What is missing of one condition of a rule. */
export const missingOfPart = ({ node, id }: Part, place: Place, memo: MissingMemo): readonly Missing[] =>
  remembered(memo, id, () => missingIn(node, place, id, memo))

const remembered = (memo: MissingMemo, key: string, find: () => readonly Missing[]): readonly Missing[] => {
  const before = memo.get(key)
  if (before) return before
  const found = distinct(find())
  memo.set(key, found)
  return found
}

/** Each fact once, where it is first. */
const distinct = (missing: readonly Missing[]): readonly Missing[] => [
  ...new Map(missing.map((one) => [pathText(one.path), one])).values(),
]
