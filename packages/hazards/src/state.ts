import type { CivilDate } from '@zhiben/core'
import type { CommandOf, Contractor } from './command.js'
import type { ActingParty, TimeLimit } from './event.js'
import type { Channel } from './policy/approval.js'
import type { Grade } from './policy/limit.js'
import type { Regions } from './regions.js'

/** A command that was accepted. */
export interface UsedKey {
  readonly key: string
  readonly of: number
}

/**
 * What the events of a hazard come to: what decisions need and lists show, as plain frozen JSON. The words (measures,
 * reasons, reports) stay in the log.
 *
 * @source semantics.md §6
 */
export interface HazardState extends Regions {
  readonly id: string
  /** The version of the definition, and the policy (`id@version`), that the log runs under. */
  readonly definition: number
  readonly policy: string
  /** How many events there are. */
  readonly revision: number
  /** The day of the last event; no later one may be earlier. */
  readonly on: CivilDate
  readonly enterprise: string
  readonly district: string
  /** `null`: not known. */
  readonly sector: string | null
  readonly kind: string | null
  readonly title: string
  readonly channel: Channel
  /** The whistle-blower, where the hazard was reported by the public. `viewFor` takes it out for the enterprise. */
  readonly reporter: { readonly id: string; readonly party: string } | null
  /** The finding it rests on: rule, versioned standard and the level the rule gives it. */
  readonly finding: { readonly standard: string; readonly rule: string; readonly level: string } | null
  readonly reportedOn: CivilDate
  /** Since when it is known to have existed, where that is before its report. */
  readonly existsSince: CivilDate | null
  readonly grade: Grade | null
  readonly gradedOn: CivilDate | null
  readonly limit: TimeLimit | null
  /** The extension that was asked for and not granted yet; `inTime`: the limit had not passed when it was. */
  readonly asked: { readonly until: CivilDate; readonly on: CivilDate; readonly inTime: boolean } | null
  /** How often the limit was extended, and the one that ran before the first time. */
  readonly extensions: number
  readonly firstLimit: CivilDate | null
  /** Who may work on it besides the enterprise itself, as last named. */
  readonly contractors: readonly Contractor[]
  /** Every party that ever worked on its rectification, the enterprise too where an affiliate did; none of them reviews it. */
  readonly rectifiers: readonly string[]
  /** The day of the last submission or of the rectification on the spot. */
  readonly submittedOn: CivilDate | null
  readonly closedOn: CivilDate | null
  /** The last rung of the ladder that it was escalated to. */
  readonly rung: string | null
  readonly listedBy: ActingParty | null
  readonly inquiry: CommandOf<'openInquiry'>['ground'] | null
  /** The hazard of which it is the recurrence, and the one that is its recurrence. */
  readonly recurrenceOf: string | null
  readonly recurredAs: string | null
  readonly mergedInto: string | null
  readonly absorbed: readonly string[]
  /** The keys of all accepted commands. */
  readonly keys: readonly UsedKey[]
}
