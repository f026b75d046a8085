import { describe, expect, test } from 'vitest'
import {
  boolean,
  byDay,
  defineObligations,
  each,
  facts,
  hashOf,
  not,
  ObligationsRefused,
  obligation,
  readObligations,
  unverified,
} from '../src/index.js'

const words = (zh: string, en: string) => ({ zh, en })
const profile = facts({
  isHighRisk: boolean({ title: words('高危', 'High-risk'), question: words('是否高危?', 'Is it high-risk?') }),
})
const about = { verified: unverified('示例,无原文'), title: words('演练', 'Drill'), cite: { article: '18', item: '1' } }
const pack = {
  id: 'example/drills',
  title: words('示例', 'Example'),
  authority: words('示例机关', 'Example authority'),
  document: '示例〔2024〕1号',
  layer: 'city',
  inForce: { from: '2024-01-01', until: '2026-12-31' },
  facts: profile,
} as const

describe('defineObligations', () => {
  test('gives each obligation what the pack says of all', () => {
    const { obligations, facts: used } = defineObligations({
      ...pack,
      obligations: (f) => [
        obligation('example/half-yearly', {
          ...about,
          action: 'drill',
          bearer: 'enterprise',
          binds: f.isHighRisk,
          cadence: each('half-year'),
        }),
        obligation('example/monthly-report', {
          ...about,
          action: 'report',
          bearer: 'enterprise',
          cadence: byDay('month', 5),
          cite: { article: '9' },
        }),
      ],
    })
    expect(obligations[0]).toMatchObject({
      cite: { document: '示例〔2024〕1号', article: '18', item: '1' },
      layer: 'city',
      inForce: { from: '2024-01-01', until: '2026-12-31' },
      binds: { op: 'fact', fact: 'isHighRisk' },
    })
    expect(obligations[1]).not.toHaveProperty('binds')
    expect(Object.keys(used)).toEqual(['isHighRisk'])
  })

  test('finds every problem, each with its place', () => {
    const define = () =>
      defineObligations({
        ...pack,
        obligations: (f) => [
          obligation('example/a', {
            ...about,
            action: 'example/unheard-of',
            bearer: 'enterprise',
            binds: not(f.isHighRisk),
            cadence: byDay('quarter', { month: 4, day: 5 }),
          }),
          obligation('example/a', { ...about, action: 'drill', bearer: 'enterprise', cadence: each('year', 0) }),
        ],
      })
    try {
      define()
      expect.unreachable()
    } catch (refused) {
      expect(refused).toBeInstanceOf(ObligationsRefused)
      expect((refused as ObligationsRefused).problems).toEqual([
        expect.objectContaining({ code: 'number-out-of-range', at: 'obligations[1].cadence.times' }),
      ])
    }
    expect(() =>
      defineObligations({
        ...pack,
        obligations: (f) => [
          obligation('example/a', {
            ...about,
            action: 'example/unheard-of',
            bearer: 'enterprise',
            binds: not(f.isHighRisk),
            cadence: byDay('quarter', { month: 4, day: 5 }),
          }),
          obligation('example/a', { ...about, action: 'drill', bearer: 'enterprise', cadence: each('year') }),
        ],
      }),
    ).toThrow(
      /obligations\[0\]\.action: there is no action[\s\S]*month 4 of a period of 3[\s\S]*`example\/a` stands twice, first at `obligations\[0\]\.id`/,
    )
  })
})

describe('readObligations', () => {
  const made = defineObligations({
    ...pack,
    obligations: (f) => [
      obligation('example/a', {
        ...about,
        action: 'drill',
        bearer: 'enterprise',
        binds: f.isHighRisk,
        cadence: each('year'),
      }),
    ],
  })

  test('reads what was written, with the same hash', () => {
    const again = readObligations(JSON.stringify(made, null, 2))
    expect(again).toEqual(made)
    expect(hashOf(again)).toBe(hashOf(made))
  })

  test('refuses what is wrong, each with its place', () => {
    const [first] = made.obligations
    const broken = {
      ...made,
      obligations: [{ ...first, action: 'dril', cadence: { kind: 'at-event', event: 'hollday', due: {} } }],
    }
    const codes = (value: unknown) => {
      try {
        readObligations(value)
        return []
      } catch (refused) {
        return (refused as ObligationsRefused).problems.map(({ code, at }) => `${at} ${code}`)
      }
    }
    expect(codes(broken)).toEqual([
      'obligations[0].action obligation-unknown-term',
      'obligations[0].cadence.due obligation-exactly-one',
      'obligations[0].cadence.event obligation-unknown-term',
    ])
    expect(
      codes({ ...made, obligations: [{ ...first, cadence: { kind: 'each', every: 'fortnight', times: 1 } }] }),
    ).toEqual(['obligations[0].cadence.every unknown-value'])
    expect(codes('{')).toHaveLength(1)
  })
})
