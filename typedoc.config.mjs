// `npm run docs:api`: the reference of every public name, into docs/api.
import { entriesOf, packages } from './tools/packages.mjs'

/** @type {import('typedoc').TypeDocOptions} */
export default {
  name: 'Zhiben 治本',
  readme: 'none',
  out: 'docs/api',
  tsconfig: 'tsconfig.json',
  entryPoints: packages.flatMap((p) => entriesOf(p).map(([, file]) => file)),
  excludeInternal: true,
  includeVersion: true,
  sort: ['source-order'],
  blockTags: ['@example', '@source', '@see', '@param', '@returns', '@throws', '@deprecated', '@module'],
  validation: { notExported: false, invalidLink: true, notDocumented: false },
}
