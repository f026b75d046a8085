// Makes sure that the dependencies are there: `node tools/ensure-installed.mjs`, first in every npm script.
// Needs only Node and npm. When nothing changed since the last install it costs one hash and no package manager.
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const stamp = join(root, 'node_modules/.installed')
const read = (name) => readFileSync(join(root, name))
const wanted = createHash('sha256').update(read('pnpm-lock.yaml')).update(read('pnpm-workspace.yaml')).digest('hex')

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== wanted) {
  const { packageManager } = JSON.parse(read('package.json'))
  console.error(`installing dependencies with ${packageManager}, once …`)
  const args = ['--yes', packageManager, 'install', '--frozen-lockfile', '--loglevel=error']
  const { status, error } = spawnSync('npx', args, {
    cwd: root,
    stdio: ['ignore', 2, 2], // on stderr, so that the output of a command stays its own
    shell: process.platform === 'win32',
  })
  if (status !== 0) {
    if (error) console.error(error.message)
    console.error(
      'The install failed. Is the npm registry reachable? After adding a dependency run: npm run pnpm -- install',
    )
    process.exit(70)
  }
  writeFileSync(stamp, wanted)
}
