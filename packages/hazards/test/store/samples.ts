import type { CivilDate } from '@zhiben/core'
import { eventVersion, type HazardEvent, type Opened } from '../../src/event.js'
import type { Append } from '../../src/store/store.js'
import type { HazardSummary } from '../../src/summary.js'

/** A hazard's row, where nothing else is asked: a new one. */
export const summary = (id: string, revision: number, more: Partial<HazardSummary> = {}): HazardSummary => ({
  id,
  enterprise: 'ezhou/foundry',
  district: 'echeng',
  sector: 'gongmao',
  kind: 'casting',
  grade: null,
  course: 'reported',
  timeliness: 'none',
  supervision: 'none',
  accountability: 'none',
  channel: 'inspection',
  reportedOn: '2024-05-06',
  due: null,
  closedOn: null,
  existsSince: null,
  policy: 'cn/default@2024',
  revision,
  ...more,
})

const actor = { id: 'u-17', role: 'regulator', party: 'ezhou/echeng-emergency', level: 'district' } as const
const to = { course: 'reported', timeliness: 'none', supervision: 'none', accountability: 'none' } as const

const opened = (hazard: string, key: string, of: number, on: CivilDate): Opened => ({
  v: eventVersion,
  type: 'opened',
  key,
  of,
  on,
  actor,
  to,
  hazard,
  definition: 1,
  policy: 'cn/default@2024',
  enterprise: 'ezhou/foundry',
  district: 'echeng',
  sector: 'gongmao',
  kind: 'casting',
  title: '深井铸造：冷却水未监测',
  origin: { kind: 'inspection' },
})

const noted = (key: string, of: number, on: CivilDate, note: string): HazardEvent => ({
  v: eventVersion,
  type: 'verified',
  key,
  of,
  on,
  actor,
  to,
  note,
})

/** What an append to the store looks like, with as many events as asked. */
export const append = (
  hazard: string,
  expected: number,
  key: string,
  more: {
    readonly of?: number
    readonly events?: number
    readonly note?: string
    readonly summary?: Partial<HazardSummary>
  } = {},
): Append => {
  const { of = 1, events = 1, note = '' } = more
  return {
    hazard,
    expected,
    events: Array.from({ length: events }, (_, i) =>
      expected + i === 0 ? opened(hazard, key, of, '2024-05-06') : noted(key, of, '2024-05-07', `${note}${i}`),
    ),
    summary: summary(hazard, expected + events, more.summary),
  }
}
