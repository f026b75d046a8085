import { civilDate } from '@zhiben/core'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Cadence, each, type LogEntry, obligationsOf } from '../src/index.js'
import { cadence, dayIn, dayOf, schools } from './arbitrary.js'
import { obligationFor, packOf } from './packs.js'

const distance = fc.oneof(
  fc.record({ days: fc.integer({ min: -30, max: 30 }) }),
  fc.record({ workingDays: fc.integer({ min: -20, max: 20 }) }),
)
const atEvents: fc.Arbitrary<Cadence> = fc
  .record(
    {
      kind: fc.constant('at-event' as const),
      event: fc.constantFrom('new-post', 'accident', 'holiday', 'term-start', 'term-end'),
      opens: distance,
      due: distance,
    },
    { requiredKeys: ['kind', 'event', 'due'] },
  )
  .map((of) => of as Cadence)
const anyCadence = fc.oneof(cadence, atEvents, fc.constantFrom(each('school-term'), each('school-term', 2)))

const subject = fc.constantFrom(undefined, 'A', 'B')
const given = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T
const anyEntry: fc.Arbitrary<LogEntry> = fc.oneof(
  fc.record({
    on: dayOf('2022-06-01', '2024-12-31').map(civilDate),
    action: fc.constant('drill' as const),
    by: fc.constant('principal' as const),
    subject,
    for: fc.oneof(fc.constant(undefined), dayOf('2022-06-01', '2025-01-31').map(civilDate)),
  }),
  fc.record({
    on: dayOf('2022-06-01', '2025-03-31').map(civilDate),
    event: fc.constantFrom('new-post' as const, 'accident' as const),
    subject,
  }),
)
const log = fc.array(anyEntry, { maxLength: 25 }).map((list) => list.map((one, i) => given({ ...one, id: `e${i}` })))

/** By name, so that what is printed of a failure can be read. */
const calendars = { none: undefined, schools, half: { ...schools, start: '2022-01-01', end: '2023-06-30' } } as const
const named = fc.constantFrom('none' as const, 'schools' as const, 'half' as const)

/** Tried in any case, so that the kinds of window that chance may leave out are seen. */
const certain: readonly [Cadence, LogEntry[], number, keyof typeof calendars][] = [
  [
    { kind: 'at-event', event: 'new-post', opens: { days: 0 }, due: { days: 10 } },
    [
      { id: 'e0', on: '2023-03-01', event: 'new-post', subject: 'A' },
      { id: 'e1', on: '2023-03-05', action: 'drill', by: 'principal', subject: 'A' },
      { id: 'e2', on: '2023-04-01', event: 'new-post' },
      { id: 'e3', on: '2023-04-02', action: 'drill', by: 'principal' },
      { id: 'e4', on: '2023-05-01', event: 'new-post', subject: 'B' },
    ],
    dayIn('2023-12-31'),
    'schools',
  ],
  [
    { kind: 'at-event', event: 'accident', due: { workingDays: 5 } },
    [{ id: 'e0', on: '2024-12-31', event: 'accident' }],
    dayIn('2024-12-31'),
    'none',
  ],
]

test('what counts for a window is what looking at every entry finds', () => {
  const seen = new Set<string>()
  fc.assert(
    fc.property(anyCadence, log, dayOf('2023-01-01', '2025-03-31'), named, (of, list, asOf, which) => {
      const calendar = calendars[which]
      const ready = obligationsOf([packOf(obligationFor('x/duty', of))], { calendar })
      const day = civilDate(asOf)
      const entries = list.filter((one) => 'event' in one || one.on <= day)
      const read = ready.readLog(entries, day)
      expect(read.problems).toEqual([])
      const { profile } = ready.readProfile({})
      const status = ready.statusOf(profile, read.log, { asOf: day, since: '2022-01-01' })
      const done = entries
        .flatMap((one) => ('action' in one ? [one] : []))
        .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
      for (const window of status.obligations.flatMap(({ windows }) => windows)) {
        const { from, to, opens, due, times, metBy } = window
        if (typeof due !== 'string') {
          seen.add(`open ${window.status}`)
          continue
        }
        const counts = done.filter((one) => {
          if (window.subject !== undefined && one.subject !== window.subject) return false
          if (of.kind !== 'by-day' || one.for === undefined) return one.on >= (opens ?? '0000') && one.on <= due
          return one.for >= from && one.for <= to && one.on >= from && one.on <= due
        })
        seen.add(`${of.kind} ${window.status}${window.subject === undefined ? '' : ' of somebody'}`)
        if (window.status === 'met') expect(counts.length).toBeGreaterThanOrEqual(times)
        if (window.status === 'due' || window.status === 'overdue') expect(counts.length).toBeLessThan(times)
        if (of.kind !== 'at-event' || which === 'schools')
          expect(metBy).toEqual(counts.slice(0, times).map(({ id }) => id))
      }
      // The board comes to the same.
      const { counts, statuses } = ready.board([{ profile, log: read.log }], { asOf: day, since: '2022-01-01' })
      const all = status.obligations.flatMap(({ windows }) => windows)
      for (const [code, name] of statuses.entries())
        if (name !== 'not-applicable' && name !== 'undetermined')
          expect([name, counts[code]]).toEqual([name, all.filter((one) => one.status === name).length])
    }),
    { numRuns: 600, examples: [...certain] },
  )
  for (const kind of ['at-event met', 'at-event overdue', 'at-event met of somebody', 'by-day met', 'each overdue'])
    expect([...seen]).toContain(kind)
  expect([...seen].some((one) => one.startsWith('open'))).toBe(true)
})

test('what is said where the calendar does not reach stays said when it does', () => {
  let said = 0
  fc.assert(
    fc.property(
      atEvents,
      log,
      dayOf('2023-01-01', '2025-03-31'),
      fc.constantFrom('none' as const, 'half' as const),
      (of, list, asOf, less) => {
        if (of.kind === 'at-event' && !['new-post', 'accident'].includes(of.event)) return
        const day = civilDate(asOf)
        const entries = list.filter((one) => 'event' in one || one.on <= day)
        const stand = (which: keyof typeof calendars) => {
          const ready = obligationsOf([packOf(obligationFor('x/duty', of))], { calendar: calendars[which] })
          const { profile } = ready.readProfile({})
          const options = { asOf: day, since: '2000-01-01', until: '2030-12-31' } as const
          return ready.statusOf(profile, ready.readLog(entries, day).log, options)
        }
        const [before, after] = [stand(less), stand('schools')]
        const key = (status: typeof before) =>
          status.obligations.flatMap(({ windows }) => windows.map((one) => one.status))
        const [some, whole] = [key(before), key(after)]
        expect(some.length).toBe(whole.length)
        // Windows come in the order of their events.
        for (const [i, one] of some.entries())
          if (one !== 'undetermined') {
            said += 1
            expect(whole[i]).toBe(one)
          }
      },
    ),
    { numRuns: 500 },
  )
  expect(said).toBeGreaterThan(100)
})

test('a log of any length is looked through once', () => {
  const entries = Array.from(
    { length: 60_000 },
    (_, i): LogEntry => ({
      on: civilDate(dayIn('2021-01-01') + (i % 1500)),
      action: 'drill',
      by: 'principal',
      id: String(i),
    }),
  )
  let looks = 0
  const counting = new Proxy(obligationsOf([]).readLog(entries, '2025-12-31').log.occurrences, {
    get: (list, key) => {
      looks += 1
      return Reflect.get(list, key)
    },
  })
  const ready = obligationsOf([packOf(obligationFor('x/duty', each('day')))])
  const { profile } = ready.readProfile({})
  const { obligations } = ready.statusOf(
    profile,
    { occurrences: counting, events: [] },
    { asOf: '2025-12-31', since: '2021-01-01' },
  )
  expect(obligations[0]?.windows.filter(({ status }) => status === 'met')).toHaveLength(1500)
  expect(looks).toBeLessThan(entries.length * 5)
})
