import { expect, test } from 'vitest'
import { defaultPolicy } from '../../src/policy/default/index.js'
import type { DistrictLine } from '../../src/policy/district.js'
import { districtStandings, growthOf, onTimeShare } from '../../src/roll-up/figures.js'
import { rollUp } from '../../src/roll-up/roll-up.js'
import { openMajor } from './summaries.js'

const closed = { ...openMajor, course: 'closed', due: null } as const
const onTime = { ...closed, closedOn: '2024-06-30' } as const
const late = { ...onTime, timeliness: 'overdue' } as const
const noLimit = { ...onTime, timeliness: 'none' } as const
const noDay = closed

test('what is not known is never counted as cleared on time', () => {
  const { major } = rollUp([onTime, late, noLimit, noDay]).total
  expect(major).toMatchObject({ cleared: 4, clearedOnTime: 1, clearedLate: 1, clearedUndetermined: 2 })
  expect(onTimeShare(major)).toEqual([1 / 4, 3 / 4])
  expect(onTimeShare(rollUp([openMajor]).total.major)).toBeNull()
})

test('the stock is what was found by the last day of 2023', () => {
  const found = (reportedOn: '2023-12-31' | '2024-01-01') => ({ ...openMajor, reportedOn })
  const stockCleared = { ...onTime, reportedOn: '2023-07-01' } as const
  const dismissed = { ...found('2023-12-31'), course: 'dismissed' } as const
  const { major } = rollUp([found('2023-12-31'), found('2024-01-01'), stockCleared, dismissed]).total
  expect(major).toMatchObject({ stock: 2, stockOpen: 1 })
})

test('growth is what came less what was cleared, between bounds where days are missing', () => {
  const rolled = rollUp([openMajor, onTime, noDay, { ...openMajor, reportedOn: '2025-01-01' }])
  expect(growthOf(rolled, '2024-05', '2024-05')).toEqual({ reported: 3, cleared: [0, 1], net: [2, 3] })
  expect(growthOf(rolled, '2024-01', '2024-12')).toEqual({ reported: 3, cleared: [1, 2], net: [1, 2] })
})

test('a recurrence was cleared all the same', () => {
  const { major } = rollUp([{ ...onTime, course: 'recurred' }]).total
  expect(major).toMatchObject({ open: 0, cleared: 1, recurred: 1 })
})

const basis: DistrictLine['basis'] = [
  { cite: { document: '某区安委会文件', article: '1' }, verified: { status: 'unverified', why: '示例' } },
]
const districts: readonly DistrictLine[] = [
  { level: 'blue', when: [{ metric: 'open-major', atLeast: 0 }], basis },
  { level: 'orange', when: [{ metric: 'overdue-major', atLeast: 1 }], basis },
  {
    level: 'red',
    when: [
      { metric: 'overdue-share', atLeast: 0.5 },
      { metric: 'open-major', atLeast: 3 },
    ],
    basis,
  },
]
const overdue = { ...openMajor, timeliness: 'overdue' } as const
const levelOf = (...hazards: Parameters<typeof rollUp>[0] extends Iterable<infer H> ? H[] : never) =>
  districtStandings({ districts }, rollUp(hazards))[0]

test('a district has the worst level whose line holds', () => {
  expect(levelOf(openMajor)).toMatchObject({ district: 'echeng', level: 'blue' })
  expect(levelOf(overdue)).toMatchObject({ level: 'orange' })
  expect(levelOf(overdue, overdue, openMajor)).toMatchObject({ level: 'red' })
  expect(levelOf(overdue, openMajor, openMajor)).toMatchObject({ level: 'orange' })
})

test('a district is undetermined while a hazard not yet graded may make it worse', () => {
  const ungraded = { ...openMajor, grade: null, timeliness: 'none' } as const
  const found = levelOf(overdue, overdue, ungraded)
  expect(found).toMatchObject({ level: 'undetermined', because: 'unknown-measures' })
  expect(found?.level === 'undetermined' && found.open.map(({ level }) => level)).toEqual(['red'])
})

test('the default policy has no thresholds, so that every district is undetermined', () => {
  expect(districtStandings(defaultPolicy, rollUp([overdue]))).toMatchObject([
    { district: 'echeng', level: 'undetermined', because: 'no-thresholds' },
  ])
})
