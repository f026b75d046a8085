/** What strangers may send: everything here is what `JSON.parse` can give, or the numbers that it cannot. */

const nested = (levels: number, around: (inner: unknown) => unknown): unknown => {
  let value: unknown = 0
  for (let i = 0; i < levels; i++) value = around(value)
  return value
}

/** Names that every object has, or that lead to its parent. */
export const inherited = ['__proto__', 'constructor', 'prototype', 'toString', 'hasOwnProperty', 'valueOf'] as const

/** Texts that mean something to whoever shows or stores them. */
export const texts: Readonly<Record<string, string>> = {
  markup: '<img src=x onerror=alert(1)>"\'&<script>alert(1)</script>',
  'end of CDATA': ']]>',
  'a formula': '=HYPERLINK("http://example.org","x")',
  'another formula': "@SUM(1+1)*cmd|' /C calc'!A0",
  'a new line of a calendar': 'x\r\nATTACH:http://example.org\r\nEND:VEVENT',
  SQL: "'); DROP TABLE zhiben_hazards; --",
  Markdown: '# [x](javascript:alert(1)) | `y` ![z](http://example.org)\n\n---\n<b>',
  'half a character': 'a\ud800b\udc00',
  'turned around': 'a\u202eb\u2066c\u061cd',
  'control characters': 'a\u0000b\u001b[2Jc\u0085d\u2028e\u009f',
}

/** Values by what is hostile in them. */
export const values: Readonly<Record<string, unknown>> = {
  'a hundred thousand lists in each other': nested(100_000, (inner) => [inner]),
  'a hundred thousand objects in each other': nested(100_000, (inner) => ({ a: inner })),
  'ten thousand items': Array.from({ length: 10_000 }, () => 0),
  'two hundred thousand characters': 'a'.repeat(200_000),
  'two hundred thousand blanks': `a${' '.repeat(200_000)}a`,
  'a hundred thousand steps': 'a/'.repeat(100_000),
  'inherited names': JSON.parse(`{${inherited.map((name) => `"${name}":{"${name}":1}`).join()}}`),
  ...Object.fromEntries(inherited.map((name) => [`the name ${name}`, name])),
  ...texts,
  'not a number': Number.NaN,
  'no end': Number.POSITIVE_INFINITY,
  'a number as great as can be': 1e308,
  'a number as small as can be': 5e-324,
  'a half': 0.5,
  'minus nought': -0,
  'minus one': -1,
  'the first day there is': '0000-01-01',
  'the last day there is': '9999-12-31',
  'a day after all days': '+275760-09-13',
  'a day that is not': '2024-02-30',
  nothing: null,
  'left out': undefined,
  'an empty text': '',
  'an empty list': [],
  'an empty object': {},
  'nothing in a list': [null],
  true: true,
}

/** Every way into a value: of lists the first two items, so that what repeats is not tried again and again. */
export function* waysInto(
  value: unknown,
  way: readonly (string | number)[] = [],
): Generator<readonly (string | number)[]> {
  yield way
  if (typeof value !== 'object' || value === null) return
  const steps = Array.isArray(value) ? [...value.keys()].slice(0, 2) : Object.keys(value)
  for (const step of steps) yield* waysInto((value as Record<string | number, unknown>)[step], [...way, step])
}

/** A value with another one put in at a way. */
export const withIn = (value: unknown, [step, ...rest]: readonly (string | number)[], put: unknown): unknown => {
  if (step === undefined) return put
  const copy = (Array.isArray(value) ? [...value] : { ...(value as object) }) as Record<string | number, unknown>
  copy[step] = withIn(copy[step], rest, put)
  return copy
}
