import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '../..')

const under = (folder: string): readonly string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((name) => name.endsWith('.md') && !name.startsWith('docs/api/'))

const readmes = (folder: string): readonly string[] =>
  readdirSync(join(root, folder))
    .map((name) => `${folder}/${name}/README.md`)
    .filter((name) => existsSync(join(root, name)))

/** Every page that we wrote, by its path from the root. */
export const pages: readonly string[] = [
  'README.md',
  'CONTRIBUTING.md',
  ...[...under('docs')].sort(),
  ...readmes('packages'),
  'examples/README.md',
  ...readmes('examples'),
  'test/conformance/contract.md',
]

/** Pages whose links are followed: also those whose code only makes sense where it stands. */
export const linkedPages: readonly string[] = [...pages, 'test/laws.md']

/** The text of a page. */
export const pageText = (page: string): string => readFileSync(join(root, page), 'utf8')
