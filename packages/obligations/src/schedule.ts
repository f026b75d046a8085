import { type CivilDate, civilDate, type DayNumber, dayNumber, type Id, type Truth } from '@zhiben/core'
import { type Calendar, calendarDays, isWorkingDay } from './calendar.js'
import { doneOf } from './done.js'
import { type Binding, bindingsFor, type Duties, type Duty, missingFor } from './duty.js'
import { type DutyContext, dutyWindows } from './duty-window.js'
import { matches } from './match.js'
import type { Log, LoggedOccurrence, Occurrence } from './occurrence.js'
import type { Profile } from './profile.js'
import { planDays } from './schedule-days.js'
import { type EventKind, eventOf, goTogether } from './schedule-kind.js'
import type { ScheduleProblem } from './schedule-problem.js'
import { dueAfter, type FixedDemand, fewest, type RollingDemand } from './schedule-search.js'
import { spread } from './schedule-spread.js'
import { standing, windowBinding } from './status.js'
import type { Vocabulary } from './vocabulary.js'
import { boundedStretch, leastDaysOf, timesIn } from './window.js'

/** For which days a plan is wanted, both included. */
export interface ScheduleOptions {
  readonly from: CivilDate
  readonly to: CivilDate
  /** Days on which nothing can be done. */
  readonly blocked?: readonly CivilDate[] | undefined
}

/** What a proposed event meets. Days are included; `from` is the first on which it counts. */
export interface ScheduledWindow {
  readonly id: Id
  readonly from: CivilDate
  readonly due: CivilDate
}

/** A proposed event: an occurrence as it would be logged when it has been done, with what it meets. */
export interface ScheduledEvent {
  readonly occurrence: Occurrence
  readonly meets: readonly ScheduledWindow[]
  /** The first and last day that would do, all other events staying where they are. */
  readonly earliest: CivilDate
  readonly latest: CivilDate
  /** Whether the day is worked: `false` where no window day is, `unknown` beyond the calendar. */
  readonly workingDay: Truth
}

/** Proposed dates. */
export interface Schedule {
  readonly from: CivilDate
  readonly to: CivilDate
  /** In order of their days. */
  readonly events: readonly ScheduledEvent[]
  /** No plan that meets as much has fewer events; equal to how many there are where the plan is the best there is. */
  readonly atLeast: number
  /** What is not planned, or not surely, and why. */
  readonly problems: readonly ScheduleProblem[]
}

/** Where a demand came from. */
interface Origin {
  readonly duty: Duty
  readonly from: DayNumber
  readonly due: DayNumber
}

/**
 * Proposes dates that meet every window due between two days, with as few events as can be, spread over working days.
 *
 * One event meets several duties where its kind is what each of them wants and its day lies in a window of each. Working
 * days come first; a window without any (a daily patrol on a Sunday) is met on another day, never on a blocked one. What
 * is logged up to the first day counts. Windows that are due after the last day are left to the next plan.
 */
export const schedule = (
  duties: Duties,
  calendar: Calendar | undefined,
  profile: Profile,
  log: Log,
  options: ScheduleOptions,
): Schedule => {
  const { from, to } = boundedStretch(known(options.from), known(options.to))
  const days = planDays(calendar, from, to, new Set((options.blocked ?? []).map(known)))
  const problems: ScheduleProblem[] = []
  const kinds = kindTable()
  const fixed: (FixedDemand & Origin)[] = []
  const rolling: (RollingDemand & { readonly duty: Duty })[] = []
  const bindings = bindingsFor(duties, profile)

  for (const [i, duty] of duties.all.entries()) {
    const own = bindings[i] ?? []
    const { id } = duty.obligation
    const during = own.filter((one) => one.from <= to && one.to >= from && one.binds !== 'false')
    if (during.length === 0) continue
    if (during.some(({ binds }) => binds === 'unknown'))
      problems.push({ code: 'schedule-undetermined', id, missing: missingFor(duties, duty, profile, { from, to }) })
    if (during.every(({ binds }) => binds === 'unknown')) continue
    const { cadence } = duty
    if (cadence.kind === 'open') {
      problems.push({ code: 'schedule-open-cadence', id })
      continue
    }
    const done = doneOf(
      log.occurrences.filter(({ day, entry }) => day <= from && matches(duty.obligation, entry, duties.vocabulary)),
    )
    if (cadence.kind === 'rolling') {
      const kind = kinds.of(duty, undefined)
      for (const stretch of during)
        if (stretch.binds === 'true') rolling.push({ ...chainOf(duty, stretch, done.all, to), kind, duty })
      continue
    }
    const context: DutyContext = {
      calendar,
      vocabulary: duties.vocabulary,
      profile,
      bindings: own,
      log,
      done,
      asOf: from,
    }
    const { windows, missing } = dutyWindows(duty, context, { from, to })
    if (missing.length > 0) problems.push({ code: 'schedule-calendar-missing', id, missing })
    else if (cadence.kind === 'at-event' && !calendarEvents.has(cadence.event))
      problems.push({ code: 'schedule-event', id, event: cadence.event })
    const times = timesIn(cadence)
    let vague = missing.length > 0
    for (const window of windows) {
      if (window.dueLatest < from || window.due > to) continue
      const bound = windowBinding(own, window, duty.obligation.firstWindow)
      const { status, counted } = standing(window, bound, done, times, from)
      // It may have been due already, or may not be open on any day of which that is sure.
      const opens = window.opensLatest ?? window.opens
      if (bound === 'binds' || window.due !== window.dueLatest)
        if (status === 'undetermined' || (status === 'due' && opens > window.due)) {
          if (!vague) problems.push({ code: 'schedule-calendar-missing', id, missing: ['calendar.holidays'] })
          vague = true
          continue
        }
      if (status !== 'due') continue
      const lo = Math.max(opens, from)
      if (days.last(lo, window.due) === undefined)
        problems.push({ code: 'schedule-no-day', id, from: civilDate(lo), due: civilDate(window.due) })
      else
        fixed.push({
          duty,
          from: lo,
          due: window.due,
          kind: kinds.of(duty, window.subject),
          lo,
          hi: window.due,
          times: times - counted.length,
        })
    }
  }

  const wanted =
    fixed.reduce((sum, { times }) => sum + times, 0) + rolling.reduce((sum, one) => sum + stepsOf(one, from), 0)
  if (wanted > mostWanted) {
    const { from: first, to: last } = options
    const problem = { code: 'schedule-too-much', found: wanted, limit: mostWanted, from: first, to: last } as const
    return { from: first, to: last, events: [], atLeast: 0, problems: [problem] }
  }
  const together = kinds.together(duties.vocabulary)
  const demands = { fixed, rolling, together }
  const found = fewest(demands, days)
  const placed = spread(found.events, demands, days)
  const metByChain = chainWindows(rolling, placed, from, problems)
  const last = calendar ? calendarDays(calendar).end : undefined
  if (placed.some(({ day }) => isWorkingDay(calendar, day) === 'unknown'))
    problems.push({ code: 'schedule-calendar-ends', end: last === undefined ? undefined : civilDate(last) })
  const events = placed.map((event, e): ScheduledEvent => {
    const met = [
      ...event.fixed.flatMap((i) => fixed[i] ?? []),
      ...event.rolling.map((r) => metByChain.get(`${e} ${r}`)).filter((one) => one !== undefined),
    ]
    const wanted = [...event.fixed.map((i) => fixed[i]?.kind ?? 0), ...event.rolling.map((r) => rolling[r]?.kind ?? 0)]
    return {
      occurrence: {
        id: `plan-${civilDate(event.day)}-${1 + placed.slice(0, e).filter(({ day }) => day === event.day).length}`,
        on: civilDate(event.day),
        ...eventOf(
          [...new Set(wanted)].map((kind) => kinds.all[kind] as EventKind),
          duties.vocabulary,
        ),
      },
      meets: met.map(({ duty, from: opens, due }) => ({
        id: duty.obligation.id,
        from: civilDate(opens),
        due: civilDate(due),
      })),
      earliest: civilDate(event.earliest),
      latest: civilDate(event.latest),
      workingDay: isWorkingDay(calendar, event.day),
    }
  })
  return { from: options.from, to: options.to, events, atLeast: found.atLeast, problems }
}

/** Events whose days the calendar has. */
const calendarEvents = new Set<string>(['holiday', 'term-start', 'term-end'])

const known = (text: CivilDate): DayNumber => {
  const day = dayNumber(text)
  if (day === undefined) throw new RangeError(`\`${text}\` is not a day that exists; write one such as \`2024-05-15\``)
  return day
}

/** How many events are wanted at most. The search compares them with each other; a year of twenty daily duties has 7300. */
const mostWanted = 10_000

/** How many events a rolling demand wants until its end, done as late as can be. */
const stepsOf = ({ length, times, end }: RollingDemand, from: DayNumber): number =>
  times * (1 + Math.max(0, Math.floor((end - from) / leastDaysOf(length))))

/** Kinds of events by number: equal ones have the same. */
const kindTable = () => {
  const numbers = new Map<string, number>()
  const all: (EventKind & { readonly plain: number })[] = []
  const plains: EventKind[] = []
  const of = ({ obligation }: Duty, subject: string | undefined): number => {
    const { action, bearer, with: others, conditions } = obligation
    const kind: EventKind = { action, bearer, with: others, conditions }
    const key = JSON.stringify([action, bearer, others ?? [], conditions ?? []])
    const plain = numberOf(numbers, key, () => plains.push(kind) - 1)
    if (subject === undefined) return numberOf(numbers, `${key} *`, () => all.push({ ...kind, plain }) - 1)
    return numberOf(numbers, `${key} ${subject}`, () => all.push({ ...kind, subject, plain }) - 1)
  }
  /** Whether two go together. Only of what each wants whatever its subject is the answer kept: subjects may be many. */
  const together = (vocabulary: readonly Vocabulary[]) => {
    const answers = new Map<number, boolean>()
    return (a: number, b: number): boolean => {
      const [one, other] = [all[a], all[b]]
      if (!one || !other) return false
      if (one.subject !== undefined && other.subject !== undefined && one.subject !== other.subject) return false
      const pair = Math.min(one.plain, other.plain) * plains.length + Math.max(one.plain, other.plain)
      const before = answers.get(pair)
      if (before !== undefined) return before
      const answer = goTogether(plains[one.plain] as EventKind, plains[other.plain] as EventKind, vocabulary)
      answers.set(pair, answer)
      return answer
    }
  }
  return { all, of, together }
}

const numberOf = (numbers: Map<string, number>, key: string, make: () => number): number => {
  const before = numbers.get(key)
  if (before !== undefined) return before
  const made = make()
  numbers.set(key, made)
  return made
}

const chainOf = (
  { cadence, obligation }: Duty,
  stretch: Binding,
  done: readonly LoggedOccurrence[],
  to: DayNumber,
): Omit<RollingDemand, 'kind'> => {
  if (cadence.kind !== 'rolling') throw new RangeError(`Bug: ${obligation.id} is not rolling`)
  const { length, times } = cadence
  return {
    length,
    times,
    firstDue: dueAfter({ length, times: 1, firstDue: 0, kind: 0, opens: 0, done: [], end: 0 }, [stretch.from]) - 1,
    opens: stretch.from,
    done: done.map(({ day }) => day).filter((day) => day >= stretch.from && day <= stretch.to),
    end: Math.min(to, stretch.to),
  }
}

/** The windows of rolling duties that events meet, by event and duty; and what of them is late or has no day. */
const chainWindows = (
  rolling: readonly (RollingDemand & { readonly duty: Duty })[],
  placed: readonly { readonly day: DayNumber; readonly rolling: readonly number[] }[],
  from: DayNumber,
  problems: ScheduleProblem[],
): ReadonlyMap<string, Origin> => {
  const met = new Map<string, Origin>()
  for (const [r, chain] of rolling.entries()) {
    const days = [...chain.done]
    const { id } = chain.duty.obligation
    const missed = (opens: DayNumber, due: DayNumber): void =>
      void problems.push(
        due < from
          ? { code: 'schedule-late', id, due: civilDate(due) }
          : { code: 'schedule-no-day', id, from: civilDate(opens), due: civilDate(due) },
      )
    const opensNow = (): DayNumber => Math.max(from, chain.opens, (days[days.length - 1] ?? from - 1) + 1)
    for (const [e, { day, rolling: of }] of placed.entries()) {
      if (!of.includes(r)) continue
      const due = dueAfter(chain, days)
      const opens = Math.min(day, opensNow())
      if (day > due) missed(opens, due)
      met.set(`${e} ${r}`, { duty: chain.duty, from: opens, due: Math.max(day, due) })
      days.push(day)
    }
    const due = dueAfter(chain, days)
    if (due <= chain.end) missed(opensNow(), due)
  }
  return met
}
