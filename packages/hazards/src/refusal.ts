import type { CivilDate } from '@zhiben/core'
import type { Level, Role } from './actor.js'
import type { ExtensionManner } from './event.js'
import type { Move } from './move.js'
import type { InquiryGround } from './policy/inquiry.js'
import type { Ground } from './policy/ladder.js'
import type { Grade } from './policy/limit.js'
import type { Course, Regions } from './regions.js'

/** What a value in a command would have had to be. */
export type Shape =
  | 'object'
  | 'list'
  | 'text'
  | 'plain-text'
  | 'name'
  | 'versioned-id'
  | 'day'
  | 'number'
  | 'whole-number'
  | 'boolean'
  | 'other'

/** The five elements of a plan (五到位), as its command names them. */
export type PlanElement = 'responsible' | 'measures' | 'funds' | 'timeLimit' | 'contingency'

/** Why a value from outside is no command. `at` is the place in it. */
export type CommandProblem =
  | {
      readonly code: 'unknown-command'
      readonly at: string
      readonly found: string
      readonly nearest: string | undefined
    }
  | { readonly code: 'missing-field'; readonly at: string; readonly field: string }
  | {
      readonly code: 'unknown-field'
      readonly at: string
      readonly field: string
    }
  | { readonly code: 'wrong-shape'; readonly at: string; readonly expected: Shape; readonly found: string }
  | {
      readonly code: 'unknown-value'
      readonly at: string
      readonly found: string
      readonly nearest: string | undefined
      readonly options: readonly string[]
    }
  | { readonly code: 'empty'; readonly at: string }
  | { readonly code: 'too-long'; readonly at: string; readonly length: number; readonly max: number }
  | {
      readonly code: 'out-of-range'
      readonly at: string
      readonly found: string
      readonly min: number
      readonly max: number
    }

/**
 * Why a command was refused. Nothing has changed then. `at` is the field of the command that would have to be another;
 * empty: the command as such.
 */
export type Refusal =
  /** There is no hazard of that id yet, or there is one already, or the command is of another one. */
  | { readonly code: 'no-hazard'; readonly at: string; readonly hazard: string }
  | { readonly code: 'hazard-exists'; readonly at: string; readonly hazard: string }
  | { readonly code: 'other-hazard'; readonly at: string; readonly found: string; readonly expected: string }
  | { readonly code: 'key-reused'; readonly at: string; readonly key: string }
  | { readonly code: 'day-before-last'; readonly at: string; readonly found: CivilDate; readonly last: CivilDate }
  /** The day is further ahead of the clock than a service allows. */
  | { readonly code: 'day-ahead'; readonly at: string; readonly found: CivilDate; readonly today: CivilDate }
  /** The log runs under another definition or policy than the one at hand. */
  | { readonly code: 'other-definition'; readonly at: string; readonly found: number; readonly expected: number }
  | { readonly code: 'no-way-to-definition'; readonly at: string; readonly from: number; readonly to: number }
  | { readonly code: 'other-policy'; readonly at: string; readonly found: string; readonly expected: string }
  | { readonly code: 'policy-not-in-force'; readonly at: string; readonly policy: string; readonly on: CivilDate }
  | { readonly code: 'same-policy'; readonly at: string; readonly policy: string }
  /** The machine does not know the command where the hazard is. `from`: the courses in which it can be open. */
  | {
      readonly code: 'not-open'
      readonly at: string
      readonly move: Move
      readonly now: Regions
      readonly from: readonly Course[]
    }
  /** Who acts. */
  | { readonly code: 'wrong-role'; readonly at: string; readonly found: Role; readonly roles: readonly Role[] }
  | { readonly code: 'level-too-low'; readonly at: string; readonly found: Level | null; readonly from: Level }
  | { readonly code: 'nobody-named'; readonly at: string }
  | { readonly code: 'wrong-level'; readonly at: string; readonly found: Level | null; readonly expected: Level }
  | { readonly code: 'wrong-party'; readonly at: string; readonly found: string; readonly expected: string }
  | { readonly code: 'own-party'; readonly at: string; readonly party: string }
  | { readonly code: 'not-own-finding'; readonly at: string }
  | {
      readonly code: 'contractor-not-named'
      readonly at: string
      readonly found: string
      readonly enterprise: string
    }
  | { readonly code: 'contractor-reviews'; readonly at: string; readonly party: string }
  | { readonly code: 'rectifier-reviews'; readonly at: string; readonly party: string }
  | {
      readonly code: 'not-approver'
      readonly at: string
      readonly found: string
      readonly approver: string
      readonly level: Level | null
    }
  | {
      readonly code: 'not-lister'
      readonly at: string
      readonly found: string
      readonly lister: string
      readonly level: Level
    }
  /** The policy it would leave is not at hand, or asks more than the other one and is of a higher level than the actor. */
  | { readonly code: 'leaving-unknown'; readonly at: string; readonly policy: string }
  | {
      readonly code: 'laxer-policy'
      readonly at: string
      readonly found: Level | null
      readonly from: Level
      readonly policy: string
    }
  /** What the policy says of extensions. */
  | { readonly code: 'extended-too-often'; readonly at: string; readonly times: number }
  | {
      readonly code: 'extended-too-long'
      readonly at: string
      readonly until: CivilDate
      readonly latest: CivilDate
      readonly days: number
    }
  | { readonly code: 'extension-not-asked'; readonly at: string; readonly manner: ExtensionManner }
  /** What is said. */
  | { readonly code: 'own-contractor'; readonly at: string; readonly party: string }
  | { readonly code: 'contractor-twice'; readonly at: string; readonly party: string }
  | { readonly code: 'grade-unchanged'; readonly at: string; readonly grade: Grade }
  | { readonly code: 'finding-not-major'; readonly at: string; readonly level: string }
  | { readonly code: 'grade-below-finding'; readonly at: string; readonly rule: string; readonly standard: string }
  | { readonly code: 'plan-incomplete'; readonly at: string; readonly missing: readonly PlanElement[] }
  | { readonly code: 'no-limit'; readonly at: string }
  | { readonly code: 'limit-not-approved'; readonly at: string }
  | { readonly code: 'limit-approved'; readonly at: string; readonly approver: string }
  | { readonly code: 'limit-past'; readonly at: string; readonly until: CivilDate; readonly on: CivilDate }
  | { readonly code: 'limit-too-late'; readonly at: string; readonly until: CivilDate; readonly latest: CivilDate }
  | { readonly code: 'limit-not-later'; readonly at: string; readonly until: CivilDate; readonly limit: CivilDate }
  | { readonly code: 'not-overdue'; readonly at: string; readonly until: CivilDate | null }
  | { readonly code: 'rung-out-of-turn'; readonly at: string; readonly found: string; readonly next: string }
  | { readonly code: 'no-such-rung'; readonly at: string; readonly found: string; readonly nearest: string | undefined }
  | {
      readonly code: 'no-such-ground'
      readonly at: string
      readonly rung: string
      readonly found: Ground
      readonly grounds: readonly Ground[]
    }
  | { readonly code: 'top-of-ladder'; readonly at: string; readonly found: string }
  | { readonly code: 'rung-for-major'; readonly at: string; readonly rung: string }
  | { readonly code: 'no-ladder'; readonly at: string }
  | { readonly code: 'ground-unknown'; readonly at: string; readonly found: InquiryGround }
  | {
      readonly code: 'inquiry-one-sided'
      readonly at: string
      readonly missing: readonly ('enterprise' | 'principal')[]
    }
  | { readonly code: 'same-hazard'; readonly at: string; readonly hazard: string }
  | { readonly code: 'survivor-unknown'; readonly at: string; readonly hazard: string }
  | {
      readonly code: 'survivor-unfit'
      readonly at: string
      readonly because: 'other-enterprise' | 'over' | 'lower-grade' | 'not-verified' | 'later-limit' | 'lower-rung'
    }
  | { readonly code: 'absorbed-already'; readonly at: string; readonly hazard: string }
  | { readonly code: 'nothing-to-correct'; readonly at: string }
  | { readonly code: 'not-own-to-correct'; readonly at: string }
  | {
      readonly code: 'exists-after-report'
      readonly at: string
      readonly found: CivilDate
      readonly reportedOn: CivilDate
    }

/** Everything that can be said against a command. */
export type AnyRefusal = Refusal | CommandProblem
