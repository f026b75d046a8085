import type { AreaKind } from './area.js'

/** What can be wrong with the chart of an organisation. `at` is the place in it. */
export type OrganisationProblem =
  | { readonly code: 'duplicate-id'; readonly at: string; readonly found: string; readonly first: string }
  | { readonly code: 'unknown-area'; readonly at: string; readonly found: string; readonly nearest: string | undefined }
  | {
      readonly code: 'unknown-parent'
      readonly at: string
      readonly found: string
      readonly nearest: string | undefined
    }
  | { readonly code: 'chart-circle'; readonly at: string; readonly circle: readonly string[] }
  | { readonly code: 'no-principal'; readonly at: string }
  | { readonly code: 'second-principal'; readonly at: string; readonly first: string }
  | { readonly code: 'principal-has-parent'; readonly at: string; readonly found: string }
  | { readonly code: 'no-parent'; readonly at: string; readonly position: string }
  | { readonly code: 'no-area'; readonly at: string; readonly position: string; readonly expected: AreaKind }
  | { readonly code: 'wrong-area'; readonly at: string; readonly found: AreaKind; readonly expected: AreaKind }
  | {
      readonly code: 'headcount-too-low' | 'headcount-too-high'
      readonly at: string
      readonly found: number
      /** How many people hold positions. */
      readonly named: number
    }
  | { readonly code: 'holder-twice'; readonly at: string; readonly found: string }
  | { readonly code: 'two-accountable-holders'; readonly at: string; readonly holders: readonly string[] }
  | {
      readonly code: 'accountable-not-holder'
      readonly at: string
      readonly found: string
      readonly nearest: string | undefined
    }
