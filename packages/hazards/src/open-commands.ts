import type { Actor } from './actor.js'
import { objection, type Regime, wrongSide } from './authority.js'
import { type CommandType, commandTypes } from './command.js'
import { delistingOf } from './decide.js'
import { currentDefinition } from './definition.js'
import { type Move, movesOf } from './move.js'
import type { Policy } from './policy/policy.js'
import type { Refusal } from './refusal.js'
import type { HazardState } from './state.js'

/** Whether a command is open to somebody, and if not why: the refusal that `decide` would give. */
export type OpenCommand =
  | { readonly command: CommandType; readonly open: true; readonly moves: readonly Move[]; readonly why?: undefined }
  | { readonly command: CommandType; readonly open: false; readonly why: Refusal; readonly moves?: undefined }

/**
 * Every command, with whether it is open to an actor in a state and if not why; `moves` says which of its outcomes are.
 * An open command can still be refused for what it says (a plan that lacks an element) or for the others' part in it.
 *
 * @example openCommands(state, actor, policy).filter(({ open }) => open)
 */
export const openCommands = (
  state: HazardState | undefined,
  actor: Actor,
  policy: Policy,
  definition = currentDefinition,
): readonly OpenCommand[] => commandTypes.map((command) => openOf(state, command, actor, { policy, definition }))

const openOf = (state: HazardState | undefined, command: CommandType, actor: Actor, regime: Regime): OpenCommand => {
  const because = (why: Refusal | undefined, moves: readonly Move[] = []): OpenCommand =>
    why ? { command, open: false, why } : { command, open: true, moves }
  if (state === undefined)
    return because(command === 'open' ? wrongSide('open', actor) : { code: 'no-hazard', at: 'hazard', hazard: '' })
  const { version, upgrade } = regime.definition
  switch (command) {
    case 'open':
      return because({ code: 'hazard-exists', at: 'hazard', hazard: state.id })
    case 'tick':
      return because(wrongSide('tick', actor))
    case 'migrate':
      return because(
        wrongSide('migrate', actor) ??
          (upgrade !== undefined && version === state.definition + 1
            ? undefined
            : { code: 'no-way-to-definition', at: 'definition', from: state.definition, to: version }),
      )
    default: {
      if (state.definition !== version)
        return because({ code: 'other-definition', at: '', found: state.definition, expected: version })
      const moves = command === 'delist' ? [delistingOf(state)] : movesOf(command)
      const tried = moves.map((move) => ({ move, why: objection(state, move, actor, regime) }))
      const free = tried.filter(({ why }) => why === undefined).map(({ move }) => move)
      return because(free.length > 0 ? undefined : tried[0]?.why, free)
    }
  }
}
