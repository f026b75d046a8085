import { type CivilDate, type DayNumber, dayNumber } from '@zhiben/core'
import type { Calendar } from './calendar.js'
import { firstOf, yearOf } from './civil.js'
import { doneOf } from './done.js'
import { type Binding, bindingsFor, bindsFor, type Duties, type Duty, everBinds } from './duty.js'
import { dutyWindows } from './duty-window.js'
import { matches } from './match.js'
import type { Log, LoggedOccurrence } from './occurrence.js'
import { emptyLog } from './occurrence.js'
import { type Profile, steadyProfile } from './profile.js'
import { standing, type WindowStatus, windowBinding, windowStatuses } from './status.js'
import { boundedStretch, type DutyWindow, timesIn } from './window.js'

/** One of very many enterprises. */
export interface BoardSubject {
  readonly profile: Profile
  readonly log: Log
}

/** For which day, and from when on windows are counted. */
export interface BoardOptions {
  readonly asOf: CivilDate
  /** Windows due before this day are left out. The first day of the year of `asOf` unless told. */
  readonly since?: CivilDate | undefined
}

/**
 * How very many enterprises stand, in numbers. Rows are enterprises in the order given. Redundant obligations are
 * counted like the others, and a duty that does not bind counts no windows.
 */
export interface Board {
  /** The obligations, in the order of the columns of `worst`. */
  readonly obligations: readonly string[]
  /** How many windows of each enterprise have each status: six figures a row, in the order of `statuses`. */
  readonly counts: Int32Array
  readonly statuses: readonly WindowStatus[]
  /**
   * For each enterprise and obligation the place in `statuses` of the gravest status any window has (overdue, then
   * undetermined, due, met, advisory); 4, not applicable, where there is none.
   */
  readonly worst: Uint8Array
}

const nothing = doneOf([])

const [MET, DUE, OVERDUE, , NOT_APPLICABLE, UNDETERMINED] = [0, 1, 2, 3, 4, 5] as const
/** How grave each status is, in the order of `windowStatuses`. */
const gravity = [2, 3, 5, 1, 0, 4] as const

/** Windows of a duty that are the same for all enterprises, with what their status is as long as nothing was done. */
interface Shared {
  readonly windows: readonly DutyWindow[]
  readonly times: number
  /** Where its windows begin among all shared ones. */
  readonly first: number
  /** For each day from `start` on the window in which an occurrence falls, counted from 1; 0: in none. */
  readonly start: DayNumber
  readonly byDay: Int32Array
  /** The status of each window not met, for an enterprise whose profile never changes. */
  readonly unmet: Uint8Array
  /** How many windows have each status then. */
  readonly bare: Int32Array
}

const opensWithOthers = (duty: Duty): boolean => {
  const { cadence } = duty
  return (
    cadence.kind === 'rolling' ||
    cadence.kind === 'at-event' ||
    cadence.kind === 'open' ||
    (cadence.kind === 'anniversary' && 'fact' in cadence.of) ||
    // Terms may not be known; what is missing has to be found out.
    (cadence.kind === 'each' && cadence.every === 'school-term')
  )
}

/** Counts how very many enterprises stand. What `statusOf` says of each window, this says too. */
export const board = (
  duties: Duties,
  calendar: Calendar | undefined,
  subjects: readonly BoardSubject[],
  { asOf: text, since }: BoardOptions,
): Board => {
  const asOf = dayNumber(text)
  const from = since === undefined ? asOf && firstOf(yearOf(asOf) * 12) : dayNumber(since)
  if (asOf === undefined || from === undefined)
    throw new RangeError(`\`${asOf === undefined ? text : since}\` is not a day that exists`)
  const stretch = boundedStretch(from, asOf)
  const size = duties.all.length
  let total = 0
  const shared = duties.all.map((duty): Shared | undefined => {
    if (opensWithOthers(duty)) return undefined
    const made = share(duty, calendar, stretch, asOf, total)
    total += made.windows.length
    return made
  })
  const wanting = new Map<string, Int32Array>()
  const scratch: Scratch = { done: new Uint16Array(total), met: new Int32Array(size * 2) }
  const counts = new Int32Array(subjects.length * windowStatuses.length)
  const worst = new Uint8Array(subjects.length * size).fill(NOT_APPLICABLE)
  for (const [row, { profile, log }] of subjects.entries()) {
    const steady = profile.segments.length === 1 ? profile.segments[0] : undefined
    const truths = steady && bindsFor(duties, steady.facts)
    const changing = truths?.every((truth) => truth !== 'unknown') ? undefined : bindingsFor(duties, profile)
    tally(log.occurrences, asOf, duties, shared, wanting, scratch)
    for (let i = 0; i < size; i++) {
      if (truths?.[i] === 'false') continue
      const one = shared[i]
      const count = (code: number, at: number): void => {
        const where = row * windowStatuses.length + code
        counts[where] = (counts[where] ?? 0) + 1
        if ((gravity[code] ?? 0) > (gravity[worst[at] ?? 0] ?? 0)) worst[at] = code
      }
      const at = row * size + i
      if (one && !changing) worst[at] = countShared(one, scratch.met, i * 2, counts, row * windowStatuses.length)
      else {
        const bindings = changing?.[i] ?? bindingsFor(duties, profile)[i] ?? []
        for (const code of slowly(duties, i, calendar, profile, log, bindings, stretch, asOf)) count(code, at)
      }
    }
  }
  return {
    obligations: duties.all.map(({ obligation }) => obligation.id),
    counts,
    statuses: windowStatuses,
    worst,
  }
}

/** What is written over for each enterprise. */
interface Scratch {
  /** How many occurrences fall in each of all shared windows. */
  readonly done: Uint16Array
  /** For each duty how many of its windows were met that would be due, and that would be overdue. */
  readonly met: Int32Array
}

/**
 * Adds up the windows of a duty: those that nothing was done for are known beforehand, so only those met are looked
 * at. Gives the gravest status.
 */
const countShared = ({ bare }: Shared, met: Int32Array, at: number, counts: Int32Array, row: number): number => {
  const metDue = met[at] ?? 0
  const metOverdue = met[at + 1] ?? 0
  let gravest: number = NOT_APPLICABLE
  for (let code = 0; code < bare.length; code++) {
    const moved = code === MET ? metDue + metOverdue : code === DUE ? -metDue : code === OVERDUE ? -metOverdue : 0
    const number = (bare[code] ?? 0) + moved
    if (number === 0) continue
    counts[row + code] = (counts[row + code] ?? 0) + number
    if ((gravity[code] ?? 0) > (gravity[gravest] ?? 0)) gravest = code
  }
  return gravest
}

/** Counts occurrences into the windows they fall in. Which duties an occurrence meets is looked up by its kind. */
const tally = (
  occurrences: readonly LoggedOccurrence[],
  asOf: DayNumber,
  duties: Duties,
  shared: readonly (Shared | undefined)[],
  wanting: Map<string, Int32Array>,
  { done, met }: Scratch,
): void => {
  done.fill(0)
  met.fill(0)
  for (const occurrence of occurrences) {
    if (occurrence.day > asOf) continue
    let wanted = wanting.get(occurrence.key)
    if (!wanted) {
      wanted = Int32Array.from(
        duties.all.flatMap(({ obligation }, i) =>
          shared[i] && matches(obligation, occurrence.entry, duties.vocabulary) ? [i] : [],
        ),
      )
      wanting.set(occurrence.key, wanted)
    }
    for (let k = 0; k < wanted.length; k++) {
      const i = wanted[k] ?? 0
      const one = shared[i]
      if (!one) continue
      const w =
        occurrence.for === undefined || !one.windows[0]?.named
          ? placeIn(one, occurrence.day)
          : one.windows.findIndex(
              (window) =>
                (occurrence.for ?? 0) >= window.from &&
                (occurrence.for ?? 0) <= window.to &&
                occurrence.day >= window.from &&
                occurrence.day <= window.due,
            )
      if (w < 0) continue
      const number = (done[one.first + w] ?? 0) + 1
      // What is wanted of a window is far below what sixteen bits hold, but a log may be of any length.
      if (number > 65_535) continue
      done[one.first + w] = number
      if (number !== one.times) continue
      const bare = one.unmet[w]
      if (bare === DUE) met[i * 2] = (met[i * 2] ?? 0) + 1
      if (bare === OVERDUE) met[i * 2 + 1] = (met[i * 2 + 1] ?? 0) + 1
    }
  }
}

const placeIn = ({ start, byDay }: Shared, day: DayNumber): number =>
  // A window without a beginning holds everything before.
  (byDay[Math.max(0, day - start)] ?? 0) - 1

const share = (
  duty: Duty,
  calendar: Calendar | undefined,
  stretch: { readonly from: DayNumber; readonly to: DayNumber },
  asOf: DayNumber,
  place: number,
): Shared => {
  const bindings: readonly Binding[] = [
    { from: Number.NEGATIVE_INFINITY, to: duty.from - 1, binds: 'false' },
    { from: duty.from, to: duty.until, binds: 'true' },
    { from: duty.until + 1, to: Number.POSITIVE_INFINITY, binds: 'false' },
  ]
  const profile = steadyProfile({})
  const context = { calendar, vocabulary: [], profile, bindings, log: emptyLog, done: nothing, asOf }
  const windows = everBinds(bindings, stretch) ? dutyWindows(duty, context, stretch).windows : []
  // Not spread: there may be more windows than a call takes arguments.
  const first = windows.reduce((day, { opens, due }) => Math.min(day, Number.isFinite(opens) ? opens : due, due), asOf)
  const start = windows.length === 0 ? 0 : first - 1
  const end = windows.reduce((day, { due }) => Math.max(day, due), start)
  const byDay = new Int32Array(windows.length === 0 ? 0 : end - start + 1)
  for (const [w, window] of windows.entries())
    byDay.fill(w + 1, Math.max(0, window.opens - start), window.due - start + 1)
  const times = timesIn(duty.cadence)
  const { firstWindow } = duty.obligation
  const unmet = Uint8Array.from(windows, (window) =>
    codeOf(standing(window, windowBinding(bindings, window, firstWindow), nothing, times, asOf).status),
  )
  const bare = new Int32Array(windowStatuses.length)
  for (const code of unmet) bare[code] = (bare[code] ?? 0) + 1
  return { windows, times, first: place, start, byDay, unmet, bare }
}

const codeOf = (status: WindowStatus): number => windowStatuses.indexOf(status)

/** Window by window, for what hangs on the enterprise's own profile or log. */
const slowly = (
  duties: Duties,
  i: number,
  calendar: Calendar | undefined,
  profile: Profile,
  log: Log,
  bindings: readonly Binding[],
  stretch: { readonly from: DayNumber; readonly to: DayNumber },
  asOf: DayNumber,
): readonly number[] => {
  const duty = duties.all[i]
  if (!duty || !everBinds(bindings, stretch)) return []
  const done = doneOf(
    log.occurrences.filter(({ day, entry }) => day <= asOf && matches(duty.obligation, entry, duties.vocabulary)),
  )
  const context = { calendar, vocabulary: duties.vocabulary, profile, bindings, log, done, asOf }
  const { windows, missing } = dutyWindows(duty, context, stretch)
  const codes = windows.map((window) =>
    codeOf(
      standing(window, windowBinding(bindings, window, duty.obligation.firstWindow), done, timesIn(duty.cadence), asOf)
        .status,
    ),
  )
  const binds = bindings.find(({ from, to }) => from <= asOf && to >= asOf)?.binds
  return missing.length > 0 && binds !== 'false' ? [...codes, UNDETERMINED] : codes
}
