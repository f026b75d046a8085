import { interval } from '@zhiben/core'
import type { FactSchema } from '../facts/fact-type.js'
import type { Node } from '../ir/node.js'
import type { Standard } from '../standard/standard.js'
import { truthOf, type World } from './interpret.js'

/** Facts of a subject or an item. */
export type Row = Readonly<Record<string, unknown>>

/** A truth as a number, so that `all` is the least and `any` the greatest: 0 false, 1 unknown, 2 true. */
export type Code = 0 | 1 | 2

/** What the closures of one standard share while they judge one subject. Made once; written over for each subject. */
export interface Frame {
  asOf: number
  /** Whether the standard is for the subject at all. */
  scope: Code
  /** The items that enclosing quantifiers are at, by scope; `items[0]` is the subject. */
  readonly items: Row[]
  /** The number last computed: its least and greatest value and how far rounding may have moved either. */
  readonly bounds: Float64Array
  /** Whether each rule hits, as far as they are judged. */
  readonly rules: Uint8Array
  /** Whether rules with a condition in common apply, as far as it was read. */
  readonly gates: Uint8Array
}

/** A node made ready: the subject, the innermost item and the frame in, the result out. */
export type Run<T> = (row: Row, item: Row, frame: Frame) => T

/** Where a node stands: what the evaluator must know besides the node. */
export interface Setting {
  readonly standard: Standard
  readonly imports: ReadonlyMap<string, Standard>
  /** The schema of the subject and of the item of each enclosing quantifier. */
  readonly schemas: readonly FactSchema[]
  /** Makes a condition ready. */
  readonly truth: (node: Node, setting: Setting) => Run<Code>
  /** Makes a `ref` ready. */
  readonly ref: (rule: string) => Run<Code>
}

/** The setting inside a quantifier over items of a schema. */
export const inside = (setting: Setting, items: FactSchema): Setting => ({
  ...setting,
  schemas: [...setting.schemas, items],
})

const codes = { false: 0, unknown: 1, true: 2 } as const

/**
 * The node read by the reference evaluator: for facts in a rare form (ranges, other units) and for numbers that
 * rounding leaves too near a limit to be sure.
 */
export const byReference =
  (node: Node, { standard, imports, schemas }: Setting): Run<Code> =>
  (row, item, frame) => {
    frame.items[0] = row
    if (schemas.length > 1) frame.items[schemas.length - 1] = item
    const world: World = {
      standard,
      imports,
      scopes: schemas.map((schema, i) => ({ schema, facts: frame.items[i] ?? {} })),
      asOf: interval(frame.asOf),
      answers: {},
      conflicts: new Map(),
    }
    return codes[truthOf(node, world, '')]
  }

/** A fresh frame for a standard with so many rules, and so many conditions on whom they are for. */
export const newFrame = (rules: number, gates: number): Frame => ({
  asOf: 0,
  scope: 2,
  items: [],
  bounds: new Float64Array(3),
  rules: new Uint8Array(rules),
  gates: new Uint8Array(gates),
})
