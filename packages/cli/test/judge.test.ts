import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { exportPack } from '@zhiben/sdk'
import { writeXlsx } from 'hucre/xlsx'
import { describe, expect, test } from 'vitest'
import { plant1 } from './plant.js'
import { demo, file, folder, run, withPacks } from './run.js'

const plantA = {
  id: 'a',
  name: '甲厂',
  demoFoundry: true,
  demoPressure: 25,
  demoInspectedOn: '2022-05-01',
  demoMayKill: { value: true, by: '张三', because: '人员密集', on: '2026-11-01' },
  demoContractors: [
    { id: 'k1', coordinated: true },
    { id: 'k2', coordinated: false },
    { id: 'k3', coordinated: false },
  ],
}
const clear = { demoFoundry: false, demoInspectedOn: '2026-01-01', demoMayKill: false, demoContractors: [] }
const one = file('one.json', JSON.stringify(plantA))
const golden = (name: string) => `golden/${name}`

describe('one subject', () => {
  test('as text, in Chinese and English', async () => {
    for (const language of ['zh', 'en']) {
      const { code, out, err } = await run(['judge', one, ...demo, '--lang', language])
      expect([code, err]).toEqual([1, ''])
      await expect(out).toMatchFileSnapshot(golden(`judge-one.${language}.txt`))
    }
  })
  test('as JSON', async () => {
    const { code, out, err } = await run(['judge', one, ...demo, '--json'])
    expect([code, err]).toEqual([1, ''])
    await expect(`${JSON.stringify(JSON.parse(out), null, 2)}\n`).toMatchFileSnapshot(golden('judge-one.json'))
  })
  test('by the version in force on the day, or by the version that is named', async () => {
    const versions = async (...args: readonly string[]) => {
      const { out } = await run(['judge', one, ...withPacks, '--json', ...args])
      return JSON.parse(out).subjects[0].standards.map((s: { id: string; version: string; notInForce?: true }) => [
        `${s.id}@${s.version}`,
        s.notInForce,
      ])
    }
    expect(await versions('--standard', 'demo/plant', '--as-of', '2023-12-31')).toEqual([['demo/plant@1', undefined]])
    expect(await versions('--standard', 'demo/plant', '--as-of', '2024-01-01')).toEqual([['demo/plant@2', undefined]])
    for (const both of [
      ['demo/plant@1,demo/plant@2'],
      ['demo/plant@1', 'demo/plant@2'],
      ['demo/plant@1', '--standard', 'demo/plant@2'],
    ])
      expect(await versions('--standard', ...both)).toEqual([
        ['demo/plant@1', true],
        ['demo/plant@2', undefined],
      ])
  })
  test('with no day given, for today', async () => {
    expect(JSON.parse((await run(['judge', one, ...demo, '--json'])).out).asOf).toBe('2026-11-24')
  })
  test('an answer decides what facts leave open; where they disagree, the facts stand and the report says so', async () => {
    const answers = {
      'demo/plant@2#5.when': { truth: false, by: '李四', because: '现场核实' },
      'demo/plant@2#1.when': { truth: true, by: '李四' },
    }
    const path = file('answers.json', JSON.stringify({ id: 'a', ...clear, demoMayKill: null, answers }))
    const { code, out } = await run(['judge', path, ...demo])
    expect(code).toBe(2)
    await expect(out).toMatchFileSnapshot(golden('judge-answers.zh.txt'))
  })
})

describe('exit codes', () => {
  const exit = async (subject: unknown, ...args: readonly string[]) =>
    (await run(['judge', file('exit.json', JSON.stringify(subject)), ...demo, ...args])).code
  test('0 clear, 1 hit, 2 undetermined', async () => {
    // The first version is whole; the second is incomplete and never clears.
    const whole = { ...clear, demoLicence: 'x' }
    expect(await exit(whole, '--as-of', '2023-06-01')).toBe(0)
    expect(await exit(whole)).toBe(2)
    expect(await exit({ ...whole, demoMayKill: true })).toBe(1)
    expect(await exit({})).toBe(2)
    expect(await exit([whole, { ...whole, demoMayKill: true }, {}])).toBe(1)
  })
  test('an element alone is no hazard', async () => {
    const overdue = { ...clear, demoLicence: 'x', demoInspectedOn: '2022-01-01' }
    expect(await exit(overdue, '--as-of', '2023-06-01')).toBe(0)
  })

  const bad: readonly (readonly [what: string, code: number, args: readonly string[]])[] = [
    ['no command', 64, []],
    ['unknown command', 64, ['jugde']],
    ['unknown subcommand', 64, ['pack', 'exprot']],
    ['no file', 64, ['judge']],
    ['two files', 64, ['judge', 'a', 'b']],
    ['unknown option', 64, ['judge', 'a', '--as-fo', '2024-01-01']],
    ['option without its value', 64, ['judge', 'a', '--as-of']],
    ['option followed by another', 64, ['judge', 'a', '--as-of', '--json']],
    ['switch with a value', 64, ['judge', 'a', '--json=1']],
    ['option given twice', 64, ['judge', 'a', '--as-of', '2024-01-01', '--as-of', '2024-01-02']],
    ['unknown language', 64, ['judge', 'a', '--lang', 'fr']],
    ['unknown standard', 64, ['judge', one, '--standard', 'cn/gongmoa']],
    ['unknown version', 64, ['judge', one, '--standard', 'cn/gongmao@1999']],
    ['a day that does not exist', 64, ['judge', one, '--as-of', '2023-02-29']],
    ['no version in force', 64, ['judge', one, ...demo, '--as-of', '1999-01-01']],
    ['unknown format', 64, ['judge', one, '--format', 'xml']],
    ['a missing file', 66, ['judge', 'nowhere.json']],
    ['a folder', 66, ['judge', folder]],
    ['a missing pack', 66, ['judge', one, '--pack', 'nowhere.json']],
    ['an output that cannot be written', 73, ['judge', one, ...demo, '--html', join(folder, 'no/where.html')]],
  ]
  test.each(bad)('%s: %i', async (_what, code, args) => {
    const ran = await run(args)
    expect([ran.code, ran.out]).toEqual([code, ''])
    expect(ran.err).not.toBe('')
  })
  test('what is said of each', async () => {
    const said: string[] = []
    for (const language of ['zh', 'en'])
      for (const [what, , args] of bad.slice(1)) {
        const { err } = await run([...args, ...(what === 'unknown language' ? [] : ['--lang', language])])
        said.push(`# ${what}`, err)
      }
    await expect(said.join('\n')).toMatchFileSnapshot(golden('bad-usage.txt'))
  })
})

describe('bad data', () => {
  const lines = [
    JSON.stringify({ id: 'good', ...clear }),
    '{"id": "broken", ',
    JSON.stringify({
      id: 'wrong',
      demoPresure: 1,
      demoPressure: -1,
      demoWorkers: { value: 3, unit: 'kg' },
      demoInspectedOn: '2023-02-29',
      demoMethod: 'damp',
      demoContractors: [{ coordinated: 'yes' }],
    }),
    '[1]',
    '{"id":"twice","demoFoundry":true,"demoFoundry":false}',
    JSON.stringify({ id: 'last', demoMayKill: true }),
  ].join('\r\n')

  test('every bad record is named by line and path, and nothing is judged', async () => {
    const { code, out, err } = await run(['judge', file('bad.jsonl', lines), ...demo])
    expect(code).toBe(65)
    await expect(out + err).toMatchFileSnapshot(golden('bad-data.zh.txt'))
  })
  test('with --keep-going the good ones are judged; the code still says that data were bad', async () => {
    const { code, out, err } = await run(['judge', file('bad.jsonl', lines), ...demo, '--keep-going', '--lang', 'en'])
    expect(code).toBe(65)
    await expect(out + err).toMatchFileSnapshot(golden('bad-data-keep-going.en.txt'))
  })
  test('as JSON the errors stand beside the subjects', async () => {
    const stopped = JSON.parse((await run(['judge', file('bad.jsonl', lines), ...demo, '--json'])).out)
    expect(stopped.subjects).toEqual([])
    expect(stopped.errors.length).toBeGreaterThan(6)
    const { code, out } = await run(['judge', '-', ...demo, '--json', '--keep-going'], { stdin: lines })
    const going = JSON.parse(out)
    expect(code).toBe(65)
    expect(going.subjects.map(({ id }: { id: string }) => id)).toEqual(['good', 'last'])
    expect(going.errors).toEqual(
      stopped.errors.map((e: { place: string; message: string }) => ({
        ...e,
        place: e.place.replace('./bad.jsonl', '-'),
        message: e.message.replace('./bad.jsonl', '-'),
      })),
    )
    expect(going.totals).toEqual({ hit: 1, undetermined: 1, clear: 0, 'not-applicable': 0, bad: 4 })
  })
  test('a bad cell is named as the spreadsheet names it', async () => {
    const book = await writeXlsx({
      sheets: [
        {
          name: 'subjects',
          rows: [
            ['id', '炉压', 'demoMethod', '高度'],
            ['a', '很高', 'damp', null],
            ['b', 3, 'wet', null],
          ],
        },
        {
          name: 'demoContractors',
          rows: [
            ['subject', '人数'],
            ['a', -1],
          ],
        },
      ],
    })
    const { code, err } = await run(['judge', file('bad.xlsx', book), ...demo])
    expect(code).toBe(65)
    await expect(err).toMatchFileSnapshot(golden('bad-cells.zh.txt'))
  })
  test.each([
    ['empty', ''],
    ['blank lines', '\n\n'],
    ['an empty list', '[]'],
    ['a number', '3'],
    ['broken', '{"id":'],
    ['zeros', '\u0000\u0000\u0000'],
    ['a forged workbook', 'PK\u0003\u0004nonsense'],
    ['deep nesting', `${'['.repeat(100_000)}${']'.repeat(100_000)}`],
    ['__proto__', '{"id":"a","__proto__":{"demoFoundry":true}}'],
    ['constructor', '{"id":"a","constructor":{"prototype":{}}}'],
    ['a heading only', 'id,demoFoundry\n'],
    ['an open quote', 'id,demoFoundry\na,"是\n'],
    ['an id that is no text', '{"id":{}}'],
    ['unknown answers', '{"id":"a","answers":{"demo/plant@2#9.when":{"truth":true,"by":"x"}}}'],
    ['answers without a name', '{"id":"a","answers":{"demo/plant@2#1.when":{"truth":true}}}'],
  ])('%s is bad data, not a defect', async (_what, stdin) => {
    const { code, err } = await run(['judge', '-', ...demo], { stdin })
    expect(code).toBe(65)
    expect(err).not.toBe('')
  })
  test('bytes that are no text', async () => {
    const { code } = await run(['judge', file('bytes.csv', Uint8Array.from([0x69, 0x64, 0xff, 0xff, 0x0a])), ...demo])
    expect(code).toBe(65)
  })
})

describe('the forms of input say the same', () => {
  const rows = [
    {
      id: 'a',
      demoFoundry: true,
      demoPressure: 25,
      demoExempt: false,
      demoMethod: 'wet',
      demoInspectedOn: '2024-02-29',
      demoMayKill: false,
      demoContractors: [{ coordinated: true, workers: 3 }],
    },
    {
      id: 'b',
      demoFoundry: true,
      demoPressure: { range: [10, 20] },
      demoMethod: 'dry',
      demoWorkers: { range: [10, null] },
    },
  ]
  const csvText =
    'id,铸造企业,炉压,demoExempt,除尘方式,检查日期,demoMayKill,作业人数\r\na,是,25,否,湿式,2024/2/29,否,\r\nb,yes,10..20,,dry,,,>=10人\r\n'
  const listText = 'subject,coordinated,人数\r\na,是,3\r\n'
  const gbk = (text: string): Uint8Array => {
    // The reverse of the decoder, character by character, over the two-byte part of GBK.
    const table = new Map<string, readonly number[]>()
    const decoder = new TextDecoder('gb18030')
    for (let hi = 0x81; hi <= 0xfe; hi++)
      for (let lo = 0x40; lo <= 0xfe; lo++) if (lo !== 0x7f) table.set(decoder.decode(Uint8Array.of(hi, lo)), [hi, lo])
    return Uint8Array.from(
      [...text].flatMap((char) => (char < '\u0080' ? [char.charCodeAt(0)] : [...(table.get(char) ?? [])])),
    )
  }
  const judged = async (path: string, stdin?: string | Uint8Array, ...args: readonly string[]) => {
    const { code, out, err } = await run(
      ['judge', path, ...demo, '--json', ...args],
      stdin === undefined ? {} : { stdin },
    )
    expect(err).toBe('')
    expect(code).toBe(1)
    return JSON.parse(out).subjects
  }
  test('JSON, JSON Lines, CSV in UTF-8, with byte order mark and in GBK, XLSX, files and standard input', async () => {
    const json = JSON.stringify(rows)
    const expected = await judged(file('rows.json', json))
    expect(expected.map(({ verdict }: { verdict: string }) => verdict)).toEqual(['hit', 'undetermined'])
    const jsonl = rows.map((row) => JSON.stringify(row)).join('\r\n')
    file('rows.demoContractors.csv', listText)
    file('gbk.承包单位.csv', gbk(listText))
    const book = await writeXlsx({
      sheets: [
        {
          name: 'subjects',
          rows: [
            ['id', '铸造企业', '炉压', 'demoExempt', '除尘方式', '检查日期', 'demoMayKill', '作业人数'],
            ['a', true, 25, false, '湿式', new Date(Date.UTC(2024, 1, 29)), false, null],
            ['b', true, '10..20', null, 'dry', null, null, '10人以上'],
          ],
        },
        {
          name: '承包单位',
          rows: [
            ['subject', 'coordinated', '人数'],
            ['a', true, 3],
          ],
        },
      ],
    })
    expect(await judged(file('rows2.json', JSON.stringify({ subjects: rows })))).toEqual(expected)
    expect(await judged(file('rows.jsonl', jsonl))).toEqual(expected)
    expect(await judged('-', jsonl)).toEqual(expected)
    expect(await judged('-', `\ufeff${json}`)).toEqual(expected)
    expect(await judged(file('rows.csv', `\ufeff${csvText}`))).toEqual(expected)
    expect(await judged(file('gbk.csv', gbk(csvText)))).toEqual(expected)
    expect(await judged(file('rows.xlsx', book))).toEqual(expected)
    expect(await judged('-', book)).toEqual(expected)
    expect(await judged(file('rows.data', jsonl), undefined, '--format', 'jsonl')).toEqual(expected)
  })
})

test('script, SQL, markup and control characters in texts do nothing anywhere', async () => {
  const nasty = '<script>alert(1)</script>"\'; DROP TABLE x;--\u001b[2J\u202egnp.\u0007\n{{7*7}}'
  const path = file(
    'nasty.json',
    JSON.stringify({
      id: nasty,
      name: nasty,
      demoLicence: nasty,
      demoMayKill: { value: true, by: nasty, because: nasty },
      demoContractors: [{ id: nasty, coordinated: false }],
    }),
  )
  const page = join(folder, 'nasty.html')
  const { code, out } = await run(['judge', path, ...demo, '--html', page])
  expect(code).toBe(1)
  for (const hidden of ['\u001b', '\u0007', '\u202e']) expect(out).not.toContain(hidden)
  const html = readFileSync(page, 'utf8')
  for (const hidden of ['<script', '\u001b', '\u0007', '\u202e']) expect(html).not.toContain(hidden)
  expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;')
  const json = JSON.parse((await run(['judge', path, ...demo, '--json'])).out)
  expect(json.subjects[0].id).toBe(nasty)
})

describe('many subjects', () => {
  const many = (n: number): string =>
    Array.from({ length: n }, (_, i) => JSON.stringify({ id: `e${i}`, ...clear, demoMayKill: i % 10 === 0 })).join('\n')
  test('one line each, and a summary', async () => {
    const { code, out } = await run(['judge', '-', ...demo], { stdin: many(12) })
    expect(code).toBe(1)
    await expect(out).toMatchFileSnapshot(golden('judge-many.zh.txt'))
  })
  test('--detail tells all about each, --brief only the verdict', async () => {
    const detail = await run(['judge', '-', ...demo, '--detail'], { stdin: many(12) })
    expect(detail.out.match(/所用标准/g)).toHaveLength(12)
    const brief = await run(['judge', one, ...demo, '--brief', '--json'])
    expect(JSON.parse(brief.out).subjects[0].findings[0]).not.toHaveProperty('because')
  })
  test('50,000 lines', async () => {
    const { code, out } = await run(['judge', '-', ...demo, '--json', '--brief'], { stdin: many(50_000) })
    expect(code).toBe(1)
    expect(JSON.parse(out).totals).toEqual({ hit: 5000, undetermined: 45_000, clear: 0, 'not-applicable': 0, bad: 0 })
  })
  test('a report page lists them and goes with the bad ones left out', async () => {
    const page = join(folder, 'many.html')
    await run(['judge', '-', ...demo, '--html', page, '--keep-going'], {
      stdin: `${many(3)}\n{"id":"bad","demoPressure":-1}`,
    })
    const html = readFileSync(page, 'utf8')
    expect(html.match(/<section class="sheet" id="s\d+">/g)).toHaveLength(3)
    expect(html).toContain('href="#s3"')
    expect(html).toContain('demoPressure')
  })
})

test('a receipt can be verified, and says what differs once it was changed', async () => {
  const receipt = join(folder, 'receipt.json')
  await run(['judge', one, ...demo, '--receipt', receipt])
  expect(await run(['receipt', 'verify', receipt, ...withPacks])).toEqual({ code: 0, out: 'a：成立\n', err: '' })
  const sealed = JSON.parse(readFileSync(receipt, 'utf8'))
  writeFileSync(receipt, JSON.stringify({ ...sealed, facts: { ...sealed.facts, demoMayKill: false } }))
  const changed = await run(['receipt', 'verify', receipt, ...withPacks, '--lang', 'en'])
  expect(changed.code).toBe(65)
  expect(changed.out).toMatch(/^a: does not hold\n/)
  expect((await run(['receipt', 'verify', receipt])).out).toMatch(/demo\/plant@2/)
  expect((await run(['receipt', 'verify', file('no-receipt.json', '{}')])).code).toBe(65)
})

test('the words of a pack from a stranger cannot move the cursor or hide a line', async () => {
  const nasty = (text: string) => ({ zh: `${text}\u001b[2J\u001b[H\u202e`, en: text })
  const forged = {
    ...plant1,
    title: nasty('标准'),
    document: '示范令\u001b[8m',
    rules: plant1.rules.map((rule) => ({
      ...rule,
      title: nasty('标题'),
      remedy: nasty('整改'),
      evidence: nasty('查看'),
      cite: { ...rule.cite, document: '示范令\u001b[8m' },
    })),
  }
  const pack = file('forged.json', exportPack(forged))
  const subject = file('forged-subject.json', JSON.stringify({ demoContractors: [{ coordinated: false }] }))
  const { code, out } = await run([
    'judge',
    subject,
    '--pack',
    pack,
    '--standard',
    'demo/plant',
    '--as-of',
    '2023-06-01',
  ])
  expect(code).toBe(1)
  for (const hidden of ['\u001b', '\u202e']) expect(out).not.toContain(hidden)
})
