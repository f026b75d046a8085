import { type HazardStore, openPromised } from '@zhiben/hazards'
import type { Effect, Scope } from 'effect'

/** A store that is open: for `hazardService`, or by itself through `promised`. Close it at the end. */
export interface OpenStore {
  readonly store: HazardStore
  /** Ends connections and gives files free. */
  readonly close: () => Promise<void>
}

/** Opens a store that lives in a scope. Rejects with what opening fails with. */
export const openStore = async <E>(of: Effect.Effect<HazardStore, E, Scope.Scope>): Promise<OpenStore> => {
  const { opened, close } = await openPromised(of)
  return { store: opened, close }
}
