import type { Language } from '@zhiben/core'
import { type Actor, type HazardView, openCommands, type Policy, replay, viewFor } from '@zhiben/hazards'
import { type ExitCode, exitCodes } from '../command/exit-code.js'
import type { Io } from '../command/io.js'
import { onOneLine } from '../words/on-one-line.js'
import type { Desk } from './desk.js'

/** A hazard as it is shown, the policy it runs under, and what is open to whoever looks. */
export interface Shown extends HazardView {
  readonly policy: Policy | undefined
  readonly open: ReturnType<typeof openCommands>
}

/**
 * A hazard as an actor may see it, or, where nobody is named, as whoever has the store does; `undefined` where there is
 * none of that id, which is said.
 */
export const hazardShown = async (
  { service, policyOf }: Desk,
  hazard: string,
  actor: Actor | undefined,
): Promise<Shown | undefined> => {
  const events = await service.history(hazard)
  const state = replay(events)
  if (state === undefined) return undefined
  const policy = policyOf(state.policy)
  const open = actor && policy ? openCommands(state, actor, policy) : []
  if (actor) return { ...viewFor(actor, state, events), policy, open }
  const { keys: _, ...seen } = state
  return { state: seen, history: events.map(({ key: _key, of: _of, ...event }) => event), policy, open }
}

/** Says that there is no hazard of an id. */
export const notThere = (hazard: string, language: Language, io: Io): ExitCode => {
  io.err(
    `zhiben: ${language === 'zh' ? `没有隐患 \`${onOneLine(hazard)}\`` : `There is no hazard \`${onOneLine(hazard)}\``}\n`,
  )
  return exitCodes.data
}
