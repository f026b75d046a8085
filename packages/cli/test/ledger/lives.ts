import {
  decide,
  defaultPolicy,
  evolve,
  type HazardEvent,
  type HazardState,
  policyKey,
  readCommand,
} from '@zhiben/hazards'
import { type HazardAct, hazardCommandOf } from '@zhiben/testing'
import { noMapping } from '../../src/ledger/mapping.js'
import type { Importing } from '../../src/ledger/plan-import.js'
import type { LedgerHazard } from '../../src/ledger/workbook.js'

/** Lives of several hazards, each in its own log; texts are replaced by one that spreadsheets get wrong. */
export const played = (lives: readonly (readonly HazardAct[])[], words: string): readonly LedgerHazard[] => {
  const hazards = new Map<string, LedgerHazard>()
  for (const [i, acts] of lives.entries()) {
    const id = `h-${i + 1}`
    let state: HazardState | undefined
    const log: HazardEvent[] = []
    for (const [j, act] of acts.entries()) {
      const read = readCommand(
        JSON.parse(
          JSON.stringify({ ...hazardCommandOf(act, state, `k-${j}`), hazard: id }).replaceAll(
            '"原因"',
            JSON.stringify(words),
          ),
        ),
      )
      const { command } = read
      if (command === undefined) continue
      const survivor = command.type === 'merge' ? hazards.get(command.into)?.state : undefined
      const { events = [] } = decide(state, command, { policy: defaultPolicy, survivor })
      for (const event of events) {
        state = evolve(state, event)
        log.push(event)
      }
    }
    if (state) hazards.set(id, { state, events: log })
  }
  return [...hazards.values()]
}

/** What an import takes that finds these logs in the store. */
export const importing = (
  sheets: Importing['sheets'],
  stored: ReadonlyMap<string, readonly HazardEvent[]> = new Map(),
): Importing => ({
  sheets,
  mapping: noMapping,
  actor: { id: 'u-1', role: 'regulator-leader', party: 'a-district', level: 'district' },
  on: '2026-03-20',
  // Random lives go far ahead.
  today: '2099-12-31',
  policyOf: (key) => (key === policyKey(defaultPolicy) ? defaultPolicy : undefined),
  policyOn: () => defaultPolicy,
  read: async (hazard) => stored.get(hazard) ?? [],
})

/** The logs that an import would store, over those that are stored. */
export const after = (
  plan: {
    readonly fresh: readonly {
      readonly hazard: string
      readonly appends: readonly { readonly events: readonly HazardEvent[] }[]
    }[]
  },
  stored: ReadonlyMap<string, readonly HazardEvent[]> = new Map(),
): ReadonlyMap<string, readonly HazardEvent[]> => {
  const logs = new Map(stored)
  for (const { hazard, appends } of plan.fresh)
    logs.set(hazard, [...(logs.get(hazard) ?? []), ...appends.flatMap(({ events }) => events)])
  return logs
}
