import { costOf, type FactSchema, irVersion, type Node, type Standard } from '@zhiben/rules'
import { describe, expect, test } from 'vitest'

const words = { zh: '例', en: 'case' }
const about = { title: words, question: words }
const boolean = { kind: 'boolean' as const, ...about }
const facts: FactSchema = {
  a: boolean,
  tanks: {
    kind: 'list',
    maxItems: 10,
    items: { full: boolean, valves: { kind: 'list', maxItems: 7, items: { ok: boolean }, ...about } },
    ...about,
  },
}
const a: Node = { op: 'fact', fact: 'a' }
const tanks = { op: 'fact', fact: 'tanks' } as const

const standardOf = (whens: readonly Node[], more: Partial<Standard> = {}): Standard => ({
  irVersion,
  id: 'test/cost',
  version: '1',
  title: words,
  authority: words,
  document: 'C 1',
  inForce: { from: '2024-01-01' },
  scope: words,
  facts,
  rules: whens.map((when, i) => ({
    id: `${i + 1}`,
    title: words,
    cite: { document: 'C 1', article: '1' },
    level: 'major',
    when,
    remedy: words,
    evidence: words,
    verified: { status: 'unverified', why: 'case' },
  })),
  combine: [],
  ...more,
})

describe('the cost of a condition is the most nodes that are looked at', () => {
  test.each<[string, Node, number]>([
    ['a fact', a, 1],
    ['not', { op: 'not', of: a }, 2],
    ['all of three', { op: 'all', of: [a, a, a] }, 4],
    [
      'a comparison',
      { op: 'compare', left: { op: 'count', in: tanks }, is: '>', right: { op: 'number', value: 1, unit: '1' } },
      3,
    ],
    ['a list: its size times what is inside', { op: 'exists', in: tanks, of: { op: 'not', of: a } }, 1 + 10 * 2],
    ['a filter too', { op: 'exists', in: tanks, where: a, of: a }, 1 + 10 * 2],
    [
      'a list in a list: both sizes multiplied',
      { op: 'exists', in: tanks, of: { op: 'exists', in: { op: 'fact', fact: 'valves', scope: 1 }, of: a } },
      1 + 10 * (1 + 7 * 1),
    ],
  ])('%s', (_name, when, cost) => {
    expect(costOf(standardOf([when]))).toBe(cost)
  })
})

test('a ref costs what the rule that it names costs', () => {
  const dear: Node = { op: 'exists', in: tanks, of: a }
  expect(costOf(standardOf([dear, { op: 'ref', rule: '1' }]))).toBe(11 + (1 + 11))
})

test('exceptions, conditions to apply and grades are counted', () => {
  const [rule] = standardOf([a]).rules as [Standard['rules'][number]]
  const standard = standardOf([], {
    rules: [{ ...rule, appliesIf: a, unless: [{ cite: rule.cite, title: words, when: { op: 'not', of: a } }] }],
    combine: [{ level: 'major', title: words, when: a }],
  })
  expect(costOf(standard)).toBe(1 + 1 + 2 + 1)
})

test('the bound grows with the sizes that are declared and stays a number', () => {
  const huge = { ...facts, tanks: { ...facts.tanks, maxItems: 1_000_000 } as FactSchema[string] }
  expect(costOf(standardOf([{ op: 'exists', in: tanks, of: a }], { facts: huge }))).toBe(1_000_001)
})
