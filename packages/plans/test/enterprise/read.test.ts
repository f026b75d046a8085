import {
  type Criterion,
  defaultEnterprisePolicy,
  type EnterprisePolicy,
  type EnterpriseProblem,
  enterprisePlan,
  enterprisePolicyProblems,
  enterpriseStanding,
  enterpriseWords,
  readEnterprisePolicy,
  readEnterprises,
} from '@zhiben/plans'
import { describe, expect, test } from 'vitest'
import { plan } from './random.js'

const codes = (problems: readonly EnterpriseProblem[]) => problems.map(({ at, code }) => `${at} ${code}`)
const sayable = (problems: readonly EnterpriseProblem[]) => {
  for (const problem of problems)
    for (const language of ['zh', 'en'] as const)
      expect(enterpriseWords(problem, language)).not.toMatch(/undefined|\[object|\n/)
}
const piece = { criterion: 'full-list', says: 'met', on: '2024-06-01' }

describe('enterprises from outside', () => {
  test('one, a list, or a list by name', () => {
    const one = { id: 'a', highRisk: null, evidence: [piece] }
    for (const value of [one, [one], { enterprises: [one] }])
      expect(readEnterprises(plan, value)).toEqual({ enterprises: [one], problems: [] })
  })
  test('every mistake is named with its place, and the enterprise is left out', () => {
    const { enterprises, problems } = readEnterprises(plan, {
      enterprises: [
        {
          id: 'a',
          evidence: [
            { ...piece, criterion: 'ful-list' },
            { ...piece, on: '2024-02-30' },
          ],
        },
        { id: 'b', highRisk: 'yes', evidence: [] },
        {
          id: 'c',
          evidence: [
            { ...piece, expires: '2024-05-31' },
            { ...piece, withdrawn: '2024-05-31' },
          ],
        },
        { id: 'd', evidence: [{ ...piece, says: 'mett' }], remark: '' },
        { id: 'e', evidence: [{ ...piece, criterion: 'ful-list' }] },
        { id: 'f', evidence: [] },
        { id: 'f', evidence: [] },
        3,
        { evidence: {} },
      ],
    })
    expect(codes(problems)).toEqual([
      'enterprises[0].evidence[1].on wrong-shape',
      'enterprises[1].highRisk wrong-shape',
      'enterprises[2].evidence[0].expires ends-before-it-begins',
      'enterprises[2].evidence[1].withdrawn ends-before-it-begins',
      'enterprises[3].evidence[0].says unknown-value',
      'enterprises[3].remark unknown-field',
      'enterprises[4].evidence[0].criterion unknown-criterion',
      'enterprises[6].id enterprise-twice',
      'enterprises[7] wrong-shape',
      'enterprises[8].id missing-field',
      'enterprises[8].evidence wrong-shape',
    ])
    expect(problems).toContainEqual({
      code: 'unknown-criterion',
      at: 'enterprises[4].evidence[0].criterion',
      found: 'ful-list',
      nearest: 'full-list',
    })
    expect(enterprises.map(({ id }) => id)).toEqual(['f'])
    sayable(problems)
    expect(enterpriseWords(problems[2]!, 'zh')).toBe(
      'enterprises[2].evidence[0].expires：止于 `2024-05-31`，早于证据的日期 `2024-06-01`；请核对两个日期',
    )
  })
  test('what is hostile is shown on one line', () => {
    const { problems } = readEnterprises(plan, { id: 'a', evidence: [{ ...piece, criterion: '`\n\u202e' }] })
    sayable(problems)
    expect(enterpriseWords(problems[0]!, 'en')).not.toMatch(/\u202e/)
  })
})

const own: Criterion = { id: 'insured', title: { zh: '已投保', en: 'Insured' }, shownBy: ['document'] }
const policy: EnterprisePolicy = {
  ...defaultEnterprisePolicy,
  id: 'ezhou/reading',
  criteria: [own],
  asks: { 'support-system': ['insured'] },
}

describe('a policy of a host', () => {
  test('our own passes its own check and survives JSON', () => {
    expect(enterprisePolicyProblems(defaultEnterprisePolicy)).toEqual([])
    expect(readEnterprisePolicy(JSON.parse(JSON.stringify(defaultEnterprisePolicy))).policy).toEqual(
      defaultEnterprisePolicy,
    )
  })
  test('our own says that it is nobody’s but ours, and cites a place for all but one criterion', () => {
    expect(defaultEnterprisePolicy.verified.status).toBe('unverified')
    expect(defaultEnterprisePolicy.criteria.filter(({ cite }) => !cite).map(({ id }) => id)).toEqual(['no-major-hit'])
  })
  test('it adds to what the plan asks and cannot take from it', () => {
    const with1 = enterprisePlan(policy)
    expect(with1.asks['support-system'].map(({ criterion, by }) => [criterion.id, by])).toEqual([['insured', 'policy']])
    expect(with1.asks['dual-prevention'].map(({ by }) => by)).toEqual(['plan', 'plan'])
    expect(enterprisePolicyProblems({ ...policy, asks: { ...policy.asks, 'responsibility-list': [] } })).toEqual([])
    expect(
      enterprisePlan({ ...policy, asks: { ...policy.asks, 'responsibility-list': [] } }).asks['responsibility-list'],
    ).toHaveLength(1)
  })
  test('an element that nobody gives a criterion is undetermined, whatever the evidence', () => {
    const bare = enterprisePlan({ ...policy, criteria: [], asks: {} })
    const evidence = bare.criteria.map(({ id }) => ({ criterion: id, says: 'met' as const, on: '2024-01-01' as const }))
    const { meets, elements } = enterpriseStanding(
      bare,
      { id: 'a', highRisk: false, aboveScale: true, evidence },
      '2024-12-31',
    )
    expect(meets).toBe('unknown')
    expect(elements.filter(({ because }) => because === 'no-criterion').map(({ state }) => state)).toEqual(
      new Array(9).fill('undetermined'),
    )
    expect(elements.slice(0, 6).every(({ state }) => state === 'met')).toBe(true)
  })
  test('before the first day on which anything is asked nothing is met', () => {
    const { elements } = enterpriseStanding(
      plan,
      { id: 'a', highRisk: false, aboveScale: true, evidence: [] },
      '2024-06-30',
    )
    expect(elements.find(({ element }) => element.id === 'staff-quality')).toMatchObject({
      state: 'undetermined',
      because: 'nothing-asked',
    })
  })
  test('every mistake is named', () => {
    const broken = {
      ...policy,
      criteria: [own, own, { ...own, id: 'full-list' }, { ...own, id: 'unused' }],
      asks: { 'support-system': ['insured', 'insuerd'], 'dual-prevention': ['risk-control'] },
      costs: { ...policy.costs, criteria: { insurd: { show: 1, do: 1 } } },
    }
    const { problems } = readEnterprisePolicy(broken)
    expect(codes(problems)).toEqual([
      'criteria[1].id criterion-twice',
      'criteria[2].id criterion-twice',
      'criteria[3] criterion-unused',
      'asks.dual-prevention[0] asks-twice',
      'asks.support-system[1] asks-unknown',
      'costs.criteria.insurd cost-unknown',
    ])
    sayable(problems)
  })
  test('nor has it another shape', () => {
    const { problems } = readEnterprisePolicy({
      ...policy,
      id: 'Ezhou',
      asks: { safety: [] },
      costs: { kinds: { document: { show: -1, do: 1 } } },
    })
    expect(problems.length).toBeGreaterThan(3)
    sayable(problems)
  })
})

test('evidence of findings counts for three months where it names no last day', () => {
  const evidence = [{ criterion: 'no-major-hit', says: 'met', on: '2024-10-01' } as const]
  const state = (asOf: '2024-12-31' | '2025-01-01', more = {}) =>
    enterpriseStanding(plan, { id: 'a', evidence: evidence.map((p) => ({ ...p, ...more })) }, asOf)
      .elements.flatMap(({ criteria }) => criteria)
      .find(({ criterion }) => criterion.id === 'no-major-hit')?.state
  expect(state('2024-12-31')).toBe('met')
  expect(state('2025-01-01')).toBe('undetermined')
  expect(state('2025-01-01', { expires: '2025-06-30' })).toBe('met')
})

test('a day that does not exist is a mistake of the caller', () => {
  expect(() => enterpriseStanding(plan, { id: 'a', evidence: [] }, '2024-02-30')).toThrow(/2024-02-30/)
})
