import { type DayNumber, dayNumber } from '@zhiben/core'
import type { AtEvent, Distance, Rolling } from './cadence.js'
import { type Calendar, calendarDays, type DayRange, shiftWorkingDays } from './calendar.js'
import { type Done, placeOf } from './done.js'
import type { Binding, Duty } from './duty.js'
import type { Log } from './occurrence.js'
import { factsOn, type Profile } from './profile.js'
import { type Vocabulary, widerThan } from './vocabulary.js'
import { anniversaryWindows, type DutyWindow, rollingWindows, type Stretch, type Window, windowsOf } from './window.js'

/** The windows of a duty, or what is missing to know them. */
export interface DutyWindows {
  readonly windows: readonly DutyWindow[]
  readonly missing: readonly string[]
}

/** What the windows of a duty hang on. */
export interface DutyContext {
  readonly calendar: Calendar | undefined
  readonly vocabulary: readonly Vocabulary[]
  readonly profile: Profile
  readonly bindings: readonly Binding[]
  readonly log: Log
  /** Those of the log that are of the kind wanted, not after `asOf`. */
  readonly done: Done
  readonly asOf: DayNumber
}

const only = (windows: readonly DutyWindow[]): DutyWindows => ({ windows, missing: [] })
const lacking = (...missing: readonly string[]): DutyWindows => ({ windows: [], missing })

/** The windows of a duty that begin by the end of a stretch and are due from its start on, in order. */
export const dutyWindows = (duty: Duty, context: DutyContext, stretch: Stretch): DutyWindows => {
  const { cadence } = duty
  // What has no beginning of its own (once) begins when the duty comes into force; what was done earlier still counts.
  const fixed = windowsOf(cadence, stretch, context) ?? []
  const listed = (window: Window): boolean => window.from <= stretch.to && window.dueLatest >= stretch.from
  switch (cadence.kind) {
    case 'open':
      return lacking(`cadences[${JSON.stringify(duty.obligation.id)}]`)
    case 'rolling':
      // The one that is due already on the day of the last occurrence begins the day after.
      return only(rollingOf(cadence, context).filter((one) => listed({ ...one, from: Math.min(one.from, one.due) })))
    case 'at-event': {
      const { windows, missing } = eventWindows(cadence, context, stretch)
      return { windows: windows.filter(listed), missing }
    }
    case 'anniversary': {
      if (!('fact' in cadence.of) || cadence.of.fact === undefined) break
      const anchor = dayKnown(factsOn(context.profile, context.asOf)[cadence.of.fact])
      if (anchor === undefined) return lacking(cadence.of.fact)
      return only(anniversaryWindows(anchor, cadence.length, stretch).filter(listed))
    }
    case 'once':
      return only(
        fixed
          .map((window): DutyWindow => ({ ...window, from: Math.max(window.from, duty.from), lone: true }))
          .filter(listed),
      )
    case 'by-day':
      return only(fixed.map((window): DutyWindow => ({ ...window, named: true })).filter(listed))
    case 'each':
      if (cadence.every === 'school-term' && !reaches(context.calendar, stretch.to)) {
        return { windows: fixed.filter(listed), missing: ['calendar.terms'] }
      }
  }
  return only(fixed.filter(listed))
}

/** Whether the terms of a calendar reach a day. */
const reaches = (calendar: Calendar | undefined, day: DayNumber): boolean => {
  const last = calendar ? calendarDays(calendar).terms.at(-1) : undefined
  return last !== undefined && last.to >= day
}

/** The day that a date fact is known to be. */
const dayKnown = (value: unknown): DayNumber | undefined => {
  if (typeof value === 'string') return dayNumber(value)
  if (typeof value !== 'object' || value === null || !('range' in value) || !Array.isArray(value.range))
    return undefined
  const [from, to] = value.range as readonly unknown[]
  return typeof from === 'string' && from === to ? dayNumber(from) : undefined
}

/** Those of a rolling duty, for each stretch of days through which it binds or may bind. */
const rollingOf = (cadence: Rolling, { bindings, done, asOf }: DutyContext): readonly DutyWindow[] =>
  bindings
    .filter(({ binds }) => binds !== 'false')
    .flatMap((stretch) =>
      rollingWindows(
        cadence,
        done.all.slice(placeOf(done.all, stretch.from), placeOf(done.all, stretch.to + 1)).map(({ day }) => day),
        stretch.from,
        asOf,
      ),
    )

/** Events that the calendar itself knows. */
const calendarEvents = (calendar: Calendar | undefined, event: string): readonly DayNumber[] | undefined => {
  const days = calendar && calendarDays(calendar)
  switch (event) {
    case 'holiday':
      return days?.holidays.map(({ from }) => from) ?? []
    case 'term-start':
      return days?.terms.map(({ from }) => from) ?? []
    case 'term-end':
      return days?.terms.map(({ to }) => to) ?? []
    default:
      return undefined
  }
}

const eventWindows = (cadence: AtEvent, context: DutyContext, stretch: Stretch): DutyWindows => {
  const { calendar, vocabulary, log } = context
  const ofCalendar = calendarEvents(calendar, cadence.event)
  const logged = log.events.filter(({ event }) => widerThan('events', event, vocabulary).has(cadence.event))
  const events = [
    ...(ofCalendar ?? []).map((day) => ({ day, subject: undefined as string | undefined })),
    ...logged.map(({ day, subject }) => ({ day, subject })),
  ].sort((a, b) => a.day - b.day)
  const windows = events.map(({ day, subject }): DutyWindow => {
    const due = at(calendar, day, cadence.due)
    const opens = cadence.opens && at(calendar, day, cadence.opens)
    const first = opens?.lo ?? Number.NEGATIVE_INFINITY
    // Of two ends of a range at least one is known.
    const known = Number.isFinite(due.lo) ? due.lo : due.hi
    const from = Number.isFinite(first) ? first : Math.min(day, known)
    return {
      from,
      to: Math.max(from, known),
      opens: first,
      ...(opens && opens.lo !== opens.hi ? { opensLatest: opens.hi } : {}),
      due: due.lo,
      dueLatest: due.hi,
      ...(subject === undefined ? {} : { subject, lone: true }),
    }
  })
  const end =
    calendar && (cadence.event === 'holiday' ? calendarDays(calendar).end : calendarDays(calendar).terms.at(-1)?.to)
  const unknown = ofCalendar !== undefined && (end === undefined || end < stretch.to)
  return { windows, missing: unknown ? [cadence.event === 'holiday' ? 'calendar.holidays' : 'calendar.terms'] : [] }
}

const at = (calendar: Calendar | undefined, day: DayNumber, distance: Distance): DayRange => {
  if ('days' in distance && distance.days !== undefined) return { lo: day + distance.days, hi: day + distance.days }
  return shiftWorkingDays(calendar, day, 'workingDays' in distance ? distance.workingDays : 0)
}
