import { check, compile, costOf, interpret, type Node, type Standard } from '@zhiben/rules'
import { expect, test } from 'vitest'

const words = (text: string) => ({ zh: text, en: text })
const about = { title: words('x'), question: words('x?') }
const a: Node = { op: 'fact', fact: 'a' }
const ref = (rule: string): Node => ({ op: 'ref', rule })

const standard = (whens: Readonly<Record<string, Node>>, more: Partial<Standard> = {}): Standard => ({
  irVersion: 1,
  id: 'cn/test',
  version: '1',
  title: words('t'),
  authority: words('a'),
  document: 'D',
  inForce: { from: '2024-01-01' },
  scope: words('s'),
  facts: {
    a: { kind: 'boolean', ...about },
    things: {
      kind: 'list',
      maxItems: 1000,
      items: { ok: { kind: 'boolean', ...about }, size: { kind: 'number', unit: 't', ...about } },
      ...about,
    },
  },
  rules: Object.entries(whens).map(([id, when]) => ({
    id,
    title: words('r'),
    cite: { document: 'D', article: '1' },
    level: 'major',
    when,
    remedy: words('r'),
    evidence: words('e'),
    verified: { status: 'unverified', why: 'test' },
  })),
  combine: [{ level: 'major', title: words('m'), when: { op: 'any', of: Object.keys(whens).map(ref) } }],
  ...more,
})

const chain = (n: number, twice = false): Readonly<Record<string, Node>> =>
  Object.fromEntries(
    Array.from({ length: n }, (_, i): [string, Node] => {
      const below = i === 0 ? a : ref(`r${i - 1}`)
      return [`r${i}`, twice && i > 0 ? { op: 'any', of: [below, below] } : below]
    }),
  )

test('a ref that leads nowhere is named with the nearest rule', () => {
  expect(check(standard({ fire1: a, two: ref('fire2') }))).toEqual([
    { code: 'unknown-rule', at: 'rules[1].when', found: 'fire2', nearest: 'fire1' },
  ])
  expect(check(standard({ one: ref('cn/fire@1#1') }), new Map())).toEqual([
    { code: 'unknown-import', at: 'rules[0].when', found: 'cn/fire@1' },
  ])
  expect(check(standard({ one: ref('cn/fire@1#1') }))).toEqual([])
})

test('a circle is named from rule to rule', () => {
  expect(check(standard({ x: a, one: ref('two'), two: ref('three'), three: ref('one') }))).toEqual([
    { code: 'circular-ref', at: 'rules[3]', circle: ['one', 'two', 'three', 'one'] },
  ])
})

test('what a standard applies to may not depend on its own rules, which depend on it', () => {
  expect(check(standard({ one: a }, { appliesIf: ref('one') }))).toEqual([
    { code: 'circular-ref', at: 'appliesIf', circle: ['one', 'appliesIf', 'one'] },
  ])
})

test('a chain of refs may be as deep as the limit and no deeper', () => {
  expect(check(standard(chain(256)))).toEqual([])
  expect(check(standard(chain(300)))).toEqual([{ code: 'refs-too-deep', at: 'rules[256]', depth: 257, limit: 256 }])
})

test('a chain of twenty thousand rules, each of which refers twice to the one before, ends', () => {
  const problems = check(standard(chain(20_000, true)))
  expect(problems.map(({ code }) => code)).toEqual(['refs-too-deep'])
})

test('sums of sums, and rules that double at every level, are checked without doubling the work', () => {
  const nested = Array.from({ length: 60 }).reduce<Node>(
    (of) => ({ op: 'add', of: [of, { op: 'number', value: 1, unit: 't' }] }),
    { op: 'sum', in: { op: 'fact', fact: 'things' }, of: { op: 'fact', fact: 'size', scope: 1 } },
  )
  const deep: Node = { op: 'compare', left: nested, is: '>', right: { op: 'number', value: 100, unit: 't' } }
  expect(check(standard({ ...chain(60, true), deep }))).toEqual([])
})

test('figures that would keep exact arithmetic busy for years are refused', () => {
  const tiny: Node = { op: 'number', value: 1.25e-300, unit: '1' }
  const product: Node = { op: 'multiply', of: Array.from({ length: 90_000 }, () => tiny) }
  const when: Node = {
    op: 'compare',
    left: { op: 'count', in: { op: 'fact', fact: 'things' } },
    is: '>',
    right: product,
  }
  expect(check(standard({ one: when }))).toEqual([
    { code: 'figures-too-long', at: 'rules[0].when', digits: 90_000 * 304, limit: 500 },
  ])
  const few: Node = { ...when, right: { op: 'multiply', of: [tiny] } }
  expect(check(standard({ one: few }))).toEqual([])
})

test('after a thousand problems it stops looking', () => {
  const unknown = (i: number): Node => ({ op: 'fact', fact: `unknown${i}` })
  const many: Node = { op: 'all', of: Array.from({ length: 40_000 }, (_, i) => unknown(i)) }
  expect(check(standard({ one: many, two: many }))).toHaveLength(1000)
})

test('a choice of a hundred thousand options is refused before anything goes through them', () => {
  const { facts } = standard({})
  const options = Object.fromEntries(Array.from({ length: 100_000 }, (_, i) => [`o${i}`, words('o')]))
  const asked: Node = { op: 'in', of: { op: 'fact', fact: 'choice' }, values: ['o1'] }
  const often: Node = { op: 'all', of: Array.from({ length: 40_000 }, () => asked) }
  const large = standard({ one: often }, { facts: { ...facts, choice: { kind: 'choice', options, ...about } } })
  expect(check(large)).toEqual([
    { code: 'too-many-options', at: 'facts.choice.options', options: 100_000, limit: 1000 },
  ])
})

test('the cost bound counts what refs cost, and never falls below what the reference evaluator may do', () => {
  const cost = costOf(standard(chain(40, true)))
  expect(cost).toBeGreaterThan(2 ** 40)
  const inList: Node = {
    op: 'exists',
    in: { op: 'fact', fact: 'things' },
    of: { op: 'all', of: [{ op: 'fact', fact: 'ok', scope: 1 }, ref('one')] },
  }
  // one: 1 node; inList: 1 + 1000 × (all, fact, ref, and rule one); combine: any, two refs and what they cost.
  expect(costOf(standard({ one: a, inList }))).toBe(1 + 4001 + 1 + 2 + 1 + 4001)
})

test('a constant condition is found although the rules it refers to vary', () => {
  const always: Node = { op: 'any', of: [{ op: 'constant', value: true }, ref('one')] }
  expect(check(standard({ one: a, always }))).toEqual([
    { code: 'constant-condition', at: 'rules[1].when', value: true },
  ])
  expect(interpret(standard({ one: a, two: ref('one') }))({ a: true }, 20_000).rules).toEqual(['hit', 'hit'])
})

test('a standard may name its own rules in full', () => {
  const own = standard({ one: a, two: ref('cn/test@1#one') })
  expect(check(own, new Map())).toEqual([])
  expect(interpret(own)({ a: true }, 20_000).rules).toEqual(['hit', 'hit'])
  expect(compile([own]).judge({ a: true }, { asOf: '2024-06-01' }).verdict).toBe('hit')
})
