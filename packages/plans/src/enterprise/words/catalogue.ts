import type { EvidenceProblem } from '../enterprise.js'
import type { PolicyProblem } from '../policy.js'
import type { ShapeProblem } from '../shape-problem.js'

/** Everything that can be wrong with enterprises, their evidence, and a policy. */
export type EnterpriseProblem = EvidenceProblem | PolicyProblem | ShapeProblem

/** One sentence for every code: forget one and the catalogue does not compile. */
export type Catalogue = {
  readonly [C in EnterpriseProblem['code']]: (problem: Extract<EnterpriseProblem, { readonly code: C }>) => string
}
