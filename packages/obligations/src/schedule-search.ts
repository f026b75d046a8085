import { type CalendarPeriod, type DayNumber, shiftDay } from '@zhiben/core'
import type { PlanDays } from './schedule-days.js'
import { cliques } from './schedule-kind.js'

/** Something to be done so many times between two days. */
export interface FixedDemand {
  readonly kind: number
  readonly lo: DayNumber
  readonly hi: DayNumber
  readonly times: number
}

/** Something to be done again and again: the next is due one length after the last, or so many before it. */
export interface RollingDemand {
  readonly kind: number
  readonly length: CalendarPeriod
  readonly times: number
  /** Until when the first are due, as long as there are fewer than `times`. */
  readonly firstDue: DayNumber
  /** The first day on which an event counts. */
  readonly opens: DayNumber
  /** The days on which it was done already, in order. */
  readonly done: readonly DayNumber[]
  /** What is due after this day need not be planned. */
  readonly end: DayNumber
}

/** What has to be planned. Kinds are numbers; `together` says which of them one event can be of at once. */
export interface Demands {
  readonly fixed: readonly FixedDemand[]
  readonly rolling: readonly RollingDemand[]
  readonly together: (a: number, b: number) => boolean
}

/** An event: its day, and the places of the demands it meets. */
export interface Planned {
  readonly day: DayNumber
  readonly fixed: readonly number[]
  readonly rolling: readonly number[]
}

/** What the search came to. */
export interface Search {
  readonly events: readonly Planned[]
  /** No plan has fewer events than this. */
  readonly atLeast: number
}

/** How many steps are tried before the best plan found so far is taken. */
const patience = 20_000

/** When the next event of a rolling demand is due, after these days. */
export const dueAfter = ({ length, times, firstDue }: RollingDemand, days: readonly DayNumber[]): DayNumber => {
  const before = days.length < times ? undefined : days[days.length - times]
  return before === undefined ? firstDue : shiftDay(before, length)
}

/**
 * The fewest events that meet all demands.
 *
 * Whatever is due first must be met by then, and may as well be met on the last day that can be used: whatever else the
 * event meets is due later and open by then. So there is a best plan whose every event lies on the last usable day of
 * the demand that is due first, and meets as much besides as goes together. What is left to choose is which of several
 * largest sets of kinds to take, and that is searched.
 *
 * Exact, unless the search runs out of patience; then `atLeast` says how far from the best it can be.
 */
export const fewest = (demands: Demands, days: PlanDays): Search => {
  const parts = partsOf(demands)
  const searched = parts.map((part) => searchPart(demands, part, days))
  return {
    events: searched.flatMap(({ events }) => events).sort((a, b) => a.day - b.day),
    atLeast: searched.reduce((sum, one) => sum + one.atLeast, 0),
  }
}

/** Kinds that go together, directly or by way of others, are planned together; what is left is independent. */
const partsOf = ({ fixed, rolling, together }: Demands): readonly ReadonlySet<number>[] => {
  const left = new Set([...fixed, ...rolling].map(({ kind }) => kind))
  const parts: Set<number>[] = []
  for (const kind of left) {
    const part = new Set([kind])
    left.delete(kind)
    // A set grows while it is gone through.
    for (const one of part)
      for (const other of left)
        if (together(one, other)) {
          part.add(other)
          left.delete(other)
        }
    parts.push(part)
  }
  return parts
}

/** The places of the units and of the chains that one event meets. */
interface Choice {
  readonly fixed: readonly number[]
  readonly rolling: readonly number[]
}

/** A day on which something is due, and how far its choices have been tried. */
interface Choosing {
  readonly day: DayNumber
  readonly first: number
  readonly choices: readonly Choice[]
  next: number
  taken: Choice | undefined
}

/** One wanted event of a fixed demand. */
interface Unit {
  readonly demand: number
  readonly kind: number
  readonly lo: DayNumber
  readonly hi: DayNumber
  /** The last day that can be used. */
  readonly last: DayNumber
}

const searchPart = (demands: Demands, part: ReadonlySet<number>, days: PlanDays): Search => {
  const units = unitsOf(demands, part, days)
  const chains = demands.rolling.map((demand, i) => ({ demand, i })).filter(({ demand }) => part.has(demand.kind))
  const apart = independent(units, chains, demands, days)
  const atLeast = apart.length
  const usable = (day: DayNumber, last: DayNumber): boolean => days.isGood(day) || !days.isGood(last)

  const met = new Uint8Array(units.length)
  const done = chains.map(({ demand }) => [...demand.done])
  const events: Planned[] = []
  let best: readonly Planned[] | undefined
  let steps = 0

  /** What could be met on a day, by kind, for an event that meets what is due first. */
  const openOn = (day: DayNumber, first: number, nexts: readonly (DayNumber | undefined)[]) => {
    const open = new Map<number, { readonly fixed: number[]; readonly rolling: number[] }>()
    const of = (kind: number) => {
      const found = open.get(kind) ?? { fixed: [], rolling: [] }
      open.set(kind, found)
      return found
    }
    // Of the several events that one demand wants, one event is only one.
    const taken = new Set<number>()
    for (let u = first; u < units.length; u++) {
      const unit = units[u] as Unit
      if (met[u] === 1 || unit.lo > day || unit.hi < day || taken.has(unit.demand) || !usable(day, unit.last)) continue
      taken.add(unit.demand)
      of(unit.kind).fixed.push(u)
    }
    for (const [c, next] of nexts.entries()) {
      const { demand } = chains[c] as (typeof chains)[number]
      if (next !== undefined && day >= Math.max(demand.opens, again(demand, done[c] ?? [])) && usable(day, next))
        of(demand.kind).rolling.push(c)
    }
    return open
  }

  /** What can be done about what is due first when so many units have been looked at; nothing where nothing is left. */
  const look = (from: number): Choosing | undefined => {
    steps += 1
    let first = from
    while (first < units.length && met[first] === 1) first += 1
    const nexts = chains.map(({ demand }, c) => nextDay(demand, done[c] ?? [], days))
    const unit = units[first]
    let due = unit && { day: unit.last, kind: unit.kind }
    for (const [c, day] of nexts.entries())
      if (day !== undefined && (due === undefined || day < due.day))
        due = { day, kind: chains[c]?.demand.kind ?? Number.NaN }
    if (due === undefined) {
      if (best === undefined || events.length < best.length) best = [...events]
      return undefined
    }
    const { day, kind } = due
    if (best !== undefined && events.length + 1 + later(apart, day) >= best.length) return undefined
    const open = openOn(day, first, nexts)
    const choices = cliques(kind, [...open.keys()], demands.together)
      .map((kinds) => ({
        fixed: kinds.flatMap((one) => open.get(one)?.fixed ?? []),
        rolling: kinds.flatMap((one) => open.get(one)?.rolling ?? []),
      }))
      .sort((a, b) => b.fixed.length + b.rolling.length - a.fixed.length - a.rolling.length)
    return { day, first, choices, next: 0, taken: undefined }
  }
  const take = ({ day }: Choosing, { fixed, rolling }: Choice): void => {
    for (const u of fixed) met[u] = 1
    for (const c of rolling) done[c]?.push(day)
    events.push({
      day,
      fixed: fixed.map((u) => (units[u] as Unit).demand),
      rolling: rolling.map((c) => (chains[c] as (typeof chains)[number]).i),
    })
  }
  const putBack = ({ fixed, rolling }: Choice): void => {
    events.pop()
    for (const u of fixed) met[u] = 0
    for (const c of rolling) done[c]?.pop()
  }
  // A stack of its own, since a plan may have more events than the machine has room for calls.
  const way: Choosing[] = []
  const enter = (from: number): void => {
    const choosing = look(from)
    if (choosing) way.push(choosing)
  }
  enter(0)
  for (let here = way.at(-1); here; here = way.at(-1)) {
    const before = here.taken
    if (before) putBack(before)
    const isEnough = before && best !== undefined && (best.length <= atLeast || steps > patience)
    here.taken = isEnough ? undefined : here.choices[here.next]
    here.next += 1
    if (here.taken) {
      take(here, here.taken)
      enter(here.first)
    } else way.pop()
  }
  // A search that came to its end found the best there is.
  const all = best ?? []
  return { events: all, atLeast: steps > patience ? Math.min(atLeast, all.length) : all.length }
}

/** The first day on which one more event helps: the day of the last again, as long as it has fewer than are wanted. */
const again = ({ times }: RollingDemand, done: readonly DayNumber[]): DayNumber => {
  const last = done[done.length - 1] ?? Number.NEGATIVE_INFINITY
  return done[done.length - times] === last ? last + 1 : last
}

/**
 * The day on which the next event of a rolling demand is planned: the last that can be used until it is due; if there is
 * none, or it is overdue already, the first after. Nothing where none is due any more.
 */
const nextDay = (demand: RollingDemand, done: readonly DayNumber[], days: PlanDays): DayNumber | undefined => {
  const due = dueAfter(demand, done)
  if (due > demand.end) return undefined
  const opens = Math.max(demand.opens, days.from, again(demand, done))
  return days.last(opens, due) ?? days.first(Math.max(opens, due + 1), demand.end)
}

const unitsOf = ({ fixed }: Demands, part: ReadonlySet<number>, days: PlanDays): readonly Unit[] =>
  fixed
    .flatMap(({ kind, lo, hi, times }, demand): readonly Unit[] => {
      const last = part.has(kind) ? days.last(lo, hi) : undefined
      return last === undefined ? [] : Array.from({ length: times }, () => ({ demand, kind, lo, hi, last }))
    })
    .sort((a, b) => a.last - b.last)

/** A stretch in which an event of a kind must lie, whatever the plan. */
interface Need {
  readonly kind: number
  readonly lo: DayNumber
  readonly hi: DayNumber
  /** Several events of one demand are as many needs: one event meets only one of them. */
  readonly demand?: number | undefined
}

/**
 * Needs of which no two can be met by one event: no plan has fewer events. Answers the first days of their stretches, in
 * order.
 */
const independent = (
  units: readonly Unit[],
  chains: readonly { readonly demand: RollingDemand }[],
  { together }: Demands,
  days: PlanDays,
): readonly DayNumber[] => {
  const needs: Need[] = units.map(({ demand, kind, lo, last }) => ({
    demand,
    kind,
    lo: Math.max(lo, days.from),
    hi: last,
  }))
  for (const { demand } of chains) needs.push(...needsOf(demand, days))
  needs.sort((a, b) => a.hi - b.hi)
  const picked: Need[] = []
  for (const need of needs) {
    const shared = picked.some(
      (one) =>
        one.lo <= need.hi &&
        need.lo <= one.hi &&
        together(one.kind, need.kind) &&
        (one.demand === undefined || one.demand !== need.demand),
    )
    if (!shared) picked.push(need)
  }
  return picked.map(({ lo }) => lo).sort((a, b) => a - b)
}

/**
 * Done as late as can be, the next is due one length later each time; and however a plan does it, between two such days
 * there must be one: the last before the first of them is due again by the second.
 */
const needsOf = (demand: RollingDemand, days: PlanDays): readonly Need[] => {
  if (demand.times > 1) return []
  const needs: Need[] = []
  const done = [...demand.done]
  for (;;) {
    const day = nextDay(demand, done, days)
    if (day === undefined) return needs
    const lo = Math.max(demand.opens, days.from, (done[done.length - 1] ?? Number.NEGATIVE_INFINITY) + 1)
    needs.push({ kind: demand.kind, lo, hi: day })
    done.push(day)
  }
}

/** How many of these days lie after a day. */
const later = (firstDays: readonly DayNumber[], day: DayNumber): number => {
  let lo = 0
  let hi = firstDays.length
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if ((firstDays[mid] ?? 0) > day) hi = mid
    else lo = mid + 1
  }
  return firstDays.length - lo
}
