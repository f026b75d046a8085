import {
  approximate,
  type CalendarPeriod,
  type Citation,
  type Comparator,
  civilDate,
  compareExact,
  type Exact,
  exact,
  type Interval,
  type Localized,
  type Truth,
  type Unit,
} from '@zhiben/core'
import type { Answer } from '../evaluate/answer.js'
import { truthOf, type Value, valueOfNode } from '../evaluate/interpret.js'
import { unsigned } from '../facts/known.js'
import { pathText } from '../facts/path.js'
import { type Kind, kindOf } from '../ir/kind.js'
import { type Handlers, handle, type Node, type NodeOf, type Op } from '../ir/node.js'
import { children, type Through } from '../ir/walk.js'
import type { Rule } from '../standard/rule.js'
import { type Standard, versioned } from '../standard/standard.js'
import { factAt, listAt, type Part, type Place, partsOf, referred } from './place.js'

/** One node of a proof: what stands there in the rule and what it came to. Plain JSON. */
export interface ProofNode {
  /** The node's id: its place in the rule. Items of a list share one. */
  readonly id: string
  readonly op: Op
  /** Of a condition. */
  readonly truth?: Truth | undefined
  /** Of a number, day, choice or text, in the forms that facts have: `20`, `{ range: [0, null] }`, `{ oneOf: […] }`. */
  readonly value?: unknown
  /** The value is a quotient that no decimal says exactly. */
  readonly rounded?: true | undefined
  readonly unit?: Unit | undefined
  /** The path of the fact, or of the list that is gone through. */
  readonly path?: string | undefined
  /** What the fact, the list, the table or the rule is called. */
  readonly title?: Localized | undefined
  /** What the options of the choice are called. */
  readonly options?: Readonly<Record<string, Localized>> | undefined
  readonly is?: Comparator | undefined
  readonly values?: readonly string[] | undefined
  /** How many of the conditions there must be. */
  readonly n?: number | undefined
  readonly by?: CalendarPeriod | undefined
  readonly length?: 'days' | 'months' | 'years' | undefined
  /** The node's truth was given by a person, since the facts do not say. */
  readonly answer?: Answer | undefined
  /** The rule that is referred to. */
  readonly rule?: RuleName | undefined
  /** The list that is gone through. */
  readonly list?: { readonly known: number; readonly complete: boolean } | undefined
  /** The items of the list that matter, each with the conditions and numbers of its own. */
  readonly items?: readonly ProofItem[] | undefined
  /** The nodes below that matter, with their place in this one: `left`, `where`, `of[1]`. */
  readonly of: readonly ProofNode[]
}

/** A rule by its name. */
export interface RuleName {
  readonly standard: string
  readonly rule: string
  readonly title: Localized
  readonly citation: Citation
}

/** An item of a list in a proof. */
export interface ProofItem {
  readonly path: string
  /** From 0. */
  readonly index: number
  readonly of: readonly ProofNode[]
}

/** One of the conditions that a verdict is made of, with its proof. */
export interface ProofPart {
  readonly part: Part['part']
  readonly node: ProofNode
}

/**
 * The proof of a node: down to what decided it, where it is decided; where it is not, down to what is unknown.
 */
const proofNode = (node: Node, place: Place, id: string): ProofNode => {
  const { world } = place
  const value = valueOfNode(node, world, id)
  const kind = kindIn(node, place)
  const truth = kind?.kind === 'truth' ? truthOf(node, world, id) : undefined
  const answer = truth !== undefined && value === 'unknown' && truth !== 'unknown' ? world.answers[id] : undefined
  return {
    id,
    op: node.op,
    ...(truth !== undefined ? { truth } : node.op === 'fact' ? {} : shownValue(value, kind)),
    ...(answer ? { ...ownWords(node, place), answer, of: [] } : { of: [], ...handle(handlers, node, place, id) }),
  }
}

const kindIn = (node: Node, { world }: Place): Kind | undefined =>
  kindOf(
    node,
    {
      scopes: world.scopes.map(({ schema }) => schema),
      tables: world.standard.tables ?? {},
      report: () => undefined,
    },
    '',
  )

type Shown = Pick<ProofNode, 'value' | 'rounded' | 'unit'>

const shownValue = (value: Value, kind: Kind | undefined): Shown => {
  if (typeof value === 'string') return {}
  if (!('lo' in value)) return { value: value.size === 1 ? [...value][0] : { oneOf: [...value] } }
  const isDate = kind?.kind === 'date'
  const end = (of: Exact): unknown => {
    const near = approximate(of)
    return !Number.isFinite(near) ? null : isDate ? civilDate(near) : near
  }
  const isPoint = compareExact(value.lo, value.hi) === 0
  return {
    value: isPoint && end(value.lo) !== null ? end(value.lo) : { range: [end(value.lo), end(value.hi)] },
    ...(isDate || isExact(value) ? {} : { rounded: true as const }),
    ...(kind?.kind === 'number' ? { unit: kind.unit } : {}),
  }
}

const isExact = ({ lo, hi }: Interval): boolean =>
  [lo, hi].every((end) => typeof end === 'string' || compareExact(exact(approximate(end)), end) === 0)

type Parts = Partial<Omit<ProofNode, 'id' | 'op' | 'truth'>>

const truthIn = (node: Node, place: Place, id: string): Truth => truthOf(node, place.world, id)
const everything = (node: Node, place: Place, id: string): Parts => ({
  of: children(node).map(([at, child]) => proofNode(child, place, `${id}.${at}`)),
})

/** The conditions below with the truth that decided, as many as it took; of an undecided node those unknown. */
const some = (
  node: NodeOf<'all' | 'any' | 'atLeast'>,
  place: Place,
  id: string,
  enough: { readonly [T in 'true' | 'false']: number },
): Parts => {
  const truth = truthIn(node, place, id)
  const deciding = node.of
    .map((child, i) => ({ child, id: `${id}.of[${i}]` }))
    .filter(({ child, id: at }) => truthIn(child, place, at) === truth)
  return {
    of: deciding
      .slice(0, truth === 'unknown' ? deciding.length : enough[truth])
      .map(({ child, id: at }) => proofNode(child, place, at)),
  }
}

const listParts = (node: Through, place: Place): Parts => {
  const { path, type, items, complete } = listAt(node.in, place)
  return { path: pathText(path), title: type.title, list: { known: items.length, complete } }
}

/** Below a quantifier: the item that decided it, or every item, or those undecided. */
const quantified = (node: NodeOf<'exists' | 'forall'>, place: Place, id: string): Parts => {
  const truth = truthIn(node, place, id)
  const [turns, spares] = node.op === 'exists' ? (['true', 'false'] as const) : (['false', 'true'] as const)
  const items = listAt(node.in, place).items.map((item) => ({
    item,
    where: node.where ? truthIn(node.where, item, `${id}.where`) : 'true',
    of: truthIn(node.of, item, `${id}.of`),
  }))
  const chosen =
    truth === turns
      ? items.filter(({ where, of }) => where === 'true' && of === turns).slice(0, 1)
      : truth === spares
        ? items
        : items.filter(({ where, of }) => where !== 'false' && of !== spares)
  return {
    ...listParts(node, place),
    items: chosen.map(({ item, where, of }) => {
      const whereMatters = truth === spares ? where === 'false' : truth === turns || where === 'unknown'
      const ofMatters = truth === spares ? where !== 'false' : truth === turns || of === 'unknown'
      return proofItem(item, [
        ...(node.where && whereMatters ? [proofNode(node.where, item, `${id}.where`)] : []),
        ...(ofMatters ? [proofNode(node.of, item, `${id}.of`)] : []),
      ])
    }),
  }
}

const proofItem = (item: Place, of: readonly ProofNode[]): ProofItem => {
  const path = item.paths.at(-1) ?? []
  return { path: pathText(path), index: Number(path.at(-1)), of }
}

/** Below a number over a list: the items of which something is known. */
const aggregated = (node: Through & { readonly of?: Node }, place: Place, id: string): Parts => ({
  ...listParts(node, place),
  items: listAt(node.in, place).items.flatMap((item) => {
    const where = node.where ? truthIn(node.where, item, `${id}.where`) : 'true'
    const of = [
      ...(node.where ? [proofNode(node.where, item, `${id}.where`)] : []),
      ...(node.of && where !== 'false' ? [proofNode(node.of, item, `${id}.of`)] : []),
    ]
    return Object.keys(item.world.scopes.at(-1)?.facts ?? {}).length === 0 ? [] : [proofItem(item, of)]
  }),
})

/** What a node says of itself, whatever lies below. */
const ownWords = (node: Node, place: Place): Parts => {
  if ('in' in node) return listParts(node, place)
  if (node.op === 'ref') return { rule: ruleName(node, place) }
  return {}
}

const ruleName = (node: NodeOf<'ref'>, place: Place): RuleName => {
  const { rule, standard } = referred(node, place)
  return { standard: versioned(standard), rule: rule.id, title: rule.title, citation: rule.cite }
}

const handlers: Handlers<[place: Place, id: string], Parts> = {
  constant: everything,
  not: everything,
  all: (node, place, id) => some(node, place, id, { true: node.of.length, false: 1 }),
  any: (node, place, id) => some(node, place, id, { true: 1, false: node.of.length }),
  atLeast: (node, place, id) => ({
    n: node.n,
    ...some(node, place, id, { true: node.n, false: node.of.length - node.n + 1 }),
  }),
  fact: (node, place) => {
    const { path, type, value } = factAt(node, place)
    const bare = unsigned(value)
    return {
      path: pathText(path),
      title: type.title,
      ...(bare === undefined || bare === null ? {} : { value: bare }),
      ...(type.kind === 'number' ? { unit: type.unit } : {}),
      ...(type.kind === 'choice' ? { options: type.options } : {}),
    }
  },
  compare: (node, place, id) => ({ is: node.is, ...everything(node, place, id) }),
  in: (node, place, id) => ({ values: node.values, ...everything(node, place, id) }),
  exists: quantified,
  forall: quantified,
  count: aggregated,
  sum: aggregated,
  minOf: aggregated,
  maxOf: aggregated,
  number: everything,
  add: everything,
  subtract: everything,
  multiply: everything,
  divide: everything,
  min: everything,
  max: everything,
  choose: (node, place, id) => {
    const truth = truthIn(node.if, place, `${id}.if`)
    return {
      of: [
        proofNode(node.if, place, `${id}.if`),
        ...(truth === 'false' ? [] : [proofNode(node.then, place, `${id}.then`)]),
        ...(truth === 'true' ? [] : [proofNode(node.else, place, `${id}.else`)]),
      ],
    }
  },
  lookup: (node, place, id) => ({
    ...everything(node, place, id),
    ...(place.world.standard.tables?.[node.table] ? { title: place.world.standard.tables[node.table]?.title } : {}),
  }),
  date: everything,
  asOf: everything,
  shift: (node, place, id) => ({ by: node.by, ...everything(node, place, id) }),
  between: (node, place, id) => ({ length: node.unit, ...everything(node, place, id) }),
  ref: (node, place, id) => {
    const { rule, standard, place: subject } = referred(node, place)
    const truth = truthIn(node, place, id)
    return { rule: ruleName(node, place), of: decidingParts(rule, standard, subject, truth).map((part) => part.node) }
  },
}

/** The conditions of a rule that matter: all of a hit, the first that rules it out, or those unknown. */
export const decidingParts = (
  rule: Rule,
  standard: Standard,
  place: Place,
  hits: Truth,
  among: readonly Part['part'][] = ['scope', 'appliesIf', 'when', 'unless'],
): readonly ProofPart[] => {
  const parts = partsOf(standard, rule)
    .filter(({ part }) => among.includes(part))
    .map((part) => {
      const truth = truthIn(part.node, place, part.id)
      return { ...part, helps: truth === 'unknown' ? ('unknown' as const) : (truth === 'true') === part.hits }
    })
  const chosen =
    hits === 'true'
      ? parts
      : hits === 'false'
        ? parts.filter(({ helps }) => helps === false).slice(0, 1)
        : parts.filter(({ helps }) => helps === 'unknown')
  return chosen.map(({ part, node, id }) => ({ part, node: proofNode(node, place, id) }))
}
