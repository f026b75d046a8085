// The library runs in a browser: nothing that the front doors reach, in any package, may import a built-in of Node.
// Everywhere outside cli that is every file; in cli it is what index.ts and effect.ts reach.
import { builtinModules } from 'node:module'
import { entriesOf } from '../packages.mjs'
import { packageOf, report, shown, sources } from './imports.mjs'

const builtIn = (specifier) => specifier.startsWith('node:') || builtinModules.includes(packageOf(specifier))

const problems = []
for (const p of sources()) {
  const reached = new Set(p.node ? entriesOf(p).map(([, file]) => file) : p.files)
  for (const file of reached) {
    for (const { specifier, target } of p.imports.filter((i) => i.file === file)) {
      if (target) reached.add(target)
      else if (builtIn(specifier)) problems.push(`${shown(file)}: imports \`${specifier}\``)
    }
  }
}
report(
  'built-ins of Node',
  problems,
  'Use what browsers have too (crypto.subtle, URL, TextEncoder), or move the file to cli.',
)
