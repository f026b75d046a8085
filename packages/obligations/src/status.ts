import type { DayNumber } from '@zhiben/core'
import type { Done } from './done.js'
import type { Binding } from './duty.js'
import type { LoggedOccurrence } from './occurrence.js'
import type { DutyWindow } from './window.js'

/**
 * How a window stands: it was met; it is due in some days; it is overdue since some day; it began before the duty bound
 * and is only advisory; it does not bind; or it hangs on something unknown.
 *
 * @source semantics §7
 */
export const windowStatuses = ['met', 'due', 'overdue', 'advisory', 'not-applicable', 'undetermined'] as const

/** How a window stands. */
export type WindowStatus = (typeof windowStatuses)[number]

/** Whether a window binds: as a whole, not from its start (advisory), not at its end, or it is not known. */
export type WindowBinding = 'binds' | 'advisory' | 'not-applicable' | 'undetermined'

/**
 * Whether a window binds. What counts is its last day: a duty that has ended by then is not due. If it binds then but
 * not on all days since the window began, the window is advisory, unless the source says that it counts.
 */
export const windowBinding = (
  bindings: readonly Binding[],
  { from, due, dueLatest }: Pick<DutyWindow, 'from' | 'due' | 'dueLatest'>,
  firstWindow: 'binding' | undefined,
): WindowBinding => {
  if (due === dueLatest) return bindingDue(bindings, from, due, firstWindow)
  // Whichever day it is due, so long as it is the same for all of them.
  const days = [due, dueLatest, ...bindings.map((one) => one.from).filter((day) => day > due && day < dueLatest)]
  const found = new Set(days.map((day) => bindingDue(bindings, from, day, firstWindow)))
  const [only, ...others] = found
  return only === undefined || others.length > 0 ? 'undetermined' : only
}

const bindingDue = (
  bindings: readonly Binding[],
  from: DayNumber,
  due: DayNumber,
  firstWindow: 'binding' | undefined,
): WindowBinding => {
  let always = true
  let known = true
  let last: Binding['binds'] = 'false'
  for (const one of bindings) {
    if (one.from > due || one.to < Math.min(from, due)) continue
    if (one.from <= due && one.to >= due) last = one.binds
    if (one.binds === 'false') always = false
    if (one.binds === 'unknown') known = false
  }
  if (last === 'false') return 'not-applicable'
  if (last === 'unknown') return 'undetermined'
  if (firstWindow === 'binding') return 'binds'
  return always ? (known ? 'binds' : 'undetermined') : 'advisory'
}

/** Whether an occurrence of the right kind falls in a window, if its due day is `due`. */
const falls = (done: LoggedOccurrence, window: DutyWindow, due: DayNumber): boolean => {
  if (window.subject !== undefined && done.entry.subject !== window.subject) return false
  if (done.for === undefined || !window.named) return done.day >= window.opens && done.day <= due
  return done.for >= window.from && done.for <= window.to && done.day >= window.from && done.day <= due
}

/** A window as it stands on a day. */
export interface Standing {
  readonly status: WindowStatus
  /** The first occurrences that count, as many as are wanted, or fewer. */
  readonly counted: readonly LoggedOccurrence[]
  /** Where it was met too late: the day on which there were enough. */
  readonly lateOn?: DayNumber | undefined
}

/**
 * How a window stands on a day. `done` are the occurrences of the right kind up to that day.
 *
 * Unknown: a window of which it is not known whether it binds, or whose days hang on working days not known yet and
 * may have passed, is `undetermined`.
 */
export const standing = (
  window: DutyWindow,
  binding: WindowBinding,
  done: Done,
  times: number,
  asOf: DayNumber,
): Standing => {
  const counted: LoggedOccurrence[] = []
  let perhaps = 0
  let late = 0
  let lateOn: DayNumber | undefined
  const { list, start, end } = done.about(window)
  for (let i = start; i < end && counted.length < times; i++) {
    const one = list[i] as LoggedOccurrence
    if (falls(one, window, window.due) && one.day >= (window.opensLatest ?? Number.NEGATIVE_INFINITY)) counted.push(one)
    else if (falls(one, window, window.dueLatest)) perhaps += 1
    else if (countsLate(one, window) && counted.length + perhaps + ++late === times) lateOn = one.day
  }
  if (binding !== 'binds') return { status: binding, counted }
  if (counted.length >= times) return { status: 'met', counted }
  if (counted.length + perhaps >= times) return { status: 'undetermined', counted }
  if (asOf <= window.due) return { status: 'due', counted }
  if (asOf <= window.dueLatest) return { status: 'undetermined', counted }
  return { status: 'overdue', counted, ...(lateOn === undefined ? {} : { lateOn }) }
}

/** After the due day, and surely meant for this window: within its own stretch, or named by day or subject. */
const countsLate = (done: LoggedOccurrence, window: DutyWindow): boolean => {
  if (done.day <= window.dueLatest) return false
  if (window.lone) return window.subject === undefined || done.entry.subject === window.subject
  return done.for === undefined || !window.named
    ? done.day <= window.to
    : done.for >= window.from && done.for <= window.to
}
