import { badUsage } from '../command/stop.js'

type Fields = { [name: string]: unknown }

/**
 * The fields of a command from `NAME=VALUE` and `NAME:=JSON`; a name with dots leads into an object. Fails: `Stop` with exit
 * code 64 where a text is neither.
 */
export const fieldsSet = (given: readonly string[]): Readonly<Record<string, unknown>> => {
  const fields: Fields = {}
  for (const text of given) {
    const [, path, colon, value = ''] = /^([A-Za-z][\w.]*?)(:?)=([\s\S]*)$/.exec(text) ?? []
    if (path === undefined) throw malformed(text)
    put(fields, path.split('.'), colon === ':' ? json(value, text) : value, text)
  }
  return fields
}

const put = (fields: Fields, path: readonly string[], value: unknown, text: string): void => {
  const [name = '', ...rest] = path
  if (name === '' || (rest.length === 0 && Object.hasOwn(fields, name))) throw malformed(text)
  const inner = Object.hasOwn(fields, name) ? fields[name] : {}
  if (rest.length > 0 && (typeof inner !== 'object' || inner === null || Array.isArray(inner))) throw malformed(text)
  // Defined and not assigned: a field called `__proto__` is a field, to be refused as such.
  Object.defineProperty(fields, name, {
    value: rest.length === 0 ? value : inner,
    enumerable: true,
    configurable: true,
    writable: true,
  })
  if (rest.length > 0) put(inner as Fields, rest, value, text)
}

const json = (value: string, text: string): unknown => {
  try {
    return JSON.parse(value)
  } catch {
    throw malformed(text)
  }
}

const malformed = (found: string) =>
  badUsage({ code: 'not-one-of', at: '--set', found: found.slice(0, 100), options: ['NAME=VALUE', 'NAME:=JSON'] })
