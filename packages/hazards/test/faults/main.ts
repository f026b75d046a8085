// The whole of the killings, ten thousand commands: `node tools/run-source.mjs packages/hazards/test/faults/main.ts`
// (with `--quick` a tenth). Prints the figures; ends with 1 if anything was lost, doubled or half there.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { postgresServer } from '../postgres-server.js'
import { bundledWorker, kill } from './kill.js'

const groups = process.argv.includes('--quick') ? 290 : 2920
const seed = Number(process.env.ZHIBEN_SEED ?? Date.now() % 1e9)
const worker = await bundledWorker('.cache/faults/worker.mjs')
const folder = mkdtempSync(join(tmpdir(), 'zhiben-faults-'))
const server = await postgresServer({})
let bad = server === undefined
try {
  for (const [kind, where, milliseconds] of [
    ...(server ? [['postgres', await server.database(), 250] as const] : []),
    ['pglite', join(folder, 'hazards'), 1500] as const,
  ]) {
    const result = await kill(worker, kind, where, { groups, milliseconds, seed })
    console.log(
      `${kind}: ${result.commands} commands, ${result.kills} kills (${result.killedEarly} while opening; after ${
        result.storedUntold
      } the last group was stored untold), ${result.wrong.length} wrong; seed ${seed}`,
    )
    for (const line of result.wrong.slice(0, 20)) console.log(line)
    if (result.wrong.length > 0) bad = true
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
  await server?.stop()
}
process.exit(bad ? 1 : 0)
