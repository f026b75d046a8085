import type { CivilDate } from '@zhiben/core'
import type { Answers } from '@zhiben/rules'

/** A subject, a rule of `works`, and what its explanation is about. */
export interface Case {
  readonly name: string
  readonly rule: string
  readonly facts: Readonly<Record<string, unknown>>
  readonly answers?: Answers
}

export const asOf: CivilDate = '2026-01-01'

const foundry = { isWorks: true, isFoundry: true }
const uncertified = { onDuty: true, certified: false }

/** One case for each shape of an explanation; their texts are kept in `golden/`. */
export const cases: readonly Case[] = [
  { name: 'one-fact', rule: '1', facts: { isWorks: true, hasContractors: true, coordinated: true, inspected: false } },
  {
    name: 'witnesses',
    rule: '3',
    facts: {
      ...foundry,
      drainers: [
        { id: 'D1', pressure: 40, shared: false, valves: [] },
        { id: 'D2', pressure: 20, shared: false, valves: [] },
        { pressure: 29.5, shared: false, valves: [{ tight: false }, { tight: true }] },
      ],
    },
  },
  {
    name: 'witness-within-a-witness',
    rule: '3',
    facts: {
      ...foundry,
      drainers: [{ id: 'D1', pressure: 40, shared: false, valves: [{ tight: true }, { id: 'V2', tight: false }] }],
    },
  },
  {
    name: 'partial-list',
    rule: '3',
    facts: { ...foundry, drainers: { partial: [{ id: 'D1', pressure: { range: [10, 25] } }] } },
  },
  {
    name: 'two-ways',
    rule: '2',
    facts: { isWorks: true, workers: [uncertified, { onDuty: true, certified: true }, uncertified] },
  },
  {
    name: 'many-witnesses',
    rule: '2',
    facts: { isWorks: true, workers: Array.from({ length: 30 }, () => uncertified) },
  },
  {
    name: 'exception-fails',
    rule: '4',
    facts: {
      ...foundry,
      inProduction: true,
      setPressure: 120,
      designPressure: 100,
      interlocked: true,
      furnace: 'shaft',
    },
  },
  {
    name: 'exception-holds',
    rule: '4',
    facts: {
      ...foundry,
      inProduction: true,
      setPressure: 120,
      designPressure: 100,
      furnace: { oneOf: ['tilting', 'fixed'] },
    },
  },
  {
    name: 'sum',
    rule: '5',
    facts: {
      isWorks: true,
      tanks: [
        { id: 'T1', substance: 'ammonia', amount: 8 },
        { id: 'T2', substance: 'lpg', amount: 20 },
        { id: 'T3', substance: 'oxygen', amount: 10 },
      ],
    },
  },
  {
    name: 'sum-of-several',
    rule: '5',
    facts: { isWorks: true, tanks: [1, 2, 3, 4].map(() => ({ substance: 'lpg', amount: 30 })) },
  },
  { name: 'date', rule: '6', facts: { isWorks: true, drillOn: '2024-11-30' } },
  {
    name: 'judgement',
    rule: '7',
    facts: {
      isWorks: true,
      massCasualties: { value: true, by: '安全总监', because: '毗邻居民区' },
      workers: [{ onDuty: true }, { onDuty: false }],
    },
  },
  {
    name: 'judgement-of-nobody',
    rule: '7',
    facts: { isWorks: true, massCasualties: true, workers: [] },
  },
  {
    name: 'other-rule',
    rule: '7',
    facts: { isWorks: true, tanks: [{ substance: 'ammonia', amount: 10 }], massCasualties: false, workers: [] },
  },
  {
    name: 'answer',
    rule: '2',
    facts: { isWorks: true },
    answers: { 'test/works@1#2.when': { truth: true, by: '检查组', because: '查了花名册' } },
  },
  {
    name: 'conflict',
    rule: '1',
    facts: { isWorks: true, hasContractors: true, coordinated: true, inspected: true },
    answers: { 'test/works@1#1.when': { truth: true, by: '检查组' } },
  },
  { name: 'clear-list', rule: '2', facts: { isWorks: true, workers: [{ certified: true }, { onDuty: false }] } },
  { name: 'clear-empty', rule: '2', facts: { isWorks: true, workers: [] } },
  {
    name: 'clear-long-list',
    rule: '3',
    facts: { ...foundry, drainers: Array.from({ length: 9 }, () => ({ pressure: 30, shared: false, valves: [] })) },
  },
  {
    name: 'clear-sum',
    rule: '5',
    facts: { isWorks: true, tanks: [{ substance: 'ammonia', amount: 1 }, { amount: 3 }] },
  },
  { name: 'not-applicable', rule: '3', facts: { isWorks: true, isFoundry: false } },
  { name: 'not-for-the-standard', rule: '3', facts: { isWorks: false } },
  { name: 'undetermined', rule: '3', facts: { isWorks: true, drainers: { partial: [{ id: 'D1', pressure: 50 }] } } },
  { name: 'nothing-known', rule: '7', facts: {} },
]
