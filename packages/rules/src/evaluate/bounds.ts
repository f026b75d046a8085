/**
 * Numbers and dates for the compiled evaluator: an interval in floating point together with a bound on its rounding
 * error. A comparison decides by it when the error cannot matter and asks the reference evaluator when it might, so
 * the answer is always the exact one.
 */
import { dayNumber, shiftDay, wholeBetween } from '@zhiben/core'
import type { ChoiceType, FactType, ListType } from '../facts/fact-type.js'
import { FactMalformed } from '../facts/known.js'
import type { Fact } from '../ir/fact.js'
import type { Node, NodeOf } from '../ir/node.js'
import { type Code, type Frame, inside, type Row, type Run, type Setting } from './frame.js'

/** Computes a number into `frame.bounds`: least, greatest, error. */
export type Bounds = Run<void>

/** The operators that give a number or a date. */
type NumberOp =
  | 'fact'
  | 'number'
  | 'date'
  | 'asOf'
  | 'add'
  | 'subtract'
  | 'multiply'
  | 'divide'
  | 'min'
  | 'max'
  | 'choose'
  | 'lookup'
  | 'shift'
  | 'between'
  | 'count'
  | 'sum'
  | 'minOf'
  | 'maxOf'

/** Half a unit in the last place: the most by which one operation, or one decimal figure, is rounded. */
const unit = 2 ** -53
const infinity = Number.POSITIVE_INFINITY

const put = (frame: Frame, lo: number, hi: number, error: number): void => {
  const { bounds } = frame
  bounds[0] = lo
  bounds[1] = hi
  // Nought times an endless doubt is no number, and must not pass for no doubt.
  bounds[2] = Number.isNaN(error) ? infinity : error
}

/** Too doubtful to decide by; the comparison asks the reference. */
const doubtful = (frame: Frame): void => put(frame, 0, 0, infinity)

/** Below this in size, rounding is no longer relative; nobody measures so little, so the reference may decide. */
const tooSmall = 2 ** -960

/** What is lost where a decimal figure becomes a double: nothing for whole numbers that doubles hold. */
const figureError = (value: number): number => {
  if (Number.isSafeInteger(value) || !Number.isFinite(value)) return 0
  return Math.abs(value) < tooSmall ? infinity : Math.abs(value) * unit
}

/** Whether a sum of finite numbers is too large for a double. */
const overflows = (result: number, a: number, b: number): boolean =>
  !Number.isFinite(result) && Number.isFinite(a) && Number.isFinite(b)

/** Whether a product of numbers is too large, or too near nought, for its rounding to be bounded. */
const outOfReach = (result: number, a: number, b: number): boolean =>
  overflows(result, a, b) || (Math.abs(result) < tooSmall && a !== 0 && b !== 0)

/** The greatest finite magnitude of two ends. */
const size = (a: number, b: number): number =>
  Math.max(Number.isFinite(a) ? Math.abs(a) : 0, Number.isFinite(b) ? Math.abs(b) : 0)

/** How a fact of the subject (`scope` 0), of the innermost item, or of one between is reached. */
export const rowOf = (fact: Fact, setting: Setting): ((row: Row, item: Row, frame: Frame) => Row) => {
  const scope = fact.scope ?? 0
  if (scope === 0) return (row) => row
  if (scope === setting.schemas.length - 1) return (_row, item) => item
  return (_row, _item, frame) => frame.items[scope] as Row
}

/** The type of a fact where it stands. */
export const typeOf = (fact: Fact, setting: Setting): FactType =>
  setting.schemas[fact.scope ?? 0]?.[fact.fact] as FactType

/** Makes a number or date ready. */
export const compileBounds = (node: Node, setting: Setting): Bounds => {
  const compile = compilers[node.op as NumberOp] as ((node: Node, setting: Setting) => Bounds) | undefined
  if (!compile) throw new TypeError(`Bug: \`${node.op}\` is not a number or a date; \`check\` refuses such a rule`)
  return compile(node, setting)
}

const constant =
  (value: number): Bounds =>
  (_row, _item, frame) =>
    put(frame, value, value, figureError(value))

/** Several numbers folded into one. `step` sees the total so far and the next. */
const fold = (
  parts: readonly Bounds[],
  step: (frame: Frame, lo: number, hi: number, error: number) => void,
): Bounds => {
  const [first, ...rest] = parts as [Bounds, ...Bounds[]]
  return (row, item, frame) => {
    first(row, item, frame)
    for (const next of rest) {
      const [lo, hi, error] = frame.bounds as unknown as [number, number, number]
      next(row, item, frame)
      step(frame, lo, hi, error)
    }
  }
}

/** Adds the number in the frame to the one given. */
const addTo = (frame: Frame, lo: number, hi: number, error: number): void => {
  const { bounds } = frame
  const low = lo + (bounds[0] as number)
  const high = hi + (bounds[1] as number)
  const doubt = overflows(low, lo, bounds[0] as number) || overflows(high, hi, bounds[1] as number) ? infinity : error
  // Opposite infinities leave that end open, as in the reference.
  put(
    frame,
    Number.isNaN(low) ? -infinity : low,
    Number.isNaN(high) ? infinity : high,
    doubt + (bounds[2] as number) + size(low, high) * unit,
  )
}

const subtractFrom = (frame: Frame, lo: number, hi: number, error: number): void => {
  const { bounds } = frame
  put(frame, -(bounds[1] as number), -(bounds[0] as number), bounds[2] as number)
  addTo(frame, lo, hi, error)
}

/** Whether rounding may have turned the sign of an end, or made a nought of it, or one no nought any more. */
const isUnsure = (low: number, high: number, error: number): boolean =>
  error > 0 && (Math.abs(low) <= error || Math.abs(high) <= error)

const isOpen = (low: number, high: number): boolean => !Number.isFinite(low) || !Number.isFinite(high)

/** Nought times an open end is nought. */
const product = (a: number, b: number): number => (a === 0 || b === 0 ? 0 : a * b)

const multiplyBy = (frame: Frame, lo: number, hi: number, error: number): void => {
  const { bounds } = frame
  const low = bounds[0] as number
  const high = bounds[1] as number
  const other = bounds[2] as number
  const ends = [product(lo, low), product(lo, high), product(hi, low), product(hi, high)] as const
  const lost =
    outOfReach(ends[0], lo, low) ||
    outOfReach(ends[1], lo, high) ||
    outOfReach(ends[2], hi, low) ||
    outOfReach(ends[3], hi, high) ||
    // Where an open end comes out hangs on a sign, and whether there is one on a nought.
    (isOpen(lo, hi) && isUnsure(low, high, other)) ||
    (isOpen(low, high) && isUnsure(lo, hi, error))
  const least = Math.min(...ends)
  const greatest = Math.max(...ends)
  put(
    frame,
    least,
    greatest,
    lost ? infinity : size(lo, hi) * other + size(low, high) * error + error * other + size(least, greatest) * unit * 2,
  )
}

const divideInto = (frame: Frame, lo: number, hi: number, error: number): void => {
  const { bounds } = frame
  const low = bounds[0] as number
  const high = bounds[1] as number
  const other = bounds[2] as number
  const finite = Number.isFinite(lo) && Number.isFinite(hi) && Number.isFinite(low) && Number.isFinite(high)
  if (low <= 0 && high >= 0 && other === 0) put(frame, -infinity, infinity, 0)
  else if (!finite || (low - other <= 0 && high + other >= 0)) doubtful(frame)
  else putQuotient(frame, lo, hi, error)
}

const putQuotient = (frame: Frame, lo: number, hi: number, error: number): void => {
  const { bounds } = frame
  const low = bounds[0] as number
  const high = bounds[1] as number
  const other = bounds[2] as number
  const ends = [lo / low, lo / high, hi / low, hi / high] as const
  const least = Math.min(...ends)
  const greatest = Math.max(...ends)
  // Every end is finite here, so an infinite quotient is one too large for a double.
  const lost =
    !Number.isFinite(least) ||
    !Number.isFinite(greatest) ||
    ends.some((end, i) => Math.abs(end) < tooSmall && (i < 2 ? lo : hi) !== 0)
  const nearest = Math.min(Math.abs(low), Math.abs(high)) - other
  put(
    frame,
    least,
    greatest,
    lost ? infinity : ((error + size(least, greatest) * other) / nearest) * 2 + size(least, greatest) * unit * 2,
  )
}

const leastOf = (frame: Frame, lo: number, hi: number, error: number): void =>
  put(
    frame,
    Math.min(lo, frame.bounds[0] as number),
    Math.min(hi, frame.bounds[1] as number),
    Math.max(error, frame.bounds[2] as number),
  )

const greatestOf = (frame: Frame, lo: number, hi: number, error: number): void =>
  put(
    frame,
    Math.max(lo, frame.bounds[0] as number),
    Math.max(hi, frame.bounds[1] as number),
    Math.max(error, frame.bounds[2] as number),
  )

const hullWith = (frame: Frame, lo: number, hi: number, error: number): void =>
  put(
    frame,
    Math.min(lo, frame.bounds[0] as number),
    Math.max(hi, frame.bounds[1] as number),
    Math.max(error, frame.bounds[2] as number),
  )

const many = (node: { readonly of: readonly Node[] }, setting: Setting, step: typeof addTo): Bounds =>
  fold(
    node.of.map((child) => compileBounds(child, setting)),
    step,
  )

const two = (node: { readonly left: Node; readonly right: Node }, setting: Setting, step: typeof addTo): Bounds =>
  fold([compileBounds(node.left, setting), compileBounds(node.right, setting)], step)

const compileFact = (node: Fact, setting: Setting): Bounds => {
  const type = typeOf(node, setting)
  const rowIn = rowOf(node, setting)
  const { fact } = node
  if (type.kind === 'date')
    return (row, item, frame) => {
      const value = rowIn(row, item, frame)[fact]
      if (value === undefined || value === null) return put(frame, -infinity, infinity, 0)
      const day = typeof value === 'string' ? dayNumber(value) : undefined
      return day === undefined ? doubtful(frame) : put(frame, day, day, 0)
    }
  if (type.kind !== 'number')
    throw new TypeError(`Bug: \`${fact}\` is not a number or a date; \`check\` refuses such a rule`)
  const min = type.min ?? -infinity
  const max = type.max ?? infinity
  const error = Math.max(figureError(min), figureError(max))
  return (row, item, frame) => {
    const value = rowIn(row, item, frame)[fact]
    if (typeof value === 'number' && !Number.isNaN(value)) return put(frame, value, value, figureError(value))
    return value === undefined || value === null ? put(frame, min, max, error) : doubtful(frame)
  }
}

const compileLookup = ({ key, table }: NodeOf<'lookup'>, setting: Setting): Bounds => {
  const entries = setting.standard.tables?.[table]?.entries ?? {}
  const fact = key as Fact
  const rowIn = rowOf(fact, setting)
  const possible = Object.keys((typeOf(fact, setting) as ChoiceType).options).map((option) => entries[option] as number)
  const least = Math.min(...possible)
  const greatest = Math.max(...possible)
  return (row, item, frame) => {
    const value = rowIn(row, item, frame)[fact.fact]
    if (value === undefined || value === null)
      return put(frame, least, greatest, Math.max(figureError(least), figureError(greatest)))
    const entry = typeof value === 'string' && Object.hasOwn(entries, value) ? entries[value] : undefined
    return entry === undefined ? doubtful(frame) : put(frame, entry, entry, figureError(entry))
  }
}

const compileShift = ({ by, of }: NodeOf<'shift'>, setting: Setting): Bounds => {
  const day = compileBounds(of, setting)
  const shift = (end: number): number => (Number.isFinite(end) ? shiftDay(end, by) : end)
  return (row, item, frame) => {
    day(row, item, frame)
    put(frame, shift(frame.bounds[0] as number), shift(frame.bounds[1] as number), frame.bounds[2] as number)
  }
}

const compileBetween = ({ from, to, unit: length }: NodeOf<'between'>, setting: Setting): Bounds => {
  const whole = (a: number, b: number, open: number): number => {
    if (Number.isFinite(a) && Number.isFinite(b)) return wholeBetween(a, b, length)
    return a === b ? open : b - a
  }
  return fold([compileBounds(from, setting), compileBounds(to, setting)], (frame, lo, hi, error) => {
    const { bounds } = frame
    put(
      frame,
      whole(hi, bounds[0] as number, -infinity),
      whole(lo, bounds[1] as number, infinity),
      error + (bounds[2] as number),
    )
  })
}

const compileChoose = (node: NodeOf<'choose'>, setting: Setting): Bounds => {
  const condition = setting.truth(node.if, setting)
  const then = compileBounds(node.then, setting)
  const otherwise = compileBounds(node.else, setting)
  const either = fold([then, otherwise], hullWith)
  return (row, item, frame) => {
    const code = condition(row, item, frame)
    if (code === 2) then(row, item, frame)
    else if (code === 0) otherwise(row, item, frame)
    else either(row, item, frame)
  }
}

/** The known items of a list and whether they are all; shared by everything that goes through one. */
export const compileList = (
  fact: Fact,
  setting: Setting,
): ((row: Row, item: Row, frame: Frame) => readonly Row[] | { readonly partial: readonly Row[] }) => {
  const rowIn = rowOf(fact, setting)
  return (row, item, frame) => {
    const value = rowIn(row, item, frame)[fact.fact]
    if (Array.isArray(value)) return value
    if (value === undefined || value === null) return nothing
    if (typeof value === 'object' && 'partial' in value && Array.isArray(value.partial))
      return value as { readonly partial: readonly Row[] }
    throw new FactMalformed(fact.fact, 'a list or { "partial": [ … ] }')
  }
}
const nothing = { partial: [] }

/** Whether a list is complete, as `compileList` gives it. */
export const isComplete = (list: readonly Row[] | { readonly partial: readonly Row[] }): list is readonly Row[] =>
  Array.isArray(list)

/** The setting and the filter inside a quantifier or aggregate. */
const aggregate = (node: { readonly in: Fact; readonly where?: Node | undefined }, setting: Setting) => {
  const inner = inside(setting, (typeOf(node.in, setting) as ListType).items)
  return {
    list: compileList(node.in, setting),
    counts: node.where ? setting.truth(node.where, inner) : (): Code => 2,
    inner,
    depth: setting.schemas.length,
  }
}

const compileCount = (node: NodeOf<'count'>, setting: Setting): Bounds => {
  const { list, counts, depth } = aggregate(node, setting)
  return (row, item, frame) => {
    const known = list(row, item, frame)
    const complete = isComplete(known)
    let sure = 0
    let possible = 0
    for (const one of complete ? known : known.partial) {
      frame.items[depth] = one
      const code = counts(row, one, frame)
      if (code === 2) sure += 1
      if (code !== 0) possible += 1
    }
    put(frame, sure, complete ? possible : infinity, 0)
  }
}

const compileSum = (node: NodeOf<'sum'>, setting: Setting): Bounds => {
  const { list, counts, inner, depth } = aggregate(node, setting)
  const number = compileBounds(node.of, inner)
  return (row, item, frame) => {
    const known = list(row, item, frame)
    const complete = isComplete(known)
    let lo = 0
    let hi = 0
    let error = 0
    const { bounds } = frame
    for (const one of complete ? known : known.partial) {
      frame.items[depth] = one
      const code = counts(row, one, frame)
      if (code === 0) continue
      number(row, one, frame)
      if (code === 1)
        put(frame, Math.min(0, bounds[0] as number), Math.max(0, bounds[1] as number), bounds[2] as number)
      addTo(frame, lo, hi, error)
      lo = bounds[0] as number
      hi = bounds[1] as number
      error = bounds[2] as number
    }
    if (complete) return put(frame, lo, hi, error)
    frame.items[depth] = none
    number(row, none, frame)
    const [low, high, doubt] = bounds as unknown as [number, number, number]
    // Whether the rest can raise or lower the sum hangs on a sign.
    const unsure = isUnsure(low, high, doubt)
    put(frame, low < 0 ? -infinity : lo, high > 0 ? infinity : hi, unsure ? infinity : error + doubt)
  }
}
const none: Row = Object.freeze({})

const compileExtreme = (node: NodeOf<'minOf'> | NodeOf<'maxOf'>, setting: Setting): Bounds => {
  const { list, counts, inner, depth } = aggregate(node, setting)
  const number = compileBounds(node.of, inner)
  // The greatest of some numbers is the least of their negatives, so one loop does for both.
  const sign = node.op === 'minOf' ? 1 : -1
  return (row, item, frame) => {
    const known = list(row, item, frame)
    const complete = isComplete(known)
    const { bounds } = frame
    let lowest = infinity
    let surely = infinity
    let error = 0
    for (const one of complete ? known : known.partial) {
      frame.items[depth] = one
      const code = counts(row, one, frame)
      if (code === 0) continue
      number(row, one, frame)
      const lo = sign * (bounds[sign > 0 ? 0 : 1] as number)
      const hi = sign * (bounds[sign > 0 ? 1 : 0] as number)
      if (lo < lowest) lowest = lo
      if (code === 2 && hi < surely) surely = hi
      if ((bounds[2] as number) > error) error = bounds[2] as number
    }
    if (!complete) {
      frame.items[depth] = none
      number(row, none, frame)
      lowest = Math.min(lowest, sign * (bounds[sign > 0 ? 0 : 1] as number))
      if ((bounds[2] as number) > error) error = bounds[2] as number
    }
    if (sign > 0) put(frame, lowest, surely, error)
    else put(frame, -surely, -lowest, error)
  }
}

const compilers: { readonly [O in NumberOp]: (node: NodeOf<O>, setting: Setting) => Bounds } = {
  fact: compileFact,
  number: (node) => constant(node.value),
  date: (node) => constant(dayNumber(node.value) as number),
  asOf: () => (_row, _item, frame) => put(frame, frame.asOf, frame.asOf, 0),
  add: (node, setting) => many(node, setting, addTo),
  subtract: (node, setting) => two(node, setting, subtractFrom),
  multiply: (node, setting) => many(node, setting, multiplyBy),
  divide: (node, setting) => two(node, setting, divideInto),
  min: (node, setting) => many(node, setting, leastOf),
  max: (node, setting) => many(node, setting, greatestOf),
  choose: compileChoose,
  lookup: compileLookup,
  shift: compileShift,
  between: compileBetween,
  count: compileCount,
  sum: compileSum,
  minOf: compileExtreme,
  maxOf: compileExtreme,
}
