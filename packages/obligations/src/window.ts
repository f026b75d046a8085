import { type CalendarPeriod, type CivilDate, civilDate, type DayNumber, dayNumber, shiftDay } from '@zhiben/core'
import type { ByDay, Cadence, CalendarUnit, Rolling } from './cadence.js'
import { monthsOf } from './cadence.js'
import { type Calendar, calendarDays } from './calendar.js'
import { firstOf, lastOf, mondayOf, monthOf } from './civil.js'

/**
 * One stretch of time in which a duty is to be done, in day numbers, all days included.
 *
 * `from` to `to` is the stretch that the window is about; those of a periodic cadence follow each other without gap or
 * overlap. An occurrence counts from `opens` to `due`: a report for March, due by 5 April, is about March and counts
 * from 1 to 5 April. Where a date hangs on working days that are not known yet, the due day lies between `due` and
 * `dueLatest`.
 */
export interface Window {
  readonly from: DayNumber
  readonly to: DayNumber
  readonly opens: DayNumber
  readonly due: DayNumber
  readonly dueLatest: DayNumber
}

/** A window of a duty; of one set off by an event about somebody, whom an occurrence must name. */
export interface DutyWindow extends Window {
  readonly subject?: string | undefined
  /** Whether an occurrence may name the period that it is about (a report for March). */
  readonly named?: true | undefined
  /** Nothing like it follows: whatever comes too late is late for this one. */
  readonly lone?: true | undefined
  /** The last day on which it may open, where that hangs on working days that are not known yet. */
  readonly opensLatest?: DayNumber | undefined
}

/** The stretch of time that windows are wanted for. */
export interface Stretch {
  readonly from: DayNumber
  readonly to: DayNumber
}

/** How long a stretch may be that is looked at at once: a hundred years. A daily duty has a window on each of its days. */
const longestStretch = 36_525

/**
 * The days between two, both included. Fails: `RangeError` where they are more than a hundred years, a mistake of the
 * caller.
 */
export const boundedStretch = (from: DayNumber, to: DayNumber): Stretch => {
  if (to - from > longestStretch)
    throw new RangeError(
      `${civilDate(from)} to ${civilDate(to)} is longer than a hundred years; look at fewer at a time`,
    )
  return { from, to }
}

/** How many days a length has at least, and one where that is none. */
export const leastDaysOf = ({ years = 0, months = 0, days = 0 }: CalendarPeriod): number =>
  Math.max(1, (years * 12 + months) * 28 + days)

/** What a cadence that hangs neither on the log nor on the profile is read against. */
export interface WindowContext {
  readonly calendar?: Calendar | undefined
}

const plain = (from: DayNumber, to: DayNumber): Window => ({ from, to, opens: from, due: to, dueLatest: to })

/** A day that was checked when the cadence was read. */
const dayOf = (text: CivilDate): DayNumber => {
  const day = dayNumber(text)
  if (day === undefined) throw new RangeError(`Bug: ${text} is not a day; check cadences before using them`)
  return day
}

/** Windows of one kind of period that meet a stretch. */
const periodWindows = (every: CalendarUnit, { from, to }: Stretch, calendar: Calendar | undefined): Window[] => {
  const windows: Window[] = []
  switch (every) {
    case 'day':
      for (let day = from; day <= to; day++) windows.push(plain(day, day))
      break
    case 'week':
      for (let monday = mondayOf(from); monday <= to; monday += 7) windows.push(plain(monday, monday + 6))
      break
    case 'school-term':
      return termWindows(calendar, { from, to })
    default: {
      const months = monthsOf[every]
      for (let month = Math.floor(monthOf(from) / months) * months; firstOf(month) <= to; month += months)
        windows.push(plain(firstOf(month), firstOf(month + months) - 1))
    }
  }
  return windows
}

/** A term's window runs on through the holidays to the next term; what is done in the holidays does not count. */
const termWindows = (calendar: Calendar | undefined, { from, to }: Stretch): Window[] => {
  const terms = calendar ? calendarDays(calendar).terms : []
  return terms.flatMap((term, i) => {
    const next = terms[i + 1]
    const last = next ? next.from - 1 : term.to
    return last < from || term.from > to
      ? []
      : [{ from: term.from, to: last, opens: term.from, due: term.to, dueLatest: term.to }]
  })
}

/** The day of a period that is counted from a month; the last of the month where the month is shorter. */
const dayIn = (month: number, { due }: ByDay): DayNumber =>
  Math.min(firstOf(month + due.month - 1) + due.day - 1, lastOf(month + due.month - 1))

const byDayWindows = (cadence: ByDay, { from, to }: Stretch): Window[] => {
  const months = monthsOf[cadence.every]
  // A period whose due day lies in the stretch may itself lie before it.
  const before = cadence.for === 'period-before' ? months : 0
  const windows: Window[] = []
  const start = Math.floor(monthOf(from) / months) * months - before
  for (let month = start; firstOf(month) <= to; month += months) {
    const next = month + months
    const due = cadence.for === 'same' ? dayIn(month, cadence) : dayIn(next, cadence)
    const opens = cadence.for === 'same' ? firstOf(month) : firstOf(next)
    windows.push({ from: firstOf(month), to: firstOf(next) - 1, opens, due, dueLatest: due })
  }
  return windows.filter((window) => Math.max(window.to, window.due) >= from)
}

/** A length so many times over, so that the end of a short month does not wear later days away. */
const timesOver = (length: CalendarPeriod, n: number): CalendarPeriod => ({
  years: (length.years ?? 0) * n,
  months: (length.months ?? 0) * n,
  days: (length.days ?? 0) * n,
})

/** How many days a length has at most. */
const longestOf = ({ years = 0, months = 0, days = 0 }: CalendarPeriod): number => (years * 12 + months) * 31 + days

/** Windows of a length each, counted from a day. None before that day. */
export const anniversaryWindows = (anchor: DayNumber, length: CalendarPeriod, { from, to }: Stretch): Window[] => {
  const windows: Window[] = []
  // Not all from the anchor on, which may lie two thousand years back: from a few before the stretch.
  const skipped = Math.max(0, Math.floor((from - anchor) / longestOf(length)) - 2)
  for (let n = skipped, start = shiftDay(anchor, timesOver(length, n)); start <= to; n++) {
    const next = shiftDay(anchor, timesOver(length, n + 1))
    if (next - 1 >= from) windows.push(plain(start, next - 1))
    start = next
  }
  return windows
}

/**
 * The windows of a rolling cadence that binds from a day on, for occurrences on these days (in order, none earlier).
 *
 * Each runs from the day after one occurrence to the next. The first begins with the duty; the last is still open. With
 * several times, the occurrence that ends a window is due one length after the occurrence so many before it.
 */
export const rollingWindows = (
  { length, times }: Rolling,
  days: readonly DayNumber[],
  from: DayNumber,
  asOf: DayNumber,
): readonly Window[] => {
  const windows: Window[] = []
  let start = from
  for (let i = 0; i <= days.length; i++) {
    const before = i < times ? undefined : days[i - times]
    const due = before === undefined ? shiftDay(from, length) - 1 : shiftDay(before, length)
    // The last window is open, also where it is due on the very day of the last occurrence.
    const end = days[i] ?? Math.max(due, asOf, start)
    if (end >= start) windows.push({ from: start, to: end, opens: start, due, dueLatest: due })
    start = end + 1
  }
  return windows
}

/**
 * The windows of a cadence that meet a stretch of time, in order. `undefined` for a cadence whose windows hang on the
 * log (rolling, events) or on the profile (an anniversary of a fact), and for an open one.
 *
 * A window meets the stretch if any day from its `from` to its `to` or its `due` does.
 */
export const windowsOf = (
  cadence: Cadence,
  stretch: Stretch,
  context: WindowContext = {},
): readonly Window[] | undefined => {
  const meets = (window: Window): readonly Window[] =>
    window.from <= stretch.to && window.due >= stretch.from ? [window] : []
  switch (cadence.kind) {
    case 'each':
      return periodWindows(cadence.every, stretch, context.calendar)
    case 'by-day':
      return byDayWindows(cadence, stretch)
    case 'anniversary':
      return 'day' in cadence.of && cadence.of.day !== undefined
        ? anniversaryWindows(dayOf(cadence.of.day), cadence.length, stretch)
        : undefined
    case 'once': {
      const by = dayOf(cadence.by)
      const from = cadence.from === undefined ? Number.NEGATIVE_INFINITY : dayOf(cadence.from)
      return meets({ from, to: by, opens: from, due: by, dueLatest: by })
    }
    case 'between':
      return meets(plain(dayOf(cadence.from), dayOf(cadence.to)))
    case 'rolling':
    case 'at-event':
    case 'open':
      return undefined
  }
}

/** How often an occurrence is wanted in each window. A window of a rolling cadence ends with the one that it wants. */
export const timesIn = (cadence: Cadence): number =>
  'times' in cadence && cadence.kind !== 'rolling' ? cadence.times : 1
