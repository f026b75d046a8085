import type { AnyStateMachine } from 'xstate'
import { hazardMachine } from './machine.js'
import type { Regions } from './regions.js'
import { type Position, stepper } from './step.js'

/**
 * A version of the lifecycle. A log runs under the version it was begun with until a `migrate` command moves it to a
 * newer one.
 */
export interface Definition {
  /** 1, 2, 3 … */
  readonly version: number
  readonly machine: AnyStateMachine
  /** Where a move leads from a position; `undefined` where the machine does not know the move there. */
  readonly step: ReturnType<typeof stepper>
  /** Where a hazard of the version before goes; absent in version 1. */
  readonly upgrade?: ((from: Position) => Regions) | undefined
}

/**
 * A version of the lifecycle from its machine.
 *
 * @example defineLifecycle({ version: 2, machine, upgrade: ({ grade, ...regions }) => regions })
 */
export const defineLifecycle = (of: Omit<Definition, 'step'>): Definition => ({ ...of, step: stepper(of.machine) })

/** The lifecycle as it is now. */
export const currentDefinition: Definition = defineLifecycle({ version: 1, machine: hazardMachine })
