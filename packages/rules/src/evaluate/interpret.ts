/**
 * The reference evaluator: the plain reading of semantics §1 and §2, in their order. It is the oracle that every
 * faster evaluator must agree with, so it is kept short and obvious and is never tuned.
 */
import * as T from '@zhiben/core'
import {
  type CivilDate,
  compareExact,
  type DayNumber,
  dayNumber,
  type Exact,
  exact,
  hull,
  type Interval,
  interval,
  shiftDay,
  type Truth,
  wholeBetween,
} from '@zhiben/core'
import type { FactSchema, FactType, ListType } from '../facts/fact-type.js'
import { knownChoice, knownDate, knownList, knownNumber, knownText, knownTruth, type Possible } from '../facts/known.js'
import type { Fact } from '../ir/fact.js'
import { type Handlers, handle, type Node } from '../ir/node.js'
import { targetOf } from '../ir/reference.js'
import type { Rule } from '../standard/rule.js'
import { type Standard, versioned } from '../standard/standard.js'
import { hitOf, type Verdict, verdictOf } from '../standard/verdict.js'
import type { Answers, Conflict } from './answer.js'
import type { Evaluator } from './evaluator.js'

/** What a node comes to: a truth, a number or date known as an interval, or the texts it may be. */
export type Value = Truth | Interval | Possible

/** What a node is read against. */
export interface World {
  readonly standard: Standard
  readonly imports: ReadonlyMap<string, Standard>
  /** The subject, then the item of each enclosing quantifier, each with the schema of its facts. */
  readonly scopes: readonly { readonly schema: FactSchema; readonly facts: Readonly<Record<string, unknown>> }[]
  readonly asOf: Interval
  readonly answers: Answers
  readonly conflicts: Map<string, Conflict>
}

/** The truth of a condition. `id` is the node's place, by which answers name it. */
export const truthOf = (node: Node, world: World, id: string): Truth => {
  const fromFacts = handle(handlers, node, world, id) as Truth
  const answer = world.scopes.length === 1 && Object.hasOwn(world.answers, id) ? world.answers[id] : undefined
  if (!answer) return fromFacts
  if (fromFacts === 'unknown') return T.truth(answer.truth)
  if (fromFacts !== T.truth(answer.truth))
    world.conflicts.set(id, { node: id, answer: answer.truth, facts: fromFacts === 'true' })
  return fromFacts
}

/** What any node comes to by the facts; an answer to the node itself is left out. */
export const valueOfNode = (node: Node, world: World, id: string): Value => handle(handlers, node, world, id)

const intervalOf = (node: Node, world: World, id: string): Interval => handle(handlers, node, world, id) as Interval
const possibleOf = (node: Node, world: World, id: string): Possible => handle(handlers, node, world, id) as Possible

const handlers: Handlers<[world: World, id: string], Value> = {
  // §1 truth
  constant: (node) => T.truth(node.value),
  not: (node, world, id) => T.not(truthOf(node.of, world, `${id}.of`)),
  all: (node, world, id) => T.all(node.of.map((child, i) => truthOf(child, world, `${id}.of[${i}]`))),
  any: (node, world, id) => T.any(node.of.map((child, i) => truthOf(child, world, `${id}.of[${i}]`))),
  atLeast: (node, world, id) =>
    T.atLeast(
      node.n,
      node.of.map((child, i) => truthOf(child, world, `${id}.of[${i}]`)),
    ),

  // §1 facts
  fact: (node, world) => {
    const { schema, facts } = world.scopes[node.scope ?? 0] as World['scopes'][number]
    const type = schema[node.fact] as FactType
    const read = known[type.kind] as (fact: string, value: unknown, type: FactType) => Value
    return read(node.fact, Object.hasOwn(facts, node.fact) ? facts[node.fact] : undefined, type)
  },

  // §1 comparisons
  compare: (node, world, id) => {
    const left = handle(handlers, node.left, world, `${id}.left`)
    const right = handle(handlers, node.right, world, `${id}.right`)
    if (isInterval(left) && isInterval(right)) return T.compare(left, node.is, right)
    const equal = samePossible(left as Possible, right as Possible)
    return node.is === '=' ? equal : T.not(equal)
  },
  in: (node, world, id) => {
    const possible = possibleOf(node.of, world, `${id}.of`)
    if (possible === 'anything') return node.values.length === 0 ? 'false' : 'unknown'
    const inside = [...possible].filter((value) => node.values.includes(value)).length
    return inside === possible.size ? 'true' : inside === 0 ? 'false' : 'unknown'
  },

  // §1 quantifiers: an unknown rest is one more item of which nothing is known
  exists: (node, world, id) =>
    T.any([...truthsOf(node, world, id), ...(isComplete(node, world) ? [] : (['unknown'] as const))]),
  forall: (node, world, id) =>
    T.all([
      ...itemsOf(node, world).map((item) =>
        T.any([T.not(whereOf(node, item, id)), truthOf(node.of, item, `${id}.of`)]),
      ),
      ...(isComplete(node, world) ? [] : (['unknown'] as const)),
    ]),
  count: (node, world, id) => {
    const counted = itemsOf(node, world).map((item) => whereOf(node, item, id))
    const sure = counted.filter((t) => t === 'true').length
    const possible = counted.filter((t) => t !== 'false').length
    return { lo: exact(sure), hi: isComplete(node, world) ? exact(possible) : 'infinity' }
  },
  sum: (node, world, id) => {
    const known = numbersOf(node, world, id).map(({ counts, value }) =>
      counts === 'true' ? value : hull([value, interval(0)]),
    )
    const total = known.reduce(T.add, interval(0))
    return isComplete(node, world) ? total : T.add(total, anyNumberOf(restOf(node, world, id)))
  },
  minOf: (node, world, id) => {
    const values = numbersOf(node, world, id)
    const lowest = T.minimum(values.map(({ value }) => value)).lo
    const surely = T.minimum(values.filter(({ counts }) => counts === 'true').map(({ value }) => value)).hi
    return { lo: isComplete(node, world) ? lowest : least(lowest, restOf(node, world, id).lo), hi: surely }
  },
  maxOf: (node, world, id) => {
    const values = numbersOf(node, world, id)
    const highest = T.maximum(values.map(({ value }) => value)).hi
    const surely = T.maximum(values.filter(({ counts }) => counts === 'true').map(({ value }) => value)).lo
    return { lo: surely, hi: isComplete(node, world) ? highest : greatest(highest, restOf(node, world, id).hi) }
  },

  // §2 arithmetic and tables
  number: (node) => interval(node.value),
  add: (node, world, id) => node.of.map((child, i) => intervalOf(child, world, `${id}.of[${i}]`)).reduce(T.add),
  subtract: (node, world, id) =>
    T.subtract(intervalOf(node.left, world, `${id}.left`), intervalOf(node.right, world, `${id}.right`)),
  multiply: (node, world, id) =>
    node.of.map((child, i) => intervalOf(child, world, `${id}.of[${i}]`)).reduce(T.multiply),
  divide: (node, world, id) =>
    T.divide(intervalOf(node.left, world, `${id}.left`), intervalOf(node.right, world, `${id}.right`)),
  min: (node, world, id) => T.minimum(node.of.map((child, i) => intervalOf(child, world, `${id}.of[${i}]`))),
  max: (node, world, id) => T.maximum(node.of.map((child, i) => intervalOf(child, world, `${id}.of[${i}]`))),
  choose: (node, world, id) => {
    const condition = truthOf(node.if, world, `${id}.if`)
    const then = intervalOf(node.then, world, `${id}.then`)
    const otherwise = intervalOf(node.else, world, `${id}.else`)
    return condition === 'true' ? then : condition === 'false' ? otherwise : hull([then, otherwise])
  },
  lookup: (node, world, id) => {
    const entries = world.standard.tables?.[node.table]?.entries ?? {}
    const keys = possibleOf(node.key, world, `${id}.key`)
    return hull((keys === 'anything' ? Object.keys(entries) : [...keys]).map((key) => interval(entries[key] as number)))
  },

  // §2 dates
  date: (node) => interval(dayNumber(node.value) as number),
  asOf: (_node, world) => world.asOf,
  shift: (node, world, id) => {
    const { lo, hi } = intervalOf(node.of, world, `${id}.of`)
    const shift = (end: Exact): Exact => (typeof end === 'string' ? end : exact(shiftDay(T.approximate(end), node.by)))
    return { lo: shift(lo), hi: shift(hi) }
  },
  between: (node, world, id) => {
    const from = intervalOf(node.from, world, `${id}.from`)
    const to = intervalOf(node.to, world, `${id}.to`)
    const whole = (a: Exact, b: Exact, open: Exact): Exact => {
      if (typeof a === 'object' && typeof b === 'object')
        return exact(wholeBetween(T.approximate(a), T.approximate(b), node.unit))
      // The least day of an empty list is later than every day: a difference to it has no end either.
      if (a === b) return open
      return a === '-infinity' || b === 'infinity' ? 'infinity' : '-infinity'
    }
    return { lo: whole(from.hi, to.lo, '-infinity'), hi: whole(from.lo, to.hi, 'infinity') }
  },

  // §2 other rules
  ref: (node, world) => {
    const own = versioned(world.standard)
    const { standard: name, rule: id } = targetOf(node.rule, own)
    const standard = name === own ? world.standard : (world.imports.get(name) as Standard)
    const subject = { schema: standard.facts, facts: world.scopes[0]?.facts ?? {} }
    const rule = standard.rules.find((r) => r.id === id) as Rule
    return hitOf(verdictIn(rule, { ...world, standard, scopes: [subject] }))
  },
}

const known: { readonly [K in FactType['kind']]: (fact: string, value: unknown, type: never) => Value } = {
  boolean: knownTruth,
  number: knownNumber,
  date: knownDate,
  choice: knownChoice,
  text: knownText,
  list: () => {
    throw new TypeError('Bug: a list is not a value; `check` refuses such a rule')
  },
}

const isInterval = (value: Value): value is Interval => typeof value === 'object' && 'lo' in value
const least = (a: Exact, b: Exact): Exact => (compareExact(a, b) <= 0 ? a : b)
const greatest = (a: Exact, b: Exact): Exact => (compareExact(a, b) >= 0 ? a : b)

const samePossible = (a: Possible, b: Possible): Truth => {
  if (a === 'anything' || b === 'anything') return 'unknown'
  if (![...a].some((value) => b.has(value))) return 'false'
  return a.size === 1 && b.size === 1 ? 'true' : 'unknown'
}

type Over = { readonly in: Fact; readonly where?: Node | undefined }

const listOf = (node: Over, world: World) => {
  const { schema, facts } = world.scopes[node.in.scope ?? 0] as World['scopes'][number]
  const type = schema[node.in.fact] as ListType
  return { type, ...knownList(node.in.fact, Object.hasOwn(facts, node.in.fact) ? facts[node.in.fact] : undefined) }
}

const isComplete = (node: Over, world: World): boolean => listOf(node, world).complete

/** The world as each known item sees it. */
const itemsOf = (node: Over, world: World): readonly World[] => {
  const { type, items } = listOf(node, world)
  return items.map((facts) => ({ ...world, scopes: [...world.scopes, { schema: type.items, facts }] }))
}

const whereOf = (node: Over, item: World, id: string): Truth =>
  node.where ? truthOf(node.where, item, `${id}.where`) : 'true'

const truthsOf = (node: Over & { readonly of: Node }, world: World, id: string): readonly Truth[] =>
  itemsOf(node, world).map((item) => T.all([whereOf(node, item, id), truthOf(node.of, item, `${id}.of`)]))

/** The number of each item that counts or may count. */
const numbersOf = (node: Over & { readonly of: Node }, world: World, id: string) =>
  itemsOf(node, world)
    .map((item) => ({ counts: whereOf(node, item, id), value: intervalOf(node.of, item, `${id}.of`) }))
    .filter(({ counts }) => counts !== 'false')

/** What the number of an item may be of which nothing is known. */
const restOf = (node: Over & { readonly of: Node }, world: World, id: string): Interval => {
  const { type } = listOf(node, world)
  return intervalOf(node.of, { ...world, scopes: [...world.scopes, { schema: type.items, facts: {} }] }, `${id}.of`)
}

/** The sum of any number of items, none included. */
const anyNumberOf = (item: Interval): Interval => ({
  lo: compareExact(item.lo, T.zero) < 0 ? '-infinity' : T.zero,
  hi: compareExact(item.hi, T.zero) > 0 ? 'infinity' : T.zero,
})

/** The verdict of a rule in its standard. */
export const verdictIn = (rule: Rule, world: World): Verdict => {
  const place = `${versioned(world.standard)}#${rule.id}`
  const applies = T.all([
    world.standard.appliesIf
      ? truthOf(world.standard.appliesIf, world, `${versioned(world.standard)}#appliesIf`)
      : 'true',
    rule.appliesIf ? truthOf(rule.appliesIf, world, `${place}.appliesIf`) : 'true',
  ])
  const when = truthOf(rule.when, world, `${place}.when`)
  const unless = (rule.unless ?? []).map((exception, i) => truthOf(exception.when, world, `${place}.unless[${i}].when`))
  return verdictOf(applies, when, unless)
}

/** The world of a subject, for reading single nodes. */
export const worldOf = (
  standard: Standard,
  facts: Readonly<Record<string, unknown>>,
  asOf: CivilDate | DayNumber | Interval,
  answers: Answers = {},
  imports: ReadonlyMap<string, Standard> = new Map(),
): World => ({
  standard,
  imports,
  scopes: [{ schema: standard.facts, facts }],
  asOf: typeof asOf === 'object' ? asOf : interval(typeof asOf === 'number' ? asOf : (dayNumber(asOf) as DayNumber)),
  answers,
  conflicts: new Map(),
})

/** The reference evaluator. */
export const interpret: Evaluator = (standard, imports) => (facts, asOf, answers) => {
  const world = worldOf(standard, facts, asOf, answers, imports)
  const id = versioned(standard)
  return {
    applies: standard.appliesIf ? truthOf(standard.appliesIf, world, `${id}#appliesIf`) : 'true',
    rules: standard.rules.map((rule) => verdictIn(rule, world)),
    grades: standard.combine.map((grade, i) => truthOf(grade.when, world, `${id}#combine[${i}].when`)),
    conflicts: [...world.conflicts.values()],
  }
}
