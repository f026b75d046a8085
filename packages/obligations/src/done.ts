import { type DayNumber, lazy } from '@zhiben/core'
import type { LoggedOccurrence } from './occurrence.js'
import type { DutyWindow } from './window.js'

/** Some of a list: from one place to the one before another. */
export interface Part {
  readonly list: readonly LoggedOccurrence[]
  readonly start: number
  readonly end: number
}

/** Occurrences of the kind that a duty wants. Those that a window may be about are found without going through all. */
export interface Done {
  /** In order of their days. */
  readonly all: readonly LoggedOccurrence[]
  /** Whatever may count for a window, on time or late, in order, and perhaps more. */
  readonly about: (window: DutyWindow) => Part
}

/** Makes occurrences ready, which are in order of their days. */
export const doneOf = (all: readonly LoggedOccurrence[]): Done => {
  const bySubject = lazy(() => {
    const found = new Map<string, LoggedOccurrence[]>()
    for (const one of all) {
      const { subject } = one.entry
      if (subject === undefined) continue
      const before = found.get(subject)
      if (before) before.push(one)
      else found.set(subject, [one])
    }
    return found
  })
  const places = lazy(() => new Map(all.map((one, i) => [one, i] as const)))
  const unnamed = lazy(() => all.filter((one) => one.for === undefined))
  const named = lazy(() =>
    all.flatMap((one) => (one.for === undefined ? [] : [{ one, day: one.for }])).sort((a, b) => a.day - b.day),
  )
  const about = (window: DutyWindow): Part => {
    const lo = Math.min(window.opens, window.from)
    // What comes later is about a later window, unless there is none.
    const hi = window.lone ? Number.POSITIVE_INFINITY : Math.max(window.to, window.dueLatest)
    if (window.subject !== undefined) return between(bySubject().get(window.subject) ?? [], lo, hi)
    if (!window.named) return between(all, lo, hi)
    // What names its period counts whenever it was done.
    const own = named().slice(placeOf(named(), window.from), placeOf(named(), window.to + 1))
    if (own.length === 0) return between(unnamed(), lo, hi)
    const others = between(unnamed(), lo, hi)
    const list = [...own.map(({ one }) => one), ...others.list.slice(others.start, others.end)].sort(
      (a, b) => (places().get(a) ?? 0) - (places().get(b) ?? 0),
    )
    return { list, start: 0, end: list.length }
  }
  return { all, about }
}

const between = (list: readonly LoggedOccurrence[], from: DayNumber, to: DayNumber): Part => ({
  list,
  start: placeOf(list, from),
  end: placeOf(list, to + 1),
})

/** The place of the first that is not before a day. */
export const placeOf = (list: readonly { readonly day: DayNumber }[], day: DayNumber): number => {
  let lo = 0
  let hi = list.length
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if ((list[mid]?.day ?? 0) < day) lo = mid + 1
    else hi = mid
  }
  return lo
}
