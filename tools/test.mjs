// `npm test`: every test, then every type (`.test-d.ts` among them). With arguments it only runs those tests:
//   npm test -- packages/core/test/truth.test.ts
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
const run = (script, args) =>
  spawnSync(process.execPath, [join(root, 'node_modules', script), ...args], { cwd: root, stdio: 'inherit' }).status ??
  70

const only = process.argv.slice(2)
const tests = run('vitest/vitest.mjs', ['run', ...only])
const types = only.length > 0 ? 0 : run('typescript/bin/tsc', ['-p', 'tsconfig.json'])
if (types !== 0) console.error('types: failed, see above')
process.exit(tests || types)
