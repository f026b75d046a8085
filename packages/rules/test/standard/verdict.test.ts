import type { CivilDate } from '@zhiben/core'
import { inForceOn, isInForce, type Verdict, verdictOf, worstOf } from '@zhiben/rules'
import { describe, expect, test } from 'vitest'

describe('a verdict', () => {
  test.each([
    ['true', 'true', [], 'hit'],
    ['true', 'true', ['false', 'false'], 'hit'],
    ['true', 'true', ['false', 'unknown'], 'undetermined'],
    ['true', 'true', ['unknown', 'true'], 'clear'],
    ['true', 'unknown', ['true'], 'clear'],
    ['unknown', 'true', [], 'undetermined'],
    ['unknown', 'false', [], 'clear'],
    ['false', 'true', [], 'not-applicable'],
    ['false', 'unknown', ['unknown'], 'not-applicable'],
  ] as const)('applies %s, when %s, unless %j: %s', (applies, when, unless, verdict) => {
    expect(verdictOf(applies, when, unless)).toBe(verdict)
  })

  test('over several: the worst that is sure, then what is open', () => {
    const table: [Verdict[], Verdict][] = [
      [[], 'not-applicable'],
      [['clear', 'not-applicable'], 'clear'],
      [['clear', 'undetermined'], 'undetermined'],
      [['undetermined', 'hit', 'clear'], 'hit'],
    ]
    for (const [of, worst] of table) expect(worstOf(of)).toBe(worst)
  })
})

describe('a period in force', () => {
  const period = { from: '2023-05-15', until: '2024-12-31' } as const
  test.each([
    ['2023-05-14', false],
    ['2023-05-15', true],
    ['2024-12-31', true],
    ['2025-01-01', false],
  ] as const)('on %s: %s', (day, expected) => {
    expect(isInForce(period, day)).toBe(expected)
  })

  test('without an end goes on', () => {
    expect(isInForce({ from: '2023-05-15' }, '2999-12-31')).toBe(true)
  })

  test('chooses one version of each standard, and names those without one', () => {
    const version = (id: 'a/x' | 'a/y', from: CivilDate, until?: CivilDate) => ({
      id,
      inForce: until === undefined ? { from } : { from, until },
    })
    const old = version('a/x', '2017-01-01', '2023-05-14')
    const now = version('a/x', '2023-05-15')
    const later = version('a/y', '2025-01-01')
    const on = (day: CivilDate) => inForceOn([old, now, later], day)
    expect(on('2023-05-14')).toEqual({ judging: [old], unknown: ['a/y'] })
    expect(on('2023-05-15')).toEqual({ judging: [now], unknown: ['a/y'] })
    expect(on('2025-01-01')).toEqual({ judging: [now, later], unknown: [] })
    expect(on('2016-12-31')).toEqual({ judging: [], unknown: ['a/x', 'a/y'] })
  })
})
