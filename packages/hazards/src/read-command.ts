import { isObject, nearest } from '@zhiben/core'
import type { z } from 'zod'
import { type Command, commandSchema, commandTypes } from './command.js'
import type { CommandProblem, Shape } from './refusal.js'

/** A command that has its shape, or all that is wrong with it. */
export type ReadCommand =
  | { readonly command: Command; readonly problems?: undefined }
  | { readonly problems: readonly CommandProblem[]; readonly command?: undefined }

/**
 * Reads a command that comes from outside. What texts contain is data and stays as it is, be it markup or SQL; texts that
 * are too long, or hold what no store can keep, are refused by name and limit.
 *
 * @example readCommand(JSON.parse(body)).problems?.map((problem) => refusalWords(problem, 'zh'))
 */
export const readCommand = (value: unknown): ReadCommand => {
  if (!isObject(value)) return { problems: [{ code: 'wrong-shape', at: '', expected: 'object', found: quoted(value) }] }
  const type = Object.hasOwn(value, 'type') ? value.type : undefined
  if (type === undefined) return { problems: [{ code: 'missing-field', at: 'type', field: 'type' }] }
  const known: readonly string[] = commandTypes
  if (typeof type !== 'string' || !known.includes(type)) {
    const found = quoted(type)
    return { problems: [{ code: 'unknown-command', at: 'type', found, nearest: nearest(found, known) }] }
  }
  const read = commandSchema.safeParse(value, { reportInput: true })
  return read.success ? { command: frozen(read.data) } : { problems: read.error.issues.flatMap(problemsOf) }
}

const shapes: ReadonlySet<string> = new Set<Shape>([
  'object',
  'list',
  'text',
  'plain-text',
  'name',
  'versioned-id',
  'day',
  'number',
  'whole-number',
  'boolean',
])

const problemsOf = (issue: z.core.$ZodIssue): readonly CommandProblem[] => {
  const at = placeOf(issue.path)
  const { input } = issue
  switch (issue.code) {
    case 'unrecognized_keys':
      return issue.keys.map((field) => ({ code: 'unknown-field', at: placeOf([...issue.path, field]), field }))
    case 'too_big':
      return [
        typeof input === 'number'
          ? outOfRange(at, input)
          : { code: 'too-long', at, length: lengthOf(input), max: Number(issue.maximum) },
      ]
    case 'too_small':
      return [typeof input === 'number' ? outOfRange(at, input) : { code: 'empty', at }]
    case 'invalid_value':
      return [unknownValue(at, input, issue.values.map(String))]
    case 'invalid_union':
      return [undiscriminated(issue)]
    default: {
      if (input === undefined) return [{ code: 'missing-field', at, field: String(issue.path.at(-1) ?? '') }]
      if (issue.message === 'empty') return [{ code: 'empty', at }]
      const wanted = issue.code === 'invalid_type' && !shapes.has(issue.message) ? issue.expected : issue.message
      const expected = shapes.has(wanted) ? (wanted as Shape) : 'other'
      return [{ code: 'wrong-shape', at, expected, found: quoted(input) }]
    }
  }
}

/** The one value by which a shape is chosen (`role`, `kind`) is missing or none of those there are. */
const undiscriminated = (issue: z.core.$ZodIssueInvalidUnion): CommandProblem => {
  const { discriminator } = issue as { readonly discriminator?: string }
  const at = placeOf(issue.path)
  const { input } = issue
  if (input === undefined) return { code: 'missing-field', at, field: String(issue.path.at(-1) ?? '') }
  if (discriminator === undefined) return { code: 'wrong-shape', at, expected: 'object', found: quoted(input) }
  const found = isObject(input) && Object.hasOwn(input, discriminator) ? input[discriminator] : input
  if (found === undefined) return { code: 'missing-field', at, field: discriminator }
  const { options } = issue as { readonly options?: readonly unknown[] }
  return unknownValue(at, found, (options ?? []).map(String))
}

const unknownValue = (at: string, input: unknown, options: readonly string[]): CommandProblem => {
  if (input === undefined) return { code: 'missing-field', at, field: at.slice(at.lastIndexOf('.') + 1) }
  const found = quoted(input)
  return { code: 'unknown-value', at, found, nearest: nearest(found, options), options }
}

const outOfRange = (at: string, found: number): CommandProblem => ({
  code: 'out-of-range',
  at,
  found: String(found),
  ...(at === 'definition' ? { min: 1, max: Number.MAX_SAFE_INTEGER } : { min: 0, max: 1e12 }),
})

const lengthOf = (value: unknown): number => (typeof value === 'string' || Array.isArray(value) ? value.length : 0)

const placeOf = (path: readonly PropertyKey[]): string =>
  path.reduce<string>(
    (text, step) =>
      typeof step === 'number' ? `${text}[${step}]` : text === '' ? String(step) : `${text}.${String(step)}`,
    '',
  )

const quoted = (value: unknown): string => {
  if (typeof value === 'string') return value.length > 100 ? `${value.slice(0, 99)}…` : value
  if (Array.isArray(value)) return '[…]'
  return isObject(value) ? '{…}' : String(value)
}

/** The value, which nothing can change any more: events and states refer to parts of it. */
const frozen = <T>(value: T): T => {
  if (typeof value === 'object' && value !== null) {
    Object.freeze(value)
    for (const inner of Object.values(value)) frozen(inner)
  }
  return value
}
