import { civilDate, dayNumber, shiftDay } from '@zhiben/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Cadence, each, shiftWorkingDays, windowsOf } from '../src/index.js'
import { cadence, dayIn, dayOf, schools } from './arbitrary.js'

const long = { from: dayIn('1900-01-01'), to: dayIn('2200-12-31') }

const periodic: readonly (readonly [string, Cadence])[] = [
  ...(['day', 'week', 'month', 'quarter', 'half-year', 'year', 'school-term'] as const).map(
    (every) => [`each ${every}`, each(every)] as const,
  ),
  ...(['month', 'quarter', 'half-year', 'year'] as const).flatMap((every) =>
    (['same', 'period-before'] as const).map(
      (of) =>
        [`by a day of each ${every}, ${of}`, { kind: 'by-day', every, due: { month: 1, day: 31 }, for: of }] as const,
    ),
  ),
  ...[{ years: 3 }, { years: 1 }, { months: 1 }, { months: 7 }, { days: 90 }].map(
    (length) =>
      [
        `anniversaries ${JSON.stringify(length)}`,
        { kind: 'anniversary', of: { day: '1896-02-29' }, length, times: 1 },
      ] as const,
  ),
]

describe('windows tile the time line from 1900 to 2200', () => {
  test.each(periodic)('%s', (_name, of) => {
    const windows = windowsOf(of, long, { calendar: schools }) ?? []
    expect(windows[0]?.from).toBeLessThanOrEqual(long.from)
    expect(windows.at(-1)?.to).toBeGreaterThanOrEqual(of.kind === 'each' ? long.to : long.to - 366)
    for (const [i, window] of windows.entries()) {
      const next = windows[i + 1]
      if (window.to < window.from || window.due < window.opens) expect.unreachable(JSON.stringify(window))
      if (next && next.from !== window.to + 1) expect.unreachable(`${civilDate(window.to)} ${civilDate(next.from)}`)
      // An occurrence falls in one window at most.
      if (next && next.opens <= window.due) expect.unreachable(civilDate(next.opens))
    }
  })

  test('and none is lost or changed in a shorter stretch', () => {
    fc.assert(
      fc.property(cadence, dayOf('1990-01-01', '2010-12-31'), fc.integer({ min: 0, max: 800 }), (of, from, span) => {
        const all = windowsOf(of, { from: dayIn('1980-01-01'), to: dayIn('2020-12-31') })
        const some = windowsOf(of, { from, to: from + span })
        const meeting = all?.filter((window) => window.from <= from + span && Math.max(window.to, window.due) >= from)
        expect(some).toEqual(meeting)
      }),
    )
  })
})

test('working days agree with counting day by day', () => {
  const off = (day: number): boolean => {
    const date = new Date(day * 86_400_000)
    const text = date.toISOString().slice(5, 10)
    return date.getUTCDay() % 6 === 0 || (text >= '10-01' && text <= '10-07')
  }
  fc.assert(
    fc.property(dayOf('2000-01-01', '2100-01-01'), fc.integer({ min: -60, max: 60 }), (from, by) => {
      let day = from
      for (let left = Math.abs(by); left > 0; ) {
        day += Math.sign(by)
        if (!off(day)) left -= 1
      }
      expect(shiftWorkingDays(schools, from, by)).toEqual({ lo: day, hi: day })
    }),
  )
})

test('past the end of the calendar a day is a range that holds every continuation', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 30 }), (before, by) => {
      const from = (dayNumber('2210-12-31') ?? 0) - before
      const { lo, hi } = shiftWorkingDays(schools, from, by)
      const longer = { ...schools, end: civilDate(shiftDay(from, { years: 2 })) }
      const exact = shiftWorkingDays(longer, from, by)
      expect(exact.lo).toBeGreaterThanOrEqual(lo)
      expect(exact.lo).toBeLessThanOrEqual(hi)
    }),
  )
})
