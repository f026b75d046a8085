// `npm run check`: every check that keeps the house. Names run only those; `--list` prints the names.
import { spawnSync } from 'node:child_process'
import { delimiter, join } from 'node:path'

const root = join(import.meta.dirname, '..')
const checks = {
  lint: 'biome check .',
  types: 'tsc -p tsconfig.json',
  'types without Node': 'tsc -p tsconfig.portable.json',
  'import circles': 'node tools/checks/no-import-circles.mjs',
  'package imports': 'node tools/checks/package-imports.mjs',
  'built-ins of Node': 'node tools/checks/no-node-modules.mjs',
  'unused code': 'knip --no-config-hints',
  docstrings: 'node tools/checks/docstrings.mjs',
  'long files': 'node tools/checks/long-files.mjs',
  sizes: 'node tools/checks/sizes.mjs',
  'names of a machine': 'node tools/checks/no-local-names.mjs',
  build: 'node tools/build.mjs',
  'packed packages': 'node tools/checks/packed.mjs',
}

const only = process.argv.slice(2)
if (only[0] === '--list') {
  console.log(Object.keys(checks).join('\n'))
  process.exit()
}
const unknown = only.filter((name) => !(name in checks))
if (unknown.length > 0) {
  console.error(`No check \`${unknown.join('`, `')}\`. There are: ${Object.keys(checks).join(', ')}`)
  process.exit(64)
}

const PATH = [join(root, 'node_modules/.bin'), process.env.PATH].join(delimiter)
let failed = 0
for (const name of only.length > 0 ? only : Object.keys(checks)) {
  const start = Date.now()
  const { status, stdout, stderr } = spawnSync(checks[name], {
    cwd: root,
    shell: true,
    encoding: 'utf8',
    env: { ...process.env, PATH },
  })
  const seconds = ((Date.now() - start) / 1000).toFixed(1)
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${name} (${seconds} s)`)
  if (status !== 0) {
    failed++
    console.log(`${stdout}${stderr}`.replace(/^/gm, '     '))
    console.log(`     again: npm run check -- '${name}'`)
  }
}
process.exit(failed === 0 ? 0 : 1)
