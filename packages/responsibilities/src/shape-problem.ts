import { nearest } from '@zhiben/core'
import type { z } from 'zod'

/** What a value would have had to be. */
export type Shape = 'object' | 'list' | 'text' | 'words' | 'listed' | 'boolean' | 'count' | 'day' | 'other'

/** A value whose shape is not the one asked for. `at` is its place. */
export type ShapeProblem =
  | { readonly code: 'missing-field'; readonly at: string; readonly field: string }
  | { readonly code: 'unknown-field'; readonly at: string; readonly field: string }
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
  'text',
  'words',
  'listed',
  'boolean',
  'count',
  'day',
])

/** Everything in which a value differs from the shape that a schema gives it. The schemas name what they expect. */
export const shapeProblems = (schema: z.ZodType, value: unknown): readonly ShapeProblem[] =>
  (schema.safeParse(value, { reportInput: true }).error?.issues ?? []).flatMap((issue): readonly ShapeProblem[] => {
    const at = placeOf(issue.path)
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((field) => ({ code: 'unknown-field', at: placeOf([...issue.path, field]), field }))
    if (issue.code === 'invalid_union' && issue.discriminator !== undefined) {
      const found = (issue.input as Readonly<Record<string, unknown>> | undefined)?.[issue.discriminator]
      if (found === undefined) return [{ code: 'missing-field', at, field: issue.discriminator }]
      const options = 'options' in issue ? issue.options.filter((option) => option !== undefined).map(String) : []
      return [{ code: 'unknown-value', at, found: quoted(found), nearest: nearest(quoted(found), options), options }]
    }
    if (issue.input === undefined) return [{ code: 'missing-field', at, field: String(issue.path.at(-1) ?? '') }]
    if (issue.code === 'invalid_value') {
      const options = issue.values.map(String)
      const found = quoted(issue.input)
      return [{ code: 'unknown-value', at, found, nearest: nearest(found, options), options }]
    }
    const expected = shapes.has(issue.message) ? (issue.message as Shape) : 'other'
    return [{ code: 'wrong-shape', at, expected, found: quoted(issue.input) }]
  })

const placeOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`
    return text === '' ? String(step) : `${text}.${String(step)}`
  }, '')

const quoted = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return '[…]'
  if (typeof value === 'object' && value !== null) return '{…}'
  return String(value)
}
