import { postgresStore as effectStore, type PostgresOptions } from '@zhiben/hazards/postgres'
import { type OpenStore, openStore } from './open-store.js'

export type { PostgresOptions } from '@zhiben/hazards/postgres'
export type { OpenStore } from './open-store.js'

/**
 * Opens a store in a PostgreSQL server (15 or later), for many writers. Its tables are made or brought up to date.
 *
 * Rejects: `StoreUnavailable`, `StoreFailed`.
 *
 * @example const { store, close } = await postgresStore({ url: 'postgres://zhiben@db.example/zhiben' })
 */
export const postgresStore = (options: PostgresOptions): Promise<OpenStore> => openStore(effectStore(options))
