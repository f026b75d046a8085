import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
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
