import { civilDate } from '@zhiben/core'
import { describe, expect, test } from 'vitest'
import {
  type Cadence,
  checkObligations,
  each,
  emptyLog,
  ObligationsClash,
  obligationsOf,
  readCalendar,
  rolling,
  steadyProfile,
} from '../src/index.js'
import { obligationFor, packOf, words } from './packs.js'

const ready = obligationsOf([packOf(obligationFor('x/duty', each('year')))])
const nobody = steadyProfile({})
const list = <T>(length: number, of: (i: number) => T): T[] => Array.from({ length }, (_, i) => of(i))
const day = (i: number) => civilDate(i)
const nested = (levels: number): unknown => {
  let value: unknown = 0
  for (let i = 0; i < levels; i++) value = { a: [value] }
  return value
}
const deep = nested(100_000)

describe('a profile', () => {
  const high = obligationsOf([
    packOf(obligationFor('x/duty', each('year'), { binds: { op: 'fact', fact: 'isHighRisk' } })),
  ])

  test('that is deep is refused, wherever it is', () => {
    for (const value of [deep, { isHighRisk: deep }, { isHighRisk: { periods: [deep, { value: deep }] } }])
      expect(high.readProfile(value).problems.length).toBeGreaterThan(0)
  })

  test('with the name of the parent of all objects is told so', () => {
    const value = JSON.parse('{"__proto__": {"isHighRisk": true}, "constructor": 1}')
    const { profile, problems } = high.readProfile(value)
    expect(problems.map(({ code, at }) => `${code} ${at}`)).toEqual([
      'unknown-fact __proto__',
      'unknown-fact constructor',
    ])
    expect(high.of(profile, '2024-06-30').undetermined).toEqual([{ id: 'x/duty', missing: ['isHighRisk'] }])
  })

  test('of ten thousand periods that are all open is read, of more refused by name', () => {
    const periods = (count: number) => ({
      isHighRisk: { periods: list(count, (i) => ({ from: day(i), value: true })) },
    })
    const { profile, problems } = high.readProfile(periods(10_000))
    expect(problems).toEqual([])
    expect(profile.segments.length).toBe(10_001)
    expect(high.readProfile(periods(10_001)).problems).toEqual([
      { code: 'obligation-too-many', at: 'isHighRisk.periods', found: 10_001, limit: 10_000 },
    ])
  })

  test('of a name that is no fact is told once, however many periods it has', () => {
    const { problems } = high.readProfile({ isHighRiks: { periods: list(100_000, () => ({ value: true })) } })
    expect(problems.map(({ code, at }) => `${code} ${at}`)).toEqual(['unknown-fact isHighRiks'])
  })
})

describe('a log', () => {
  test('that is deep is refused, wherever it is', () => {
    for (const value of [deep, [deep], [{ on: deep, action: deep, by: deep, with: [deep], note: deep, more: deep }]])
      expect(ready.readLog(value, '2024-06-30').problems.length).toBeGreaterThan(0)
  })

  test('of a hundred thousand unknown words has a problem for each', () => {
    const entries = list(100_000, (i) => ({
      id: `${i}`,
      on: '2024-01-01',
      action: `inspection-by-${i}`,
      by: 'principal',
    }))
    expect(ready.readLog(entries, '2024-06-30').problems.length).toBe(100_000)
  })

  test('of a hundred thousand entries that are alike has the others named', () => {
    const entries = list(100_000, () => ({ on: '2024-01-01', action: 'drill', by: 'principal' }))
    expect(ready.readLog(entries, '2024-06-30').problems.length).toBe(99_999)
  })
})

describe('a calendar', () => {
  const base = { id: 'x/calendar', version: '1', start: '2024-01-01', end: '2026-12-31', makeUpDays: [], terms: [] }
  const codes = (value: unknown) => readCalendar(value).problems.map(({ code, at }) => `${code} ${at}`)

  test('is no longer than a hundred years, its holidays no longer than one', () => {
    expect(codes({ ...base, start: '0001-01-01', end: '9999-12-31', holidays: [] })).toEqual([
      'obligation-too-long end',
    ])
    const holiday = { name: words('假', 'Holiday'), from: '0001-01-01', to: '9999-12-31' }
    expect(codes({ ...base, holidays: [holiday] })).toEqual(['obligation-too-long holidays[0]'])
  })

  test('has names in both languages', () => {
    const holiday = { name: { zh: deep }, from: '2024-01-01', to: '2024-01-01' }
    expect(codes({ ...base, holidays: [holiday] })).toEqual([
      'obligation-wrong-shape holidays[0].name.zh',
      'obligation-wrong-shape holidays[0].name.en',
    ])
  })
})

describe('cadences that were set', () => {
  test.each([
    ['a text', 'x'.repeat(1_000_000)],
    ['nothing', null],
    ['a list', []],
    ['too deep', { 'x/duty': deep }],
  ])('%s is refused', (_, cadences) => {
    const pack = packOf(obligationFor('x/duty', { kind: 'open' }))
    expect(() => obligationsOf([pack], { cadences: cadences as never })).toThrow(ObligationsClash)
  })
})

describe('a pack', () => {
  test('holds no more obligations, words and wider words than can be compared', () => {
    const term = { zh: '词', en: 'word' }
    const actions = Object.fromEntries(list(1001, (i) => [`x/a${i}`, term] as const))
    const wide = { ...term, is: list(11, () => 'principal') }
    const pack = {
      ...packOf(...list(1001, (i) => obligationFor(`x/o${i}`, each('year')))),
      vocabulary: { actions, roles: { 'x/r': wide } },
    } as ReturnType<typeof packOf>
    expect(checkObligations(pack).map(({ code, at }) => `${code} ${at}`)).toEqual([
      'obligation-too-many obligations',
      'obligation-too-many vocabulary.actions',
      'obligation-too-many vocabulary.roles["x/r"].is',
    ])
  })

  test('words that are wider than each other in a circle are all the same', () => {
    const vocabulary = {
      actions: {
        'x/a': { zh: '甲', en: 'a', is: ['x/b'] },
        'x/b': { zh: '乙', en: 'b', is: ['x/a'] },
      },
    } as const
    const circle = obligationsOf([{ ...packOf(obligationFor('x/duty', each('year'), { action: 'x/a' })), vocabulary }])
    const { log } = circle.readLog([{ on: '2024-01-01', action: 'x/b', by: 'enterprise' }], '2024-06-30')
    expect(circle.statusOf(nobody, log, { asOf: '2024-06-30' }).obligations[0]?.windows[0]?.status).toBe('met')
  })

  test.each<[string, Cadence]>([
    ['between', { kind: 'between', from: '0001-01-01', to: '9999-12-31', times: 1 }],
    ['once', { kind: 'once', from: '0001-01-01', by: '9999-12-31' }],
  ])('a window of fixed days (%s) is no longer than a hundred years', (_, cadence) => {
    expect(checkObligations(packOf(obligationFor('x/duty', cadence)))).toMatchObject([
      { code: 'obligation-too-long', at: 'obligations[0].cadence', years: 100 },
    ])
  })
})

describe('long times', () => {
  const daily = obligationsOf([packOf(obligationFor('x/duty', each('day')))])

  test('no more than a hundred years are looked at at once', () => {
    expect(() => daily.statusOf(nobody, emptyLog, { asOf: '9999-12-31', since: '0000-01-01' })).toThrow(RangeError)
    expect(() => daily.board([], { asOf: '9999-12-31', since: '0000-01-01' })).toThrow(RangeError)
    expect(() => daily.schedule(nobody, emptyLog, { from: '2024-01-01', to: '2523-12-31' })).toThrow(RangeError)
    const { obligations } = daily.statusOf(nobody, emptyLog, { asOf: '2024-12-31', since: '1925-01-01' })
    // The duty binds from 2020 on.
    expect(obligations[0]?.windows.filter(({ status }) => status !== 'not-applicable').length).toBe(1827)
  })

  test('a plan of more events than calls fit on a stack is made', () => {
    expect(daily.schedule(nobody, emptyLog, { from: '2024-01-01', to: '2035-12-31' }).events.length).toBe(4383)
    const again = obligationsOf([packOf(obligationFor('x/duty', rolling({ days: 1 })))])
    expect(again.schedule(nobody, emptyLog, { from: '2024-01-01', to: '2035-12-31' }).events.length).toBe(4383)
  })

  test('more events than can be planned at once are refused by number', () => {
    const often = obligationsOf([packOf(obligationFor('x/duty', each('day', 10_000)))])
    expect(often.schedule(nobody, emptyLog, { from: '2024-01-01', to: '2024-12-31' }).problems).toEqual([
      { code: 'schedule-too-much', found: 3_660_000, limit: 10_000, from: '2024-01-01', to: '2024-12-31' },
    ])
  })

  test('a window counted from two thousand years back is found', () => {
    const old = obligationsOf([
      packOf(
        obligationFor('x/duty', { kind: 'anniversary', of: { day: '0001-01-31' }, length: { months: 1 }, times: 1 }),
      ),
    ])
    const { obligations } = old.statusOf(nobody, emptyLog, { asOf: '2024-03-15', since: '2024-02-01' })
    expect(obligations[0]?.windows.map(({ from, to }) => `${from} ${to}`)).toEqual([
      '2024-01-31 2024-02-28',
      '2024-02-29 2024-03-30',
    ])
  })
})
