import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { writeXlsx } from 'hucre/xlsx'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { file, folder, run } from './run.js'

const example = (name: string): string =>
  readFileSync(join(import.meta.dirname, '../../../examples/obligations', name), 'utf8')
const smelterFacts = JSON.parse(example('smelter.json'))
const smelter = file('smelter.json', example('smelter.json'))
const log = file('log.csv', example('log.csv'))
/** The same with the facts of a shop that makes furniture. */
const shop = file(
  'shop.json',
  JSON.stringify({
    ...smelterFacts,
    id: 'shop-01',
    name: '示例家具厂',
    isMetalSmelting: false,
    isHighRisk: false,
    isFireSafetyKeyUnit: false,
    isLabourIntensive: false,
  }),
)
const asOf = ['--as-of', '2026-05-20']

interface Printed {
  readonly asOf: string
  readonly obligations: readonly {
    readonly id: string
    readonly coveredBy: readonly string[]
    readonly windows: readonly { readonly from: string; readonly status: string; readonly metBy: readonly string[] }[]
  }[]
  readonly undetermined: readonly { readonly id: string; readonly missing: readonly string[] }[]
}
const json = async (...args: readonly string[]): Promise<Printed> => {
  const { out, err } = await run(['obligations', ...args, '--json'])
  expect(err).toBe('')
  return JSON.parse(out)
}
const own = ({ obligations }: Printed): readonly string[] =>
  obligations.filter(({ coveredBy }) => coveredBy.length === 0).map(({ id }) => id)

describe('obligations', () => {
  test('as text, what is overdue first', async () => {
    const zh = await run(['obligations', smelter, '--log', log, ...asOf])
    expect([zh.code, zh.err]).toEqual([1, ''])
    await expect(zh.out).toMatchFileSnapshot('golden/obligations.zh.txt')
    const en = await run(['obligations', smelter, '--log', log, ...asOf, '--lang', 'en'])
    await expect(en.out).toMatchFileSnapshot('golden/obligations.en.txt')
  })

  test('as JSON, with these fields and no others', async () => {
    const printed = await json(smelter, '--log', log, ...asOf)
    expect(Object.keys(printed)).toEqual(['asOf', 'obligations', 'undetermined'])
    const found = printed.obligations.find(({ id }) => id === 'ezhou/gongmao-led-check-smelter')
    expect(found).toMatchObject({
      action: 'hazard-inspection',
      bearer: 'principal',
      cadence: { kind: 'each', every: 'month', times: 1 },
      citation: { article: '二(二)3' },
      coveredBy: [],
    })
    expect(Object.keys(found ?? {})).toEqual(['id', 'action', 'bearer', 'cadence', 'citation', 'coveredBy', 'windows'])
    expect(found?.windows.map(({ from, status, metBy }) => [from, status, ...metBy])).toEqual([
      ['2026-01-01', 'met', '1'],
      ['2026-02-01', 'met', '2'],
      ['2026-03-01', 'met', '3'],
      ['2026-04-01', 'overdue'],
      ['2026-05-01', 'due'],
    ])
    expect(Object.keys(found?.windows[0] ?? {})).toEqual(['from', 'to', 'status', 'due', 'metBy'])
  })

  test('a smelter is not a shop', async () => {
    const of = async (path: string) =>
      own(await json(path, ...asOf, '--only', 'ezhou/gongmao', '--only', 'ezhou/municipal'))
    const [smelts, sells] = [await of(smelter), await of(shop)]
    expect(smelts).toContain('ezhou/gongmao-led-check-smelter')
    expect(sells).not.toContain('ezhou/gongmao-led-check-smelter')
    // The check of each quarter is folded under that of each month.
    expect(smelts).not.toContain('ezhou/gongmao-led-check')
    expect(smelts).toContain('ezhou/municipal-emergency-drill-high-risk')
    expect(sells).toContain('ezhou/municipal-emergency-drill')
    expect(sells).not.toContain('ezhou/municipal-emergency-drill-high-risk')
  })

  test('a fact that is not known is named', async () => {
    const path = file('unknown.json', JSON.stringify({ ...smelterFacts, isMetalSmelting: false, isHighRisk: null }))
    const { undetermined } = await json(path, ...asOf, '--only', 'ezhou/municipal')
    expect(undetermined.flatMap(({ missing }) => missing)).toContain('isHighRisk')
    expect((await run(['obligations', path, ...asOf])).out).toContain('高危行业领域单位 (isHighRisk)')
  })

  test('the log may be in any order, and in any form', async () => {
    const entries = example('log.csv').trim().split('\n')
    const [head = '', ...rows] = entries
    const backwards = file('backwards.csv', [head, ...rows.reverse()].join('\n'))
    const asJson = file(
      'log.json',
      JSON.stringify({
        entries: rows.map((row) => {
          const [id, on, action, by, person, conditions] = row.split(',')
          return { id, on, action, by, person, ...(conditions ? { conditions: [conditions] } : {}) }
        }),
      }),
    )
    const lines = file(
      'log.jsonl',
      (JSON.parse(readFileSync(asJson, 'utf8')) as { entries: object[] }).entries
        .map((one) => JSON.stringify(one))
        .join('\n'),
    )
    const expected = await json(smelter, '--log', log, ...asOf)
    expect(await json(smelter, '--log', backwards, ...asOf)).toEqual(expected)
    expect(await json(smelter, '--log', asJson, ...asOf)).toEqual(expected)
    expect(await json(smelter, '--log', lines, ...asOf)).toEqual(expected)
  })

  test('a profile in a table, one fact that changes in a cell', async () => {
    const { isLabourIntensive, ...steady } = smelterFacts
    const names = [...Object.keys(steady), 'isLabourIntensive']
    const cell = (value: unknown) =>
      `"${(typeof value === 'string' ? value : JSON.stringify(value)).replaceAll('"', '""')}"`
    const path = file(
      'smelter.csv',
      `${names.join(',')}\n${[...Object.values(steady), isLabourIntensive].map(cell).join(',')}\n`,
    )
    expect(await json(path, '--log', log, ...asOf)).toEqual(await json(smelter, '--log', log, ...asOf))
  })

  test('workbooks: a profile, and a log whose bad cell is named by its sheet', async () => {
    const facts = Object.entries(smelterFacts).map(([name, value]): [string, string | boolean | null] => [
      name,
      typeof value === 'string' || typeof value === 'boolean' || value === null ? value : JSON.stringify(value),
    ])
    const rows = example('log.csv')
      .trim()
      .split('\n')
      .map((row) => row.split(','))
    const workbook = async (name: string, sheet: string, cells: (string | boolean | Date | null)[][]) =>
      file(name, await writeXlsx({ sheets: [{ name: sheet, rows: cells }] }))
    const [head = [], ...entries] = rows
    const profile = await workbook('smelter.xlsx', '企业', [
      facts.map(([name]) => name),
      facts.map(([, value]) => value),
    ])
    const dated = entries.map((row) => row.map((cell, c) => (c === 1 ? new Date(`${cell}T00:00:00Z`) : cell)))
    const good = await workbook('log.xlsx', '记录', [head, ...dated])
    expect(await json(profile, '--log', good, ...asOf)).toEqual(await json(smelter, '--log', log, ...asOf))
    const bad = await workbook('bad-log.xlsx', '记录', [head, ['1', '2026-13-01', '应急演练', '主要负责人']])
    const ran = await run(['obligations', profile, '--log', bad, ...asOf])
    expect([ran.code, ran.out]).toEqual([65, ''])
    expect(ran.err).toContain('记录!B2：on：`"2026-13-01"` 不是存在的日期')
  })

  test('bad data: every place with line and column, and nothing is looked at', async () => {
    const bad = file(
      'bad.json',
      `{
  "id": "x",
  "isMetalSmelter": true,
  "isHighRisk": { "periods": [
    { "to": "2026-05-31", "value": false },
    { "from": "2026-05-01", "value": true }
  ] },
  "isMine": { "periods": [{ "from": "2026-02-30", "value": true }] }
}`,
    )
    const badLog = file(
      'bad-log.json',
      `[
  { "id": "a", "on": "2026-02-30", "action": "drill", "by": "principal" },
  { "id": "b", "on": "2026-05-21", "action": "drill", "by": "principal" },
  { "id": "c", "on": "2026-05-01", "action": "dril", "by": "principal" },
  { "id": "c", "on": "2026-05-02", "action": "drill", "by": "principal" }
]`,
    )
    const badTable = file(
      'bad-log.csv',
      '编号,日期,事项,执行人\na,2026/2/30,应急演练,主要负责人\nb,2026-03-01,应急演练,厂长\n',
    )
    const ran = await run(['obligations', bad, '--log', badLog, ...asOf])
    const table = await run(['obligations', smelter, '--log', badTable, ...asOf])
    expect([ran.code, ran.out, table.code, table.out]).toEqual([65, '', 65, ''])
    await expect(`${ran.err}\n${table.err}`).toMatchFileSnapshot('golden/obligations-bad.zh.txt')
  })

  test('bad usage', async () => {
    for (const args of [
      ['obligations'],
      ['obligations', smelter, '--as-of', '2026-02-30'],
      ['obligations', smelter, '--only', 'ezhou/gongmoa'],
      ['calendar', smelter, '--from', '2026-01-01'],
      ['calendar', smelter, '--from', '2026-02-01', '--to', '2026-01-01'],
      ['calendar', smelter, '--from', '0001-01-01', '--to', '9999-12-31'],
      ['calendar', smelter, '--from', '1900-01-01', '--to', '1910-01-01', '--as-of', '2026-01-01'],
      ['schedule', smelter],
      ['schedule', smelter, '--year', '2026', '--blocked', '0001-01-01..9999-12-31'],
      ['schedule', smelter, '--year', 'next'],
      ['schedule', smelter, '--year', '2026', '--blocked', '2026-07-32'],
    ])
      expect([args.join(' '), (await run(args)).code]).toEqual([args.join(' '), 64])
    expect((await run(['obligations', join(folder, 'nowhere.json')])).code).toBe(66)
  })

  test('the page: nothing in it runs, and what came from outside is text', async () => {
    const page = join(folder, 'page.html')
    const hostile = file('hostile.json', JSON.stringify({ ...smelterFacts, name: '<script>alert(1)</script>' }))
    await run(['obligations', hostile, '--log', log, ...asOf, '--html', page])
    const html = readFileSync(page, 'utf8')
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
    expect(html).not.toMatch(/<script|style="|onload=|href="http/)
    expect(html).toContain("default-src 'none'")
    expect(html).toContain('<svg')
  })

  test('the page: a chart for wide screens and paper, one for a telephone, in parts that a sheet holds', async () => {
    const page = join(folder, 'long.html')
    const everything = Object.fromEntries(
      Object.entries(smelterFacts).map(([name, value]) => [name, value === false || value === null ? true : value]),
    )
    const long = file('long.json', JSON.stringify({ ...everything, isLabourIntensive: true, scenicAreaLevel: 'a5' }))
    await run(['obligations', long, ...asOf, '--html', page])
    const html = readFileSync(page, 'utf8')
    const [, wide = '', narrow = ''] =
      /<div class="wide">(.*?)<\/div><div class="narrow">(.*?)<\/div>/s.exec(html) ?? []
    const parts = (of: string) => of.split('<svg').slice(1)
    expect(parts(wide).length).toBeGreaterThan(1)
    expect(parts(narrow)).toHaveLength(parts(wide).length)
    for (const part of [...parts(wide), ...parts(narrow)]) {
      // Twelve months, each named, in every part; no part is longer than twenty rows.
      for (let month = 1; month <= 12; month++) expect(part).toContain(`fill="#5b6876">${month}</text>`)
      expect(part.split('<line x1="0"').length - 1).toBeLessThanOrEqual(20)
    }
    expect(html).toMatch(/@media print\{\.chart\{overflow:visible\}/)
  })

  test('where nothing binds any more, nothing is said to be on time', async () => {
    const after = ['--as-of', '2030-01-01', '--only', 'ezhou']
    expect((await run(['obligations', smelter, ...after])).out).toContain('没有适用的义务')
    expect((await run(['obligations', smelter, ...after, '--lang', 'en'])).out).toContain('no obligation binds')
  })

  test('cadences that cannot be used have their place', async () => {
    const cadences = file(
      'cadences.json',
      '{\n  "ezhou/municipal-self-check": { "kind": "each", "every": "fortnight" },\n  "ezhou/municipal-led-check": { "kind": "each", "every": "year", "times": 1 },\n  "cn/drlil": { "kind": "open" }\n}',
    )
    const { code, out, err } = await run(['obligations', smelter, ...asOf, '--cadences', cadences])
    expect([code, out]).toEqual([65, ''])
    expect(err).toMatch(/cadences\.json:2:\d+：every：.*`fortnight`/)
    expect(err).toMatch(/cadences\.json:3:\d+.*`ezhou\/municipal-led-check` 的频次出处已经定了/)
    expect(err).toMatch(/cadences\.json:4:\d+.*`cn\/drlil`/)
  })
})

describe('calendar', () => {
  const year = ['--from', '2026-01-01', '--to', '2026-12-31', '--log', log, ...asOf]

  test('a table, and a chart', async () => {
    const svg = join(folder, 'year.svg')
    const { code, out, err } = await run(['calendar', smelter, ...year, '--svg', svg, '--only', 'ezhou'])
    expect([code, err]).toEqual([0, ''])
    await expect(out).toMatchFileSnapshot('golden/calendar.zh.txt')
    await expect(readFileSync(svg, 'utf8')).toMatchFileSnapshot('golden/calendar.svg')
  })

  test('a calendar file that another program reads; exported again it replaces what was there', async () => {
    const read = async (day: string) => {
      const ics = join(folder, `${day}.ics`)
      const args = ['--from', '2026-01-01', '--to', '2026-12-31', '--log', log, '--as-of', day, '--ics', ics]
      expect((await run(['calendar', smelter, ...args])).code).toBe(0)
      const parsed = new ICAL.Component(ICAL.parse(readFileSync(ics, 'utf8')) as unknown as string)
      return parsed.getAllSubcomponents('vevent').map((one) => ({
        uid: String(one.getFirstPropertyValue('uid')),
        sequence: Number(one.getFirstPropertyValue('sequence')),
        summary: String(one.getFirstPropertyValue('summary')),
        description: String(one.getFirstPropertyValue('description')),
        alarm: one.getFirstSubcomponent('valarm') !== null,
      }))
    }
    const before = await read('2026-05-20')
    const after = await read('2026-06-10')
    expect(new Set(before.map(({ uid }) => uid)).size).toBe(before.length)
    expect(after.map(({ uid }) => uid).sort()).toEqual(before.map(({ uid }) => uid).sort())
    expect((after[0]?.sequence ?? 0) - (before[0]?.sequence ?? 0)).toBe(21)
    const met = before.filter(({ summary }) => summary.startsWith('已完成'))
    expect(met).toHaveLength(7)
    expect(met.some(({ alarm }) => alarm)).toBe(false)
    expect(before.filter(({ alarm }) => alarm).length).toBeGreaterThan(50)
    expect(before.some(({ description }) => description.includes('二(二)3'))).toBe(true)
  })

  test('exported to the same file again: later than what is there, and what holds no more is cancelled', async () => {
    const ics = join(folder, 'again.ics')
    const facts = { ...smelterFacts, isFireSafetyKeyUnit: true }
    const events = async (profile: object, ...args: readonly string[]) => {
      const path = file('again.json', JSON.stringify(profile))
      const days = ['--from', '2026-01-01', '--to', '2026-12-31', '--only', 'cn', '--as-of', '2026-05-20']
      expect((await run(['calendar', path, ...days, '--ics', ics, ...args])).code).toBe(0)
      const text = readFileSync(ics, 'utf8')
      const parsed = new ICAL.Component(ICAL.parse(text) as unknown as string)
      return parsed.getAllSubcomponents('vevent').map((one) => ({
        uid: String(one.getFirstPropertyValue('uid')),
        sequence: Number(one.getFirstPropertyValue('sequence')),
        summary: String(one.getFirstPropertyValue('summary')),
        status: one.getFirstPropertyValue('status'),
        alarm: one.getFirstSubcomponent('valarm') !== null,
      }))
    }
    const live = (list: Awaited<ReturnType<typeof events>>) =>
      list.filter(({ status }) => status === null).map(({ uid }) => uid)
    const first = await events(facts)
    expect(live(first)).toHaveLength(first.length)
    const second = await events({ ...facts, isFireSafetyKeyUnit: false })
    expect(new Set(second.map(({ uid }) => uid)).size).toBe(second.length)
    expect(second[0]?.sequence).toBe((first[0]?.sequence ?? 0) + 1)
    const gone = second.filter(({ status }) => status === 'CANCELLED')
    expect(gone.map(({ summary }) => summary)).toContain('已取消：重点单位至少每半年灭火和疏散演练一次（生产经营单位）')
    expect(gone.some(({ alarm }) => alarm)).toBe(false)
    // Whatever was there is there still, or is cancelled.
    expect(first.every(({ uid }) => second.some((one) => one.uid === uid))).toBe(true)
    // It binds again: the same entries are back.
    const third = await events(facts)
    expect(live(third).sort()).toEqual(live(first).sort())
    // The file of another enterprise is not its earlier export, and other days are not taken back.
    const other = await events({ ...facts, id: 'another' })
    expect(live(other)).toHaveLength(other.length)
  })

  test('a window about somebody names them, and is reminded of', async () => {
    const events = file(
      'posts.csv',
      '编号,日期,事件,对象\n1,2026-06-10,人员上岗或转岗,工号7\n2,2026-06-10,人员上岗或转岗,工号8\n',
    )
    const ics = join(folder, 'posts.ics')
    const args = [
      '--from',
      '2026-06-01',
      '--to',
      '2026-06-30',
      '--only',
      'cn',
      '--as-of',
      '2026-05-20',
      '--log',
      events,
    ]
    const { out } = await run(['calendar', smelter, ...args, '--ics', ics])
    expect(out).toContain('工号7')
    const parsed = new ICAL.Component(ICAL.parse(readFileSync(ics, 'utf8')) as unknown as string)
    const about = parsed
      .getAllSubcomponents('vevent')
      .filter((one) => /工号[78]/.test(String(one.getFirstPropertyValue('summary'))))
    expect(about.length).toBeGreaterThanOrEqual(2)
    expect(new Set(about.map((one) => one.getFirstPropertyValue('uid'))).size).toBe(about.length)
    for (const one of about) expect(one.getFirstSubcomponent('valarm')).not.toBeNull()
    // What the log must say for an entry to count is told wherever the window is.
    expect(about.some((one) => /记录须写明 .*有记录/.test(String(one.getFirstPropertyValue('description'))))).toBe(true)
    expect(
      (await run(['obligations', smelter, '--only', 'cn', '--as-of', '2026-06-12', '--log', events])).out,
    ).toContain('工号8')
  })
})

describe('schedule', () => {
  test('a year, around blocked days; done as planned, nothing is overdue', async () => {
    const args = ['--only', 'ezhou/gongmao', '--only', 'ezhou/municipal', '--blocked', '2026-07-01..2026-07-15']
    const { code, out, err } = await run(['schedule', smelter, '--year', '2026', ...args])
    // What is due every day cannot be done on a blocked one.
    expect([code, err]).toEqual([1, ''])
    await expect(out).toMatchFileSnapshot('golden/schedule.zh.txt')
    const plan = JSON.parse((await run(['schedule', smelter, '--year', '2026', ...args, '--json'])).out)
    const days = plan.events.map(({ occurrence }: { occurrence: { on: string } }) => occurrence.on)
    expect(days.filter((day: string) => day >= '2026-07-01' && day <= '2026-07-15')).toEqual([])
    expect(plan.events.length).toBe(plan.atLeast)
    const done = file(
      'plan.json',
      JSON.stringify(plan.events.map(({ occurrence }: { occurrence: object }) => occurrence)),
    )
    const status = await json(
      smelter,
      '--log',
      done,
      '--as-of',
      '2026-12-31',
      '--only',
      'ezhou/gongmao',
      '--only',
      'ezhou/municipal',
    )
    const late = status.obligations.flatMap(({ id, windows }) =>
      windows.filter((window) => window.status === 'overdue').map(({ from }) => `${id} ${from}`),
    )
    const excused = plan.problems.filter(({ code: of }: { code: string }) => of === 'schedule-no-day')
    expect(late.length).toBe(excused.length)
  })

  test('past the end of the calendar it says so', async () => {
    const { out, code } = await run(['schedule', smelter, '--year', '2027', '--only', 'cn'])
    expect(code).toBeGreaterThan(0)
    expect(out).toContain('放假日历只到 2026-12-31')
  })
})
