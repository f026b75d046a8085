// Nothing in the repository depends on where it was made: no paths of a machine, no host of a package registry.
import { report } from './imports.mjs'
import { textFiles } from './tracked.mjs'

const patterns = [
  /(?<![\w.)/-])\/(root|home|work|Users|private|mnt)\/[\w.]+/, // an absolute path
  /\b[A-Za-z]:\\(Users|work)\\/, // the same on Windows
  /\bfile:\/\/\/\w/,
  /\bregistry\.[\w-]+\.\w+|\bnpmmirror\b|\bartifactory\b|\bnexus\.[\w-]+\./i, // a registry
  /\blocalhost:4873\b/,
]

const problems = textFiles()
  .filter(({ name }) => name !== 'tools/checks/no-local-names.mjs')
  .flatMap(({ name, text }) =>
    text.split('\n').flatMap((line, i) => {
      const hit = patterns.map((p) => p.exec(line)?.[0]).find(Boolean)
      return hit ? [`${name}:${i + 1}: \`${hit}\``] : []
    }),
  )
report(
  'names of a machine',
  problems,
  'Use a path from the top of the repository; the registry is the reader’s own setting.',
)
