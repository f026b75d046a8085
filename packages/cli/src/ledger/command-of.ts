import { type Command, type CommandType, type HazardEvent, type HazardEventType, readCommand } from '@zhiben/hazards'

/** What an event says besides what every event says. */
type Said = Readonly<Record<string, unknown>>

const same = (said: Said): Said => said
/** The limit that an event set, as the field of its command. */
const limitAs =
  (field: string) =>
  ({ limit, ...said }: Said): Said =>
    typeof limit === 'object' && limit !== null && 'until' in limit ? { ...said, [field]: limit.until } : said
/** Where the last day allowed was missed already, the command meant another day than the limit that stays. */
const intendedAs =
  (field: string) =>
  ({ intended, ...said }: Said): Said =>
    intended === undefined ? limitAs(field)(said) : { ...limitAs(field)(said), [field]: intended }
const outcome =
  (kind: string) =>
  (said: Said): Said => ({ outcome: { kind, ...said } })

/** Of each event the command that leads to it, and what that says. The opposite of `decide`. */
const commands: Readonly<Record<HazardEventType, readonly [CommandType, (said: Said) => Said]>> = {
  opened: ['open', ({ hazard: _, definition: __, policy: ___, ...said }) => said],
  verified: ['verify', same],
  dismissed: ['dismiss', same],
  graded: ['grade', ({ limit: _, ...said }) => said],
  registered: ['register', same],
  notified: ['notify', limitAs('until')],
  planned: ['plan', intendedAs('timeLimit')],
  limitApproved: ['approveLimit', limitAs('until')],
  contractorsNamed: ['nameContractors', same],
  rectifyingStarted: ['startRectifying', same],
  submitted: ['submit', same],
  accepted: ['review', outcome('accepted')],
  rejected: ['review', outcome('rejected')],
  lookedBack: ['lookBack', outcome('stays-closed')],
  recurred: ['lookBack', outcome('recurred')],
  rectifiedOnTheSpot: ['rectifyOnTheSpot', same],
  termSet: ['setTerm', intendedAs('until')],
  extensionAsked: ['askExtension', same],
  extended: ['extend', ({ manner: _, afterLimit: __, ...said }) => limitAs('until')(said)],
  listed: ['list', same],
  delisted: ['delist', same],
  escalated: ['escalate', same],
  inquiryOpened: ['openInquiry', same],
  inquiryConcluded: ['concludeInquiry', same],
  merged: ['merge', same],
  absorbed: ['absorb', same],
  corrected: ['correct', ({ limit: _, ...said }) => said],
  timePassed: ['tick', same],
  migrated: ['migrate', ({ from: _, ...said }) => said],
  movedToPolicy: ['moveToPolicy', ({ from: _, limit: __, ...said }) => said],
}

/**
 * The command that came to these events (those of one key), read as if it came from outside; `undefined` where they are
 * those of none.
 */
export const commandOf = (hazard: string, events: readonly HazardEvent[]): Command | undefined => {
  // The day may have been noted on the way; the command is that of the last event.
  const last = events.at(-1)
  if (last === undefined || !Object.hasOwn(commands, last.type)) return undefined
  const { v: _v, type, key, of: _of, on, actor, to: _to, ...said } = last
  const [command, saidBy] = commands[type]
  return readCommand({ type: command, hazard, key, on, actor, ...saidBy(said) }).command
}
