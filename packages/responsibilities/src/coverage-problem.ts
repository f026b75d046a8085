import type { Citation, Truth } from '@zhiben/core'
import type { DutyLevel } from './duty.js'
import type { PersonKind } from './position.js'
import type { UnknownTrade } from './template.js'

/** What a list leaves open, gives to several, or gets wrong. `at` is the place in the list. */
export type CoverageProblem =
  // Gaps
  | { readonly code: 'position-without-duty'; readonly at: string; readonly position: string }
  | { readonly code: 'position-without-card'; readonly at: string; readonly position: string }
  | { readonly code: 'duty-not-held'; readonly at: string; readonly duty: string; readonly place: string | undefined }
  | { readonly code: 'no-doer'; readonly at: string; readonly entry: string }
  | { readonly code: 'accountable-vacant'; readonly at: string; readonly entry: string; readonly position: string }
  | { readonly code: 'doers-vacant'; readonly at: string; readonly entry: string }
  | { readonly code: 'kind-not-covered'; readonly at: string; readonly kind: PersonKind }
  | { readonly code: 'periodic-duty-unbound'; readonly at: string; readonly entry: string }
  | {
      readonly code: 'no-safety-staff' | 'no-full-time-safety-staff'
      readonly at: string
      readonly cite: Citation
      readonly above: number
    }
  // Overlaps
  | {
      readonly code: 'duty-held-twice'
      readonly at: string
      readonly entry: string
      readonly positions: readonly string[]
    }
  // Mistakes
  | { readonly code: 'unknown-duty'; readonly at: string; readonly found: string; readonly nearest: string | undefined }
  | {
      readonly code: 'unknown-position'
      readonly at: string
      readonly found: string
      readonly nearest: string | undefined
    }
  | {
      readonly code: 'wrong-place'
      readonly at: string
      readonly found: string | undefined
      readonly level: DutyLevel
    }
  | {
      readonly code: 'unknown-obligation'
      readonly at: string
      readonly found: string
      readonly nearest: string | undefined
    }
  | UnknownTrade
  // Unknown
  | { readonly code: 'accountable-unknown'; readonly at: string; readonly entry: string; readonly position: string }
  | { readonly code: 'accountable-not-said'; readonly at: string; readonly entry: string; readonly position: string }
  | { readonly code: 'doers-unknown'; readonly at: string; readonly entry: string }
  | { readonly code: 'kind-unknown'; readonly at: string; readonly kind: PersonKind }
  | {
      readonly code: 'safety-staff-unknown'
      readonly at: string
      readonly cite: Citation
      readonly above: number
      /** Whether it must be a safety body or full-time officers. */
      readonly strict: Truth
    }
  | { readonly code: 'templates-undecided'; readonly at: string; readonly templates: readonly string[] }

/** What a complaint says: something is missing, is there twice, is wrong, or is not known. */
export type CoverageFinding = 'gap' | 'overlap' | 'mistake' | 'unknown'

const findings: Readonly<Record<CoverageProblem['code'], CoverageFinding>> = {
  'position-without-duty': 'gap',
  'position-without-card': 'gap',
  'duty-not-held': 'gap',
  'no-doer': 'gap',
  'accountable-vacant': 'gap',
  'doers-vacant': 'gap',
  'kind-not-covered': 'gap',
  'periodic-duty-unbound': 'gap',
  'no-safety-staff': 'gap',
  'no-full-time-safety-staff': 'gap',
  'duty-held-twice': 'overlap',
  'unknown-duty': 'mistake',
  'unknown-position': 'mistake',
  'wrong-place': 'mistake',
  'unknown-obligation': 'mistake',
  'unknown-trade': 'mistake',
  'accountable-unknown': 'unknown',
  'accountable-not-said': 'unknown',
  'doers-unknown': 'unknown',
  'kind-unknown': 'unknown',
  'safety-staff-unknown': 'unknown',
  'templates-undecided': 'unknown',
}

/**
 * Whether a complaint is a gap, an overlap, a mistake or something unknown.
 *
 * @example findingOf({ code: 'duty-held-twice', at: 'entries[3]', entry: 'a', positions: ['b', 'c'] }) // overlap
 */
export const findingOf = (problem: CoverageProblem): CoverageFinding => findings[problem.code]
