import * as Data from 'effect/Data'

/** Why standards cannot be made ready, or a subject cannot be judged. */
export type JudgeProblem =
  | { readonly code: 'no-standards'; readonly at: string }
  | { readonly code: 'same-version-twice'; readonly at: string; readonly standard: string }
  | { readonly code: 'fact-clash'; readonly at: string }
  | { readonly code: 'unknown-import'; readonly at: string; readonly found: string }
  | { readonly code: 'circular-import'; readonly at: string; readonly circle: readonly string[] }
  | { readonly code: 'circular-ref'; readonly at: string; readonly circle: readonly string[] }
  | {
      readonly code: 'unknown-standard'
      readonly at: string
      readonly found: string
      readonly nearest: string | undefined
    }
  | { readonly code: 'unknown-rule'; readonly at: string; readonly found: string; readonly nearest: string | undefined }
  | {
      readonly code: 'none-in-force'
      readonly at: string
      readonly standards: readonly string[]
      readonly asOf: string
    }
  | { readonly code: 'no-such-day'; readonly at: string; readonly found: string }
  | { readonly code: 'finding-without-facts'; readonly at: string }

/** The standards or the request are not fit to judge by; facts are never the cause. */
export class CannotJudge extends Data.TaggedError('CannotJudge')<{ readonly problem: JudgeProblem }> {
  override get message(): string {
    return JSON.stringify(this.problem)
  }
}
