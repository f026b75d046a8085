import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { file, folder, run } from './run.js'

const plants = file(
  '12345.json',
  JSON.stringify({
    enterprises: [
      {
        id: 'p1',
        name: '甲厂<b>',
        district: '鄂城区',
        highRisk: true,
        aboveScale: false,
        evidence: [
          { criterion: 'full-list', says: 'met', on: '2024-06-01', source: '全员责任清单' },
          { criterion: 'risk-control', says: 'met', on: '2024-05-01' },
          { criterion: 'hazard-screening', says: 'in-work', on: '2024-05-01' },
          { criterion: 'emergency-plan', says: 'met', on: '2021-05-01', expires: '2024-04-30', source: '备案表' },
          { criterion: 'no-major-hit', says: 'missing', on: '2024-11-01', source: '判定' },
        ],
      },
      { id: 'p2', district: '华容区', highRisk: false, evidence: [] },
    ],
  }),
)

test('status as text, with every criterion where asked', async () => {
  const { code, out, err } = await run(['12345', 'status', plants, '--as-of', '2024-12-31', '--detail'])
  expect([code, err]).toEqual([0, ''])
  await expect(out).toMatchFileSnapshot('golden/12345-status.zh.txt')
})

test('status as JSON, and what `12345` alone means', async () => {
  const { code, out } = await run(['12345', 'status', plants, '--as-of', '2024-12-31', '--json'])
  expect(code).toBe(0)
  const { asOf, policy, enterprises } = JSON.parse(out)
  expect([asOf, policy.verified.status]).toEqual(['2024-12-31', 'unverified'])
  expect(enterprises.map((one: { meets: string }) => one.meets)).toEqual(['false', 'unknown'])
  expect(enterprises[0].elements).toHaveLength(15)
  expect(enterprises[0].nextSteps[0].cost).toBeLessThanOrEqual(enterprises[0].nextSteps[1].cost)
})

test('rollup as text and JSON', async () => {
  const { code, out, err } = await run(['12345', 'rollup', plants, '--as-of', '2025-01-01', '--lang', 'en'])
  expect([code, err]).toEqual([0, ''])
  await expect(out).toMatchFileSnapshot('golden/12345-rollup.en.txt')
  const { levels, districts } = JSON.parse(
    (await run(['12345', 'rollup', plants, '--as-of', '2025-01-01', '--json'])).out,
  )
  expect(levels.map((one: { status: string }) => one.status)).toEqual(['overdue', 'unknown', 'unknown'])
  expect(districts.map((one: { district: string }) => one.district)).toEqual(['华容区', '鄂城区'])
})

test('the coverage of each district is a report on the targets of the plan', async () => {
  const out = join(folder, 'coverage.json')
  expect((await run(['12345', 'rollup', plants, '--as-of', '2025-01-01', '--reports', out])).code).toBe(0)
  const looked = await run(['plan', 'progress', 'ezhou/municipal', out, '--as-of', '2025-01-01', '--json'])
  expect(looked.err).toBe('')
  const { measures } = JSON.parse(looked.out)
  const found = measures.find(({ id }: { id: string }) => id === '12345-high-risk')
  expect([found.status, found.missing]).toEqual(['overdue', ['liangzihu', 'gedian', 'linkong']])
  const nowhere = file('nowhere.json', '[{ "id": "p3", "evidence": [] }]')
  for (const language of ['zh', 'en']) {
    const { code, out: said, err } = await run(['12345', 'rollup', nowhere, '--reports', out, '--lang', language])
    expect([code, said]).toEqual([65, ''])
    expect(err).toContain('`p3`')
  }
})

test('pages need nothing else, and what comes from outside is text in them', async () => {
  for (const [verb, name] of [
    ['status', 's.html'],
    ['rollup', 'r.html'],
  ] as const) {
    const page = join(folder, name)
    expect((await run(['12345', verb, plants, '--as-of', '2025-01-01', '--html', page])).code).toBe(0)
    const text = readFileSync(page, 'utf8')
    expect(text).toContain('甲厂&lt;b&gt;')
    expect(text).not.toMatch(/<script|src=|href="http/)
  }
})

test('bad data are named by line, in both languages; a bad policy and a bad day too', async () => {
  const bad = file(
    'bad-12345.json',
    '{ "id": "p1",\n  "evidence": [\n    { "criterion": "ful-list", "says": "met", "on": "2024-06-01" } ] }',
  )
  const zh = await run(['12345', 'status', bad])
  expect(zh.code).toBe(65)
  expect(zh.err).toContain('bad-12345.json:3:')
  expect(zh.err).toContain('full-list')
  expect((await run(['12345', 'rollup', bad, '--lang', 'en'])).err).toContain('did you mean `full-list`?')
  const policy = file('policy.json', '{}')
  expect((await run(['12345', 'status', plants, '--policy', policy])).code).toBe(65)
  expect((await run(['12345', 'status', plants, '--as-of', '2024-02-30'])).code).toBe(64)
  expect((await run(['12345', 'status', join(folder, 'none.json')])).code).toBe(66)
  expect((await run(['12345', 'status', '-'], { stdin: '{ "id": "p", "evidence": [] }' })).code).toBe(0)
})

test('the states are drawn from their definition', async () => {
  const svg = join(folder, '12345.svg')
  expect((await run(['diagram', '12345', '--svg', svg])).code).toBe(0)
  await expect(readFileSync(svg, 'utf8')).toMatchFileSnapshot('golden/12345.zh.svg')
  expect((await run(['diagram', '12345', '--lang', 'en'])).out).toContain(
    'state "undetermined" as element_undetermined',
  )
})

describe('evidence of the other commands', () => {
  const example = join(import.meta.dirname, '../../../examples')
  const mine = (name: string): string => join(example, 'enterprise-plan', name)
  const list = join(folder, '12345-list.json')
  const judged = join(folder, 'judged.json')
  const on = ['--as-of', '2026-05-20']
  const read = ['--profile', mine('profile.json'), '--log', mine('log.csv'), '--list', list]
  const all = ['12345', 'status', mine('enterprise.json'), ...read, '--signed', mine('signed.json'), '--judged', judged]
  const states = (out: string): Readonly<Record<string, string>> =>
    Object.fromEntries(
      JSON.parse(out).enterprises[0].elements.flatMap((of: { criteria: readonly Told[] }) =>
        of.criteria.map(({ criterion, asked, state }) => [criterion.id, asked === 'false' ? 'not asked' : state]),
      ),
    )
  interface Told {
    readonly criterion: { readonly id: string }
    readonly asked: string
    readonly state: string
  }

  beforeAll(async () => {
    await run(['list', 'draft', join(example, 'factory/organisation.json'), '--out', list])
    const { code, out } = await run(['judge', mine('profile.json'), ...on, '--json'])
    expect(code).toBe(1)
    file('judged.json', out)
  })

  test('the example: told by profile, log, list, cards and verdicts, each piece with who says it', async () => {
    const { code, out, err } = await run([...all, ...on, '--detail'])
    expect([code, err]).toEqual([0, ''])
    await expect(out).toMatchFileSnapshot('golden/12345-evidence.zh.txt')
  })

  test('the profile says of which kind an enterprise is, and what is gathered can be rolled up', async () => {
    const record = join(folder, 'with-evidence.json')
    expect((await run([...all, ...on, '--out', record])).code).toBe(0)
    const { enterprises } = JSON.parse(readFileSync(record, 'utf8'))
    expect(enterprises[0]).toMatchObject({ id: 'example-castings', highRisk: true, aboveScale: true })
    const other = file('other.json', '{ "id": "p9", "highRisk": false, "aboveScale": false, "evidence": [] }')
    const rolled = JSON.parse((await run(['12345', 'rollup', record, other, ...on, '--json'])).out)
    expect(rolled.enterprises).toBe(2)
    expect(rolled.tiers['high-risk'].holdBack.map(({ id }: { id: string }) => id)).toEqual(['example-castings'])
    const twice = await run(['12345', 'rollup', record, record, ...on])
    expect([twice.code, twice.out]).toEqual([65, ''])
    expect(twice.err).toContain('example-castings')
  })

  test('without a record the profile is enough; a log that was not given is not an empty one', async () => {
    const alone = await run(['12345', 'status', '--profile', mine('profile.json'), ...on, '--json'])
    expect(states(alone.out)).toMatchObject({ 'led-check': 'undetermined', 'standardisation-begun': 'not asked' })
    const logged = await run(['12345', 'status', ...read.slice(0, 4), ...on, '--json'])
    expect(states(logged.out)).toMatchObject({
      'led-check': 'met',
      'self-checks': 'missing',
      'full-list': 'undetermined',
    })
  })

  test('one standard alone, however clear, does not say that there is no major hazard', async () => {
    const asked = (standards: readonly { id: string; version: string }[]) =>
      file(
        'clear.json',
        JSON.stringify({
          asOf: '2024-06-01',
          subjects: [{ id: 'p1', standards: standards.map((of) => ({ ...of, verdict: 'clear' })) }],
        }),
      )
    const record = file('p1.json', '{ "id": "p1", "evidence": [] }')
    const look = async (standards: readonly { id: string; version: string }[]) =>
      states(
        (await run(['12345', 'status', record, '--judged', asked(standards), '--as-of', '2024-06-01', '--json'])).out,
      )['no-major-hit']
    const gongmao = { id: 'cn/gongmao', version: '2023' }
    expect(await look([gongmao])).toBe('undetermined')
    const others = [
      { id: 'cn/construction', version: '2022' },
      { id: 'cn/fire', version: '2017' },
    ]
    expect(await look([gongmao, ...others])).toBe('met')
  })

  test('hazards come from their store; a hazard without grade and limit is neither closed nor in time', async () => {
    const store = join(folder, '12345-store')
    const desk = ['--store', store, '--as', 'r1', '--role', 'regulator', '--party', 'safety', '--level', 'district']
    const about = ['--enterprise', 'p1', '--district', 'echeng', '--title', '除尘器未接地', '--on', '2026-05-04']
    expect((await run(['hazard', 'open', 'h-1', ...desk, ...about])).code).toBe(0)
    const look = async (id: string) =>
      states(
        (
          await run(['12345', 'status', '-', '--store', store, '--as-of', '2026-12-31', '--json'], {
            stdin: JSON.stringify({ id, evidence: [] }),
          })
        ).out,
      )
    expect(await look('p1')).toMatchObject({
      'major-hazards-closed': 'undetermined',
      'hazards-on-time': 'undetermined',
    })
    const none = await run(['12345', 'status', file('p1.json', '{ "id": "p1", "evidence": [] }'), '--store', folder])
    expect([none.code, none.out]).toEqual([66, ''])
  }, 60_000)

  test('files of another enterprise, contradictions and options without what they need are named', async () => {
    const given = (text: string) => file('given.json', text)
    const contradiction = given('{ "id": "example-castings", "highRisk": false, "evidence": [] }')
    const stranger = given.bind(undefined, '{ "id": "p1", "evidence": [] }')
    const cases: readonly (readonly [readonly string[], number, string])[] = [
      [['12345', 'status', contradiction, ...read], 65, 'highRisk'],
      [['12345', 'status', mine('enterprise.json'), '--judged', list], 65, 'judge --json'],
      [['12345', 'status', mine('enterprise.json'), '--log', mine('log.csv')], 64, '--profile'],
      [['12345', 'status', mine('enterprise.json'), '--signed', mine('signed.json')], 64, '--list'],
      [['12345', 'status'], 64, 'FILE'],
      [['12345', 'status', plants, '--list', list], 65, '2'],
      [['12345', 'status', '--list', list], 64, 'FILE'],
      [['12345', 'status', '--profile', join(folder, 'none.json')], 66, 'none.json'],
    ]
    for (const [args, code, word] of cases)
      for (const language of ['zh', 'en']) {
        const ran = await run([...args, ...on, '--lang', language])
        expect([args, ran.code, ran.out]).toEqual([args, code, ''])
        expect(ran.err).toContain(word)
      }
    for (const args of [read.slice(0, 2), ['--list', list], ['--judged', judged]]) {
      const ran = await run(['12345', 'status', stranger(), ...args, ...on])
      expect([args, ran.code, ran.out]).toEqual([args, 65, ''])
      expect(ran.err).toContain('`p1`')
    }
  })
})
