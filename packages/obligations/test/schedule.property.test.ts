import { type CivilDate, civilDate, type DayNumber } from '@zhiben/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Cadence,
  emptyLog,
  isWorkingDay,
  matches,
  meets,
  type Obligation,
  type Occurrence,
  obligationsOf,
  type Rolling,
  rolling,
  type Schedule,
  steadyProfile,
} from '../src/index.js'
import { cadence, dayIn, dayOf, entries, schools, wanted } from './arbitrary.js'
import { obligationFor, packOf } from './packs.js'

const profile = steadyProfile({})
const [from, to]: readonly CivilDate[] = ['2023-01-01', '2023-12-31']

const planned = ({ events }: Schedule): readonly Occurrence[] => events.map(({ occurrence }) => occurrence)

const blockedDays = fc
  .uniqueArray(dayOf('2023-01-01', '2023-12-31'), { maxLength: 60 })
  .map((days) => days.map(civilDate))

const obligations = fc
  .array(fc.tuple(cadence, wanted), { minLength: 1, maxLength: 6 })
  .map((all) => all.map(([of, more], i): Obligation => obligationFor(`x/d${i}`, of, more)))

test('a plan meets what it says it meets: done as planned, nothing that was due is overdue but what the plan names', () => {
  fc.assert(
    fc.property(obligations, entries('2022-01-01', '2023-01-01'), blockedDays, (all, before, blocked) => {
      const ready = obligationsOf([packOf(...all)], { calendar: schools })
      const { log, problems } = ready.readLog(before, from as CivilDate)
      expect(problems).toEqual([])
      const plan = ready.schedule(profile, log, { from: from as CivilDate, to: to as CivilDate, blocked })
      const whole = ready.readLog([...before, ...planned(plan)], to as CivilDate)
      expect(whole.problems).toEqual([])
      const status = ready.statusOf(profile, whole.log, { asOf: to as CivilDate, since: from, until: to })
      for (const one of status.obligations)
        for (const window of one.windows) {
          if (typeof window.due !== 'string' || window.due < (from as string) || window.due > (to as string)) continue
          const excused = plan.problems.some(
            (problem) => 'id' in problem && problem.id === one.id && 'due' in problem && problem.due === window.due,
          )
          if (window.status === 'overdue' || window.status === 'due')
            expect([one.id, one.cadence, window, excused]).toEqual([one.id, one.cadence, window, true])
        }
      for (const event of plan.events) {
        expect(blocked).not.toContain(event.occurrence.on)
        expect(event.meets.length).toBeGreaterThan(0)
        expect(event.earliest <= event.occurrence.on && event.occurrence.on <= event.latest).toBe(true)
        for (const { id, from: opens, due } of event.meets) {
          const one = all.find((other) => other.id === id) as Obligation
          expect(matches(one, event.occurrence)).toBe(true)
          expect(event.occurrence.on >= opens && event.occurrence.on <= due).toBe(true)
        }
      }
      expect(plan.atLeast).toBeLessThanOrEqual(plan.events.length)
    }),
  )
})

test('days off are used only where a window has no working day', () => {
  fc.assert(
    fc.property(obligations, blockedDays, (all, blocked) => {
      const plan = obligationsOf([packOf(...all)], { calendar: schools }).schedule(profile, emptyLog, {
        from: from as CivilDate,
        to: to as CivilDate,
        blocked,
      })
      for (const { occurrence, meets: met, workingDay } of plan.events) {
        expect(workingDay).toBe(isWorkingDay(schools, dayIn(occurrence.on)))
        if (workingDay === 'true') continue
        const free = met.some(({ from: opens, due }) => {
          for (let day = dayIn(opens); day <= dayIn(due); day++)
            if (isWorkingDay(schools, day) === 'true' && !blocked.includes(civilDate(day))) return false
          return true
        })
        expect(free).toBe(true)
      }
    }),
  )
})

/** A fortnight in which all days are worked, so that every set of days can be tried. */
const start = dayIn('2023-03-06')
const fortnight = { ...schools, holidays: [], makeUpDays: [civilDate(start + 5), civilDate(start + 6)] }
const last = start + 11

const shortCadence: fc.Arbitrary<Cadence> = fc.oneof(
  fc.tuple(fc.integer({ min: 0, max: 11 }), fc.integer({ min: 0, max: 11 }), fc.integer({ min: 1, max: 2 })).map(
    ([a, b, times]): Cadence => ({
      kind: 'between',
      from: civilDate(start + Math.min(a, b)),
      to: civilDate(start + Math.max(a, b)),
      times,
    }),
  ),
  fc
    .tuple(fc.integer({ min: 3, max: 7 }), fc.integer({ min: 1, max: 2 }))
    .map(([days, times]) => rolling({ days }, times)),
)
const someBlocked = fc.uniqueArray(fc.integer({ min: 0, max: 11 }), { maxLength: 3 })

test('of one kind: as few events as the best of all sets of days', () => {
  fc.assert(
    fc.property(fc.array(shortCadence, { minLength: 1, maxLength: 4 }), someBlocked, (cadences, blocked) => {
      const all = cadences.map((of, i) => obligationFor(`x/d${i}`, of, { inForce: { from: civilDate(start) } }))
      const plan = obligationsOf([packOf(...all)], { calendar: fortnight }).schedule(profile, emptyLog, {
        from: civilDate(start),
        to: civilDate(last),
        blocked: blocked.map((day) => civilDate(start + day)),
      })
      const best = fewestDays(cadences, blocked)
      if (best === undefined) expect(plan.problems.some(({ code }) => code === 'schedule-no-day')).toBe(true)
      else {
        expect(plan.problems).toEqual([])
        expect(plan.events.length).toBe(best)
        expect(plan.atLeast).toBe(best)
      }
    }),
    { numRuns: 150 },
  )
})

/** The fewest events on these twelve days that meet all cadences, two on one day at most. */
const fewestDays = (cadences: readonly Cadence[], blocked: readonly number[]): number | undefined => {
  const usable = Array.from({ length: 12 }, (_, i) => i).filter((i) => !blocked.includes(i))
  const good = (done: readonly DayNumber[]): boolean =>
    cadences.every((of) =>
      of.kind === 'rolling' ? isKept(of, done) : meets(of, done, { from: start, to: last }) === true,
    )
  const grow = (done: readonly DayNumber[], next: number, left: number): boolean => {
    if (left === 0) return good(done)
    for (let i = next; i < usable.length; i++) {
      const day = start + (usable[i] as number)
      // The same day once more, but not a third time.
      if (grow([...done, day], done.at(-1) === day ? i + 1 : i, left - 1)) return true
    }
    return false
  }
  // Twice on every day is the most that these cadences can ask.
  if (!good(usable.flatMap((i) => [start + i, start + i]))) return undefined
  let n = 0
  while (!grow([], 0, n)) n += 1
  return n
}

/** Every stretch of that many days within the twelve has as many events as are wanted; the day after the last counts. */
const isKept = ({ length: { days = 0 }, times }: Rolling, done: readonly DayNumber[]): boolean => {
  if (last >= start + days - 1 && done.filter((day) => day <= start + days - 1).length < times) return false
  for (const [i, day] of done.entries()) {
    const due = day + days
    if (due <= last && done.filter((other, j) => j > i && other <= due).length < times) return false
  }
  return true
}

/** Windows of several kinds, small enough to try everything. */
const several = fc.array(
  fc.record({
    a: fc.integer({ min: 0, max: 11 }),
    b: fc.integer({ min: 0, max: 11 }),
    more: wanted,
  }),
  { minLength: 1, maxLength: 6 },
)

test('of several kinds: as few events as the best of all ways to put windows together', () => {
  fc.assert(
    fc.property(several, someBlocked, (windows, blocked) => {
      const all = windows.map(({ a, b, more }, i) =>
        obligationFor(
          `x/d${i}`,
          {
            kind: 'between',
            from: civilDate(start + Math.min(a, b)),
            to: civilDate(start + Math.max(a, b)),
            times: 1,
          },
          more,
        ),
      )
      const plan = obligationsOf([packOf(...all)], { calendar: fortnight }).schedule(profile, emptyLog, {
        from: civilDate(start),
        to: civilDate(last),
        blocked: blocked.map((day) => civilDate(start + day)),
      })
      const impossible = new Set(plan.problems.flatMap((problem) => ('id' in problem ? [problem.id] : [])))
      const asked = all.filter(({ id }) => !impossible.has(id))
      // Everything that could be logged on a day, and what of the windows it would meet.
      const masks = new Set<number>()
      for (let day = 0; day < 12; day++) {
        if (blocked.includes(day)) continue
        for (const { action } of all)
          for (const { bearer } of all) {
            const done: Occurrence = { on: civilDate(start + day), action, by: bearer, conditions: ['all-staff'] }
            let mask = 0
            for (const [i, one] of asked.entries()) {
              const { cadence: of } = one
              const within = of.kind === 'between' && done.on >= of.from && done.on <= of.to
              if (within && matches(one, done)) mask |= 1 << i
            }
            if (mask !== 0) masks.add(mask)
          }
      }
      const goal = (1 << asked.length) - 1
      let reached = new Set([0])
      let best = 0
      while (!reached.has(goal)) {
        best += 1
        reached = new Set([...reached].flatMap((one) => [...masks].map((mask) => one | mask)))
      }
      expect(plan.events.length).toBe(best)
      expect(plan.atLeast).toBe(best)
    }),
    { numRuns: 200 },
  )
})
