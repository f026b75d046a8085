import { describe, expect, test } from 'vitest'
import { ezhouPolicy, nationalPolicy } from '../../src/policy/default/index.js'
import type { Limit } from '../../src/policy/limit.js'
import { overlay } from '../../src/policy/overlay.js'
import type { Policy } from '../../src/policy/policy.js'
import { readPolicy } from '../../src/policy/read-policy.js'
import { policyWords } from '../../src/policy/words/index.js'
import { based, emptyLayer, emptyPolicy } from './policies.js'

const said = (found: ReturnType<typeof readPolicy>) =>
  found.problems.flatMap((problem) => [policyWords(problem, 'zh'), policyWords(problem, 'en')])
const changed = (change: (policy: Record<string, unknown>) => void): unknown => {
  const policy = JSON.parse(JSON.stringify(emptyPolicy))
  change(policy)
  return policy
}
const tenDays: Limit = {
  id: 'ten-days',
  scope: { grade: 'general' },
  term: { kind: 'days', days: 10, from: 'reported' },
  ...based,
}

describe('what is not shaped as a policy is told with its place and the mend', () => {
  test.each([null, undefined, 7, 'policy', [], true])('%j is no policy', (value) => {
    const { policy, problems } = readPolicy(value)
    expect(policy).toBeUndefined()
    expect(problems).toMatchObject([{ code: 'wrong-shape', at: '', expected: 'object' }])
  })

  test('every missing field is named', () => {
    const { problems } = readPolicy({})
    expect(problems.map(({ at }) => at)).toEqual(Object.keys(emptyPolicy))
    expect(new Set(problems.map(({ code }) => code))).toEqual(new Set(['missing-field']))
  })

  test('wrong values, unknown fields, missing sources', () => {
    const bad = changed((policy) => {
      policy.id = 'Ezhou'
      policy.version = 'two words'
      policy.extra = 1
      policy.inForce = { from: '2024-02-30' }
      policy.limits = [
        { ...tenDays, term: { kind: 'days', days: -1, from: 'reported' } },
        { ...tenDays, id: 'x', basis: [] },
        { ...tenDays, id: 'y', scope: { grade: 'majr' }, term: { kind: 'weeks', weeks: 2 } },
      ]
      policy.duties = 'none'
      policy.approvals = [
        { act: 'review', by: { roles: [], from: 'district' }, basis: [{ cite: { document: ' ', article: '1' } }] },
      ]
    })
    expect(said(readPolicy(bad))).toMatchInlineSnapshot(`
      [
        "id：应为名称，形如 \`ezhou/hazard-policy\`（小写字母、数字和连字符，一个斜杠），实为 \`Ezhou\`",
        "id: expected a name such as \`ezhou/hazard-policy\` (lower-case letters, digits and hyphens, one slash), found \`Ezhou\`",
        "version：应为版本，形如 \`2024\`（字母、数字、点、连字符，最多 40 个字符），实为 \`two words\`",
        "version: expected a version such as \`2024\` (letters, digits, dots, hyphens, at most 40 characters), found \`two words\`",
        "inForce.from：应为存在的日期，形如 \`2024-12-31\`，实为 \`2024-02-30\`",
        "inForce.from: expected a day that exists, such as \`2024-12-31\`, found \`2024-02-30\`",
        "limits[0].term.days：应为 0 至 36525 的整数天数，实为 \`-1\`",
        "limits[0].term.days: expected a whole number of days from 0 to 36525, found \`-1\`",
        "limits[1].basis：应为至少有一项的列表 \`[ … ]\`，实为 \`[…]\`",
        "limits[1].basis: expected a list \`[ … ]\` of at least one item, found \`[…]\`",
        "limits[2].scope.grade：不能是 \`majr\`，是否想写 \`major\`？",
        "limits[2].scope.grade: \`majr\` is not possible here; did you mean \`major\`?",
        "limits[2].term.kind：应为期限：\`kind\` 为 \`days\`、\`until\` 或 \`set\`，实为 \`{…}\`",
        "limits[2].term.kind: expected a term whose \`kind\` is \`days\`, \`until\` or \`set\`, found \`{…}\`",
        "approvals[0].by.roles：应为至少有一项的列表 \`[ … ]\`，实为 \`[…]\`",
        "approvals[0].by.roles: expected a list \`[ … ]\` of at least one item, found \`[…]\`",
        "approvals[0].basis[0].cite.document：应为非空文本，最多 2000 字，实为 \` \`",
        "approvals[0].basis[0].cite.document: expected a text that is not empty, of at most 2000 characters, found \` \`",
        "approvals[0].basis[0].verified：缺少字段 \`verified\`，请补上",
        "approvals[0].basis[0].verified: the field \`verified\` is missing; add it",
        "duties：应为列表 \`[ … ]\`，最多 500 项，实为 \`none\`",
        "duties: expected a list \`[ … ]\` of at most 500 items, found \`none\`",
        "extra：没有名为 \`extra\` 的字段，请改名或删去",
        "extra: there is no field \`extra\`; rename or delete it",
      ]
    `)
  })

  test('a policy of another form is refused', () => {
    expect(readPolicy(changed((policy) => (policy.policyVersion = 2))).problems).toMatchObject([
      { code: 'unknown-value', at: 'policyVersion', found: '2', options: ['1'] },
    ])
  })

  test('very long lists and texts are refused, and not all that is wrong with them is told', () => {
    const long = changed((policy) => {
      policy.open = Array.from({ length: 5000 }, () => 1)
      policy.title = { zh: '长'.repeat(1_000_000), en: 'x' }
    })
    const { problems } = readPolicy(long)
    expect(problems.length).toBeLessThanOrEqual(1000)
    expect(Math.max(...said({ problems }).map((text) => text.length))).toBeLessThan(400)
  })

  test('what others wrote cannot change how a message is shown', () => {
    const { problems } = readPolicy(changed((policy) => (policy['\u202e`x\n'] = 1)))
    for (const text of said({ problems })) expect(text).not.toMatch(/[\n\u202e]/)
  })
})

test('what a policy says must hold together', () => {
  const at = { from: '2024-03-01', to: '2024-02-01' }
  const found = readPolicy({
    ...emptyPolicy,
    inForce: at,
    limits: [tenDays, tenDays],
    approvals: [
      { act: 'review', by: { roles: ['principal'], from: 'enterprise' }, ...based },
      { act: 'review', grade: 'major', by: { roles: ['principal', 'regulator'], from: 'district' }, ...based },
    ],
    ladder: [
      {
        id: 'letter',
        title: { zh: '函告', en: 'Letter' },
        grounds: ['overdue'],
        by: { roles: ['principal'], from: 'city' },
        ...based,
      },
    ],
    districts: [{ level: 'red', when: [{ metric: 'late-share', atLeast: 50 }], ...based }],
  })
  expect(said(found)).toMatchInlineSnapshot(`
    [
      "inForce.to：施行期的末日 2024-02-01 早于首日 2024-03-01，请更正其一",
      "inForce.to: the last day 2024-02-01 is before the first day 2024-03-01; correct one of them",
      "limits[1].id：名称 \`ten-days\` 已在 limits[0].id 用过，请另取一个",
      "limits[1].id: the name \`ten-days\` is used already at limits[0].id; choose another",
      "districts[0].when[0].atLeast：占比的阈值不能超过 1，实为 50；百分之五十写作 0.5",
      "districts[0].when[0].atLeast: a share cannot be more than 1, found 50; write fifty per cent as 0.5",
      "approvals[1]：没有人能同时符合 approvals[0]、approvals[1]，因而无人可以“验收销号”；请让各条至少有一个共同的角色，并能达到所要求的层级",
      "approvals[1]: nobody can meet approvals[0], approvals[1] together, so nobody may review and close; give them a role in common that can reach the level they ask for",
      "ladder[0].by：没有人可以采取 \`letter\`：所列角色都达不到所要求的层级，请增加角色或降低层级",
      "ladder[0].by: nobody may step on \`letter\`: none of its roles can have the level it asks for; add a role or lower the level",
    ]
  `)
})

describe('a layer laxer than the one above is refused by name', () => {
  const upper: Policy = {
    ...emptyPolicy,
    inForce: { from: '2024-01-01', to: '2024-12-31' },
    limits: [tenDays, { ...tenDays, id: 'stock', term: { kind: 'until', day: '2024-12-31' } }],
    dueSoon: [{ days: 7, ...based }],
    approvals: [{ act: 'review', by: { roles: ['regulator'], from: 'district' }, ...based }],
    duties: [
      {
        id: 'monthly',
        title: { zh: '月报', en: 'Monthly' },
        bearers: ['principal'],
        time: { kind: 'by-day', after: 'month', day: 5 },
        ...based,
      },
    ],
    ladder: ['letter', 'circular', 'interview'].map((id) => ({
      id,
      title: { zh: id, en: id },
      grounds: ['overdue', 'refused'],
      by: { roles: ['regulator'], from: 'district' },
      ...based,
    })),
    inquiries: [{ ground: 'long-standing', after: 90, ...based }],
    districts: [{ level: 'red', when: [{ metric: 'overdue-major', atLeast: 3 }], ...based }],
  }
  const [letter, circular] = upper.ladder

  test('every kind of it, in both languages', () => {
    const lower: Policy = {
      ...emptyLayer,
      extends: 'test/other@1',
      jurisdiction: { ...emptyLayer.jurisdiction, level: 'nation' },
      inForce: { from: '2025-01-01' },
      limits: [
        { ...tenDays, id: 'a', term: { kind: 'days', days: 11, from: 'graded' } },
        {
          ...tenDays,
          id: 'b',
          scope: { grade: 'general', kinds: ['fire'] },
          term: { kind: 'until', day: '2025-01-01' },
        },
      ],
      dueSoon: [{ days: 6, ...based }],
      approvals: [
        { act: 'review', grade: 'major', by: { roles: ['regulator', 'expert'], from: 'township' }, ...based },
      ],
      duties: upper.duties.map((duty) => ({ ...duty, time: { kind: 'open' } })),
      ladder: [circular, letter].flatMap((rung) => (rung ? [{ ...rung, grounds: ['overdue'] as const }] : [])),
      inquiries: [{ ground: 'long-standing', after: 91, ...based }],
      districts: [{ level: 'red', when: [{ metric: 'overdue-major', atLeast: 4 }], ...based }],
    }
    expect(said(overlay(upper, lower))).toMatchInlineSnapshot(`
      [
        "extends：写明的上位政策是 \`test/other@1\`，而给出的是 \`test/upper@1\`；请改写或换用所写的一份",
        "extends: the policy above is named \`test/other@1\`, but \`test/upper@1\` was given; rename it or give the one named",
        "jurisdiction.level：本层是“国家”，上位政策是“省”；下位政策的层级须低于上位",
        "jurisdiction.level: this layer is of the nation, the policy above of the province; a lower layer must be of a lower level",
        "inForce：与上位政策 \`test/upper@1\` 的施行期没有重叠，请核对两者的日期",
        "inForce: it is never in force together with \`test/upper@1\`, the policy above; check the days of both",
        "limits[0].term：比上位政策宽：本层为 \`11\`，上位政策 limits[0].term 为 \`10\`；应不大于（不晚于）它，否则删去",
        "limits[0].term: laxer than the policy above: \`11\` here, \`10\` at limits[0].term there; make it no more (no later) or delete it",
        "limits[1].term：比上位政策宽：本层为 \`2025-01-01\`，上位政策 limits[1].term 为 \`2024-12-31\`；应不大于（不晚于）它，否则删去",
        "limits[1].term: laxer than the policy above: \`2025-01-01\` here, \`2024-12-31\` at limits[1].term there; make it no more (no later) or delete it",
        "dueSoon[0].days：比上位政策宽：本层为 \`6\`，上位政策 dueSoon[0].days 为 \`7\`；应不小于它，否则删去",
        "dueSoon[0].days: laxer than the policy above: \`6\` here, \`7\` at dueSoon[0].days there; make it no less or delete it",
        "approvals[0].by.roles：比上位政策宽：上位政策 approvals[0].by.roles 不许 专家，请去掉这些角色",
        "approvals[0].by.roles: laxer than the policy above: approvals[0].by.roles there does not allow expert; take them out",
        "approvals[0].by.from：比上位政策宽：本层自“乡镇（街道）”起，上位政策 approvals[0].by.from 自“区（县）”起，请不要低于它",
        "approvals[0].by.from: laxer than the policy above: from the township or street up here, from the district up at approvals[0].by.from there; do not go below that",
        "duties[0].time：比上位政策宽：本层为 \`open\`，上位政策 duties[0].time 为 \`5\`；应不大于（不晚于）它，否则删去",
        "duties[0].time: laxer than the policy above: \`open\` here, \`5\` at duties[0].time there; make it no more (no later) or delete it",
        "ladder[1].grounds：\`letter\` 缺少上位政策 ladder[0] 所列的情形：拒不整改",
        "ladder[1].grounds: \`letter\` lacks grounds that the policy above has at ladder[0]: rectification refused",
        "ladder[0]：\`circular\` 应排在 \`letter\` 之后，与上位政策的次序一致",
        "ladder[0]: \`circular\` must come after \`letter\`, as in the policy above",
        "ladder[0].grounds：\`circular\` 缺少上位政策 ladder[1] 所列的情形：拒不整改",
        "ladder[0].grounds: \`circular\` lacks grounds that the policy above has at ladder[1]: rectification refused",
        "ladder：缺少上位政策 ladder[2] 的一级 \`interview\`；只能加级，不能减级",
        "ladder: the rung \`interview\` of the policy above (ladder[2]) is missing; rungs can be added, not taken out",
        "inquiries[0].after：比上位政策宽：本层为 \`91\`，上位政策 inquiries[0].after 为 \`90\`；应不大于（不晚于）它，否则删去",
        "inquiries[0].after: laxer than the policy above: \`91\` here, \`90\` at inquiries[0].after there; make it no more (no later) or delete it",
        "districts[0].when[0].atLeast：比上位政策宽：本层为 \`4\`，上位政策 districts[0].when[0].atLeast 为 \`3\`；应不大于（不晚于）它，否则删去",
        "districts[0].when[0].atLeast: laxer than the policy above: \`4\` here, \`3\` at districts[0].when[0].atLeast there; make it no more (no later) or delete it",
      ]
    `)
  })

  test('as strict or stricter is taken', () => {
    const lower: Policy = {
      ...emptyLayer,
      limits: [{ ...tenDays, id: 'a', term: { kind: 'days', days: 9, from: 'reported' } }],
      dueSoon: [{ days: 7, ...based }],
      duties: upper.duties.map((duty) => ({ ...duty, time: { kind: 'by-day', after: 'month', day: 3 } })),
      ladder: upper.ladder.flatMap((rung) => [rung, { ...rung, id: `${rung.id}-again` }]),
      inquiries: [{ ground: 'long-standing', after: 60, ...based }],
      districts: [{ level: 'red', when: [{ metric: 'overdue-major', atLeast: 2 }], ...based }],
    }
    const { policy } = overlay(upper, lower)
    expect(policy?.inForce).toEqual({ from: '2024-01-01', to: '2024-12-31' })
    expect(policy?.ladder.map(({ id }) => id)).toEqual(lower.ladder.map(({ id }) => id))
    expect(policy?.ladder[0]?.basis).toHaveLength(2)
    expect(policy?.duties).toMatchObject([{ id: 'monthly', time: { day: 3 }, basis: [{}, {}] }])
  })

  test('approvers that leave nobody are refused', () => {
    const line = (grade: 'major' | undefined, role: 'regulator' | 'principal') =>
      ({ act: 'review', grade, by: { roles: [role], from: 'enterprise' }, ...based }) as const
    const above = { ...emptyPolicy, approvals: [line('major', 'regulator')] }
    expect(overlay(above, { ...emptyLayer, approvals: [line(undefined, 'principal')] }).problems).toEqual([
      { code: 'nobody-may', at: 'approvals[1]', act: 'review', lines: ['approvals[0]', 'approvals[1]'] },
    ])
  })

  test('Ezhou does not stand on the nation without the province between', () => {
    expect(overlay(nationalPolicy, ezhouPolicy).problems).toEqual([
      { code: 'extends-another', at: 'extends', found: 'hubei/hazard-policy@2023', expected: 'cn/hazard-policy@2021' },
    ])
  })
})

test('why somebody may not, and why a hazard does not climb', () => {
  const zh = (saying: Parameters<typeof policyWords>[0]) => policyWords(saying, 'zh')
  expect(zh({ code: 'level-too-low', found: 'township', from: 'district' })).toBe(
    '须由“区（县）”以上作出，而行为人是“乡镇（街道）”',
  )
  expect(zh({ code: 'wrong-role', found: 'employee', roles: ['principal'] })).toBe(
    '“从业人员”无权这样做，有权的是：主要负责人',
  )
  expect(zh({ code: 'no-such-ground', rung: 'closure', found: 'overdue', grounds: ['repeatedly-penalised'] })).toBe(
    '“逾期未改”不足以升到 `closure`，须有：屡受处罚',
  )
  expect(policyWords({ code: 'top-of-ladder', found: 'closure' }, 'en')).toBe('`closure` is the highest rung already')
})
