import { approximate, type Truth } from '@zhiben/core'
import type { Answer } from '../evaluate/answer.js'
import { truthOf, type Value, valueOfNode } from '../evaluate/interpret.js'
import { unsigned } from '../facts/known.js'
import { pathText } from '../facts/path.js'
import { type Handlers, handle, type Node } from '../ir/node.js'
import type { Through } from '../ir/walk.js'
import type { Rule } from '../standard/rule.js'
import type { Standard } from '../standard/standard.js'
import type { Because } from './because.js'
import { factAt, type ListAt, listAt, type Part, type Place, partsOf, referred } from './place.js'

/**
 * One thing that a verdict may rest on, with what is needed to choose between several. `doubtful`: it may turn out that
 * the others do without it.
 */
export type Ground = { readonly doubtful?: true } & (
  | { readonly of: 'fact'; readonly because: Because; readonly judgement: boolean; readonly signed: unknown }
  | { readonly of: 'list'; readonly because: Because }
  | { readonly of: 'answer'; readonly node: string; readonly answer: Answer }
)

/** By what two grounds are the same. */
export const groundKey = (ground: Ground): string =>
  ground.of === 'answer' ? `answer ${ground.node}` : `${ground.of} ${JSON.stringify(ground.because)}`

/**
 * Grounds that suffice for the truth of a condition, or for all that is known of a number, day or choice. They are read
 * off the tree: of several that would each do the fewest, observations before judgements and answers; nothing for what
 * is unknown. Where no fact is read in two places, all but the doubtful ones are needed.
 */
const supportOf = (node: Node, place: Place, id: string): readonly Ground[] => {
  const { world } = place
  const value = valueOfNode(node, world, id)
  if (value !== 'unknown') return handle(handlers, node, place, id, value)
  const answer = world.scopes.length === 1 && Object.hasOwn(world.answers, id) ? world.answers[id] : undefined
  return answer ? [{ of: 'answer', node: id, answer }] : []
}

const none = (): readonly Ground[] => []
const costs = { answer: 1e8, judgement: 1e4, other: 1 } as const
const costOf = (grounds: readonly Ground[]): number =>
  grounds.reduce(
    (sum, ground) =>
      sum + costs[ground.of === 'answer' ? 'answer' : ground.of === 'fact' && ground.judgement ? 'judgement' : 'other'],
    0,
  )
const byCost = (of: readonly (readonly Ground[])[]): readonly (readonly Ground[])[] =>
  of
    .map((grounds) => ({ grounds, cost: costOf(grounds) }))
    .sort((a, b) => a.cost - b.cost)
    .map(({ grounds }) => grounds)
const fewest = (of: readonly (readonly Ground[])[]): readonly Ground[] => byCost(of)[0] ?? []

interface Condition {
  readonly node: Node
  readonly place: Place
  readonly id: string
}
const truthIn = ({ node, place, id }: Condition): Truth => truthOf(node, place.world, id)
const supportIn = ({ node, place, id }: Condition): readonly Ground[] => supportOf(node, place, id)

/** The fewest grounds of `n` conditions that have a truth. */
const fewestOf = (n: number, truth: Truth, conditions: readonly Condition[]): readonly Ground[] =>
  byCost(conditions.filter((condition) => truthIn(condition) === truth).map(supportIn))
    .slice(0, n)
    .flat()

const child = (node: Node, place: Place, id: string, at: string): Condition => ({ node, place, id: `${id}.${at}` })
const among = (node: { readonly of: readonly Node[] }, place: Place, id: string): readonly Condition[] =>
  node.of.map((of, i) => child(of, place, id, `of[${i}]`))

const one = (node: { readonly of: Node }, place: Place, id: string): readonly Ground[] =>
  supportIn(child(node.of, place, id, 'of'))
const many = (node: { readonly of: readonly Node[] }, place: Place, id: string): readonly Ground[] =>
  among(node, place, id).flatMap(supportIn)
const two = (node: { readonly left: Node; readonly right: Node }, place: Place, id: string): readonly Ground[] => [
  ...supportIn(child(node.left, place, id, 'left')),
  ...supportIn(child(node.right, place, id, 'right')),
]

/**
 * Of a comparison: everything that is known of both sides. With several it is not sure that all are needed; none is
 * where the bounds of the schema decide.
 */
const compared = (sides: readonly Ground[], node: Node, { world }: Place, id: string): readonly Ground[] => {
  const nothing = { ...world, scopes: world.scopes.map(({ schema }) => ({ schema, facts: {} })), answers: {} }
  if (valueOfNode(node, nothing, id) !== 'unknown') return []
  return sides.length < 2 ? sides : sides.map((ground) => ({ ...ground, doubtful: true }))
}

const listGround = ({ path }: ListAt, value: Because['value']): Ground => ({
  of: 'list',
  because: { path: pathText(path), value },
})
const longGround = (list: ListAt, n: number): readonly Ground[] => (n === 0 ? [] : [listGround(list, { atLeast: n })])
/** All that is known of the length of a list. */
const lengthGrounds = (list: ListAt): readonly Ground[] => [
  ...longGround(list, list.items.length),
  ...(list.complete ? [listGround(list, { complete: list.items.length })] : []),
]

/** The two conditions under a quantifier, for one item. */
const itemConditions = (node: Through & { readonly of?: Node }, item: Place, id: string) => ({
  where: node.where && child(node.where, item, id, 'where'),
  of: node.of && child(node.of, item, id, 'of'),
})

/** The fewest grounds for a quantifier that one item decides: where the item counts and its condition has a truth. */
const oneItem = (node: Through & { readonly of: Node }, place: Place, id: string, wanted: Truth): readonly Ground[] => {
  const list = listAt(node.in, place)
  const deciding = list.items
    .map((item) => itemConditions(node, item, id))
    .filter(({ where, of }) => (!where || truthIn(where) === 'true') && of && truthIn(of) === wanted)
    .map(({ where, of }) => [...(where ? supportIn(where) : []), ...(of ? supportIn(of) : [])])
  const grounds = fewest(deciding)
  const within = `${pathText(list.path)}[`
  const named = grounds.some((ground) => ground.of !== 'answer' && ground.because.path.startsWith(within))
  return [...(named ? [] : longGround(list, 1)), ...grounds]
}

/** Grounds for a quantifier that every item decides, and that there are no others. */
const everyItem = (
  node: Through & { readonly of: Node },
  place: Place,
  id: string,
  wanted: Truth,
): readonly Ground[] => {
  const list = listAt(node.in, place)
  return [
    listGround(list, { complete: list.items.length }),
    ...list.items.flatMap((item) => {
      const { where, of } = itemConditions(node, item, id)
      return fewest([
        ...(where && truthIn(where) === 'false' ? [supportIn(where)] : []),
        ...(of && truthIn(of) === wanted ? [supportIn(of)] : []),
      ])
    }),
  ]
}

/** All that is known of the numbers of a list's items, those that weigh most first. */
const aggregate = (node: Through & { readonly of?: Node }, place: Place, id: string): readonly Ground[] => {
  const list = listAt(node.in, place)
  const items = list.items.map((item) => {
    const { where, of } = itemConditions(node, item, id)
    const counts = where ? truthIn(where) : 'true'
    return {
      weight: of && counts !== 'false' ? weightOf(valueOfNode(of.node, item.world, of.id)) : 0,
      grounds: [...(where ? supportIn(where) : []), ...(of && counts !== 'false' ? supportIn(of) : [])],
    }
  })
  // What an item may add of which nothing is known can hang on facts that are known: those of the subject.
  const rest = list.complete ? undefined : itemConditions(node, list.another, id).of
  return [
    ...lengthGrounds(list),
    ...items.sort((a, b) => b.weight - a.weight).flatMap(({ grounds }) => grounds),
    ...(rest ? supportIn(rest) : []),
  ]
}

const weightOf = (value: Value): number =>
  typeof value === 'object' && 'lo' in value
    ? Math.max(...[value.lo, value.hi].map((end) => (typeof end === 'string' ? 0 : Math.abs(approximate(end)))))
    : 0

const handlers: Handlers<[place: Place, id: string, value: Value], readonly Ground[]> = {
  constant: none,
  number: none,
  date: none,
  asOf: none,
  fact: (node, place) => {
    const { path, type, value } = factAt(node, place)
    const bare = unsigned(value)
    if (bare === undefined || bare === null) return []
    const because = { path: pathText(path), value: bare }
    return [{ of: 'fact', because, judgement: type.judgement === true, signed: value }]
  },
  not: one,
  all: (node, place, id, value) =>
    value === 'true' ? many(node, place, id) : fewestOf(1, 'false', among(node, place, id)),
  any: (node, place, id, value) =>
    value === 'false' ? many(node, place, id) : fewestOf(1, 'true', among(node, place, id)),
  atLeast: (node, place, id, value) =>
    value === 'true'
      ? fewestOf(node.n, 'true', among(node, place, id))
      : fewestOf(node.of.length - node.n + 1, 'false', among(node, place, id)),
  compare: (node, place, id) => compared(two(node, place, id), node, place, id),
  in: (node, place, id) => compared(one(node, place, id), node, place, id),
  exists: (node, place, id, value) =>
    value === 'true' ? oneItem(node, place, id, 'true') : everyItem(node, place, id, 'false'),
  forall: (node, place, id, value) =>
    value === 'false' ? oneItem(node, place, id, 'false') : everyItem(node, place, id, 'true'),
  count: aggregate,
  sum: aggregate,
  minOf: aggregate,
  maxOf: aggregate,
  add: many,
  subtract: two,
  multiply: many,
  divide: two,
  min: many,
  max: many,
  choose: (node, place, id) => {
    const condition = child(node.if, place, id, 'if')
    const truth = truthIn(condition)
    return [
      ...supportIn(condition),
      ...(truth === 'false' ? [] : supportIn(child(node.then, place, id, 'then'))),
      ...(truth === 'true' ? [] : supportIn(child(node.else, place, id, 'else'))),
    ]
  },
  lookup: (node, place, id) => supportIn(child(node.key, place, id, 'key')),
  shift: one,
  between: (node, place, id) => [
    ...supportIn(child(node.from, place, id, 'from')),
    ...supportIn(child(node.to, place, id, 'to')),
  ],
  ref: (node, place, _id, value) => {
    const { rule, standard, place: subject } = referred(node, place)
    return supportOfRule(rule, standard, subject, value === 'true')
  },
}

/** Grounds that suffice for a rule to hit or not to. `not` may be restricted to some of its conditions. */
export const supportOfRule = (
  rule: Rule,
  standard: Standard,
  place: Place,
  hits: boolean,
  parts: readonly Part['part'][] = ['scope', 'appliesIf', 'when', 'unless'],
): readonly Ground[] => {
  const conditions = partsOf(standard, rule)
    .filter(({ part }) => parts.includes(part))
    .map(({ node, id, hits: wanted }) => ({ node, place, id, wanted }))
  if (hits) return conditions.flatMap(supportIn)
  return fewest(conditions.filter((c) => truthIn(c) === (c.wanted ? 'false' : 'true')).map(supportIn))
}
