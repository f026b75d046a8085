import {
  type ElementState,
  type Enterprise,
  type Evidence,
  elementMachine,
  elements,
  enterpriseStanding,
  stateAfter,
} from '@zhiben/plans'
import { runOptions } from '@zhiben/testing'
import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { day, enterprise, piece, plan } from './random.js'

const rank = { missing: 0, 'in-work': 1, met: 2 } as const
const decided = (state: ElementState): state is keyof typeof rank => state !== 'undetermined'

/**
 * Whether `after` is no lower than `before`: neither the least nor the greatest that is left possible. What was in work may
 * then be in work or met: where a source that had begun says it is done, all hangs on what the others say.
 */
const noLower = (before: readonly ElementState[], after: readonly ElementState[]): boolean => {
  const ranks = (states: readonly ElementState[]) => states.filter(decided).map((state) => rank[state])
  const [was, is] = [ranks(before), ranks(after)]
  return Math.min(...is) >= Math.min(...was) && Math.max(...is) >= Math.max(...was)
}

test('more evidence never lowers an element, unless it says no, or it is the last word of a source and ends', () => {
  fc.assert(
    fc.property(enterprise, fc.array(piece, { maxLength: 8 }), day, (one, more, asOf) => {
      const lasting = new Set(['no-major-hit', 'major-hazards-closed', 'hazards-on-time'])
      const added: readonly Evidence[] = more
        .filter(({ criterion }) => !lasting.has(criterion))
        .map(({ expires: _e, withdrawn: _w, ...rest }) => ({ ...rest, says: 'met' as const }))
      const before = enterpriseStanding(plan, one, asOf)
      const after = enterpriseStanding(plan, { ...one, evidence: [...one.evidence, ...added] }, asOf)
      for (const [i, element] of before.elements.entries())
        expect(noLower(element.possible, after.elements[i]!.possible)).toBe(true)
      if (before.meets === 'true') expect(after.meets).toBe('true')
    }),
    runOptions(300),
  )
})

test('evidence that does not know, of a source not heard before, changes nothing', () => {
  fc.assert(
    fc.property(enterprise, fc.array(piece, { maxLength: 8 }), day, (one, more, asOf) => {
      const added = more.map((p) => ({ ...p, says: 'unknown' as const, source: 'never heard' }))
      const states = (of: Enterprise) => enterpriseStanding(plan, of, asOf).elements.map(({ possible }) => possible)
      expect(states({ ...one, evidence: [...one.evidence, ...added] })).toEqual(states(one))
    }),
    runOptions(150),
  )
})

test('whatever is filled in where nothing was known only strikes out what was possible', () => {
  fc.assert(
    fc.property(enterprise, fc.boolean(), fc.boolean(), fc.array(piece), day, (one, risk, scale, more, asOf) => {
      const heard = new Set(one.evidence.map(({ criterion }) => criterion))
      const whole: Enterprise = {
        ...one,
        highRisk: one.highRisk ?? risk,
        aboveScale: one.aboveScale ?? scale,
        evidence: [...one.evidence, ...more.filter(({ criterion }) => !heard.has(criterion))],
      }
      const before = enterpriseStanding(plan, one, asOf)
      const after = enterpriseStanding(plan, whole, asOf)
      for (const [i, { possible, meets }] of before.elements.entries()) {
        const then = after.elements[i]!
        expect(possible).toEqual(expect.arrayContaining([...then.possible]))
        if (meets !== 'unknown') expect(then.meets).toBe(meets)
      }
      if (before.meets !== 'unknown') expect(after.meets).toBe(before.meets)
    }),
    runOptions(300),
  )
})

test('the order in which evidence came in does not matter', () => {
  fc.assert(
    fc.property(enterprise, day, (one, asOf) => {
      const states = (of: Enterprise) => enterpriseStanding(plan, of, asOf).elements.map(({ possible }) => possible)
      expect(states({ ...one, evidence: [...one.evidence].reverse() })).toEqual(states(one))
    }),
    runOptions(100),
  )
})

/** What a careful clerk would say of a criterion, from the pieces alone. */
const clerk = (pieces: readonly Evidence[], asOf: string): ElementState => {
  const known = pieces.filter(({ on }) => on <= asOf)
  const bySource = [...new Set(known.map(({ source }) => source))].map((source) =>
    known.filter((p) => p.source === source),
  )
  const words = bySource.flatMap((own) => {
    const last = own
      .map(({ on }) => on)
      .sort()
      .at(-1)
    return own.filter(
      ({ on, expires = '9999-12-31', withdrawn = '9999-12-31' }) => on === last && expires >= asOf && withdrawn > asOf,
    )
  })
  return (
    (['missing', 'in-work', 'met'] as const).find((says) => words.some((word) => word.says === says)) ?? 'undetermined'
  )
}

test('a criterion is what a clerk reads from its evidence, and an element what a clerk reads from its criteria', () => {
  const lasting = new Set(plan.criteria.filter(({ lasts }) => lasts).map(({ id }) => id))
  fc.assert(
    fc.property(enterprise, day, (one, asOf) => {
      for (const { criteria, state, meets } of enterpriseStanding(plan, one, asOf).elements) {
        for (const { criterion, state: found } of criteria)
          if (!lasting.has(criterion.id))
            expect(found).toBe(
              clerk(
                one.evidence.filter((p) => p.criterion === criterion.id),
                asOf,
              ),
            )
        if (criteria.some(({ asked }) => asked === 'unknown')) continue
        const asked = criteria.filter((c) => c.asked === 'true').map((c) => c.state)
        const all = (s: ElementState) => asked.length > 0 && asked.every((a) => a === s)
        const none = asked.some((a) => a === 'missing' || a === 'in-work')
        expect(meets).toBe(all('met') ? 'true' : none ? 'false' : 'unknown')
        if (all('missing')) expect(state).toBe('missing')
        else if (asked.includes('in-work') || (asked.includes('missing') && asked.includes('met')))
          expect(state).toBe('in-work')
        else if (!all('met')) expect(state).toBe('undetermined')
      }
    }),
    runOptions(300),
  )
})

test('every state is reached and left by the machine, and evidence that ends leads back to undetermined', () => {
  const states = Object.keys(elementMachine) as ElementState[]
  for (const [from, moves] of Object.entries(elementMachine))
    for (const to of Object.values(moves)) {
      expect(states).toContain(to)
      expect(to).not.toBe(from)
    }
  fc.assert(
    fc.property(piece, day, ({ says, on, expires, withdrawn }, asOf) => {
      const over =
        on > asOf || (expires !== undefined && expires < asOf) || (withdrawn !== undefined && withdrawn <= asOf)
      expect(stateAfter({ says, on, expires, withdrawn }, asOf)).toBe(
        over || says === 'unknown' ? 'undetermined' : says,
      )
    }),
  )
})

test('one main line, two key works, three kinds of people, four systems, five improvements', () => {
  for (const n of [1, 2, 3, 4, 5]) expect(elements.filter(({ group }) => Number(group) === n)).toHaveLength(n)
})
