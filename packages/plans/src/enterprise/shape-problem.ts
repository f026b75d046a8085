import { nearest } from '@zhiben/core'
import type { z } from 'zod'

const shapes = ['object', 'list', 'text', 'words', 'truth', 'day', 'count', 'cost', 'id', 'other'] as const

/** What a value would have had to be. */
export type Shape = (typeof shapes)[number]

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

/** Everything in which a value differs from the shape that a schema gives it. The schemas name what they expect. */
export const shapeProblems = (schema: z.ZodType, value: unknown, root = ''): readonly ShapeProblem[] =>
  (schema.safeParse(value, { reportInput: true }).error?.issues ?? []).flatMap((issue): readonly ShapeProblem[] => {
    const at = placeOf(root, issue.path)
    if (issue.code === 'unrecognized_keys')
      return issue.keys.map((field) => ({ code: 'unknown-field', at: placeOf(root, [...issue.path, field]), field }))
    if (issue.input === undefined) return [{ code: 'missing-field', at, field: String(issue.path.at(-1) ?? '') }]
    if (issue.code === 'invalid_value') {
      const options = issue.values.map(String)
      const found = quoted(issue.input)
      return [{ code: 'unknown-value', at, found, nearest: nearest(found, options), options }]
    }
    const expected = shapes.find((shape) => shape === issue.message) ?? 'other'
    return [{ code: 'wrong-shape', at, expected, found: quoted(issue.input) }]
  })

const placeOf = (root: string, path: readonly PropertyKey[]): string =>
  path.reduce<string>((text, step) => {
    if (typeof step === 'number') return `${text}[${step}]`
    return text === '' ? String(step) : `${text}.${String(step)}`
  }, root)

const quoted = (value: unknown): string => {
  if (typeof value === 'string') return value
  if (Array.isArray(value)) return '[…]'
  if (typeof value === 'object' && value !== null) return '{…}'
  return String(value)
}
