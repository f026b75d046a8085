import {
  type Citation,
  type CivilDate,
  civilDate,
  type DayNumber,
  dayNumber,
  type Id,
  type Localized,
  type Verification,
} from '@zhiben/core'
import type { Evaluator, FactSchema } from '@zhiben/rules'
import { type Board, type BoardOptions, type BoardSubject, board } from './board.js'
import type { Cadence } from './cadence.js'
import type { Calendar } from './calendar.js'
import { firstOf, yearOf } from './civil.js'
import { type Done, doneOf } from './done.js'
import {
  bindingsFor,
  type Duties,
  type Duty,
  dutiesOf,
  everBinds,
  missingFor,
  type WhyBinds,
  whyBinds,
} from './duty.js'
import { type DutyContext, dutyWindows } from './duty-window.js'
import { fold } from './fold.js'
import { matches } from './match.js'
import type { Layer, ObligationPack } from './obligation.js'
import { emptyLog, type Log, type ReadLog, readLog } from './occurrence.js'
import { type Profile, type ReadProfile, readProfile } from './profile.js'
import { type Schedule, type ScheduleOptions, schedule } from './schedule.js'
import { standing, type WindowStatus, windowBinding } from './status.js'
import type { Action, ConditionName, Role, Vocabulary } from './vocabulary.js'
import { boundedStretch, type DutyWindow, timesIn } from './window.js'

/** How packs of obligations are made ready. */
export interface ObligationsOptions {
  /** Holidays, make-up days and school terms. */
  readonly calendar?: Calendar | undefined
  /** What those who bear duties with an open cadence have set, by the id of the obligation. */
  readonly cadences?: Readonly<Record<string, Cadence>> | undefined
  /** Closures unless told otherwise. */
  readonly evaluator?: Evaluator | undefined
  /**
   * More facts that a profile may have: they are taken as known names although no obligation asks for them. For
   * descriptions that serve other packs and standards too.
   */
  readonly dictionary?: FactSchema | undefined
}

/** For which day, and from when on windows are listed. */
export interface StatusOptions {
  readonly asOf: CivilDate
  /** Windows due before this day are left out. The first day of the year of `asOf` unless told. */
  readonly since?: CivilDate | undefined
  /** Windows that begin after this day are left out. `asOf` unless told; later for a calendar of what is to come. */
  readonly until?: CivilDate | undefined
}

/** A day that is not known yet: the earliest and the latest it can be; `null`: nothing bounds it. */
export interface OpenDay {
  readonly range: readonly [CivilDate | null, CivilDate | null]
}

/** A window as JSON. All days are included. */
export interface StatusWindow {
  /** The stretch that the window is about. */
  readonly from: CivilDate
  readonly to: CivilDate
  /** The first day on which an occurrence counts; `null`: any day before. */
  readonly opens: CivilDate | null
  /** The last day on which an occurrence counts. */
  readonly due: CivilDate | OpenDay
  readonly status: WindowStatus
  /** How many occurrences are wanted. */
  readonly times: number
  /** Whom or what the event that set it off was about: an employee, a project. */
  readonly subject?: string | undefined
  /** Those that count, by id or place in the log. */
  readonly metBy: readonly string[]
  /** When it was met. */
  readonly metOn?: CivilDate | undefined
  /** In how many days it is due; 0 is today. */
  readonly dueInDays?: number | undefined
  readonly overdueSince?: CivilDate | undefined
  /** When it was done at last, of an overdue one that was done too late. */
  readonly lateOn?: CivilDate | undefined
  /** What is not known, of an undetermined one. */
  readonly missing?: readonly string[] | undefined
}

/** An obligation that binds an enterprise. */
export interface BindingObligation {
  readonly id: Id
  readonly title: Localized
  readonly action: Action
  readonly bearer: Role
  readonly with?: readonly Role[] | undefined
  readonly conditions?: readonly ConditionName[] | undefined
  readonly cadence: Cadence
  readonly citation: Citation
  readonly layer: Layer
  readonly verified: Verification
  readonly note?: Localized | undefined
  /** The obligations that make it redundant. Empty: it stands for itself. */
  readonly coveredBy: readonly Id[]
}

/** An obligation of which it is not known whether it binds, or how often. */
export interface UndeterminedObligation {
  readonly id: Id
  /** Paths of facts, or `cadences["id"]` for an open cadence, or a part of the calendar. */
  readonly missing: readonly string[]
}

/** Every obligation that binds an enterprise on a day. */
export interface BindingObligations {
  readonly asOf: CivilDate
  readonly obligations: readonly BindingObligation[]
  readonly undetermined: readonly UndeterminedObligation[]
}

/** An obligation with its windows. */
export interface ObligationStatus extends BindingObligation {
  readonly windows: readonly StatusWindow[]
}

/** How an enterprise stands on a day: plain JSON. */
export interface Status {
  readonly asOf: CivilDate
  /** Whether all is on time: `overdue` if any window is, else `undetermined` if any is or any obligation is. */
  readonly overall: 'on-time' | 'overdue' | 'undetermined'
  readonly obligations: readonly ObligationStatus[]
  readonly undetermined: readonly UndeterminedObligation[]
}

/** Obligations made ready: look at as many enterprises as you like. */
export interface ReadyObligations {
  /** All facts that whom they bind hangs on, and those of the dictionary. */
  readonly schema: FactSchema
  readonly vocabulary: readonly Vocabulary[]
  /** A profile from outside; every problem is named by its path. */
  readonly readProfile: (value: unknown, labels?: readonly string[]) => ReadProfile
  /** A log from outside; every problem is named by its place. */
  readonly readLog: (value: unknown, asOf: CivilDate) => ReadLog
  /** Every obligation that binds on a day, redundant ones with what covers them. */
  readonly of: (profile: Profile, asOf: CivilDate) => BindingObligations
  /**
   * Why an obligation binds an enterprise on a day, or why not; `undefined` for an id that no pack has.
   *
   * @example ready.whyBinds('ezhou/municipal-led-check-high-risk', profile, '2026-05-20')?.because // isMetalSmelting: true
   */
  readonly whyBinds: (id: string, profile: Profile, asOf: CivilDate) => WhyBinds | undefined
  /** How every window stands on a day. Entries after that day are not looked at. */
  readonly statusOf: (profile: Profile, log: Log, options: StatusOptions) => Status
  /** How very many enterprises stand, counted. */
  readonly board: (subjects: readonly BoardSubject[], options: BoardOptions) => Board
  /** Dates that meet what is due between two days with the fewest events. What is logged up to the first day counts. */
  readonly schedule: (profile: Profile, log: Log, options: ScheduleOptions) => Schedule
}

/**
 * Makes packs of obligations ready.
 *
 * Fails: `ObligationsClash` where two packs define one id or use one fact name for different things, or a cadence that
 * was set is none.
 * @example obligationsOf([drills]).statusOf(profile, log, { asOf: '2024-06-30' }).overall
 * @source semantics §7
 */
export const obligationsOf = (
  packs: readonly ObligationPack[],
  { calendar, cadences = {}, evaluator, dictionary }: ObligationsOptions = {},
): ReadyObligations => {
  const duties = dutiesOf(packs, cadences, { evaluator, dictionary })
  const { schema, vocabulary } = duties
  const of = (profile: Profile, log: Log, options: StatusOptions): Status =>
    statusOf(duties, calendar, profile, log, options)
  return {
    schema,
    vocabulary,
    readProfile: (value, labels) => readProfile(schema, value, labels),
    readLog: (value, asOf) => readLog(value, { asOf, vocabulary }),
    of: (profile, asOf) => {
      const { obligations, undetermined } = of(profile, emptyLog, { asOf })
      const day = known(asOf)
      const on = new Set(bindingOn(duties, profile, day))
      return {
        asOf,
        obligations: obligations.filter(({ id }) => on.has(id)).map(({ windows: _windows, ...one }) => one),
        undetermined,
      }
    },
    whyBinds: (id, profile, asOf) => {
      const duty = duties.all.find(({ obligation }) => obligation.id === id)
      return duty && whyBinds(duties, duty, profile, known(asOf))
    },
    statusOf: of,
    board: (subjects, options) => board(duties, calendar, subjects, options),
    schedule: (profile, log, options) => schedule(duties, calendar, profile, log, options),
  }
}

const known = (text: CivilDate): DayNumber => {
  const day = dayNumber(text)
  if (day === undefined) throw new RangeError(`\`${text}\` is not a day that exists; write one such as \`2024-05-15\``)
  return day
}

const bindingOn = (duties: Duties, profile: Profile, day: DayNumber): readonly Id[] => {
  const bindings = bindingsFor(duties, profile)
  return duties.all
    .filter((_duty, i) => bindings[i]?.some((one) => one.binds === 'true' && one.from <= day && one.to >= day))
    .map(({ obligation }) => obligation.id)
}

/** The days that a status is about, with those left out filled in. */
const daysOf = ({ asOf, since, until }: StatusOptions) => {
  const day = known(asOf)
  return {
    asOf: day,
    stretch: boundedStretch(
      since === undefined ? firstOf(yearOf(day) * 12) : known(since),
      until === undefined ? day : Math.max(day, known(until)),
    ),
  }
}

const statusOf = (
  duties: Duties,
  calendar: Calendar | undefined,
  profile: Profile,
  log: Log,
  options: StatusOptions,
): Status => {
  const { asOf, stretch } = daysOf(options)
  const bindings = bindingsFor(duties, profile)
  const undetermined: UndeterminedObligation[] = []
  const listed = duties.all.flatMap((duty, i) => {
    const own = bindings[i] ?? []
    if (!everBinds(own, stretch)) return []
    const done = doneFor(duties, duty, log, asOf)
    const context: DutyContext = { calendar, vocabulary: duties.vocabulary, profile, bindings: own, log, done, asOf }
    const { windows, missing } = dutyWindows(duty, context, stretch)
    const onDay = own.find(({ from, to }) => from <= asOf && to >= asOf)?.binds
    const lacking = [
      ...(onDay === 'unknown' ? missingFor(duties, duty, profile, { from: asOf, to: asOf }) : []),
      ...(onDay === 'false' ? [] : missing),
    ]
    if (lacking.length > 0) undetermined.push({ id: duty.obligation.id, missing: lacking })
    const made = windows.map((window) => windowOf(duties, duty, profile, context, window))
    const shown =
      onDay === 'true' || made.some(({ status }) => status !== 'not-applicable' && status !== 'undetermined')
    return shown || onDay !== 'unknown' ? [{ duty, bindings: own, windows, made }] : []
  })
  const covered = fold(listed, duties.vocabulary)
  const obligations = listed.map(
    ({ duty, made }, i): ObligationStatus => ({
      ...binding(duty, (covered[i] ?? []) as readonly Id[]),
      windows: made,
    }),
  )
  const statuses = new Set(obligations.flatMap(({ windows }) => windows.map(({ status }) => status)))
  return {
    asOf: options.asOf,
    overall: statuses.has('overdue')
      ? 'overdue'
      : undetermined.length > 0 || statuses.has('undetermined')
        ? 'undetermined'
        : 'on-time',
    obligations: obligations.filter(
      ({ windows }) => windows.length === 0 || windows.some(({ status }) => status !== 'not-applicable'),
    ),
    undetermined,
  }
}

/** The occurrences of a log that are of the kind that a duty wants, not after a day. */
const doneFor = ({ vocabulary }: Duties, { obligation }: Duty, log: Log, asOf: DayNumber): Done => {
  // Many entries are alike.
  const wanted = new Map<string, boolean>()
  const found = log.occurrences.filter(({ day, key, entry }) => {
    if (day > asOf) return false
    const before = wanted.get(key)
    if (before !== undefined) return before
    const found = matches(obligation, entry, vocabulary)
    wanted.set(key, found)
    return found
  })
  return doneOf(found)
}

const binding = ({ obligation, cadence }: Duty, coveredBy: readonly Id[]): BindingObligation => ({
  id: obligation.id,
  title: obligation.title,
  action: obligation.action,
  bearer: obligation.bearer,
  ...(obligation.with ? { with: obligation.with } : {}),
  ...(obligation.conditions ? { conditions: obligation.conditions } : {}),
  cadence,
  citation: obligation.cite,
  layer: obligation.layer,
  verified: obligation.verified,
  ...(obligation.note ? { note: obligation.note } : {}),
  coveredBy,
})

const windowOf = (
  duties: Duties,
  duty: Duty,
  profile: Profile,
  { bindings, done, asOf }: DutyContext,
  window: DutyWindow,
): StatusWindow => {
  const times = timesIn(duty.cadence)
  const bound = windowBinding(bindings, window, duty.obligation.firstWindow)
  const { status, counted, lateOn } = standing(window, bound, done, times, asOf)
  const last = counted[times - 1]
  return {
    from: civilDate(window.from),
    to: civilDate(window.to),
    opens: dayOrNull(window.opens),
    due:
      window.due === window.dueLatest
        ? civilDate(window.due)
        : { range: [dayOrNull(window.due), dayOrNull(window.dueLatest)] },
    status,
    times,
    ...(window.subject === undefined ? {} : { subject: window.subject }),
    metBy: counted.map(({ name }) => name),
    ...(last && status === 'met' ? { metOn: civilDate(last.day) } : {}),
    ...(status === 'due' ? { dueInDays: window.due - asOf } : {}),
    ...(status === 'overdue' ? { overdueSince: civilDate(window.dueLatest + 1) } : {}),
    ...(lateOn === undefined ? {} : { lateOn: civilDate(lateOn) }),
    ...(status === 'undetermined'
      ? { missing: [...missingFor(duties, duty, profile, stretchOf(window)), ...missingOf(window)] }
      : {}),
  }
}

const dayOrNull = (day: DayNumber): CivilDate | null => (Number.isFinite(day) ? civilDate(day) : null)

/** All days on which it matters whether a duty binds. */
const stretchOf = ({ from, due, dueLatest }: DutyWindow) => ({ from: Math.min(from, due), to: dueLatest })

const missingOf = ({ due, dueLatest, opens, opensLatest = opens }: DutyWindow): readonly string[] =>
  due !== dueLatest || opens !== opensLatest ? ['calendar.holidays'] : []
