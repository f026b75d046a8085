import { expect, test } from 'vitest'
import { evolve, replay } from '../src/evolve.js'
import { EventUnreadable, everyVersionIsRead, upcast } from '../src/upcast.js'
import { generalUpTo } from './life.js'

/** A log as version 1 wrote it. It stays as it is for ever. */
const first = [
  '{"v":1,"type":"opened","hazard":"h-1","enterprise":"e-1","district":"echeng","title":"通道堵塞","origin":{"kind":"self-check"},"definition":1,"policy":"ezhou/hazard-policy@2024","key":"k-1","of":1,"on":"2026-03-01","actor":{"id":"u","role":"safety-officer","party":"e-1","level":"enterprise"},"to":{"course":"reported","timeliness":"none","supervision":"none","accountability":"none"}}',
  '{"v":1,"type":"verified","key":"k-2","of":2,"on":"2026-03-02","actor":{"id":"u","role":"safety-officer","party":"e-1","level":"enterprise"},"to":{"course":"verified","timeliness":"none","supervision":"none","accountability":"none"}}',
]

test('a log of version 1 is read', () => {
  const state = replay(first.map((line) => upcast(JSON.parse(line))))
  expect(state).toMatchObject({ id: 'h-1', course: 'verified', sector: null, revision: 2, on: '2026-03-02' })
  expect(everyVersionIsRead).toBe(true)
})

test('an extension of version 1 does not say whether it was asked for, nor whether it was late', () => {
  const extended = `{"v":1,"type":"extended","reason":"汛期","limit":{"until":"2026-04-30","approvedBy":{"party":"a","level":"district"}},"key":"k-9","of":9,"on":"2026-03-31","actor":{"id":"u","role":"regulator","party":"a","level":"district"},"to":{"course":"rectifying","timeliness":"on-time","supervision":"none","accountability":"none"}}`
  const event = upcast(JSON.parse(extended))
  expect(event).toMatchObject({ v: 2, type: 'extended', manner: 'not-recorded', afterLimit: null })
  const before = { ...generalUpTo('rectifying').state(), limit: { until: '2026-03-20', approvedBy: null } } as const
  // How often and from which limit is told by the log itself, of whatever version.
  expect(evolve(before, event)).toMatchObject({
    extensions: 1,
    firstLimit: '2026-03-20',
    limit: { until: '2026-04-30' },
  })
})

test('an old event goes version by version, and one of tomorrow is refused', () => {
  const ways = [
    ({ kind, ...event }: { readonly kind?: unknown; readonly v: number }) => ({ ...event, type: kind }),
    ({ day, ...event }: { readonly day?: unknown; readonly v: number }) => ({ ...event, on: day }),
  ]
  expect(upcast({ v: 1, kind: 'verified', day: '2026-03-01' }, ways)).toEqual({
    v: 3,
    type: 'verified',
    on: '2026-03-01',
  })
  expect(upcast({ v: 2, type: 'verified', day: '2026-03-01' }, ways)).toEqual({
    v: 3,
    type: 'verified',
    on: '2026-03-01',
  })
  const code = (event: unknown) => {
    try {
      upcast(event)
      return undefined
    } catch (error) {
      return error instanceof EventUnreadable ? error.code : error
    }
  }
  expect([{ v: 3 }, { v: 0 }, {}, null, 'x'].map(code)).toEqual([
    'newer',
    'no-event',
    'no-event',
    'no-event',
    'no-event',
  ])
})
