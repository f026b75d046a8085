import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { acts, mayApprove } from '../../src/policy/approval.js'
import { type DistrictMeasures, districtLevel, districtLevels } from '../../src/policy/district.js'
import { inquiryGrounds, inquiryOf } from '../../src/policy/inquiry.js'
import { grounds, nextRung, notEntitledToRung } from '../../src/policy/ladder.js'
import { dueOf, limitOf } from '../../src/policy/limit.js'
import { overlay } from '../../src/policy/overlay.js'
import type { Policy } from '../../src/policy/policy.js'
import { contentProblems } from '../../src/policy/read-policy.js'
import { actor, approvalFacts, day, emptyLayer, emptyPolicy, limitFacts, lowerPolicy, upperPolicy } from './policies.js'

/** Pairs of layers that fit together, with the policy they give. */
const layered = fc
  .tuple(upperPolicy, lowerPolicy)
  .map(([upper, lower]) => ({ upper, lower, together: overlay(upper, lower).policy }))
  .filter((found): found is { upper: Policy; lower: Policy; together: Policy } => found.together !== undefined)
const runs = { numRuns: 500 }

describe('a layer is never laxer than the one above', () => {
  test('late under the upper policy is late under both together', () => {
    fc.assert(
      fc.property(layered, limitFacts, day, ({ upper, lower, together }, facts, asOf) => {
        const lateUnder = (policy: Policy) => dueOf(policy, limitOf(policy, facts).latest, asOf) === 'overdue'
        if (lateUnder(upper) || lateUnder(lower)) expect(lateUnder(together)).toBe(true)
        if (limitOf(together, facts).mustBeSet) expect(limitOf(upper, facts).mustBeSet).toBe(true)
      }),
      runs,
    )
  })

  test('what is due soon under the upper policy is not merely on time under both', () => {
    fc.assert(
      fc.property(layered, day, day, ({ upper, together }, due, asOf) => {
        if (dueOf(upper, due, asOf) === 'due-soon') expect(dueOf(together, due, asOf)).toBe('due-soon')
      }),
      runs,
    )
  })

  test('who may under both may under each that says who', () => {
    fc.assert(
      fc.property(
        layered,
        actor,
        approvalFacts,
        fc.constantFrom(...acts),
        ({ upper, lower, together }, who, of, act) => {
          if (!mayApprove(together, act, who, of).may) return
          for (const policy of [upper, lower]) {
            const may = mayApprove(policy, act, who, of)
            expect(may.may || may.because.code === 'nobody-named').toBe(true)
            if (!may.may) expect(may.approver.lines).toEqual([])
          }
        },
      ),
      runs,
    )
  })

  test('no rung is lost, no ground with it, and nobody more may step on it', () => {
    fc.assert(
      fc.property(layered, actor, ({ upper, together }, who) => {
        const ids = together.ladder.map(({ id }) => id)
        const kept = upper.ladder.map((rung) => together.ladder[ids.indexOf(rung.id)])
        expect(kept.map((rung) => rung && ids.indexOf(rung.id))).toEqual(
          [...kept.keys()].map((i) => ids.indexOf(upper.ladder[i]?.id ?? '')).sort((a, b) => a - b),
        )
        for (const [i, rung] of upper.ladder.entries()) {
          const lower = kept[i]
          expect(lower?.grounds).toEqual(expect.arrayContaining([...rung.grounds]))
          if (lower && notEntitledToRung(lower, who) === undefined) expect(notEntitledToRung(rung, who)).toBeUndefined()
        }
      }),
      runs,
    )
  })

  test('a ground for an inquiry stays one, and is met no later', () => {
    fc.assert(
      fc.property(
        layered,
        fc.constantFrom(...inquiryGrounds),
        fc.option(fc.nat(60)),
        ({ upper, together }, ground, standing) => {
          const [above, below] = [inquiryOf(upper, ground, standing), inquiryOf(together, ground, standing)]
          if (above === 'met') expect(below).toBe('met')
          if (above === 'judged') expect(below).not.toBe('no-ground')
        },
      ),
      runs,
    )
  })

  test('a district is never better off', () => {
    const bounds = fc
      .tuple(fc.constantFrom(0, 0.3, 0.5, 1), fc.constantFrom(0, 0.5, 1))
      .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
    const measures: fc.Arbitrary<DistrictMeasures> = fc.record({
      'open-major': bounds,
      'overdue-major': bounds,
      'overdue-share': bounds,
      'late-share': bounds,
      'old-stock': bounds,
    })
    fc.assert(
      fc.property(layered, measures, ({ upper, together }, found) => {
        const [above, below] = [districtLevel(upper, found).level, districtLevel(together, found).level]
        if (above === 'undetermined' || below === 'undetermined') return
        expect(districtLevels.indexOf(below)).toBeLessThanOrEqual(districtLevels.indexOf(above))
      }),
      runs,
    )
  })
})

test('a layer that says nothing changes nothing but the name', () => {
  fc.assert(
    fc.property(upperPolicy, (upper) => {
      const { policy } = overlay(upper, emptyLayer)
      if (policy === undefined) {
        expect(contentProblems(upper)).not.toEqual([])
        return
      }
      const { id, title, jurisdiction, extends: _, layers, ...rest } = policy
      expect(upper).toMatchObject(rest)
      expect({ id, layers }).toEqual({ id: 'test/lower', layers: ['test/upper@1', 'test/lower@1'] })
    }),
  )
})

test('under an upper policy that says nothing a sound layer is taken as it is', () => {
  fc.assert(
    fc.property(lowerPolicy, (lower) => {
      const { policy, problems } = overlay(emptyPolicy, lower)
      if (contentProblems(lower).length > 0) expect(problems).toEqual(contentProblems(lower))
      else expect(policy).toMatchObject(lower)
    }),
  )
})

test('the next rung is exactly one up, whatever the ground', () => {
  fc.assert(
    fc.property(upperPolicy, fc.nat(5), fc.constantFrom(...grounds), ({ ladder }, at, ground) => {
      const current = ladder[at - 1]?.id ?? null
      const { rung } = nextRung({ ladder }, current, ground)
      if (rung) expect(ladder.indexOf(rung)).toBe(current === null ? 0 : at)
      if (rung) expect(rung.grounds).toContain(ground)
    }),
    runs,
  )
})

test('a wholly known district has a level or lacks thresholds; knowing more never turns one level into another', () => {
  const value = fc.constantFrom(0, 0.5, 1)
  const measures = fc.record({ a: value, b: value, c: value, d: value, e: value })
  fc.assert(
    fc.property(upperPolicy, measures, measures, (policy, low, high) => {
      const made = (pick: (x: number, y: number) => readonly [number, number]): DistrictMeasures => ({
        'open-major': pick(low.a, high.a),
        'overdue-major': pick(low.b, high.b),
        'overdue-share': pick(low.c, high.c),
        'late-share': pick(low.d, high.d),
        'old-stock': pick(low.e, high.e),
      })
      const loose = districtLevel(
        policy,
        made((x, y) => [Math.min(x, y), Math.max(x, y)]),
      )
      const exact = districtLevel(
        policy,
        made((x) => [x, x]),
      )
      if (exact.level === 'undetermined') expect(exact.because).toBe('no-thresholds')
      if (loose.level !== 'undetermined') expect(exact.level).toBe(loose.level)
    }),
    runs,
  )
})
