import { expect, test } from 'vitest'
import { kept, people } from './kept.js'

const { inspector, officer, principal, whistleBlower } = people

test('the whistle-blower is never shown to the enterprise', async () => {
  const { ok } = kept()
  await ok(
    'open',
    'h-1',
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
    '--contact',
    'SECRET-4',
    '--on',
    '2026-03-01',
  )
  for (const show of ['show', 'history'])
    for (const json of [[], ['--json']]) {
      expect(await ok(show, 'h-1', ...principal, ...json)).not.toMatch(/SECRET|群众举报|public-report/)
    }
  expect(await ok('history', 'h-1', ...inspector)).toContain('SECRET-3')
})

test('lists and figures show nobody of the enterprise that the public reported', async () => {
  const { ok, json, hazard } = kept()
  const report = ['--enterprise', 'e-1', '--district', 'd', '--title', 't', '--on', '2026-03-01'] as const
  await ok('open', 'h-1', ...whistleBlower, ...report, '--origin', 'public-report', '--account', 'SECRET-3')
  await ok('open', 'h-2', ...inspector, ...report)
  await ok('open', 'h-3', ...officer, ...report, '--origin', 'self-check')
  const channels = async (...args: readonly string[]) =>
    (await json('list', ...args)).hazards.map(({ channel }: { channel: string }) => channel)
  expect(await channels(...principal)).toEqual(['self-check', 'withheld', 'withheld'])
  expect(await channels(...inspector)).toEqual(['self-check', 'inspection', 'public-report'])
  expect(await channels()).toEqual(['self-check', 'inspection', 'public-report'])
  expect(await ok('stats', ...principal, '--lang', 'zh')).toContain('（不公开）')
  for (const look of [['list'], ['stats'], ['stats', '--json'], ['list', '--json']])
    expect(await ok(...look, ...principal)).not.toMatch(/public-report|群众举报|SECRET/)
  expect(await ok('stats', ...inspector)).toContain('public-report')
  // Nobody can ask by channel.
  expect((await hazard('list', ...principal, '--channel', 'public-report')).code).toBe(64)
})

test('a day to come is refused, and the hazard is not locked', async () => {
  const { ok, json, hazard } = kept()
  const about = ['--enterprise', 'e-1', '--district', 'd', '--title', 't'] as const
  await ok('open', 'h-1', ...inspector, ...about, '--on', '2026-11-25')
  const { refused } = await json('do', 'verify', 'h-1', ...inspector, '--on', '2062-11-25')
  expect(refused).toMatchObject({ code: 'day-ahead', found: '2062-11-25', today: '2026-11-24' })
  const tick = await hazard('tick', '--on', '2062-11-25')
  expect([tick.code, tick.out, tick.err]).toEqual([65, '', expect.stringContaining('2062-11-25')])
  await ok('do', 'verify', 'h-1', ...inspector, '--on', '2026-11-25')
})
