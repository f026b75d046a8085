import { type CivilDate, dayNumber } from '@zhiben/core'
import { foresee, monthlyReport, planProgress, quarterlyBulletin, type Report, returnsFor, rollUp } from '@zhiben/plans'
import { describe, expect, test } from 'vitest'
import { small } from './small-plan.js'

const standing = (id: string, asOf: CivilDate, reports: readonly Report[]) => {
  const found = planProgress({ plan: small, reports, asOf }).measures.find((measure) => measure.id === id)
  if (!found) throw new Error(`no measure ${id}`)
  return found
}
const share = (by: string, value: Report['value'], on: CivilDate, target = 'most'): Report => ({
  target,
  by,
  value,
  unit: '%',
  on,
})
const problems = (report: Report) =>
  planProgress({ plan: small, reports: [report], asOf: '2024-12-01' }).problems.map(({ code, at }) => `${code} ${at}`)

describe('how a target stands', () => {
  test('reached, and by parts of different size', () => {
    const reports = [
      share('north', { done: 90, of: 100 }, '2024-06-30'),
      share('south', { done: 6, of: 10 }, '2024-06-30'),
    ]
    const found = standing('most', '2024-07-01', reports)
    expect(found).toMatchObject({ status: 'reached', from: 'parts', missing: [], on: '2024-06-30' })
    expect(found.value).toBeCloseTo((96 / 110) * 100)
    expect(found.parts.map((part) => [part.unit, part.status])).toEqual([
      ['north', 'reached'],
      ['south', 'unknown'],
    ])
  })

  test('overdue once the day due is past, not on that day', () => {
    const reports = [share('north', 70, '2024-12-01'), share('south', 79.9, '2024-12-01')]
    expect(standing('most', '2024-12-31', reports).status).toBe('unknown')
    expect(standing('most', '2025-01-01', reports)).toMatchObject({ status: 'overdue', onTime: 'false' })
  })

  test('reached late is reached, and not in time', () => {
    const reports = ['2024-12-01', '2025-02-01'].flatMap((on, i) =>
      ['north', 'south'].map((by) => share(by, 70 + i * 20, on as CivilDate)),
    )
    expect(standing('most', '2025-03-01', reports)).toMatchObject({ status: 'reached', onTime: 'false' })
  })

  test('a district that has not reported leaves it open, unless the others decide it', () => {
    const one = [share('north', { done: 9, of: 10 }, '2024-06-30', 'all'), share('north', 90, '2024-06-30')]
    expect(standing('most', '2025-01-01', one)).toMatchObject({
      status: 'unknown',
      possible: ['reached', 'overdue'],
      missing: ['south'],
    })
    // All of them cannot be covered where one of a district is not, however large the other district is.
    expect(standing('all', '2025-01-01', one).status).toBe('overdue')
  })

  test('on track or behind by the rate between months', () => {
    const at = (april: number, may: number) => [
      ...['north', 'south'].map((by) => share(by, april, '2024-04-30')),
      ...['north', 'south'].map((by) => share(by, may, '2024-05-30')),
    ]
    // 215 days to go, 30 days a step: 40 + 10 × 215/30 = 111.7, kept at 100; 40 + 5 × 215/30 = 75.8.
    expect(standing('most', '2024-06-01', at(30, 40))).toMatchObject({ status: 'on-track', forecast: { value: 100 } })
    expect(standing('most', '2024-06-01', at(35, 40)).status).toBe('behind')
    expect(standing('most', '2024-06-01', at(35, 40)).forecast).toMatchObject({
      assumes: 'same-rate-as-between-the-last-two-months-reported',
      from: '2024-04-30',
      to: '2024-05-30',
      by: '2024-12-31',
    })
    expect(standing('most', '2024-06-01', at(30, 40).slice(0, 2))).toMatchObject({
      status: 'unknown',
      possible: ['on-track', 'behind'],
    })
  })

  test('on the day due itself what was reported on it is all there will be', () => {
    const both = (value: number, on: CivilDate) => ['north', 'south'].map((by) => share(by, value, on))
    const reports = [...both(70, '2024-11-30'), ...both(75, '2024-12-31')]
    expect(standing('most', '2024-12-31', reports)).toMatchObject({ status: 'behind', forecast: { value: 75 } })
  })

  test('whether it was reached in time is not known where nothing was reported by the day due', () => {
    const late = ['north', 'south'].map((by) => share(by, 85, '2025-01-02'))
    expect(standing('most', '2025-01-03', late)).toMatchObject({ status: 'reached', onTime: 'unknown' })
  })

  test('the forecast is exact', () => {
    const day = (text: CivilDate) => dayNumber(text) ?? 0
    const point = (text: CivilDate, n: bigint, d: bigint) => ({ on: day(text), value: { lo: { n, d }, hi: { n, d } } })
    const thirds = [point('2024-04-30', 0n, 1n), point('2024-05-30', 100n, 3n)]
    const bounds = { lo: { n: 0n, d: 1n }, hi: 'infinity' } as const
    expect(foresee(thirds, day('2024-06-29'), bounds)?.value.lo).toEqual({ n: 200n, d: 3n })
    expect(foresee(thirds.slice(1), day('2024-06-29'), bounds)).toBeUndefined()
  })

  test('a figure for the whole stands until every part has reported since', () => {
    const whole = share('bureau', 95, '2024-06-01', 'all')
    const north = share('north', 60, '2024-07-01', 'all')
    const south = share('south', 60, '2024-07-01', 'all')
    expect(standing('all', '2024-07-02', [whole, north])).toMatchObject({ from: 'whole', value: 95 })
    expect(standing('all', '2024-07-02', [whole, north, south])).toMatchObject({ from: 'parts', value: 60 })
    const sameDay = share('bureau', 95, '2024-07-01', 'all')
    expect(standing('all', '2024-07-02', [sameDay, north, south])).toMatchObject({ from: 'whole', value: 95 })
  })

  test('sums add up; what each must do once needs each, and a milestone who answers for it', () => {
    const bases = (by: string, value: number): Report => ({ metric: 'bases', by, value, on: '2024-06-30' })
    expect(standing('ten-bases', '2024-07-01', [bases('north', 4)]).status).toBe('unknown')
    expect(standing('ten-bases', '2024-07-01', [bases('north', 4), bases('south', 6)]).status).toBe('reached')
    const once = (by: string, value: number): Report => ({ target: 'once', by, value, on: '2024-06-30' })
    const two = [once('north', 2), once('south', 1)]
    expect(standing('once', '2025-01-01', two)).toMatchObject({ status: 'unknown', missing: ['bureau'] })
    expect(standing('once', '2025-01-01', [...two, once('bureau', 1)]).status).toBe('reached')
    expect(standing('once', '2025-01-01', [...two, once('bureau', 0)]).status).toBe('overdue')
    const built: Report = { milestone: '1.5@2024', by: 'bureau', value: true, on: '2024-06-30' }
    expect(standing('1.5@2024', '2024-07-01', [built]).status).toBe('reached')
    expect(standing('1.5@2024', '2025-01-01', [{ ...built, value: false }]).status).toBe('overdue')
  })
})

describe('reports that cannot be used', () => {
  const good = share('north', 50, '2024-06-30')
  test.each<readonly [string, Report, string]>([
    ['a percentage over 100', { ...good, value: 101 }, 'report-out-of-bounds reports[0].value'],
    ['a ratio over 1', { ...good, value: 1.5, unit: '1' }, 'report-out-of-bounds reports[0].value'],
    ['a unit that does not exist', { ...good, by: 'nort' }, 'report-unknown-unit reports[0].by'],
    ['a group of units', { ...good, by: 'districts' }, 'report-by-group reports[0].by'],
    [
      'a district that does not exist',
      { ...good, by: 'bureau', district: 'east' },
      'report-unknown-district reports[0].district',
    ],
    ['another district', { ...good, district: 'south' }, 'report-of-another-district reports[0].district'],
    ['a value with the wrong unit', { ...good, unit: 't' }, 'report-unit reports[0].unit'],
    ['a unit nobody knows', { ...good, unit: 'percent' }, 'report-unit reports[0].unit'],
    ['a percentage without its unit', { ...good, unit: undefined }, 'report-unit-missing reports[0].unit'],
    ['a text for a number', { ...good, value: '85' as never }, 'report-value reports[0].value'],
    ['a truth for a number', { ...good, value: true }, 'report-value reports[0].value'],
    [
      'a number for a milestone',
      { milestone: '1.5@2024', by: 'bureau', value: 1, on: '2024-06-30' },
      'report-value reports[0].value',
    ],
    ['not a number', { ...good, value: Number.NaN }, 'report-value reports[0].value'],
    ['more done than there is', { ...good, value: { done: 7, of: 6 } }, 'report-part-over-whole reports[0].value'],
    ['a range backwards', { ...good, value: { range: [60, 50] } }, 'report-range-backwards reports[0].value'],
    ['a day that does not exist', { ...good, on: '2024-02-30' }, 'report-day reports[0].on'],
    ['a day to come', { ...good, on: '2025-02-01' }, 'report-in-future reports[0].on'],
    ['a target that does not exist', { ...good, target: 'mots' }, 'report-unknown-measure reports[0].target'],
    ['nothing to report on', { ...good, target: undefined }, 'report-about-nothing reports[0]'],
    ['two things at once', { ...good, metric: 'share' }, 'report-about-nothing reports[0]'],
    ['no report at all', null as never, 'report-shape reports[0]'],
    ['a list for a report', [] as never, 'report-shape reports[0]'],
    ['an object for a name', { ...good, by: { toString: 1 } as never }, 'report-shape reports[0].by'],
    ['a number for a target', { ...good, target: 7 as never }, 'report-shape reports[0].target'],
    ['a unit that does not answer for it', { ...good, by: 'finance' }, 'report-not-responsible reports[0].by'],
  ])('%s', (_, report, expected) => {
    expect(problems(report)).toEqual([expected])
  })

  test('a wrong report changes nothing', () => {
    const wrong = planProgress({ plan: small, reports: [{ ...good, value: 101 }], asOf: '2024-12-01' })
    const none = planProgress({ plan: small, reports: [], asOf: '2024-12-01' })
    expect(wrong.measures).toEqual(none.measures)
  })

  test('of two figures of one day neither is believed', () => {
    const reports = [good, share('south', 90, '2024-06-30'), { ...good, value: 95 }]
    const found = planProgress({ plan: small, reports, asOf: '2025-01-01' })
    expect(found.problems).toEqual([
      { code: 'reports-disagree', at: 'reports[2]', first: 'reports[0]', measure: 'most' },
    ])
    expect(standing('most', '2025-01-01', reports).status).toBe('unknown')
    expect(planProgress({ plan: small, reports: [good, good], asOf: '2025-01-01' }).problems).toEqual([])
  })
})

test('what is no list of reports is named', () => {
  const reports = { length: 3 } as never
  expect(planProgress({ plan: small, reports, asOf: '2024-12-01' }).problems).toEqual([
    { code: 'report-shape', at: 'reports', expected: 'list', found: '{"length":3}' },
  ])
  const submissions = [null, { by: {}, month: '2024-05', on: '2024-06-05' }] as never
  expect(returnsFor({ plan: small, submissions, month: '2024-05', asOf: '2024-06-06' }).problems).toEqual([
    { code: 'report-shape', at: 'submissions[0]', expected: 'object', found: 'null' },
    { code: 'report-shape', at: 'submissions[1].by', expected: 'text', found: '{}' },
  ])
})

test('a group named like something that every object has', () => {
  const units = { ...small.units, constructor: { title: { zh: '组', en: 'group' }, kind: 'group' } } as const
  const plan = { ...small, units, ...(small.reporting && { reporting: { ...small.reporting, by: ['constructor'] } }) }
  const { returns } = returnsFor({ plan, submissions: [], month: '2024-05', asOf: '2024-06-06', members: {} })
  expect(returns).toEqual([{ unit: 'constructor', state: 'undetermined' }])
})

describe('returns and reports', () => {
  const submissions = [
    { by: 'north', month: '2024-05', on: '2024-06-05' },
    { by: 'south', month: '2024-05', on: '2024-06-06' },
  ] as const

  test('who has not reported by the day due', () => {
    const states = (asOf: CivilDate, of: Parameters<typeof returnsFor>[0]['submissions'] = submissions) =>
      returnsFor({ plan: small, submissions: of, month: '2024-05', asOf }).returns.map((r) => `${r.unit} ${r.state}`)
    expect(states('2024-06-06')).toEqual(['north in-time', 'south late', 'leads undetermined'])
    expect(states('2024-06-05', [])).toEqual(['north due', 'south due', 'leads undetermined'])
    expect(states('2024-06-06', [])).toEqual(['north missing', 'south missing', 'leads undetermined'])
    const members = { leads: ['bureau'] }
    const named = returnsFor({ plan: small, submissions, month: '2024-12', asOf: '2025-01-06', members })
    expect(named.due).toBe('2025-01-05')
    expect(named.returns).toContainEqual({ unit: 'bureau', state: 'missing' })
  })

  test('a month and a quarter as data', () => {
    const reports = ['2024-04-30', '2024-05-30', '2024-07-30'].flatMap((on, i) =>
      ['north', 'south'].map((by) => share(by, 30 + i * 30, on as CivilDate)),
    )
    const month = monthlyReport({ plan: small, reports, submissions, month: '2024-05', asOf: '2024-08-06' })
    expect(month).toMatchObject({ until: '2024-05-31', due: '2024-06-05', problems: [] })
    expect(month.changes.map((change) => [change.measure.id, change.before, change.measure.status])).toEqual([
      ['most', 'unknown', 'on-track'],
    ])
    const quarter = quarterlyBulletin({ plan: small, reports, submissions, year: 2024, quarter: 2, asOf: '2024-08-06' })
    expect(quarter).toMatchObject({ until: '2024-06-30', problems: [], overdue: [] })
    expect(quarter.returns.map((r) => r.month)).toEqual(['2024-04', '2024-05', '2024-06'])
    expect(JSON.parse(JSON.stringify(quarter))).toMatchObject({ kind: 'quarterly' })
  })

  test('progress adds up by task, action, unit and district', () => {
    const reports = [share('north', 90, '2024-06-30'), share('south', 90, '2024-06-30')]
    const found = rollUp(planProgress({ plan: small, reports, asOf: '2025-01-01' }))
    expect(found.all).toMatchObject({ reached: 1, unknown: 4 })
    expect(found.byTask).toEqual([{ id: '1', tally: found.all }])
    expect(found.byAction).toEqual([{ id: '1', tally: found.all }])
    expect(found.byDistrict.map((row) => [row.id, row.tally.reached])).toEqual([
      ['north', 1],
      ['south', 1],
    ])
    expect(found.byUnit.map((row) => row.id)).toEqual(['north', 'south', 'bureau'])
  })
})

test('what is not said is not taken as unknown, a number of times is no percentage, and no month is reported on before it begins', () => {
  const codes = (report: object) => {
    const { problems, measures } = planProgress({ plan: small, reports: [report as Report], asOf: '2024-07-01' })
    expect(measures.every(({ status }) => status !== 'reached')).toBe(true)
    return problems.map(({ at, code }) => `${at} ${code}`)
  }
  const on = '2024-06-30'
  expect(codes({ target: 'most', value: 80, unit: '%', on })).toEqual(['reports[0].by report-missing'])
  expect(codes({ target: 'most', by: 'north', value: 80, unit: '%' })).toEqual(['reports[0].on report-missing'])
  expect(codes({ target: 'most', by: 'north', unit: '%', on })).toEqual(['reports[0].value report-missing'])
  expect(codes({ milestone: '1.5@2024', by: 'bureau', on })).toEqual(['reports[0].value report-missing'])
  expect(codes({ milestone: '1.5@2024', by: 'bureau', value: null, on })).toEqual([])
  expect(codes({ target: 'most', by: 'north', value: '80%', on })).toEqual(['reports[0].value report-value'])
  expect(codes({ metric: 'bases', by: 'north', value: 1000, unit: '%', on })).toEqual(['reports[0].unit report-unit'])
  const handed = (submission: object) =>
    returnsFor({ plan: small, submissions: [submission as never], month: '2024-06', asOf: '2024-07-10' }).problems.map(
      ({ at, code }) => `${at} ${code}`,
    )
  expect(handed({ by: 'north', month: '2024-06', on: '2024-05-31' })).toEqual(['submissions[0].on report-before-month'])
  expect(handed({ by: 'north', month: '2024-06', on: '2024-06-01' })).toEqual([])
  expect(handed({})).toEqual(['by', 'month', 'on'].map((field) => `submissions[0].${field} report-missing`))
})
