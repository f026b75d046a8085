// `npm run bench`: the benchmarks, one after the other; names run only those. `--quick` only shows that all run and
// agree; `--write` saves what they print under docs/. Further flags go to the benchmark: `npm run bench -- rules
// --repetitions 2`.
import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'

const root = join(import.meta.dirname, '..')
const benchmarks = {
  rules: 'test/bench/main.ts', // writes docs/benchmarks.md itself
  hazards: 'test/bench/hazards/main.ts',
  'hazard-store': 'test/bench/hazards/store.ts',
  obligations: 'test/bench/obligations.ts',
  'enterprise-plan': 'test/bench/enterprise-plan.ts',
}

const args = process.argv.slice(2)
const names = args.filter((arg) => arg in benchmarks)
const flags = args.filter((arg) => !(arg in benchmarks))
const { values } = parseArgs({ args: flags, strict: false })
let failed = 0
for (const name of names.length > 0 ? names : Object.keys(benchmarks)) {
  console.error(`--- ${name}`)
  const own = name === 'rules' ? flags : flags.filter((flag) => flag !== '--write')
  const { status, stdout } = spawnSync(
    process.execPath,
    [join(root, 'tools/run-source.mjs'), benchmarks[name], ...own],
    { cwd: root, encoding: 'utf8', stdio: ['inherit', 'pipe', 'inherit'], maxBuffer: 1e8 },
  )
  process.stdout.write(stdout)
  if (status !== 0) {
    failed++
    console.error(`${name} failed (${status})`)
  } else if (values.write && !values.quick && name !== 'rules') {
    const head = `# Benchmark: ${name}

Made by \`npm run bench -- ${name} --write\`; ratios within one run are what counts, single times are this machine's.

${new Date().toISOString().slice(0, 10)}; ${cpus()[0]?.model.trim() ?? 'unknown processor'}, ${cpus().length} processors seen; Node ${process.versions.node}.
`
    writeFileSync(join(root, `docs/benchmark-${name}.md`), `${head}\n\`\`\`text\n${stdout.trim()}\n\`\`\`\n`)
  }
}
process.exit(failed === 0 ? 0 : 1)
