import {
  type HazardService as EffectService,
  hazardService as effectService,
  type HazardServiceOptions,
  type Promised,
  promised,
} from '@zhiben/hazards'

/** Hazards in a store, in plain form: promises, and an async iterable for `summaries`. */
export type HazardService = Promised<EffectService>

/**
 * Hazards in a store: a command is decided on what is stored, and what it comes to is stored. A refusal is a result.
 *
 * Rejects: `StoreConflict` (another writer was quicker), `StoreUnavailable`, `StoreFailed`, `RegimeUnknown`; `storeWords`
 * says each in Chinese and English. `zhiben/effect` has the same with the errors in the type.
 *
 * @example
 * const hazards = hazardService({ store: memoryStore(), policies: [defaultPolicy], policyFor: () => defaultPolicy })
 * const { refusal } = await hazards.act(command)
 */
export const hazardService = (options: HazardServiceOptions): HazardService => promised(effectService(options))
