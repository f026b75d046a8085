import {
  type Cadence,
  cadenceProblems,
  cadenceSchema,
  checkObligations,
  type ObligationPack,
  type ObligationProblem,
  obligationPackSchema,
} from '@zhiben/obligations'
import type { StandardProblem } from '@zhiben/rules'
import { frozen } from '../frozen.js'
import { type ShapeProblem, shapeProblems } from '../shape-problem.js'
import { type JsonProblem, readJson } from './read-json.js'

/** What can be wrong with a pack of obligations from outside. */
export type ObligationPackProblem = JsonProblem | ShapeProblem | ObligationProblem | StandardProblem

/** A pack of obligations from outside, or everything that is wrong with it. */
export interface ObligationPackInspection {
  readonly pack: ObligationPack | undefined
  readonly problems: readonly ObligationPackProblem[]
}

/**
 * Looks at a pack of obligations given as JSON text or as a value: its shape, its words, its dates and conditions. Nothing
 * of it is run.
 *
 * @example inspectObligations(text).problems.map((problem) => problem.at)
 * @source semantics §2, §7
 */
export const inspectObligations = (source: unknown): ObligationPackInspection => {
  const { value, problems: unreadable } = readJson(source)
  if (unreadable.length > 0) return { pack: undefined, problems: unreadable }
  const shape = shapeProblems(obligationPackSchema, value)
  if (shape.length > 0) return { pack: undefined, problems: shape }
  const pack = value as ObligationPack
  const problems = checkObligations(pack)
  return problems.length > 0 ? { pack: undefined, problems } : { pack: frozen(pack), problems: [] }
}

/**
 * Everything that is wrong with a cadence from outside, such as one that the bearer of an open duty has set. Places are
 * paths within it.
 *
 * @example inspectCadence({ kind: 'each', every: 'fortnight', times: 1 }) // unknown-value at `every`
 */
export const inspectCadence = (value: unknown): readonly (ShapeProblem | ObligationProblem)[] => {
  const shape = shapeProblems(cadenceSchema, value)
  return shape.length > 0 ? shape : cadenceProblems(value as Cadence, '')
}
