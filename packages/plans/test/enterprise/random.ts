import type { CivilDate } from '@zhiben/core'
import { defaultEnterprisePolicy, type Enterprise, type Evidence, enterprisePlan } from '@zhiben/plans'
import * as fc from 'fast-check'

/** The plan by our own reading. */
export const plan = enterprisePlan(defaultEnterprisePolicy)

const days = ['2024-03-01', '2024-06-30', '2024-09-01', '2024-12-31', '2025-06-01', '2026-01-15', '2026-12-31'] as const
export const day: fc.Arbitrary<CivilDate> = fc.constantFrom(...days)

/** A piece of evidence of any kind; it never ends before it begins. */
export const piece: fc.Arbitrary<Evidence> = fc
  .record(
    {
      criterion: fc.constantFrom(...plan.criteria.map(({ id }) => id)),
      says: fc.constantFrom('met' as const, 'met' as const, 'in-work' as const, 'missing' as const, 'unknown' as const),
      on: day,
      expires: day,
      withdrawn: day,
      source: fc.constantFrom('a', 'b'),
    },
    { requiredKeys: ['criterion', 'says', 'on'] },
  )
  .map(({ expires, withdrawn, ...rest }) => ({
    ...rest,
    ...(expires !== undefined && expires >= rest.on ? { expires } : {}),
    ...(withdrawn !== undefined && withdrawn >= rest.on ? { withdrawn } : {}),
  }))

const fact = fc.constantFrom(true, false, null, undefined)

/** An enterprise with any evidence; many have nearly all of it, so that elements are met. */
export const enterprise: fc.Arbitrary<Enterprise> = fc.record({
  id: fc.uuid(),
  district: fc.constantFrom('echeng', 'huarong', 'liangzihu'),
  highRisk: fact,
  aboveScale: fact,
  evidence: fc.oneof(
    fc.array(piece, { maxLength: 60 }),
    fc
      .tuple(
        fc.subarray(
          plan.criteria.map(({ id }) => id),
          { minLength: plan.criteria.length - 3 },
        ),
        fc.array(piece, { maxLength: 3 }),
      )
      .map(([met, more]) => [
        ...met.map(
          (criterion) => ({ criterion, says: 'met', on: '2026-12-01', expires: '2026-12-31', source: 'c' }) as const,
        ),
        ...more,
      ]),
  ),
})
