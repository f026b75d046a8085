// Runs a TypeScript file of this workspace from source, without a build:
//   node tools/run-source.mjs examples/foundry/main.ts [ARGUMENT …]
// The file and all it imports become one module beside its package, which Node then runs; half a second.
import { spawnSync } from 'node:child_process'
import { basename, dirname, join, resolve } from 'node:path'
import { build } from 'esbuild'

const root = join(import.meta.dirname, '..')

/** Packages that bring files of their own (programs, WebAssembly) or look for others, and cannot become part of a module. */
const native = ['esbuild', '@gorules/zen-engine', '@electric-sql/pglite', 'pg']

/** Bundles `entry` and runs it with `args`; answers its exit code. */
export async function runSource(entry, args) {
  const outfile = join(root, '.cache/run', dirname(entry).replaceAll('/', '-'), `${basename(entry, '.ts')}.mjs`)
  const built = await build({
    entryPoints: [resolve(root, entry)],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    conditions: ['@zhiben/source'],
    sourcemap: true,
    logLevel: 'warning',
    external: native,
    // Dependencies written as CommonJS ask for Node's own modules through `require`.
    banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
  }).catch(() => undefined) // esbuild has said what is wrong, and where
  if (!built) return 70
  const { status, signal } = spawnSync(process.execPath, ['--enable-source-maps', outfile, ...args], {
    stdio: 'inherit',
  })
  if (signal) console.error(`ended by ${signal}`)
  return status ?? 70
}

if (process.argv[1] === import.meta.filename) {
  const [entry, ...args] = process.argv.slice(2)
  if (!entry) {
    console.error('Name a TypeScript file: node tools/run-source.mjs <file.ts> [ARGUMENT …]')
    process.exit(64)
  }
  process.exit(await runSource(entry, args))
}
