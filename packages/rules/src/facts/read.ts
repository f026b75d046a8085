import {
  approximate,
  compareExact,
  convert,
  exact,
  isCivilDate,
  isObject,
  isUnit,
  type nearest,
  quoted,
  suggestions,
  type Unit,
  units,
} from '@zhiben/core'
import type { ChoiceType, FactSchema, FactType, ListType, NumberType } from './fact-type.js'

/** What can be wrong with facts that come from outside. `at` is the path of the fact. */
export type FactProblem =
  | { readonly code: 'not-an-object'; readonly at: string; readonly found: string }
  | { readonly code: 'unknown-fact'; readonly at: string; readonly found: string; readonly nearest: string | undefined }
  | { readonly code: 'wrong-type'; readonly at: string; readonly expected: FactType['kind']; readonly found: string }
  | {
      readonly code: 'out-of-bounds'
      readonly at: string
      readonly found: number
      readonly min: number | undefined
      readonly max: number | undefined
      readonly unit: Unit
    }
  | { readonly code: 'unknown-unit'; readonly at: string; readonly found: string; readonly nearest: string | undefined }
  | { readonly code: 'unit-not-convertible'; readonly at: string; readonly found: Unit; readonly expected: Unit }
  | { readonly code: 'unit-inexact'; readonly at: string; readonly found: string; readonly expected: Unit }
  | { readonly code: 'range-backwards'; readonly at: string; readonly from: string; readonly to: string }
  | {
      readonly code: 'unknown-option'
      readonly at: string
      readonly found: string
      readonly nearest: string | undefined
      readonly options: readonly string[]
    }
  | { readonly code: 'no-possibility'; readonly at: string }
  | { readonly code: 'no-such-day'; readonly at: string; readonly found: string }
  | { readonly code: 'too-many-items'; readonly at: string; readonly found: number; readonly limit: number }
  | { readonly code: 'judgement-incomplete'; readonly at: string; readonly misses: 'by' | 'because' }
  | { readonly code: 'not-a-judgement'; readonly at: string }

/**
 * Facts as evaluators take them, and everything that was wrong. What is wrong is left out of the facts.
 *
 * Every fact that is asked for has its key, in the schema's order; it is `undefined` where nothing was said of the fact. So
 * all subjects that were read have one shape, and an absent key costs an evaluator no more than a `null`. (Where more than
 * 120 facts are asked for, only those said of have a key: see `blank`.)
 */
export interface ReadFacts {
  readonly facts: Readonly<Record<string, unknown>>
  readonly problems: readonly FactProblem[]
}

/**
 * Facts from outside, checked against their schema once: unknown names, wrong kinds, values out of bounds, days
 * that do not exist. A value in another unit is converted exactly, or refused. Nothing is guessed.
 *
 * Names of the subject's own (`id` of an item, and those in `labels`) are kept as they are. `asked` are the facts that
 * evaluators will ask for, where the schema knows more.
 * @example readFacts(schema, { tonnes: { value: 300, unit: 'kg' } }).facts // { tonnes: 0.3 }
 */
export const readFacts = (
  schema: FactSchema,
  value: unknown,
  labels: readonly string[] = [],
  asked: FactSchema = schema,
): ReadFacts => {
  const problems: FactProblem[] = []
  const report = Object.assign((problem: FactProblem) => void problems.push(problem), { near: suggestions() })
  const facts = readObject(schema, value, '', labels, report, asked)
  return { facts, problems }
}

interface Report {
  (problem: FactProblem): void
  readonly near: typeof nearest
}

const readObject = (
  schema: FactSchema,
  value: unknown,
  at: string,
  labels: readonly string[],
  report: Report,
  asked: FactSchema = schema,
) => {
  const facts = blank(asked)
  if (!isObject(value)) {
    report({ code: 'not-an-object', at, found: quoted(value) })
    return facts
  }
  for (const [name, given] of Object.entries(value)) {
    const place = at === '' ? name : `${at}.${name}`
    if (labels.includes(name)) {
      facts[name] = given
      continue
    }
    const type = Object.hasOwn(schema, name) ? schema[name] : undefined
    if (!type) {
      report({ code: 'unknown-fact', at: place, found: name, nearest: report.near(name, Object.keys(schema)) })
      continue
    }
    if (given !== undefined) facts[name] = given === null ? null : readFact(type, given, place, report)
  }
  return facts
}

const blanks = new WeakMap<FactSchema, Readonly<Record<string, unknown>>>()

/**
 * V8 makes a hash table of an object with more than 128 keys; copying that takes 0.2 µs a key, more than a shape saves. One
 * standard asks for fewer, ten together for more.
 */
const mostKeys = 120

/** An object with a key for every fact, and nothing known. */
const blank = (schema: FactSchema): Record<string, unknown> => {
  let all = blanks.get(schema)
  if (!all) {
    const names = Object.keys(schema)
    // Not by assigning to `{}` key by key: V8 makes a slow hash table of such an object after a few keys.
    const made: Record<string, unknown> =
      names.length > mostKeys ? {} : JSON.parse(JSON.stringify(Object.fromEntries(names.map((name) => [name, null]))))
    for (const name of Object.keys(made)) made[name] = undefined
    all = made
    blanks.set(schema, all)
  }
  return { ...all }
}

/** The value as evaluators take it; `undefined` where there was a problem. */
const readFact = (type: FactType, value: unknown, at: string, report: Report): unknown => {
  if (isObject(value) && ('by' in value || 'because' in value)) return readJudged(type, value, at, report)
  switch (type.kind) {
    case 'boolean':
      return typeof value === 'boolean' ? value : wrong(type, value, at, report)
    case 'number':
      return readNumber(type, value, at, report)
    case 'date':
      return isObject(value)
        ? readRange(type, value, at, report, (end, place) => readDay(end, place, report))
        : readDay(value, at, report)
    case 'choice':
      return readSome(value, at, report, (option, place) => readOption(type, option, place, report))
    case 'text':
      return readSome(value, at, report, (text, place) =>
        typeof text === 'string' ? text : wrong(type, text, place, report),
      )
    case 'list':
      return readList(type, value, at, report)
  }
}

const wrong = (type: FactType, value: unknown, at: string, report: Report): undefined => {
  report({ code: 'wrong-type', at, expected: type.kind, found: quoted(value) })
  return undefined
}

const readJudged = (type: FactType, judged: Readonly<Record<string, unknown>>, at: string, report: Report): unknown => {
  if (!type.judgement || (type.kind !== 'boolean' && type.kind !== 'choice')) {
    report({ code: 'not-a-judgement', at })
    return undefined
  }
  if (!hasOnly(judged, ['value', 'by', 'because', 'on'])) return wrong(type, judged, at, report)
  const { value = null, by, because, on } = judged
  const misses = (['by', 'because'] as const).filter((part) => !isWritten(judged[part]))
  for (const part of misses) report({ code: 'judgement-incomplete', at, misses: part })
  const day = on === undefined || isCivilDate(on)
  if (!day) report({ code: 'no-such-day', at: `${at}.on`, found: quoted(on) })
  // A judgement of a judgement is nobody's.
  const isSigned = isObject(value) && ('by' in value || 'because' in value)
  const read = value === null ? null : (isSigned ? wrong : readFact)(type, value, `${at}.value`, report)
  if (read === undefined || misses.length > 0 || !day) return undefined
  return { value: read, by, because, ...(on === undefined ? {} : { on }) }
}

const isWritten = (text: unknown): boolean => typeof text === 'string' && text.trim() !== ''

/** A key that nobody reads might be one that somebody meant: `{ "value": 5, "unit": "kg", "until": … }` is refused. */
const hasOnly = (value: Readonly<Record<string, unknown>>, keys: readonly string[]): boolean =>
  Object.keys(value).every((key) => keys.includes(key))

const readNumber = (type: NumberType, value: unknown, at: string, report: Report): unknown => {
  if (isObject(value) && 'range' in value)
    return readRange(type, value, at, report, (end, place) => readFigure(type, end, value.unit, place, report))
  if (isObject(value) && hasOnly(value, ['value', 'unit'])) return readFigure(type, value.value, value.unit, at, report)
  return readFigure(type, value, undefined, at, report)
}

const readFigure = (
  type: NumberType,
  value: unknown,
  unit: unknown,
  at: string,
  report: Report,
): number | undefined => {
  if (typeof value !== 'number' || !Number.isFinite(value)) return wrong(type, value, at, report)
  const converted = unit === undefined || unit === type.unit ? value : inUnit(type, value, unit, at, report)
  if (converted === undefined) return undefined
  if (converted >= (type.min ?? Number.NEGATIVE_INFINITY) && converted <= (type.max ?? Number.POSITIVE_INFINITY))
    return converted
  report({ code: 'out-of-bounds', at, found: converted, min: type.min, max: type.max, unit: type.unit })
  return undefined
}

const inUnit = (type: NumberType, value: number, unit: unknown, at: string, report: Report): number | undefined => {
  if (typeof unit !== 'string' || !isUnit(unit)) {
    report({
      code: 'unknown-unit',
      at,
      found: quoted(unit),
      nearest: typeof unit === 'string' ? report.near(unit, units) : undefined,
    })
    return undefined
  }
  const converted = convert(value, unit, type.unit)
  if (converted === undefined) {
    report({ code: 'unit-not-convertible', at, found: unit, expected: type.unit })
    return undefined
  }
  const double = approximate(converted)
  if (compareExact(exact(double), converted) === 0) return double
  report({ code: 'unit-inexact', at, found: `${value} ${unit}`, expected: type.unit })
  return undefined
}

const readDay = (value: unknown, at: string, report: Report): string | undefined => {
  if (isCivilDate(value)) return value
  report({ code: 'no-such-day', at, found: quoted(value) })
  return undefined
}

/** `{ "range": [from, to] }` with its ends read one by one. */
const readRange = <E extends string | number>(
  type: FactType,
  value: Readonly<Record<string, unknown>>,
  at: string,
  report: Report,
  readEnd: (end: unknown, at: string) => E | undefined,
): unknown => {
  const keys = type.kind === 'number' ? ['range', 'unit'] : ['range']
  if (!Array.isArray(value.range) || value.range.length !== 2 || !hasOnly(value, keys))
    return wrong(type, value, at, report)
  const [from, to] = value.range.map((end, i) => (end === null ? null : readEnd(end, `${at}.range[${i}]`)))
  if (from === undefined || to === undefined) return undefined
  if (from === null || to === null || from <= to) return { range: [from, to] }
  report({ code: 'range-backwards', at, from: String(from), to: String(to) })
  return undefined
}

const readSome = (
  value: unknown,
  at: string,
  report: Report,
  readOne: (one: unknown, at: string) => string | undefined,
): unknown => {
  if (!isObject(value) || !Array.isArray(value.oneOf) || !hasOnly(value, ['oneOf'])) return readOne(value, at)
  if (value.oneOf.length === 0) {
    report({ code: 'no-possibility', at })
    return undefined
  }
  const read = value.oneOf.map((one, i) => readOne(one, `${at}.oneOf[${i}]`))
  return read.includes(undefined) ? undefined : { oneOf: read }
}

const readOption = (type: ChoiceType, value: unknown, at: string, report: Report): string | undefined => {
  if (typeof value !== 'string') return wrong(type, value, at, report)
  if (Object.hasOwn(type.options, value)) return value
  const options = Object.keys(type.options)
  report({ code: 'unknown-option', at, found: value, nearest: report.near(value, options), options })
  return undefined
}

const readList = (type: ListType, value: unknown, at: string, report: Report): unknown => {
  const partial = isObject(value) && Array.isArray(value.partial) && hasOnly(value, ['partial'])
  const given = partial ? (value.partial as readonly unknown[]) : value
  if (!Array.isArray(given)) return wrong(type, value, at, report)
  if (given.length > type.maxItems) {
    report({ code: 'too-many-items', at, found: given.length, limit: type.maxItems })
    return undefined
  }
  const items = given.map((item, i) => readObject(type.items, item, `${at}[${i}]`, ['id'], report))
  return partial ? { partial: items } : items
}
