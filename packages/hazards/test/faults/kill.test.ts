// A short form of `main.ts` beside this file, which puts ten thousand commands through.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { postgresServer } from '../postgres-server.js'
import { bundledWorker, kill } from './kill.js'

const worker = await bundledWorker('.cache/faults/worker-of-test.mjs')
const folder = mkdtempSync(join(tmpdir(), 'zhiben-faults-'))
const server = await postgresServer()
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true })
  await server?.stop()
})
const seed = Number(process.env.ZHIBEN_SEED ?? Date.now() % 1e9)

test.skipIf(!server)(
  'a process killed at any moment leaves every acknowledged command once: PostgreSQL',
  async () => {
    // The first worker may get through before it is shot at; not five times.
    for (let again = 0, kills = 0; kills === 0; again++) {
      expect(again).toBeLessThan(5)
      const url = (await server?.database()) ?? ''
      const result = await kill(worker, 'postgres', url, { groups: 70, milliseconds: 12, seed: seed + again })
      expect(result).toMatchObject({ commands: 120, wrong: [] })
      kills = result.kills
    }
  },
  120_000,
)

test('a process killed at any moment leaves every acknowledged command once: PGlite folder', async () => {
  const result = await kill(worker, 'pglite', join(folder, 'hazards'), { groups: 28, milliseconds: 1500, seed })
  expect(result).toMatchObject({ commands: 48, wrong: [] })
}, 60_000)
