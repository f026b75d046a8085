import { civilDate } from '@zhiben/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  between,
  byDay,
  byDayOfSame,
  each,
  type LogEntry,
  type Obligation,
  obligationsOf,
  once,
  rolling,
  type Status,
} from '../src/index.js'
import { cadence, changing, dayIn, dayOf, entries, meeting, wanted } from './arbitrary.js'
import { fact, obligationFor, packOf } from './packs.js'

/** Few kinds and few wants, so that one often covers another. */
const nested = fc.oneof(
  fc
    .tuple(fc.constantFrom('week', 'month', 'quarter', 'half-year', 'year'), fc.integer({ min: 1, max: 2 }))
    .map(([every, times]) => each(every as 'week', times)),
  fc.constantFrom(rolling({ months: 3 }), rolling({ years: 1 }), rolling({ days: 30 }), rolling({ years: 2 })),
  fc.constantFrom(byDayOfSame('year', { month: 3, day: 31 }), byDay('month', 5), byDay('month', 10)),
  fc.constantFrom(between('2023-02-01', '2024-05-31'), between('2023-01-01', '2024-12-31', 2), once('2024-03-15')),
)
const few = fc.record({
  bearer: fc.constantFrom('enterprise' as const, 'principal' as const),
  layer: fc.constantFrom('nation' as const, 'city' as const),
})

const duties = (count: number, when = cadence, what: fc.Arbitrary<Partial<Obligation>> = wanted) =>
  fc
    .array(
      fc.tuple(
        when,
        what,
        fc.boolean(),
        dayOf('2019-01-01', '2023-12-31'),
        fc.constantFrom(undefined, 'binding' as const),
      ),
      { minLength: 1, maxLength: count },
    )
    .map((list) =>
      list.map(([often, what, gated, from, firstWindow], i) =>
        obligationFor(`x/d${i}`, often, {
          ...what,
          ...(gated ? { binds: fact('isHighRisk') } : {}),
          ...(firstWindow ? { firstWindow } : {}),
          inForce: { from: civilDate(from) },
        }),
      ),
    )

const stand = (
  of: readonly Obligation[],
  log: readonly LogEntry[],
  asOf: number,
  isHighRisk: unknown,
  since = dayIn('2023-01-01'),
): Status => {
  const ready = obligationsOf([packOf(...of)])
  const past = log.filter(({ on }) => dayIn(on) <= asOf)
  return ready.statusOf(ready.readProfile({ isHighRisk }).profile, ready.readLog(past, civilDate(asOf)).log, {
    asOf: civilDate(asOf),
    since: civilDate(since),
  })
}

const asOf = dayOf('2023-06-01', '2025-03-31')

test('folding never changes whether all is on time', () => {
  let folded = 0
  let onTime = 0
  const chance = fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true }))
  fc.assert(
    fc.property(
      duties(6, nested, few),
      asOf,
      fc.oneof(fc.constant(true), changing),
      chance,
      dayOf('2022-11-01', '2023-05-31'),
      (of, day, isHighRisk, stream, since) => {
        const next = () => stream.next().value as number
        // What meets most of them, so that what is left over is often on time.
        const done = of.flatMap(({ cadence: often, inForce }) =>
          next() < 0.03 ? [] : meeting(often, dayIn(inForce.from), day, next).map(civilDate),
        )
        const log = done.map((on, i): LogEntry => ({ on, action: 'drill', by: 'principal', id: `e${i}` }))
        const all = stand(of, log, day, isHighRisk, since)
        const covered = new Set(all.obligations.filter(({ coveredBy }) => coveredBy.length > 0).map(({ id }) => id))
        folded += covered.size
        const left = of.filter(({ id }) => !covered.has(id))
        expect(stand(left, log, day, isHighRisk, since).overall).toBe(all.overall)
        if (covered.size > 0 && all.overall === 'on-time') onTime += 1
        // What covers is shown itself.
        for (const { coveredBy } of all.obligations) for (const id of coveredBy) expect(covered.has(id)).toBe(false)
      },
    ),
    { numRuns: 300 },
  )
  expect(folded).toBeGreaterThan(20)
  expect(onTime).toBeGreaterThan(0)
})

test('one more entry never takes met back', () => {
  fc.assert(
    fc.property(duties(3), entries(), entries(), asOf, changing, (of, log, more, day, isHighRisk) => {
      const before = stand(of, log, day, isHighRisk)
      const added = more.slice(0, 1).map((entry) => ({ ...entry, id: 'one more' }))
      const after = stand(of, [...log, ...added], day, isHighRisk)
      const covers = (id: string, from: string, to: string) =>
        after.obligations
          .find((one) => one.id === id)
          ?.windows.filter((window) => window.from <= to && window.to >= from)
          .map(({ status }) => status)
      // A rolling window is split by it; both parts are met.
      for (const { id, windows } of before.obligations)
        for (const { from, to, status } of windows)
          if (status === 'met') expect(new Set(covers(id, from, to))).toEqual(new Set(['met']))
    }),
    { numRuns: 200 },
  )
})

test('what is said with a fact unknown stays said when it becomes known', () => {
  fc.assert(
    fc.property(duties(3), entries(), asOf, fc.boolean(), (of, log, day, known) => {
      const before = stand(of, log, day, null)
      const after = stand(of, log, day, known)
      for (const { id, windows } of before.obligations)
        for (const window of windows)
          if (!['undetermined', 'not-applicable'].includes(window.status))
            expect(after.obligations.find((one) => one.id === id)?.windows).toContainEqual(window)
    }),
    { numRuns: 200 },
  )
})

test('the order of the log does not matter', () => {
  fc.assert(
    fc.property(duties(3), entries(), asOf, (of, log, day) => {
      const statuses = (list: readonly LogEntry[]) =>
        stand(of, list, day, true).obligations.map(({ windows }) => windows.map(({ status, metOn }) => [status, metOn]))
      expect(statuses([...log].reverse())).toEqual(statuses(log))
    }),
    { numRuns: 100 },
  )
})
