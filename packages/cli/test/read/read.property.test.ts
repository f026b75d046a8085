import { type FactSchema, type FactType, readFacts } from '@zhiben/rules'
import { factsArbitrary, runOptions } from '@zhiben/testing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { decode } from '../../src/read/decode.js'
import { fromJson } from '../../src/read/json.js'
import { isUnreadable, type Reading } from '../../src/read/record.js'
import { subjectOf } from '../../src/read/subject.js'
import { fromCsv } from '../../src/read/table/from-csv.js'
import { fromSheets } from '../../src/read/table/from-sheets.js'
import { dictionary } from './dictionary.js'

const conditions = () => new Set<string>()

/** Every reading is a subject or a problem with its place. */
const lookAt = (readings: readonly Reading[]): void => {
  for (const [i, reading] of readings.entries()) {
    const problems = isUnreadable(reading)
      ? [reading.problem]
      : subjectOf(reading, i + 1, { schema: dictionary, conditions }).problems
    for (const { place, problem } of problems) expect([typeof place, typeof problem.code]).toEqual(['string', 'string'])
  }
}

const fromText = (text: string): readonly Reading[] => {
  const sheet = fromCsv(text, 'x.csv')
  return 'problem' in sheet ? [{ problem: sheet }] : fromSheets([{ ...sheet, name: 'subjects' }], dictionary)
}

test('no bytes, no JSON and no table are a defect: they are read, or refused with their place', () => {
  const nearly = fc
    .array(
      fc.constantFrom(
        'id',
        'isFoundry',
        '压力',
        'contractors',
        ',',
        ';',
        '\t',
        '"',
        '\n',
        '\r',
        '[',
        '{',
        '}',
        ':',
        '1..2',
        '>=',
        '是',
        '无',
        '\u0000',
        '😀',
        '__proto__',
      ),
    )
    .map((parts) => parts.join(''))
  fc.assert(
    fc.property(fc.oneof(nearly, fc.string({ unit: 'binary' }), fc.json()), (text) => {
      lookAt(fromText(text))
      lookAt(fromJson(text, 'x.json'))
    }),
    runOptions(300),
  )
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const text = decode(bytes)
      if (text !== undefined) lookAt(fromText(text))
    }),
    runOptions(300),
  )
})

/** How a person would write a fact into a cell; what has no such form is written as JSON. */
const written = (type: FactType, value: unknown): string => {
  if (value === null) return '?'
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (typeof value === 'number' || (typeof value === 'string' && type.kind !== 'text')) return String(value)
  if (typeof value === 'object' && value !== null && 'range' in value && !('unit' in value)) {
    const [from, to] = value.range as readonly unknown[]
    if (from !== null && to !== null) return `${from}..${to}`
    if (from !== null) return `>=${from}`
    if (to !== null) return `<=${to}`
  }
  if (typeof value === 'object' && value !== null && 'oneOf' in value && (value.oneOf as readonly string[]).length > 1)
    return (value.oneOf as readonly string[]).join('|')
  if (typeof value === 'object' && value !== null && 'unit' in value && 'value' in value && value.unit !== '1')
    return `${value.value} ${value.unit}`
  return typeof value === 'string' ? value : JSON.stringify(value)
}

const quoted = (cell: string): string => (/[",;\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell)

test('facts written into a table say the same as the facts', () => {
  // A text that looks like something else (a number, "?", JSON) means that in a table; such are left out here.
  const schema: FactSchema = Object.fromEntries(Object.entries(dictionary).filter(([, { kind }]) => kind !== 'text'))
  fc.assert(
    fc.property(factsArbitrary(schema), (facts) => {
      const names = Object.keys(facts).filter((name) => facts[name] !== undefined)
      const text = `${['id', ...names].join(',')}\n${['a', ...names.map((name) => quoted(written(schema[name]!, facts[name])))].join(',')}\n`
      const [reading] = fromText(text)
      if (!reading || isUnreadable(reading)) throw new Error(JSON.stringify(reading))
      const { subject, problems } = subjectOf(reading, 1, { schema: dictionary, conditions })
      expect(problems).toEqual([])
      expect(subject.facts).toEqual(readFacts(schema, facts).facts)
    }),
    runOptions(300),
  )
})
