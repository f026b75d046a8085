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
        const moved = before.elements.flatMap(({ element, criteria }, i) =>
          criteria.some(({ criterion, asked, state }) => criterion.id === id && asked !== 'false' && state !== 'met')
            ? [{ id: element.id, met: after.elements[i]?.meets === 'true' }]
            : [],
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
      for (const [i, step] of steps.entries()) {
        const next = steps[i + 1]
        if (!next) continue
        const rank = ({ cost, completes, moves }: typeof step) => [-cost, completes.length, moves.length]
        const [first, second] = [rank(step), rank(next)]
        const at = first.findIndex((n, k) => n !== second[k])
        if (at >= 0) expect(first[at]).toBeGreaterThan(second[at] ?? 0)
      }
      if (before.meets === 'true') expect(steps).toEqual([])
      for (const { element, state, because } of before.elements) {
        const next = nextStepFor(element.id, steps)
        if (state === 'met' || because) expect(next).toBeUndefined()
        else expect(next?.moves).toContain(element.id)
      }
    }),
    runOptions(60),
  )
})

test('going on with the cheapest step ends with the plan met', () => {
  fc.assert(
    fc.property(enterprise, (one) => {
      let now = one
      const asOf = '2026-12-31' as const
      for (let i = 0; i <= plan.criteria.length; i++) {
        const [step] = nextSteps(plan, now, asOf)
        if (!step) break
        now = put(now, step.criterion.id, asOf)
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
