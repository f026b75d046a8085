import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { kept, people, registered } from '../hazards/kept.js'
import { file, folder } from '../run.js'

const { inspector, principal, whistleBlower } = people
const headings = [
  '序号',
  '隐患编号',
  '企业名称',
  '所属区',
  '隐患描述',
  '发现方式',
  '发现日期',
  '隐患等级',
  '定级理由',
  '定级日期',
  '登记编号',
  '#备注',
]
const good = [
  1,
  'h-1',
  '甲厂',
  '示例区',
  '除尘系统未规范清灰',
  '执法检查',
  '2026年3月1日',
  '重大',
  '粉尘涉爆',
  '2026/3/2',
  '2026-7',
  '随便写',
]
const plain = [
  2,
  'h-2',
  '乙厂',
  '示例区',
  '消防通道堵塞',
  '企业自查',
  new Date('2026-03-03'),
  null,
  null,
  null,
  null,
  null,
]
const workbook = async (name: string, rows: readonly (readonly unknown[])[], sheet = '台账') =>
  file(name, (await writeXlsx({ sheets: [{ name: sheet, rows: rows as never }] })) as Uint8Array)
const on = ['--on', '2026-03-10'] as const

test('a ledger that people keep: as far as a row goes, and the same file twice adds nothing', async () => {
  const { hazard, json, ok } = kept()
  const ledger = await workbook('people.xlsx', [['某区隐患台账'], headings, good, plain])
  expect(await ok('import', ledger, ...inspector, ...on, '--check')).toBe(
    '导入 0 项，已有 0 项，有误 0 项；2 项可导入而未导入\n',
  )
  expect(await ok('import', ledger, ...inspector, ...on)).toBe('导入 2 项，已有 0 项，有误 0 项\n')
  expect((await json('show', 'h-1')).state).toMatchObject({
    course: 'registered',
    grade: 'major',
    enterprise: '甲厂',
    reportedOn: '2026-03-01',
    gradedOn: '2026-03-02',
    channel: 'inspection',
  })
  expect((await json('show', 'h-2')).state).toMatchObject({
    course: 'reported',
    reportedOn: '2026-03-03',
    channel: 'self-check',
  })
  const before = await ok('history', 'h-1', '--json')
  // Whoever imports it again, and when.
  expect(await ok('import', ledger, ...people.leader, '--on', '2026-04-10')).toBe('导入 0 项，已有 2 项，有误 0 项\n')
  expect(await ok('history', 'h-1', '--json')).toBe(before)
  // A row that was filled in further goes further; a row that says something else is told.
  const further = await workbook('further.xlsx', [
    headings,
    [...plain.slice(0, 7), '一般', '影响小', '2026-03-12', null],
  ])
  expect(await ok('import', further, ...inspector, '--on', '2026-03-12')).toContain('导入 1 项')
  expect((await json('show', 'h-2')).state).toMatchObject({ course: 'graded', grade: 'general' })
  const other = await hazard(
    'import',
    await workbook('other.xlsx', [headings, [...plain.slice(0, 4), '另一处', ...plain.slice(5)]]),
    ...inspector,
    ...on,
  )
  expect([other.code, other.err]).toEqual([65, expect.stringMatching(/台账!B2：隐患 `h-2` 已在库中/)])
})

describe('a ledger with bad rows', () => {
  const bad = [
    headings,
    good,
    [2, 'h-2', '乙厂', null, '消防通道堵塞', '企业自查', '2026-03-03', null, null, null, null],
    [3, 'h-3', '丙厂', '示例区', '无证作业', '听说的', '2026年2月30日', '严重', null, null, null],
    [4, 'h-4', '丁厂', '示例区', '堵塞', '执法检查', '2026-03-03', '重大', null, null, null],
    [5, 'h-1', '甲厂', '示例区', '又一次', '执法检查', '2026-03-03', null, null, null, null],
    [6, 'h-6', '戊厂', '示例区', '未登记', '执法检查', '2026-03-03', '一般', '影响小', null, '9'],
    [7, 'h-7', '己厂', '示例区', '可以', '执法检查', '2026-03-03', null, null, null, null],
    [8, 'h 8', '庚厂', '示例区', 'x'.repeat(300), '执法检查', '2026-03-03', null, null, null, null],
    [9, 'h-9', 'echeng-emergency', '示例区', '监管者自己', '执法检查', '2026-03-03', null, null, null, null],
  ]
  test('every bad row is told with sheet, row, column and reason; nothing is imported, unless asked', async () => {
    const { hazard, json } = kept()
    const ledger = await workbook('bad.xlsx', bad)
    for (const language of ['zh', 'en']) {
      const { code, out, err } = await hazard('import', ledger, ...inspector, ...on, '--lang', language)
      expect(code).toBe(65)
      await expect(`${out}${err}`).toMatchFileSnapshot(`../golden/ledger-bad.${language}.txt`)
    }
    expect((await json('list')).hazards).toEqual([])
    const skipped = await json('import', ledger, ...inspector, ...on, '--skip-bad')
    expect([skipped.imported, skipped.there]).toEqual([['h-7'], []])
    expect(skipped.problems).toContainEqual(
      expect.objectContaining({ sheet: '台账', row: 4, column: 'G', code: 'ledger-not-a-day', found: '2026-02-30' }),
    )
    expect((await json('list')).hazards.map(({ id }: { id: string }) => id)).toEqual(['h-7'])
  })

  test('what a ledger cannot make happen is not passed over in silence', async () => {
    const { hazard } = kept()
    const closed = await workbook('closed.xlsx', [
      [...headings, '整改期限', '状态'],
      [...good, '2026-04-30', '已销号'],
    ])
    const { code, err } = await hazard('import', closed, ...inspector, ...on)
    expect(code).toBe(65)
    expect(err).toMatch(/台账!M2.*整改期限.*2026-04-30/)
    expect(err).toMatch(/台账!N2.*状态.*已销号.*已登记建档/)
  })

  test.each([
    [
      'a heading that is none',
      [
        [...headings, '整改其限'],
        [...good, 'x'],
      ],
      /整改其限.*整改期限/,
    ],
    [
      'a heading twice',
      [
        [...headings, '企业'],
        [...good, 'x'],
      ],
      /企业.*企业名称/,
    ],
    ['a cell beside the table', [headings, [...good, null, 'x']], /没有表头/],
    [
      'no headings',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      /表头/,
    ],
  ])('%s stops the whole of it, whatever is skipped', async (_, rows, says) => {
    const { hazard, store } = kept()
    const ledger = await workbook('heading.xlsx', rows)
    const { code, err } = await hazard('import', ledger, ...inspector, ...on, '--skip-bad')
    expect([code, err]).toEqual([65, expect.stringMatching(says)])
    expect(store).not.toBe('')
    expect(JSON.parse((await hazard('list', '--json')).out).hazards).toEqual([])
  })

  test('what is no ledger is told', async () => {
    const { hazard } = kept()
    expect((await hazard('import', file('no.xlsx', 'text'), ...inspector)).code).toBe(65)
    expect((await hazard('import', file('empty.csv', ''), ...inspector)).code).toBe(65)
    expect((await hazard('import', 'nowhere.xlsx', ...inspector)).code).toBe(66)
    expect((await hazard('import', file('quote.csv', '编号,企业\n"x'), ...inspector)).err).toMatch(/quote\.csv:2/)
    expect((await hazard('import', 'nowhere.xlsx')).code).toBe(64)
  })
})

test('a CSV with headings of its own, by a mapping file', async () => {
  const { hazard, json } = kept()
  const csv = file('own.csv', '受检单位名,问题,哪天\n甲厂,通道堵塞,2026-03-01\n乙厂,通道堵塞,2026-03-02\n')
  const mapping = file(
    'mapping.json',
    JSON.stringify({
      columns: { 受检单位名: 'enterprise', 问题: 'title', 哪天: 'reportedOn' },
      constants: { district: 'echeng', channel: '检查' },
    }),
  )
  const first = await json('import', csv, ...inspector, ...on, '--mapping', mapping)
  expect(first.problems).toEqual([])
  expect(first.imported).toHaveLength(2)
  expect((await json('import', csv, ...inspector, ...on, '--mapping', mapping)).imported).toEqual([])
  const wrong = file('wrong.json', '{\n"columns": { "企业": "enterprize" },\n"constant": {} }')
  const { code, err } = await hazard('import', csv, ...inspector, '--mapping', wrong)
  expect(code).toBe(65)
  expect(err).toMatch(/wrong\.json:2.*enterprize.*enterprise/)
  expect(err).toMatch(/wrong\.json:3.*constant/)
})

test('what is written out comes in again, in another store, whole; a changed cell is told', async () => {
  const [from, to] = [kept(), kept()]
  await registered(from)
  await from.ok(
    'open',
    'h-2',
    ...whistleBlower,
    '--enterprise',
    'e-1',
    '--district',
    'd',
    '--title',
    't',
    '--origin',
    'public-report',
    '--account',
    'SECRET-3',
    '--on',
    '2026-03-02',
  )
  const out = join(folder, 'ledger.xlsx')
  expect((await from.hazard('export', out)).err).toBe('写出 2 项隐患\n')
  expect(await to.ok('import', out, ...inspector)).toContain('导入 2 项')
  for (const id of ['h-1', 'h-2'])
    expect(await to.ok('history', id, '--json')).toBe(await from.ok('history', id, '--json'))
  expect(await to.ok('import', out, ...inspector)).toContain('已有 2 项')
  const { sheets } = await readXlsx(readFileSync(out))
  const [ledger, events] = sheets as [(typeof sheets)[0], (typeof sheets)[0]]
  expect(ledger.rows[0]?.slice(0, 3)).toEqual(['编号', '企业', '区（县）'])
  const changed = file(
    'changed.xlsx',
    (await writeXlsx({
      sheets: [
        { name: '台账', rows: ledger.rows.map((row) => row.map((cell) => (cell === '已登记建档' ? '已销号' : cell))) },
        { name: '事件', rows: events.rows },
      ],
    })) as Uint8Array,
  )
  const told = await kept().hazard('import', changed, ...inspector)
  expect([told.code, told.err]).toEqual([65, expect.stringMatching(/台账!\w+3.*状态.*已销号.*已登记建档/)])
  // The sheet of people alone, into the store that it came from: nothing is new.
  const alone = file('alone.xlsx', (await writeXlsx({ sheets: [{ name: '台账', rows: ledger.rows }] })) as Uint8Array)
  expect(await from.ok('import', alone, ...inspector)).toContain('已有 2 项')
  const people_ = join(folder, 'people-only.xlsx')
  await from.ok('export', people_, '--people-only')
  expect(JSON.stringify((await readXlsx(readFileSync(people_))).sheets)).not.toMatch(/SECRET|群众举报/)
  expect((await from.hazard('export', join(folder, 'no', 'where.xlsx'))).code).toBe(73)
  expect(await from.ok('show', 'h-2', ...principal)).not.toContain('SECRET')
})

test('a row, or an event, of a day to come is refused by name', async () => {
  const { hazard, json } = kept()
  const ledger = await workbook('to-come.xlsx', [headings, [...good.slice(0, 6), '2062-03-01', ...plain.slice(7)]])
  const { problems } = await json('import', ledger, ...inspector)
  expect(problems).toMatchObject([{ code: 'ledger-refused', column: 'G', refusal: { code: 'day-ahead' } }])
  expect((await hazard('show', 'h-1')).code).not.toBe(0)
})
