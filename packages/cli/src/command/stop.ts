import type { CivilDate, Localized } from '@zhiben/core'
import type { FactClash, JudgeProblem } from '@zhiben/rules'
import type { ObligationPackProblem, PackProblem } from '@zhiben/sdk'
import * as Data from 'effect/Data'
import type { exitCodes } from './exit-code.js'

/** Something wrong in a document, where it stands, and what there is to say of it. */
export interface PlacedProblem {
  readonly place: string
  readonly code: string
  readonly says: Localized
}

/** Why a command cannot do its work: what was asked for, not what the data say. */
export type StopProblem =
  | {
      readonly code: 'unknown-command'
      readonly at: string
      readonly found: string
      readonly nearest?: string | undefined
    }
  | { readonly code: 'unknown-option'; readonly at: string; readonly nearest?: string | undefined }
  | { readonly code: 'value-missing'; readonly at: string; readonly value: string }
  | { readonly code: 'value-unexpected'; readonly at: string }
  | { readonly code: 'option-twice'; readonly at: string }
  | { readonly code: 'option-missing'; readonly at: string }
  | { readonly code: 'operand-missing'; readonly at: string }
  | { readonly code: 'operand-extra'; readonly at: string }
  | { readonly code: 'not-one-of'; readonly at: string; readonly found: string; readonly options: readonly string[] }
  | { readonly code: 'not-a-number'; readonly at: string; readonly found: string }
  | { readonly code: 'not-a-day'; readonly at: string; readonly found: string }
  | {
      readonly code: 'unknown-standard'
      readonly at: string
      readonly found: string
      readonly nearest?: string | undefined
      readonly known: readonly string[]
    }
  | {
      readonly code: 'unknown-pack'
      readonly at: string
      readonly found: string
      readonly nearest?: string | undefined
      readonly known: readonly string[]
    }
  | {
      readonly code: 'obligations-refused'
      readonly at: string
      readonly problems: readonly (ObligationPackProblem | FactClash)[]
    }
  | { readonly code: 'days-backwards'; readonly at: string; readonly from: string; readonly to: string }
  | {
      readonly code: 'days-too-many'
      readonly at: string
      readonly from: string
      readonly to: string
      readonly years: number
    }
  | { readonly code: 'version-missing'; readonly at: string; readonly found: string; readonly known: readonly string[] }
  | {
      readonly code: 'none-in-force'
      readonly at: string
      readonly standards: readonly string[]
      readonly asOf: CivilDate
      /** The versions there are, with their days. */
      readonly known: readonly string[]
    }
  | { readonly code: 'cannot-judge'; readonly at: string; readonly problem: JudgeProblem }
  | { readonly code: 'pack-refused'; readonly at: string; readonly problems: readonly PackProblem[] }
  | { readonly code: 'document-refused'; readonly at: string; readonly problems: readonly PlacedProblem[] }
  | { readonly code: 'not-a-month'; readonly at: string; readonly found: string }
  | { readonly code: 'not-a-quarter'; readonly at: string; readonly found: string }
  | {
      readonly code: 'outside-plan'
      readonly at: string
      readonly found: string
      readonly from: CivilDate
      readonly until: CivilDate
    }
  | {
      readonly code: 'unknown-trade'
      readonly at: string
      readonly found: string
      readonly nearest?: string | undefined
      readonly known: readonly string[]
    }
  | { readonly code: 'not-begun'; readonly at: string; readonly found: string; readonly asOf: CivilDate }
  | { readonly code: 'one-of-options'; readonly at: string; readonly options: readonly string[] }
  | { readonly code: 'not-a-key'; readonly at: string }
  | { readonly code: 'not-receipts'; readonly at: string }
  | { readonly code: 'file-missing'; readonly at: string }
  | { readonly code: 'file-unreadable'; readonly at: string; readonly reason: string }
  | { readonly code: 'file-unwritable'; readonly at: string; readonly reason: string }
  | { readonly code: 'one-subject-only'; readonly at: string; readonly found: number }
  | { readonly code: 'no-district'; readonly at: string; readonly found: string }
  | { readonly code: 'stdin-taken'; readonly at: string }

/** A command stops before it has a result. `exit` names the exit code. */
export class Stop extends Data.TaggedError('Stop')<{
  readonly exit: keyof typeof exitCodes
  readonly problem: StopProblem
}> {
  override get message(): string {
    return JSON.stringify(this.problem)
  }
}

/** Stops for a mistake in how the program was called. */
export const badUsage = (problem: StopProblem): Stop => new Stop({ exit: 'usage', problem })
