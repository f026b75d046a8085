// What a bundle weighs for an embedder, and what typed builders cost the type checker: ceilings. A ceiling is raised
// only with a reason beside the number.
import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { root } from '../packages.mjs'
import { report } from './imports.mjs'

/** Kilobytes (of 1,000 bytes) minified and compressed, with all that is imported. */
const bundles = [
  ['compile, judge and explain', "export { compile } from '@zhiben/rules'", 68],
  [
    'the same with one standard of 64 rules', // titles, questions and remedies in two languages weigh most
    "export { compile } from '@zhiben/rules'; export { gongmao2023 } from '@zhiben/standards/gongmao'",
    155,
  ],
  ['reading signed packs', "export { readPack } from '@zhiben/sdk'", 85],
]

/** Types made while a file is checked with all that it imports, in thousands: mostly zod and effect, then our builders. */
const types = [['a standard of 64 rules', 'packages/standards/src/gongmao/index.ts', 450]]

const problems = []
for (const [name, contents, ceiling] of bundles) {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'neutral',
    mainFields: ['module', 'main'],
    conditions: ['@zhiben/source', 'import'],
    write: false,
    logLevel: 'error',
  })
  const size = Math.round(gzipSync(outputFiles[0].contents).length / 1000)
  console.log(`${name}: ${size} kB of at most ${ceiling}`)
  if (size > ceiling) problems.push(`${name}: ${size} kB, at most ${ceiling}`)
}

const folder = join(root, '.cache/sizes')
mkdirSync(folder, { recursive: true })
for (const [name, file, ceiling] of types) {
  const config = join(folder, 'tsconfig.json')
  writeFileSync(config, JSON.stringify({ extends: '../../tsconfig.base.json', files: [join(root, file)] }))
  const { stdout } = spawnSync(process.execPath, [
    join(root, 'node_modules/typescript/bin/tsc'),
    '-p',
    config,
    '--extendedDiagnostics',
  ])
  const made = Math.round(Number(/Instantiations:\s+(\d+)/.exec(String(stdout))?.[1]) / 1000)
  console.log(`${name}: ${made} thousand types of at most ${ceiling}`)
  if (!(made <= ceiling)) problems.push(`${name}: ${made} thousand types, at most ${ceiling}`)
}
report('sizes', problems, 'Import less, or raise the ceiling in tools/checks/sizes.mjs and write the reason beside it.')
