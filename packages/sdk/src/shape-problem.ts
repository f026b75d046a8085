import { isObject, nearest, quoted as quotedWhole, suggestions } from '@zhiben/core'
import { limits } from '@zhiben/rules'
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
      readonly nearest: string | undefined
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

/** A value to look at, the shape that it should have, and the way to it. */
interface Visit {
  readonly schema: z.core.$ZodType
  readonly value: unknown
  readonly step: string | number
  readonly parent: Visit | undefined
}

/**
 * Everything in which a value differs from the shape that a zod schema gives it, in the order of the schema; after the
 * first thousand it stops looking.
 *
 * zod's own reader calls itself for every level and gathers all it finds, so that a large enough value exhausts the
 * stack or the memory. This goes through the same schema with a stack of its own and asks zod about single texts and
 * numbers only.
 */
export const shapeProblems = (schema: z.core.$ZodType, value: unknown): readonly ShapeProblem[] => {
  const problems: ShapeProblem[] = []
  const open = [look({ schema, value, step: '', parent: undefined })]
  for (let top = open.at(-1); top && problems.length < limits.problems; top = open.at(-1)) {
    const { value: found, done } = top.next()
    if (done) open.pop()
    else if ('code' in found) problems.push(found)
    else open.push(look(found))
  }
  return problems
}

/** What is wrong with one value, and its parts, which are to be looked at in their turn. */
type Look = Generator<ShapeProblem | Visit, void>

function* look(visit: Visit): Look {
  const { value } = visit
  const { def } = (visit.schema as z.core.$ZodTypes)._zod
  switch (def.type) {
    case 'optional':
      yield* look({ ...visit, schema: def.innerType })
      break
    case 'lazy':
      yield* look({ ...visit, schema: def.getter() })
      break
    case 'union':
      yield* lookForKind(visit)
      break
    case 'object':
      if (isObject(value)) yield* lookIntoObject(visit, value, def.shape)
      else yield wrongShape(visit, 'object')
      break
    case 'record':
      if (!isObject(value)) yield wrongShape(visit, 'object')
      else
        for (const [step, inner] of Object.entries(value)) {
          yield* leafProblems(def.keyType, step, placeOf(visit, step))
          yield { schema: def.valueType, value: inner, step, parent: visit }
        }
      break
    case 'array':
      if (!Array.isArray(value)) yield wrongShape(visit, 'list')
      else {
        // The only length that our shapes ask of a list is one item.
        const needed = def.checks?.some((check) => check._zod.def.check === 'min_length')
        if (needed && value.length === 0) yield { code: 'empty', at: placeOf(visit), of: 'list' }
        for (const [step, inner] of value.entries()) yield { schema: def.element, value: inner, step, parent: visit }
      }
      break
    default:
      yield* leafProblems(visit.schema, value, placeOf(visit))
  }
}

function* lookIntoObject(visit: Visit, value: Readonly<Record<string, unknown>>, shape: z.core.$ZodShape): Look {
  for (const [step, schema] of Object.entries(shape)) {
    if (Object.hasOwn(value, step)) yield { schema, value: value[step], step, parent: visit }
    else if ((schema as z.core.$ZodTypes)._zod.def.type !== 'optional')
      yield { code: 'missing-field', at: placeOf(visit, step), field: step }
  }
  const fields = Object.keys(shape)
  const near = suggestions()
  for (const field of Object.keys(value))
    if (!Object.hasOwn(shape, field))
      yield { code: 'unknown-field', at: placeOf(visit, field), field, nearest: near(field, fields) }
}

/** Of several shapes the one that a field (`op`, `kind`, `status`) names. */
function* lookForKind(visit: Visit): Look {
  const { value } = visit
  const { discriminator, options } = (visit.schema as z.core.$ZodDiscriminatedUnion)._zod.def
  const at = placeOf(visit, discriminator)
  const namesOf = (option: z.core.$ZodType) => [...(option._zod.propValues?.[discriminator] ?? [])].map(String)
  const found = isObject(value) && Object.hasOwn(value, discriminator) ? value[discriminator] : undefined
  const fitting = options.find((option) => typeof found === 'string' && namesOf(option).includes(found))
  if (!isObject(value)) yield wrongShape(visit, 'object')
  else if (found === undefined) yield { code: 'missing-field', at, field: discriminator }
  else if (fitting) yield* look({ ...visit, schema: fitting })
  else {
    const names = options.flatMap(namesOf)
    yield discriminator === 'op'
      ? { code: 'unknown-operator', at, ...named(found, names) }
      : { code: 'unknown-value', at, ...named(found, names), options: names }
  }
}

const wrongShape = (visit: Visit, expected: Shape): ShapeProblem => ({
  code: 'wrong-shape',
  at: placeOf(visit),
  expected,
  found: quoted(visit.value),
})

const shapes: Readonly<Record<string, Shape>> = {
  string: 'text',
  number: 'number',
  int: 'whole-number',
  boolean: 'boolean',
}

/** What zod finds wrong with a single text, number or truth value. */
const leafProblems = (schema: z.core.$ZodType, value: unknown, at: string): readonly ShapeProblem[] => {
  const { issues } = (schema as z.ZodType).safeParse(value).error ?? { issues: [] }
  return issues.map((issue): ShapeProblem => {
    switch (issue.code) {
      case 'invalid_type':
        return { code: 'wrong-shape', at, expected: shapes[issue.expected] ?? 'object', found: quoted(value) }
      case 'invalid_format':
        return issue.format === 'words'
          ? { code: 'empty', at, of: 'text' }
          : { code: 'wrong-form', at, expected: issue.format as Form, found: quoted(value) }
      case 'too_small':
        return { code: 'number-out-of-range', at, found: quoted(value), min: Number(issue.minimum), max: undefined }
      case 'too_big':
        return { code: 'number-out-of-range', at, found: quoted(value), min: undefined, max: Number(issue.maximum) }
      case 'invalid_value': {
        const options = issue.values.map((option) => (typeof option === 'string' ? option : JSON.stringify(option)))
        return { code: 'unknown-value', at, ...named(value, options), options }
      }
      default:
        throw new TypeError(`Bug: no problem is known for what zod calls ${issue.code}`)
    }
  })
}

const placeOf = (visit: Visit, ...inner: readonly string[]): string => {
  const steps: (string | number)[] = [...inner]
  for (let at: Visit | undefined = visit; at?.parent; at = at.parent) steps.unshift(at.step)
  return placeText(steps)
}

/** A name as it was written, and the known one nearest to it. */
const named = (found: unknown, known: readonly string[]) =>
  typeof found === 'string' ? { found, nearest: nearest(found, known) } : { found: quoted(found), nearest: undefined }

/** A value as a message quotes it: texts and numbers as JSON has them, what is larger by its brackets. */
export const quoted = (value: unknown): string => {
  if (Array.isArray(value)) return '[…]'
  if (typeof value === 'object' && value !== null) return '{…}'
  return quotedWhole(value)
}
