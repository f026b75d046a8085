import { compile, costOf, type Node, type Standard } from '@zhiben/rules'
import {
  exportPack,
  hashOf,
  inspectPack,
  newKeyPair,
  type Pack,
  packOf,
  publicKeyOf,
  type ReadPackOptions,
  readPack,
} from '@zhiben/sdk'
import { Effect } from 'effect'
import { describe, expect, test } from 'vitest'
import { base } from '../../../../test/bad-packs/base.js'

const codes = (source: unknown, options?: ReadPackOptions) => inspectPack(source, options).problems.map((p) => p.code)
const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T
const alarm: Node = { op: 'fact', fact: 'alarm' }

/** The pack of the base with another condition in its second rule. */
const withCondition = (when: Node, more: Partial<Standard> = {}): Pack =>
  packOf({ ...base, ...more, rules: [base.rules[0]!, { ...base.rules[1]!, when }] })

describe('a good pack', () => {
  test('gives the standard, its hash and its cost', () => {
    const { pack } = inspectPack(exportPack(base))
    expect(pack).toEqual({
      standard: base,
      hash: hashOf(base),
      cost: costOf(base),
      signature: { state: 'absent' },
    })
  })

  test('is read as text, as text with the mark of Windows editors, and as a value', () => {
    const pack = packOf(base)
    const hashes = [exportPack(base), `\uFEFF${exportPack(base)}`, pack, JSON.stringify(pack)].map(
      (source) => inspectPack(source).pack?.hash,
    )
    expect(new Set(hashes)).toEqual(new Set([hashOf(base)]))
  })

  test('is a copy that nothing can change, also not through the value it was read from', () => {
    const value = copy(packOf(base))
    const { pack } = inspectPack(value)
    Object.assign(value.standard.rules[1]!, { when: { op: 'constant', value: true } })
    expect(pack?.standard).toEqual(base)
    expect(() => Object.assign(pack!.standard.rules[1]!.when, { op: 'not' })).toThrow(TypeError)
  })

  test('may name its JSON Schema for an editor', () => {
    expect(codes({ $schema: 'pack.schema.json', ...packOf(base) })).toEqual([])
  })

  test('judges', () => {
    const { pack } = inspectPack(exportPack(base))
    const { judge } = compile([pack!.standard])
    expect(judge({ distance: 49 }, { asOf: '2024-06-01' }).standards[0]?.findings[1]?.verdict).toBe('undetermined')
    expect(judge({ distance: 49, licence: '2021-01-01' }, { asOf: '2024-06-01' }).verdict).toBe('hit')
  })

  test('has an Effect form', () => {
    expect(Effect.runSync(readPack(exportPack(base))).hash).toBe(hashOf(base))
  })
})

describe('a signature', () => {
  const { secretKey, publicKey } = newKeyPair()
  const signed = exportPack(base, { secretKey, by: '某局' })

  test('is made by the key that it names', () => {
    expect(publicKeyOf(secretKey)).toBe(publicKey)
    expect(packOf(base, { secretKey }).signature).toMatchObject({ algorithm: 'ed25519', key: publicKey })
    expect(packOf(base, { secretKey }).signature).not.toHaveProperty('by')
  })

  test('by a key that the host does not know is not taken for trusted', () => {
    expect(inspectPack(signed).pack?.signature).toEqual({ state: 'untrusted', key: publicKey, by: '某局' })
  })

  test('by a key that the host trusts is', () => {
    const options = { trustedKeys: [newKeyPair().publicKey, `${publicKey}\n`], requireSignature: true }
    expect(inspectPack(signed, options).pack?.signature).toEqual({ state: 'trusted', key: publicKey, by: '某局' })
  })

  test('is required by a trusted key, or by none at all', () => {
    expect(codes(signed, { requireSignature: true })).toEqual(['untrusted-key'])
    expect(codes(exportPack(base), { requireSignature: true, trustedKeys: [publicKey] })).toEqual(['unsigned'])
  })

  test.each(['', 'secret', 'AAAA', 'A'.repeat(44)])('is not made with %j, which is no key', (key) => {
    expect(() => packOf(base, { secretKey: key })).toThrow(expect.objectContaining({ _tag: 'KeyMalformed' }))
  })
})

describe('what is too large', () => {
  test('text', () => {
    expect(codes(' '.repeat(16_000_001))).toEqual(['text-too-long'])
  })

  test('a million values and one', () => {
    expect(codes(`[${'0,'.repeat(1_000_000)}0]`)).toEqual(['too-many-values'])
  })

  test('a hundred thousand nodes and one; a hundred thousand are let in', () => {
    const elsewhere = JSON.stringify(withCondition(alarm)).split('"op":').length - 2
    const any = (n: number): Node => ({ op: 'any', of: Array.from({ length: n - elsewhere - 1 }, () => alarm) })
    expect(codes(withCondition(any(100_000)))).toEqual([])
    expect(inspectPack(withCondition(any(100_001))).problems).toEqual([
      { code: 'too-large', at: '', nodes: 100_001, limit: 100_000 },
    ])
  })

  test('a tree of 65 levels; 64 are let in', () => {
    const deep = (n: number): Node => (n === 1 ? alarm : { op: 'not', of: deep(n - 1) })
    expect(codes(withCondition(deep(64)))).toEqual([])
    expect(codes(withCondition(deep(65)))).toEqual(['too-deep'])
  })

  test('a tree so deep that it would exhaust the stack', () => {
    const text = exportPack(base).replace(
      '"op": "any",',
      `"op": "not", "of": ${'{"op":"not","of":'.repeat(1_000_000)}1${'}'.repeat(1_000_000)}, "op": "any",`,
    )
    expect(codes(text.slice(0, 15_999_999))).toEqual(['nested-too-deep'])
    let value: unknown = alarm
    for (let i = 0; i < 100_000; i++) value = { op: 'not', of: value }
    expect(codes({ ...packOf(base), standard: value })).toEqual(['nested-too-deep'])
  })

  test('a choice of a thousand options and one', () => {
    const options = (n: number) => Object.fromEntries(Array.from({ length: n }, (_, i) => [`o${i}`, base.title]))
    const facts = (n: number) => ({
      facts: { ...base.facts, size: { kind: 'choice', options: options(n), title: base.title, question: base.title } },
    })
    expect(codes(withCondition(alarm, facts(1000) as Partial<Standard>))).toEqual([])
    expect(codes(withCondition(alarm, facts(1001) as Partial<Standard>))).toEqual(['too-many-options'])
  })

  test('a chain of rules that refer to each other', () => {
    const rules = Array.from({ length: 300 }, (_, i) => ({
      ...base.rules[1]!,
      id: `r${i}`,
      when: i === 0 ? alarm : ({ op: 'ref', rule: `r${i - 1}` } as const),
    }))
    const combine = [{ ...base.combine[0]!, when: { op: 'ref', rule: 'r0' } as const }]
    expect(codes(packOf({ ...base, rules, combine }))).toEqual(['refs-too-deep'])
  })

  test('judging, where the host says how much is too much', () => {
    const cost = costOf(base)
    expect(codes(exportPack(base), { maxCost: cost })).toEqual([])
    expect(inspectPack(exportPack(base), { maxCost: cost - 1 }).problems).toEqual([
      { code: 'too-costly', at: 'standard', cost, limit: cost - 1 },
    ])
  })
})

test('what is not data is refused, also in a value that a program made', () => {
  expect(codes({ ...packOf(base), irVersion: 1n })).toEqual(['not-data'])
  expect(codes({ ...packOf(base), hash: () => 'sha256-0' })).toEqual(['not-data'])
  expect(codes(undefined)).toEqual(['not-a-pack'])
})

test('reading leaves what objects inherit as it was', () => {
  const text = exportPack(base).replace('"alarm": {', '"__proto__": { "polluted": true }, "alarm": {')
  expect(codes(text)).toContain('forbidden-key')
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined()
})

describe('references to other standards', () => {
  const fire = packOf({ ...base, id: 'cn/fire' }).standard
  const refers = withCondition({ op: 'ref', rule: 'cn/fire@2024#2' })

  test('lead to what is loaded', () => {
    expect(codes(refers)).toEqual(['unknown-import'])
    expect(codes(refers, { imports: [fire] })).toEqual([])
    expect(inspectPack(refers, { imports: [fire] }).pack?.cost).toBe(
      costOf(refers.standard, new Map([['cn/fire@2024', fire]])),
    )
  })

  test('may be left for later', () => {
    expect(codes(refers, { imports: 'later' })).toEqual([])
  })

  test('clash in names of facts only with what is referred to, near or far', () => {
    const metres = { ...fire.facts.distance!, unit: 'km' } as const
    const far: Standard = { ...fire, id: 'cn/far', facts: { ...fire.facts, distance: metres as never } }
    const near: Standard = {
      ...fire,
      rules: [fire.rules[0]!, { ...fire.rules[1]!, when: { op: 'ref', rule: 'cn/far@2024#2' } }],
      facts: Object.fromEntries(Object.entries(fire.facts).filter(([name]) => name !== 'distance')),
    }
    expect(codes(refers, { imports: [fire, far] })).toEqual([])
    expect(inspectPack(refers, { imports: [near, far] }).problems).toEqual([
      { code: 'fact-clash', at: 'standard.facts.distance' },
    ])
  })
})
