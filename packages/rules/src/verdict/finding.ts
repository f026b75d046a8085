import type { Citation, CivilDate, Id, Localized } from '@zhiben/core'
import type { Conflict } from '../evaluate/answer.js'
import type { Verdict } from '../standard/verdict.js'

/** What one rule says of one subject: plain JSON. `explain` gives the proof. */
export interface Finding {
  readonly standard: Id
  readonly version: string
  readonly rule: string
  readonly level: string
  readonly title: Localized
  readonly verdict: Verdict
  readonly citation: Citation
  /** Whether our text of the rule was checked against its source. */
  readonly verified: boolean
}

/** What one version of a standard says of one subject. */
export interface StandardAssessment {
  readonly standard: Id
  readonly version: string
  readonly verdict: Verdict
  /** The gravest grade that certainly holds; absent unless the verdict is `hit`. */
  readonly level?: string | undefined
  readonly findings: readonly Finding[]
  /** How many of the rules are not checked against their source. */
  readonly unverified: number
  /** What of the standard we do not hold; while there is something, it never judges clear. */
  readonly incomplete?: readonly Localized[] | undefined
  /** A successor that is announced without a first day. */
  readonly successor?: Localized | undefined
  /** The standard was asked for by version, and is not the one in force on the day. */
  readonly notInForce?: true | undefined
}

/** What the judged standards say of one subject on one day: plain JSON. */
export interface Assessment {
  readonly asOf: CivilDate
  readonly verdict: Verdict
  readonly standards: readonly StandardAssessment[]
  /** Standards of which no version is known for the day. They were not judged. */
  readonly noneInForce: readonly string[]
  readonly conflicts: readonly Conflict[]
}
