import type { CivilDate } from '@zhiben/core'
import {
  hazardOpened as opened,
  type HazardPerson as Person,
  hazardPeople as people,
  hazardPlan as plan,
  type HazardSaying as Saying,
} from '@zhiben/testing'
import type { Command } from '../src/command.js'
import { type DecideOptions, type Decision, decide } from '../src/decide.js'
import type { HazardEvent } from '../src/event.js'
import { evolve } from '../src/evolve.js'
import { defaultPolicy } from '../src/policy/default/index.js'
import type { Policy } from '../src/policy/policy.js'
import type { Refusal } from '../src/refusal.js'
import type { HazardState } from '../src/state.js'

/** The default policy with a week's notice, so that limits can be due soon. */
export const policy: Policy = {
  ...defaultPolicy,
  dueSoon: [
    {
      days: 7,
      basis: [{ cite: { document: 'test', article: '1' }, verified: { status: 'unverified', why: 'a test' } }],
    },
  ],
}

export type { Person, Saying }
export { opened, people, plan }

/** The life of a hazard, command by command; the day goes on only when told. */
export interface Life {
  readonly say: (
    by: Person,
    saying: Saying,
    more?: Partial<Pick<Command, 'key' | 'on' | 'hazard' | 'actor'>>,
  ) => Decision
  /** Says it, and fails where it is refused. */
  readonly does: (by: Person, saying: Saying, on?: CivilDate) => void
  readonly refuses: (by: Person, saying: Saying, on?: CivilDate) => Refusal
  readonly state: () => HazardState
  readonly events: () => readonly HazardEvent[]
}

export const life = (options: Partial<DecideOptions> = {}, id = 'h-1'): Life => {
  let state: HazardState | undefined
  let events: readonly HazardEvent[] = []
  let day: CivilDate = '2026-03-01'
  let said = 0
  const say: Life['say'] = (by, saying, more = {}) => {
    said += 1
    const command = { hazard: id, key: `k-${said}`, on: day, ...saying, actor: people[by], ...more } as Command
    const decision = decide(state, command, { policy, ...options })
    for (const event of decision.events ?? []) state = evolve(state, event)
    events = [...events, ...(decision.events ?? [])]
    if (decision.events) day = command.on
    return decision
  }
  return {
    say,
    does: (by, saying, on = day) => {
      const { refusal } = say(by, saying, { on })
      if (refusal) throw new Error(`${saying.type} by ${by}: ${JSON.stringify(refusal)}`)
    },
    refuses: (by, saying, on = day) => {
      const before = state
      const { refusal } = say(by, saying, { on })
      if (refusal === undefined || state !== before) throw new Error(`${saying.type} by ${by} was accepted`)
      return refusal
    },
    state: () => {
      if (state === undefined) throw new Error('not opened')
      return state
    },
    events: () => events,
  }
}

const majorWay: readonly (readonly [Person, Saying])[] = [
  ['inspector', opened],
  ['inspector', { type: 'verify' }],
  ['inspector', { type: 'grade', grade: 'major', by: { kind: 'person', reason: '可能群死群伤' } }],
  ['inspector', { type: 'register', number: '2026-017' }],
  ['inspector', { type: 'notify', principal: 'p-principal', actualController: 'p-owner' }],
  ['principal', plan],
  ['officer', { type: 'startRectifying', interim: ['停用该生产线'] }],
  ['officer', { type: 'submit', report: '已更换' }],
  ['inspector', { type: 'review', outcome: { kind: 'accepted' } }],
  ['inspector', { type: 'lookBack', outcome: { kind: 'stays-closed' } }],
]

/** A major hazard that has come as far as a course. */
export const majorUpTo = (course: string, options: Partial<DecideOptions> = {}, id = 'h-1'): Life => {
  const one = life(options, id)
  for (const [by, saying] of majorWay) {
    one.does(by, saying)
    if (one.state().course === course) return one
  }
  throw new Error(`no ${course} on the way`)
}

const generalWay: readonly (readonly [Person, Saying])[] = [
  ['officer', { ...opened, origin: { kind: 'self-check' } }],
  ['officer', { type: 'verify' }],
  ['officer', { type: 'grade', grade: 'general', by: { kind: 'person', reason: '易整改' } }],
  ['officer', { type: 'nameContractors', contractors: [{ party: 'c-1', affiliated: false }] }],
  ['officer', { type: 'setTerm', measures: '补装护罩', until: '2026-03-20' }],
  ['contractor', { type: 'submit', report: '已补装' }],
  ['officer', { type: 'review', outcome: { kind: 'accepted' } }],
]

/** A general hazard, found by the enterprise and rectified by its contractor, that has come as far as a course. */
export const generalUpTo = (course: string, options: Partial<DecideOptions> = {}, id = 'h-1'): Life => {
  const one = life(options, id)
  for (const [by, saying] of generalWay) {
    one.does(by, saying)
    if (one.state().course === course) return one
  }
  throw new Error(`no ${course} on the way`)
}
