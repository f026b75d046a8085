import { isObject } from '@zhiben/core'
import { type FactPath, pathOf } from '@zhiben/rules'
import { locatorOf } from './locate.js'
import { parsed } from './parsed.js'
import type { RawRecord, Reading } from './record.js'

/** How records stand in a JSON text, and how their places are told. */
export interface JsonOptions {
  /** The field that holds the list, where the text is an object around one; `subjects` unless told. */
  readonly within?: string | undefined
  /** Tell the column too. */
  readonly columns?: boolean | undefined
}

/**
 * The subjects of a JSON text: one object, a list, or `{ "subjects": […] }`. Each fact's place is its line.
 */
export const fromJson = (
  text: string,
  file: string,
  { within = 'subjects', columns = false }: JsonOptions = {},
): readonly Reading[] => {
  const { value, problems } = parsed(text)
  if (problems.length > 0) return problems.map((problem) => ({ problem: { place: file, problem } }))
  const positionOf = locatorOf(text)
  const record = (of: unknown, path: FactPath): RawRecord => ({
    value: of,
    placeOf: (at = '') => {
      const { line, column } = positionOf([...path, ...pathOf(at)])
      return `${file}:${line}${columns ? `:${column}` : ''}`
    },
  })
  const several = Array.isArray(value)
    ? { list: value as readonly unknown[], path: [] }
    : isObject(value) && Array.isArray(value[within])
      ? { list: value[within] as readonly unknown[], path: [within] }
      : undefined
  if (!several) return [record(value, [])]
  if (several.list.length === 0) return [{ problem: { place: file, problem: { code: 'no-records' } } }]
  return several.list.map((of, i) => record(of, [...several.path, i]))
}
