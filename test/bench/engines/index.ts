import type { Prepare } from '../engine.js'

/** Every engine that is measured, loaded only when it is its turn: each has a process of its own. */
export const engines = {
  'hand-written': async () => (await import('../hand-written/index.js')).prepare,
  closures: async () => (await import('./zhiben.js')).closures,
  module: async () => (await import('./zhiben.js')).generated,
  interpreter: async () => (await import('./zhiben.js')).interpreter,
  'json-logic-engine': async () => (await import('../peers/json-logic-engine.js')).prepare,
  zen: async () => (await import('../peers/zen.js')).prepare,
  'json-rules-engine': async () => (await import('../peers/json-rules-engine.js')).prepare,
  publicodes: async () => (await import('../peers/publicodes.js')).prepare,
} satisfies Record<string, () => Promise<Prepare>>

export type EngineName = keyof typeof engines
