import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { atLeastAsStrict, type CalendarUnit, each, meets, rolling, windowsOf } from '../src/index.js'
import { cadence, dayIn, meeting, plainUnit } from './arbitrary.js'

const days = (texts: readonly string[] = []) => texts.map(dayIn)

/** Every log over the cells that two kinds of period cut a stretch into, up to so many occurrences a cell. */
function* logs(cells: readonly number[], most: number): Generator<readonly number[]> {
  const counts = cells.map(() => 0)
  for (;;) {
    yield counts.flatMap((count, i) => Array<number>(count).fill(cells[i] ?? 0))
    let i = 0
    while (i < counts.length && counts[i] === most) counts[i++] = 0
    if (i === counts.length) return
    counts[i] = (counts[i] ?? 0) + 1
  }
}

/** The fewest occurrences in one `b` of any log that meets `n` in each `a`, by trying all of them. */
const fewest = (a: CalendarUnit, n: number, b: CalendarUnit): number => {
  const windows = windowsOf(each(b), { from: dayIn('2021-01-01'), to: dayIn('2024-12-31') }) ?? []
  const seen = new Set<string>()
  let least = Number.POSITIVE_INFINITY
  for (const window of windows) {
    const around = windowsOf(each(a), window) ?? []
    // Windows of equal shape need not be tried again.
    const shape = around.map(({ from, to }) => [from < window.from, to > window.to].join()).join(' ')
    if (seen.has(shape)) continue
    seen.add(shape)
    const stretch = {
      from: Math.min(window.from, ...around.map(({ from }) => from)),
      to: Math.max(window.to, ...around.map(({ to }) => to)),
    }
    const starts = new Set([...around.flatMap(({ from, to }) => [from, to + 1]), window.from, window.to + 1])
    const cells = [...starts].filter((day) => day >= stretch.from && day <= stretch.to).sort((x, y) => x - y)
    for (const log of logs(cells, n)) {
      const within = log.filter((day) => day >= window.from && day <= window.to).length
      if (within < least && meets(each(a, n), log, stretch)) least = within
    }
  }
  return least
}

describe('strictness', () => {
  const small: readonly (readonly [CalendarUnit, CalendarUnit])[] = [
    ['day', 'week'],
    ['week', 'day'],
    ['week', 'month'],
    ['month', 'week'],
    ['month', 'quarter'],
    ['quarter', 'month'],
    ['month', 'half-year'],
    ['month', 'year'],
    ['quarter', 'half-year'],
    ['quarter', 'year'],
    ['year', 'quarter'],
    ['half-year', 'year'],
    ['year', 'half-year'],
    ['year', 'year'],
  ]
  test.each(small)('%s and %s: agrees with all short logs', (a, b) => {
    for (const n of a === 'month' && b === 'year' ? [1] : [1, 2]) {
      const least = fewest(a, n, b)
      for (let m = 1; m <= 20; m++)
        expect([n, m, atLeastAsStrict(each(a, n), each(b, m)).holds]).toEqual([n, m, least >= m ? 'true' : 'false'])
    }
  })

  test('what is proved holds of every log that meets the first', () => {
    const stretch = { from: dayIn('2022-01-01'), to: dayIn('2025-12-31') }
    let proved = 0
    fc.assert(
      fc.property(
        cadence,
        cadence,
        fc.infiniteStream(fc.double({ min: 0, max: 0.999, noNaN: true })),
        (a, b, stream) => {
          if (atLeastAsStrict(a, b).holds !== 'true') return
          proved += 1
          const done = meeting(a, stretch.from, stretch.to, () => stream.next().value as number)
          if (meets(a, done, stretch)) expect(meets(b, done, stretch)).toBe(true)
        },
      ),
      { numRuns: 600 },
    )
    expect(proved).toBeGreaterThan(10)
  })

  test('a counterexample meets the first and not the second', () => {
    let refutations = 0
    fc.assert(
      fc.property(cadence, cadence, (a, b) => {
        const { counterexample, holds, within } = atLeastAsStrict(a, b)
        if (holds !== 'false') return
        refutations += 1
        const stretch = { from: dayIn(within?.from ?? ''), to: dayIn(within?.to ?? '') }
        expect(meets(a, days(counterexample), stretch)).toBe(true)
        expect(meets(b, days(counterexample), stretch)).toBe(false)
      }),
      { numRuns: 300 },
    )
    expect(refutations).toBeGreaterThan(10)
  })

  test('is a partial order', () => {
    fc.assert(
      fc.property(cadence, cadence, cadence, (a, b, c) => {
        expect(atLeastAsStrict(a, a).holds).toBe('true')
        if (atLeastAsStrict(a, b).holds === 'true' && atLeastAsStrict(b, c).holds === 'true')
          expect(atLeastAsStrict(a, c).holds).not.toBe('false')
      }),
      { numRuns: 300 },
    )
    const plain = fc.tuple(plainUnit, fc.integer({ min: 1, max: 30 }))
    fc.assert(
      fc.property(plain, plain, plain, ([u, k], [v, l], [w, m]) => {
        const [a, b, c] = [each(u, k), each(v, l), each(w, m)]
        if (atLeastAsStrict(a, b).holds === 'true' && atLeastAsStrict(b, c).holds === 'true')
          expect(atLeastAsStrict(a, c).holds).toBe('true')
        if (atLeastAsStrict(a, b).holds === 'true' && atLeastAsStrict(b, a).holds === 'true') expect(a).toEqual(b)
      }),
    )
  })

  test('two per year do not meet one per half-year; a rolling year is stricter than a calendar year', () => {
    expect(atLeastAsStrict(each('year', 2), each('half-year'))).toMatchObject({ holds: 'false' })
    expect(atLeastAsStrict(rolling({ years: 1 }), each('year')).holds).toBe('true')
    expect(atLeastAsStrict(each('year'), rolling({ years: 1 })).holds).toBe('false')
  })
})
