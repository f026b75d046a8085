import {
  type Actor,
  type CivilDate,
  type Command,
  defaultPolicy,
  type HazardService,
  hazardService,
  openCommands,
  refusalWords,
} from 'zhiben'
import { pgliteStore } from 'zhiben/hazards/pglite'

/** Hazards in a folder, under the policy of the city. A server takes its place with `postgresStore({ url })`. */
export const openDesk = async (
  folder: string,
): Promise<{ readonly hazards: HazardService; readonly close: () => Promise<void> }> => {
  const { store, close } = await pgliteStore({ folder })
  const hazards = hazardService({ store, policies: [defaultPolicy], policyFor: () => defaultPolicy })
  return { hazards, close }
}

/** What a form sends: a command without what the session knows. */
type Sent = Command extends infer C ? (C extends Command ? Omit<C, 'actor' | 'on' | 'key' | 'hazard'> : never) : never

/** What the form shows: that it is done, or why not and what can be done instead. */
export type Reply =
  | { readonly ok: true; readonly course: string }
  | { readonly ok: false; readonly why: string; readonly instead: readonly string[] }

/** Puts one command of a form through. `key` is made when the form is opened, so that sending it twice counts once. */
export const submitForm = async (
  hazards: HazardService,
  sent: Sent,
  session: { readonly hazard: string; readonly key: string; readonly on: CivilDate; readonly actor: Actor },
): Promise<Reply> => {
  const result = await hazards.act({ ...sent, ...session } as Command, { retries: 3 })
  if (result.refusal === undefined) return { ok: true, course: result.state.course }
  const open = openCommands(result.state, session.actor, defaultPolicy).filter((one) => one.open)
  return { ok: false, why: refusalWords(result.refusal, 'zh'), instead: open.map(({ command }) => command) }
}
