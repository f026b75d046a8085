import { spawnSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { toModule } from '@zhiben/rules'
import { type BuildOptions, build } from 'esbuild'
import type { TaskName } from './child.js'
import { workload } from './workload.js'

const folder = '.cache/bench'
const module = join(folder, 'generated.mjs')

const options: BuildOptions = {
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  conditions: ['@zhiben/source'],
  logLevel: 'warning',
  external: ['@gorules/zen-engine'], // a native program
  // Dependencies written as CommonJS ask for Node's own modules through `require`.
  banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
}

/** Bundles one file of the workspace into one module; answers where it is. */
export const bundled = async (entry: string, name: string): Promise<string> => {
  const outfile = join(folder, `${name}.mjs`)
  await build({ ...options, entryPoints: [entry], outfile })
  return outfile
}

/** Writes the standard's module and bundles what the processes of their own run, each engine in a file of its own. */
export const prepareChildren = async (): Promise<void> => {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'standard.mjs'), toModule(workload))
  await bundled(join(folder, 'standard.mjs'), 'generated')
  await build({
    ...options,
    entryPoints: ['test/bench/child.ts'],
    splitting: true,
    outdir: folder,
    outExtension: { '.js': '.mjs' },
  })
}

/** The answer of a process of its own. Throws when it fails. */
export const inChild = <Answer>(task: TaskName, input: unknown, flags: readonly string[] = []): Answer =>
  JSON.parse(run([...flags, join(folder, 'child.mjs'), task, JSON.stringify(input)])) as Answer

/** What Node prints for some arguments. Throws when it fails. */
export const run = (args: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    env: { ...process.env, ZHIBEN_BENCH_MODULE: module },
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  })
  if (status !== 0) throw new Error(`node ${args.join(' ')} ended with ${status}\n${stderr}`)
  return stdout
}
