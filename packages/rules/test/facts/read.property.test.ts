import { dayNumber } from '@zhiben/core'
import { type FactSchema, interpret, readFacts } from '@zhiben/rules'
import { factsArbitrary, runOptions, schemaArbitrary, standardArbitrary } from '@zhiben/testing'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const words = { zh: '例', en: 'case' }
const about = { title: words, question: words }
const judged = { ...about, judgement: true as const }
const schema: FactSchema = {
  alarm: { kind: 'boolean', ...about },
  risky: { kind: 'boolean', ...judged },
  amount: { kind: 'number', unit: 't', min: 0, max: 100, ...judged },
  builtOn: { kind: 'date', ...judged },
  sector: { kind: 'choice', options: { metal: words, wood: words }, ...judged },
  name: { kind: 'text', ...judged },
  tanks: { kind: 'list', maxItems: 2, items: { full: { kind: 'boolean', ...about } }, ...judged },
}
const signature = { by: 'inspector', because: 'seen' }
const read = (facts: unknown) => readFacts(schema, facts)

describe('what is allowed is taken, in the unit of the schema', () => {
  test.each([
    [{ amount: { value: 300, unit: 'kg' } }, { amount: 0.3 }],
    [{ amount: { range: [100, null], unit: 'kg' } }, { amount: { range: [0.1, null] } }],
    [
      { risky: { value: true, ...signature, on: '2024-02-29' } },
      { risky: { value: true, ...signature, on: '2024-02-29' } },
    ],
    [{ sector: { oneOf: ['metal', 'wood'] } }, { sector: { oneOf: ['metal', 'wood'] } }],
    [{ builtOn: { range: ['2024-02-29', null] } }, { builtOn: { range: ['2024-02-29', null] } }],
    [{ tanks: { partial: [{ id: 'T1', full: true }] } }, { tanks: { partial: [{ id: 'T1', full: true }] } }],
    [{ alarm: undefined, name: null }, { name: null }],
  ])('%j', (given, facts) => {
    expect(read(given)).toEqual({ facts, problems: [] })
  })

  test('and every subject comes out with the same keys in the same order', () => {
    for (const given of [{}, { tanks: [{}], alarm: true }, { nonsense: 1, name: null, amount: 'x' }, null])
      expect(Object.keys(read(given).facts)).toEqual(Object.keys(schema))
    expect(Object.keys((read({ tanks: [{}] }).facts.tanks as readonly object[])[0] ?? {})).toEqual(['full'])
  })
})

describe('what is not is refused, by its place', () => {
  test.each([
    [{ alrm: true }, 'unknown-fact', 'alrm'],
    [{ alarm: 'yes' }, 'wrong-type', 'alarm'],
    [{ alarm: { value: true, ...signature } }, 'not-a-judgement', 'alarm'],
    [{ risky: { value: true, by: 'x' } }, 'judgement-incomplete', 'risky'],
    [{ risky: { value: true, because: 'seen' } }, 'judgement-incomplete', 'risky'],
    [{ risky: { value: true, ...signature, when: 'today' } }, 'wrong-type', 'risky'],
    [{ risky: { value: { value: true, ...signature }, ...signature } }, 'wrong-type', 'risky.value'],
    [{ risky: { value: true, ...signature, on: '2023-02-29' } }, 'no-such-day', 'risky.on'],
    // Numbers, days, texts and lists are measured and seen; nobody's signature makes them so.
    [{ amount: { value: 5, ...signature } }, 'not-a-judgement', 'amount'],
    [{ amount: { value: 5, unit: 'kg', ...signature } }, 'not-a-judgement', 'amount'],
    [{ builtOn: { value: '2024-01-01', ...signature } }, 'not-a-judgement', 'builtOn'],
    [{ name: { value: 'x', ...signature } }, 'not-a-judgement', 'name'],
    [{ tanks: { value: [], ...signature } }, 'not-a-judgement', 'tanks'],
    [{ amount: { value: 5, unit: 'kg', until: 'now' } }, 'wrong-type', 'amount'],
    [{ amount: { range: [1, 2], open: true } }, 'wrong-type', 'amount'],
    [{ builtOn: { range: [null, null], unit: 'day' } }, 'wrong-type', 'builtOn'],
    [{ amount: 101 }, 'out-of-bounds', 'amount'],
    [{ amount: { range: [2, 1] } }, 'range-backwards', 'amount'],
    [{ amount: { value: 5, unit: 'kPa' } }, 'unit-not-convertible', 'amount'],
    [{ amount: { value: 5, unit: 'tons' } }, 'unknown-unit', 'amount'],
    [{ builtOn: '2023-02-29' }, 'no-such-day', 'builtOn'],
    [{ sector: 'steel' }, 'unknown-option', 'sector'],
    [{ sector: { oneOf: [] } }, 'no-possibility', 'sector'],
    [{ sector: { oneOf: ['metal'], not: ['wood'] } }, 'wrong-type', 'sector'],
    [{ tanks: [{}, {}, {}] }, 'too-many-items', 'tanks'],
    [{ tanks: { partial: [{}], complete: true } }, 'wrong-type', 'tanks'],
    [{ tanks: [{ ful: true }] }, 'unknown-fact', 'tanks[0].ful'],
    [{ tanks: ['full'] }, 'not-an-object', 'tanks[0]'],
    [[], 'not-an-object', ''],
  ])('%j', (given, code, at) => {
    const { problems } = read(given)
    expect(problems.map((problem) => [problem.code, problem.at])).toEqual([[code, at]])
  })
})

test.each([
  { value: true, by: 'x' },
  { value: true, because: 'seen' },
  { value: true, ...signature, on: '2023-02-29' },
  { value: { value: true, ...signature }, ...signature },
])('a judgement with something wrong is left out: %j', (risky) => {
  expect(read({ risky }).facts.risky).toBeUndefined()
})

describe('reading', () => {
  const forms = { ranges: 0.3, oneOf: 0.3, partial: 0.3, measured: 0.3 }
  const cases = schemaArbitrary().chain((of) => factsArbitrary(of, forms).map((facts) => ({ of, facts })))

  test('twice is reading once', () => {
    fc.assert(
      fc.property(cases, ({ of, facts }) => {
        const once = readFacts(of, facts)
        expect(readFacts(of, once.facts)).toEqual(once)
      }),
      runOptions(150),
    )
  })

  test('changes no verdict', () => {
    const trials = standardArbitrary().chain((standard) =>
      factsArbitrary(standard.facts, forms).map((facts) => ({ standard, facts })),
    )
    fc.assert(
      fc.property(trials, ({ standard, facts }) => {
        const day = dayNumber('2024-03-31') as number
        const evaluate = interpret(standard)
        expect(evaluate(readFacts(standard.facts, facts).facts, day)).toEqual(evaluate(facts, day))
      }),
      runOptions(150),
    )
  })

  test('of anything at all fails on nothing, and what it lets through can be judged', () => {
    const garbage = (of: FactSchema): fc.Arbitrary<unknown> => {
      const scrap = fc.oneof(
        fc.jsonValue({ maxDepth: 2 }),
        fc.constantFrom(
          { range: [1, 'x'] },
          { range: ['2024-01-01', '2024-02-30'] },
          { oneOf: ['a', 1] },
          { value: 1, unit: 'kg' },
          { value: 1, unit: 't', ...signature },
          { value: { value: 1, unit: 'kg' }, ...signature },
          { value: 'a', ...signature },
          { value: true, because: 'seen' },
          { value: { value: true, ...signature }, ...signature },
          { partial: [{}, null] },
          [{ id: 1 }],
          Number.NaN,
          Number.POSITIVE_INFINITY,
        ),
      )
      return fc.record(Object.fromEntries(Object.keys(of).map((name) => [name, scrap])), { requiredKeys: [] })
    }
    const trials = standardArbitrary().chain((standard) =>
      fc.oneof(garbage(standard.facts), fc.jsonValue({ maxDepth: 3 })).map((given) => ({ standard, given })),
    )
    fc.assert(
      fc.property(trials, ({ standard, given }) => {
        const { facts } = readFacts(standard.facts, given)
        expect(interpret(standard)(facts, 19_800).rules).toHaveLength(standard.rules.length)
      }),
      runOptions(400),
    )
  })
})
