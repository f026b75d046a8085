// What would be published works: packs every package, lints the tarballs, installs them all into an empty folder,
// and there imports and requires every public entry. Needs a build: `npm run build` first.
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { publint } from 'publint'
import { formatMessage } from 'publint/utils'
import { entriesOf, packages, root } from '../packages.mjs'
import { report } from './imports.mjs'

const pnpm = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).packageManager
const packed = join(root, '.cache/packed')
const problems = []

/** Runs a program; answers its output, or `undefined` and a problem when it fails. */
const run = (what, program, args, cwd) => {
  const { status, stdout, stderr } = spawnSync(program, args, {
    cwd,
    encoding: 'utf8',
    shell: process.platform === 'win32',
  })
  if (status === 0) return stdout
  problems.push(`${what}: exit ${status}\n${stdout}${stderr}`.trimEnd())
  return undefined
}

rmSync(packed, { recursive: true, force: true })
mkdirSync(packed, { recursive: true })
const tarballs = {}
for (const p of packages) {
  const out = run(`${p.name}: pack`, 'npx', ['--yes', pnpm, 'pack', '--json', '--pack-destination', packed], p.dir)
  if (out) tarballs[p.name] = JSON.parse(out).filename
}

for (const [name, tarball] of Object.entries(tarballs)) {
  const data = readFileSync(tarball)
  const { messages, pkg } = await publint({
    pack: { tarball: data.buffer.slice(data.byteOffset, data.byteOffset + data.byteLength) },
    strict: true,
  })
  for (const message of messages) problems.push(`${name}: publint: ${formatMessage(message, pkg, { color: false })}`)
  // node16: subpath exports are all we offer, so the oldest kind of resolution is left out.
  run(
    `${name}: attw`,
    join(root, 'node_modules/.bin/attw'),
    [tarball, '--profile', 'node16', '--no-color', '--no-emoji'],
    root,
  )
}

const consumer = mkdtempSync(join(tmpdir(), 'zhiben-packed-'))
const files = Object.fromEntries(Object.entries(tarballs).map(([name, file]) => [name, `file:${file}`]))
// Who imports a subpath installs the peers that it needs.
const peers = Object.assign({}, ...packages.map(({ manifest }) => manifest.peerDependencies))
writeFileSync(
  join(consumer, 'package.json'),
  JSON.stringify({ name: 'consumer', private: true, dependencies: { ...peers, ...files }, pnpm: { overrides: files } }),
)
if (
  run(
    'install',
    'npx',
    ['--yes', pnpm, 'install', '--prefer-offline', '--ignore-workspace', '--no-frozen-lockfile'],
    consumer,
  ) !== undefined
) {
  for (const p of packages) {
    for (const [subpath] of entriesOf(p)) {
      const name = p.name + subpath.slice(1)
      const some = `if (Object.keys(m).length === 0) throw new Error('exports nothing')`
      run(
        `${name}: import`,
        'node',
        ['--input-type=module', '-e', `const m = await import('${name}'); ${some}`],
        consumer,
      )
      run(`${name}: require`, 'node', ['-e', `const m = require('${name}'); ${some}`], consumer)
    }
    for (const bin of Object.keys(p.manifest.bin ?? {})) {
      run(`${bin} --help`, join(consumer, 'node_modules/.bin', bin), ['--help'], consumer)
    }
  }
}
rmSync(consumer, { recursive: true, force: true })
report('packed packages', problems, 'Mend the manifest or the build; `npm run build` first if there is no dist/.')
