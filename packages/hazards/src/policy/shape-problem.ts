import { nearest } from '@zhiben/core'
import type { z } from 'zod'

/** What a value of a policy would have had to be. */
export type Shape =
  | 'object'
  | 'list'
  | 'filled-list'
  | 'words'
  | 'name'
  | 'day'
  | 'days'
  | 'times'
  | 'boolean'
  | 'month-day'
  | 'count'
  | 'id'
  | 'version'
  | 'versioned-id'
  | 'verification'
  | 'term'
  | 'duty-time'
  | 'other'

/** A value that is not shaped as a policy has it. `at` is its place. */
export type ShapeProblem =
  | { readonly code: 'missing-field'; readonly at: string; readonly field: string }
  | {
      readonly code: 'unknown-field'
      readonly at: string
      readonly field: string
    }
  | { readonly code: 'wrong-shape'; readonly at: string; readonly expected: Shape; readonly found: string }
  | {
      readonly code: 'unknown-value'
      readonly at: string
      readonly found: string
      readonly nearest: string | undefined
      readonly options: readonly string[]
    }

const shapes: ReadonlySet<string> = new Set<Shape>([
  'object',
  'list',
  'filled-list',
  'words',
  'name',
  'day',
  'days',
  'times',
  'boolean',
  'month-day',
  'count',
  'id',
  'version',
  'versioned-id',
  'verification',
  'term',
  'duty-time',
])

/** More problems than a person would read are not told. */
const most = 1000

/** Everything in which a value differs from the shape that a schema gives it. The messages of the schemas name what they expect. */
export const shapeProblems = (schema: z.ZodType, value: unknown): readonly ShapeProblem[] =>
  (schema.safeParse(value, { reportInput: true }).error?.issues ?? [])
    .flatMap((issue): readonly ShapeProblem[] => {
      const at = placeText(issue.path)
      if (issue.code === 'unrecognized_keys')
        return issue.keys.map((field) => ({ code: 'unknown-field', at: placeText([...issue.path, field]), field }))
      if (issue.input === undefined && issue.path.length > 0)
        return [{ code: 'missing-field', at, field: String(issue.path.at(-1)) }]
      if (issue.code === 'invalid_value') {
        const options = issue.values.map(String)
        const found = quoted(issue.input)
        return [{ code: 'unknown-value', at, found, nearest: nearest(found, options), options }]
      }
      const expected = shapes.has(issue.message) ? (issue.message as Shape) : 'other'
      return [{ code: 'wrong-shape', at, expected, found: quoted(issue.input) }]
    })
    .slice(0, most)

/** A place in a document as text: `limits[3].basis[0].cite`. */
const placeText = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`
    return text === '' ? String(step) : `${text}.${String(step)}`
  }, '')

const quoted = (value: unknown): string => {
  if (Array.isArray(value)) return '[…]'
  if (typeof value === 'object' && value !== null) return '{…}'
  return String(value)
}
