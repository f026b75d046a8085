import { type CivilDate, civilDate, type DayNumber, dayNumber, isCivilDate, shiftDay, wholeBetween } from '@zhiben/core'
import { runOptions } from '@zhiben/testing'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

// A calendar counted off day by day, as one would on paper, to check the arithmetic against.
interface PaperDay {
  readonly year: number
  readonly month: number
  readonly day: number
  readonly text: CivilDate
}
const commonYears = new Set([1900, 2100, 2200])
const lengthOf = (year: number, month: number): number =>
  month === 2 ? (year % 4 === 0 && !commonYears.has(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
const textOf = (year: number, month: number, day: number): CivilDate =>
  `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as CivilDate

const paper: PaperDay[] = []
for (let year = 1900; year <= 2200; year++)
  for (let month = 1; month <= 12; month++)
    for (let day = 1; day <= lengthOf(year, month); day++)
      paper.push({ year, month, day, text: textOf(year, month, day) })

/** The day number of 1900-01-01: 70 years with 17 leap days before 1970-01-01. */
const firstDay = -(70 * 365 + 17)
const indexOf = new Map(paper.map(({ text }, i) => [text, i]))
const numberOf = (text: CivilDate): DayNumber => dayNumber(text) as DayNumber

/** The day some months later, found by leafing month by month and stopping at the end of a shorter month. */
const leaf = ({ year, month, day }: PaperDay, months: number): CivilDate => {
  let [y, m] = [year, month]
  for (let i = 0; i < Math.abs(months); i++) {
    m += Math.sign(months)
    if (m === 13) [y, m] = [y + 1, 1]
    if (m === 0) [y, m] = [y - 1, 12]
  }
  return textOf(y, m, Math.min(day, lengthOf(y, m)))
}

const days = fc.oneof(
  fc.integer({ min: 0, max: paper.length - 1 }).map((i) => paper[i] as PaperDay),
  fc
    .constantFrom('2024-02-29', '2023-02-28', '2000-02-29', '1900-02-28', '2024-01-31', '2024-12-31', '2100-02-28')
    .map((text) => paper[indexOf.get(text as CivilDate) as number] as PaperDay),
)

describe('a day and its number', () => {
  test('count off 1900 to 2200 without a gap', () => {
    let wrong = 0
    for (const [i, { text }] of paper.entries())
      if (dayNumber(text) !== firstDay + i || civilDate(firstDay + i) !== text) wrong++
    expect(wrong).toBe(0)
    expect(dayNumber('1970-01-01')).toBe(0)
  })

  test.each([
    '2023-02-29',
    '1900-02-29',
    '2100-02-29',
    '2024-02-30',
    '2024-04-31',
    '2024-13-01',
    '2024-00-10',
    '2024-01-00',
    '2024-1-1',
    '24-01-01',
    '2024/01/01',
    '2024-01-01T00:00',
    ' 2024-01-01',
    '',
  ])('`%s` is no day', (text) => {
    expect(dayNumber(text)).toBeUndefined()
    expect(isCivilDate(text)).toBe(false)
  })

  test('early years are themselves', () => {
    for (const text of ['0001-01-01', '0004-02-29', '0099-12-31', '9999-12-31'] as const)
      expect(civilDate(numberOf(text))).toBe(text)
    expect(isCivilDate(20240101)).toBe(false)
  })
})

describe('a period later', () => {
  test('months and years are those of a calendar that is leafed through', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -400, max: 400 }), (from, months) => {
        const expected = leaf(from, months)
        if (!indexOf.has(expected)) return
        expect(civilDate(shiftDay(numberOf(from.text), { months }))).toBe(expected)
      }),
      runOptions(3000),
    )
    fc.assert(
      fc.property(days, fc.integer({ min: -100, max: 100 }), (from, years) => {
        const expected = leaf(from, years * 12)
        if (indexOf.has(expected)) expect(civilDate(shiftDay(numberOf(from.text), { years }))).toBe(expected)
      }),
      runOptions(1000),
    )
  })

  test('years and months together stop at the end of a month once, then days follow', () => {
    const later = (text: CivilDate, by: Parameters<typeof shiftDay>[1]) => civilDate(shiftDay(numberOf(text), by))
    expect(later('2024-02-29', { years: 1, months: 1 })).toBe('2025-03-29')
    expect(later('2024-01-31', { months: 1, days: 1 })).toBe('2024-03-01')
    expect(later('2023-01-31', { months: 1, days: -1 })).toBe('2023-02-27')
    expect(later('2024-02-29', { years: -1 })).toBe('2023-02-28')
    fc.assert(
      fc.property(
        days,
        fc.integer({ min: -20, max: 20 }),
        fc.integer({ min: -40, max: 40 }),
        fc.integer({ min: -800, max: 800 }),
        (from, years, months, more) => {
          const leafed = indexOf.get(leaf(from, years * 12 + months))
          const expected = leafed === undefined ? undefined : paper[leafed + more]
          if (expected) expect(later(from.text, { years, months, days: more })).toBe(expected.text)
        },
      ),
      runOptions(2000),
    )
  })

  test('keeps the order of days', () => {
    const period = fc.record({
      years: fc.integer({ min: -3, max: 3 }),
      months: fc.integer({ min: -30, max: 30 }),
      days: fc.integer({ min: -40, max: 40 }),
    })
    fc.assert(
      fc.property(days, fc.nat({ max: 40 }), period, (from, gap, by) => {
        const first = numberOf(from.text)
        expect(shiftDay(first, by)).toBeLessThanOrEqual(shiftDay(first + gap, by))
      }),
      runOptions(2000),
    )
  })

  test('beyond what a calendar holds is infinite', () => {
    expect(shiftDay(0, { years: 100_000, months: 100_000, days: 100_000_000 })).toBe(Number.POSITIVE_INFINITY)
    expect(shiftDay(0, { years: -400_000 })).toBe(Number.NEGATIVE_INFINITY)
  })
})

describe('whole lengths between', () => {
  /** Counted up one by one until the next would go past. */
  const counted = (from: PaperDay, to: PaperDay, months: 1 | 12): number => {
    let n = 0
    while ((indexOf.get(leaf(from, (n + 1) * months)) ?? Number.POSITIVE_INFINITY) <= (indexOf.get(to.text) as number))
      n++
    return n
  }

  test.each([
    ['months', 1],
    ['years', 12],
  ] as const)('%s are as many as can be counted', (unit, months) => {
    const near = fc
      .tuple(days, fc.nat({ max: 1500 }))
      .map(
        ([from, gap]) =>
          [from, paper[Math.min(paper.length - 1, (indexOf.get(from.text) as number) + gap)] as PaperDay] as const,
      )
    fc.assert(
      fc.property(near, ([from, to]) => {
        const [a, b] = [numberOf(from.text), numberOf(to.text)]
        expect(wholeBetween(a, b, unit)).toBe(counted(from, to, months))
        expect(wholeBetween(b, a, unit)).toBe(0 - counted(from, to, months))
      }),
      runOptions(500),
    )
  })

  test('grow with the later day and shrink with the earlier one, so that ranges of days stay sound', () => {
    fc.assert(
      fc.property(
        days,
        days,
        fc.nat({ max: 60 }),
        fc.constantFrom('days', 'months', 'years'),
        (from, to, gap, unit) => {
          const [a, b] = [numberOf(from.text), numberOf(to.text)]
          expect(wholeBetween(a, b + gap, unit)).toBeGreaterThanOrEqual(wholeBetween(a, b, unit))
          expect(wholeBetween(a + gap, b, unit)).toBeLessThanOrEqual(wholeBetween(a, b, unit))
        },
      ),
      runOptions(2000),
    )
  })
})
