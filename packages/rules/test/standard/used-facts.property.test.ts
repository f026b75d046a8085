import { dayNumber } from '@zhiben/core'
import { expressionsOf, type FactSchema, interpret, type Node, readFacts, usedFacts } from '@zhiben/rules'
import { factsArbitrary, type RandomFacts, runOptions, standardArbitrary } from '@zhiben/testing'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const words = { zh: '例', en: 'case' }
const about = { title: words, question: words }
const boolean = { kind: 'boolean' as const, ...about }
const schema: FactSchema = {
  a: boolean,
  b: boolean,
  tanks: {
    kind: 'list',
    maxItems: 5,
    items: {
      full: boolean,
      amount: { kind: 'number', unit: 't', ...about },
      valves: { kind: 'list', maxItems: 5, items: { ok: boolean }, ...about },
    },
    ...about,
  },
}
const tanks = { op: 'fact', fact: 'tanks' } as const
const names = (facts: FactSchema): object =>
  Object.fromEntries(
    Object.entries(facts).map(([name, type]) => [name, type.kind === 'list' ? names(type.items) : true]),
  )
const used = (...roots: Node[]) => names(usedFacts(schema, roots))

describe('the facts that expressions read', () => {
  test.each<[string, Node[], object]>([
    ['none', [], {}],
    ['one', [{ op: 'not', of: { op: 'fact', fact: 'a' } }], { a: true }],
    [
      'of several',
      [
        { op: 'fact', fact: 'a' },
        { op: 'fact', fact: 'b' },
      ],
      { a: true, b: true },
    ],
    [
      'a list of which no fact is read',
      [{ op: 'exists', in: tanks, of: { op: 'constant', value: true } }],
      { tanks: {} },
    ],
    [
      'facts of items, filter included',
      [{ op: 'exists', in: tanks, where: { op: 'fact', fact: 'full', scope: 1 }, of: { op: 'fact', fact: 'a' } }],
      { a: true, tanks: { full: true } },
    ],
    [
      'lists in lists',
      [
        {
          op: 'forall',
          in: tanks,
          of: { op: 'exists', in: { op: 'fact', fact: 'valves', scope: 1 }, of: { op: 'fact', fact: 'ok', scope: 2 } },
        },
      ],
      { tanks: { valves: { ok: true } } },
    ],
  ])('%s', (_name, roots, expected) => {
    expect(used(...roots)).toEqual(expected)
  })
})

test('are enough: without the others every verdict is the same', () => {
  const cases = standardArbitrary().chain((standard) =>
    factsArbitrary(standard.facts).map((facts) => ({ standard, facts })),
  )
  fc.assert(
    fc.property(cases, ({ standard, facts }) => {
      const pruned = usedFacts(
        standard.facts,
        expressionsOf(standard).map(({ node }) => node),
      )
      const fewer: RandomFacts = readFacts(pruned, facts).facts
      const day = dayNumber('2024-03-31') as number
      expect(interpret({ ...standard, facts: pruned })(fewer, day)).toEqual(interpret(standard)(facts, day))
    }),
    runOptions(200),
  )
})
