import { civilDate, type DayNumber, dayNumber } from '@zhiben/core'
import fc from 'fast-check'
import { type Cadence, type Calendar, type LogEntry, type Obligation, rollingWindows, windowsOf } from '../src/index.js'
import { words } from './packs.js'

export const dayIn = (text: string): DayNumber => dayNumber(text) ?? Number.NaN

/** Terms of 1890 to 2210, as a school might set them: autumn into January, spring into July, a day apart each year. */
export const schools: Calendar = {
  id: 'test/schools',
  version: '1',
  start: '1890-01-01',
  end: '2210-12-31',
  holidays: Array.from({ length: 320 }, (_, i) => ({
    name: words('国庆', 'National Day'),
    from: `${1890 + i}-10-01` as const,
    to: `${1890 + i}-10-07` as const,
  })),
  makeUpDays: [],
  terms: Array.from({ length: 320 }, (_, i) => [
    {
      name: words('春季', 'Spring'),
      from: civilDate(dayIn(`${1890 + i}-02-20`) + (i % 7)),
      to: civilDate(dayIn(`${1890 + i}-07-05`) + (i % 5)),
    },
    {
      name: words('秋季', 'Autumn'),
      from: civilDate(dayIn(`${1890 + i}-09-01`) + (i % 3)),
      to: civilDate(dayIn(`${1891 + i}-01-15`) + (i % 4)),
    },
  ]).flat(),
}

const times = fc.integer({ min: 1, max: 3 })
export const plainUnit = fc.constantFrom('day', 'week', 'month', 'quarter', 'half-year', 'year')
const length = fc.oneof(
  fc.record({ days: fc.integer({ min: 1, max: 400 }) }),
  fc.record({ months: fc.integer({ min: 1, max: 30 }) }),
  fc.record({ years: fc.integer({ min: 1, max: 3 }) }),
)

/** Days that tests choose from. */
export const dayOf = (from = '2022-01-01', to = '2025-12-31') => fc.integer({ min: dayIn(from), max: dayIn(to) })

const monthsIn = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const

/** Cadences whose windows hang on nothing but days. */
export const cadence: fc.Arbitrary<Cadence> = fc.oneof(
  fc.record({ kind: fc.constant('each' as const), every: plainUnit, times }) as fc.Arbitrary<Cadence>,
  fc.record({ kind: fc.constant('rolling' as const), length, times }),
  fc.constantFrom('month' as const, 'quarter' as const, 'half-year' as const, 'year' as const).chain((every) =>
    fc.record({
      kind: fc.constant('by-day' as const),
      every: fc.constant(every),
      due: fc.record({
        month: fc.integer({ min: 1, max: monthsIn[every] }),
        day: fc.integer({ min: 1, max: 31 }),
      }),
      for: fc.constantFrom('same' as const, 'period-before' as const),
    }),
  ),
  dayOf().map((by): Cadence => ({ kind: 'once', by: civilDate(by) })),
  fc.tuple(dayOf(), fc.integer({ min: 0, max: 500 }), times).map(
    ([from, span, n]): Cadence => ({
      kind: 'between',
      from: civilDate(from),
      to: civilDate(from + span),
      times: n,
    }),
  ),
  fc
    .tuple(dayOf('2018-01-01', '2023-12-31'), length, times)
    .map(([day, l, n]): Cadence => ({ kind: 'anniversary', of: { day: civilDate(day) }, length: l, times: n })),
)

/** Days on which a cadence is met through a stretch, the days chosen by `at` (from 0 to 1). */
export const meeting = (of: Cadence, from: DayNumber, to: DayNumber, at: () => number): readonly DayNumber[] => {
  const between = (a: number, b: number): number => a + Math.floor(at() * (b - a + 1))
  if (of.kind !== 'rolling')
    return (windowsOf(of, { from, to }) ?? []).flatMap(({ opens, due }) =>
      Array.from({ length: 'times' in of ? of.times : 1 }, () => between(Math.max(opens, from - 400), due)),
    )
  const done: DayNumber[] = []
  for (;;) {
    const open = rollingWindows(of, done, from, to).at(-1)
    const last = done.at(-1) ?? from
    if (!open || open.due > to) return done
    // In the later half of what is left, or a run of noughts would never get on.
    done.push(between(Math.ceil((last + open.due) / 2), open.due))
  }
}

const roles = ['principal', 'deputy-in-charge', 'safety-officer'] as const
const actions = ['drill', 'fire-drill', 'evacuation-drill', 'inspection'] as const

/** Entries of a log between two days. */
export const entries = (from = '2022-01-01', to = '2024-12-31'): fc.Arbitrary<LogEntry[]> =>
  fc
    .array(
      fc.record({
        on: dayOf(from, to).map(civilDate),
        action: fc.constantFrom(...actions),
        by: fc.constantFrom(...roles),
        conditions: fc.constantFrom([], ['all-staff' as const]),
      }),
      { maxLength: 40 },
    )
    .map((list) => list.map((entry, i) => ({ ...entry, id: `e${i}` })))

/** What obligations of these tests want, of whom, and when. */
export const wanted: fc.Arbitrary<Partial<Obligation>> = fc.record({
  action: fc.constantFrom(...actions),
  bearer: fc.constantFrom('enterprise' as const, ...roles),
  conditions: fc.constantFrom([], ['all-staff' as const]),
  layer: fc.constantFrom('nation' as const, 'city' as const),
})

/** Whether a fact holds, over time. */
export const changing = fc.oneof(
  fc.constantFrom(true, false, null),
  fc.tuple(dayOf(), fc.constantFrom(true, false), fc.constantFrom(true, false, null)).map(([day, before, after]) => ({
    periods: [
      { to: civilDate(day - 1), value: before },
      { from: civilDate(day), value: after },
    ],
  })),
)
