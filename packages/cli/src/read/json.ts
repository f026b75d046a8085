import { type FactPath, pathOf } from '@zhiben/rules'
import { lineOf } from './locate.js'
import { parsed } from './parsed.js'
import type { RawRecord, Reading } from './record.js'

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * The subjects of a JSON text: one object, a list, or `{ "subjects": […] }`. Each fact's place is its line.
 */
export const fromJson = (text: string, file: string): readonly Reading[] => {
  const { value, problems } = parsed(text)
  if (problems.length > 0) return problems.map((problem) => ({ problem: { place: file, problem } }))
  const record = (of: unknown, path: FactPath): RawRecord => ({
    value: of,
    placeOf: (at = '') => `${file}:${lineOf(text, [...path, ...pathOf(at)])}`,
  })
  const several = Array.isArray(value)
    ? { list: value as readonly unknown[], path: [] }
    : isObject(value) && Array.isArray(value.subjects)
      ? { list: value.subjects as readonly unknown[], path: ['subjects'] }
      : undefined
  if (!several) return [record(value, [])]
  if (several.list.length === 0) return [{ problem: { place: file, problem: { code: 'no-records' } } }]
  return several.list.map((of, i) => record(of, [...several.path, i]))
}
