import * as z from 'zod'
import { packSchema } from './pack.js'

/** The forms that JSON Schema itself knows; ours are said by their patterns alone. */
const known: ReadonlySet<string> = new Set(['date'])

/**
 * The shape of a pack as JSON Schema (2020-12), for editors, forms and readers in other languages. What it lets
 * through can still be refused by `inspectPack`, which also looks at kinds, units, references, sizes, hash and
 * signature.
 */
export const jsonSchema = (): Readonly<Record<string, unknown>> => ({
  title: 'Zhiben pack',
  ...z.toJSONSchema(packSchema, {
    override: ({ jsonSchema: schema }) => {
      if (schema.format !== undefined && !known.has(schema.format)) delete schema.format
    },
  }),
})
