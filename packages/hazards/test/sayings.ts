import { type CivilDate, civilDate, dayNumber } from '@zhiben/core'
import fc from 'fast-check'
import { inquiryGrounds } from '../src/policy/inquiry.js'
import { grounds } from '../src/policy/ladder.js'
import type { HazardState } from '../src/state.js'
import { opened, type Person, people, plan, policy, type Saying } from './life.js'

/** Somebody says something, so many days after the last time. */
export interface Act {
  readonly by: Person
  readonly saying: Saying | 'next'
  readonly later: number
}

const persons = Object.keys(people) as Person[]
const day = fc.integer({ min: 0, max: 240 }).map((n): CivilDate => civilDate((dayNumber('2026-03-01') ?? 0) + n))
const words = fc.constantFrom('原因', "'; DROP TABLE hazards; --", '<script>alert(1)</script>')
const rung = fc.constantFrom(...policy.ladder.map(({ id }) => id), 'nowhere')
const finding = fc.record({
  standard: fc.constant('cn/gongmao@2023'),
  rule: fc.constant('1'),
  level: fc.constantFrom('major', 'element'),
})
const judged = fc.constantFrom({ decision: 'penalised', reason: '罚' } as const, undefined)
const maybe = <T>(value: T) => fc.constantFrom(value, value, value, undefined)

/** Where hazards come from. */
export const origin = fc.oneof(
  fc.constantFrom(
    { kind: 'self-check' },
    { kind: 'inspection' },
    { kind: 'public-report', account: 'SECRET-ACCOUNT', contact: 'SECRET-CONTACT' },
  ),
  fc.record({ kind: fc.constant('finding' as const), channel: fc.constantFrom('self-check', 'inspection'), finding }),
  fc.record({
    kind: fc.constant('recurrence' as const),
    channel: fc.constantFrom('self-check', 'inspection'),
    of: fc.constantFrom('h-0', 'h-1'),
  }),
) as fc.Arbitrary<Extract<Saying, { type: 'open' }>['origin']>

const sayings: readonly fc.Arbitrary<unknown>[] = [
  fc.record({ type: fc.constant('open'), origin }).map((one) => ({ ...opened, ...one })),
  fc.constantFrom({ type: 'verify' }, { type: 'register', number: '7' }, { type: 'delist' }, { type: 'tick' }),
  fc.record({ type: fc.constantFrom('dismiss'), reason: words }),
  fc.record({
    type: fc.constant('grade'),
    grade: fc.constantFrom('general', 'major'),
    by: fc.oneof(fc.constant({ kind: 'person', reason: '判断' }), fc.record({ kind: fc.constant('finding'), finding })),
  }),
  fc.record({
    type: fc.constant('notify'),
    principal: fc.constant('p'),
    actualController: fc.constant('q'),
    until: fc.option(day, { nil: undefined }),
  }),
  fc.record({
    type: fc.constant('plan'),
    responsible: maybe('p'),
    measures: maybe('改'),
    funds: maybe(0),
    timeLimit: fc.option(day, { nil: undefined }),
    contingency: maybe('案'),
  }),
  fc.record({ type: fc.constant('approveLimit'), until: day }),
  fc.record({ type: fc.constant('startRectifying'), interim: fc.array(words, { minLength: 1, maxLength: 2 }) }),
  fc.record({ type: fc.constant('submit'), report: words }),
  fc.record({
    type: fc.constant('review'),
    outcome: fc.constantFrom({ kind: 'accepted' }, { kind: 'rejected', reasons: ['差'] }),
  }),
  fc.record({
    type: fc.constant('lookBack'),
    outcome: fc.constantFrom({ kind: 'stays-closed' }, { kind: 'recurred', as: 'h-2', reason: '反弹' }),
  }),
  fc.record({ type: fc.constant('rectifyOnTheSpot'), measures: words }),
  fc.record({ type: fc.constant('setTerm'), measures: words, until: day }),
  fc.record({ type: fc.constant('extend'), until: day, reason: words }),
  fc.record({ type: fc.constant('list'), level: fc.constantFrom('district', 'city'), reason: words }),
  fc.record({ type: fc.constant('escalate'), rung, ground: fc.constantFrom(...grounds), reason: words }),
  fc.record({ type: fc.constant('openInquiry'), ground: fc.constantFrom(...inquiryGrounds), reason: words }),
  fc.record({ type: fc.constant('concludeInquiry'), enterprise: judged, principal: judged }),
  fc.record({ type: fc.constant('merge'), into: fc.constantFrom('h-1', 'h-9'), reason: words }),
  fc.record({ type: fc.constant('absorb'), duplicate: fc.constantFrom('h-1', 'h-3', 'h-4'), reason: words }),
  fc.record({
    type: fc.constant('correct'),
    fields: fc.record(
      { title: fc.constantFrom('新题', opened.title), district: fc.constant('huarong'), kind: fc.constant(null) },
      { requiredKeys: [] },
    ),
    reason: words,
  }),
]

/** Anybody says anything; about half the time whoever should says what would bring the hazard on. */
export const acts: fc.Arbitrary<Act> = fc.oneof(
  {
    arbitrary: fc.record({
      by: fc.constantFrom(...persons),
      saying: fc.constant('next' as const),
      later: fc.constantFrom(0, 0, 1, 20),
    }),
    weight: 3,
  },
  {
    arbitrary: fc.record({
      by: fc.constantFrom(...persons),
      saying: fc.oneof(...sayings) as fc.Arbitrary<Saying>,
      later: fc.constantFrom(0, 0, 0, 3, 40),
    }),
    weight: 4,
  },
)

/** How a hazard begins. */
export const beginnings: fc.Arbitrary<Act> = fc
  .constantFrom<readonly [Person, Extract<Saying, { type: 'open' }>['origin']]>(
    ['officer', { kind: 'self-check' }],
    ['inspector', { kind: 'inspection' }],
    ['whistleBlower', { kind: 'public-report', account: 'SECRET-ACCOUNT', contact: 'SECRET-CONTACT' }],
    ['inspector', { kind: 'public-report', account: 'SECRET-ACCOUNT', contact: 'SECRET-CONTACT' }],
  )
  .map(([by, from]) => ({ by, saying: { ...opened, origin: from }, later: 0 }))

const inMonth = (on: CivilDate): CivilDate => civilDate((dayNumber(on) ?? 0) + 30)

/** What whoever should would say next. */
export const next = (
  state: Pick<HazardState, 'course' | 'grade' | 'supervision' | 'on' | 'limit' | 'channel'>,
): readonly [Person, Saying] => {
  switch (state.course) {
    case 'reported':
      return ['inspector', { type: 'verify' }]
    case 'verified':
      return [
        'inspector',
        {
          type: 'grade',
          grade: state.channel === 'self-check' ? 'general' : 'major',
          by: { kind: 'person', reason: '判断' },
        },
      ]
    case 'graded':
      return state.grade === 'major'
        ? ['inspector', { type: 'register', number: '7' }]
        : ['inspector', { type: 'setTerm', measures: '改', until: inMonth(state.on) }]
    case 'registered':
      return ['inspector', { type: 'notify', principal: 'p', actualController: 'q' }]
    case 'notified':
      return ['principal', { ...plan, timeLimit: state.limit?.approvedBy ? state.limit.until : inMonth(state.on) }]
    case 'planned':
      return ['officer', { type: 'startRectifying', interim: ['停用'] }]
    case 'rectifying':
      return ['contractor', { type: 'submit', report: '完成' }]
    case 'submitted':
      return ['inspector', { type: 'review', outcome: { kind: 'accepted' } }]
    default:
      return state.supervision === 'listed-city'
        ? ['city', { type: 'delist' }]
        : state.supervision === 'listed-district'
          ? ['leader', { type: 'delist' }]
          : ['inspector', { type: 'lookBack', outcome: { kind: 'stays-closed' } }]
  }
}
