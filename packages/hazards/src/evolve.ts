import { channelOf } from './command.js'
import type { HazardEvent, Opened } from './event.js'
import { sideOf } from './side.js'
import type { HazardState, UsedKey } from './state.js'

type Draft = { -readonly [K in keyof HazardState]: HazardState[K] }

/**
 * The state after one more event. It never steps the machine: an event carries where the hazard is.
 *
 * Fails (a bug of the caller): a log that does not begin with `opened`, or has a second one.
 * @example events.reduce<HazardState | undefined>(evolve, undefined)
 */
export const evolve = (state: HazardState | undefined, event: HazardEvent): HazardState => {
  if (state === undefined) {
    if (event.type !== 'opened') throw new TypeError(`Bug: a log begins with \`opened\`, not with \`${event.type}\``)
    return Object.freeze(opened(event))
  }
  const draft: Draft = { ...state }
  if (isOfNewCommand(draft, event)) draft.keys = [...draft.keys, { key: event.key, of: event.of }]
  advance(draft, event)
  return Object.freeze(draft)
}

/**
 * The state that a log comes to; `undefined` for an empty one. The same as `evolve` event by event, and quicker.
 *
 * @example replay(entries.map(({ event }) => upcast(event)))
 */
export const replay = (events: Iterable<HazardEvent>): HazardState | undefined => {
  let draft: Draft | undefined
  let keys: UsedKey[] = []
  for (const event of events) {
    if (draft === undefined) {
      draft = { ...evolve(undefined, event) }
      keys = [...draft.keys]
      draft.keys = keys
      continue
    }
    if (isOfNewCommand(draft, event)) keys.push({ key: event.key, of: event.of })
    advance(draft, event)
  }
  return draft && Object.freeze(draft)
}

/** Several events of one command follow each other. */
const isOfNewCommand = (draft: Draft, event: HazardEvent): boolean => draft.keys.at(-1)?.key !== event.key

const advance = (draft: Draft, event: HazardEvent): void => {
  draft.revision += 1
  draft.on = event.on
  const { to } = event
  draft.course = to.course
  draft.timeliness = to.timeliness
  draft.supervision = to.supervision
  draft.accountability = to.accountability
  apply(draft, event)
}

const opened = (event: Opened): Draft => ({
  ...event.to,
  id: event.hazard,
  definition: event.definition,
  policy: event.policy,
  revision: 1,
  on: event.on,
  enterprise: event.enterprise,
  district: event.district,
  sector: event.sector ?? null,
  kind: event.kind ?? null,
  title: event.title,
  channel: channelOf(event.origin),
  reporter: reporterOf(event),
  finding: event.origin.kind === 'finding' ? event.origin.finding : null,
  reportedOn: event.on,
  existsSince: event.existsSince ?? null,
  grade: null,
  gradedOn: null,
  limit: null,
  asked: null,
  extensions: 0,
  firstLimit: null,
  contractors: [],
  rectifiers: [],
  submittedOn: null,
  closedOn: null,
  rung: null,
  listedBy: null,
  inquiry: null,
  recurrenceOf: event.origin.kind === 'recurrence' ? event.origin.of : null,
  recurredAs: null,
  mergedInto: null,
  absorbed: [],
  keys: [{ key: event.key, of: event.of }],
})

/** Whoever reported in person, in whatever role; where an authority took a report down, its event has the contact. */
const reporterOf = ({ origin, actor }: Opened): HazardState['reporter'] =>
  origin.kind === 'public-report' && sideOf(actor.role) !== 'authority' ? { id: actor.id, party: actor.party } : null

/** What an event changes besides the regions. */
const apply = (draft: Draft, event: HazardEvent): void => {
  switch (event.type) {
    case 'graded':
      draft.grade = event.grade
      draft.gradedOn = event.on
      if (event.by.kind === 'finding') draft.finding = event.by.finding
      if (event.limit) draft.limit = event.limit
      break
    case 'notified':
      if (event.limit) draft.limit = event.limit
      break
    case 'planned':
    case 'limitApproved':
      draft.limit = event.limit
      break
    case 'extensionAsked':
      draft.asked = { until: event.until, on: event.on, inTime: draft.limit !== null && event.on <= draft.limit.until }
      break
    case 'extended':
      draft.extensions += 1
      draft.firstLimit ??= draft.limit?.until ?? null
      draft.asked = null
      draft.limit = event.limit
      break
    case 'contractorsNamed':
      draft.contractors = event.contractors
      for (const { party } of event.contractors) if (draft.rectifiers.includes(party)) rectifies(draft, party)
      break
    case 'termSet':
      draft.limit = event.limit
      break
    case 'rectifyingStarted':
      rectifies(draft, event.actor.party)
      break
    case 'submitted':
      rectifies(draft, event.actor.party)
      draft.submittedOn = event.on
      break
    case 'rectifiedOnTheSpot':
      rectifies(draft, event.actor.party)
      draft.submittedOn = event.on
      draft.closedOn = event.on
      break
    case 'accepted':
      draft.closedOn = event.on
      break
    case 'recurred':
      draft.recurredAs = event.as
      break
    case 'listed':
      draft.listedBy = { party: event.actor.party, level: event.actor.level }
      break
    case 'escalated':
      draft.rung = event.rung
      break
    case 'inquiryOpened':
      draft.inquiry = event.ground
      break
    case 'merged':
      draft.mergedInto = event.into
      break
    case 'absorbed':
      draft.absorbed = [...draft.absorbed, event.duplicate]
      break
    case 'corrected':
      // Another enterprise has contractors of its own.
      if (event.fields.enterprise !== undefined) draft.contractors = []
      Object.assign(draft, event.fields)
      if (event.limit) draft.limit = event.limit
      break
    case 'migrated':
      draft.definition = event.definition
      break
    case 'movedToPolicy':
      draft.policy = event.policy
      if (event.limit) draft.limit = event.limit
      break
    case 'opened':
      throw new TypeError('Bug: a log has only one `opened`')
    case 'verified':
    case 'dismissed':
    case 'registered':
    case 'rejected':
    case 'lookedBack':
    case 'delisted':
    case 'inquiryConcluded':
    case 'timePassed':
      break
  }
}

/** Whoever puts something right cannot be the one who finds it right. */
const rectifies = (draft: Draft, party: string): void => {
  const affiliated = draft.contractors.some((one) => one.party === party && one.affiliated)
  const did = affiliated ? [party, draft.enterprise] : [party]
  const missing = did.filter((one) => !draft.rectifiers.includes(one))
  if (missing.length > 0) draft.rectifiers = [...draft.rectifiers, ...missing]
}
