import { expect, test } from 'vitest'
import type { Command } from '../src/command.js'
import { decide } from '../src/decide.js'
import { replay } from '../src/evolve.js'
import { summaryOf } from '../src/summary.js'
import { generalUpTo, life, majorUpTo, opened, people, plan, policy } from './life.js'

test('a major hazard goes its way from report to close-out and is looked back on', () => {
  const one = majorUpTo('looked-back')
  expect(one.events().map(({ type }) => type)).toEqual([
    'opened',
    'verified',
    'graded',
    'registered',
    'notified',
    'planned',
    'rectifyingStarted',
    'submitted',
    'accepted',
    'lookedBack',
  ])
  expect(one.state()).toMatchObject({
    grade: 'major',
    course: 'looked-back',
    timeliness: 'on-time',
    rectifiers: ['e-1'],
  })
  expect(replay(one.events())).toEqual(one.state())
  expect(summaryOf(one.state())).toMatchObject({
    due: null,
    closedOn: '2026-03-01',
    channel: 'inspection',
    revision: 10,
  })
})

test('a general hazard is rectified on the spot, or within a term and reviewed by another party', () => {
  const spot = generalUpTo('graded')
  spot.does('worker', { type: 'rectifyOnTheSpot', measures: '当场补装' })
  expect(spot.state()).toMatchObject({ course: 'closed', closedOn: '2026-03-01', timeliness: 'none' })
  expect(generalUpTo('closed').state()).toMatchObject({ course: 'closed', rectifiers: ['c-1'] })
})

test('a plan that lacks elements is refused naming them all', () => {
  const one = majorUpTo('notified')
  expect(one.refuses('principal', { type: 'plan', measures: '更换' })).toEqual({
    code: 'plan-incomplete',
    at: '',
    missing: ['responsible', 'funds', 'timeLimit', 'contingency'],
  })
  for (const element of ['responsible', 'measures', 'funds', 'timeLimit', 'contingency'] as const) {
    const { [element]: _, ...lacking } = plan
    expect(one.refuses('principal', lacking)).toMatchObject({ code: 'plan-incomplete', missing: [element] })
  }
})

test('a rejected rectification goes back with the reasons, and is reviewed anew', () => {
  const one = majorUpTo('submitted')
  one.does('inspector', { type: 'review', outcome: { kind: 'rejected', reasons: ['未做气密试验'] } })
  expect(one.state()).toMatchObject({ course: 'rectifying', closedOn: null })
  one.does('officer', { type: 'submit', report: '已做' }, '2026-03-09')
  one.does('leader', { type: 'review', outcome: { kind: 'accepted' } }, '2026-03-10')
  expect(one.state()).toMatchObject({ course: 'closed', submittedOn: '2026-03-09', closedOn: '2026-03-10' })
})

test('the day enters with every command: due soon, overdue, and on time again once extended', () => {
  const one = majorUpTo('rectifying')
  one.does('clock', { type: 'tick' }, '2026-06-22')
  expect(one.state().timeliness).toBe('on-time')
  one.does('clock', { type: 'tick' }, '2026-06-23')
  expect(one.state().timeliness).toBe('due-soon')
  one.does('clock', { type: 'tick' }, '2026-06-30')
  expect(one.events().at(-1)).toMatchObject({ type: 'timePassed', on: '2026-06-23' })
  one.does('officer', { type: 'submit', report: '部分完成' }, '2026-07-01')
  expect(one.events().slice(-2)).toMatchObject([
    { type: 'timePassed', to: { timeliness: 'overdue' } },
    { type: 'submitted', to: { timeliness: 'overdue' } },
  ])
  one.does('inspector', { type: 'review', outcome: { kind: 'rejected', reasons: ['未完成'] } })
  one.does('inspector', { type: 'approveLimit', until: '2026-06-30' })
  one.does('inspector', { type: 'extend', until: '2026-07-05', reason: '设备迟到' })
  expect(one.state()).toMatchObject({ timeliness: 'due-soon', limit: { until: '2026-07-05' } })
  one.does('officer', { type: 'submit', report: '完成' }, '2026-07-05')
  one.does('inspector', { type: 'review', outcome: { kind: 'accepted' } }, '2026-07-20')
  expect(one.state()).toMatchObject({ course: 'closed', timeliness: 'on-time' })
})

test('while a rectification waits for its review no time is lost; if it is rejected late, it is overdue', () => {
  const one = majorUpTo('submitted')
  one.does('clock', { type: 'tick' }, '2026-08-01')
  expect(one.state().timeliness).toBe('on-time')
  one.does('inspector', { type: 'review', outcome: { kind: 'rejected', reasons: ['不合格'] } }, '2026-08-02')
  expect(one.state()).toMatchObject({ course: 'rectifying', timeliness: 'overdue' })
})

test('the same key counts once; with another command it is refused; an earlier day is refused', () => {
  const one = life()
  one.does('inspector', opened)
  const saying = { type: 'verify' } as const
  expect(one.say('inspector', saying, { key: 'same' }).events).toHaveLength(1)
  const before = one.state()
  expect(one.say('inspector', saying, { key: 'same' })).toEqual({ events: [] })
  expect(one.say('leader', saying, { key: 'same' }).refusal).toEqual({ code: 'key-reused', at: 'key', key: 'same' })
  expect(one.say('inspector', { type: 'register', number: '1' }, { on: '2026-02-28' }).refusal).toEqual({
    code: 'day-before-last',
    at: 'on',
    found: '2026-02-28',
    last: '2026-03-01',
  })
  expect(one.say('inspector', saying, { hazard: 'h-2' }).refusal?.code).toBe('other-hazard')
  expect(one.state()).toBe(before)
  expect(life().say('inspector', saying).refusal?.code).toBe('no-hazard')
  expect(one.refuses('inspector', opened).code).toBe('hazard-exists')
})

test('a finding at the level `major` cannot be graded general, and another does not make a hazard major', () => {
  const finding = { standard: 'cn/gongmao@2023', rule: '11(3)', level: 'major' } as const
  const one = life()
  one.does('inspector', { ...opened, origin: { kind: 'finding', channel: 'inspection', finding } })
  one.does('inspector', { type: 'verify' })
  const person = { kind: 'person', reason: '影响小' } as const
  expect(one.refuses('inspector', { type: 'grade', grade: 'general', by: person }).code).toBe('grade-below-finding')
  const element = { ...finding, level: 'element' }
  expect(
    one.refuses('inspector', { type: 'grade', grade: 'major', by: { kind: 'finding', finding: element } }).code,
  ).toBe('finding-not-major')
  one.does('inspector', { type: 'grade', grade: 'major', by: { kind: 'finding', finding } })
  expect(one.state()).toMatchObject({ grade: 'major', finding })
  expect(one.refuses('inspector', { type: 'grade', grade: 'major', by: person }).code).toBe('grade-unchanged')
})

test('a general hazard that proves graver goes the way of the major ones; only an authority makes it smaller again', () => {
  const one = generalUpTo('rectifying')
  one.does('officer', { type: 'grade', grade: 'major', by: { kind: 'person', reason: '结构受损' } })
  expect(one.state()).toMatchObject({ grade: 'major', course: 'graded', limit: { until: '2026-03-20' } })
  const down = { type: 'grade', grade: 'general', by: { kind: 'person', reason: '复核' } } as const
  expect(one.refuses('principal', down).code).toBe('wrong-role')
  one.does('inspector', down)
  expect(one.state()).toMatchObject({ grade: 'general', course: 'graded' })
})

test('a listed hazard is taken off the list by the level that listed it, and only when closed', () => {
  const one = majorUpTo('rectifying')
  const reason = '整改难度大'
  expect(one.refuses('leader', { type: 'list', level: 'city', reason }).code).toBe('wrong-level')
  one.does('leader', { type: 'list', level: 'district', reason })
  expect(one.refuses('leader', { type: 'delist' }).code).toBe('not-open')
  one.does('city', { type: 'list', level: 'city', reason })
  one.does('officer', { type: 'submit', report: '完成' })
  one.does('inspector', { type: 'review', outcome: { kind: 'accepted' } })
  expect(one.refuses('leader', { type: 'delist' })).toEqual({
    code: 'not-lister',
    at: 'actor.party',
    found: 'a-district',
    lister: 'a-city',
    level: 'city',
  })
  one.does('city', { type: 'delist' })
  expect(one.state()).toMatchObject({ course: 'closed', supervision: 'delisted' })
})

test('it climbs the ladder one rung at a time, on a ground that holds', () => {
  const one = majorUpTo('rectifying')
  const escalate = (rung: string, ground: 'overdue' | 'refused') =>
    ({ type: 'escalate', rung, ground, reason: '未按期完成' }) as const
  expect(one.refuses('inspector', escalate('letter', 'overdue'))).toMatchObject({
    code: 'not-overdue',
    until: '2026-06-30',
  })
  expect(one.refuses('inspector', escalate('circular', 'overdue'), '2026-07-01')).toMatchObject({
    code: 'rung-out-of-turn',
    next: 'letter',
  })
  expect(one.refuses('inspector', escalate('leter', 'overdue'))).toMatchObject({
    code: 'no-such-rung',
    nearest: 'letter',
  })
  expect(one.refuses('officer', escalate('letter', 'overdue')).code).toBe('wrong-role')
  expect(one.refuses('townsman', escalate('letter', 'overdue')).code).toBe('level-too-low')
  one.does('inspector', escalate('letter', 'overdue'), '2026-07-01')
  for (const rung of ['circular', 'interview', 'exposure', 'enforcement']) one.does('leader', escalate(rung, 'overdue'))
  expect(one.refuses('leader', escalate('suspension', 'overdue')).code).toBe('no-such-ground')
  one.does('leader', escalate('suspension', 'refused'))
  expect(one.refuses('leader', { ...escalate('closure', 'refused') }).code).toBe('no-such-ground')
  one.does('leader', { type: 'escalate', rung: 'closure', ground: 'repeatedly-penalised', reason: '屡罚不改' })
  expect(one.refuses('leader', escalate('closure', 'refused')).code).toBe('top-of-ladder')
  expect(one.events().filter(({ type }) => type === 'escalated')).toHaveLength(7)
})

test('closure is only for major hazards', () => {
  const one = generalUpTo('rectifying')
  const climb = (rung: string) =>
    ({ type: 'escalate', rung, ground: 'repeatedly-penalised', reason: '屡罚不改' }) as const
  for (const rung of ['letter', 'circular', 'interview', 'exposure', 'enforcement', 'suspension'])
    one.does('leader', climb(rung))
  expect(one.refuses('leader', climb('closure'))).toEqual({ code: 'rung-for-major', at: 'rung', rung: 'closure' })
})

test('an inquiry is against enterprise and principal both', () => {
  const one = majorUpTo('rectifying')
  one.does('leader', { type: 'openInquiry', ground: 'refused', reason: '拒不整改' })
  const enterprise = { decision: 'penalised', reason: '罚款' } as const
  expect(one.refuses('leader', { type: 'concludeInquiry', enterprise })).toMatchObject({
    code: 'inquiry-one-sided',
    missing: ['principal'],
  })
  one.does('leader', { type: 'concludeInquiry', enterprise, principal: { decision: 'not-penalised', reason: '新任' } })
  expect(one.state().accountability).toBe('concluded')
})

test('a notice to the enterprise does not put off a limit that was approved', () => {
  const one = generalUpTo('rectifying')
  one.does('officer', { type: 'grade', grade: 'major', by: { kind: 'person', reason: '结构受损' } })
  one.does('inspector', { type: 'register', number: '1' })
  const notice = { type: 'notify', principal: 'p', actualController: 'p' } as const
  expect(one.refuses('townsman', { ...notice, until: '2026-12-31' })).toEqual({
    code: 'limit-too-late',
    at: 'until',
    until: '2026-12-31',
    latest: '2026-03-20',
  })
  one.does('townsman', { ...notice, until: '2026-03-15' })
  expect(one.state().limit).toEqual({ until: '2026-03-15', approvedBy: { party: 'e-1', level: 'enterprise' } })
})

test('a limit that passed before there was a plan stays missed, and does not stop the plan', () => {
  const one = majorUpTo('registered')
  one.does('inspector', { type: 'notify', principal: 'p', actualController: 'p', until: '2026-03-10' })
  const late = { ...plan, timeLimit: '2026-03-31' } as const
  expect(one.refuses('principal', { ...plan, timeLimit: '2026-03-11' }, '2026-03-12').code).toBe('limit-past')
  one.does('principal', late, '2026-03-12')
  expect(one.state()).toMatchObject({
    course: 'planned',
    timeliness: 'overdue',
    limit: { until: '2026-03-10', approvedBy: { party: 'a-district' } },
  })
  expect(one.events().at(-1)).toMatchObject({ type: 'planned', intended: '2026-03-31' })
  one.does('officer', { type: 'startRectifying', interim: ['停用'] })
  one.does('officer', { type: 'submit', report: '完成' })
  one.does('inspector', { type: 'review', outcome: { kind: 'accepted' } })
  expect(one.state()).toMatchObject({ course: 'closed', timeliness: 'overdue' })

  const [line] = policy.limits
  if (line === undefined) throw new Error('no limits')
  const term = { kind: 'days', days: 5, from: 'graded' } as const
  const strict = {
    ...policy,
    limits: (['general', 'major'] as const).map((grade) => ({ ...line, scope: { grade }, term })),
  }
  const general = generalUpTo('graded', { policy: strict })
  general.does('officer', { type: 'setTerm', measures: '补装护罩', until: '2026-03-20' }, '2026-03-10')
  expect(general.state()).toMatchObject({ course: 'rectifying', timeliness: 'overdue', limit: { until: '2026-03-06' } })
  const major = majorUpTo('notified', { policy: strict })
  major.does('principal', late, '2026-03-10')
  expect(major.state()).toMatchObject({ course: 'planned', timeliness: 'overdue', limit: { until: '2026-03-06' } })
})

test('a correction or another policy that means an earlier last day brings it with it', () => {
  const [line] = policy.limits
  if (line === undefined) throw new Error('no limits')
  const fire = {
    ...line,
    scope: { grade: 'major', kinds: ['fire'] },
    term: { kind: 'days', days: 30, from: 'graded' },
  } as const
  const one = majorUpTo('planned', { policy: { ...policy, limits: [fire] } })
  expect(one.state().limit?.until).toBe('2026-06-30')
  one.does('inspector', { type: 'correct', fields: { kind: 'fire' }, reason: '漏填' })
  expect(one.state().limit).toEqual({ until: '2026-03-31', approvedBy: null })

  const other = { ...policy, version: '2027', limits: [{ ...fire, scope: { grade: 'major' } as const }] }
  const moving = majorUpTo('planned')
  const say = { type: 'moveToPolicy', policy: 'ezhou/hazard-policy@2027', reason: '新政策' } as const
  const command = (key: string) => ({ hazard: 'h-1', key, on: '2026-03-01', ...say, actor: people.city }) as Command
  const leaving = policy
  const [moved] = decide(moving.state(), command('move'), { policy: other, leaving }).events ?? []
  expect(moved).toMatchObject({ type: 'movedToPolicy', limit: { until: '2026-03-31', approvedBy: null } })
  const closed = majorUpTo('closed')
  expect(decide(closed.state(), command('move'), { policy: other, leaving }).events?.[0]).not.toHaveProperty('limit')

  moving.does('inspector', { type: 'escalate', rung: 'letter', ground: 'stalled', reason: '慢' })
  expect(decide(moving.state(), command('again'), { policy: { ...other, ladder: [] }, leaving }).refusal).toMatchObject(
    {
      code: 'no-such-rung',
      found: 'letter',
    },
  )
})

test('a policy with a figure sets the limit at grading, and no limit goes beyond it', () => {
  const [line] = policy.limits
  if (line === undefined) throw new Error('no limits')
  const strict = {
    ...policy,
    limits: [{ ...line, scope: { grade: 'major' }, term: { kind: 'days', days: 90, from: 'graded' } } as const],
  }
  const one = majorUpTo('graded', { policy: strict })
  expect(one.state()).toMatchObject({ limit: { until: '2026-05-30', approvedBy: null }, timeliness: 'on-time' })
  expect(one.refuses('leader', { type: 'extend', until: '2026-06-01', reason: '慢' }).code).toBe('limit-not-approved')
  one.does('inspector', { type: 'register', number: '1' })
  one.does('inspector', { type: 'notify', principal: 'p', actualController: 'p' })
  expect(one.refuses('principal', plan)).toMatchObject({ code: 'limit-too-late', latest: '2026-05-30' })
  one.does('inspector', { type: 'approveLimit', until: '2026-05-15' })
  expect(one.refuses('leader', { type: 'approveLimit', until: '2026-05-16' }).code).toBe('limit-approved')
  expect(one.refuses('leader', { type: 'extend', until: '2026-06-01', reason: '慢' }).code).toBe('limit-too-late')
  one.does('principal', { ...plan, timeLimit: '2026-05-15' })
  expect(one.refuses('leader', { type: 'extend', until: '2026-05-20', reason: '慢' }, '2026-05-25').code).toBe(
    'limit-past',
  )
  expect(life().say('inspector', opened, { on: '2023-12-31' }).refusal?.code).toBe('policy-not-in-force')
})

test('a hazard keeps the policy it began under until it is moved', () => {
  const other = { ...policy, version: '2027', inForce: { from: '2026-06-01' } } as const
  const one = majorUpTo('planned')
  const move = { type: 'moveToPolicy', policy: 'ezhou/hazard-policy@2027', reason: '新政策' } as const
  const tell = (saying: Parameters<typeof one.say>[1], on: '2026-05-01' | '2026-06-01', by: 'leader' | 'officer') =>
    decide(one.state(), { hazard: 'h-1', key: `${on} ${by}`, on, ...saying, actor: people[by] } as Command, {
      policy: other,
      leaving: policy,
    })
  expect(tell({ type: 'startRectifying', interim: ['停用'] }, '2026-06-01', 'officer').refusal).toMatchObject({
    code: 'other-policy',
    found: 'ezhou/hazard-policy@2027',
    expected: 'ezhou/hazard-policy@2024',
  })
  expect(tell(move, '2026-05-01', 'leader').refusal?.code).toBe('policy-not-in-force')
  expect(tell(move, '2026-06-01', 'officer').refusal?.code).toBe('wrong-role')
  const [event] = tell(move, '2026-06-01', 'leader').events ?? []
  expect(event).toMatchObject({ type: 'movedToPolicy', from: 'ezhou/hazard-policy@2024' })
  const moved = replay([...one.events(), ...(event ? [event] : [])])
  expect(moved?.policy).toBe('ezhou/hazard-policy@2027')
})

test('a duplicate goes into another hazard of the same enterprise that is no smaller', () => {
  const survivor = majorUpTo('planned', {}, 'h-9').state()
  const merge = { type: 'merge', into: 'h-9', reason: '同一隐患' } as const
  expect(majorUpTo('graded').refuses('inspector', merge).code).toBe('survivor-unknown')
  const one = majorUpTo('graded', { survivor })
  expect(one.refuses('inspector', { ...merge, into: 'h-1' }).code).toBe('same-hazard')
  one.does('inspector', merge)
  expect(one.state()).toMatchObject({ course: 'merged', mergedInto: 'h-9' })
  const because = (of: typeof survivor) => majorUpTo('graded', { survivor: of }).refuses('inspector', merge)
  expect(because({ ...survivor, enterprise: 'e-2' })).toMatchObject({ because: 'other-enterprise' })
  expect(because({ ...survivor, course: 'closed' })).toMatchObject({ because: 'over' })
  expect(because({ ...survivor, grade: 'general' })).toMatchObject({ because: 'lower-grade' })
  const taking = majorUpTo('planned', {}, 'h-9')
  taking.does('inspector', { type: 'absorb', duplicate: 'h-1', reason: '同一隐患' })
  expect(taking.refuses('inspector', { type: 'absorb', duplicate: 'h-1', reason: '同一隐患' }).code).toBe(
    'absorbed-already',
  )
  expect(because({ ...survivor, grade: null, course: 'reported' })).toMatchObject({ because: 'lower-grade' })
  const small = generalUpTo('graded', { survivor: { ...survivor, grade: null, course: 'reported' } })
  expect(small.refuses('inspector', merge)).toMatchObject({ because: 'not-verified' })
  const dated = majorUpTo('planned', { survivor: { ...survivor, limit: { until: '2026-07-01', approvedBy: null } } })
  expect(dated.refuses('inspector', merge)).toMatchObject({ because: 'later-limit' })
  expect(majorUpTo('planned', { survivor: { ...survivor, limit: null } }).refuses('inspector', merge)).toMatchObject({
    because: 'later-limit',
  })
  const climbed = majorUpTo('planned', { survivor })
  climbed.does('inspector', { type: 'escalate', rung: 'letter', ground: 'stalled', reason: '慢' })
  expect(climbed.refuses('inspector', merge)).toMatchObject({ because: 'lower-rung' })
  const listed = majorUpTo('graded', { survivor })
  listed.does('leader', { type: 'list', level: 'district', reason: '重点' })
  expect(listed.refuses('inspector', merge).code).toBe('not-open')
})

test('what recurred opens a new hazard that is linked to the old one', () => {
  const one = majorUpTo('closed')
  const recurred = { kind: 'recurred', as: 'h-2', reason: '复停' } as const
  expect(one.refuses('inspector', { type: 'lookBack', outcome: { ...recurred, as: 'h-1' } }).code).toBe('same-hazard')
  one.does('inspector', { type: 'lookBack', outcome: recurred })
  const again = life({}, 'h-2')
  again.does('inspector', { ...opened, origin: { kind: 'recurrence', channel: 'inspection', of: 'h-1' } })
  expect([one.state().recurredAs, again.state().recurrenceOf]).toEqual(['h-2', 'h-1'])
})

test('a mistake is corrected by an event, and nothing else is touched', () => {
  const one = majorUpTo('graded')
  const before = one.events()
  const reason = '录错'
  one.does('inspector', { type: 'correct', fields: { district: 'huarong', existsSince: '2023-05-01' }, reason })
  expect(one.state()).toMatchObject({ district: 'huarong', existsSince: '2023-05-01', course: 'graded' })
  expect(one.events().slice(0, -1)).toEqual(before)
  expect(one.refuses('inspector', { type: 'correct', fields: { district: 'huarong' }, reason }).code).toBe(
    'nothing-to-correct',
  )
  expect(one.refuses('inspector', { type: 'correct', fields: { existsSince: '2026-03-02' }, reason }).code).toBe(
    'exists-after-report',
  )
  expect(one.refuses('principal', { type: 'correct', fields: { title: '新' }, reason }).code).toBe('not-own-finding')
  const own = generalUpTo('graded')
  own.does('officer', { type: 'correct', fields: { title: '新' }, reason })
  expect(own.refuses('officer', { type: 'correct', fields: { district: 'huarong' }, reason }).code).toBe(
    'not-own-to-correct',
  )
})
