import { expect, test } from 'vitest'
import { decode } from '../../src/read/decode.js'
import { formatOfName, formatOfStart } from '../../src/read/format.js'
import { fromJson } from '../../src/read/json.js'
import { fromJsonLines } from '../../src/read/json-lines.js'
import { lineOf } from '../../src/read/locate.js'
import { isUnreadable, type Reading } from '../../src/read/record.js'

const bytes = (text: string) => new TextEncoder().encode(text)

/** 编号,名称 / 1,铸造厂 as Excel in China saves it. */
const gbk = Uint8Array.from([
  0xb1, 0xe0, 0xba, 0xc5, 0x2c, 0xc3, 0xfb, 0xb3, 0xc6, 0x0d, 0x0a, 0x31, 0x2c, 0xd6, 0xfd, 0xd4, 0xec, 0xb3, 0xa7,
])

test('texts in the encodings that people use', () => {
  expect(decode(bytes('编号'))).toBe('编号')
  expect(decode(Uint8Array.from([0xef, 0xbb, 0xbf, ...bytes('编号')]))).toBe('编号')
  expect(decode(Uint8Array.from([0xff, 0xfe, 0x16, 0x7f]))).toBe('编')
  expect(decode(Uint8Array.from([0xfe, 0xff, 0x7f, 0x16]))).toBe('编')
  expect(decode(gbk)).toBe('编号,名称\r\n1,铸造厂')
  expect(decode(Uint8Array.from([0x31, 0xff, 0xff]))).toBeUndefined()
})

const collect = async (readings: AsyncIterable<Reading>) => {
  const all: unknown[] = []
  for await (const reading of readings)
    all.push(
      isUnreadable(reading)
        ? reading.problem
        : {
            value: reading.value,
            place: reading.placeOf(),
            ...(reading.problems ? { problems: reading.problems } : {}),
          },
    )
  return all
}
async function* chunks(...of: readonly Uint8Array[]) {
  yield* of
}

test('JSON Lines come in any chunks, with any line ends, and a bad line does not stop the rest', async () => {
  const text = bytes('\ufeff{"id":"甲"}\r\n\n{"id":}\n{"id":"乙"}')
  const everyByte = [...text].map((byte) => Uint8Array.of(byte))
  const expected = [
    { value: { id: '甲' }, place: 'a.jsonl:1' },
    {
      value: undefined,
      place: 'a.jsonl:3',
      problems: [
        {
          place: 'a.jsonl:3',
          problem: { code: 'not-json', at: '1:7', line: 3, column: 7, expected: 'value', found: '}' },
        },
      ],
    },
    { value: { id: '乙' }, place: 'a.jsonl:4' },
  ]
  expect(await collect(fromJsonLines(chunks(text), 'a.jsonl'))).toEqual(expected)
  expect(await collect(fromJsonLines(chunks(...everyByte), 'a.jsonl'))).toEqual(expected)
  expect(await collect(fromJsonLines(chunks(), 'a.jsonl'))).toEqual([
    { place: 'a.jsonl', problem: { code: 'no-records' } },
  ])
})

test('the line of a value, also in a partial list, of a key that stands twice, and behind what only looks like it', () => {
  const text = '{\n "a": "\\"b\\": {",\n "list": {\n  "partial": [ {},\n   { "b": 1 } ] },\n "b": [[[]]],\n "b": 2\n}'
  expect(lineOf(text, [])).toBe(1)
  expect(lineOf(text, ['a'])).toBe(2)
  expect(lineOf(text, ['list', 1, 'b'])).toBe(5)
  expect(lineOf(text, ['b'])).toBe(7)
  expect(lineOf(text, ['list', 7])).toBe(4)
  const deep = `{"x":${'['.repeat(200_000)}${']'.repeat(200_000)},\n"y":1}`
  expect(lineOf(deep, ['y'])).toBe(2)
})

test('JSON is one subject, a list or an object with a list', () => {
  const of = (text: string) =>
    fromJson(text, 'a.json').map((reading) =>
      isUnreadable(reading) ? reading.problem : [reading.value, reading.placeOf(), reading.placeOf('x')],
    )
  expect(of('{\n"x": 1}')).toEqual([[{ x: 1 }, 'a.json:1', 'a.json:2']])
  expect(of('[\n{\n"x": 1}]')).toEqual([[{ x: 1 }, 'a.json:2', 'a.json:3']])
  expect(of('{"subjects":[\n{"x": 1},\n2]}')).toEqual([
    [{ x: 1 }, 'a.json:2', 'a.json:2'],
    [2, 'a.json:3', 'a.json:3'],
  ])
  expect(of('[]')).toEqual([{ place: 'a.json', problem: { code: 'no-records' } }])
  expect(of('{\n  "x": 1,\n}')).toMatchObject([{ problem: { code: 'not-json', line: 3, column: 1, expected: 'key' } }])
  expect(of('{"x": ')).toMatchObject([{ problem: { code: 'not-json', line: 1, column: 7, expected: 'value' } }])
  // A parser would keep one of the two in silence.
  expect(of('{"x": true,\n"x": false}')).toMatchObject([{ problem: { code: 'duplicate-key', key: 'x', line: 2 } }])
})

test('formats by name and by what the first bytes show', () => {
  expect(['a.JSON', 'a.ndjson', 'b.tsv', 'b.xlsx', 'b'].map(formatOfName)).toEqual([
    'json',
    'jsonl',
    'csv',
    'xlsx',
    undefined,
  ])
  const starts = [
    'PK\u0003\u0004',
    '{"a":1}\n{"a":2}\n',
    '{"a":1}\n',
    ' [{"a":1}]',
    '{\n"a":1}',
    'id,a\n1,2',
    '\ufeff{"a":1}',
  ]
  expect(starts.map((start) => formatOfStart(bytes(start)))).toEqual([
    'xlsx',
    'jsonl',
    'json',
    'json',
    'json',
    'csv',
    'json',
  ])
})
