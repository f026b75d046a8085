import { describe, expect, test } from 'vitest'
import {
  atEvent,
  byDay,
  type Calendar,
  each,
  type LogEntry,
  type Obligation,
  obligationsOf,
  open,
  rolling,
  type ScheduleOptions,
  scheduleProblemWords,
} from '../src/index.js'
import { fact, obligationFor, packOf, words } from './packs.js'

const calendar: Calendar = {
  id: 'test/2026',
  version: '1',
  start: '2026-01-01',
  end: '2026-12-31',
  holidays: [{ name: words('国庆节', 'National Day'), from: '2026-10-01', to: '2026-10-07' }],
  makeUpDays: ['2026-10-10'],
  terms: [],
}
const year = { from: '2026-01-01', to: '2026-12-31' } as const

const plan = (
  obligations: readonly Obligation[],
  { log = [], profile = {}, options = year }: { log?: LogEntry[]; profile?: object; options?: ScheduleOptions } = {},
) => {
  const ready = obligationsOf([packOf(...obligations)], { calendar })
  const read = ready.readLog(log, '2027-12-31')
  expect(read.problems).toEqual([])
  return ready.schedule(ready.readProfile(profile).profile, read.log, options)
}
const codes = (of: ReturnType<typeof plan>) =>
  of.problems.map((problem) => ('id' in problem ? `${problem.id} ${problem.code}` : problem.code))

describe('what one event meets', () => {
  test('a led drill of the comprehensive plan is also the drill of anybody', () => {
    const found = plan([
      obligationFor('x/any', each('half-year')),
      obligationFor('x/plan', each('year'), {
        action: 'comprehensive-plan-drill',
        bearer: 'principal',
        conditions: ['all-staff'],
      }),
    ])
    expect(found.events).toHaveLength(2)
    expect(found.atLeast).toBe(2)
    const both = found.events.filter(({ meets }) => meets.length === 2)
    expect(both.map(({ occurrence }) => occurrence)).toEqual([
      expect.objectContaining({ action: 'comprehensive-plan-drill', by: 'principal', conditions: ['all-staff'] }),
    ])
  })
  test('what a deputy does is not what the principal does', () => {
    const of = (bearer: 'principal' | 'deputy-in-charge', id: `${string}/${string}`) =>
      obligationFor(id, each('year'), { bearer })
    expect(plan([of('principal', 'x/a'), of('deputy-in-charge', 'x/b')]).events).toHaveLength(2)
  })
  test('where each of two may be put with a third, the better is found', () => {
    // The wide one goes with either of the narrow ones, which do not go together.
    const found = plan([
      obligationFor('x/wide', { kind: 'between', from: '2026-03-01', to: '2026-03-31', times: 1 }),
      obligationFor(
        'x/fire',
        { kind: 'between', from: '2026-03-10', to: '2026-04-30', times: 1 },
        { action: 'on-site-plan-drill' },
      ),
      obligationFor(
        'x/plan',
        { kind: 'between', from: '2026-03-20', to: '2026-05-31', times: 1 },
        { action: 'special-plan-drill' },
      ),
    ])
    expect([found.events.length, found.atLeast]).toEqual([2, 2])
  })
})

describe('days', () => {
  test('two of one window are apart, and holidays are days off', () => {
    const found = plan([
      obligationFor('x/d', each('year', 2)),
      obligationFor('x/report', byDay('month', 5), { action: 'report' }),
    ])
    const drills = found.events
      .filter(({ occurrence }) => occurrence.action === 'drill')
      .map(({ occurrence }) => occurrence.on)
    expect(drills[0]?.slice(0, 7) === drills[1]?.slice(0, 7)).toBe(false)
    // From 1 to 5 October nobody works: the report is sent on a day off all the same.
    const october = found.events.filter(
      ({ occurrence }) => occurrence.on.startsWith('2026-10') && occurrence.action === 'report',
    )
    expect(october.map(({ workingDay }) => workingDay)).toEqual(['false'])
  })
  test('what is logged counts, and a plan may begin in the middle of a year', () => {
    const options = { from: '2026-05-20', to: '2026-12-31' } as const
    const log: LogEntry[] = [{ on: '2026-02-01', action: 'drill', by: 'principal' }]
    const found = plan([obligationFor('x/d', each('half-year'))], { log, options })
    expect(found.events).toHaveLength(1)
    expect(found.events[0]?.meets).toEqual([{ id: 'x/d', from: '2026-07-01', due: '2026-12-31' }])
  })
  test('a rolling duty goes on from what was done last', () => {
    const log: LogEntry[] = [{ on: '2025-12-15', action: 'drill', by: 'principal' }]
    const found = plan([obligationFor('x/r', rolling({ months: 5 }))], { log })
    expect(found.events.map(({ meets }) => meets[0]?.due)).toEqual(['2026-05-15', expect.any(String)])
    expect(found.problems).toEqual([])
  })
})

describe('what cannot be planned is named', () => {
  test('open cadences, events, unknown facts, the end of the calendar', () => {
    const found = plan(
      [
        obligationFor('x/open', open),
        obligationFor('x/post', atEvent('new-post', { due: { days: -1 } })),
        obligationFor('x/risk', each('month'), { binds: fact('isHighRisk') }),
        obligationFor('x/term', each('school-term')),
        obligationFor('x/d', each('year')),
      ],
      { options: { from: '2027-01-01', to: '2027-12-31' } },
    )
    expect(codes(found)).toEqual([
      'x/open schedule-open-cadence',
      'x/post schedule-event',
      'x/risk schedule-undetermined',
      'x/term schedule-calendar-missing',
      'schedule-calendar-ends',
    ])
    expect(found.events.map(({ workingDay }) => workingDay)).toEqual(['unknown'])
    for (const problem of found.problems)
      for (const language of ['zh', 'en'] as const)
        expect(scheduleProblemWords(problem, language)).not.toMatch(/undefined|\n/)
  })
  test('an event that was announced is planned', () => {
    const found = plan(
      [obligationFor('x/before', atEvent('major-event', { opens: { days: -10 }, due: { days: -1 } }))],
      {
        log: [{ on: '2026-09-20', event: 'major-event' }],
      },
    )
    expect(found.events.map(({ meets }) => meets)).toEqual([
      [{ id: 'x/before', from: '2026-09-10', due: '2026-09-19' }],
    ])
  })
  test('a window of which every day is blocked; one that is late already', () => {
    const blocked = Array.from(
      { length: 28 },
      (_, i) => `2026-02-${String(i + 1).padStart(2, '0')}` as const,
    ) as `${number}-${number}-${number}`[]
    const found = plan([obligationFor('x/m', each('month')), obligationFor('x/r', rolling({ years: 3 }))], {
      options: { ...year, blocked },
    })
    expect(codes(found)).toEqual(['x/m schedule-no-day', 'x/r schedule-late'])
    expect(found.events.filter(({ meets }) => meets.some(({ id }) => id === 'x/m'))).toHaveLength(11)
    expect(scheduleProblemWords(found.problems[0] as never, 'zh')).toContain('2026-02-01 至 2026-02-28')
  })
})

test('what hangs on working days outside the calendar is named, and is not dropped', () => {
  const within = obligationFor('x/within', atEvent('accident', { due: { workingDays: 3 } }))
  const before = obligationFor('x/before', atEvent('accident', { due: { workingDays: -3 } }))
  const opening = obligationFor('x/opening', atEvent('accident', { opens: { workingDays: 3 }, due: { days: 4 } }))
  // The event lies in the days that are planned, of which the calendar knows nothing.
  const options = { from: '2027-01-04', to: '2027-02-28' } as const
  const happened = (on: '2026-12-30' | '2027-01-20') => ({ options, log: [{ on, event: 'accident' as const }] })
  // From 31 December on it may have been due already, or may be due still.
  expect(codes(plan([within], happened('2026-12-30')))).toContain('x/within schedule-calendar-missing')
  expect(codes(plan([before], happened('2027-01-20')))).toContain('x/before schedule-calendar-missing')
  expect(codes(plan([opening], happened('2027-01-20')))).toContain('x/opening schedule-calendar-missing')
  // Where it is due later for certain, it is planned for the earliest that it can be due.
  const planned = plan([within], happened('2027-01-20'))
  expect(planned.events.map(({ meets }) => meets.map(({ due }) => due))).toEqual([['2027-01-23']])
})
