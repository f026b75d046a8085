import type { CivilDate } from '@zhiben/core'
import { planProgress, type Report, type ReportedValue } from '@zhiben/plans'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { small } from './small-plan.js'

const days: readonly CivilDate[] = ['2024-04-30', '2024-05-31', '2024-11-30', '2025-01-15']
const range = fc
  .tuple(fc.nat(100), fc.nat(100), fc.nat(100))
  .map((ends) => [...ends].sort((a, b) => a - b))
  .map(([lo = 0, mid = 0, hi = 0]) => ({ wide: { range: [lo, hi] as const }, narrow: mid }))

/** A report whose figure is a range, and the same with a figure within it. */
const both = fc
  .record({
    of: range,
    by: fc.constantFrom('north', 'south', 'bureau'),
    on: fc.constantFrom(...days),
    target: fc.constantFrom('all', 'most', 'ten-bases'),
  })
  .filter(({ by, target }) => by !== 'bureau' || target === 'all')
  .map(({ of, by, on, target }) => {
    const report = (value: ReportedValue): Report => ({
      target,
      by,
      on,
      value,
      unit: target === 'ten-bases' ? '1' : '%',
    })
    return { wide: report(of.wide), narrow: report(of.narrow) }
  })

test('narrower figures never take a status back: they only strike out possibilities', () => {
  const one = ({ wide }: { readonly wide: Report }) => `${wide.target} ${wide.by} ${wide.on}`
  fc.assert(
    fc.property(
      fc.uniqueArray(both, { selector: one, maxLength: 12 }),
      fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
      fc.constantFrom<CivilDate>('2024-06-01', '2024-12-31', '2025-02-01'),
      (pairs, narrowed, asOf) => {
        const at = (reports: readonly Report[]) => planProgress({ plan: small, reports, asOf })
        const before = at(pairs.map((pair) => pair.wide))
        const after = at(pairs.map((pair, i) => (narrowed[i] ? pair.narrow : pair.wide)))
        for (const [i, measure] of before.measures.entries()) {
          const now = after.measures[i]
          expect(now?.possible.filter((status) => !measure.possible.includes(status))).toEqual([])
          if (measure.status !== 'unknown') expect(now?.status).toBe(measure.status)
        }
      },
    ),
  )
})

test('the order in which reports arrive does not matter', () => {
  fc.assert(
    fc.property(fc.array(both, { maxLength: 10 }), (pairs) => {
      const reports = pairs.map((pair) => pair.narrow)
      const told = (of: readonly Report[]) => planProgress({ plan: small, reports: of, asOf: '2025-02-01' }).measures
      expect(told([...reports].reverse())).toEqual(told(reports))
    }),
  )
})
