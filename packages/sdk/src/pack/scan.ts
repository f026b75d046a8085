/**
 * A look at a parsed value before anything else touches it. It keeps a stack of its own and counts what it sees, so
 * that no value can exhaust the machine, and refuses the keys by which objects of the program itself could be changed.
 */
import { deepPlace, placeText } from '../place.js'

/** What makes a value unsafe to go on with. `at` is its path. */
export type ScanProblem =
  | { readonly code: 'forbidden-key'; readonly at: string; readonly key: string }
  | { readonly code: 'nested-too-deep'; readonly at: string; readonly limit: number }
  | { readonly code: 'too-large'; readonly at: string; readonly nodes: number; readonly limit: number }
  | { readonly code: 'too-many-values'; readonly at: string; readonly limit: number }
  | { readonly code: 'not-data'; readonly at: string; readonly found: string }

/** How large a document may be. `nodes` counts objects with an operator, `values` everything. */
export interface ScanLimits {
  readonly nesting: number
  readonly nodes: number
  readonly values: number
}

const forbidden: ReadonlySet<string> = new Set(['__proto__', 'constructor', 'prototype'])

/** A value that is still to be looked at, and the way to it. */
interface Visit {
  readonly value: unknown
  readonly step: string | number
  readonly parent: Visit | undefined
  readonly depth: number
}

/** Everything that makes a value unsafe. */
export const scanProblems = (value: unknown, limits: ScanLimits): readonly ScanProblem[] => {
  const problems: ScanProblem[] = []
  let nodes = 0
  let values = 0
  const waiting: Visit[] = [{ value, step: '', parent: undefined, depth: 0 }]
  for (let visit = waiting.pop(); visit; visit = waiting.pop()) {
    values += 1
    if (values > limits.values) {
      problems.push({ code: 'too-many-values', at: '', limit: limits.values })
      break
    }
    const { value: here, depth } = visit
    if (typeof here === 'bigint' || typeof here === 'function' || typeof here === 'symbol')
      problems.push({ code: 'not-data', at: placeOf(visit), found: typeof here })
    if (typeof here !== 'object' || here === null) continue
    if (depth === limits.nesting) {
      problems.push({ code: 'nested-too-deep', at: deepPlace(stepsTo(visit)), limit: limits.nesting })
      continue
    }
    if (Object.hasOwn(here, 'op')) nodes += 1
    const parent = visit
    const children: Visit[] = []
    if (Array.isArray(here))
      here.forEach((inner, step) => void children.push({ value: inner, step, parent, depth: depth + 1 }))
    else
      for (const [step, inner] of Object.entries(here)) {
        const child = { value: inner, step, parent, depth: depth + 1 }
        if (forbidden.has(step)) problems.push({ code: 'forbidden-key', at: placeOf(child), key: step })
        children.push(child)
      }
    // In the order of the document, although the stack is last in, first out.
    for (let i = children.length - 1; i >= 0; i--) waiting.push(children[i] as Visit)
  }
  if (nodes > limits.nodes) problems.push({ code: 'too-large', at: '', nodes, limit: limits.nodes })
  return problems
}

const placeOf = (visit: Visit): string => placeText(stepsTo(visit))

const stepsTo = (visit: Visit): readonly (string | number)[] => {
  const steps: (string | number)[] = []
  for (let at: Visit | undefined = visit; at?.parent; at = at.parent) steps.unshift(at.step)
  return steps
}
