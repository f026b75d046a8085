// Every public name says what it means: a docstring on each thing that an entry of a package exports.
import ts from 'typescript'
import { entriesOf, packages, root } from '../packages.mjs'
import { report, shown } from './imports.mjs'

const { config } = ts.readConfigFile(`${root}/tsconfig.json`, ts.sys.readFile)
const { options } = ts.parseJsonConfigFileContent(config, ts.sys, root)
const entries = packages.flatMap((p) => entriesOf(p).map(([, file]) => file)).filter(ts.sys.fileExists)
const program = ts.createProgram(entries, options)
const checker = program.getTypeChecker()

const problems = new Set()
for (const entry of entries) {
  const module = checker.getSymbolAtLocation(program.getSourceFile(entry))
  for (const exported of module ? checker.getExportsOfModule(module) : []) {
    const symbol = exported.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(exported) : exported
    const place = symbol.declarations?.[0]?.getSourceFile()
    if (!place || place.fileName.includes('node_modules')) continue // re-exported from a dependency
    const comments = [symbol, exported].flatMap((s) => s.getDocumentationComment(checker))
    if (comments.length === 0) problems.add(`${shown(place.fileName)}: ${exported.name} has no docstring`)
  }
}
report('docstrings', [...problems].sort(), 'Say in one sentence what it means, with units and what unknown does.')
