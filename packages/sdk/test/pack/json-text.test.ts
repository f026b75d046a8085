import { expect, test } from 'vitest'
import { textProblems } from '../../src/pack/json-text.js'

test.each([
  ['', 1, 1, 'value', ''],
  ['{\n  "a": 1,\n  }', 3, 3, 'key', '}'],
  ['{"a" 1}', 1, 6, 'colon', '1'],
  ['{"a": 1 "b": 2}', 1, 9, 'comma-or-brace', '"'],
  ['[1, 2', 1, 6, 'comma-or-bracket', ''],
  ['[1,]', 1, 4, 'value', ']'],
  ['{} {}', 1, 4, 'end-of-text', '{'],
  ['{"a\n": 1}', 1, 4, 'end-of-string', '\n'],
  ['"\\q"', 1, 3, 'escape', 'q'],
  ['"\\u12g4"', 1, 3, 'escape', 'u'],
  ['[-x]', 1, 3, 'digit', 'x'],
  ['[01]', 1, 3, 'comma-or-bracket', '1'],
  ['{\r\n\t"一": 😀}', 2, 7, 'value', '😀'],
] as const)('%j goes wrong in line %i, column %i', (text, line, column, expected, found) => {
  expect(textProblems(text, 10)).toEqual([{ code: 'not-json', at: `${line}:${column}`, line, column, expected, found }])
})

test('a key that stands twice is named by its path, however it is written', () => {
  expect(textProblems('{"rules": [{}, {"when": 1,\n "w\\u0068en": 2}], "rules": 1}', 10)).toEqual([
    { code: 'duplicate-key', at: 'rules[1].when', line: 2, column: 2, key: 'when' },
    { code: 'duplicate-key', at: 'rules', line: 2, column: 20, key: 'rules' },
  ])
})

test.each([
  '0',
  '-0',
  '0.0',
  '1.50',
  '100',
  '1e2',
  '1E+2',
  '0.1',
  '123456789012345.6',
  '5e-324',
  '1.7976931348623157e308',
])('%s is the number that it is read as', (number) => {
  expect(textProblems(`[${number}]`, 10)).toEqual([])
})

test.each([
  ['0.10000000000000001', '0.1'],
  ['9007199254740993', '9007199254740992'],
  ['1e400', 'Infinity'],
  ['-1e-400', '0'],
  ['3.00000000000000000001', '3'],
])('%s would be read as %s', (found, expected) => {
  expect(textProblems(`{\n"a": [0, ${found}]}`, 10)).toEqual([
    { code: 'number-rounded', at: 'a[1]', line: 2, column: 10, found, expected },
  ])
})

test('nesting stops at its limit', () => {
  expect(textProblems('[[[]]]', 3)).toEqual([])
  expect(textProblems(`{"a":${'['.repeat(1_000_000)}`, 3)).toEqual([
    { code: 'nested-too-deep', at: 'a[0][0]', limit: 3 },
  ])
})

test('a million double keys on one line are all found, in no more than one pass', () => {
  const text = `{${Array.from({ length: 1_000_000 }, () => '"a":1').join()}}`
  const problems = textProblems(text, 10)
  expect(problems).toHaveLength(999_999)
  expect(problems.at(-1)).toMatchObject({ line: 1, column: text.length - 5 })
})
