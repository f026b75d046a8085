import { type AnyProblem, problemWords } from '@zhiben/sdk'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

/** A problem of every code: leave one out and this does not compile. */
const samples: { readonly [C in AnyProblem['code']]: Extract<AnyProblem, { readonly code: C }> } = {
  'text-too-long': { code: 'text-too-long', at: '', characters: 17_000_000, limit: 16_000_000 },
  'not-json': { code: 'not-json', at: '3:14', line: 3, column: 14, expected: 'colon', found: '}' },
  'duplicate-key': { code: 'duplicate-key', at: 'a.b', line: 2, column: 5, key: 'b' },
  'number-rounded': {
    code: 'number-rounded',
    at: 'a',
    line: 2,
    column: 5,
    found: '0.10000000000000001',
    expected: '0.1',
  },
  'nested-too-deep': { code: 'nested-too-deep', at: 'a[0]…', limit: 256 },
  'forbidden-key': { code: 'forbidden-key', at: 'a.__proto__', key: '__proto__' },
  'too-many-values': { code: 'too-many-values', at: '', limit: 1_000_000 },
  'not-data': { code: 'not-data', at: 'hash', found: 'function' },
  'not-a-pack': { code: 'not-a-pack', at: 'zhiben', found: 'null' },
  'newer-ir-version': { code: 'newer-ir-version', at: 'irVersion', found: 2, supported: 1 },
  'missing-field': { code: 'missing-field', at: 'rules[0].cite', field: 'cite' },
  'unknown-field': { code: 'unknown-field', at: 'rules[0].titel', field: 'titel', nearest: 'title' },
  'wrong-shape': { code: 'wrong-shape', at: 'rules', expected: 'list', found: '{…}' },
  'wrong-form': { code: 'wrong-form', at: 'id', expected: 'id', found: '"storage"' },
  empty: { code: 'empty', at: 'title.zh', of: 'text' },
  'number-out-of-range': { code: 'number-out-of-range', at: 'n', found: '-1', min: 0, max: undefined },
  'unknown-operator': { code: 'unknown-operator', at: 'when.op', found: 'anny', nearest: 'any' },
  'unknown-value': {
    code: 'unknown-value',
    at: 'kind',
    found: 'bool',
    nearest: undefined,
    options: ['boolean', 'date'],
  },
  'unknown-fact': { code: 'unknown-fact', at: 'when', found: 'alram', nearest: 'alarm' },
  'scope-missing': { code: 'scope-missing', at: 'when', found: 2, deepest: 1 },
  'not-a-list': { code: 'not-a-list', at: 'when.in', found: 'alarm', kind: 'boolean' },
  'list-as-value': { code: 'list-as-value', at: 'when', found: 'tanks' },
  'wrong-kind': { code: 'wrong-kind', at: 'when.of', expected: 'truth', found: 'number (t)' },
  'kinds-differ': { code: 'kinds-differ', at: 'when.right', left: 'number (t)', right: 'truth' },
  'units-differ': { code: 'units-differ', at: 'when.right', left: 't', right: 'm' },
  'no-order': { code: 'no-order', at: 'when', kind: 'text', found: '<' },
  'unknown-option': { code: 'unknown-option', at: 'a', found: 'x', nearest: undefined, options: ['wet', 'dry'] },
  'unknown-table': { code: 'unknown-table', at: 'when', found: 'critcal', nearest: 'critical' },
  'table-misses': { code: 'table-misses', at: 'when', table: 'critical', option: 'chlorine' },
  'count-out-of-reach': { code: 'count-out-of-reach', at: 'when', n: 3, of: 2 },
  'duplicate-rule': { code: 'duplicate-rule', at: 'rules[1].id', rule: '1', first: 'rules[0].id' },
  'reserved-name': { code: 'reserved-name', at: 'facts.id', found: 'id' },
  'constant-condition': { code: 'constant-condition', at: 'rules[0].when', value: false },
  'never-hits': { code: 'never-hits', at: 'combine' },
  'too-deep': { code: 'too-deep', at: 'rules[0].when', depth: 65, limit: 64 },
  'too-large': { code: 'too-large', at: '', nodes: 100_001, limit: 100_000 },
  'too-many-options': { code: 'too-many-options', at: 'facts.a.options', options: 1001, limit: 1000 },
  'figures-too-long': { code: 'figures-too-long', at: 'rules[0].when', digits: 600, limit: 500 },
  'period-backwards': { code: 'period-backwards', at: 'inForce', from: '2024-01-01', until: '2023-01-01' },
  'bounds-backwards': { code: 'bounds-backwards', at: 'facts.a', min: 2, max: 1 },
  'unknown-rule': { code: 'unknown-rule', at: 'when', found: '99', nearest: undefined },
  'unknown-import': { code: 'unknown-import', at: 'when', found: 'cn/fire@2017' },
  'circular-ref': { code: 'circular-ref', at: 'rules[0]', circle: ['1', '2', '1'] },
  'refs-too-deep': { code: 'refs-too-deep', at: 'rules[0]', depth: 257, limit: 256 },
  'circular-import': { code: 'circular-import', at: 'cn/a@1', circle: ['cn/a@1', 'cn/b@1', 'cn/a@1'] },
  'fact-clash': { code: 'fact-clash', at: 'facts.distance' },
  'already-loaded': { code: 'already-loaded', at: 'standard.id', name: 'cn/a@1' },
  'hash-mismatch': { code: 'hash-mismatch', at: 'hash', found: 'sha256-1', expected: 'sha256-2' },
  'bad-signature': { code: 'bad-signature', at: 'signature', key: 'AAA=' },
  unsigned: { code: 'unsigned', at: 'signature' },
  'untrusted-key': { code: 'untrusted-key', at: 'signature.key', key: 'AAA=' },
  'too-costly': { code: 'too-costly', at: 'standard', cost: 2000, limit: 1000 },
  'name-clash': { code: 'name-clash', at: 'cn/a@1', first: 'a.json', second: 'b.json' },
  'not-a-receipt': { code: 'not-a-receipt', at: 'zhiben', found: 'null' },
  'receipt-changed': { code: 'receipt-changed', at: 'hash', found: 'sha256-1', expected: 'sha256-2' },
  'standard-missing': { code: 'standard-missing', at: 'standards[0]', standard: 'cn/a@1' },
  'standard-changed': {
    code: 'standard-changed',
    at: 'a',
    standard: 'cn/a@1',
    found: 'sha256-1',
    expected: 'sha256-2',
  },
  'verdict-differs': { code: 'verdict-differs', at: 'verdict', of: '', sealed: 'hit', now: 'clear' },
  'not-an-object': { code: 'not-an-object', at: 'tanks[0]', found: '7' },
  'wrong-type': { code: 'wrong-type', at: 'alarm', expected: 'boolean', found: '"yes"' },
  'out-of-bounds': { code: 'out-of-bounds', at: 'distance', found: -3, min: 0, max: undefined, unit: 'm' },
  'unknown-unit': { code: 'unknown-unit', at: 'distance', found: 'metre', nearest: undefined },
  'unit-not-convertible': { code: 'unit-not-convertible', at: 'distance', found: 't', expected: 'm' },
  'unit-inexact': { code: 'unit-inexact', at: 'speed', found: '1 m/s', expected: 'km/h' },
  'range-backwards': { code: 'range-backwards', at: 'distance', from: '9', to: '3' },
  'no-possibility': { code: 'no-possibility', at: 'substance' },
  'no-such-day': { code: 'no-such-day', at: 'licence', found: '2023-02-29' },
  'too-many-items': { code: 'too-many-items', at: 'tanks', found: 1001, limit: 1000 },
  'judgement-incomplete': { code: 'judgement-incomplete', at: 'a', misses: 'because' },
  'not-a-judgement': { code: 'not-a-judgement', at: 'alarm' },
  'no-standards': { code: 'no-standards', at: '' },
  'same-version-twice': { code: 'same-version-twice', at: '[1]', standard: 'cn/a@1' },
  'unknown-standard': { code: 'unknown-standard', at: 'standards[0]', found: 'cn/gongmo', nearest: 'cn/gongmao' },
  'none-in-force': { code: 'none-in-force', at: 'asOf', standards: ['cn/a'], asOf: '1999-01-01' },
  'finding-without-facts': { code: 'finding-without-facts', at: '' },
}

describe.each(Object.values(samples))('$code', (problem) => {
  const zh = problemWords(problem, 'zh')
  const en = problemWords(problem, 'en')

  test('is one line in Chinese, and one in English without Chinese', () => {
    expect(zh).toMatch(/[\u4e00-\u9fff]/)
    expect(en).not.toMatch(/[\u3000-\u9fff\uff00-\uffef]/)
    expect(`${zh}${en}`).not.toMatch(/[\n\r]|undefined|null(?!`)|\[object|NaN/)
  })

  test('names what was written in both languages', () => {
    const { code: _code, at: _at, ...told } = problem as Readonly<Record<string, unknown>>
    const written = Object.entries(told)
      .filter(
        ([name, value]) => typeof value === 'string' && ['found', 'nearest', 'key', 'first', 'second'].includes(name),
      )
      .filter(([, value]) => !String(value).startsWith('number'))
    for (const [, value] of written) {
      expect(zh).toContain(String(value))
      expect(en).toContain(String(value))
    }
  })
})

test('a hostile name cannot leave its back-ticks, break the line, or turn the text around', () => {
  const hostile = fc.string({ unit: fc.constantFrom('`', '\n', '\u202e', '\u0000', '\u2028', 'a', '文', ' ', '😀') })
  fc.assert(
    fc.property(hostile, fc.constantFrom('zh', 'en'), (name, language) => {
      const words = problemWords(
        { code: 'unknown-fact', at: `facts["${name}"]`, found: name, nearest: 'alarm' },
        language,
      )
      expect(words).not.toMatch(/[\p{C}\p{Zl}\p{Zp}]/u)
      expect(
        problemWords({ code: 'unknown-fact', at: '', found: name, nearest: 'alarm' }, language).split('`'),
      ).toHaveLength(5)
    }),
  )
})

test('the place comes first, and a place in the text of a file is said in words', () => {
  expect(problemWords(samples['unknown-fact'], 'zh')).toBe('when：没有名为 `alram` 的事实；是否想写 `alarm`？')
  expect(problemWords(samples['unknown-fact'], 'en')).toBe('when: there is no fact `alram`; did you mean `alarm`?')
  expect(problemWords(samples['not-json'], 'zh')).toMatch(/^第 3 行第 14 列/)
  expect(problemWords(samples['no-standards'], 'en')).toMatch(/^there are no standards/)
})
