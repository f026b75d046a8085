import type { CivilDate } from '@zhiben/core'
import { describe, expect, test } from 'vitest'
import {
  anniversary,
  atEvent,
  byDay,
  byDayOfSame,
  type Cadence,
  type Calendar,
  each,
  type LogEntry,
  type Obligation,
  obligationsOf,
  once,
  open,
  rolling,
} from '../src/index.js'
import { fact, not, obligationFor, packOf, words } from './packs.js'

const calendar: Calendar = {
  id: 'cn/2024',
  version: '1',
  start: '2024-01-01',
  end: '2024-12-31',
  holidays: [
    { name: words('元旦', 'New Year'), from: '2024-01-01', to: '2024-01-01' },
    { name: words('国庆节', 'National Day'), from: '2024-10-01', to: '2024-10-07' },
  ],
  makeUpDays: ['2024-09-29', '2024-10-12'],
  terms: [
    { name: words('春季学期', 'Spring'), from: '2024-02-26', to: '2024-07-05' },
    { name: words('秋季学期', 'Autumn'), from: '2024-09-02', to: '2025-01-17' },
  ],
}

const stand = (
  of: Cadence | Obligation | readonly Obligation[],
  entries: readonly LogEntry[],
  asOf: CivilDate,
  profile: Readonly<Record<string, unknown>> = {},
  since?: CivilDate,
) => {
  const list = Array.isArray(of) ? of : 'kind' in of ? [obligationFor('x/duty', of)] : [of as Obligation]
  const ready = obligationsOf([packOf(...(list as Obligation[]))], { calendar })
  const read = ready.readProfile(profile)
  expect(read.problems).toEqual([])
  const { log, problems } = ready.readLog(entries, asOf)
  expect(problems).toEqual([])
  return ready.statusOf(read.profile, log, { asOf, since })
}

const drill = (on: CivilDate, more: object = {}): LogEntry => ({ on, action: 'drill', by: 'principal', ...more })
const statuses = (status: ReturnType<typeof stand>, of = 0) =>
  status.obligations[of]?.windows.map((window) => `${window.from} ${window.to} ${window.status}`)

describe('windows as they stand', () => {
  test('the last day counts, and the day after is overdue', () => {
    expect(statuses(stand(each('half-year'), [drill('2024-06-30')], '2024-07-01'))).toEqual([
      '2024-01-01 2024-06-30 met',
      '2024-07-01 2024-12-31 due',
    ])
    const { obligations, overall } = stand(each('half-year'), [drill('2024-07-01')], '2024-07-02')
    expect(overall).toBe('overdue')
    expect(obligations[0]?.windows[0]).toMatchObject({ status: 'overdue', overdueSince: '2024-07-01', metBy: [] })
    expect(obligations[0]?.windows[1]).toMatchObject({ status: 'met', metOn: '2024-07-01', metBy: ['entries[0]'] })
  })

  test('a report for the month before counts from the first of the next to its due day', () => {
    const report = (on: CivilDate, more: object = {}) => drill(on, { action: 'report', ...more })
    const duty = obligationFor('x/report', byDay('month', 5), { action: 'report' })
    const { obligations } = stand(
      duty,
      [report('2024-04-05'), report('2024-04-28', { for: '2024-04-30' }), report('2024-03-06', { for: '2024-02-01' })],
      '2024-05-06',
      {},
      '2024-03-01',
    )
    expect(obligations[0]?.windows).toMatchObject([
      { from: '2024-02-01', to: '2024-02-29', due: '2024-03-05', status: 'overdue', lateOn: '2024-03-06' },
      { from: '2024-03-01', due: '2024-04-05', status: 'met' },
      { from: '2024-04-01', due: '2024-05-05', status: 'met', metOn: '2024-04-28' },
      { from: '2024-05-01', opens: '2024-06-01', due: '2024-06-05', status: 'due', dueInDays: 30 },
    ])
  })

  test('by a day of the same year, the last of its month where the month is shorter', () => {
    const { obligations } = stand(byDayOfSame('year', { month: 2, day: 31 }), [], '2024-03-01')
    expect(obligations[0]?.windows).toMatchObject([{ due: '2024-02-29', to: '2024-12-31', status: 'overdue' }])
  })

  test('rolling: the next is due one length after the last', () => {
    const { obligations } = stand(
      rolling({ years: 1 }),
      [drill('2020-06-01'), drill('2021-06-01'), drill('2022-08-01')],
      '2023-08-02',
      {},
      '2020-01-01',
    )
    expect(obligations[0]?.windows).toMatchObject([
      { from: '2020-01-01', to: '2020-06-01', due: '2020-12-31', status: 'met' },
      { from: '2020-06-02', to: '2021-06-01', due: '2021-06-01', status: 'met' },
      { from: '2021-06-02', to: '2022-08-01', due: '2022-06-01', status: 'overdue', lateOn: '2022-08-01' },
      { from: '2022-08-02', due: '2023-08-01', status: 'overdue', overdueSince: '2023-08-02' },
    ])
  })

  test('rolling twice: on the day of the last one the next may be due already', () => {
    const twice = rolling({ days: 10 }, 2)
    const on = (asOf: CivilDate) =>
      stand(twice, [drill('2024-01-01'), drill('2024-01-11')], asOf, {}, '2024-01-01').obligations[0]?.windows.at(-1)
    // In the ten days after 1 January two are wanted, and only one was held.
    expect(on('2024-01-11')).toMatchObject({ due: '2024-01-11', status: 'due' })
    expect(on('2024-01-12')).toMatchObject({ due: '2024-01-11', status: 'overdue' })
  })

  test('an anniversary counts from a fact; where the fact is not known the path is named', () => {
    const duty = obligationFor('x/review', anniversary({ fact: 'filedOn' }, { years: 3 }))
    const { obligations } = stand(duty, [], '2024-06-01', { filedOn: '2022-02-28' })
    expect(obligations[0]?.windows).toMatchObject([{ from: '2022-02-28', to: '2025-02-27', status: 'due' }])
    expect(stand(duty, [], '2024-06-01').undetermined).toEqual([{ id: 'x/review', missing: ['filedOn'] }])
  })

  test('once: whatever was done before counts, and what comes late is late', () => {
    expect(stand(once('2024-03-15'), [drill('2023-11-01')], '2024-05-01').overall).toBe('on-time')
    const { obligations } = stand(once('2024-03-15'), [drill('2024-04-01')], '2024-05-01')
    expect(obligations[0]?.windows).toMatchObject([{ opens: null, status: 'overdue', lateOn: '2024-04-01' }])
  })

  test('an event about a person is answered only by what names that person', () => {
    const duty = obligationFor('x/induction', atEvent('new-post', { due: { days: -1 } }), { action: 'training' })
    const { obligations } = stand(
      duty,
      [
        { on: '2024-05-10', event: 'new-post', subject: 'A' },
        { on: '2024-05-12', event: 'new-post', subject: 'B' },
        { on: '2024-05-09', action: 'training', by: 'safety-officer', subject: 'A' },
      ],
      '2024-06-01',
    )
    expect(obligations[0]?.windows).toMatchObject([
      { due: '2024-05-09', status: 'met' },
      { due: '2024-05-11', status: 'overdue' },
    ])
  })

  test('before each holiday of the calendar, and past its end nothing is guessed', () => {
    const duty = obligationFor('x/holiday', atEvent('holiday', { opens: { days: -10 }, due: { workingDays: -1 } }))
    const status = stand(duty, [drill('2024-09-30')], '2024-10-01', {}, '2024-09-01')
    expect(status.obligations[0]?.windows).toMatchObject([{ opens: '2024-09-21', due: '2024-09-30', status: 'met' }])
    expect(stand(duty, [], '2025-03-01').undetermined).toEqual([{ id: 'x/holiday', missing: ['calendar.holidays'] }])
    const late = obligationFor('x/late', atEvent('accident', { due: { workingDays: 5 } }))
    const { obligations } = stand(late, [{ on: '2024-12-30', event: 'accident' }], '2025-01-10', {}, '2024-12-01')
    expect(obligations[0]?.windows).toMatchObject([
      { due: { range: ['2025-01-04', null] }, status: 'undetermined', missing: ['calendar.holidays'] },
    ])
  })

  test('school terms: what is done in the holidays does not count', () => {
    expect(statuses(stand(each('school-term'), [drill('2024-07-20')], '2024-09-01', {}, '2024-02-01'))).toEqual([
      '2024-02-26 2024-09-01 overdue',
    ])
  })

  test('an open cadence is undetermined until its bearer sets one', () => {
    const pack = packOf(obligationFor('x/regular', open))
    const ready = obligationsOf([pack])
    const { profile } = ready.readProfile({})
    expect(ready.of(profile, '2024-06-01').undetermined).toEqual([
      { id: 'x/regular', missing: ['cadences["x/regular"]'] },
    ])
    const set = obligationsOf([pack], { cadences: { 'x/regular': each('month') } })
    expect(set.of(profile, '2024-06-01').undetermined).toEqual([])
  })
})

describe('who', () => {
  const principal = obligationFor('x/led', each('quarter'), { action: 'inspection', bearer: 'principal' })

  test('what a deputy led does not meet a duty of the principal', () => {
    const led = (by: 'principal' | 'deputy-in-charge'): LogEntry => ({ on: '2024-02-01', action: 'inspection', by })
    expect(stand(principal, [led('deputy-in-charge')], '2024-04-01').overall).toBe('overdue')
    expect(stand(principal, [led('principal')], '2024-04-01').overall).toBe('on-time')
  })

  test('one occurrence can meet several obligations', () => {
    const duties = [
      obligationFor('x/drill', each('year')),
      obligationFor('x/escape', each('year'), { action: 'evacuation-drill' }),
    ]
    const both = stand(
      duties,
      [drill('2024-03-01', { action: ['drill', 'fire-drill'], id: 'a' })],
      '2025-01-01',
      {},
      '2024-01-01',
    )
    expect(both.obligations.map(({ windows }) => windows[0]?.metBy)).toEqual([['a'], ['a']])
    const one = stand(duties, [drill('2024-03-01')], '2025-01-01', {}, '2024-01-01')
    expect(one.obligations.map(({ windows }) => windows[0]?.status)).toEqual(['met', 'overdue'])
  })

  test('conditions and companions', () => {
    const duty = obligationFor('x/all', each('year'), { conditions: ['all-staff'], with: ['safety-officer'] })
    const stands = (more: object) => statuses(stand(duty, [drill('2024-02-01', more)], '2024-05-01'))?.[0]
    expect(stands({})).toMatch('due')
    expect(stands({ conditions: ['all-staff'] })).toMatch('due')
    expect(stands({ conditions: ['all-staff'], with: ['safety-officer'] })).toMatch('met')
  })
})

describe('a profile over time', () => {
  const duties = [
    obligationFor('x/half-yearly', each('half-year'), { binds: fact('isHighRisk') }),
    obligationFor('x/yearly', each('year'), { binds: not(fact('isHighRisk')) }),
  ]
  const becomes = {
    isHighRisk: {
      periods: [
        { to: '2024-05-14', value: false },
        { from: '2024-05-15', value: true },
      ],
    },
  }

  test('the window in which a duty begins is advisory; one that has ended is not due', () => {
    const status = stand(duties, [], '2024-12-31', becomes)
    expect(statuses(status, 0)).toEqual(['2024-01-01 2024-06-30 advisory', '2024-07-01 2024-12-31 due'])
    expect(status.obligations.map(({ id }) => id)).toEqual(['x/half-yearly'])
  })

  test('unless the source says that the first window counts', () => {
    const binding = obligationFor('x/at-once', each('half-year'), {
      binds: fact('isHighRisk'),
      firstWindow: 'binding',
    })
    expect(statuses(stand(binding, [], '2024-07-01', becomes))?.[0]).toBe('2024-01-01 2024-06-30 overdue')
  })

  test('what hangs on an unknown fact names it', () => {
    const { undetermined, overall } = stand(duties, [], '2024-06-01')
    expect(overall).toBe('undetermined')
    expect(undetermined).toEqual([
      { id: 'x/half-yearly', missing: ['isHighRisk'] },
      { id: 'x/yearly', missing: ['isHighRisk'] },
    ])
  })
})

test('each whom an event is about has a window, which names them and says when it was done too late', () => {
  const trained = obligationFor('x/trained', atEvent('new-post', { due: { days: -1 } }), { action: 'training' })
  const ready = obligationsOf([packOf(trained)], { calendar })
  const { log } = ready.readLog(
    [
      { on: '2024-03-10', event: 'new-post', subject: 'A' },
      { on: '2024-03-10', event: 'new-post', subject: 'B' },
      { on: '2024-03-10', event: 'new-post', subject: 'C' },
      { on: '2024-03-08', action: 'training', by: 'principal', subject: 'A', id: 'a' },
      { on: '2024-03-20', action: 'training', by: 'principal', subject: 'B', id: 'b' },
    ],
    '2024-04-01',
  )
  const [one] = ready.statusOf(ready.readProfile({}).profile, log, { asOf: '2024-04-01' }).obligations
  expect(one?.windows.map(({ subject, status, metBy, lateOn }) => [subject, status, metBy, lateOn])).toEqual([
    ['A', 'met', ['a'], undefined],
    ['B', 'overdue', [], '2024-03-20'],
    ['C', 'overdue', [], undefined],
  ])
})

describe('folding', () => {
  const monthly = obligationFor('x/monthly', each('month'), { bearer: 'principal', binds: fact('isHighRisk') })
  const quarterly = obligationFor('x/quarterly', each('quarter'))
  const covered = (list: readonly Obligation[], profile: object = { isHighRisk: true }) =>
    Object.fromEntries(
      stand(list, [], '2024-06-01', profile as Record<string, unknown>).obligations.map(({ id, coveredBy }) => [
        id,
        coveredBy,
      ]),
    )

  test('the stricter of two covers the other', () => {
    expect(covered([quarterly, monthly])).toEqual({ 'x/quarterly': ['x/monthly'], 'x/monthly': [] })
  })

  test('not where it wants another bearer, begins later or may not bind', () => {
    const deputy = { ...monthly, bearer: 'deputy-in-charge' as const }
    expect(covered([{ ...quarterly, bearer: 'principal' }, deputy])['x/quarterly']).toEqual([])
    expect(covered([quarterly, { ...monthly, inForce: { from: '2024-03-01' } }])['x/quarterly']).toEqual([])
    expect(covered([quarterly, monthly], {})['x/quarterly']).toEqual([])
  })

  test('not where its windows are listed from later on: what was left undone before would be hidden', () => {
    const twice = obligationFor('x/twice', each('quarter', 2))
    const ready = obligationsOf([packOf(twice, obligationFor('x/each', each('month')))])
    const { log } = ready.readLog([{ on: '2024-03-05', action: 'drill', by: 'principal' }], '2024-04-02')
    const status = (since: CivilDate) =>
      ready.statusOf(ready.readProfile({}).profile, log, { asOf: '2024-04-02', since })
    const of = (since: CivilDate) => status(since).obligations.find(({ id }) => id === 'x/twice')?.coveredBy
    expect([of('2024-01-01'), of('2024-03-01')]).toEqual([['x/each'], []])
    expect(status('2024-03-01').overall).toBe('overdue')
  })

  test('of two alike the wider layer stays', () => {
    const nation = obligationFor('x/nation', each('quarter'), { layer: 'nation' })
    expect(covered([quarterly, nation])).toEqual({ 'x/quarterly': ['x/nation'], 'x/nation': [] })
  })
})
