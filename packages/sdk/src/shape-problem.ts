import { nearest } from '@zhiben/core'
import type { z } from 'zod'
import { placeText } from './place.js'

/** What a value would have had to be. */
export type Shape = 'object' | 'list' | 'text' | 'number' | 'whole-number' | 'boolean'

/** A text that must have a form: a vendor's name, a version, a day … */
export type Form = 'id' | 'version' | 'rule-number' | 'name' | 'day' | 'hash' | 'public-key' | 'signature'

/** A value whose shape is not the one that a standard, a pack or a receipt has. `at` is its place. */
export type ShapeProblem =
  | { readonly code: 'missing-field'; readonly at: string; readonly field: string }
  | {
      readonly code: 'unknown-field'
      readonly at: string
      readonly field: string
    }
  | { readonly code: 'wrong-shape'; readonly at: string; readonly expected: Shape; readonly found: string }
  | { readonly code: 'wrong-form'; readonly at: string; readonly expected: Form; readonly found: string }
  | { readonly code: 'empty'; readonly at: string; readonly of: 'text' | 'list' }
  | {
      readonly code: 'number-out-of-range'
      readonly at: string
      readonly found: string
      readonly min: number | undefined
      readonly max: number | undefined
    }
  | {
      readonly code: 'unknown-operator'
      readonly at: string
      readonly found: string
      readonly nearest: string | undefined
    }
  | {
      readonly code: 'unknown-value'
      readonly at: string
      readonly found: string
      readonly nearest: string | undefined
      readonly options: readonly string[]
    }

/** What zod found, as problems with places. */
export const shapeProblems = (error: z.ZodError, value: unknown): readonly ShapeProblem[] =>
  error.issues.flatMap((issue) => problemsOf(issue, value))

type Issue = z.core.$ZodIssue

const shapes: Readonly<Record<string, Shape>> = {
  object: 'object',
  record: 'object',
  array: 'list',
  string: 'text',
  number: 'number',
  int: 'whole-number',
  boolean: 'boolean',
}

const problemsOf = (issue: Issue, value: unknown): readonly ShapeProblem[] => {
  const at = placeText(issue.path)
  const found = issue.path.reduce(stepInto, value)
  const field = issue.path.at(-1)
  if (found === undefined && typeof field === 'string') return [{ code: 'missing-field', at, field }]
  switch (issue.code) {
    case 'invalid_type':
      return [{ code: 'wrong-shape', at, expected: shapes[issue.expected] ?? 'object', found: quoted(found) }]
    case 'unrecognized_keys':
      return issue.keys.map((key) => ({ code: 'unknown-field', at: placeText([...issue.path, key]), field: key }))
    case 'invalid_key':
      return [{ code: 'wrong-form', at, expected: 'name', found: quoted(field) }]
    case 'invalid_format':
      return issue.format === 'words'
        ? [{ code: 'empty', at, of: 'text' }]
        : [{ code: 'wrong-form', at, expected: issue.format as Form, found: quoted(found) }]
    case 'too_small':
      if (issue.origin === 'array') return [{ code: 'empty', at, of: 'list' }]
      return [outOfRange(at, found, issue.minimum, undefined)]
    case 'too_big':
      return [outOfRange(at, found, undefined, issue.maximum)]
    case 'invalid_union':
      if (issue.discriminator === 'op') {
        const ops = optionsOf(issue).map(String)
        return [{ code: 'unknown-operator', at, ...named(found, ops) }]
      }
      return [unknownValue(at, found, optionsOf(issue))]
    case 'invalid_value':
      return [unknownValue(at, found, issue.values)]
    default:
      throw new TypeError(`Bug: no problem is known for what zod calls ${issue.code}`)
  }
}

const optionsOf = (issue: z.core.$ZodIssueInvalidUnion): readonly unknown[] =>
  'options' in issue ? (issue.options ?? []) : []

const outOfRange = (at: string, found: unknown, min: number | bigint | undefined, max: number | bigint | undefined) =>
  ({
    code: 'number-out-of-range',
    at,
    found: quoted(found),
    min: min === undefined ? undefined : Number(min),
    max: max === undefined ? undefined : Number(max),
  }) as const

const unknownValue = (at: string, found: unknown, allowed: readonly unknown[]): ShapeProblem => {
  const options = allowed.map((option) => (typeof option === 'string' ? option : JSON.stringify(option)))
  return { code: 'unknown-value', at, ...named(found, options), options }
}

/** A name as it was written, and the known one nearest to it. */
const named = (found: unknown, known: readonly string[]) =>
  typeof found === 'string' ? { found, nearest: nearest(found, known) } : { found: quoted(found), nearest: undefined }

const stepInto = (value: unknown, step: PropertyKey): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, step)
    ? (value as Record<PropertyKey, unknown>)[step]
    : undefined

/** A value as a message quotes it: texts and numbers as JSON has them, what is larger by its brackets. */
export const quoted = (value: unknown): string => {
  if (Array.isArray(value)) return '[…]'
  if (typeof value === 'object' && value !== null) return '{…}'
  const text = typeof value === 'number' ? String(value) : (JSON.stringify(value) ?? String(value))
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}
