import { type FactSchema, interpret, irVersion, type Node, type Standard, type Table } from '@zhiben/rules'
import { describe, expect, test } from 'vitest'
import { evaluators } from './evaluators.js'

// What long random runs found, kept as fixed cases: each was once judged otherwise than by the reference.

const words = { zh: '例', en: 'case' }
const about = { title: words, question: words }
const number = (more: object = {}) => ({ kind: 'number' as const, unit: '1' as const, ...about, ...more })
const flag = { kind: 'boolean' as const, ...about }
const facts: FactSchema = {
  flag,
  n: number(),
  small: number({ min: 0, max: 100 }),
  amount: number({ min: 0 }),
  key: { kind: 'choice', options: { a: words, b: words }, judgement: true, ...about },
  things: { kind: 'list', maxItems: 9, items: { x: number(), ok: flag }, ...about },
  others: { kind: 'list', maxItems: 9, items: { x: number(), ok: flag }, ...about },
}
const tables: Readonly<Record<string, Table>> = { factor: { title: words, unit: '1', entries: { a: 0.1, b: 0.3 } } }

const standardOf = (when: Node): Standard => ({
  irVersion,
  id: 'test/found',
  version: '1',
  title: words,
  authority: words,
  document: 'F 1',
  inForce: { from: '2020-01-01' },
  scope: words,
  facts,
  tables,
  rules: [
    {
      id: '1',
      title: words,
      cite: { document: 'F 1', article: '1' },
      level: 'major',
      when,
      remedy: words,
      evidence: words,
      verified: { status: 'unverified', why: 'case' },
    },
  ],
  combine: [{ level: 'major', title: words, when: { op: 'ref', rule: '1' } }],
})

const fact = (name: string, scope?: number): Node =>
  scope === undefined ? { op: 'fact', fact: name } : { op: 'fact', fact: name, scope }
const figure = (value: number): Node => ({ op: 'number', value, unit: '1' })
const things = { op: 'fact', fact: 'things' } as const
const above = (left: Node, right: Node): Node => ({ op: 'compare', left, is: '>', right })

const cases: readonly (readonly [string, Node, Readonly<Record<string, unknown>>])[] = [
  [
    'a number in a rare form times nought, the greatest of which is taken',
    above(
      {
        op: 'maxOf',
        in: things,
        of: { op: 'multiply', of: [figure(1e21), { op: 'lookup', table: 'factor', key: fact('key') }] },
      },
      figure(1),
    ),
    { key: { value: 'b', by: 'x', because: 'y' }, things: [{}] },
  ],
  [
    'a quotient of which nothing is known beside the greatest of nothing',
    above(
      {
        op: 'subtract',
        left: { op: 'divide', left: figure(1), right: fact('n') },
        right: { op: 'maxOf', in: things, of: fact('x', 1) },
      },
      figure(0),
    ),
    { n: { range: [0, 1] }, things: [] },
  ],
  [
    'the quotient of endless numbers beside the least of nothing',
    above(
      {
        op: 'add',
        of: [
          {
            op: 'divide',
            left: { op: 'minOf', in: things, of: fact('x', 1) },
            right: { op: 'maxOf', in: things, of: fact('x', 1) },
          },
          { op: 'minOf', in: things, of: fact('x', 1) },
        ],
      },
      fact('small'),
    ),
    { things: [] },
  ],
  [
    'the sum over an unknown list of what is too little for a double',
    above(figure(0.1), {
      op: 'sum',
      in: things,
      of: { op: 'multiply', of: [fact('small'), figure(1e-7), figure(0.2)] },
    }),
    { small: 5e-324 },
  ],
  [
    'a quotient too near nought for a double',
    above({ op: 'divide', left: figure(1), right: { op: 'divide', left: fact('n'), right: figure(3) } }, figure(1)),
    { n: 5e-324 },
  ],
  [
    'a sum too large for a double less itself',
    above({ op: 'subtract', left: { op: 'add', of: [fact('n'), fact('n')] }, right: fact('n') }, figure(1)),
    { n: 1.7e308 },
  ],
  [
    'whole numbers that doubles cannot hold',
    above({ op: 'subtract', left: fact('n'), right: figure(1) }, figure(1.1805916207174112e21)),
    { n: 1.1805916207174113e21 },
  ],
  [
    'a number without end times what rounding makes a nought of',
    above(figure(1), {
      op: 'multiply',
      of: [
        fact('amount'),
        { op: 'subtract', left: fact('n'), right: { op: 'multiply', of: [figure(0.1), figure(3)] } },
      ],
    }),
    // Three tenths as a computer writes their sum, which is a little more than three tenths.
    { n: 0.30000000000000004 },
  ],
  [
    'a number without end times a nought that rounding makes more of',
    above(figure(1), {
      op: 'multiply',
      of: [{ op: 'subtract', left: { op: 'add', of: [figure(0.1), figure(0.2)] }, right: fact('n') }, fact('amount')],
    }),
    { n: 0.3 },
  ],
  [
    'more than one by less than a double can add to one',
    { op: 'compare', left: { op: 'add', of: [figure(1), fact('n')] }, is: '<=', right: figure(1) },
    { n: 1e-280 },
  ],
  [
    'one, and as much more as a double cannot add',
    { op: 'compare', left: figure(1), is: '>=', right: { op: 'add', of: [fact('n'), figure(1)] } },
    { n: 1e-280 },
  ],
]

describe.each(Object.entries(evaluators))('%s', (_name, evaluator) => {
  test.each(cases)('%s', (_case, when, subject) => {
    const standard = standardOf(when)
    expect(evaluator(standard)(subject, 19_800)).toEqual(interpret(standard)(subject, 19_800))
  })

  test('a rule referred to from within a list leaves the item alone', () => {
    const [first] = standardOf({
      op: 'exists',
      in: things,
      of: {
        op: 'all',
        of: [
          { op: 'ref', rule: '2' },
          { op: 'exists', in: { op: 'fact', fact: 'others' }, of: { op: 'all', of: [fact('ok', 2), fact('ok', 1)] } },
        ],
      },
    }).rules
    const [second] = standardOf({
      op: 'exists',
      in: { op: 'fact', fact: 'others' },
      of: { op: 'exists', in: things, of: { op: 'all', of: [fact('ok', 1), { op: 'not', of: fact('ok', 2) }] } },
    }).rules
    const standard: Standard = {
      ...standardOf(fact('flag')),
      rules: [first as Standard['rules'][number], { ...(second as Standard['rules'][number]), id: '2' }],
    }
    const subject = { things: [{ ok: false }], others: [{ ok: true }] }
    expect(evaluator(standard)(subject, 19_800).rules).toEqual(['clear', 'hit'])
    expect(interpret(standard)(subject, 19_800).rules).toEqual(['clear', 'hit'])
  })
})
