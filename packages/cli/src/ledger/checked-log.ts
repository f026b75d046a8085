import { isDeepStrictEqual } from 'node:util'
import {
  type Append,
  type Command,
  decide,
  EventUnreadable,
  evolve,
  fingerprintOf,
  type HazardEvent,
  type HazardState,
  type Policy,
  type Refusal,
  summaryOf,
  upcast,
} from '@zhiben/hazards'
import { commandOf } from './command-of.js'
import type { LedgerProblem } from './problem.js'

/** A log that could have happened, command by command, with the state after each. */
export interface CheckedLog {
  readonly hazard: string
  readonly appends: readonly Append[]
  readonly states: readonly HazardState[]
}

/** What a log is checked by. */
export interface CheckingLogs {
  readonly policyOf: (key: string) => Policy | undefined
  /** The states that another hazard went through, for what was merged into it; the latest last. */
  readonly statesOf: (hazard: string) => readonly HazardState[]
}

type Checked =
  | { readonly log: CheckedLog; readonly problem?: undefined }
  | { readonly problem: LedgerProblem; readonly log?: undefined }

/**
 * A log from outside, decided anew command by command: no state comes in without the commands that lead to it, and no event
 * that its command would not have come to.
 */
export const checkedLog = (hazard: string, stored: readonly unknown[], by: CheckingLogs): Checked => {
  const events: HazardEvent[] = []
  for (const [i, event] of stored.entries()) {
    try {
      events.push(upcast(event))
    } catch (error) {
      if (!(error instanceof EventUnreadable)) throw error
      return { problem: { code: 'event-not-decided', id: hazard, revision: i + 1 } }
    }
  }
  const appends: Append[] = []
  const states: HazardState[] = []
  let state: HazardState | undefined
  for (const group of byCommand(events)) {
    const revision = (state?.revision ?? 0) + 1
    const [first] = group
    const command = commandOf(hazard, group)
    const altered = { problem: { code: 'event-not-decided', id: hazard, revision } } as const
    if (command === undefined || first === undefined) return altered
    const key = state === undefined ? policyIn(first) : command.type === 'moveToPolicy' ? command.policy : state.policy
    const policy = by.policyOf(key)
    if (policy === undefined) return { problem: { code: 'event-policy-unknown', found: key } }
    // Which of its states a survivor was in when the other went into it is not recorded: one must have let it.
    const survivors = command.type === 'merge' ? [...by.statesOf(command.into)].reverse() : [undefined]
    let refusal: Refusal | undefined
    let decided: readonly HazardEvent[] | undefined
    for (const survivor of survivors.length > 0 ? survivors : [undefined]) {
      const leaving = state && by.policyOf(state.policy)
      const decision = decide(state, command, { policy, survivor, leaving })
      if (decision.events) decided = decision.events
      else refusal = decision.refusal
      if (decided) break
    }
    if (decided === undefined) return refusal ? { problem: { code: 'event-refused', revision, refusal } } : altered
    const of = fingerprintsOf(command, state).find((fingerprint) => fingerprint === first.of)
    if (
      !isDeepStrictEqual(plainOf(decided.map((event, i) => ({ ...asRecorded(event, group[i]), of }))), plainOf(group))
    )
      return altered
    const after: HazardState = group.reduce<HazardState | undefined>(evolve, state) as HazardState
    appends.push({ hazard, expected: state?.revision ?? 0, events: group, summary: summaryOf(after) })
    states.push(after)
    state = after
  }
  return { log: { hazard, appends, states } }
}

/** What version 1 of events did not record is not held against a log. */
const asRecorded = (event: HazardEvent, stored: HazardEvent | undefined): HazardEvent =>
  event.type === 'extended' && stored?.type === 'extended' && stored.manner === 'not-recorded'
    ? { ...event, manner: stored.manner, afterLimit: stored.afterLimit }
    : event

const correctable = ['enterprise', 'district', 'sector', 'kind', 'title', 'existsSince'] as const

/**
 * The fingerprints that the command of a log may have had. A correction keeps only what differed; what its command said
 * besides was what stood there already, so there are as many possible commands as choices among the other fields.
 */
const fingerprintsOf = (command: Command, state: HazardState | undefined): readonly number[] => {
  if (command.type !== 'correct' || state === undefined) return [fingerprintOf(command)]
  let choices: readonly Readonly<Record<string, unknown>>[] = [command.fields]
  for (const field of correctable)
    if (command.fields[field] === undefined)
      choices = choices.flatMap((fields) => [fields, { ...fields, [field]: state[field] }])
  return choices.map((fields) => fingerprintOf({ ...command, fields }))
}

const policyIn = (event: HazardEvent): string => (event.type === 'opened' ? String(event.policy) : '')

const plainOf = (value: unknown): unknown => JSON.parse(JSON.stringify(value))

/** Events of one command follow each other and share its key. */
const byCommand = (events: readonly HazardEvent[]): readonly (readonly HazardEvent[])[] => {
  const groups: HazardEvent[][] = []
  for (const event of events) {
    const group = groups.at(-1)
    if (group && group[0]?.key === event.key) group.push(event)
    else groups.push([event])
  }
  return groups
}
