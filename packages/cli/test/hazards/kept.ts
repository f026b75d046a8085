import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type HazardStore, memoryStore } from '@zhiben/hazards'
import * as Effect from 'effect/Effect'
import { vi } from 'vitest'
import { folder, run } from '../run.js'

/** One store in memory for each folder: opening PGlite for every command takes a second, and has a test of its own. */
const stores = new Map<string, HazardStore>()

vi.mock('@zhiben/hazards/pglite', () => ({
  pgliteStore: ({ folder: at }: { readonly folder: string }) =>
    Effect.sync(() => {
      mkdirSync(join(at, 'data'), { recursive: true })
      const store = stores.get(at) ?? memoryStore()
      stores.set(at, store)
      return store
    }),
}))

/** Who acts, as options. */
export const people = {
  inspector: ['--as', 'u-7', '--role', 'regulator', '--party', 'echeng-emergency', '--level', 'district'],
  leader: ['--as', 'u-9', '--role', 'regulator-leader', '--party', 'echeng-emergency', '--level', 'district'],
  officer: ['--as', 'o-1', '--role', '安全员', '--party', 'e-1'],
  principal: ['--as', 'p-1', '--role', 'principal', '--party', 'e-1'],
  whistleBlower: ['--as', 'SECRET-1', '--role', 'public', '--party', 'SECRET-2'],
} as const

let count = 0
/** A folder for hazards of its own, and how to run commands on it. */
export const kept = () => {
  const store = join(folder, `hazards-${++count}`)
  const hazard = (...args: readonly string[]) => run(['hazard', ...args, '--store', store])
  return {
    store,
    hazard,
    /** Runs a command that is to succeed; answers what it printed. */
    ok: async (...args: readonly string[]): Promise<string> => {
      const { code, out, err } = await hazard(...args)
      if (code !== 0) throw new Error(`${args.join(' ')}: ${code} ${err}${out}`)
      return out
    },
    json: async (...args: readonly string[]) => JSON.parse((await hazard(...args, '--json')).out),
  }
}

/** Opens a major hazard and brings it as far as it is registered. */
export const registered = async ({ ok }: ReturnType<typeof kept>, id = 'h-1'): Promise<void> => {
  await ok(
    'open',
    id,
    ...people.inspector,
    '--enterprise',
    'e-1',
    '--district',
    'echeng',
    '--title',
    '除尘系统未规范清灰',
    '--on',
    '2026-03-01',
  )
  await ok('do', 'verify', id, ...people.inspector, '--on', '2026-03-01')
  await ok(
    'do',
    'grade',
    id,
    ...people.inspector,
    '--on',
    '2026-03-02',
    '--set',
    'grade=major',
    '--set',
    'by.kind=person',
    '--set',
    'by.reason=粉尘涉爆',
  )
  await ok('do', 'register', id, ...people.inspector, '--on', '2026-03-02', '--set', 'number=2026-7')
}
