// Long because: every value of the default policy is written out with its place.
import { cited } from '@zhiben/core'
import { describe, expect, test } from 'vitest'
import type { Actor } from '../../src/actor.js'
import { mayApprove } from '../../src/policy/approval.js'
import { defaultPolicy, ezhouPolicy, hubeiPolicy, nationalPolicy } from '../../src/policy/default/index.js'
import { districtLevel } from '../../src/policy/district.js'
import { inquiryOf } from '../../src/policy/inquiry.js'
import { nextRung } from '../../src/policy/ladder.js'
import { dueOf, limitOf } from '../../src/policy/limit.js'
import { isPolicyInForce, policyKey } from '../../src/policy/policy.js'
import { readPolicy } from '../../src/policy/read-policy.js'

const written = (basis: (typeof defaultPolicy.limits)[number]['basis']): string =>
  basis.map(({ cite, verified }) => `${cited(cite, 'zh')} ${verified.status}`).join('; ')

test.each([nationalPolicy, hubeiPolicy, ezhouPolicy, defaultPolicy])('$id is a policy as JSON has it', (policy) => {
  expect(readPolicy(JSON.parse(JSON.stringify(policy)))).toEqual({ policy, problems: [] })
})

test('the default policy is Ezhou over Hubei over the nation', () => {
  expect(policyKey(defaultPolicy)).toBe('ezhou/hazard-policy@2024')
  expect(defaultPolicy.layers).toEqual([
    'cn/hazard-policy@2021',
    'hubei/hazard-policy@2023',
    'ezhou/hazard-policy@2024',
  ])
  expect(isPolicyInForce(defaultPolicy, '2024-02-28')).toBe(false)
  expect(isPolicyInForce(defaultPolicy, '2024-02-29')).toBe(true)
  expect(isPolicyInForce(defaultPolicy, '2026-12-31')).toBe(true)
  expect(isPolicyInForce(defaultPolicy, '2027-01-01')).toBe(false)
})

describe('every figure of the default policy, with its place', () => {
  test('limits', () => {
    expect(defaultPolicy.limits.map(({ id, term, basis }) => [id, term, written(basis)])).toMatchInlineSnapshot(`
      [
        [
          "general-at-once",
          {
            "by": "at-once",
            "kind": "set",
          },
          "安全生产事故隐患排查治理暂行规定（国家安全生产监督管理总局令第16号）第三条 verified; 安全生产事故隐患排查治理暂行规定（国家安全生产监督管理总局令第16号）第十五条第一款 unverified",
        ],
        [
          "major-by-plan",
          {
            "by": "plan",
            "kind": "set",
          },
          "安全生产事故隐患排查治理暂行规定（国家安全生产监督管理总局令第16号）第十五条第二款 verified",
        ],
        [
          "general-as-ordered",
          {
            "by": "order",
            "kind": "set",
          },
          "中华人民共和国安全生产法第一百零二条 verified",
        ],
        [
          "major-as-ordered",
          {
            "by": "order",
            "kind": "set",
          },
          "中华人民共和国安全生产法第一百零二条 verified",
        ],
        [
          "agriculture-stock-2023",
          {
            "day": "2024-12-31",
            "kind": "until",
          },
          "鄂州市农业农村系统安全生产治本攻坚三年行动实施方案(2024-2026年) 三（三） verified",
        ],
      ]
    `)
  })

  test('notice, districts: none', () => {
    expect(defaultPolicy.dueSoon).toEqual([])
    expect(defaultPolicy.districts).toEqual([])
  })

  test('reports', () => {
    expect(
      defaultPolicy.duties.map(({ id, time, bearers, basis }) => [id, time, bearers.join(), written(basis)]),
    ).toMatchInlineSnapshot(`
      [
        [
          "major-report",
          {
            "kind": "open",
          },
          "principal",
          "中华人民共和国安全生产法第四十一条第二款 verified; 安全生产事故隐患排查治理暂行规定（国家安全生产监督管理总局令第16号）第十四条第二款 verified",
        ],
        [
          "quarterly-statistics",
          {
            "after": "quarter",
            "day": 15,
            "kind": "by-day",
          },
          "principal",
          "安全生产事故隐患排查治理暂行规定（国家安全生产监督管理总局令第16号）第十四条第一款 verified",
        ],
        [
          "annual-statistics",
          {
            "after": "year",
            "day": 31,
            "kind": "by-day",
          },
          "principal",
          "安全生产事故隐患排查治理暂行规定（国家安全生产监督管理总局令第16号）第十四条第一款 verified",
        ],
        [
          "resumption-review",
          {
            "after": "submission",
            "days": 10,
            "kind": "within",
          },
          "regulator",
          "安全生产事故隐患排查治理暂行规定（国家安全生产监督管理总局令第16号）第二十三条 unverified",
        ],
        [
          "notify-enterprise",
          {
            "kind": "open",
          },
          "regulator,regulator-leader,safety-committee-office",
          "鄂州市安全生产治本攻坚三年行动方案(2024-2026年) 任务11② verified",
        ],
        [
          "monthly-progress",
          {
            "after": "month",
            "day": 5,
            "kind": "by-day",
          },
          "safety-committee-office,regulator-leader",
          "鄂州市安全生产治本攻坚三年行动方案(2024-2026年) 三（三） 第(二)项 verified",
        ],
        [
          "graded-listing",
          {
            "kind": "open",
          },
          "regulator-leader,safety-committee-office",
          "鄂州市安全生产治本攻坚三年行动方案(2024-2026年) 三（三） 第(四)项 verified",
        ],
        [
          "quarterly-circular",
          {
            "kind": "open",
          },
          "safety-committee-office",
          "鄂州市安全生产治本攻坚三年行动方案(2024-2026年) 三（三） 第(二)项 verified",
        ],
      ]
    `)
  })

  test('approvals', () => {
    expect(
      defaultPolicy.approvals.map(({ act, grade, channel, by, basis }) => [
        [act, grade, channel].filter((part) => part !== undefined).join(' '),
        `${by.from}: ${by.roles.join()}`,
        written(basis),
      ]),
    ).toMatchInlineSnapshot(`
      [
        [
          "verification",
          "enterprise: principal,safety-manager,safety-officer,regulator,regulator-leader,safety-committee-office",
          "中华人民共和国安全生产法第四十六条 unverified; 中华人民共和国安全生产法第四十一条 unverified",
        ],
        [
          "dismissal",
          "enterprise: principal,safety-manager,regulator,regulator-leader,safety-committee-office",
          "中华人民共和国安全生产法第四十六条 unverified",
        ],
        [
          "grading",
          "enterprise: principal,safety-manager,safety-officer,regulator,regulator-leader,safety-committee-office",
          "安全生产事故隐患排查治理暂行规定（国家安全生产监督管理总局令第16号）第十条 unverified; 中华人民共和国安全生产法第一百一十八条 unverified",
        ],
        [
          "limit general",
          "enterprise: principal,safety-manager,safety-officer,workshop-head,regulator,regulator-leader,safety-committee-office",
          "安全生产事故隐患排查治理暂行规定（国家安全生产监督管理总局令第16号）第十五条第一款 unverified; 中华人民共和国安全生产法第一百零二条 verified",
        ],
        [
          "limit major",
          "enterprise: principal,regulator,regulator-leader,safety-committee-office",
          "安全生产事故隐患排查治理暂行规定（国家安全生产监督管理总局令第16号）第十五条第二款 verified; 中华人民共和国安全生产法第一百零二条 verified",
        ],
        [
          "plan major",
          "enterprise: principal",
          "安全生产事故隐患排查治理暂行规定（国家安全生产监督管理总局令第16号）第十五条第二款 verified",
        ],
        [
          "contractor",
          "enterprise: principal,safety-manager,safety-officer,regulator,regulator-leader,safety-committee-office",
          "中华人民共和国安全生产法第四十九条 unverified",
        ],
        [
          "extension general",
          "enterprise: principal,safety-manager,safety-officer,workshop-head,regulator,regulator-leader,safety-committee-office",
          "中华人民共和国安全生产法第一百零二条 unverified",
        ],
        [
          "extension major",
          "township: regulator,regulator-leader,safety-committee-office",
          "中华人民共和国安全生产法第一百零二条 unverified",
        ],
        [
          "review general",
          "enterprise: principal,safety-manager,safety-officer,expert,regulator,regulator-leader,safety-committee-office",
          "中华人民共和国安全生产法第二十五条第(七)项 unverified",
        ],
        [
          "review major",
          "township: regulator,regulator-leader,safety-committee-office",
          "中华人民共和国安全生产法第六十五条第(三)项 verified; 安全生产事故隐患排查治理暂行规定（国家安全生产监督管理总局令第16号）第二十三条 unverified",
        ],
        [
          "look-back",
          "enterprise: expert,principal,safety-manager,safety-officer,regulator,regulator-leader,safety-committee-office",
          "中华人民共和国安全生产法第四十一条 unverified",
        ],
        [
          "listing",
          "district: regulator,regulator-leader,safety-committee-office",
          "中华人民共和国安全生产法第四十一条第三款 verified",
        ],
        [
          "delisting",
          "district: regulator,regulator-leader,safety-committee-office",
          "中华人民共和国安全生产法第四十一条 unverified",
        ],
        [
          "inquiry",
          "district: regulator,regulator-leader,safety-committee-office",
          "中华人民共和国安全生产法第一百零二条 unverified",
        ],
        [
          "verification public-report",
          "district: regulator,regulator-leader,safety-committee-office",
          "鄂州市安全生产治本攻坚三年行动方案(2024-2026年) 任务23② verified",
        ],
        [
          "dismissal public-report",
          "district: regulator,regulator-leader,safety-committee-office",
          "鄂州市安全生产治本攻坚三年行动方案(2024-2026年) 任务23② verified",
        ],
        [
          "review major",
          "district: regulator,regulator-leader,safety-committee-office",
          "鄂州市安全生产治本攻坚三年行动方案(2024-2026年) 任务10① verified",
        ],
        [
          "look-back major",
          "district: regulator,regulator-leader,safety-committee-office",
          "鄂州市安全生产治本攻坚三年行动方案(2024-2026年) 任务10① unverified",
        ],
        [
          "listing",
          "district: regulator-leader,safety-committee-office",
          "鄂州市安全生产治本攻坚三年行动方案(2024-2026年) 任务10⑦ verified",
        ],
        [
          "delisting",
          "district: regulator-leader,safety-committee-office",
          "鄂州市安全生产治本攻坚三年行动方案(2024-2026年) 任务10⑦ unverified",
        ],
        [
          "inquiry",
          "district: regulator,regulator-leader,safety-committee-office",
          "鄂州市安全生产治本攻坚三年行动方案(2024-2026年) 任务10③ verified",
        ],
      ]
    `)
  })

  test('the ladder', () => {
    expect(
      defaultPolicy.ladder.map(({ id, grounds, by, basis }) => [
        id,
        grounds.join(),
        `${by.from}: ${by.roles.join()}`,
        written(basis),
      ]),
    ).toMatchInlineSnapshot(`
      [
        [
          "letter",
          "stalled,overdue,refused,repeatedly-penalised",
          "district: regulator,regulator-leader,safety-committee-office",
          "鄂州市安全生产治本攻坚三年行动方案(2024-2026年) 任务10④ verified; 鄂州市非煤矿山安全生产治本攻坚三年行动实施方案(2024-2026年) 任务6 verified",
        ],
        [
          "circular",
          "stalled,overdue,refused,repeatedly-penalised",
          "district: regulator,regulator-leader,safety-committee-office",
          "鄂州市安全生产治本攻坚三年行动方案(2024-2026年) 任务10④ verified; 鄂州市非煤矿山安全生产治本攻坚三年行动实施方案(2024-2026年) 任务6 verified",
        ],
        [
          "interview",
          "stalled,overdue,refused,repeatedly-penalised",
          "district: regulator,regulator-leader,safety-committee-office",
          "鄂州市安全生产治本攻坚三年行动方案(2024-2026年) 任务10④ verified; 鄂州市非煤矿山安全生产治本攻坚三年行动实施方案(2024-2026年) 任务6 verified",
        ],
        [
          "exposure",
          "stalled,overdue,refused,repeatedly-penalised",
          "district: regulator,regulator-leader,safety-committee-office",
          "鄂州市安全生产治本攻坚三年行动方案(2024-2026年) 任务10④ verified; 鄂州市非煤矿山安全生产治本攻坚三年行动实施方案(2024-2026年) 任务6 verified",
        ],
        [
          "enforcement",
          "stalled,overdue,refused,repeatedly-penalised",
          "district: regulator,regulator-leader",
          "中华人民共和国安全生产法第一百零二条 verified; 鄂州市安全生产治本攻坚三年行动方案(2024-2026年) 任务10② verified",
        ],
        [
          "suspension",
          "refused,repeatedly-penalised",
          "district: regulator-leader",
          "中华人民共和国安全生产法第一百零二条 verified; 鄂州市安全生产治本攻坚三年行动方案(2024-2026年) 任务22③ verified",
        ],
        [
          "closure",
          "repeatedly-penalised",
          "district: regulator-leader",
          "中华人民共和国安全生产法第一百一十三条第(一)项 verified; 鄂州市安全生产治本攻坚三年行动方案(2024-2026年) 任务22③ verified",
        ],
      ]
    `)
  })

  test('grounds for an inquiry', () => {
    expect(
      defaultPolicy.inquiries.map(({ ground, after, basis }) => [ground, after, written(basis)]),
    ).toMatchInlineSnapshot(`
      [
        [
          "hidden",
          null,
          "中华人民共和国安全生产法第一百零一条第(五)项 unverified",
        ],
        [
          "refused",
          null,
          "中华人民共和国安全生产法第一百零二条 unverified",
        ],
        [
          "not-inspected",
          null,
          "鄂州市安全生产治本攻坚三年行动方案(2024-2026年) 任务10③ verified",
        ],
        [
          "refused",
          null,
          "鄂州市安全生产治本攻坚三年行动方案(2024-2026年) 任务10③ verified",
        ],
        [
          "long-standing",
          null,
          "鄂州市安全生产治本攻坚三年行动方案(2024-2026年) 任务10③ verified",
        ],
      ]
    `)
  })
})

const facts = { kind: null, sector: 'chemicals', reportedOn: '2024-03-01', gradedOn: '2024-03-02' } as const

describe('limits', () => {
  test('are to be set where the sources give no figure', () => {
    for (const grade of ['general', 'major'] as const)
      expect(limitOf(defaultPolicy, { ...facts, grade })).toMatchObject({ latest: null, mustBeSet: true })
  })

  test('of the stock of 2023 in agriculture end with 2024', () => {
    const stock = { ...facts, grade: 'major', sector: 'agriculture', reportedOn: '2023-12-31' } as const
    expect(limitOf(defaultPolicy, stock)).toMatchObject({ latest: '2024-12-31', mustBeSet: false })
    expect(limitOf(defaultPolicy, { ...stock, reportedOn: '2024-01-01' })).toMatchObject({ latest: null })
    expect(limitOf(defaultPolicy, { ...stock, grade: 'general' })).toMatchObject({ latest: null })
  })

  test('that hang on an unknown sector are named and do not bind', () => {
    const found = limitOf(defaultPolicy, { ...facts, grade: 'major', sector: null, reportedOn: '2023-05-01' })
    expect(found).toMatchObject({ latest: null, mustBeSet: true })
    expect(found.open.map(({ id }) => id)).toEqual(['agriculture-stock-2023'])
  })

  test('are kept on their last day and overdue on the next', () => {
    expect(dueOf(defaultPolicy, null, '2025-01-01')).toBe('none')
    expect(dueOf(defaultPolicy, '2024-12-31', '2024-12-31')).toBe('on-time')
    expect(dueOf(defaultPolicy, '2024-12-31', '2025-01-01')).toBe('overdue')
  })
})

const of = (role: 'regulator' | 'regulator-leader', level: 'township' | 'district' | 'city'): Actor => ({
  id: 'a',
  role,
  party: 'authority',
  level,
})
const safetyManager: Actor = { id: 's', role: 'safety-manager', party: 'plant', level: 'enterprise' }
const expert: Actor = { id: 'x', role: 'expert', party: 'institute', level: null }

describe('approvals', () => {
  test('a major hazard is closed from the district up', () => {
    const major = { grade: 'major', channel: 'inspection' } as const
    expect(mayApprove(defaultPolicy, 'review', of('regulator', 'district'), major).may).toBe(true)
    expect(mayApprove(defaultPolicy, 'review', of('regulator', 'city'), major).may).toBe(true)
    expect(mayApprove(defaultPolicy, 'review', of('regulator', 'township'), major)).toMatchObject({
      because: { code: 'level-too-low', found: 'township', from: 'district' },
    })
    expect(mayApprove(defaultPolicy, 'review', safetyManager, major)).toMatchObject({ because: { code: 'wrong-role' } })
    expect(mayApprove(defaultPolicy, 'review', expert, major)).toMatchObject({ because: { code: 'wrong-role' } })
  })

  test('an expert may review a general hazard', () => {
    expect(mayApprove(defaultPolicy, 'review', expert, { grade: 'general', channel: 'self-check' }).may).toBe(true)
  })

  test('an enterprise verifies its own finding and not a report of the public', () => {
    expect(mayApprove(defaultPolicy, 'verification', safetyManager, { grade: null, channel: 'self-check' }).may).toBe(
      true,
    )
    const report = { grade: null, channel: 'public-report' } as const
    expect(mayApprove(defaultPolicy, 'verification', safetyManager, report).may).toBe(false)
    expect(mayApprove(defaultPolicy, 'dismissal', of('regulator', 'township'), report).may).toBe(false)
    expect(mayApprove(defaultPolicy, 'dismissal', of('regulator', 'district'), report).may).toBe(true)
  })

  test('a hazard not yet graded is treated as a major one', () => {
    expect(mayApprove(defaultPolicy, 'review', expert, { grade: null, channel: 'self-check' }).may).toBe(false)
  })

  test('nobody may what no line gives', () => {
    expect(
      mayApprove({ approvals: [] }, 'plan', safetyManager, { grade: 'major', channel: 'self-check' }),
    ).toMatchObject({ may: false, because: { code: 'nobody-named' } })
  })
})

describe('the ladder', () => {
  test('starts with a letter', () => {
    expect(nextRung(defaultPolicy, null, 'stalled').rung?.id).toBe('letter')
  })

  test('stops where the ground is not enough', () => {
    expect(nextRung(defaultPolicy, 'enforcement', 'overdue').refused).toMatchObject({
      code: 'no-such-ground',
      rung: 'suspension',
    })
    expect(nextRung(defaultPolicy, 'enforcement', 'refused').rung?.id).toBe('suspension')
    expect(nextRung(defaultPolicy, 'suspension', 'refused').refused).toMatchObject({
      code: 'no-such-ground',
      rung: 'closure',
    })
    expect(nextRung(defaultPolicy, 'closure', 'repeatedly-penalised').refused).toMatchObject({ code: 'top-of-ladder' })
  })

  test('does not know other rungs', () => {
    expect(nextRung(defaultPolicy, 'leter', 'overdue').refused).toEqual({
      code: 'no-such-rung',
      found: 'leter',
      nearest: 'letter',
    })
    expect(nextRung({ ladder: [] }, null, 'overdue').refused).toEqual({ code: 'no-ladder' })
  })
})

test('an inquiry rests on judgement where the source gives no days', () => {
  expect(inquiryOf(defaultPolicy, 'long-standing', 5000)).toBe('judged')
  expect(inquiryOf(hubeiPolicy, 'long-standing', 5000)).toBe('no-ground')
  const inquiries = ezhouPolicy.inquiries.map((line) => ({ ...line, after: 90 }))
  expect(inquiryOf({ inquiries }, 'long-standing', 89)).toBe('judged')
  expect(inquiryOf({ inquiries }, 'long-standing', 90)).toBe('met')
  expect(inquiryOf({ inquiries }, 'long-standing', null)).toBe('judged')
})

test('no district has a level where no thresholds are set', () => {
  const worst = {
    'open-major': [9, 9],
    'overdue-major': [9, 9],
    'overdue-share': [1, 1],
    'late-share': [1, 1],
    'old-stock': [9, 9],
  } as const
  expect(districtLevel(defaultPolicy, worst)).toEqual({ level: 'undetermined', because: 'no-thresholds', open: [] })
})
