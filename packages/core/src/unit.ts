import { divideExact, type Exact, exact, multiplyExact } from './exact.js'

/** Unit → [dimension, how many of the dimension's first unit it is worth: numerator, denominator]. */
const table = {
  '1': ['ratio', 1, 1],
  '%': ['ratio', 1, 100],
  person: ['people', 1, 1],
  t: ['mass', 1, 1],
  kg: ['mass', 1, 1000],
  g: ['mass', 1, 1_000_000],
  m: ['length', 1, 1],
  km: ['length', 1000, 1],
  cm: ['length', 1, 100],
  mm: ['length', 1, 1000],
  m2: ['area', 1, 1],
  m3: ['volume', 1, 1],
  L: ['volume', 1, 1000],
  kPa: ['pressure', 1, 1],
  Pa: ['pressure', 1, 1000],
  MPa: ['pressure', 1000, 1],
  'kN/m2': ['pressure', 1, 1],
  kN: ['force', 1, 1],
  N: ['force', 1, 1000],
  degC: ['temperature', 1, 1],
  s: ['duration', 1, 1],
  min: ['duration', 60, 1],
  h: ['duration', 3600, 1],
  day: ['days', 1, 1],
  month: ['months', 1, 1],
  year: ['years', 1, 1],
  'm/s': ['speed', 1, 1],
  'km/h': ['speed', 5, 18],
  kW: ['power', 1, 1],
  MW: ['power', 1000, 1],
  kV: ['voltage', 1, 1],
  V: ['voltage', 1, 1000],
  'mg/m3': ['concentration', 1, 1],
  CNY: ['money', 1, 1],
  '10kCNY': ['money', 10_000, 1],
} as const satisfies Record<string, readonly [string, number, number]>

/** A unit that facts can be stated in; `1` is a plain number. */
export type Unit = keyof typeof table

/** All units, for checks and choosers. */
export const units: readonly Unit[] = Object.keys(table) as Unit[]

/** Whether a text names a unit of the table. */
export const isUnit = (text: string): text is Unit => Object.hasOwn(table, text)

/**
 * A value converted from one unit to another without rounding, or `undefined` where the units do not measure the
 * same thing.
 *
 * @example convert(300, 'kg', 't') // exactly 3/10
 */
export const convert = (value: number, from: Unit, to: Unit): Exact | undefined => {
  const [dimension, n, d] = table[from]
  const [target, tn, td] = table[to]
  if (dimension !== target) return undefined
  return divideExact(multiplyExact(exact(value), exact(n * td)), exact(d * tn))
}
