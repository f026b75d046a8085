// `npm run build`: builds every package into its dist/ (ESM, CommonJS, declarations), two at a time.
// Order does not matter: each package sees the others through their source. Names build only those: … -- core rules
import { spawn } from 'node:child_process'
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { packages, root } from './packages.mjs'

const only = process.argv.slice(2)
const queue = packages.filter((p) => only.length === 0 || only.includes(p.folder))
const tsup = join(root, 'node_modules/tsup/dist/cli-default.js')
let failed = 0

const build = (dir) =>
  new Promise((done) => {
    rmSync(join(dir, 'dist'), { recursive: true, force: true })
    const child = spawn(process.execPath, [tsup, '--silent'], { cwd: dir, stdio: ['ignore', 'inherit', 'inherit'] })
    child.on('exit', (code) => done(code === 0))
  })

await Promise.all(
  [1, 2].map(async () => {
    for (let p = queue.shift(); p; p = queue.shift()) {
      const start = Date.now()
      const ok = await build(p.dir)
      if (!ok) failed++
      console.log(`${ok ? 'built ' : 'FAILED'} ${p.name} (${((Date.now() - start) / 1000).toFixed(1)} s)`)
    }
  }),
)
process.exit(failed ? 1 : 0)
