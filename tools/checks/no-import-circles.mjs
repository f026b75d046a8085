// No file may import itself by way of others, types included: a circle is a knot that no reader can enter at one end.
import { report, shown, sources } from './imports.mjs'

const problems = []
for (const { files, imports } of sources()) {
  const next = new Map(files.map((file) => [file, []]))
  for (const { file, target } of imports) if (next.has(target)) next.get(file).push(target)

  const done = new Set()
  const visit = (file, path) => {
    if (path.includes(file)) {
      problems.push([...path.slice(path.indexOf(file)), file].map(shown).join(' → '))
    } else if (!done.has(file)) {
      for (const target of next.get(file)) visit(target, [...path, file])
      done.add(file)
    }
  }
  for (const file of files) visit(file, [])
}
report('import circles', problems, 'Move what both need into a third file, or open one of them with a type parameter.')
