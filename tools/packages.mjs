// Which packages there are, and what each may import: the architecture as a table. Tools and checks read it here.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export const root = join(import.meta.dirname, '..')

// In the order of the road. `ours`: which of our packages it may import. `theirs`: which third-party packages.
// `node`: whether it may touch Node's own modules. `rooms`: folders that may only import folders before them.
const table = {
  core: { ours: [], theirs: ['date-fns', '@date-fns/utc'] },
  rules: {
    ours: ['core'],
    theirs: ['zod', 'effect'],
    rooms: ['facts', 'ir', 'build', 'standard', 'evaluate', 'verdict', 'explain'],
  },
  obligations: { ours: ['core', 'rules'], theirs: ['zod'] },
  responsibilities: { ours: ['core', 'rules', 'obligations'], theirs: ['zod'] },
  plans: { ours: ['core', 'rules', 'obligations', 'responsibilities'], theirs: ['zod'] },
  hazards: { ours: ['core', 'rules'], theirs: ['zod', 'effect', 'xstate', 'pg', '@electric-sql/pglite'] },
  sdk: {
    ours: ['core', 'rules', 'obligations', 'responsibilities', 'plans'],
    theirs: ['zod', 'effect', '@noble/curves', '@noble/hashes'],
  },
  testing: { ours: ['core', 'rules', 'hazards', 'sdk'], theirs: ['fast-check'] },
  standards: { ours: ['sdk'], theirs: [] },
  ezhou: { ours: ['sdk', 'standards'], theirs: [] },
  cli: {
    ours: [
      'core',
      'rules',
      'obligations',
      'responsibilities',
      'plans',
      'hazards',
      'sdk',
      'testing',
      'standards',
      'ezhou',
    ],
    theirs: 'any',
    node: true,
  },
}

/** Every package that exists: folder, directory, manifest, npm name, and its row of the table. */
export const packages = Object.entries(table)
  .map(([folder, row]) => ({ folder, dir: join(root, 'packages', folder), node: false, rooms: [], ...row }))
  .filter((p) => existsSync(join(p.dir, 'package.json')))
  .map((p) => {
    const manifest = JSON.parse(readFileSync(join(p.dir, 'package.json'), 'utf8'))
    return { ...p, manifest, name: manifest.name }
  })

/** The source file behind each public entry of a package: [['.', '…/src/index.ts'], …]. */
export const entriesOf = (p) =>
  Object.entries(p.manifest.exports)
    .filter(([, target]) => typeof target === 'object')
    .map(([subpath, target]) => [subpath, join(p.dir, target['@zhiben/source'])])
