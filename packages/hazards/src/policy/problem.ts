import type { VersionedId } from '@zhiben/core'
import type { AuthorityLevel, Level, Role } from '../actor.js'
import type { Act, NotEntitled } from './approval.js'
import type { Ground, RungRefused } from './ladder.js'
import type { ShapeProblem } from './shape-problem.js'

/** What is wrong with a policy that has the right shape. */
export type ContentProblem =
  | { readonly code: 'duplicate-line'; readonly at: string; readonly found: string; readonly first: string }
  | { readonly code: 'ends-before-start'; readonly at: string; readonly from: string; readonly to: string }
  | { readonly code: 'share-above-one'; readonly at: string; readonly found: number }
  | {
      readonly code: 'nobody-may'
      readonly at: string
      readonly act: Act
      /** The lines that cannot be met together. */
      readonly lines: readonly string[]
    }
  | { readonly code: 'rung-for-nobody'; readonly at: string; readonly rung: string }

/** Where a layer is laxer than the one above it, or does not belong below it. `above` is the place in the upper policy. */
export type OverlayProblem =
  | {
      readonly code: 'extends-another'
      readonly at: string
      readonly found: string | undefined
      readonly expected: VersionedId
    }
  | {
      readonly code: 'layer-not-below'
      readonly at: string
      readonly found: AuthorityLevel
      readonly above: AuthorityLevel
    }
  | { readonly code: 'never-in-force-together'; readonly at: string; readonly above: VersionedId }
  | {
      readonly code: 'laxer-figure'
      readonly at: string
      readonly above: string
      /** The figure of this layer and of the one above: days, or a day. */
      readonly found: string
      readonly limit: string
      /** Whether stricter is `less` (a limit) or `more` (a notice). */
      readonly stricter: 'less' | 'more'
    }
  | {
      readonly code: 'laxer-roles'
      readonly at: string
      readonly above: string
      readonly extra: readonly Role[]
    }
  | {
      readonly code: 'laxer-level'
      readonly at: string
      readonly above: string
      readonly found: Level
      readonly least: Level
    }
  | { readonly code: 'rung-missing'; readonly at: string; readonly above: string; readonly rung: string }
  | { readonly code: 'rung-out-of-order'; readonly at: string; readonly rung: string; readonly after: string }
  | {
      readonly code: 'ground-missing'
      readonly at: string
      readonly above: string
      readonly rung: string
      readonly grounds: readonly Ground[]
    }

/** Everything that can be wrong with a policy. */
export type PolicyProblem = ShapeProblem | ContentProblem | OverlayProblem

/** Everything about policies that can be said in words: problems, and why somebody may not or a hazard does not climb. */
export type PolicySaying = PolicyProblem | NotEntitled | RungRefused
