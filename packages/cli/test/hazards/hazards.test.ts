import { describe, expect, test } from 'vitest'
import { file, run } from '../run.js'
import { kept, people, registered } from './kept.js'

const { inspector, leader, officer, principal, whistleBlower } = people

test('a hazard from report to close-out, and what is told of it', async () => {
  const { ok, json, hazard } = kept()
  const desk = { ok } as ReturnType<typeof kept>
  await registered(desk)
  await ok(
    'do',
    'notify',
    'h-1',
    ...inspector,
    '--on',
    '2026-03-03',
    '--set',
    'principal=p-1',
    '--set',
    'actualController=p-1',
  )
  const plan = file(
    'plan.json',
    JSON.stringify([
      {
        type: 'plan',
        hazard: 'h-1',
        responsible: 'p-1',
        measures: '更换',
        funds: 30000,
        timeLimit: '2026-04-30',
        contingency: '停机',
      },
      { type: 'startRectifying', hazard: 'h-1', interim: ['停用'] },
      { type: 'submit', hazard: 'h-1', report: '已更换', on: '2026-04-20' },
    ]),
  )
  expect(await ok('do', plan, ...principal, '--on', '2026-03-05')).toMatch(
    /定治理方案[\s\S]*开始整改[\s\S]*申请验收 → 待验收/,
  )
  await ok('do', 'review', 'h-1', ...leader, '--on', '2026-04-25', '--set', 'outcome.kind=accepted')
  expect((await json('show', 'h-1')).state).toMatchObject({
    course: 'closed',
    timeliness: 'on-time',
    closedOn: '2026-04-25',
  })
  for (const language of ['zh', 'en']) {
    await expect(await ok('show', 'h-1', ...inspector, '--why', '--lang', language)).toMatchFileSnapshot(
      `../golden/hazard-show.${language}.txt`,
    )
    await expect(await ok('history', 'h-1', '--lang', language)).toMatchFileSnapshot(
      `../golden/hazard-history.${language}.txt`,
    )
    await expect(await ok('stats', '--lang', language)).toMatchFileSnapshot(`../golden/hazard-stats.${language}.txt`)
  }
  expect(await json('stats')).toMatchObject({
    policy: 'ezhou/hazard-policy@2024',
    onTime: { major: [1, 1], general: null },
    growth: { reported: 1, cleared: [1, 1] },
    districts: [{ district: 'echeng', level: 'undetermined', because: 'no-thresholds' }],
  })
  expect((await hazard('stats', '--from', '2026-04')).out).toContain('新上报 0，办结 1')
})

test('the same command counts once; with another key it is another command', async () => {
  const desk = kept()
  await registered(desk)
  const verify = ['do', 'verify', 'h-1', ...inspector, '--on', '2026-03-01'] as const
  expect(await desk.ok(...verify)).toContain('没有新增')
  expect((await desk.json(...verify)).done[0].repeated).toBe(true)
  const again = await desk.json(...verify, '--key', 'k-2')
  expect(again.refused).toMatchObject({ code: 'day-before-last', command: 0, type: 'verify', hazard: 'h-1' })
})

describe('a refusal names the mend and what is open instead, and changes nothing', () => {
  const cases: readonly (readonly [what: string, code: string, args: readonly string[]])[] = [
    ['wrong role', 'wrong-role', ['do', 'submit', 'h-1', ...inspector, '--set', 'report=x', '--on', '2026-03-09']],
    [
      'wrong party',
      'wrong-party',
      ['do', 'plan', 'h-1', '--as', 'x', '--role', 'principal', '--party', 'e-2', '--on', '2026-03-09'],
    ],
    ['a day before the last', 'day-before-last', ['do', 'plan', 'h-1', ...principal, '--on', '2026-01-01']],
    ['out of turn', 'not-open', ['do', 'submit', 'h-1', ...officer, '--set', 'report=x', '--on', '2026-03-09']],
    ['no such hazard', 'no-hazard', ['do', 'verify', 'h-2', ...inspector, '--on', '2026-03-09']],
    [
      'opened before',
      'hazard-exists',
      ['open', 'h-1', ...inspector, '--enterprise', 'e', '--district', 'd', '--title', 't', '--on', '2026-03-09'],
    ],
  ]
  test.each(cases)('%s', async (_, code, args) => {
    const desk = kept()
    await registered(desk)
    const told = ['--set', 'principal=p', '--set', 'actualController=p']
    await desk.ok('do', 'notify', 'h-1', ...inspector, '--on', '2026-03-03', ...told)
    const before = await desk.ok('history', 'h-1', '--json')
    const { code: exit, out } = await desk.hazard(...args, '--json')
    expect([exit, JSON.parse(out).refused?.code]).toEqual([65, code])
    for (const language of ['zh', 'en'])
      expect((await desk.hazard(...args, '--lang', language)).err).toMatch(/^zhiben: h-\d .{10}/)
    expect(await desk.ok('history', 'h-1', '--json')).toBe(before)
  })

  test('a plan that lacks elements is told which; whoever rectified does not review', async () => {
    const desk = kept()
    await registered(desk)
    await desk.ok(
      'do',
      'notify',
      'h-1',
      ...inspector,
      '--on',
      '2026-03-03',
      '--set',
      'principal=p',
      '--set',
      'actualController=p',
    )
    const short = await desk.hazard(
      'do',
      'plan',
      'h-1',
      ...principal,
      '--on',
      '2026-03-04',
      '--set',
      'measures=改',
      '--set',
      'funds:=1',
    )
    expect([short.code, short.err.split('\n')]).toEqual([
      65,
      [
        expect.stringMatching(/缺少：责任人、时限、预案/),
        expect.stringMatching(/^p-1 现在可以：定治理方案（plan）/),
        '',
      ],
    ])
    await desk.ok(
      'do',
      'plan',
      'h-1',
      ...principal,
      '--on',
      '2026-03-04',
      '--set',
      'measures=改',
      '--set',
      'funds:=1',
      '--set',
      'responsible=p-1',
      '--set',
      'timeLimit=2026-05-01',
      '--set',
      'contingency=停',
    )
    await desk.ok('do', 'startRectifying', 'h-1', ...officer, '--on', '2026-03-05', '--set', 'interim:=["停用"]')
    await desk.ok('do', 'submit', 'h-1', ...officer, '--on', '2026-03-06', '--set', 'report=完')
    const own = await desk.json(
      'do',
      'review',
      'h-1',
      ...principal,
      '--on',
      '2026-03-07',
      '--set',
      'outcome.kind=accepted',
    )
    expect(own.refused.code).toBe('wrong-role')
    expect(own.open.map(({ command }: { command: string }) => command)).not.toContain('review')
    const rectifier = ['--as', 'r', '--role', 'regulator', '--party', 'e-1', '--level', 'district']
    const bribed = await desk.json(
      'do',
      'review',
      'h-1',
      ...rectifier,
      '--on',
      '2026-03-07',
      '--set',
      'outcome.kind=accepted',
    )
    expect(['own-party', 'rectifier-reviews']).toContain(bribed.refused.code)
  })

  test('of several commands none is done', async () => {
    const desk = kept()
    await registered(desk)
    const several = JSON.stringify([
      { type: 'notify', hazard: 'h-1', principal: 'p', actualController: 'p' },
      { type: 'verify', hazard: 'h-1' },
    ])
    const { code, err } = await run(['hazard', 'do', '-', ...inspector, '--on', '2026-03-09', '--store', desk.store], {
      stdin: several,
    })
    expect(code).toBe(65)
    expect(err).toMatch(/^zhiben: 第2 条（均未办理） h-1 /)
    expect((await desk.json('show', 'h-1')).state.course).toBe('registered')
  })
})

describe('bad input', () => {
  const desk = kept()
  const usage: readonly (readonly [what: string, word: string, args: readonly string[]])[] = [
    ['unknown command', 'verify', ['do', 'verfy', 'h-1', ...inspector]],
    ['unknown subcommand', 'history', ['histori', 'h-1']],
    ['unknown role', 'regulator', ['do', 'verify', 'h-1', '--as', 'x', '--role', 'regulater', '--party', 'p']],
    ['no level', '--level', ['do', 'verify', 'h-1', '--as', 'x', '--role', 'regulator', '--party', 'p']],
    ['a level of the public', '--level', ['do', 'verify', 'h-1', ...whistleBlower, '--level', 'city']],
    ['nobody', '--as', ['do', 'verify', 'h-1']],
    ['no title', '--title', ['open', 'h-1', ...inspector, '--enterprise', 'e', '--district', 'd']],
    ['no day', '2026-02-30', ['do', 'verify', 'h-1', ...inspector, '--on', '2026-02-30']],
    ['no pair', 'NAME=VALUE', ['do', 'verify', 'h-1', ...inspector, '--set', 'note']],
    ['no JSON', 'NAME:=JSON', ['do', 'plan', 'h-1', ...principal, '--set', 'funds:=many']],
    ['a name twice', 'NAME=VALUE', ['do', 'plan', 'h-1', ...principal, '--set', 'measures=a', '--set', 'measures=b']],
    ['no page', '--limit', ['list', '--limit', '0']],
    ['no position', 'DATE/ID', ['list', '--after', 'x']],
    ['no state', 'closed', ['list', '--state', 'close']],
    [
      'no such rule',
      '3(99)',
      [
        'open',
        'h',
        ...inspector,
        '--enterprise',
        'e',
        '--district',
        'd',
        '--title',
        't',
        '--finding',
        'cn/gongmao@2023#3(99)',
      ],
    ],
    [
      'no such policy',
      'ezhou/hazard-policy@2024',
      ['move-policy', 'ezhou/hazard-policy@2025', ...inspector, '--reason', 'x'],
    ],
  ]
  test.each(usage)('%s is bad usage, named', async (_, word, args) => {
    await desk.ok(
      'open',
      'h-1',
      ...inspector,
      '--enterprise',
      'e-1',
      '--district',
      'd',
      '--title',
      't',
      '--on',
      '2026-03-01',
    )
    const { code, out, err } = await desk.hazard(...args)
    expect([code, out]).toEqual([64, ''])
    expect(err).toContain(word)
  })

  test('a command that is none has every problem named by its line', async () => {
    const bad = file(
      'bad.json',
      '[\n{ "type": "verfy", "hazard": "h-1" },\n{ "type": "submit", "hazard": "h 1",\n  "report": 7, "colour": 1 }\n]',
    )
    const { code, err } = await desk.hazard('do', bad, ...officer)
    expect(code).toBe(65)
    expect(err).toContain('bad.json:2')
    expect(err).toMatch(/verfy.*verify/)
    for (const line of [/bad\.json:3.*hazard/, /bad\.json:4.*report/, /bad\.json:4.*colour/]) expect(err).toMatch(line)
    expect((await desk.hazard('do', file('half.json', '{'), ...officer)).code).toBe(65)
    expect((await desk.hazard('do', 'nowhere.json', ...officer)).code).toBe(66)
    expect((await desk.hazard('do', file('no-list.json', '7'), ...officer)).code).toBe(65)
  })

  test('a text of a megabyte is refused with the limit, not shown', async () => {
    const { code, err } = await desk.hazard(
      'do',
      'dismiss',
      'h-1',
      ...inspector,
      '--set',
      `reason=${'x'.repeat(2 ** 20)}`,
    )
    expect(code).toBe(65)
    expect(err).toContain('4000')
    expect(err.length).toBeLessThan(400)
  })

  test('scripts, SQL and control characters in texts are kept or refused, never obeyed', async () => {
    const nasty = `<script>alert(1)</script>'; DROP TABLE zhiben_hazards; --`
    const own = kept()
    await own.ok(
      'open',
      'h-1',
      ...inspector,
      '--enterprise',
      'e-1',
      '--district',
      'd',
      '--title',
      nasty,
      '--on',
      '2026-03-01',
    )
    expect((await own.json('show', 'h-1')).state.title).toBe(nasty)
    expect(await own.ok('list')).toContain(nasty)
    const { code, err } = await own.hazard('do', 'dismiss', 'h-1', ...inspector, '--set', 'reason=\u001b[2Jx')
    expect(code).toBe(65)
    expect(err).not.toContain('\u001b')
    const proto = await own.hazard(
      'do',
      'dismiss',
      'h-1',
      ...inspector,
      '--set',
      'reason=x',
      '--set',
      '__proto__.role=y',
    )
    expect(proto.code).toBe(64)
  })

  test('a store that is not there, or cannot be reached, is told; its password is not', async () => {
    expect(await run(['hazard', 'list', '--store', 'nowhere'])).toMatchObject({ code: 66, out: '' })
    expect((await run(['hazard', 'list'])).err).toContain('--store')
    const address = 'postgres://zhiben:PASSWORD@127.0.0.1:1/zhiben'
    for (const language of ['zh', 'en']) {
      const { code, err } = await run(['hazard', 'list', '--lang', language], {
        io: { env: { ZHIBEN_STORE: address } },
      })
      expect([code, err.includes('127.0.0.1'), err.includes('PASSWORD')]).toEqual([69, true, false])
    }
  })
})

test('a finding of a standard opens a hazard with its rule and level', async () => {
  const { ok, json } = kept()
  await ok(
    'open',
    'h-1',
    ...inspector,
    '--enterprise',
    'e-1',
    '--district',
    'd',
    '--title',
    't',
    '--on',
    '2026-03-01',
    '--finding',
    'cn/gongmao@2023#3(2)',
  )
  expect((await json('show', 'h-1')).state).toMatchObject({
    channel: 'inspection',
    finding: { standard: 'cn/gongmao@2023', rule: '3(2)', level: 'major' },
  })
})

test('lists are filtered and go page by page; days pass by ticking', async () => {
  const desk = kept()
  for (const [i, district] of ['a', 'b', 'a', 'b', 'a'].entries()) {
    const id = `h-${i}`
    await desk.ok(
      'open',
      id,
      ...inspector,
      '--enterprise',
      `e-${i}`,
      '--district',
      district,
      '--title',
      `第${i}项`,
      '--on',
      `2026-03-0${i + 1}`,
    )
    await desk.ok('do', 'verify', id, ...inspector, '--on', '2026-03-09')
    await desk.ok(
      'do',
      'grade',
      id,
      ...inspector,
      '--on',
      '2026-03-09',
      '--set',
      'grade=general',
      '--set',
      'by.kind=person',
      '--set',
      'by.reason=轻',
    )
    await desk.ok(
      'do',
      'setTerm',
      id,
      ...inspector,
      '--on',
      '2026-03-09',
      '--set',
      'measures=清',
      '--set',
      `until=2026-04-0${i + 1}`,
    )
  }
  const ids = async (...args: readonly string[]) =>
    (await desk.json('list', ...args)).hazards.map(({ id }: { id: string }) => id)
  expect(await ids('--district', 'a')).toEqual(['h-4', 'h-2', 'h-0'])
  const first = await desk.json('list', '--limit', '2')
  expect(first.next).toBe('2026-03-04/h-3')
  expect(await ids('--limit', '9', '--after', first.next)).toEqual(['h-2', 'h-1', 'h-0'])
  expect(await desk.ok('list', '--limit', '2')).toContain('--after 2026-03-04/h-3')
  expect(await ids('--overdue', '--on', '2026-04-03')).toEqual(['h-0', 'h-1'])
  expect(await ids('--timeliness', '逾期')).toEqual([])
  expect(await desk.json('tick', '--on', '2026-04-03')).toEqual({ on: '2026-04-03', changed: 2 })
  expect(await desk.json('tick', '--on', '2026-04-03')).toEqual({ on: '2026-04-03', changed: 0 })
  expect(await ids('--timeliness', 'overdue')).toEqual(['h-1', 'h-0'])
  expect(await ids('--due-from', '2026-04-02', '--due-to', '2026-04-03')).toEqual(['h-1', 'h-2'])
  expect(await desk.ok('list', '--district', 'nowhere')).toBe('没有\n')
})

test('hazards move to another policy only when told', async () => {
  const desk = kept()
  await registered(desk)
  const stricter = (more: object) =>
    file(
      'policy.json',
      JSON.stringify({
        policyVersion: 1,
        id: 'demo/hazard-policy',
        version: '2026',
        title: { zh: '示例', en: 'Demo' },
        jurisdiction: { level: 'district', name: { zh: '示例区', en: 'Demo' } },
        inForce: { from: '2026-01-01' },
        extends: 'ezhou/hazard-policy@2024',
        ...Object.fromEntries(
          ['limits', 'dueSoon', 'approvals', 'duties', 'ladder', 'inquiries', 'districts', 'open'].map((name) => [
            name,
            [],
          ]),
        ),
        ...more,
      }),
    )
  const policy = stricter({})
  const move = [
    'move-policy',
    'demo/hazard-policy@2026',
    ...leader,
    '--reason',
    '改属',
    '--on',
    '2026-03-10',
    '--policy',
    policy,
  ] as const
  expect(await desk.json(...move)).toEqual({ moved: ['h-1'], refused: [] })
  expect(await desk.json(...move)).toEqual({ moved: [], refused: [] })
  expect((await desk.json('show', 'h-1')).state.policy).toBe('demo/hazard-policy@2026')
  // Without the policy at hand nothing can be decided.
  expect((await desk.hazard('do', 'delist', 'h-1', ...leader)).code).toBe(64)
  const bad = await desk.hazard('list', '--policy', stricter({ ladder: 7 }))
  expect([bad.code, bad.err]).toEqual([65, expect.stringMatching(/policy\.json:1.*ladder/)])
})
