import { dayNumber } from '@zhiben/core'
import { isWorkingDay, readCalendar, shiftWorkingDays } from '@zhiben/obligations'
import { expect, test } from 'vitest'
import { chinaCalendar } from '../src/calendar/index.js'

const day = (text: string): number => dayNumber(text) ?? Number.NaN
const works = (text: string) => isWorkingDay(chinaCalendar, day(text))

test('is a calendar', () => {
  expect(readCalendar(chinaCalendar)).toEqual({ calendar: chinaCalendar, problems: [] })
})

test('has as many working days as the notices leave: 366 or 365, less weekends and holidays, with make-up days', () => {
  const workedIn = (year: number): number => {
    let count = 0
    for (let at = day(`${year}-01-01`); at <= day(`${year}-12-31`); at++)
      if (isWorkingDay(chinaCalendar, at) === 'true') count += 1
    return count
  }
  // 11 statutory days in 2024, 13 from 2025 on: what falls on a weekend is made up for, whatever the shifts.
  expect([2024, 2025, 2026].map(workedIn)).toEqual([251, 248, 248])
})

test('make-up days are weekends that are worked, and lie in no holiday', () => {
  for (const text of chinaCalendar.makeUpDays) {
    expect([0, 6]).toContain(new Date(text).getUTCDay())
    expect(works(text)).toBe('true')
    expect(chinaCalendar.holidays.filter(({ from, to }) => text >= from && text <= to)).toEqual([])
  }
})

test('a day of each kind', () => {
  expect(works('2026-02-23')).toBe('false') // a Monday, last of nine days
  expect(works('2026-02-24')).toBe('true')
  expect(works('2026-02-28')).toBe('true') // a Saturday
  expect(works('2025-01-02')).toBe('true') // one day for the New Year, without shifts
  expect(works('2024-02-09')).toBe('true') // the eve was no day off yet
})

test('says nothing beyond its end', () => {
  expect(works('2027-01-04')).toBe('unknown')
  expect(works('2023-12-29')).toBe('unknown')
  expect(shiftWorkingDays(chinaCalendar, day('2026-12-31'), 1)).toEqual({
    lo: day('2027-01-01'),
    hi: Number.POSITIVE_INFINITY,
  })
})
