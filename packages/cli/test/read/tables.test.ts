import { readFacts } from '@zhiben/rules'
import { writeXlsx } from 'hucre/xlsx'
import { expect, test } from 'vitest'
import { isUnreadable, type RawRecord, type Reading } from '../../src/read/record.js'
import { fromCsv } from '../../src/read/table/from-csv.js'
import { fromSheets } from '../../src/read/table/from-sheets.js'
import { fromXlsx } from '../../src/read/table/from-xlsx.js'
import type { Sheet } from '../../src/read/table/sheet.js'
import { dictionary } from './dictionary.js'

const csv = (text: string, name = 'subjects', file = 'a.csv'): Sheet => {
  const sheet = fromCsv(text, file)
  if ('problem' in sheet) throw new Error(JSON.stringify(sheet))
  return { ...sheet, name }
}
const records = (readings: readonly Reading[]): readonly RawRecord[] =>
  readings.filter((reading): reading is RawRecord => !isUnreadable(reading))
const values = (...sheets: readonly Sheet[]) => records(fromSheets(sheets, dictionary)).map(({ value }) => value)
const problems = (...sheets: readonly Sheet[]) =>
  fromSheets(sheets, dictionary).flatMap((reading) =>
    isUnreadable(reading) ? [reading.problem] : (reading.problems ?? []),
  )

test('one subject a row, headed by names or titles in either language, with units and remarks', () => {
  const text = 'id,企业名称,isFoundry,压力(MPa),Method,#备注\r\n1,"甲, 厂",是,0.1,干式,anything\r\n\r\n2,乙,,,,\r\n'
  expect(values(csv(text))).toEqual([
    { id: '1', name: '甲, 厂', isFoundry: true, pressure: { value: 0.1, unit: 'MPa' }, sector: 'dry' },
    { id: '2', name: '乙' },
  ])
})

test('quotes hold line breaks and doubled quotes; a place is the line on which its row begins', () => {
  const sheet = csv('id;licence\n1;"a\n""b"""\n2;c')
  expect(sheet.rows).toEqual([
    ['id', 'licence'],
    ['1', 'a\n"b"'],
    ['2', 'c'],
  ])
  expect([sheet.place(1), sheet.place(2)]).toEqual(['a.csv:2', 'a.csv:4'])
  expect(fromCsv('id\n"a\n', 'a.csv')).toEqual({ place: 'a.csv:2', problem: { code: 'quote-not-closed' } })
})

test('a judgement is signed in columns of its own', () => {
  expect(values(csv('id\tmayKill\tmayKill.by\t可能造成群死群伤.because\n1\t是\t张三\t人员密集'))).toEqual([
    { id: '1', mayKill: { value: true, by: '张三', because: '人员密集' } },
  ])
})

test('lists are sheets joined by the id of the subject; nested lists by the id of the item', () => {
  const sheets = [
    csv('id,contractors\na,\nb,\nc,无\nd,不全'),
    csv('subject,id,coordinated,人数\na,k1,是,3\na,k2,否,\nd,k1,是,5', '承包单位', 'a.contractors.csv'),
    csv('parent,subject,valid\nk1,a,是\nk1,d,否\nk2,,是', 'contractors.permits', 'p.csv'),
  ]
  expect(values(...sheets)).toEqual([
    {
      id: 'a',
      contractors: [
        { id: 'k1', coordinated: true, workers: 3, permits: [{ valid: true }] },
        { id: 'k2', coordinated: false, permits: [{ valid: true }] },
      ],
    },
    { id: 'b' },
    { id: 'c', contractors: [] },
    { id: 'd', contractors: { partial: [{ id: 'k1', coordinated: true, workers: 5, permits: [{ valid: false }] }] } },
  ])
  expect(problems(...sheets)).toEqual([])
})

test('in a sheet without a column that joins, `id` joins', () => {
  const sheets = [csv('id\na'), csv('id,workers\na,3\na,4', 'contractors')]
  expect(values(...sheets)).toEqual([{ id: 'a', contractors: [{ workers: 3 }, { workers: 4 }] }])
})

test('every mistake of a table is named with its place', () => {
  const sheets = [
    csv('id,isFoundri,压力,pressure,contractors\na,是,1,2,"[{""workers"":1}]"\na,,,,,extra\nb,,#N/A,,'),
    csv('subject,workers\nzz,1\n,2\na,3', 'contractors', 'c.csv'),
    csv('id\n1', 'contractor', 'd.csv'),
    csv('parent,valid\nk9,是', 'permits', 'p.csv'),
  ]
  expect(problems(...sheets)).toEqual([
    { place: 'a.csv:1', problem: { code: 'unknown-heading', found: 'isFoundri', nearest: 'isFoundry' } },
    { place: 'a.csv:1', problem: { code: 'heading-twice', found: 'pressure', first: '压力' } },
    { place: 'a.csv:3', problem: { code: 'id-twice', id: 'a', first: 'a.csv:2' } },
    { place: 'd.csv:1', problem: { code: 'unknown-sheet', found: 'contractor', nearest: 'contractors' } },
    { place: 'c.csv:2', problem: { code: 'no-such-subject', id: 'zz' } },
    { place: 'c.csv:3', problem: { code: 'id-missing' } },
    { place: 'c.csv:4', problem: { code: 'list-twice', list: 'contractors', sheet: 'contractors' } },
    { place: 'p.csv:2', problem: { code: 'no-such-parent', id: 'k9', list: 'contractors' } },
    { place: 'a.csv:3', problem: { code: 'cell-without-heading', found: 'extra' } },
    { place: 'a.csv:4', problem: { code: 'cell-error', found: '#N/A' } },
  ])
})

test('a fact that is wrong is placed in its own cell, also in the row of an item', () => {
  const workbook: readonly Sheet[] = [
    {
      name: 'subjects',
      rows: [
        ['id', 'isFoundry'],
        ['a', 'maybe'],
      ],
      place: (r, c) => `subjects!${c}:${r}`,
    },
    {
      name: 'contractors',
      rows: [
        ['subject', 'workers'],
        ['a', 1],
        ['a', -1],
      ],
      place: (r, c) => `contractors!${c}:${r}`,
    },
  ]
  const [record] = records(fromSheets(workbook, dictionary))
  const found = readFacts(dictionary, record!.value, ['id']).problems
  expect(found.map(({ at }) => [at, record!.placeOf(at)])).toEqual([
    ['isFoundry', 'subjects!1:1'],
    ['contractors[1].workers', 'contractors!1:2'],
  ])
})

test('a workbook: dates, numbers and booleans as Excel has them, titles above, merged headings, hidden and remark sheets', async () => {
  const bytes = await writeXlsx({
    sheets: [
      { name: '说明', rows: [['anything']] },
      {
        name: '对象',
        rows: [
          ['企业信息表', null, null, null, null],
          ['编号', '基本情况', null, '储存', '检查日期'],
          [null, '铸造企业', '证号', '储存量(kg)', null],
          ['a', true, 42, 300, new Date(Date.UTC(2024, 1, 29))],
        ],
        merges: [
          { startRow: 0, startCol: 0, endRow: 0, endCol: 4 },
          { startRow: 1, startCol: 0, endRow: 2, endCol: 0 },
          { startRow: 1, startCol: 1, endRow: 1, endCol: 2 },
          { startRow: 1, startCol: 4, endRow: 2, endCol: 4 },
        ],
      },
      {
        name: 'contractors',
        rows: [
          ['企业编号', 'workers'],
          ['a', 3],
          [null, 4],
        ],
        merges: [{ startRow: 1, startCol: 0, endRow: 2, endCol: 0 }],
      },
      { name: 'Sheet3', rows: [[null]] },
      { name: 'lists', rows: [['是'], ['否']], hidden: true },
    ],
  })
  const sheets = await fromXlsx(bytes)
  if (!Array.isArray(sheets)) throw new Error(JSON.stringify(sheets))
  expect(problems(...sheets)).toEqual([])
  expect(values(...sheets)).toEqual([
    {
      id: 'a',
      isFoundry: true,
      licence: '42',
      stored: { value: 300, unit: 'kg' },
      inspectedOn: '2024-02-29',
      contractors: [{ workers: 3 }, { workers: 4 }],
    },
  ])
  expect(sheets[1].place(3, 1)).toBe('对象!B4')
})

test('what a spreadsheet shows as a percentage is a ratio, in whatever unit the fact is', async () => {
  const bytes = await writeXlsx({
    sheets: [
      {
        name: 'subjects',
        rows: [
          ['id', 'humidity', 'pressure'],
          ['a', 0.57, 3],
        ],
        cells: new Map([
          ['1,1', { value: 0.57, style: { numFmt: '0%' } }],
          ['1,2', { value: 3, style: { numFmt: '0.00' } }],
        ]),
      },
    ],
  })
  const sheets = await fromXlsx(bytes)
  if (!Array.isArray(sheets)) throw new Error(JSON.stringify(sheets))
  const [record] = records(fromSheets(sheets, dictionary))
  expect(readFacts(dictionary, record!.value, ['id'])).toEqual({
    facts: { id: 'a', humidity: 57, pressure: 3 },
    problems: [],
  })
})

test('what is no workbook is refused, and so is one that would not fit into memory', async () => {
  expect(await fromXlsx(new TextEncoder().encode('PK\u0003\u0004 not a zip'))).toEqual({ code: 'not-a-workbook' })
  const bytes = await writeXlsx({ sheets: [{ name: 's', rows: [['id']] }] })
  expect(await fromXlsx(bytes.slice(0, -40))).toEqual({ code: 'not-a-workbook' })
  const view = new DataView(bytes.buffer, bytes.byteOffset)
  const directory = view.getUint32(bytes.length - 22 + 16, true)
  view.setUint32(directory + 24, 0xfffffff0, true)
  expect(await fromXlsx(bytes)).toMatchObject({ code: 'too-large' })
  // Saying less than it unpacks to does not help it either.
  view.setUint32(directory + 24, 3, true)
  expect(await fromXlsx(bytes)).toEqual({ code: 'not-a-workbook' })
})

test('nothing at all is said to be nothing', () => {
  expect(problems(csv(''))).toMatchObject([{ problem: { code: 'no-records' } }])
  expect(problems(csv('id,isFoundry\n'))).toMatchObject([{ problem: { code: 'no-records' } }])
})

test('a table of a million columns is refused by number', () => {
  expect(fromCsv(`id${',a'.repeat(1_000_000)}\n1\n`, 'wide.csv')).toMatchObject({
    place: 'wide.csv:1',
    problem: { code: 'too-large', limit: '16384 列 / columns' },
  })
})
