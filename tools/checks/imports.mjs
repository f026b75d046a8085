// What each source file imports, types included: the reading that the import checks share.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import ts from 'typescript'
import { packages, root } from '../packages.mjs'

const filesUnder = (dir) =>
  existsSync(dir)
    ? readdirSync(dir, { recursive: true })
        .map(String)
        .filter((name) => /\.(ts|mts|tsx)$/.test(name) && !name.includes('node_modules'))
        .map((name) => join(dir, name))
    : []

/** The file a relative import means: `./truth.js` is written for Node, `truth.ts` is what stands there. */
const fileOf = (from, specifier) => resolve(dirname(from), specifier.replace(/\.js$/, '.ts'))

/** One file's imports: `{ file, specifier, target }`, where `target` is the file of a relative import. */
export const importsOf = (file) =>
  ts.preProcessFile(readFileSync(file, 'utf8'), true, true).importedFiles.map(({ fileName }) => ({
    file,
    specifier: fileName,
    target: fileName.startsWith('.') ? fileOf(file, fileName) : undefined,
  }))

/** The name of the package in an import: `@zhiben/standards/fire` → `@zhiben/standards`. */
export const packageOf = (specifier) => specifier.split('/', specifier.startsWith('@') ? 2 : 1).join('/')

/** Every package with its source files and their imports. */
export const sources = () =>
  packages.map((p) => {
    const src = join(p.dir, 'src')
    const files = filesUnder(src)
    return { ...p, src, files, imports: files.flatMap(importsOf) }
  })

/** The TypeScript files of the examples. */
export const exampleFiles = () => filesUnder(join(root, 'examples'))

/** A path as a reader knows it, from the top of the repository. */
export const shown = (file) => relative(root, file)

/** Ends a check: prints the problems and what to do, or how much was looked at. */
export const report = (what, problems, mend) => {
  if (problems.length === 0) return console.log(`${what}: fine`)
  for (const problem of problems) console.error(problem)
  console.error(`${what}: ${problems.length} found. ${mend}`)
  process.exitCode = 1
}
