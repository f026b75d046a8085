import { type CivilDate, civilDate, dayNumber } from '@zhiben/core'
import {
  type Actor,
  type Command,
  type DecideOptions,
  decide,
  evolve,
  grounds,
  type HazardEvent,
  type HazardState,
  inquiryGrounds,
  type Policy,
} from '@zhiben/hazards'
import * as fc from 'fast-check'

/** Who acts in random lives: on every side, of the right party and of wrong ones. The whistle-blower's texts begin with SECRET. */
export const hazardPeople = {
  principal: { id: 'p-principal', role: 'principal', party: 'e-1', level: 'enterprise' },
  officer: { id: 'p-officer', role: 'safety-officer', party: 'e-1', level: 'enterprise' },
  worker: { id: 'p-worker', role: 'employee', party: 'e-1', level: 'enterprise' },
  contractor: { id: 'p-contractor', role: 'team-leader', party: 'c-1', level: 'enterprise' },
  stranger: { id: 'p-stranger', role: 'principal', party: 'e-2', level: 'enterprise' },
  townsman: { id: 'p-town', role: 'regulator', party: 'a-town', level: 'township' },
  inspector: { id: 'p-inspector', role: 'regulator', party: 'a-district', level: 'district' },
  leader: { id: 'p-leader', role: 'regulator-leader', party: 'a-district', level: 'district' },
  city: { id: 'p-city', role: 'safety-committee-office', party: 'a-city', level: 'city' },
  bribed: { id: 'p-bribed', role: 'regulator', party: 'e-1', level: 'district' },
  expert: { id: 'p-expert', role: 'expert', party: 'x-1', level: null },
  whistleBlower: { id: 'SECRET-ID', role: 'public', party: 'SECRET-PARTY', level: null },
  clock: { id: 'clock', role: 'system', party: 'host', level: null },
} as const satisfies Readonly<Record<string, Actor>>

/** Somebody of `hazardPeople`. */
export type HazardPerson = keyof typeof hazardPeople

type Given<C> = C extends Command ? Omit<C, 'hazard' | 'key' | 'actor' | 'on'> : never
/** A command without what every command says: hazard, key, day, actor. */
export type HazardSaying = Given<Command>

/** What opens the hazard of random lives. */
export const hazardOpened = {
  type: 'open',
  enterprise: 'e-1',
  district: 'echeng',
  sector: 'industry',
  kind: 'dust',
  title: '除尘系统未规范清灰',
  origin: { kind: 'inspection' },
} as const satisfies HazardSaying

/** A plan with all five elements. */
export const hazardPlan = {
  type: 'plan',
  responsible: 'p-officer',
  measures: '更换除尘器',
  funds: 200_000,
  timeLimit: '2026-06-30',
  contingency: '停机并疏散',
} as const satisfies HazardSaying

/** Somebody says something, so many days after the last time. */
export interface HazardAct {
  readonly by: HazardPerson
  readonly saying: HazardSaying | 'next'
  readonly later: number
}

const persons = Object.keys(hazardPeople) as HazardPerson[]
const day = fc.integer({ min: 0, max: 240 }).map((n): CivilDate => civilDate((dayNumber('2026-03-01') ?? 0) + n))
const words = fc.constantFrom('原因', "'; DROP TABLE hazards; --", '<script>alert(1)</script>')
const finding = fc.record({
  standard: fc.constant('cn/gongmao@2023'),
  rule: fc.constant('1'),
  level: fc.constantFrom('major', 'element'),
})
const judged = fc.constantFrom({ decision: 'penalised', reason: '罚' } as const, undefined)
const maybe = <T>(value: T) => fc.constantFrom(value, value, value, undefined)

const origin = fc.oneof(
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
) as fc.Arbitrary<Extract<HazardSaying, { type: 'open' }>['origin']>

const sayingsUnder = (policy: Policy): readonly fc.Arbitrary<unknown>[] => [
  fc.record({ type: fc.constant('open'), origin }).map((one) => ({ ...hazardOpened, ...one })),
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
  fc.record({
    type: fc.constant('nameContractors'),
    contractors: fc.uniqueArray(
      fc.record({ party: fc.constantFrom('c-1', 'e-2', 'e-1', 'a-district'), affiliated: fc.boolean() }),
      { maxLength: 3, selector: ({ party }) => party },
    ),
  }),
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
  fc.record({ type: fc.constant('askExtension'), until: day, reason: words }),
  fc.record({ type: fc.constant('extend'), until: day, reason: words }),
  fc.record({ type: fc.constant('list'), level: fc.constantFrom('district', 'city'), reason: words }),
  fc.record({
    type: fc.constant('escalate'),
    rung: fc.constantFrom(...policy.ladder.map(({ id }) => id), 'nowhere'),
    ground: fc.constantFrom(...grounds),
    reason: words,
  }),
  fc.record({ type: fc.constant('openInquiry'), ground: fc.constantFrom(...inquiryGrounds), reason: words }),
  fc.record({ type: fc.constant('concludeInquiry'), enterprise: judged, principal: judged }),
  fc.record({ type: fc.constant('merge'), into: fc.constantFrom('h-1', 'h-9'), reason: words }),
  fc.record({ type: fc.constant('absorb'), duplicate: fc.constantFrom('h-1', 'h-3', 'h-4'), reason: words }),
  fc.record({
    type: fc.constant('correct'),
    fields: fc.record(
      { title: fc.constantFrom('新题', hazardOpened.title), district: fc.constant('huarong'), kind: fc.constant(null) },
      { requiredKeys: [] },
    ),
    reason: words,
  }),
]

/** Anybody says anything; about half the time whoever should says what would bring the hazard on. */
export const hazardActs = (policy: Policy): fc.Arbitrary<HazardAct> =>
  fc.oneof(
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
        saying: fc.oneof(...sayingsUnder(policy)) as fc.Arbitrary<HazardSaying>,
        later: fc.constantFrom(0, 0, 0, 3, 40),
      }),
      weight: 4,
    },
  )

/** How a hazard begins. */
export const hazardBeginnings: fc.Arbitrary<HazardAct> = fc
  .constantFrom<readonly [HazardPerson, Extract<HazardSaying, { type: 'open' }>['origin']]>(
    ['officer', { kind: 'self-check' }],
    ['inspector', { kind: 'inspection' }],
    ['whistleBlower', { kind: 'public-report', account: 'SECRET-ACCOUNT', contact: 'SECRET-CONTACT' }],
    ['inspector', { kind: 'public-report', account: 'SECRET-ACCOUNT', contact: 'SECRET-CONTACT' }],
  )
  .map(([by, from]) => ({ by, saying: { ...hazardOpened, origin: from }, later: 0 }))

const inMonth = (on: CivilDate): CivilDate => civilDate((dayNumber(on) ?? 0) + 30)

/** What whoever should would say next. */
export const nextInHazard = (
  state: Pick<HazardState, 'course' | 'grade' | 'supervision' | 'on' | 'limit' | 'channel' | 'contractors'>,
): readonly [HazardPerson, HazardSaying] => {
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
      return [
        'principal',
        { ...hazardPlan, timeLimit: state.limit?.approvedBy ? state.limit.until : inMonth(state.on) },
      ]
    case 'planned':
      return ['officer', { type: 'startRectifying', interim: ['停用'] }]
    case 'rectifying':
      return state.contractors.some(({ party }) => party === hazardPeople.contractor.party)
        ? ['contractor', { type: 'submit', report: '完成' }]
        : [
            'officer',
            {
              type: 'nameContractors',
              contractors: [{ party: hazardPeople.contractor.party, affiliated: false }],
            },
          ]
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

/**
 * Random lives of one hazard: how it begins, and up to forty things that anybody says of it, allowed or not.
 *
 * @example fc.assert(fc.property(hazardLives(myPolicy), (acts) => playHazard(acts, { policy: myPolicy }).state !== undefined))
 */
export const hazardLives = (policy: Policy): fc.Arbitrary<readonly HazardAct[]> =>
  fc
    .tuple(hazardBeginnings, fc.array(hazardActs(policy), { maxLength: 40, size: 'max' }))
    .map(([first, rest]) => [first, ...rest])

/** One command of a life and what came of it. */
export interface TriedCommand {
  readonly before: HazardState | undefined
  readonly command: Command
  readonly accepted: boolean
}

/** All that was tried in a life, and the log it left. */
export interface PlayedHazard {
  readonly tried: readonly TriedCommand[]
  readonly log: readonly HazardEvent[]
  readonly state: HazardState | undefined
}

/** The command that an act comes to where a hazard stands. */
export const hazardCommandOf = (act: HazardAct, state: HazardState | undefined, key: string): Command => {
  const [by, saying] = act.saying === 'next' && state ? nextInHazard(state) : [act.by, act.saying]
  const on: CivilDate = civilDate((dayNumber(state?.on ?? '2026-03-01') ?? 0) + act.later)
  // Through JSON, so that a field that is undefined is no field at all, as in a command from outside.
  const said = JSON.parse(JSON.stringify(saying === 'next' ? hazardOpened : saying)) as HazardSaying
  return { hazard: 'h-1', key, on, ...said, actor: hazardPeople[by] } as Command
}

/** Plays a life through `decide` and `evolve`. */
export const playHazard = (acts: readonly HazardAct[], options: DecideOptions): PlayedHazard => {
  let state: HazardState | undefined
  let log: readonly HazardEvent[] = []
  const tried: TriedCommand[] = []
  for (const [i, act] of acts.entries()) {
    const command = hazardCommandOf(act, state, `SECRET-KEY-${i}`)
    const { events } = decide(state, command, options)
    tried.push({ before: state, command, accepted: events !== undefined })
    for (const event of events ?? []) state = evolve(state, event)
    log = [...log, ...(events ?? [])]
  }
  return { tried, log, state }
}
