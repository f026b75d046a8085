import { pgliteStore as effectStore, type PGliteOptions } from '@zhiben/hazards/pglite'
import { type OpenStore, openStore } from './open-store.js'

export type { PGliteOptions } from '@zhiben/hazards/pglite'
export type { OpenStore } from './open-store.js'

/**
 * Opens a store in PGlite, PostgreSQL within the process: in a folder, which is made where it is not there, or in memory.
 * One process at a time has a folder open.
 *
 * Rejects: `StoreUnavailable`, `StoreFailed`; among them `in-use` if a process has the folder open.
 *
 * @example const { store, close } = await pgliteStore({ folder: './hazards' })
 */
export const pgliteStore = (options: PGliteOptions = {}): Promise<OpenStore> => openStore(effectStore(options))
