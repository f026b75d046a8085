import { expect, test } from 'vitest'
import { quoted, shownPlace } from '../src/index.js'

const nested = (levels: number): unknown => {
  let value: unknown = 0
  for (let i = 0; i < levels; i++) value = [value]
  return value
}

test('what is short is quoted as JSON', () => {
  for (const value of [0, -0, 1.5, 'a"b', true, null, [], {}, [1, ['a']], { a: { b: [null] } }, { a: undefined }])
    expect(quoted(value)).toBe(JSON.stringify(value))
  expect(quoted([undefined])).toBe('[null]')
})

test('what is no JSON is named', () => {
  expect([undefined, Number.NaN, 1n, Symbol('s'), () => 0].map((value) => quoted(value))).toEqual([
    'undefined',
    'NaN',
    '1',
    'Symbol(s)',
    'function',
  ])
  expect(quoted(new Date(0))).toBe('"1970-01-01T00:00:00.000Z"')
  expect(quoted(new Date(Number.NaN))).toBe('Invalid Date')
})

test('what is long is cut, between two characters', () => {
  expect(quoted('a'.repeat(10_000_000))).toBe(`"${'a'.repeat(56)}…`)
  expect(quoted(`${'a'.repeat(55)}😀😀😀😀`)).toBe(`"${'a'.repeat(55)}…`)
  expect(quoted(Array.from({ length: 1_000_000 }, () => 'x'))).toHaveLength(58)
})

test('what is deep, in a circle, or would call functions of its own is only looked at as far as it is shown', () => {
  expect(quoted(nested(100_000))).toBe(`${'['.repeat(57)}…`)
  const circle: Record<string, unknown> = {}
  circle.a = circle
  expect(quoted(circle)).toMatch(/^\{"a":\{"a":/)
  const hostile = {
    toJSON: () => {
      throw new Error('called')
    },
    toString: () => {
      throw new Error('called')
    },
  }
  expect(quoted(hostile)).toBe('{"toJSON":function,"toString":function}')
})

test('a place is shown on one line, whatever fields are called', () => {
  expect(shownPlace('rules[3].when.of[1]')).toBe('rules[3].when.of[1]')
  expect(shownPlace('a\n\u202e\ud800\u2028b')).toBe('a\\u{a}\\u{202e}\\u{d800}\\u{2028}b')
  expect(shownPlace('x'.repeat(10_000_000))).toBe(`${'x'.repeat(199)}…`)
})
