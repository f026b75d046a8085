import { all, any, atLeast, not, type Truth, truth } from '@zhiben/core'
import { describe, expect, test } from 'vitest'

// A truth stands for what a condition may still be. The tables below are not written down: they follow from trying
// every way in which the unknown ones may turn out.
const truths: readonly Truth[] = ['true', 'false', 'unknown']
const mayBe = (t: Truth): readonly boolean[] => (t === 'unknown' ? [true, false] : [t === 'true'])

const waysOf = (of: readonly Truth[]): readonly (readonly boolean[])[] =>
  of.reduce<readonly (readonly boolean[])[]>(
    (ways, t) => ways.flatMap((way) => mayBe(t).map((value) => [...way, value])),
    [[]],
  )

const whatFollows = (of: readonly Truth[], holds: (values: readonly boolean[]) => boolean): Truth => {
  const results = new Set(waysOf(of).map(holds))
  return results.size === 2 ? 'unknown' : results.has(true) ? 'true' : 'false'
}

const tuples = (length: number): readonly (readonly Truth[])[] =>
  length === 0 ? [[]] : tuples(length - 1).flatMap((rest) => truths.map((t) => [...rest, t]))

const upToFour = [0, 1, 2, 3, 4].flatMap(tuples)

describe('Kleene logic is what follows from every way the unknown may turn out', () => {
  test('not', () => {
    for (const t of truths) expect(not(t)).toBe(whatFollows([t], ([value]) => !value))
  })
  test('all', () => {
    for (const of of upToFour) expect(all(of), `all of ${of}`).toBe(whatFollows(of, (values) => values.every(Boolean)))
  })
  test('any', () => {
    for (const of of upToFour) expect(any(of), `any of ${of}`).toBe(whatFollows(of, (values) => values.some(Boolean)))
  })
  test.each([0, 1, 2, 3, 4, 5])('at least %i', (n) => {
    for (const of of upToFour)
      expect(atLeast(n, of), `at least ${n} of ${of}`).toBe(
        whatFollows(of, (values) => values.filter(Boolean).length >= n),
      )
  })
  test('a plain boolean', () => {
    expect([truth(true), truth(false)]).toEqual(['true', 'false'])
  })
})
