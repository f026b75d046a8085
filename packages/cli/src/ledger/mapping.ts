import { isObject, nearest } from '@zhiben/core'
import { type CommandProblem, refusalWords } from '@zhiben/hazards'
import { readDocument } from '../read/document.js'
import { documentRefused } from '../read/document-refused.js'
import { plain } from '../read/table/heading.js'
import { type Field, fieldNames } from './field.js'
import type { Mapping } from './people-sheet.js'

/** Nothing but the usual headings. */
export const noMapping: Mapping = { columns: new Map(), constants: {} }

const isField = (name: unknown): name is Field => (fieldNames as readonly unknown[]).includes(name)

/**
 * A mapping file: `{ "columns": { "受检企业": "enterprise" }, "constants": { "district": "echeng" } }`. Fails: `Stop` with exit
 * code 65 and every problem with its line.
 */
export const mappingIn = async (file: string, stdin: NodeJS.ReadableStream): Promise<Mapping> => {
  const read = await readDocument(file, stdin)
  const problems: CommandProblem[] = []
  const value: unknown = read.document?.value
  const part = (name: 'columns' | 'constants'): readonly (readonly [string, string])[] => {
    const found = isObject(value) && Object.hasOwn(value, name) ? value[name] : {}
    if (!isObject(found)) problems.push({ code: 'wrong-shape', at: name, expected: 'object', found: String(found) })
    return Object.entries(isObject(found) ? found : {}).flatMap(([key, one]) => {
      if (typeof one === 'string') return [[key, one] as const]
      problems.push({ code: 'wrong-shape', at: `${name}.${key}`, expected: 'text', found: JSON.stringify(one) })
      return []
    })
  }
  const field = (name: string, at: string): readonly Field[] => {
    if (isField(name)) return [name]
    problems.push({ code: 'unknown-value', at, found: name, nearest: nearest(name, fieldNames), options: fieldNames })
    return []
  }
  if (!isObject(value)) problems.push({ code: 'wrong-shape', at: '', expected: 'object', found: String(value) })
  for (const key of isObject(value) ? Object.keys(value) : [])
    if (key !== 'columns' && key !== 'constants') problems.push({ code: 'unknown-field', at: key, field: key })
  const columns = part('columns').flatMap(([heading, name]) =>
    field(name, `columns.${heading}`).map((one) => [plain(heading), one] as const),
  )
  const constants = part('constants').flatMap(([name, text]) =>
    field(name, `constants.${name}`).map((one) => [one, text] as const),
  )
  if (!read.document || problems.length > 0) throw documentRefused(file, read, problems, refusalWords)
  return { columns: new Map(columns), constants: Object.fromEntries(constants) }
}
