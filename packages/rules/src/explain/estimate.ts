/**
 * How many questions a rule still takes, roughly. Nothing here decides a verdict: whether a condition is known is read
 * by the reference evaluator, and the rest only puts questions in order.
 */
import { truthOf } from '../evaluate/interpret.js'
import { pathText } from '../facts/path.js'
import { type Handlers, handle, type Node, type NodeOf } from '../ir/node.js'
import type { Rule } from '../standard/rule.js'
import type { Standard } from '../standard/standard.js'
import { missingIn } from './missing.js'
import { factAt, listAt, type Place, partsOf, referred, referredKey, ruleKey } from './place.js'

/** A condition's chance to hold (0 and 1: it is known) and the questions it takes to know. */
export interface Estimate {
  readonly chance: number
  readonly cost: number
}

/** Facts that were asked for in vain: they cost nothing, since they are not asked for again. */
export type Declined = ReadonlySet<string>

/** What estimates of one subject share. */
export interface Guess {
  readonly declined: Declined
  /** Rules and parts of rules that were estimated already: many rules may refer to one. */
  readonly memo: {
    readonly get: (key: string) => Estimate | undefined
    readonly set: (key: string, of: Estimate) => unknown
  }
}

const holds: Estimate = { chance: 1, cost: 0 }
const fails: Estimate = { chance: 0, cost: 0 }

/** Whether the condition is known. */
export const isKnown = ({ chance }: Estimate): boolean => chance === 0 || chance === 1

/** What is expected of lists of which nothing is known: how often they are empty, and how many items they have else. */
const lists = { filled: 0.7, items: 2 } as const

/** The estimate of a condition at its place. */
const estimate = (node: Node, place: Place, id: string, guess: Guess): Estimate => {
  const found = handle(handlers, node, place, id, guess)
  if (isKnown(found)) return found
  const { world } = place
  const answer = world.scopes.length === 1 && Object.hasOwn(world.answers, id) ? world.answers[id] : undefined
  return answer ? (answer.truth ? holds : fails) : found
}

const opposite = ({ chance, cost }: Estimate): Estimate => ({ chance: 1 - chance, cost })

/** Both ways of a chance stay open, however small. */
const open = (chance: number, cost: number): Estimate => ({ chance: Math.min(0.99, Math.max(0.01, chance)), cost })

/**
 * All of several conditions, asked in the best order, those first that most cheaply turn out false, until one has.
 */
const allOf = (conditions: readonly Estimate[]): Estimate => {
  if (conditions.some(({ chance }) => chance === 0)) return fails
  const ordered = conditions
    .filter((condition) => !isKnown(condition))
    .sort((a, b) => a.cost / (1 - a.chance) - b.cost / (1 - b.chance))
  if (ordered.length === 0) return holds
  let [reached, cost] = [1, 0]
  for (const condition of ordered) {
    cost += reached * condition.cost
    reached *= condition.chance
  }
  return open(reached, cost)
}

const anyOf = (conditions: readonly Estimate[]): Estimate => opposite(allOf(conditions.map(opposite)))

const ofEach = (node: { readonly of: readonly Node[] }, place: Place, id: string, guess: Guess) =>
  node.of.map((child, i) => estimate(child, place, `${id}.of[${i}]`, guess))

const atLeast = (n: number, conditions: readonly Estimate[]): Estimate => {
  const sure = conditions.filter(({ chance }) => chance === 1).length
  const undecided = conditions.filter((condition) => !isKnown(condition))
  if (sure >= n) return holds
  if (sure + undecided.length < n) return fails
  const cost = undecided.reduce((sum, condition) => sum + condition.cost, 0)
  const expected = sure + undecided.reduce((sum, { chance }) => sum + chance, 0)
  return open(expected / (n + expected), 0.8 * cost)
}

/** A comparison: known, or as many questions as it has unknown facts. */
const leaf = (node: Node, place: Place, id: string, guess: Guess): Estimate => {
  const truth = truthOf(node, { ...place.world, answers: {} }, id)
  if (truth !== 'unknown') return truth === 'true' ? holds : fails
  const asked = new Map(
    missingIn(node, place, id)
      .filter(({ path }) => !guess.declined.has(pathText(path)))
      .map(({ path, type }) => [pathText(path), type.kind === 'list' ? 1 + lists.items : 1]),
  )
  return open(
    0.5,
    [...asked.values()].reduce((sum, cost) => sum + cost, 0),
  )
}

const exists = (node: NodeOf<'exists'>, place: Place, id: string, guess: Guess): Estimate => {
  const list = listAt(node.in, place)
  const ofItem = (item: Place): Estimate =>
    allOf([
      ...(node.where ? [estimate(node.where, item, `${id}.where`, guess)] : []),
      estimate(node.of, item, `${id}.of`, guess),
    ])
  const known = list.items.map(ofItem)
  return list.complete
    ? anyOf(known)
    : anyOf([...known, restOf(ofItem(list.another), guess.declined.has(pathText(list.path)))])
}

/** Items that are not known yet: one question for the list, then some for each item that there may be. */
const restOf = (item: Estimate, declined: boolean): Estimate => {
  if (declined) return open(0.5, 0)
  const items = anyOf(Array.from({ length: lists.items }, () => item))
  return open(lists.filled * items.chance, 1 + lists.filled * items.cost)
}

const notACondition = (): Estimate => {
  throw new TypeError('Bug: a number or day stands where a condition must')
}

const handlers: Handlers<[place: Place, id: string, guess: Guess], Estimate> = {
  constant: (node) => (node.value ? holds : fails),
  not: (node, place, id, guess) => opposite(estimate(node.of, place, `${id}.of`, guess)),
  all: (node, place, id, guess) => allOf(ofEach(node, place, id, guess)),
  any: (node, place, id, guess) => anyOf(ofEach(node, place, id, guess)),
  atLeast: (node, place, id, guess) => atLeast(node.n, ofEach(node, place, id, guess)),
  fact: (node, place, id, guess) => {
    const truth = truthOf(node, { ...place.world, answers: {} }, id)
    if (truth !== 'unknown') return truth === 'true' ? holds : fails
    return open(0.5, guess.declined.has(pathText(factAt(node, place).path)) ? 0 : 1)
  },
  compare: leaf,
  in: leaf,
  exists,
  forall: (node, place, id, guess) =>
    opposite(exists({ ...node, op: 'exists', of: { op: 'not', of: node.of } }, place, id, guess)),
  ref: (node, place, _id, guess) => {
    const before = guess.memo.get(referredKey(node, place))
    if (before) return before
    const { rule, standard, place: subject } = referred(node, place)
    return ruleEstimate(rule, standard, subject, guess)
  },
  count: notACondition,
  sum: notACondition,
  minOf: notACondition,
  maxOf: notACondition,
  number: notACondition,
  add: notACondition,
  subtract: notACondition,
  multiply: notACondition,
  divide: notACondition,
  min: notACondition,
  max: notACondition,
  choose: notACondition,
  lookup: notACondition,
  date: notACondition,
  asOf: notACondition,
  shift: notACondition,
  between: notACondition,
}

/** The estimate of a rule: decided as soon as one of its conditions is against it, or none. */
export const ruleEstimate = (rule: Rule, standard: Standard, place: Place, guess: Guess): Estimate =>
  remembered(guess, ruleKey(rule, standard), () =>
    allOf(
      partsOf(standard, rule).map(({ node, id, hits }) => {
        const found = remembered(guess, id, () => estimate(node, place, id, guess))
        return hits ? found : opposite(found)
      }),
    ),
  )

const remembered = ({ memo }: Guess, key: string, make: () => Estimate): Estimate => {
  const before = memo.get(key)
  if (before) return before
  const made = make()
  memo.set(key, made)
  return made
}
