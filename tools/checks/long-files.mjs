// A file of more than 500 lines says at its top why it is long: `// Long because: …` in its first ten lines.
import { report } from './imports.mjs'
import { textFiles } from './tracked.mjs'

const problems = textFiles()
  .filter(({ name }) => /\.(ts|mts|tsx|mjs|js)$/.test(name))
  .map(({ name, text }) => ({ name, lines: text.split('\n') }))
  .filter(({ lines }) => lines.length > 500 && !lines.slice(0, 10).some((line) => line.includes('Long because: ')))
  .map(({ name, lines }) => `${name}: ${lines.length} lines`)
report('long files', problems, 'Look for the second concept and split, or write `// Long because: …` at the top.')
