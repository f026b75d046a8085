// A package imports only what tools/packages.mjs grants it, declares what it imports, and is imported by its name.
// Inside a package with rooms, a folder imports only rooms before it.
import { join, relative } from 'node:path'
import { exampleFiles, importsOf, packageOf, report, shown, sources } from './imports.mjs'

const all = sources()
const nameOf = (folder) => all.find((p) => p.folder === folder)?.name
const problems = []

for (const { name, dir, src, files, imports, manifest, ours, theirs, node, rooms } of all) {
  const granted = new Set([...ours.map(nameOf), ...(theirs === 'any' ? [] : theirs)])
  const ourNames = new Set(all.map((p) => p.name))
  const mayImport = (wanted) => granted.has(wanted) || (theirs === 'any' && !ourNames.has(wanted))

  // What only a subpath needs is a peer, which whoever uses that subpath installs.
  const listed = { ...manifest.dependencies, ...manifest.peerDependencies }
  for (const dependency of Object.keys(listed)) {
    if (!mayImport(dependency))
      problems.push(`${name}: package.json depends on ${dependency}, which its row does not grant`)
  }
  for (const { file, specifier, target } of imports) {
    const at = `${shown(file)}: imports \`${specifier}\``
    if (target === undefined) {
      const wanted = packageOf(specifier)
      if (wanted.startsWith('node:')) {
        if (!node) problems.push(`${at}; only cli may touch Node`)
      } else if (!mayImport(wanted)) problems.push(`${at}, which the row of ${name} does not grant`)
      else if (!listed[wanted]) problems.push(`${at}, but package.json does not list it`)
    } else if (target === join(dir, 'package.json')) {
      // The manifest belongs to the package: a program tells its version from it.
    } else if (!files.includes(target)) {
      problems.push(
        target.startsWith(src)
          ? `${at}; write the ending .js of a file that exists`
          : `${at}, outside its package; use the name`,
      )
    } else {
      const [from, to] = [file, target].map((f) => rooms.indexOf(relative(src, f).split(/[\\/]/)[0]))
      if (from !== -1 && to > from) problems.push(`${at}; ${rooms[to]}/ comes after ${rooms[from]}/ on the road`)
    }
  }
}

for (const { file, specifier } of exampleFiles().flatMap(importsOf)) {
  if (/(^|\/)packages\/|\/src\//.test(specifier))
    problems.push(`${shown(file)}: imports \`${specifier}\`; examples use published names`)
}
report(
  'package imports',
  problems,
  'Import from an earlier package, move the code, or change the table and the architecture together.',
)
