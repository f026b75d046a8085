import type { CivilDate } from '@zhiben/core'
import { expect, test } from 'vitest'
import type { Command } from '../src/command.js'
import { decide } from '../src/decide.js'
import { generalUpTo, majorUpTo, people, plan, policy } from './life.js'

test('only who approved a limit extends it, to a later day', () => {
  const one = majorUpTo('registered')
  one.does('inspector', { type: 'notify', principal: 'p', actualController: 'p', until: '2026-05-31' })
  expect(one.refuses('principal', plan)).toMatchObject({ code: 'limit-too-late', latest: '2026-05-31' })
  one.does('principal', { ...plan, timeLimit: '2026-05-20' })
  const extend = { type: 'extend', until: '2026-06-10', reason: '汛期' } as const
  expect(one.refuses('principal', extend).code).toBe('wrong-role')
  expect(one.refuses('city', extend)).toMatchObject({ code: 'not-approver', approver: 'a-district' })
  expect(one.refuses('leader', { ...extend, until: '2026-05-20' }).code).toBe('limit-not-later')
  one.does('leader', extend)
  expect(one.state().limit).toEqual({ until: '2026-06-10', approvedBy: { party: 'a-district', level: 'district' } })
})

test('an extension says whether it was asked for in time, and whether the limit had passed', () => {
  const until = (day: string) => ({ type: 'extend', until: day as CivilDate, reason: '汛期' }) as const
  const ask = (day: string) => ({ type: 'askExtension', until: day as CivilDate, reason: '设备迟到' }) as const
  const one = majorUpTo('registered')
  one.does('inspector', { type: 'notify', principal: 'p', actualController: 'p', until: '2026-05-31' })
  one.does('principal', { ...plan, timeLimit: '2026-05-31' })
  const told = () =>
    one
      .events()
      .filter(({ type }) => type === 'extended')
      .at(-1)
  expect(one.refuses('contractor', ask('2026-06-30')).code).toBe('wrong-party')
  expect(one.refuses('inspector', ask('2026-06-30')).code).toBe('wrong-role')
  expect(one.refuses('officer', ask('2026-05-31')).code).toBe('limit-not-later')
  one.does('leader', until('2026-06-05'))
  expect(told()).toMatchObject({ manner: 'unasked', afterLimit: false })
  one.does('officer', ask('2026-06-30'), '2026-06-05')
  expect(one.state().asked).toEqual({ on: '2026-06-05', until: '2026-06-30', inTime: true })
  // It was in time, though whoever decides took longer.
  one.does('leader', until('2026-06-20'), '2026-06-08')
  expect(told()).toMatchObject({ manner: 'asked-in-time', afterLimit: true })
  expect(one.state()).toMatchObject({ asked: null, extensions: 2, firstLimit: '2026-05-31' })
  one.does('officer', ask('2026-07-31'), '2026-06-21')
  one.does('leader', until('2026-07-31'))
  expect(told()).toMatchObject({ manner: 'asked-late', afterLimit: true })
  one.does('leader', until('2026-08-31'), '2026-08-02')
  expect(told()).toMatchObject({ manner: 'unasked', afterLimit: true })
})

test('how often and how long, and only when asked in time, is for the policy to say', () => {
  const [{ basis }] = policy.limits as [(typeof policy.limits)[0]]
  const bounded = {
    ...policy,
    extensions: [
      { grade: 'major', times: 2, days: null, onRequest: false, basis },
      { times: null, days: 30, onRequest: true, basis },
      { grade: 'general', times: 0, days: 0, onRequest: true, basis },
    ],
  } as const
  const one = majorUpTo('registered', { policy: bounded })
  one.does('inspector', { type: 'notify', principal: 'p', actualController: 'p', until: '2026-05-31' })
  one.does('principal', { ...plan, timeLimit: '2026-05-31' })
  const extend = { type: 'extend', until: '2026-06-20', reason: '汛期' } as const
  expect(one.refuses('leader', extend)).toEqual({ code: 'extension-not-asked', at: '', manner: 'unasked' })
  one.does('officer', { type: 'askExtension', until: '2026-06-20', reason: '汛期' })
  expect(one.refuses('leader', { ...extend, until: '2026-07-01' })).toEqual({
    code: 'extended-too-long',
    at: 'until',
    until: '2026-07-01',
    latest: '2026-06-30',
    days: 30,
  })
  one.does('leader', extend)
  one.does('officer', { type: 'askExtension', until: '2026-07-20', reason: '汛期' })
  // All extensions together.
  expect(one.refuses('leader', { ...extend, until: '2026-07-20' })).toMatchObject({ latest: '2026-06-30' })
  one.does('leader', { ...extend, until: '2026-06-30' })
  one.does('officer', { type: 'askExtension', until: '2026-07-20', reason: '汛期' })
  expect(one.refuses('leader', { ...extend, until: '2026-07-20' })).toEqual({
    code: 'extended-too-often',
    at: '',
    times: 2,
  })
  const late = generalUpTo('rectifying', { policy: { ...bounded, extensions: [bounded.extensions[1]] } })
  late.does('officer', { type: 'askExtension', until: '2026-03-30', reason: '慢' }, '2026-03-21')
  expect(late.refuses('officer', { ...extend, until: '2026-03-30' })).toMatchObject({ manner: 'asked-late' })
})

test('the principal of an enterprise does not extend a major hazard again and again', () => {
  const one = majorUpTo('planned')
  const extend = { type: 'extend', until: '2026-07-31', reason: '慢' } as const
  expect(one.refuses('principal', extend).code).toBe('wrong-role')
  // Nor does a policy that is silent let it.
  const silent = { ...policy, approvals: policy.approvals.filter(({ act }) => act !== 'extension') }
  expect(majorUpTo('planned', { policy: silent }).refuses('principal', extend).code).toBe('wrong-role')
  expect(one.refuses('leader', extend)).toMatchObject({ code: 'not-approver', approver: 'e-1' })
  // An authority takes the limit over, no later than it is, and answers for it from then on.
  const over = { type: 'approveLimit', until: '2026-06-30' } as const
  expect(one.refuses('leader', { ...over, until: '2026-07-01' })).toMatchObject({ code: 'limit-too-late' })
  expect(one.refuses('leader', { ...over, until: '2026-06-29' }, '2026-07-02').code).toBe('limit-past')
  one.does('leader', over, '2026-07-02')
  expect(one.state()).toMatchObject({
    timeliness: 'overdue',
    limit: { until: '2026-06-30', approvedBy: { party: 'a-district', level: 'district' } },
  })
  expect(one.refuses('city', over)).toMatchObject({ code: 'limit-approved', approver: 'a-district' })
  one.does('leader', extend)
  expect(one.events().at(-1)).toMatchObject({ type: 'extended', manner: 'unasked', afterLimit: true })
})

test('only the level whose policy is given up moves a hazard to one that may be laxer', () => {
  const one = majorUpTo('planned')
  const laxer = { ...policy, version: '2027', approvals: policy.approvals.slice(1) }
  const move = { type: 'moveToPolicy', policy: 'ezhou/hazard-policy@2027', reason: '宽些' } as const
  const tell = (by: keyof typeof people, leaving?: typeof policy, to = laxer) =>
    decide(one.state(), { hazard: 'h-1', key: by, on: '2026-06-01', ...move, actor: people[by] } as Command, {
      policy: to,
      leaving,
    }).refusal
  expect(tell('townsman', policy)).toEqual({
    code: 'laxer-policy',
    at: 'actor.level',
    found: 'township',
    from: 'city',
    policy: 'ezhou/hazard-policy@2024',
  })
  expect(tell('leader', policy)?.code).toBe('laxer-policy')
  expect(tell('city', policy)).toBeUndefined()
  expect(tell('city', { ...policy, version: '2020' })?.code).toBe('leaving-unknown')
  expect(tell('city')?.code).toBe('leaving-unknown')
  expect(tell('townsman', policy, { ...laxer, approvals: [...policy.approvals, ...policy.approvals] })).toBeUndefined()
})
