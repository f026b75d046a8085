import { civilDate, dayNumber } from '@zhiben/core'
import fc from 'fast-check'
import { channels } from '../../src/policy/approval.js'
import { courses } from '../../src/regions.js'
import type { HazardSummary } from '../../src/summary.js'

const first = dayNumber('2023-06-01') ?? 0
const day = fc.integer({ min: 0, max: 900 }).map((n) => civilDate(first + n))

/** Any row of a hazard, likely or not. */
export const summary: fc.Arbitrary<HazardSummary> = fc.record({
  id: fc.string(),
  enterprise: fc.constantFrom('plant', 'mine'),
  district: fc.constantFrom('echeng', 'huarong', 'liangzihu', '__proto__', '7'),
  sector: fc.constantFrom('chemicals', 'agriculture'),
  kind: fc.constant('other'),
  grade: fc.constantFrom('general', 'major', null),
  course: fc.constantFrom(...courses),
  timeliness: fc.constantFrom('none', 'on-time', 'due-soon', 'overdue'),
  supervision: fc.constantFrom('none', 'listed-district', 'listed-city', 'delisted'),
  accountability: fc.constantFrom('none', 'inquiry', 'concluded'),
  channel: fc.constantFrom(...channels),
  reportedOn: day,
  due: fc.option(day),
  closedOn: fc.option(day),
  existsSince: fc.option(day),
  policy: fc.constant('ezhou/hazard-policy@2024'),
  revision: fc.nat(),
})

/** A plain open major hazard. */
export const openMajor: HazardSummary = {
  id: 'h',
  enterprise: 'plant',
  district: 'echeng',
  sector: 'chemicals',
  kind: 'other',
  grade: 'major',
  course: 'rectifying',
  timeliness: 'on-time',
  supervision: 'none',
  accountability: 'none',
  channel: 'inspection',
  reportedOn: '2024-05-10',
  due: '2024-08-01',
  closedOn: null,
  existsSince: null,
  policy: 'ezhou/hazard-policy@2024',
  revision: 6,
}
