import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { municipal } from '@zhiben/ezhou/municipal'
import { readXlsx, writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { file, folder, run } from './run.js'

const golden = (name: string): string => join(import.meta.dirname, 'golden', name)
const example = join(import.meta.dirname, '../../../examples/city')
const csv = readFileSync(join(example, 'reports.csv'), 'utf8')
const reports = file('city.csv', csv)
const members = file('members.json', readFileSync(join(example, 'members.json')))
const asOf = ['--as-of', '2025-04-10']
const city = ['ezhou/municipal', reports, ...asOf, '--members', members]

describe('plan show', () => {
  test('--json prints id, counts and actions, and nothing else', async () => {
    const { code, out } = await run(['plan', 'show', 'ezhou/municipal', '--json'])
    const shown = JSON.parse(out)
    expect(code).toBe(0)
    expect(Object.keys(shown)).toEqual(['id', 'counts', 'actions'])
    expect(Object.keys(shown.counts)).toEqual(['actions', 'tasks', 'workItems', 'targets', 'obligations', 'deadlines'])
    expect(shown.counts).toMatchObject({ actions: 10, tasks: 27, workItems: 111 })
    expect(shown.actions).toEqual(municipal.actions)
  })

  test('a plan file shows as the plan that it holds does, in text too', async () => {
    const own = file('plan.json', JSON.stringify(municipal))
    for (const more of [[], ['--lang', 'en'], ['--json']])
      expect(await run(['plan', 'show', own, ...more])).toEqual(await run(['plan', 'show', 'ezhou/municipal', ...more]))
  })

  test.each([
    ['no file', join(folder, 'none.json'), 66, 'none.json'],
    ['a misspelt name', 'ezhou/municipl', 66, 'ezhou/municipl'],
    ['no JSON', file('no.json', '{ "id": '), 65, 'no.json'],
    ['no plan', file('list.json', '[]'), 65, 'list.json:1:1'],
    [
      'a wrong figure',
      file('over.json', JSON.stringify(municipal, null, 1).replace('"value": 100,', '"value": 101,')),
      65,
      '101',
    ],
  ])('%s is named', async (_what, path, code, word) => {
    const ran = await run(['plan', 'show', path])
    expect([ran.code, ran.out]).toEqual([code, ''])
    expect(ran.err).toContain(word.replace(folder, '.'))
  })
})

describe('plan progress', () => {
  test('says how things stand, and who has not reported', async () => {
    const { code, out, err } = await run(['plan', 'progress', ...city])
    expect([code, err]).toEqual([0, ''])
    await expect(out).toMatchFileSnapshot(golden('plan-progress.zh.txt'))
  })

  test('--detail lists every target and every unit', async () => {
    const { out } = await run(['plan', 'progress', ...city, '--detail', '--lang', 'en'])
    await expect(out).toMatchFileSnapshot(golden('plan-progress-detail.en.txt'))
  })

  test('--json has status, forecast, roll-up and returns as data', async () => {
    const { out } = await run(['plan', 'progress', ...city, '--json'])
    const { plan, rollUp, measures, returns, errors } = JSON.parse(out)
    expect([plan, errors]).toEqual(['ezhou/municipal', []])
    expect(rollUp.all).toEqual({ reached: 4, 'on-track': 2, behind: 1, overdue: 2, unknown: 105 })
    const slow = measures.find(({ id }: { id: string }) => id === 'new-staff-education')
    expect(slow).toMatchObject({ status: 'behind', forecast: { by: '2025-12-31' }, missing: [] })
    expect(returns.returns).toContainEqual({ unit: 'linkong', state: 'missing' })
  })

  test('the forms of input say the same', async () => {
    const { value, rows } = await asRows()
    const expected = (await run(['plan', 'progress', ...city, '--json'])).out
    const given = JSON.parse(readFileSync(join(example, 'city.json'), 'utf8'))
    const both = [...given.reports, ...given.submissions]
    const inputs: readonly (readonly [string, string | Uint8Array])[] = [
      ['city.json', JSON.stringify({ reports: given.reports, submissions: given.submissions })],
      ['city-list.json', JSON.stringify(both, null, 2)],
      ['city.jsonl', both.map((one) => JSON.stringify(one)).join('\r\n')],
      ['city-semicolons.csv', `\ufeff${csv.replaceAll(',', ';').replaceAll('\n', '\r\n')}`],
      ['city.xlsx', value],
    ]
    expect(rows).toBeGreaterThan(60)
    for (const [name, content] of inputs) {
      const ran = await run([
        'plan',
        'progress',
        'ezhou/municipal',
        file(name, content),
        ...asOf,
        '--members',
        members,
        '--json',
      ])
      expect([name, ran.err, ran.out]).toEqual([name, '', expected])
    }
    const piped = await run(['plan', 'progress', 'ezhou/municipal', '-', ...city.slice(2), '--json'], { stdin: csv })
    expect(piped.out).toBe(expected)
  })

  /** The CSV as a workbook: days as days, numbers as numbers, what is shown as a percentage as one. */
  const asRows = async () => {
    const cells = csv
      .trim()
      .split('\n')
      .map((line) =>
        line.split(',').map((cell) => {
          if (/^\d{4}-\d{2}-\d{2}$/.test(cell)) return new Date(`${cell}T00:00:00Z`)
          return cell === '' ? null : /^\d+$/.test(cell) ? Number(cell) : cell
        }),
      )
    const sheets = [
      { name: '说明', rows: [['不读这张表']] },
      { name: '填报', rows: [['一季度填报'], ...cells] },
    ]
    return { value: await writeXlsx({ sheets }), rows: cells.length }
  }

  test('what is wrong is named by line and column, sheet and cell, and nothing is told', async () => {
    const bad = [
      '指标,里程碑,填报单位,地区,数值(%),计量单位,截至日期,月份,#备注',
      '12345-high-risk,,鄂城区,,120,,2024-06-28,,超过一百',
      '12345-high-risk,,鄂城,,80,,2024-06-28,,',
      '12345-high-rsk,,鄂城区,,80,,2024-06-31,,',
      '12345-high-risk,,葛店经开区,,80 吨,,2024-06-28,,',
      '12345-high-risk,,各专委会,,80,,2024-06-28,,',
      '12345-high-risk,10.4@2024,鄂城区,,80,,2024-06-28,,',
      '12345-high-risk,,鄂城区,华容区,80,,2024-06-28,,',
      '12345-high-risk,,鄂城区,,80,,2026-06-28,,',
      '12345-high-risk,,华容区,,90..80,,2024-06-28,,',
      ',10.4@2024,市应急管理局,,大体,,2024-06-28,,',
      '12345-high-risk,,梁子湖区,,80,,2024-06-28,,',
      '12345-high-risk,,梁子湖区,,81,,2024-06-28,,',
      ',,鄂州区,,,,2024-07-01,2024-13,',
    ].join('\n')
    const path = file('bad-reports.csv', bad)
    const ran = await run(['plan', 'progress', 'ezhou/municipal', path, ...asOf])
    expect([ran.code, ran.out]).toEqual([65, ''])
    const book = await writeXlsx({
      sheets: [
        {
          name: '填报',
          rows: [
            ['填报单位', '指标', '完成值', '日期', '备注'],
            ['鄂城区', '12345-high-risk', 101, '2024-06-28', 'x'],
          ],
        },
      ],
    })
    const cells = await run(['plan', 'progress', 'ezhou/municipal', file('bad-reports.xlsx', book), ...asOf])
    const json = file(
      'bad-reports.json',
      '[\n  { "target": "key-lists", "by": 3, "vaule": 1, "on": "2024-06-28" },\n  7\n]',
    )
    const lines = await run(['plan', 'progress', 'ezhou/municipal', json, ...asOf])
    const english = await run(['plan', 'progress', 'ezhou/municipal', path, ...asOf, '--lang', 'en'])
    await expect([ran.err, cells.err, lines.err, english.err].join('\n')).toMatchFileSnapshot(
      golden('plan-bad-reports.txt'),
    )
  })

  test('half a share, a figure said twice and what is not filled in are named, and count for nothing', async () => {
    const path = file(
      'halves.csv',
      [
        '指标,填报单位,数值,计量单位,已完成数,总数,截至日期,月份',
        '12345-others,鄂城区,50,%,1,2,2024-06-28,',
        '12345-others,华容区,,,1,,2024-06-28,',
        '12345-others,梁子湖区,,,,2,2024-06-28,',
        '12345-others,葛店经开区,,,?,2,2024-06-28,',
        '12345-others,临空经济区,,,,,2024-06-28,',
        '12345-others,临空经济区,80,%,,,,',
        '12345-others,,80,%,,,2024-06-28,',
        ',鄂城区,,,,,2024-07-05,2025-01',
      ].join('\n'),
    )
    const { code, out } = await run(['plan', 'progress', 'ezhou/municipal', path, ...asOf, '--json', '--keep-going'])
    expect(code).toBe(65)
    const { errors, measures } = JSON.parse(out)
    expect(errors.map((of: { place: string; code: string }) => `${of.place} ${of.code}`)).toEqual([
      './halves.csv:2:3 report-value-twice',
      './halves.csv:3:6 report-missing',
      './halves.csv:4:5 report-missing',
      './halves.csv:6:3 report-missing',
      './halves.csv:7:7 report-missing',
      './halves.csv:8:2 report-missing',
      './halves.csv:9:7 report-before-month',
    ])
    const { missing } = measures.find(({ id }: { id: string }) => id === '12345-others')
    expect(missing).toEqual(['echeng', 'huarong', 'liangzihu', 'linkong'])
    const zh = (await run(['plan', 'progress', 'ezhou/municipal', path, ...asOf])).err
    expect(zh).toContain('halves.csv:3:6：总数：没有填写')
  })

  test('--keep-going leaves out what is wrong, still says so, and believes neither of two figures that disagree', async () => {
    const path = file(
      'twice.csv',
      'target,by,value,unit,on\n12345-others,echeng,80,%,2024-06-28\n12345-others,echeng,90,%,2024-06-28\n12345-others,huarong,101,%,2024-06-28\n12345-others,huarong,70,%,2024-06-28',
    )
    const ran = await run(['plan', 'progress', 'ezhou/municipal', path, ...asOf, '--json', '--keep-going'])
    expect(ran.code).toBe(65)
    const { measures, errors } = JSON.parse(ran.out)
    expect(errors.map(({ place, code }: { place: string; code: string }) => [place, code])).toEqual([
      ['./twice.csv:4:3', 'report-out-of-bounds'],
      ['./twice.csv:3', 'reports-disagree'],
    ])
    const { parts } = measures.find(({ id }: { id: string }) => id === '12345-others')
    expect(parts.slice(0, 2).map(({ value }: { value: unknown }) => value)).toEqual([{ range: [0, 100] }, 70])
  })

  test.each([
    ['no such file', '', 66],
    ['no columns', file('columns.csv', 'a,b\n1,2'), 65],
    ['nothing', file('empty.csv', ''), 65],
    ['a forged workbook', file('forged.xlsx', 'PK\u0003\u0004no'), 65],
    ['no text', file('bytes.csv', Uint8Array.of(0x69, 0xff, 0xff, 0x0a)), 65],
    ['broken JSON', file('broken.json', '[{'), 65],
    ['a number', file('number.json', '3'), 65],
    ['__proto__', file('proto.json', '[{"__proto__":{"by":"echeng"}}]'), 65],
  ])('%s is bad data, not a defect', async (_what, path, code) => {
    const ran = await run(['plan', 'progress', 'ezhou/municipal', path || join(folder, 'none.csv'), ...asOf])
    expect([ran.code, ran.out]).toEqual([code, ''])
    expect(ran.err).not.toBe('')
  })

  test.each([
    ['an unknown group', '{"lead-department":["fire"]}', 'lead-departments'],
    ['an unknown unit', '{"lead-departments":["fier"]}', 'fire'],
    ['no list', '{"lead-departments":"fire"}', 'lead-departments'],
    ['no object', '[]', ':1:1'],
  ])('members with %s are refused', async (_what, text, word) => {
    const path = file('bad-members.json', text)
    const ran = await run(['plan', 'progress', 'ezhou/municipal', reports, ...asOf, '--members', path])
    expect(ran.code).toBe(65)
    expect(ran.err).toContain(word)
  })
})

describe('plan report', () => {
  const forms = (name: string) => ({
    markdown: join(folder, `${name}.md`),
    html: join(folder, `${name}.html`),
    xlsx: join(folder, `${name}.xlsx`),
  })

  test.each([
    ['month', '2025-03', 'plan-monthly.en', ['--lang', 'en']],
    ['quarter', '2025-Q1', 'plan-quarterly.zh', []],
  ])('the report on a %s as Markdown, page and workbook', async (option, period, name, more) => {
    const { markdown, html, xlsx } = forms(name)
    const ran = await run([
      ...['plan', 'report', ...city, `--${option}`, period, ...more],
      ...['--markdown', markdown, '--html', html, '--xlsx', xlsx],
    ])
    expect(ran).toEqual({ code: 0, out: '', err: '' })
    await expect(readFileSync(markdown, 'utf8')).toMatchFileSnapshot(golden(`${name}.md`))
    const page = readFileSync(html, 'utf8')
    await expect(page.slice(page.indexOf('<main>'))).toMatchFileSnapshot(golden(`${name}.html`))
    expect(page).not.toMatch(/<script|<link|<img|https?:|@import|style="| on\w+=/)
    const { sheets } = await readXlsx(readFileSync(xlsx))
    const all = sheets.map((sheet) =>
      [sheet.name, ...sheet.rows.map((row) => row.map((cell) => cell ?? '').join(' | '))].join('\n'),
    )
    await expect(all.join('\n\n')).toMatchFileSnapshot(golden(`${name}.xlsx.txt`))
  })

  test('without a file it prints Markdown', async () => {
    const { out } = await run(['plan', 'report', ...city, '--month', '2025-03', '--lang', 'en'])
    await expect(out).toMatchFileSnapshot(golden('plan-monthly.en.md'))
  })

  test.each([
    [['--month', '2025-13']],
    [['--month', '2025-3']],
    [['--quarter', '2025-Q5']],
    [['--quarter', '2025-05']],
    [['--month', '2023-12']],
    [['--month', '2027-01']],
    [['--quarter', '2025-Q3']],
    [[]],
    [['--month', '2025-03', '--quarter', '2025-Q1']],
  ])('%j is refused', async (options) => {
    const ran = await run(['plan', 'report', ...city, ...options])
    expect([ran.code, ran.out]).toEqual([64, ''])
    expect(ran.err).not.toBe('')
  })

  test('a day that does not exist is refused', async () => {
    const ran = await run(['plan', 'report', 'ezhou/municipal', reports, '--month', '2025-01', '--as-of', '2025-02-30'])
    expect([ran.code, ran.err.includes('2025-02-30')]).toEqual([64, true])
  })

  test('a file that cannot be written is named', async () => {
    const ran = await run(['plan', 'report', ...city, '--month', '2025-03', '--xlsx', join(folder, 'none', 'a.xlsx')])
    expect([ran.code, ran.err.includes('a.xlsx')]).toEqual([73, true])
  })

  test('script, formulas, markup and control characters in a plan do nothing in any form', async () => {
    const nasty = '<script>alert(1)</script>"\' | [x](javascript:1) \u001b[2J\u202egnp.\n=1+1'
    const own = JSON.parse(JSON.stringify(municipal))
    own.title = { zh: nasty, en: nasty }
    own.units.echeng.title = { zh: `=HYPERLINK(1) ${nasty}`, en: nasty }
    own.actions[0].title = { zh: nasty, en: nasty }
    own.actions[0].tasks[1].items[1].targets[0].title = { zh: nasty, en: nasty }
    const { markdown, html, xlsx } = forms('nasty')
    const data = file('nasty.csv', csv.replaceAll('鄂城区', 'echeng'))
    const ran = await run([
      ...['plan', 'report', file('nasty.json', JSON.stringify(own)), data, ...asOf, '--month', '2025-03'],
      ...['--markdown', markdown, '--html', html, '--xlsx', xlsx],
    ])
    expect(ran.code).toBe(0)
    const page = readFileSync(html, 'utf8')
    const text = readFileSync(markdown, 'utf8')
    for (const hidden of ['\u001b', '\u202e']) expect(page + text).not.toContain(hidden)
    expect(page).not.toContain('<script')
    expect(page).toContain('&lt;script&gt;')
    expect(text).not.toMatch(/(?<!\\)<script|(?<!\\)\[x\]/)
    const { sheets } = await readXlsx(readFileSync(xlsx))
    const cells = sheets.flatMap(({ rows }) => rows.flat()).filter((cell) => typeof cell === 'string')
    expect(cells.filter((cell) => /^[=+@-]/.test(cell))).toEqual([])
  })
})
