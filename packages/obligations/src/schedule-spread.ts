import type { DayNumber } from '@zhiben/core'
import type { PlanDays } from './schedule-days.js'
import { type Demands, dueAfter, type Planned, type RollingDemand } from './schedule-search.js'

/** An event with the first and last day that would do. */
export interface Placed extends Planned {
  readonly earliest: DayNumber
  readonly latest: DayNumber
}

/** How many days around a day are looked at, so that events do not crowd. */
const around = 2

/**
 * The same events on days of which none is crowded, each within what it meets, and well before it is due where that
 * costs no further event. The narrowest go first; each takes the day with the fewest others on it and beside it that is
 * nearest to the middle of its window.
 */
export const spread = (events: readonly Planned[], demands: Demands, days: PlanDays): readonly Placed[] => {
  const at = events.map(({ day }) => day)
  const load = new Map<DayNumber, number>()
  const count = (day: DayNumber, by: number): void => void load.set(day, (load.get(day) ?? 0) + by)
  const chains = demands.rolling.map((demand, r) => ({
    demand,
    events: events.flatMap((event, e) => (event.rolling.includes(r) ? [e] : [])),
  }))
  const holds = (r: number): boolean => {
    const chain = chains[r]
    return (
      chain === undefined ||
      isKept(
        chain.demand,
        chain.events.map((e) => at[e] as DayNumber),
      )
    )
  }
  // What is late anyway is done as soon as it can be.
  const fixedInPlace = new Set(chains.flatMap((chain, r) => (holds(r) ? [] : chain.events)))

  const ranges = events.map((event, e) => {
    const stay = fixedInPlace.has(e) || !days.isGood(event.day)
    const fixed = event.fixed.flatMap((i) => demands.fixed[i] ?? [])
    return stay
      ? { lo: event.day, hi: event.day }
      : {
          lo: Math.max(
            days.from,
            ...fixed.map(({ lo }) => lo),
            ...event.rolling.map((r) => demands.rolling[r]?.opens ?? 0),
          ),
          // Invariant: no event of a rolling demand can be later than it is.
          hi: event.rolling.length > 0 ? event.day : Math.min(days.to, ...fixed.map(({ hi }) => hi)),
        }
  })
  // What can only be done on its day (a daily patrol) crowds nothing: it is on every day alike.
  for (const [e, day] of at.entries()) if (widthOf(ranges[e]) > 0) count(day, 1)
  const targets = events.map((event, e) => targetOf(event, e, events, demands, ranges[e] ?? { lo: 0, hi: 0 }))
  const order = events.map((_event, e) => e).sort((a, b) => widthOf(ranges[a]) - widthOf(ranges[b]) || a - b)

  const fits = (e: number, day: DayNumber): boolean => {
    const before = at[e] as DayNumber
    at[e] = day
    const kept = (events[e]?.rolling ?? []).every(holds)
    at[e] = before
    return kept
  }
  for (const e of order) {
    const { lo, hi } = ranges[e] ?? { lo: 0, hi: -1 }
    if (lo >= hi) continue
    count(at[e] as DayNumber, -1)
    let best: { readonly day: DayNumber; readonly cost: number } | undefined
    for (let day = lo; day <= hi; day++) {
      if (!days.isGood(day)) continue
      const cost = costOf(day, targets[e] ?? day, hi - lo, load)
      if ((best === undefined || cost < best.cost) && fits(e, day)) best = { day, cost }
    }
    at[e] = best?.day ?? (at[e] as DayNumber)
    count(at[e] as DayNumber, 1)
  }

  return events
    .map((event, e): Placed => {
      const { lo, hi } = ranges[e] ?? { lo: event.day, hi: event.day }
      const day = at[e] as DayNumber
      let [earliest, latest] = [day, day]
      while (earliest > lo && fits(e, earliest - 1)) earliest -= 1
      while (latest < hi && fits(e, latest + 1)) latest += 1
      return { ...event, day, earliest, latest }
    })
    .sort((a, b) => a.day - b.day)
}

const widthOf = (range: { readonly lo: DayNumber; readonly hi: DayNumber } | undefined): number =>
  range ? range.hi - range.lo : 0

/** Another event on the day counts most; then those beside it; then how far it is from where it would best be. */
const costOf = (day: DayNumber, target: DayNumber, width: number, load: ReadonlyMap<DayNumber, number>): number => {
  let near = 0
  for (let other = day - around; other <= day + around; other++) near += load.get(other) ?? 0
  return 1000 * (load.get(day) ?? 0) + 30 * near + (180 * Math.abs(day - target)) / width
}

/** Where in its range an event would best be: in the middle of its narrowest window; several of one window apart. */
const targetOf = (
  event: Planned,
  e: number,
  events: readonly Planned[],
  demands: Demands,
  { lo, hi }: { readonly lo: DayNumber; readonly hi: DayNumber },
): DayNumber => {
  const windows = event.fixed
    .flatMap((i) => {
      const demand = demands.fixed[i]
      return demand ? [{ i, demand }] : []
    })
    .sort((a, b) => a.demand.hi - a.demand.lo - (b.demand.hi - b.demand.lo))
  const [narrowest] = windows
  // A fortnight in hand, where that costs no further event.
  if (!narrowest) return Math.max(lo, hi - 14)
  const { i, demand } = narrowest
  const start = Math.max(demand.lo, lo)
  const place = events.slice(0, e).filter((other) => other.fixed.includes(i)).length
  const target = Math.round(start + ((Math.min(demand.hi, hi) - start) * (2 * place + 1)) / (2 * demand.times))
  return Math.min(hi, Math.max(lo, target))
}

/** Whether a rolling demand is never late, and not due again before its end. */
const isKept = (demand: RollingDemand, planned: readonly DayNumber[]): boolean => {
  const all = [...demand.done]
  for (const day of [...planned].sort((a, b) => a - b)) {
    if (day > dueAfter(demand, all)) return false
    all.push(day)
  }
  return dueAfter(demand, all) > demand.end
}
