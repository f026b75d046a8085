import * as z from 'zod'
import {
  type Add,
  arithmeticSchemas,
  type Choose,
  type Divide,
  type Figure,
  type Max,
  type Min,
  type Multiply,
  type Subtract,
} from './arithmetic.js'
import {
  type Count,
  collectionSchemas,
  type Exists,
  type ForAll,
  type MaxOf,
  type MinOf,
  type Sum,
} from './collection.js'
import { type Compare, comparisonSchemas, type In } from './comparison.js'
import { type AsOf, type Between, type Day, dateSchemas, type Shift } from './date.js'
import { type Fact, factNode } from './fact.js'
import { type All, type Any, type AtLeast, type Constant, logicSchemas, type Not } from './logic.js'
import { type Ref, referenceSchemas } from './reference.js'
import { type Lookup, tableSchemas } from './table.js'

/** The version of the language that this library writes and reads. A reader refuses a newer one. */
export const irVersion = 1

/**
 * A rule's expression: plain JSON, no functions in it. What `JSON.parse` gives is the rule.
 *
 * @source semantics §2
 */
export type Node =
  | Fact
  | Constant
  | Not<Node>
  | All<Node>
  | Any<Node>
  | AtLeast<Node>
  | Compare<Node>
  | In<Node>
  | Exists<Node>
  | ForAll<Node>
  | Count<Node>
  | Sum<Node>
  | MinOf<Node>
  | MaxOf<Node>
  | Figure
  | Add<Node>
  | Subtract<Node>
  | Multiply<Node>
  | Divide<Node>
  | Min<Node>
  | Max<Node>
  | Choose<Node>
  | Lookup<Node>
  | Day
  | AsOf
  | Shift<Node>
  | Between<Node>
  | Ref

/** The names of the operators. */
export type Op = Node['op']

/** The node of an operator. */
export type NodeOf<O extends Op> = Extract<Node, { readonly op: O }>

/** One function for every operator: forget one and the table does not compile. */
export type Handlers<Args extends readonly unknown[], Out> = {
  readonly [O in Op]: (node: NodeOf<O>, ...args: Args) => Out
}

/** Calls the handler of a node's operator. */
export const handle = <Args extends readonly unknown[], Out>(
  handlers: Handlers<Args, Out>,
  node: Node,
  ...args: Args
): Out => (handlers[node.op] as (node: Node, ...args: Args) => Out)(node, ...args)

/** The shape of a node, for values that come from outside. Kinds, units and names are for `check` to see. */
export const nodeSchema: z.ZodType<Node> = z.lazy(() => node).meta({ id: 'Node' }) as z.ZodType<Node>

const node = z.discriminatedUnion('op', [
  factNode,
  ...logicSchemas(nodeSchema),
  ...comparisonSchemas(nodeSchema),
  ...collectionSchemas(nodeSchema),
  ...arithmeticSchemas(nodeSchema),
  ...tableSchemas(nodeSchema),
  ...dateSchemas(nodeSchema),
  ...referenceSchemas,
])
