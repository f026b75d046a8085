// `npm run docs:api`: the reference of every public name, into docs/api.
import { existsSync } from 'node:fs'
import { Converter } from 'typedoc'
import { entriesOf, packages } from './tools/packages.mjs'

const entries = packages
  .flatMap((p) => entriesOf(p).map(([subpath, file]) => ({ name: p.name + subpath.slice(1), file })))
  .filter(({ file }) => existsSync(file))

/** Each module is called what a reader imports, `@zhiben/standards/fire`, not where its file stands. */
const importNames = (app) =>
  app.converter.on(Converter.EVENT_RESOLVE_BEGIN, (context) => {
    for (const module of context.project.children ?? []) {
      const file = context.getSymbolFromReflection(module)?.declarations?.[0]?.getSourceFile().fileName
      module.name = entries.find((e) => e.file === file)?.name ?? module.name
    }
  })

/** @type {import('typedoc').TypeDocOptions} */
export default {
  name: 'Zhiben 治本',
  readme: 'none',
  out: 'docs/api',
  tsconfig: 'tsconfig.json',
  entryPoints: entries.map(({ file }) => file),
  plugin: [importNames],
  disableSources: true,
  excludeInternal: true,
  sort: ['source-order'],
  blockTags: ['@deprecated', '@example', '@module', '@param', '@returns', '@see', '@source', '@throws'],
  validation: { notExported: false },
  treatValidationWarningsAsErrors: true,
}
