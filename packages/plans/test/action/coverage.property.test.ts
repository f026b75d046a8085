import { type Exact, exact, type Interval, zero } from '@zhiben/core'
import {
  addCoverage,
  addTally,
  type Coverage,
  counted,
  holds,
  noCoverage,
  noTally,
  percentage,
  percentOf,
  progressStatuses,
  tallyOf,
} from '@zhiben/plans'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const between = (lo: number, hi: number): Interval => ({ lo: exact(lo), hi: exact(hi) })
const pair = (max: number) =>
  fc.tuple(fc.nat(max), fc.nat(max)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)

const countedPart = fc
  .tuple(pair(50), pair(50))
  .map(([[a, b], [c, d]]) => counted(between(a, b), between(a + c, b + d)))
const barePart = pair(1000).map(([a, b]) => percentage(between(a / 10, b / 10)))
const part = fc.oneof(countedPart, barePart)
const sum = (parts: readonly Coverage[]): Coverage => parts.reduce(addCoverage, noCoverage)

/** A value as text, the fractions in it too. */
const text = (value: unknown): string => JSON.stringify(value, (_, v) => (typeof v === 'bigint' ? String(v) : v))
/** The same number may be written with different fractions only if it was not reduced; compare what is known. */
const known = (of: Coverage): string => text([percentOf(of), of.full])

describe('coverage is put together in any grouping and order', () => {
  test('grouping of districts does not matter', () => {
    fc.assert(
      fc.property(
        fc.array(part, { maxLength: 12 }),
        fc.array(fc.nat(3), { minLength: 12, maxLength: 12 }),
        (parts, to) => {
          const groups = [0, 1, 2, 3].map((g) => sum(parts.filter((_, i) => to[i] === g)))
          expect(known(sum(groups))).toBe(known(sum(parts)))
        },
      ),
    )
  })

  test('order does not matter, and nothing added changes nothing', () => {
    fc.assert(
      fc.property(part, part, (a, b) => {
        expect(known(addCoverage(a, b))).toBe(known(addCoverage(b, a)))
        expect(known(addCoverage(a, noCoverage))).toBe(known(a))
      }),
    )
  })

  test('the whole lies between the counted truth of any sizes that fit', () => {
    // Districts with sizes nobody stated: whatever they are, the true share lies in the range told.
    const district = fc
      .tuple(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 0, max: 1000 }))
      .map(([of, d]) => ({ of, done: Math.min(d, of), stated: d % 2 === 0 }))
    fc.assert(
      fc.property(fc.array(district, { minLength: 1, maxLength: 8 }), (districts) => {
        const told = sum(
          districts.map(({ of, done, stated }) => {
            const percent: Exact = { n: BigInt(done) * 100n, d: BigInt(of) }
            return stated ? counted(between(done, done), between(of, of)) : percentage({ lo: percent, hi: percent })
          }),
        )
        const done = districts.reduce((a, d) => a + BigInt(d.done), 0n)
        const of = districts.reduce((a, d) => a + BigInt(d.of), 0n)
        const { lo, hi } = percentOf(told)
        if (typeof lo === 'string' || typeof hi === 'string') throw new Error('a share is finite')
        expect(done * 100n * lo.d >= lo.n * of && done * 100n * hi.d <= hi.n * of).toBe(true)
        const all = holds({ merge: 'share', coverage: told }, '>=', 100)
        expect(all).toBe(done === of ? 'true' : 'false')
      }),
    )
  })

  test('all of nothing is covered', () => {
    expect(text(percentOf(counted(between(0, 0), between(0, 0))))).toBe(text(between(100, 100)))
    expect(noCoverage.of.lo).toEqual(zero)
  })

  test('tallies add up in any grouping', () => {
    const statuses = fc.array(fc.constantFrom(...progressStatuses), { maxLength: 20 })
    fc.assert(
      fc.property(statuses, statuses, statuses, (a, b, c) => {
        const whole = tallyOf([...a, ...b, ...c])
        expect(addTally(addTally(tallyOf(a), tallyOf(b)), tallyOf(c))).toEqual(whole)
        expect(addTally(tallyOf(a), addTally(tallyOf(b), tallyOf(c)))).toEqual(whole)
        expect(addTally(noTally, whole)).toEqual(whole)
      }),
    )
  })
})
