/**
 * A number held without rounding: a fraction, or an infinite end of a range.
 *
 * A threshold must not be missed because ten tenths add up to 0.9999999999999999 in binary floating
 * point, so whatever the reference evaluator computes, it computes in these.
 */
export type Exact = Fraction | 'infinity' | '-infinity'

interface Fraction {
  readonly n: bigint
  /** Always positive. */
  readonly d: bigint
}

const gcd = (a: bigint, b: bigint): bigint => {
  let x = a < 0n ? -a : a
  let y = b
  while (y !== 0n) [x, y] = [y, x % y]
  return x
}

const fraction = (n: bigint, d: bigint): Fraction => {
  const g = gcd(n, d)
  return g <= 1n ? { n, d } : { n: n / g, d: d / g }
}

/** Nought, for sums to start from. */
export const zero: Exact = { n: 0n, d: 1n }

/** One, for products to start from. */
export const one: Exact = { n: 1n, d: 1n }

/**
 * The number as it is written in decimal: `exact(0.1)` is one tenth, not the binary fraction near it.
 * Fails (a bug of the caller): `NaN`.
 */
export const exact = (value: number): Exact => {
  if (value === Number.POSITIVE_INFINITY) return 'infinity'
  if (value === Number.NEGATIVE_INFINITY) return '-infinity'
  if (Number.isSafeInteger(value)) return { n: BigInt(value), d: 1n }
  const parts = /^(-?)(\d+)(?:\.(\d+))?(?:e([+-]\d+))?$/.exec(String(value))
  if (!parts) throw new RangeError(`Bug: ${value} is not a number that can be computed with`)
  const [, sign, whole = '0', decimals = '', exponent = '0'] = parts
  const shift = Number(exponent) - decimals.length
  const digits = BigInt(sign + whole + decimals)
  return shift >= 0 ? { n: digits * 10n ** BigInt(shift), d: 1n } : fraction(digits, 10n ** BigInt(-shift))
}

const largestSafe = BigInt(Number.MAX_SAFE_INTEGER)

/** The nearest double, for showing and for returning to JSON; below 2^-1022 in size, one beside it at times. */
export const approximate = (value: Exact): number => {
  if (value === 'infinity') return Number.POSITIVE_INFINITY
  if (value === '-infinity') return Number.NEGATIVE_INFINITY
  const { n, d } = value
  if (n < 0n) return -approximate({ n: -n, d })
  if (n <= largestSafe && d <= largestSafe) return Number(n) / Number(d)
  // Scaled so that the quotient has some 64 significant bits; a last bit that says whether anything is left over keeps
  // what lies just above the middle of two doubles from being rounded down.
  const bits = d.toString(2).length - n.toString(2).length + 64
  const [above, under] = bits >= 0 ? [n << BigInt(bits), d] : [n, d << BigInt(-bits)]
  const quotient = (above / under) | (above % under === 0n ? 0n : 1n)
  // In two steps, since the power alone may lie beyond what doubles hold.
  const half = Math.trunc(bits / 2)
  return Number(quotient) * 2 ** -half * 2 ** -(bits - half)
}

/** Negative, zero or positive as `a` is below, equal to or above `b`. */
export const compareExact = (a: Exact, b: Exact): number => {
  if (a === b) return 0
  if (a === 'infinity' || b === '-infinity') return 1
  if (a === '-infinity' || b === 'infinity') return -1
  const left = a.n * b.d
  const right = b.n * a.d
  return left < right ? -1 : left > right ? 1 : 0
}

const sign = (value: Exact): number =>
  value === 'infinity' ? 1 : value === '-infinity' ? -1 : Math.sign(Number(value.n))
const infinite = (s: number): Exact => (s > 0 ? 'infinity' : '-infinity')

/** `a + b`. Fails (a bug of the caller): opposite infinities. */
export const addExact = (a: Exact, b: Exact): Exact => {
  if (typeof a === 'object' && typeof b === 'object') return fraction(a.n * b.d + b.n * a.d, a.d * b.d)
  if (typeof a === 'string' && typeof b === 'string' && a !== b) throw new RangeError('Bug: opposite infinities added')
  return typeof a === 'string' ? a : b
}

/** The number with its sign turned. */
export const negateExact = (a: Exact): Exact =>
  a === 'infinity' ? '-infinity' : a === '-infinity' ? 'infinity' : { n: -a.n, d: a.d }

/** `a × b`; nought times an infinite end is nought, as bounds want it. */
export const multiplyExact = (a: Exact, b: Exact): Exact => {
  if (typeof a === 'object' && typeof b === 'object') return fraction(a.n * b.n, a.d * b.d)
  const s = sign(a) * sign(b)
  return s === 0 ? zero : infinite(s)
}

/** `a ÷ b` for `b` other than nought; anything finite over an infinite end is nought. */
export const divideExact = (a: Exact, b: Exact): Exact => {
  if (typeof b === 'string') return typeof a === 'string' ? infinite(sign(a) * sign(b)) : zero
  if (typeof a === 'string') return infinite(sign(a) * sign(b))
  return b.n < 0n ? fraction(-a.n * b.d, a.d * -b.n) : fraction(a.n * b.d, a.d * b.n)
}
