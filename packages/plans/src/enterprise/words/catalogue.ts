import type { EvidenceProblem } from '../enterprise.js'
import type { EnterprisePolicyProblem } from '../policy.js'
import type { ShapeProblem } from '../shape-problem.js'

/** Everything that can be wrong with enterprises, their evidence, and a policy. */
export type EnterpriseProblem = EvidenceProblem | EnterprisePolicyProblem | ShapeProblem

/** One sentence for every code: forget one and the catalogue does not compile. */
export type Catalogue = {
  readonly [C in EnterpriseProblem['code']]: (problem: Extract<EnterpriseProblem, { readonly code: C }>) => string
}
