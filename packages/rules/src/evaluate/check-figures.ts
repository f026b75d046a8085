import type { FactSchema } from '../facts/fact-type.js'
import type { Node } from '../ir/node.js'
import { children } from '../ir/walk.js'
import type { Standard } from '../standard/standard.js'

/** One comparison computes with more digits than a rule can need. */
export interface FigureProblem {
  readonly code: 'figures-too-long'
  readonly at: string
  readonly digits: number
  readonly limit: number
}

/**
 * Reports every comparison whose fixed figures have more than `limit` digits together. Arithmetic is exact, so its
 * digits add up with every product; a pack made for it could keep a computer busy for years.
 */
export const checkFigures = (
  standard: Standard,
  roots: readonly { readonly at: string; readonly node: Node }[],
  limit: number,
  report: (problem: FigureProblem) => void,
): void => {
  const ofBounds = boundDigits(standard.facts)
  const ofTables = new Map(
    Object.entries(standard.tables ?? {}).map(([name, { entries }]) => [name, most(Object.values(entries))]),
  )
  const visit = (node: Node, at: string): number => {
    let digits = node.op === 'number' ? digitsOf(node.value) : node.op === 'fact' ? ofBounds : 0
    if (node.op === 'lookup') digits += ofTables.get(node.table) ?? 0
    for (const [place, child] of children(node)) digits += visit(child, `${at}.${place}`)
    if (node.op !== 'compare') return digits
    if (digits > limit) report({ code: 'figures-too-long', at, digits, limit })
    return 0
  }
  for (const { at, node } of roots) visit(node, at)
}

/** How many digits the figure has when it is written out without an exponent. */
const digitsOf = (value: number): number => {
  const [figure = '', exponent = '0'] = String(value).split('e')
  return figure.length + Math.abs(Number(exponent))
}

const most = (values: readonly number[]): number =>
  values.reduce((digits, value) => Math.max(digits, digitsOf(value)), 0)

const boundDigits = (facts: FactSchema): number =>
  Object.values(facts).reduce((digits, type) => {
    if (type.kind === 'list') return Math.max(digits, boundDigits(type.items))
    if (type.kind !== 'number') return digits
    return Math.max(digits, most([type.min ?? 0, type.max ?? 0]))
  }, 0)
