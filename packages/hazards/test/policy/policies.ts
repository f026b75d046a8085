import { civilDate, dayNumber } from '@zhiben/core'
import fc from 'fast-check'
import {
  type Actor,
  authorityRoles,
  enterpriseRoles,
  type Level,
  levels,
  outsideRoles,
  roles,
} from '../../src/actor.js'
import { type Approval, acts, channels } from '../../src/policy/approval.js'
import type { Based } from '../../src/policy/basis.js'
import { type DistrictLine, districtLevels, metrics } from '../../src/policy/district.js'
import { inquiryGrounds } from '../../src/policy/inquiry.js'
import { grounds, type Rung } from '../../src/policy/ladder.js'
import type { Limit, LimitFacts } from '../../src/policy/limit.js'
import type { Policy } from '../../src/policy/policy.js'

export const based: Based = {
  basis: [{ cite: { document: '某文件', article: '1' }, verified: { status: 'unverified', why: '测试' } }],
}

/** A policy with nothing in it. */
export const emptyPolicy: Policy = {
  policyVersion: 1,
  id: 'test/upper',
  version: '1',
  title: { zh: '上位', en: 'Upper' },
  jurisdiction: { level: 'province', name: { zh: '某省', en: 'A province' } },
  inForce: { from: '2024-01-01' },
  limits: [],
  dueSoon: [],
  approvals: [],
  duties: [],
  ladder: [],
  inquiries: [],
  districts: [],
  open: [],
}

/** A layer under it, empty too. */
export const emptyLayer: Policy = {
  ...emptyPolicy,
  id: 'test/lower',
  jurisdiction: { level: 'city', name: { zh: '某市', en: 'A city' } },
  extends: 'test/upper@1',
}

const first = dayNumber('2024-01-01') ?? 0
export const day = fc.integer({ min: 0, max: 60 }).map((n) => civilDate(first + n))
const some = (...names: readonly string[]) =>
  fc.option(fc.subarray([...names], { minLength: 1 }), { nil: undefined, freq: 2 })
const grade = fc.constantFrom('general' as const, 'major' as const)

const limit = (id: string): fc.Arbitrary<Limit> =>
  fc.record({
    id: fc.constant(id),
    scope: fc.record({
      grade,
      kinds: some('fire', 'dust'),
      sectors: some('a', 'b'),
      reportedBy: fc.option(day, { nil: undefined }),
    }),
    term: fc.oneof(
      fc.record({
        kind: fc.constant('days' as const),
        days: fc.nat(40),
        from: fc.constantFrom('reported' as const, 'graded' as const),
      }),
      fc.record({ kind: fc.constant('until' as const), day }),
      fc.record({
        kind: fc.constant('set' as const),
        by: fc.constantFrom('at-once' as const, 'plan' as const, 'order' as const),
      }),
    ),
    basis: fc.constant(based.basis),
  })

const entitled = fc.record({
  roles: fc.subarray([...roles], { minLength: 6 }),
  from: fc.constantFrom<Level>('enterprise', 'township', 'district'),
})

const approval: fc.Arbitrary<Approval> = fc.record({
  act: fc.constantFrom(...acts.slice(0, 3)),
  grade: fc.option(grade, { nil: undefined }),
  channel: fc.option(fc.constantFrom(...channels), { nil: undefined }),
  by: entitled,
  basis: fc.constant(based.basis),
})

const rung: fc.Arbitrary<Omit<Rung, 'id'>> = fc.record({
  title: fc.constant({ zh: '一级', en: 'A rung' }),
  grounds: fc.subarray([...grounds], { minLength: 1 }),
  by: entitled,
  basis: fc.constant(based.basis),
})

const ladder: fc.Arbitrary<readonly Rung[]> = fc
  .subarray(['one', 'two', 'three', 'four'])
  .chain((ids) => fc.tuple(...ids.map((id) => rung.map((rest) => ({ id, ...rest })))))

const district: fc.Arbitrary<DistrictLine> = fc.record({
  level: fc.constantFrom(...districtLevels),
  when: fc.array(fc.record({ metric: fc.constantFrom(...metrics), atLeast: fc.constantFrom(0, 0.5, 1) }), {
    minLength: 1,
    maxLength: 2,
  }),
  basis: fc.constant(based.basis),
})

const lines = (prefix: string) =>
  fc.record({
    limits: fc.nat(3).chain((n) => fc.tuple(...Array.from({ length: n }, (_, i) => limit(`${prefix}-${i}`)))),
    dueSoon: fc.array(fc.record({ days: fc.nat(20), basis: fc.constant(based.basis) }), { maxLength: 1 }),
    approvals: fc.array(approval, { maxLength: 2 }),
    ladder: fc.oneof(fc.constant([]), ladder),
    inquiries: fc.array(
      fc.record({
        ground: fc.constantFrom(...inquiryGrounds),
        after: fc.option(fc.nat(50)),
        basis: fc.constant(based.basis),
      }),
      { maxLength: 2 },
    ),
    districts: fc.array(district, { maxLength: 2 }),
  })

/** Any policy, and any layer for it, stricter or laxer. */
export const upperPolicy: fc.Arbitrary<Policy> = lines('u').map((found) => ({ ...emptyPolicy, ...found }))
export const lowerPolicy: fc.Arbitrary<Policy> = lines('l').map((found) => ({ ...emptyLayer, ...found }))

/** What a limit depends on; a hazard is never graded before it is reported. */
export const limitFacts: fc.Arbitrary<LimitFacts> = fc
  .record({
    grade,
    kind: fc.constantFrom('fire', 'dust', 'other', null),
    sector: fc.constantFrom('a', 'b', 'c', null),
    reported: fc.nat(40),
    later: fc.nat(20),
  })
  .map(({ reported, later, ...facts }) => ({
    ...facts,
    reportedOn: civilDate(first + reported),
    gradedOn: civilDate(first + reported + later),
  }))

export const approvalFacts = fc.record({ grade: fc.option(grade), channel: fc.constantFrom(...channels) })

const named = { id: fc.constant('a'), party: fc.constant('p') }
export const actor: fc.Arbitrary<Actor> = fc.oneof(
  fc.record({ ...named, role: fc.constantFrom(...enterpriseRoles), level: fc.constant('enterprise' as const) }),
  fc.record({
    ...named,
    role: fc.constantFrom(...authorityRoles),
    level: fc.constantFrom(...levels).map((level) => (level === 'enterprise' ? 'township' : level)),
  }),
  fc.record({ ...named, role: fc.constantFrom(...outsideRoles), level: fc.constant(null) }),
)
