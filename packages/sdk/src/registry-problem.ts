import type { FactClash, StandardProblem } from '@zhiben/rules'

/** Why standards do not load together. `at` is the standard, and where there is one the place in it. */
export type RegistryProblem =
  | {
      readonly code: 'name-clash'
      readonly at: string
      /** Where the two that have this name came from. */
      readonly first: string
      readonly second: string
    }
  | { readonly code: 'circular-import'; readonly at: string; readonly circle: readonly string[] }
  | StandardProblem
  | FactClash
