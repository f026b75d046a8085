import {
  coverageReports,
  type EnterpriseRollUp,
  elementIds,
  enterpriseRollUp,
  enterpriseStanding,
  mergeEnterpriseRollUps,
  noEnterprises,
  tierLevels,
  tiers,
} from '@zhiben/plans'
import { runOptions } from '@zhiben/testing'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { day, enterprise, plan } from './random.js'

const region = fc.array(enterprise, { maxLength: 8 })

test('any grouping of regions gives the same, and nobody changes nothing', () => {
  fc.assert(
    fc.property(region, region, region, day, (x, y, z, asOf) => {
      const [a, b, c] = [x, y, z].map((of) => enterpriseRollUp(plan, of, asOf)) as [
        EnterpriseRollUp,
        EnterpriseRollUp,
        EnterpriseRollUp,
      ]
      const whole = enterpriseRollUp(plan, [...x, ...y, ...z], asOf)
      expect(mergeEnterpriseRollUps(mergeEnterpriseRollUps(a, b), c)).toEqual(whole)
      expect(mergeEnterpriseRollUps(a, mergeEnterpriseRollUps(b, c))).toEqual(whole)
      expect(mergeEnterpriseRollUps(noEnterprises(plan, asOf), a)).toEqual(a)
      expect(mergeEnterpriseRollUps(a, noEnterprises(plan, asOf))).toEqual(a)
      const turned = mergeEnterpriseRollUps(mergeEnterpriseRollUps(c, b), a)
      expect(tierLevels(turned)).toEqual(tierLevels(whole))
    }),
    runOptions(100),
  )
})

test('a roll-up counts what the enterprises are one by one', () => {
  fc.assert(
    fc.property(region, day, (of, asOf) => {
      const { tiers: counts } = enterpriseRollUp(plan, of, asOf)
      const known = of.filter(({ highRisk }) => highRisk === true)
      const standings = known.map((one) => enterpriseStanding(plan, one, asOf))
      const { sure, holdBack, elements } = counts['high-risk']
      expect(sure.met).toBe(standings.filter(({ meets }) => meets === 'true').length)
      expect(sure.open).toBe(standings.filter(({ meets }) => meets === 'unknown').length)
      const short = standings.filter(({ meets }) => meets === 'false')
      expect(holdBack.map(({ id, short: of }) => [id, of])).toEqual(
        short.map(({ enterprise: { id }, elements: es }) => [
          id,
          es.filter((e) => e.meets === 'false').map((e) => e.element.id),
        ]),
      )
      for (const [i] of elementIds.entries())
        expect(elements[i]?.met).toBe(standings.filter((s) => s.elements[i]?.state === 'met').length)
    }),
    runOptions(100),
  )
})

test('the share is what the tier can turn out to be, no wider and no narrower', () => {
  fc.assert(
    fc.property(fc.array(enterprise, { maxLength: 4 }), day, (of, asOf) => {
      const levels = tierLevels(enterpriseRollUp(plan, of, asOf))
      for (const [t, tier] of tiers.entries()) {
        // Every way in which membership and meeting can turn out, each enterprise by itself.
        let shares: (readonly [number, number])[] = [[0, 0]]
        for (const one of of) {
          const { meets } = enterpriseStanding(plan, one, asOf)
          const sides = (fact: boolean | null | undefined) => (fact === true || fact === false ? [fact] : [true, false])
          const member = new Set(
            sides(one.highRisk).flatMap((highRisk) =>
              sides(one.aboveScale).map((aboveScale) => tier.has({ highRisk, aboveScale })),
            ),
          )
          const ways: (readonly [number, number])[] = []
          if (member.has(false)) ways.push([0, 0])
          if (member.has(true) && meets !== 'false') ways.push([1, 1])
          if (member.has(true) && meets !== 'true') ways.push([0, 1])
          shares = shares.flatMap(([met, all]) => ways.map(([m, a]) => [met + m, all + a] as const))
        }
        const percents = shares.map(([met, all]) => (all === 0 ? 100 : (100 * met) / all))
        const { percent, covered } = levels[t]!
        expect(percent[0]).toBeLessThanOrEqual(Math.min(...percents))
        expect(percent[1]).toBeGreaterThanOrEqual(Math.max(...percents))
        expect(percent[0]).toBeCloseTo(Math.min(...percents), 9)
        expect(percent[1]).toBeCloseTo(Math.max(...percents), 9)
        expect(covered).toBe(
          percents.every((p) => p === 100) ? 'true' : percents.some((p) => p === 100) ? 'unknown' : 'false',
        )
      }
    }),
    runOptions(150),
  )
})

test('a tier is overdue only after its day, and a report is so many of so many', () => {
  const [one] = fc.sample(enterprise, 1)
  const at = (asOf: '2024-12-31' | '2025-01-01') =>
    enterpriseRollUp(
      plan,
      [
        {
          ...one!,
          highRisk: true,
          aboveScale: false,
          evidence: [{ criterion: 'full-list', says: 'missing', on: '2024-01-01' }],
        },
      ],
      asOf,
    )
  expect(tierLevels(at('2024-12-31'))[0]?.status).toBe('short')
  expect(tierLevels(at('2025-01-01'))[0]?.status).toBe('overdue')
  expect(
    tierLevels(at('2025-01-01'))
      .slice(1)
      .map(({ status }) => status),
  ).toEqual(['nobody', 'nobody'])
  expect(coverageReports(at('2025-01-01'), 'echeng')[0]).toEqual({
    target: '12345-high-risk',
    by: 'echeng',
    on: '2025-01-01',
    value: { done: 0, of: 1 },
  })
  expect(() => mergeEnterpriseRollUps(at('2024-12-31'), at('2025-01-01'))).toThrow(/2024-12-31/)
})
