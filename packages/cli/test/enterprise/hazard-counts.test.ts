import type { HazardSummary } from '@zhiben/hazards'
import { expect, test } from 'vitest'
import { hazardCounts } from '../../src/enterprise/hazard-counts.js'

const hazard = (change: Partial<HazardSummary>): HazardSummary => ({
  id: 'h',
  enterprise: 'p1',
  district: 'echeng',
  sector: null,
  kind: null,
  grade: 'major',
  course: 'rectifying',
  timeliness: 'on-time',
  supervision: 'none',
  accountability: 'none',
  channel: 'inspection',
  reportedOn: '2026-01-10',
  due: '2026-06-30',
  closedOn: null,
  existsSince: null,
  policy: 'ezhou/hazards@2026',
  revision: 3,
  ...change,
})
const closed = { course: 'closed', due: null, closedOn: '2026-05-01' } as const
const nothing = { open: 0, overdue: 0, openMajor: 0, overdueMajor: 0, closedLate: 0 }

test.each([
  ['open in time', [hazard({})], { ...nothing, open: 1, openMajor: 1 }],
  ['on its last day', [hazard({ due: '2026-06-20' })], { ...nothing, open: 1, openMajor: 1 }],
  [
    'overdue, whatever was last recorded',
    [hazard({ due: '2026-06-19' })],
    { ...nothing, open: 1, overdue: 1, openMajor: 1, overdueMajor: 1 },
  ],
  ['general', [hazard({ grade: 'general', due: '2026-06-19' })], { ...nothing, open: 1, overdue: 1 }],
  [
    'not graded yet',
    [hazard({ grade: null, due: null })],
    { ...nothing, open: 1, overdue: null, openMajor: null, overdueMajor: null },
  ],
  [
    'not graded beside a major one',
    [hazard({ grade: null, due: null }), hazard({})],
    { ...nothing, open: 2, overdue: null, openMajor: 1, overdueMajor: null },
  ],
  ['closed in time', [hazard(closed)], nothing],
  ['closed late this year', [hazard({ ...closed, timeliness: 'overdue' })], { ...nothing, closedLate: 1 }],
  [
    'closed late the year before',
    [hazard({ ...closed, closedOn: '2025-12-31', reportedOn: '2025-01-01', timeliness: 'overdue' })],
    nothing,
  ],
  [
    'closed since',
    [hazard({ ...closed, closedOn: '2026-07-01' })],
    { ...nothing, open: 1, overdue: null, openMajor: 1, overdueMajor: null },
  ],
  ['dismissed', [hazard({ course: 'dismissed' })], nothing],
  ['reported since', [hazard({ reportedOn: '2026-06-21' })], 'unknown'],
  ['none at all', [], 'unknown'],
] as const)('%s', async (_what, hazards, counts) => {
  const unknown = { open: null, overdue: null, openMajor: null, overdueMajor: null, closedLate: null }
  expect(await hazardCounts(hazards, '2026-06-20')).toEqual(counts === 'unknown' ? unknown : counts)
})
