import { enterpriseStanding, nextStepFor, nextSteps } from '@zhiben/plans'
import { runOptions } from '@zhiben/testing'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { day, enterprise, plan } from './random.js'

test('the cheapest step is found by trying each, and does what it promises', () => {
  fc.assert(
    fc.property(enterprise, day, (one, asOf) => {
      const steps = nextSteps(plan, one, asOf)
      const before = enterpriseStanding(plan, one, asOf)
      const promised = new Map(steps.map((step) => [step.criterion.id, step]))
      for (const { id } of plan.criteria) {
        // Everything said of the criterion is put right at once, by every source.
        const evidence = [
          ...one.evidence.filter(({ criterion }) => criterion !== id),
          { criterion: id, says: 'met' as const, on: asOf },
        ]
        const after = enterpriseStanding(plan, { ...one, evidence }, asOf)
        const moved = after.elements.flatMap(({ element, possible, meets }, i) =>
          JSON.stringify(possible) === JSON.stringify(before.elements[i]?.possible)
            ? []
            : [{ id: element.id, met: meets === 'true' }],
        )
        expect(promised.get(id)?.moves ?? []).toEqual(moved.map((m) => m.id))
        expect(promised.get(id)?.completes ?? []).toEqual(moved.filter((m) => m.met).map((m) => m.id))
      }
      const states = new Map(
        before.elements.flatMap(({ criteria }) => criteria).map(({ criterion, state }) => [criterion.id, state]),
      )
      for (const { criterion, act, cost } of steps) {
        expect(act).toBe(states.get(criterion.id) === 'undetermined' ? 'show' : 'do')
        const kinds = criterion.shownBy.map((kind) => plan.policy.costs.kinds[kind])
        expect(cost).toBe(Math.min(...kinds.map((of) => of.show + (act === 'do' ? of.do : 0))))
      }
      expect(steps.map(({ cost }) => cost)).toEqual(steps.map(({ cost }) => cost).sort((a, b) => a - b))
      if (before.meets === 'true') expect(steps).toEqual([])
      for (const { element, state } of before.elements)
        if (state === 'met') expect(nextStepFor(element.id, steps)).toBeUndefined()
    }),
    runOptions(60),
  )
})

test('going on with the cheapest step ends with the plan met', () => {
  fc.assert(
    fc.property(enterprise, fc.boolean(), fc.boolean(), (one, highRisk, aboveScale) => {
      let now = { ...one, highRisk, aboveScale }
      const asOf = '2026-12-31' as const
      for (let i = 0; i <= plan.criteria.length; i++) {
        const standing = enterpriseStanding(plan, now, asOf)
        const [step] = nextSteps(plan, now, asOf)
        if (!step) {
          // Where several things are missing, no single one moves the element; then do what is left.
          const left = standing.elements
            .flatMap(({ criteria }) => criteria)
            .find((c) => c.asked === 'true' && c.state !== 'met')
          if (!left) break
          now = put(now, left.criterion.id, asOf)
        } else now = put(now, step.criterion.id, asOf)
      }
      expect(enterpriseStanding(plan, now, asOf).meets).toBe('true')
    }),
    runOptions(30),
  )
})

const put = <E extends { readonly evidence: readonly { readonly criterion: string }[] }>(
  of: E,
  criterion: string,
  on: '2026-12-31',
) => ({
  ...of,
  evidence: [...of.evidence.filter((p) => p.criterion !== criterion), { criterion, says: 'met' as const, on }],
})
