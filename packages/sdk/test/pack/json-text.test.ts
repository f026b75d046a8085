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
