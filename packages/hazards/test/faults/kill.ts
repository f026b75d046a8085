import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import * as Effect from 'effect/Effect'
import { build } from 'esbuild'
import { replay } from '../../src/evolve.js'
import { pgliteStore } from '../../src/store/pglite.js'
import { postgresStore } from '../../src/store/postgres.js'
import { summaryOf } from '../../src/summary.js'
import { groupOf } from './commands.js'

/** What a run of killings came to. `wrong` is empty where nothing was lost, doubled or half there. */
export interface Killings {
  readonly commands: number
  readonly kills: number
  /** Kills before the store was open: while it was recovering or making its tables. */
  readonly killedEarly: number
  /** Kills after which the last group was stored although nobody had been told. */
  readonly storedUntold: number
  readonly wrong: readonly string[]
}

/** The worker as one module that Node runs. */
export const bundledWorker = async (outfile: string): Promise<string> => {
  await build({
    entryPoints: ['packages/hazards/test/faults/worker.ts'],
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    conditions: ['@zhiben/source'],
    external: ['pg', '@electric-sql/pglite'],
    logLevel: 'warning',
  })
  return outfile
}

/**
 * Puts `groups` groups of commands through worker processes that are killed at random moments, each time on average
 * after `milliseconds` of work, and looks at what is stored then.
 */
export const kill = async (
  worker: string,
  kind: 'postgres' | 'pglite',
  where: string,
  { groups, milliseconds, seed }: { readonly groups: number; readonly milliseconds: number; readonly seed: number },
): Promise<Killings> => {
  const chance = randomly(seed)
  const wrong: string[] = []
  let acknowledged = 0
  let kills = 0
  let killedEarly = 0
  let storedUntold = 0
  while (acknowledged < groups) {
    const before = acknowledged
    const child = spawn(process.execPath, [worker, kind, where, String(acknowledged), String(groups)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    })
    const ended = new Promise<NodeJS.Signals | number | null>((resolve) =>
      child.once('close', (code, signal) => resolve(signal ?? code)),
    )
    let ready = false
    const shoot = () => child.kill('SIGKILL')
    // One in eight while it opens the store.
    let timer = chance() < 1 / 8 ? setTimeout(shoot, chance() * 2000) : undefined
    for await (const line of createInterface({ input: child.stdout })) {
      if (line === 'ready') {
        ready = true
        timer ??= setTimeout(shoot, chance() * 2 * milliseconds)
      } else if (line.startsWith('wrong')) wrong.push(line)
      else acknowledged = Math.max(acknowledged, Number(line) + 1)
    }
    const how = await ended
    clearTimeout(timer)
    if (how === 'SIGKILL') {
      kills += 1
      if (!ready) killedEarly += 1
    } else if (how !== 0) {
      wrong.push(`wrong: the worker ended with ${how} after ${before}`)
      break
    }
    if (how === 'SIGKILL' && acknowledged < groups) storedUntold += (await isStored(kind, where, acknowledged)) ? 1 : 0
  }
  const commands = await check(kind, where, groups, wrong)
  return { commands, kills, killedEarly, storedUntold, wrong }
}

/** Numbers from 0 to 1, evenly spread and the same for the same seed (mulberry32). */
const randomly = (seed: number) => {
  let state = seed
  return (): number => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

const opened = (kind: 'postgres' | 'pglite', where: string) =>
  kind === 'postgres' ? postgresStore({ url: where, connections: 1 }) : pgliteStore({ folder: where })

const isStored = (kind: 'postgres' | 'pglite', where: string, group: number): Promise<boolean> => {
  // PGlite takes long to open; what was stored untold is only counted for the server.
  if (kind === 'pglite') return Promise.resolve(false)
  const [{ hazard, key } = { hazard: '', key: '' }] = groupOf(group)
  return Effect.runPromise(
    Effect.scoped(
      Effect.flatMap(opened(kind, where), (store) =>
        Effect.map(store.read(hazard), (log) => log.some((event) => event.key === key)),
      ),
    ),
  )
}

/** Every command is there once, in its order, and every row is what its log comes to. */
const check = (kind: 'postgres' | 'pglite', where: string, groups: number, wrong: string[]): Promise<number> => {
  const keys = new Map<string, string[]>()
  for (let number = 0; number < groups; number++)
    for (const { hazard, key } of groupOf(number)) keys.set(hazard, [...(keys.get(hazard) ?? []), key])
  const program = Effect.gen(function* () {
    const store = yield* opened(kind, where)
    const rows = new Map<string, unknown>()
    let after: { readonly on: `${number}-${number}-${number}`; readonly id: string } | undefined
    do {
      const page = yield* store.list({ limit: 1000, ...(after && { after }) })
      for (const row of page.hazards) rows.set(row.id, row)
      after = page.next
    } while (after)
    if (rows.size !== keys.size) wrong.push(`wrong: ${rows.size} hazards instead of ${keys.size}`)
    for (const [hazard, expected] of keys) {
      const log = yield* store.read(hazard)
      const found = log.map(({ key }) => key).filter((key, i, all) => key !== all[i - 1])
      if (JSON.stringify(found) !== JSON.stringify(expected)) wrong.push(`wrong: ${hazard} has ${found}`)
      const state = replay(log)
      if (!state || JSON.stringify(summaryOf(state)) !== JSON.stringify(rows.get(hazard)))
        wrong.push(`wrong: the row of ${hazard} is not what its log comes to`)
    }
    return [...keys.values()].reduce((sum, all) => sum + all.length, 0)
  })
  return Effect.runPromise(Effect.scoped(program))
}
