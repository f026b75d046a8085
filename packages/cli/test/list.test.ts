import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Organisation, ResponsibilityList } from '@zhiben/responsibilities'
import { readXlsx } from 'hucre/xlsx'
import { beforeAll, describe, expect, test } from 'vitest'
import { file, folder, run } from './run.js'

const golden = (name: string): string => join(import.meta.dirname, 'golden', name)
const example = readFileSync(join(import.meta.dirname, '../../../examples/factory/organisation.json'), 'utf8')
const chart = file('organisation.json', example)
const list = join(folder, 'list.json')

const edited = (
  change: (organisation: { [K in keyof Organisation]: never } & Record<string, never[]>) => void,
): string => {
  const organisation = JSON.parse(example)
  change(organisation)
  return JSON.stringify(organisation, null, 2)
}

const drawn = (): ResponsibilityList => JSON.parse(readFileSync(list, 'utf8'))

beforeAll(async () => {
  const ran = await run(['list', 'draft', chart, '--out', list])
  expect([ran.code, ran.out]).toEqual([0, ''])
})

describe('list draft', () => {
  test('the list that is drawn up passes its own check', async () => {
    const { code, out, err } = await run(['list', 'check', list])
    expect([code, err]).toEqual([0, ''])
    await expect(out).toMatchFileSnapshot(golden('list-check.zh.txt'))
    const { verdict, periodic, staffing, problems } = JSON.parse((await run(['list', 'check', list, '--json'])).out)
    expect([verdict, periodic, staffing, problems]).toEqual(['true', 'true', 'true', []])
  })

  test('standard output, standard input', async () => {
    const { out, err } = await run(['list', 'draft', '-', '--lang', 'en'], { stdin: example })
    expect(JSON.parse(out)).toEqual(drawn())
    expect(err).toBe('9 positions, 140 entries; gaps 0, overlaps 0, mistakes 0, unknown 0\n')
  })

  test('--trade adds to the trades of the unit', async () => {
    const bare = edited((organisation) => delete (organisation as { trades?: unknown }).trades)
    const misspelt = edited((organisation) => Object.assign(organisation, { trades: ['smelting', 'minne'] }))
    const refused = await run(['list', 'draft', file('chart.json', misspelt)])
    expect([refused.code, refused.out]).toEqual([65, ''])
    expect(refused.err).toMatch(/chart\.json:\d+:\d+.trades\[1\].*`mine`/)
    const ids = async (...trades: readonly string[]) => {
      const { out } = await run(['list', 'draft', '-', ...trades.flatMap((trade) => ['--trade', trade])], {
        stdin: bare,
      })
      const { duties, undecided }: ResponsibilityList = JSON.parse(out)
      return { duties: duties.map(({ id }) => id), undecided: undecided.length }
    }
    expect((await ids()).undecided).toBeGreaterThan(0)
    const restaurant = await ids('crowded-place', 'gas-catering')
    expect([restaurant.undecided, restaurant.duties.includes('work-safety-law/36-4')]).toEqual([0, true])
    const wrong = await run(['list', 'draft', '-', '--trade', 'minne'], { stdin: bare })
    expect([wrong.code, wrong.err.includes('`mine`')]).toEqual([64, true])
  })

  test('--edits puts what the unit wrote itself into the list; edits that cannot be are named by line and column', async () => {
    const edits = file(
      'edits.json',
      JSON.stringify([
        { edit: 'describe', position: 'gm', content: { risks: [{ text: '铁水遇水爆炸' }] } },
        { edit: 'assign', entry: 'work-safety-law/43', accountable: ['production-head'] },
      ]),
    )
    const { code, out } = await run(['list', 'draft', chart, '--edits', edits])
    const { content, entries }: ResponsibilityList = JSON.parse(out)
    expect([code, content.find(({ id }) => id === 'gm')?.risks]).toEqual([0, [{ text: '铁水遇水爆炸' }]])
    expect(entries.find(({ id }) => id === 'work-safety-law/43')?.accountable).toEqual(['production-head'])
    const wrong = file('wrong.json', '[\n  { "edit": "withdraw",\n    "entry": "work-safety-law/430" }\n]')
    const refused = await run(['list', 'draft', chart, '--edits', wrong])
    expect([refused.code, refused.out]).toEqual([65, ''])
    expect(refused.err).toMatch(/wrong\.json:3:5.\[0\]\.entry.*`work-safety-law\/430`/)
  })

  test('what is wrong with a chart is named by line and column: circles, two who are accountable, unknown names', async () => {
    const said: string[] = []
    const position = (organisation: Record<string, never[]>, id: string) =>
      (organisation.positions as unknown as Record<string, unknown>[]).find((one) => one.id === id) ?? {}
    const charts = {
      circle: edited((organisation) => {
        position(organisation, 'foundry-head').parent = 'furnace-hand'
      }),
      two: edited((organisation) => {
        position(organisation, 'furnace-hand').accountable = ['e-007', 'e-008']
      }),
      names: edited((organisation) => {
        position(organisation, 'furnace-hand').parent = 'melting-leadr'
        position(organisation, 'gm').role = 'pricipal'
        position(organisation, 'gm').salary = 1
      }),
      principals: edited((organisation) => {
        const deputy = position(organisation, 'deputy')
        deputy.role = 'principal'
        deputy.parent = null
      }),
      nothing: '{}',
      'no JSON': '{"id": "a", "id": "b"}',
    }
    for (const [name, text] of Object.entries(charts))
      for (const language of ['zh', 'en']) {
        const { code, out, err } = await run(['list', 'draft', file('chart.json', text), '--lang', language])
        expect([name, code, out]).toEqual([name, 65, ''])
        said.push(`# ${name}\n${err}`)
      }
    await expect(said.join('\n')).toMatchFileSnapshot(golden('list-bad-charts.txt'))
  })
})

describe('list check', () => {
  const changed = (change: (list: { [K in keyof ResponsibilityList]: unknown[] }) => void): string => {
    const value = JSON.parse(readFileSync(list, 'utf8'))
    change(value)
    return file('changed.json', JSON.stringify(value, null, 2))
  }

  test('gaps, overlaps and mistakes are named, exit code 65; the workbook has them beside the entry', async () => {
    const path = changed((value) => {
      const entries = value.entries as { id: string; accountable: string[]; doers: string[]; obligations?: string[] }[]
      entries.splice(0, 1)
      entries.find(({ id }) => id === 'work-safety-law/21(1)')?.accountable.push('deputy')
      const bound = entries.find(({ obligations }) => obligations)
      if (bound) bound.obligations = ['cn/law-dril', 'own/check']
      const unbound = entries.filter(({ obligations }) => obligations)[1]
      if (unbound) unbound.obligations = []
    })
    const book = join(folder, 'list.xlsx')
    const { code, out } = await run(['list', 'check', path, '--xlsx', book])
    expect(code).toBe(65)
    expect(out).toMatch(/changed\.json:\d+:\d+ entries\[\d+\]/)
    // Lines of a list that is drawn up move with every statute; what is said does not.
    await expect(out.replaceAll(/:\d+:\d+ /g, ':… ')).toMatchFileSnapshot(golden('list-check-bad.zh.txt'))
    const { sheets } = await readXlsx(readFileSync(book))
    expect(sheets.map(({ name }) => name)).toEqual(['说明', '清单', '岗位', '问题'])
    const beside = sheets[1]?.rows.filter((row) => String(row.at(-1)).includes('交叉')) ?? []
    expect(beside.map((row) => row[2])).toEqual(['总经理、安全副总经理'])
    const { problems } = JSON.parse((await run(['list', 'check', path, '--json', '--lang', 'en'])).out)
    expect(problems.map(({ finding, code: of }: { finding: string; code: string }) => [finding, of])).toEqual([
      ['gap', 'duty-not-held'],
      ['overlap', 'duty-held-twice'],
      ['mistake', 'unknown-obligation'],
      ['gap', 'periodic-duty-unbound'],
    ])
  })

  test('--since names what has changed since an older version', async () => {
    const path = changed((value) => {
      const entries = value.entries as { id: string; accountable: string[] }[]
      entries.splice(0, 1)
      const one = entries.find(({ id }) => id === 'work-safety-law/21(1)')
      if (one) one.accountable = ['deputy']
      const { positions } = value.organisation as unknown as { positions: { id: string; holders?: unknown }[] }
      for (const position of positions) if (position.id === 'gm') position.holders = ['e-100']
    })
    const { out } = await run(['list', 'check', path, '--since', list])
    expect(out.split('\n\n').at(-1)).toBe(
      '与旧版相比 3 处变化\n' +
        '  ~ 岗位 gm  总经理\n' +
        '  - 条目 work-safety-law/3@production-head  管业务、管生产经营的同时管好其中的安全\n' +
        '  ~ 条目 work-safety-law/21(1)  把全员安全责任制建起来、落到人,推进标准化建设\n',
    )
    const same = await run(['list', 'check', list, '--since', list, '--json'])
    expect(JSON.parse(same.out).changes).toEqual([])
    expect((await run(['list', 'check', list, '--since', chart])).code).toBe(65)
  })

  test('where only something is unknown the exit code is 2', async () => {
    const path = changed((value) => {
      const { positions } = value.organisation as unknown as { positions: { id: string; holders?: unknown }[] }
      for (const position of positions) if (position.id === 'gm') delete position.holders
    })
    const { code, out } = await run(['list', 'check', path])
    expect([code, out.includes('? 主要负责人')]).toEqual([2, true])
  })

  test('what is no list is refused', async () => {
    expect((await run(['list', 'check', chart])).code).toBe(65)
    expect((await run(['list', 'check', join(folder, 'none.json')])).code).toBe(66)
  })
})

describe('list cards', () => {
  const cards = join(folder, 'cards')

  test('one page a position, nothing in it from elsewhere, and what is empty is said to be', async () => {
    const { code, out } = await run(['list', 'cards', list, '--out', cards])
    expect(code).toBe(0)
    await expect(out).toMatchFileSnapshot(golden('list-cards.zh.txt'))
    expect(readdirSync(cards).sort()).toEqual(drawn().organisation.positions.map(({ id }, i) => `0${i + 1}-${id}.html`))
    for (const name of readdirSync(cards)) {
      const page = readFileSync(join(cards, name), 'utf8')
      expect(page).not.toMatch(/<script|<link|<img|https?:|@import|url\(|style="/)
      expect(page).toMatch(/@page\{size:A4 portrait/)
      for (const step of ['关', '避', '喊', '报', '助']) expect(page).toContain(`<b>${step}</b>`)
    }
    const body = (name: string) => readFileSync(join(cards, name), 'utf8').split('<body>')[1]
    expect(body('01-gm.html')).toContain('风险尚未填写')
    expect(body('07-furnace-hand.html')).not.toContain('草稿')
    await expect(body('07-furnace-hand.html')).toMatchFileSnapshot(golden('card-furnace-hand.zh.html'))
  })

  test('all in one page, A5, in English, with who has not signed', async () => {
    const signed = file(
      'signed.json',
      JSON.stringify([
        { position: 'furnace-hand', holder: 'e-008', on: '2026-11-03' },
        { position: 'furnace-hand', holder: 'e-007', on: '2026-11-02' },
        { position: 'furnace-hand', did: 'assessed', by: 'e-006', holder: 'e-007', passed: false, on: '2026-11-09' },
        { position: 'melting-leader', holder: 'e-006', on: '2026-11-02' },
        { position: 'melting-leader', did: 'revised', by: 'e-003', why: 'new furnace', on: '2026-11-20' },
      ]),
    )
    const path = join(folder, 'cards.html')
    const ran = await run(['list', 'cards', list, '--html', path, '--paper', 'a5', '--signed', signed, '--lang', 'en'])
    await expect(ran.out).toMatchFileSnapshot(golden('list-cards-signed.en.txt'))
    const page = readFileSync(path, 'utf8')
    expect(page.match(/<article class="card"/g)).toHaveLength(9)
    expect(page).toMatch(/@page\{size:A5 portrait/)
    const hand = page.split('<article').find((card) => card.includes('Furnace hand</h1>'))
    expect(hand?.match(/not signed/g)).toHaveLength(1)
    expect(hand).toContain('<td>2026-11-02</td>')
    expect(hand).toContain('failed 2026-11-09')
    expect(page).toContain('<b>revised (revision 2)</b>')
  })

  test('signatures that cannot be are named, each with its place', async () => {
    const bad = file(
      'bad-signed.json',
      `[
  { "position": "gm", "holder": "e-001", "on": "2026-11-02" },
  { "position": "furnace-hand", "holder": "e-007", "on": "2026-11-31" },
  { "position": "furnacehand", "holder": "e-007", "on": "2026-11-01" },
  { "position": "furnace-hand", "holder": "e-099", "on": "2026-11-01" },
  { "position": 3, "holder": "e-099" },
  "e-007"
]`,
    )
    const impossible = file(
      'impossible-signed.json',
      `[
  { "position": "gm", "holder": "e-001", "on": "2026-11-02" },
  { "position": "furnacehand", "holder": "e-007", "on": "2026-11-01" },
  { "position": "furnace-hand", "holder": "e-099", "on": "2026-11-01" },
  { "position": "furnace-hand", "did": "assessed", "by": "e-006", "holder": "e-007", "passed": true, "on": "2026-11-02" }
]`,
    )
    const said: string[] = []
    for (const log of [bad, impossible]) {
      const { code, out, err } = await run(['list', 'cards', list, '--signed', log])
      expect([code, out]).toEqual([65, ''])
      said.push(err)
    }
    await expect(said.join('')).toMatchFileSnapshot(golden('list-bad-signatures.zh.txt'))
  })

  test('script and control characters in what a unit wrote do nothing, and no position leads out of the folder', async () => {
    const nasty = '<script>alert(1)</script>"\'\u001b[2J\u202egnp.'
    const text = edited((organisation) => {
      const { positions } = organisation as unknown as { positions: { id: string; title: string; holders: string[] }[] }
      const hand = positions.find(({ id }) => id === 'furnace-hand')
      if (hand) Object.assign(hand, { id: '../../evil', title: nasty, holders: [nasty] })
    })
    const path = join(folder, 'nasty-list.json')
    expect((await run(['list', 'draft', file('nasty-chart.json', text), '--out', path])).code).toBe(0)
    const out = join(folder, 'nasty-cards')
    const page = join(folder, 'nasty-cards.html')
    const ran = await run(['list', 'cards', path, '--out', out, '--html', page])
    expect(ran.code).toBe(0)
    expect(readdirSync(out)).toContain('07-------evil.html')
    for (const said of [ran.out, readFileSync(page, 'utf8')])
      for (const hidden of ['\u001b', '\u202e']) expect(said).not.toContain(hidden)
    expect(readFileSync(page, 'utf8')).not.toContain('<script')
    expect(readFileSync(page, 'utf8')).toContain('&lt;script&gt;alert(1)')
  })

  test.each([
    [['--paper', 'A3'], 64],
    [['--html', join(folder, 'none', 'cards.html')], 73],
    [['--out', chart], 73],
  ])('%j is refused', async (options, code) => {
    expect((await run(['list', 'cards', list, ...options])).code).toBe(code)
  })
})
