// `npm start`: judges the example enterprise and writes the report as a page.
import { runSource } from './run-source.mjs'

const code = await runSource('packages/cli/src/bin.ts', [
  ...['judge', 'examples/foundry/enterprise.json', '--html', 'report.html'], // ← what `npm start` shows
  ...process.argv.slice(2),
])
// 1 (hazards found) and 2 (undetermined) are answers; from 64 on the program itself failed.
process.exit(code < 64 ? 0 : code)
