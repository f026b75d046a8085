import { check, type FactSchema, irVersion, type Node, type Standard, type StandardProblem } from '@zhiben/rules'
import { describe, expect, test } from 'vitest'

const words = { zh: '例', en: 'case' }
const about = { title: words, question: words }
const facts: FactSchema = {
  alarm: { kind: 'boolean', ...about },
  amount: { kind: 'number', unit: 't', min: 0, ...about },
  pressure: { kind: 'number', unit: 'kPa', ...about },
  ratio: { kind: 'number', unit: '1', ...about },
  builtOn: { kind: 'date', ...about },
  sector: { kind: 'choice', options: { metal: words, wood: words }, ...about },
  name: { kind: 'text', ...about },
  tanks: { kind: 'list', maxItems: 10, items: { full: { kind: 'boolean', ...about } }, ...about },
}
const alarm: Node = { op: 'fact', fact: 'alarm' }
const fact = (name: string, scope?: number): Node =>
  scope === undefined ? { op: 'fact', fact: name } : { op: 'fact', fact: name, scope }
const figure = (value: number, unit: 't' | 'kPa' | '1'): Node => ({ op: 'number', value, unit })
const compare = (left: Node, is: '<' | '=', right: Node): Node => ({ op: 'compare', left, is, right })
const tanks = { op: 'fact', fact: 'tanks' } as const

const rule = (id: string, when: Node): Standard['rules'][number] => ({
  id,
  title: words,
  cite: { document: 'C 1', article: id },
  level: 'major',
  when,
  remedy: words,
  evidence: words,
  verified: { status: 'unverified', why: 'case' },
})

const standardOf = (when: Node, more: Partial<Standard> = {}): Standard => ({
  irVersion,
  id: 'test/checked',
  version: '1',
  title: words,
  authority: words,
  document: 'C 1',
  inForce: { from: '2024-01-01' },
  scope: words,
  facts,
  tables: {
    limits: { title: words, unit: 't', entries: { metal: 1, wood: 2 } },
    part: { title: words, unit: 't', entries: { metal: 1 } },
  },
  rules: [rule('1', alarm), rule('2', when)],
  combine: [{ level: 'major', title: words, when: { op: 'ref', rule: '1' } }],
  ...more,
})

const nested = (depth: number): Node => (depth === 1 ? alarm : { op: 'not', of: nested(depth - 1) })

/** One case or several for each problem there is: a new problem without one does not compile. */
const cases: {
  readonly [C in StandardProblem['code']]: readonly (readonly [
    Standard,
    Extract<StandardProblem, { readonly code: C }>,
  ])[]
} = {
  'unknown-fact': [
    [standardOf(fact('alrm')), { code: 'unknown-fact', at: 'rules[1].when', found: 'alrm', nearest: 'alarm' }],
    [
      standardOf({ op: 'exists', in: tanks, of: fact('alarm', 1) }),
      { code: 'unknown-fact', at: 'rules[1].when.of', found: 'alarm', nearest: undefined },
    ],
    [
      standardOf({ op: 'exists', in: { op: 'fact', fact: 'tank' }, of: alarm }),
      { code: 'unknown-fact', at: 'rules[1].when.in', found: 'tank', nearest: 'tanks' },
    ],
  ],
  'scope-missing': [
    [standardOf(fact('full', 1)), { code: 'scope-missing', at: 'rules[1].when', found: 1, deepest: 0 }],
    [
      standardOf({ op: 'exists', in: tanks, of: fact('full', 2) }),
      { code: 'scope-missing', at: 'rules[1].when.of', found: 2, deepest: 1 },
    ],
  ],
  'not-a-list': [
    [
      standardOf({ op: 'exists', in: { op: 'fact', fact: 'amount' }, of: alarm }),
      { code: 'not-a-list', at: 'rules[1].when.in', found: 'amount', kind: 'number' },
    ],
  ],
  'list-as-value': [
    [standardOf({ op: 'not', of: fact('tanks') }), { code: 'list-as-value', at: 'rules[1].when.of', found: 'tanks' }],
  ],
  'wrong-kind': [
    [standardOf(fact('amount')), { code: 'wrong-kind', at: 'rules[1].when', expected: 'truth', found: 'number' }],
    [
      standardOf({ op: 'all', of: [alarm, fact('builtOn')] }),
      { code: 'wrong-kind', at: 'rules[1].when.of[1]', expected: 'truth', found: 'date' },
    ],
    [
      standardOf(compare({ op: 'add', of: [fact('builtOn')] }, '<', fact('builtOn'))),
      { code: 'wrong-kind', at: 'rules[1].when.left.of[0]', expected: 'number', found: 'date' },
    ],
    [
      standardOf({ op: 'in', of: fact('amount'), values: ['x'] }),
      { code: 'wrong-kind', at: 'rules[1].when.of', expected: 'choice', found: 'number (t)' },
    ],
    [
      standardOf(compare({ op: 'shift', of: fact('amount'), by: { days: 1 } }, '<', { op: 'asOf' })),
      { code: 'wrong-kind', at: 'rules[1].when.left.of', expected: 'date', found: 'number (t)' },
    ],
    [
      standardOf(compare(alarm, '=', alarm)),
      { code: 'wrong-kind', at: 'rules[1].when.left', expected: 'number', found: 'truth' },
    ],
  ],
  'kinds-differ': [
    [
      standardOf(compare(fact('amount'), '<', fact('builtOn'))),
      { code: 'kinds-differ', at: 'rules[1].when.right', left: 'number (t)', right: 'date' },
    ],
    [
      standardOf(compare(fact('amount'), '<', alarm)),
      { code: 'kinds-differ', at: 'rules[1].when.right', left: 'number (t)', right: 'truth' },
    ],
  ],
  'units-differ': [
    [
      standardOf(compare(fact('amount'), '<', figure(30, 'kPa'))),
      { code: 'units-differ', at: 'rules[1].when.right', left: 't', right: 'kPa' },
    ],
    [
      standardOf(compare({ op: 'add', of: [fact('amount'), fact('pressure')] }, '<', figure(1, 't'))),
      { code: 'units-differ', at: 'rules[1].when.left.of[1]', left: 't', right: 'kPa' },
    ],
    [
      standardOf(compare({ op: 'multiply', of: [fact('amount'), fact('pressure')] }, '<', figure(1, 'kPa'))),
      { code: 'units-differ', at: 'rules[1].when.left.of[1]', left: '1', right: 'kPa' },
    ],
    [
      standardOf(compare({ op: 'divide', left: fact('amount'), right: fact('pressure') }, '<', figure(1, '1'))),
      { code: 'units-differ', at: 'rules[1].when.left', left: 't', right: 'kPa' },
    ],
  ],
  'no-order': [
    [
      standardOf(compare(fact('sector'), '<', fact('sector'))),
      { code: 'no-order', at: 'rules[1].when', kind: 'choice', found: '<' },
    ],
    [
      standardOf(compare({ op: 'max', of: [fact('name')] }, '=', fact('name'))),
      { code: 'no-order', at: 'rules[1].when.left', kind: 'text', found: 'max' },
    ],
  ],
  'unknown-option': [
    [
      standardOf({ op: 'in', of: fact('sector'), values: ['wood', 'metl'] }),
      { code: 'unknown-option', at: 'rules[1].when.values[1]', found: 'metl', nearest: 'metal' },
    ],
  ],
  'unknown-table': [
    [
      standardOf(compare({ op: 'lookup', table: 'limit', key: fact('sector') }, '<', fact('amount'))),
      { code: 'unknown-table', at: 'rules[1].when.left', found: 'limit', nearest: 'limits' },
    ],
  ],
  'table-misses': [
    [
      standardOf(compare({ op: 'lookup', table: 'part', key: fact('sector') }, '<', fact('amount'))),
      { code: 'table-misses', at: 'rules[1].when.left', table: 'part', option: 'wood' },
    ],
  ],
  'count-out-of-reach': [
    [
      standardOf({ op: 'atLeast', n: 2, of: [alarm] }),
      { code: 'count-out-of-reach', at: 'rules[1].when', n: 2, of: 1 },
    ],
    [
      standardOf({ op: 'atLeast', n: 0, of: [alarm] }),
      { code: 'count-out-of-reach', at: 'rules[1].when', n: 0, of: 1 },
    ],
  ],
  'unknown-rule': [
    [
      standardOf({ op: 'ref', rule: '11' }),
      { code: 'unknown-rule', at: 'rules[1].when', found: '11', nearest: undefined },
    ],
  ],
  'unknown-import': [
    [
      standardOf({ op: 'ref', rule: 'test/other@1#1' }),
      { code: 'unknown-import', at: 'rules[1].when', found: 'test/other@1' },
    ],
  ],
  'circular-ref': [
    [
      standardOf({ op: 'not', of: { op: 'ref', rule: '2' } }),
      { code: 'circular-ref', at: 'rules[1]', circle: ['2', '2'] },
    ],
  ],
  'refs-too-deep': [
    [
      standardOf(alarm, {
        rules: [
          rule('1', alarm),
          ...Array.from({ length: 40 }, (_, i) =>
            rule(`${i + 2}`, {
              op: 'not',
              of: {
                op: 'not',
                of: {
                  op: 'not',
                  of: { op: 'not', of: { op: 'not', of: { op: 'not', of: { op: 'ref', rule: `${i + 1}` } } } },
                },
              },
            }),
          ),
        ],
      }),
      { code: 'refs-too-deep', at: 'rules[37]', depth: 260, limit: 256 },
    ],
  ],
  'figures-too-long': [
    [
      standardOf(compare({ op: 'multiply', of: [figure(1e300, 't'), figure(1e300, '1')] }, '<', fact('amount'))),
      { code: 'figures-too-long', at: 'rules[1].when', digits: 603, limit: 500 },
    ],
  ],
  'duplicate-rule': [
    [
      standardOf(alarm, { rules: [rule('1', alarm), rule('1', alarm)] }),
      { code: 'duplicate-rule', at: 'rules[1].id', rule: '1', first: 'rules[0].id' },
    ],
  ],
  'reserved-name': [
    [
      standardOf(alarm, { facts: { ...facts, answers: { kind: 'boolean', ...about } } }),
      { code: 'reserved-name', at: 'facts.answers', found: 'answers' },
    ],
    [
      standardOf(alarm, {
        facts: { ...facts, tanks: { ...facts.tanks, items: { constructor: { kind: 'boolean', ...about } } } as never },
      }),
      { code: 'reserved-name', at: 'facts.tanks.items.constructor', found: 'constructor' },
    ],
  ],
  'constant-condition': [
    [
      standardOf({ op: 'any', of: [alarm, { op: 'constant', value: true }] }),
      { code: 'constant-condition', at: 'rules[1].when', value: true },
    ],
    [
      standardOf(compare(fact('amount'), '<', figure(0, 't'))),
      { code: 'constant-condition', at: 'rules[1].when', value: false },
    ],
    [standardOf({ op: 'all', of: [] }), { code: 'constant-condition', at: 'rules[1].when', value: true }],
  ],
  'never-hits': [
    [
      // What `anyOf` gives where no rule is of level `major`.
      standardOf(alarm, { combine: [{ level: 'major', title: words, when: { op: 'any', of: [] } }] }),
      { code: 'never-hits', at: 'combine' },
    ],
  ],
  'too-deep': [[standardOf(nested(65)), { code: 'too-deep', at: 'rules[1].when', depth: 65, limit: 64 }]],
  'too-large': [
    [
      standardOf({ op: 'any', of: Array.from({ length: 100_000 }, () => alarm) }),
      { code: 'too-large', at: '', nodes: 100_003, limit: 100_000 },
    ],
  ],
  'too-many-options': [
    [
      standardOf(alarm, {
        facts: {
          ...facts,
          many: {
            kind: 'choice',
            options: Object.fromEntries(Array.from({ length: 1001 }, (_, i) => [`o${i}`, words])),
            ...about,
          },
        },
      }),
      { code: 'too-many-options', at: 'facts.many.options', options: 1001, limit: 1000 },
    ],
  ],
  'period-backwards': [
    [
      standardOf(alarm, { inForce: { from: '2024-01-02', until: '2024-01-01' } }),
      { code: 'period-backwards', at: 'inForce', from: '2024-01-02', until: '2024-01-01' },
    ],
  ],
  'bounds-backwards': [
    [
      standardOf(alarm, { facts: { ...facts, narrow: { kind: 'number', unit: '1', min: 2, max: 1, ...about } } }),
      { code: 'bounds-backwards', at: 'facts.narrow', min: 2, max: 1 },
    ],
  ],
}

describe('each problem is found at its place', () => {
  const table = Object.entries(cases).flatMap(([code, of]) =>
    of.map(([standard, problem], i) => [`${code} ${i + 1}`, standard, problem] as const),
  )
  test.each(table)('%s', (_name, standard, problem) => {
    expect(check(standard, new Map())).toContainEqual(problem)
  })
})

describe('nothing is found', () => {
  test('in a standard with nothing wrong with it', () => {
    expect(check(standardOf({ op: 'exists', in: tanks, of: fact('full', 1) }))).toEqual([])
  })

  test('in a period of one day, in bounds of one value, at the very limits of size', () => {
    expect(check(standardOf(alarm, { inForce: { from: '2024-01-01', until: '2024-01-01' } }))).toEqual([])
    expect(
      check(standardOf(alarm, { facts: { ...facts, fixed: { kind: 'number', unit: '1', min: 1, max: 1, ...about } } })),
    ).toEqual([])
    expect(check(standardOf(nested(64)))).toEqual([])
  })

  test('in a ref to a standard that is not at hand', () => {
    expect(check(standardOf({ op: 'ref', rule: 'test/other@1#1' }))).toEqual([])
  })
})

test('all problems are found, not the first', () => {
  const standard = standardOf({ op: 'all', of: [fact('x'), fact('y'), fact('amount')] })
  expect(check(standard).map(({ at }) => at)).toEqual([
    'rules[1].when.of[0]',
    'rules[1].when.of[1]',
    'rules[1].when.of[2]',
  ])
})
