import fc from 'fast-check'
import { expect, test } from 'vitest'
import { textProblems } from '../../src/pack/json-text.js'

const parses = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}
const isJson = (text: string): boolean => textProblems(text, 1000).every(({ code }) => code !== 'not-json')

const pieces = fc.constantFrom(
  ...['{', '}', '[', ']', ',', ':', ' ', '\n', '"', '"a"', '"\\u00e9"', '\\', '\\x', '0', '-', '1', '01', '2.5', '.'],
  ...['e', 'E+3', '1e9', 'true', 'false', 'null', 'nul', 'NaN', '键', '😀', '\u0001', '\ufeff', '{"a":1}', '[1,2]'],
)

test('what it finds no fault with is what a JSON parser takes, and nothing else', () => {
  fc.assert(
    fc.property(fc.string({ unit: pieces, maxLength: 12 }), (text) => isJson(text) === parses(text)),
    {
      numRuns: 20_000,
    },
  )
})

test('JSON with one character changed, put in or taken out is judged as a parser judges it', () => {
  fc.assert(
    fc.property(
      fc.json(),
      fc.nat(),
      fc.constantFrom('', ...'{}[],:"\\e-.0 tfn\n'),
      fc.boolean(),
      (json, n, char, keep) => {
        const i = n % (json.length + 1)
        const text = json.slice(0, i) + char + json.slice(keep ? i : i + 1)
        return isJson(text) === parses(text)
      },
    ),
    { numRuns: 5000 },
  )
})

test('any JSON, however it is laid out, has no problems', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.constantFrom(0, 2, '\t'), (value, space) => {
      expect(textProblems(JSON.stringify(value, null, space), 1000)).toEqual([])
    }),
  )
})
