import { type Handlers, handle, type Node, type NodeOf } from './node.js'

/** A node's child with its place in the node: `of[1]`, `where`, `left`. */
export type Child = readonly [place: string, node: Node]

const none = (): readonly Child[] => []
const one = (node: { readonly of: Node }): readonly Child[] => [['of', node.of]]
const many = (node: { readonly of: readonly Node[] }): readonly Child[] =>
  node.of.map((child, i) => [`of[${i}]`, child])
const two = (node: { readonly left: Node; readonly right: Node }): readonly Child[] => [
  ['left', node.left],
  ['right', node.right],
]
const over = (node: { readonly where?: Node | undefined; readonly of?: Node }): readonly Child[] => [
  ...(node.where ? [['where', node.where] as const] : []),
  ...(node.of ? [['of', node.of] as const] : []),
]

const handlers: Handlers<[], readonly Child[]> = {
  constant: none,
  fact: none,
  number: none,
  date: none,
  asOf: none,
  ref: none,
  not: one,
  shift: one,
  in: one,
  all: many,
  any: many,
  atLeast: many,
  add: many,
  multiply: many,
  min: many,
  max: many,
  compare: two,
  subtract: two,
  divide: two,
  exists: over,
  forall: over,
  count: over,
  sum: over,
  minOf: over,
  maxOf: over,
  choose: (node) => [
    ['if', node.if],
    ['then', node.then],
    ['else', node.else],
  ],
  lookup: (node) => [['key', node.key]],
  between: (node) => [
    ['from', node.from],
    ['to', node.to],
  ],
}

/** The children of a node in the order of its text. The list a quantifier goes through is not a child. */
export const children = (node: Node): readonly Child[] => handle(handlers, node)

/** A node that goes through a list: its `where` and `of` are about the items. */
export type Through = NodeOf<'exists' | 'forall' | 'count' | 'sum' | 'minOf' | 'maxOf'>

/** Whether a node goes through a list, so that its children see one more item. */
export const opensScope = (node: Node): node is Through =>
  node.op === 'exists' ||
  node.op === 'forall' ||
  node.op === 'count' ||
  node.op === 'sum' ||
  node.op === 'minOf' ||
  node.op === 'maxOf'

/** Every node of a tree with its id (the place under `id`) and the number of enclosing quantifiers, outermost first. */
export function* nodes(
  root: Node,
  id: string,
  depth = 0,
): Generator<{ readonly id: string; readonly node: Node; readonly depth: number }> {
  yield { id, node: root, depth }
  const inner = depth + (opensScope(root) ? 1 : 0)
  for (const [place, child] of children(root)) yield* nodes(child, `${id}.${place}`, inner)
}

const each = (rewrite: (node: Node) => Node) => ({
  one: <N extends { readonly of: Node }>(node: N): N => ({ ...node, of: rewrite(node.of) }),
  many: <N extends { readonly of: readonly Node[] }>(node: N): N => ({ ...node, of: node.of.map(rewrite) }),
  two: <N extends { readonly left: Node; readonly right: Node }>(node: N): N => ({
    ...node,
    left: rewrite(node.left),
    right: rewrite(node.right),
  }),
  over: <N extends { readonly where?: Node | undefined; readonly of: Node }>(node: N): N => ({
    ...node,
    ...(node.where ? { where: rewrite(node.where) } : {}),
    of: rewrite(node.of),
  }),
})

const same = <N extends Node>(node: N): Node => node

const rewriters: Handlers<[(node: Node) => Node], Node> = {
  constant: same,
  fact: same,
  number: same,
  date: same,
  asOf: same,
  ref: same,
  not: (node, f) => each(f).one(node),
  shift: (node, f) => each(f).one(node),
  in: (node, f) => each(f).one(node),
  all: (node, f) => each(f).many(node),
  any: (node, f) => each(f).many(node),
  atLeast: (node, f) => each(f).many(node),
  add: (node, f) => each(f).many(node),
  multiply: (node, f) => each(f).many(node),
  min: (node, f) => each(f).many(node),
  max: (node, f) => each(f).many(node),
  compare: (node, f) => each(f).two(node),
  subtract: (node, f) => each(f).two(node),
  divide: (node, f) => each(f).two(node),
  exists: (node, f) => each(f).over(node),
  forall: (node, f) => each(f).over(node),
  sum: (node, f) => each(f).over(node),
  minOf: (node, f) => each(f).over(node),
  maxOf: (node, f) => each(f).over(node),
  count: (node, f) => ({ ...node, ...(node.where ? { where: f(node.where) } : {}) }),
  choose: (node, f) => ({ ...node, if: f(node.if), then: f(node.then), else: f(node.else) }),
  lookup: (node, f) => ({ ...node, key: f(node.key) }),
  between: (node, f) => ({ ...node, from: f(node.from), to: f(node.to) }),
}

/** The node with its children replaced by what `change` makes of them. */
export const mapChildren = (node: Node, change: (child: Node) => Node): Node => handle(rewriters, node, change)

/** Whether a quantifier holds another one, whose inside may read the items of the outer. */
export const nestsQuantifier = (node: Node): boolean =>
  [...nodes(node, '')].filter(({ node: inner }) => opensScope(inner)).length > 1
