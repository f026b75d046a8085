import type { CivilDate } from '@zhiben/core'
import type { Actor } from './actor.js'
import type { CommandOf, CommandType } from './command.js'
import type { Regions } from './regions.js'

/** The newest version in which events are written. `upcast` reads all older ones. */
export const eventVersion = 2

/** This party at this level: whoever approved a limit or listed a hazard. */
export interface ActingParty {
  readonly party: string
  readonly level: Actor['level']
}

/** The last day by which a hazard must be rectified, and who approved it; `null`: nobody yet. */
export interface TimeLimit {
  readonly until: CivilDate
  readonly approvedBy: ActingParty | null
}

/** What every event says besides what happened. */
interface Happened<T extends string> {
  readonly v: typeof eventVersion
  readonly type: T
  /** The idempotency key of the command, and a fingerprint that tells its repetition from another command with its key. */
  readonly key: string
  readonly of: number
  readonly on: CivilDate
  readonly actor: Actor
  /** Where the hazard is in all four regions from now on, so that folding events never steps the machine. */
  readonly to: Regions
}

/** What a command says beyond what every command says. */
type Said<T extends CommandType> = Omit<CommandOf<T>, 'type' | 'hazard' | 'key' | 'on' | 'actor'>

/** The first event of every log, and the only one of its kind. */
export type Opened = Happened<'opened'> &
  Said<'open'> & {
    readonly hazard: string
    /** The version of the definition, and the policy (`id@version`), that the log runs under. */
    readonly definition: number
    readonly policy: string
  }

/** A limit that an event set; where it set none, there is no field. */
interface Limited {
  readonly limit: TimeLimit
}

/**
 * Where the last day allowed had passed before anybody said how to rectify: the day meant for it, while the limit stays
 * the one that was missed.
 */
interface Belated {
  readonly intended?: CivilDate
}

/** How an extension came about: asked for while the limit ran, asked for after it, not asked for at all. */
export const extensionManners = ['asked-in-time', 'asked-late', 'unasked', 'not-recorded'] as const
/** One of the ways in which an extension came about; `not-recorded`: events of version 1 do not say. */
export type ExtensionManner = (typeof extensionManners)[number]

/** What tells a timely extension from one that covers up a limit that was missed. */
interface Extension extends Limited {
  readonly manner: ExtensionManner
  /** Whether the limit had passed when it was granted; `null`: not recorded. */
  readonly afterLimit: boolean | null
}

/**
 * What can have happened to a hazard. An event is never changed and never removed; a mistake is put right by a
 * `corrected` event. `timePassed` is how the day enters.
 *
 * @source semantics.md §6
 */
export type HazardEvent =
  | Opened
  | (Happened<'verified'> & Said<'verify'>)
  | (Happened<'dismissed'> & Said<'dismiss'>)
  | (Happened<'graded'> & Said<'grade'> & Partial<Limited>)
  | (Happened<'registered'> & Said<'register'>)
  | (Happened<'notified'> & Omit<Said<'notify'>, 'until'> & Partial<Limited>)
  | (Happened<'planned'> & Required<Omit<Said<'plan'>, 'timeLimit'>> & Limited & Belated)
  | (Happened<'limitApproved'> & Limited)
  | (Happened<'contractorsNamed'> & Said<'nameContractors'>)
  | (Happened<'rectifyingStarted'> & Said<'startRectifying'>)
  | (Happened<'submitted'> & Said<'submit'>)
  | (Happened<'accepted'> & { readonly note?: string | undefined })
  | (Happened<'rejected'> & { readonly reasons: readonly string[] })
  | (Happened<'lookedBack'> & { readonly note?: string | undefined })
  | (Happened<'recurred'> & { readonly as: string; readonly reason: string })
  | (Happened<'rectifiedOnTheSpot'> & Said<'rectifyOnTheSpot'>)
  | (Happened<'termSet'> & Omit<Said<'setTerm'>, 'until'> & Limited & Belated)
  | (Happened<'extensionAsked'> & Said<'askExtension'>)
  | (Happened<'extended'> & Omit<Said<'extend'>, 'until'> & Extension)
  | (Happened<'listed'> & Said<'list'>)
  | (Happened<'delisted'> & Said<'delist'>)
  | (Happened<'escalated'> & Said<'escalate'>)
  | (Happened<'inquiryOpened'> & Said<'openInquiry'>)
  | (Happened<'inquiryConcluded'> & Required<Said<'concludeInquiry'>>)
  | (Happened<'merged'> & Said<'merge'>)
  | (Happened<'absorbed'> & Said<'absorb'>)
  | (Happened<'corrected'> & Said<'correct'> & Partial<Limited>)
  | Happened<'timePassed'>
  | (Happened<'migrated'> & { readonly from: number; readonly definition: number })
  | (Happened<'movedToPolicy'> & Said<'moveToPolicy'> & Partial<Limited> & { readonly from: string })

/** The names of the events. */
export type HazardEventType = HazardEvent['type']

/** The event of one name. */
export type HazardEventOf<T extends HazardEventType> = Extract<HazardEvent, { readonly type: T }>
