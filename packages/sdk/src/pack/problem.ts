import type { FactClash, StandardProblem } from '@zhiben/rules'
import type { ShapeProblem } from '../shape-problem.js'
import type { JsonProblem } from './read-json.js'

/** What can be wrong with a pack that comes from outside. `at` is the place in its JSON. */
export type PackProblem =
  | JsonProblem
  | { readonly code: 'not-a-pack'; readonly at: string; readonly found: string }
  | { readonly code: 'newer-ir-version'; readonly at: string; readonly found: number; readonly supported: number }
  | ShapeProblem
  | StandardProblem
  | FactClash
  | { readonly code: 'already-loaded'; readonly at: string; readonly name: string }
  | { readonly code: 'hash-mismatch'; readonly at: string; readonly found: string; readonly expected: string }
  | { readonly code: 'bad-signature'; readonly at: string; readonly key: string }
  | { readonly code: 'unsigned'; readonly at: string }
  | { readonly code: 'untrusted-key'; readonly at: string; readonly key: string }
  | { readonly code: 'too-costly'; readonly at: string; readonly cost: number; readonly limit: number }
