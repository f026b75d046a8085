import { compile, type Node, type Standard } from '@zhiben/rules'
import { hashOf, type Receipt, type ReceiptDifference, seal, verifyReceipt } from '@zhiben/sdk'
import { factsArbitrary, runOptions, standardArbitrary } from '@zhiben/testing'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { base } from '../../../test/bad-packs/base.js'

const library = 'zhiben 0.0.0'
const facts = {
  stores: true,
  alarm: false,
  distance: { range: [40, 60] },
  tanks: { partial: [{ id: 'T1', substance: 'ammonia', amount: { value: 12_000, unit: 'kg' }, sealed: false }] },
} as const
const judge = compile([base as Standard])
const sealed = seal(judge, judge.read(facts).facts, { asOf: '2024-06-01', library, subject: '示例企业' })

/** The receipt with a change, and the hash that whoever changed it would make for it. */
const changed = (change: (receipt: Record<string, unknown>) => void, rehash = true): unknown => {
  const { hash, ...body } = JSON.parse(JSON.stringify(sealed)) as Receipt & Record<string, unknown>
  change(body)
  return { ...body, hash: rehash ? hashOf(body) : hash }
}
const differences = (receipt: unknown, standards: readonly Standard[] = [base]): readonly ReceiptDifference[] => {
  const check = verifyReceipt(receipt, standards)
  return check.holds ? [] : check.differences
}

test('a receipt says all that went in and what came out', () => {
  expect(sealed).toMatchObject({
    zhiben: 'receipt',
    library,
    subject: '示例企业',
    asOf: '2024-06-01',
    standards: [{ id: 'cn/storage', version: '2024', hash: hashOf(base) }],
    verdict: 'hit',
    verdicts: [
      {
        standard: 'cn/storage@2024',
        verdict: 'hit',
        level: 'major',
        rules: [
          { rule: '1', verdict: 'hit' },
          { rule: '2', verdict: 'undetermined' },
        ],
      },
    ],
  })
})

describe('it holds', () => {
  test('as it was sealed, as a value and as text', () => {
    expect(verifyReceipt(sealed, [base])).toEqual({ holds: true })
    expect(verifyReceipt(JSON.stringify(sealed, null, 2), [base])).toEqual({ holds: true })
  })

  test('whatever other standards and versions are at hand', () => {
    expect(verifyReceipt(sealed, [{ ...base, version: '2030' }, { ...base, id: 'cn/other' }, base])).toEqual({
      holds: true,
    })
  })

  test('when another version of the library sealed it', () => {
    expect(differences(changed((r) => Object.assign(r, { library: 'zhiben 9' })))).toEqual([])
  })

  test('for every subject of every standard', () => {
    const cases = standardArbitrary().chain((standard) =>
      factsArbitrary(standard.facts, { asOf: '2024-03-31' }).map((f) => ({ standard, facts: f })),
    )
    fc.assert(
      fc.property(cases, ({ standard, facts: f }) => {
        const random = compile([standard])
        const receipt = seal(random, f, { asOf: '2024-03-31', library })
        expect(verifyReceipt(JSON.stringify(receipt), [standard])).toEqual({ holds: true })
      }),
      runOptions(150),
    )
  })
})

describe('it does not hold, and says what differs', () => {
  test('when a fact was changed', () => {
    const change = (r: Record<string, unknown>) => Object.assign(r.facts as object, { alarm: true })
    const verdicts = [
      { code: 'verdict-differs', at: 'verdict', of: '', sealed: 'hit', now: 'undetermined' },
      { code: 'verdict-differs', at: 'verdicts[0].verdict', of: 'cn/storage@2024', sealed: 'hit', now: 'undetermined' },
      { code: 'verdict-differs', at: 'verdicts[0].level', of: 'cn/storage@2024', sealed: 'major', now: '–' },
      { code: 'verdict-differs', at: 'verdicts[0].rules[0]', of: 'cn/storage@2024#1', sealed: 'hit', now: 'clear' },
    ]
    expect(differences(changed(change))).toEqual(verdicts)
    expect(differences(changed(change, false))).toEqual([
      { code: 'receipt-changed', at: 'hash', found: sealed.hash, expected: expect.stringMatching(/^sha256-/) },
      ...verdicts,
    ])
  })

  test('when a verdict was changed, left out or made up', () => {
    const rules = (change: (rules: unknown[]) => void) =>
      differences(changed((r) => change((r as unknown as Receipt).verdicts[0]!.rules as unknown[])))
    expect(rules((all) => Object.assign(all[0] as object, { verdict: 'clear' }))).toEqual([
      { code: 'verdict-differs', at: 'verdicts[0].rules[0]', of: 'cn/storage@2024#1', sealed: 'clear', now: 'hit' },
    ])
    expect(rules((all) => all.pop())).toEqual([
      { code: 'verdict-differs', at: 'verdicts[0].rules', of: 'cn/storage@2024#2', sealed: '–', now: 'undetermined' },
    ])
    expect(rules((all) => all.push({ rule: '3', verdict: 'clear' }))).toEqual([
      { code: 'verdict-differs', at: 'verdicts[0].rules[2]', of: 'cn/storage@2024#3', sealed: 'clear', now: '–' },
    ])
  })

  test('when the standard is not the same or not there', () => {
    const when: Node = { op: 'fact', fact: 'alarm' }
    const other: Standard = { ...base, rules: [base.rules[0]!, { ...base.rules[1]!, when, unless: [] }] }
    expect(differences(sealed, [other])).toEqual([
      {
        code: 'standard-changed',
        at: 'standards[0].hash',
        standard: 'cn/storage@2024',
        found: hashOf(other),
        expected: hashOf(base),
      },
      {
        code: 'verdict-differs',
        at: 'verdicts[0].rules[1]',
        of: 'cn/storage@2024#2',
        sealed: 'undetermined',
        now: 'clear',
      },
    ])
    expect(differences(sealed, [])).toEqual([
      { code: 'standard-missing', at: 'standards[0]', standard: 'cn/storage@2024' },
    ])
  })

  test('when it is no receipt, not JSON, or its facts are none', () => {
    expect(differences('{"zhiben": "pack"}')).toEqual([{ code: 'not-a-receipt', at: 'zhiben', found: '"pack"' }])
    expect(differences('{"zhiben": ')).toMatchObject([{ code: 'not-json' }])
    expect(differences(changed((r) => delete r.asOf))).toEqual([{ code: 'missing-field', at: 'asOf', field: 'asOf' }])
    expect(differences(changed((r) => Object.assign(r.facts as object, { distance: 'far' })))).toEqual([
      { code: 'wrong-type', at: 'facts.distance', expected: 'number', found: '"far"' },
    ])
  })
})

test('answers are part of it: without them it does not hold', () => {
  const yes = { truth: true, by: '检查组' }
  const answers = { 'cn/storage@2024#1.when.of[0]': yes, 'cn/storage@2024#1.when.of[1]': yes }
  const receipt = seal(judge, { stores: true, alarm: false }, { asOf: '2024-06-01', library, answers })
  expect(receipt.verdict).toBe('hit')
  expect(verifyReceipt(receipt, [base])).toEqual({ holds: true })
  const { answers: _left, hash: _old, ...without } = receipt
  expect(differences({ ...without, hash: hashOf(without) })[0]).toEqual({
    code: 'verdict-differs',
    at: 'verdict',
    of: '',
    sealed: 'hit',
    now: 'undetermined',
  })
})

test('a standard asked for by version is judged again by that version, and said not to be in force', () => {
  const receipt = seal(judge, {}, { asOf: '2023-06-01', library, standards: ['cn/storage@2024'] })
  expect(receipt.verdicts[0]?.notInForce).toBe(true)
  expect(verifyReceipt(receipt, [base])).toEqual({ holds: true })
})

test('standards that are only referred to are sealed too', () => {
  const refers: Standard = {
    ...base,
    id: 'cn/refers',
    inForce: { from: '2024-01-01' },
    rules: [base.rules[0]!, { ...base.rules[1]!, when: { op: 'ref', rule: 'cn/storage@2024#1' } }],
  }
  const both = compile([refers, base as Standard])
  const receipt = seal(both, both.read(facts).facts, { asOf: '2024-06-01', library, standards: ['cn/refers'] })
  expect(receipt.standards.map(({ id }) => id)).toEqual(['cn/refers', 'cn/storage'])
  expect(receipt.verdicts.map(({ standard }) => standard)).toEqual(['cn/refers@2024'])
  expect(verifyReceipt(receipt, [base, refers])).toEqual({ holds: true })
  expect(differences(receipt, [refers])).toEqual([
    { code: 'standard-missing', at: 'standards[1]', standard: 'cn/storage@2024' },
  ])
})

test('whatever is changed in a receipt, checking it ends with an answer, and never that it holds', () => {
  const scalars = fc.constantFrom<unknown>(
    null,
    true,
    0,
    -1,
    '',
    'x',
    'hit',
    '2024-01-01',
    [],
    {},
    { range: [1, null] },
  )
  const places: (readonly (string | number)[])[] = []
  const visit = (value: unknown, way: readonly (string | number)[]): void => {
    if (typeof value !== 'object' || value === null) return
    for (const [key, inner] of Object.entries(value)) {
      const place = [...way, Array.isArray(value) ? Number(key) : key]
      places.push(place)
      visit(inner, place)
    }
  }
  visit(sealed, [])
  fc.assert(
    fc.property(fc.constantFrom(...places), scalars, fc.boolean(), (place, by, rehash) => {
      const spoilt = JSON.parse(JSON.stringify(sealed)) as Record<string, unknown>
      const holder = place.slice(0, -1).reduce<unknown>((at, step) => (at as Record<string, unknown>)[step], spoilt)
      ;(holder as Record<string | number, unknown>)[place.at(-1)!] = by
      const { hash, ...body } = spoilt
      const receipt = rehash && place[0] !== 'hash' ? { ...body, hash: hashOf(body) } : { ...body, hash }
      const check = verifyReceipt(receipt, [base])
      // Who makes the hash anew can change what decides nothing: another subject, a fact that no verdict turns on.
      if (!rehash && hashOf(body) !== sealed.hash) expect(check.holds).toBe(false)
    }),
    runOptions(1000),
  )
})
