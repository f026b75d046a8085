/**
 * A look at JSON text before it is parsed: where exactly it stops being JSON, what a parser would change in silence
 * (of a key that stands twice in one object it keeps the last, another parser perhaps the first; of a number what a
 * double can hold), and nesting without end. The stack is its own, so no text can exhaust the machine's.
 */
import { deepPlace, placeText } from '../place.js'

/** What a text would have had to go on with to be JSON. */
export type JsonExpected =
  | 'value'
  | 'key'
  | 'colon'
  | 'comma-or-brace'
  | 'comma-or-bracket'
  | 'end-of-text'
  | 'end-of-string'
  | 'escape'
  | 'digit'

/** What can be wrong with a JSON text. `at` is `line:column`, or the path of what the parser would have made. */
export type TextProblem =
  | {
      readonly code: 'not-json'
      readonly at: string
      readonly line: number
      readonly column: number
      readonly expected: JsonExpected
      /** The character that stands there; empty at the end of the text. */
      readonly found: string
    }
  | {
      readonly code: 'duplicate-key'
      readonly at: string
      readonly line: number
      readonly column: number
      readonly key: string
    }
  | {
      readonly code: 'number-rounded'
      readonly at: string
      readonly line: number
      readonly column: number
      readonly found: string
      /** What it would become. */
      readonly expected: string
    }
  | { readonly code: 'nested-too-deep'; readonly at: string; readonly limit: number }

/** An object (with the keys it has so far) or a list that is open. `step` leads to the value being read. */
interface Level {
  readonly keys: Set<string> | undefined
  step: string | number
}

/** Where a token ends, or where and why it is none. */
type End = number | { readonly offset: number; readonly expected: JsonExpected }

/** All double keys and rounded numbers of a text, and the first place where it is not JSON or goes deeper than `nesting`. */
export const textProblems = (text: string, nesting: number): readonly TextProblem[] => {
  const problems: TextProblem[] = []
  const levels: Level[] = []
  let offset = 0
  let expecting: 'value' | 'value or end' | 'key' | 'key or end' | 'next' = 'value'

  const position = positionsIn(text)
  const wrong = (expected: JsonExpected, at = offset): readonly TextProblem[] => {
    const { line, column } = position(at)
    const found = String.fromCodePoint(...[text.codePointAt(at)].filter((point) => point !== undefined))
    problems.push({ code: 'not-json', at: `${line}:${column}`, line, column, expected, found })
    return problems
  }
  const path = (): string => placeText(levels.map((level) => level.step))

  for (;;) {
    offset = afterSpace(text, offset)
    const level = levels.at(-1)
    const char = text[offset]

    if (expecting === 'next') {
      if (!level) return offset === text.length ? problems : wrong('end-of-text')
      if (char === (level.keys ? '}' : ']')) levels.pop()
      else if (char !== ',') return wrong(level.keys ? 'comma-or-brace' : 'comma-or-bracket')
      else {
        if (typeof level.step === 'number') level.step += 1
        expecting = level.keys ? 'key' : 'value'
      }
      offset += 1
      continue
    }
    if ((expecting === 'key or end' && char === '}') || (expecting === 'value or end' && char === ']')) {
      levels.pop()
      offset += 1
      expecting = 'next'
      continue
    }
    if (level?.keys && expecting !== 'value') {
      if (char !== '"') return wrong('key')
      const end = stringEnd(text, offset)
      if (typeof end !== 'number') return wrong(end.expected, end.offset)
      const key = JSON.parse(text.slice(offset, end)) as string
      level.step = key
      if (level.keys.has(key)) problems.push({ code: 'duplicate-key', at: path(), ...position(offset), key })
      level.keys.add(key)
      offset = afterSpace(text, end)
      if (text[offset] !== ':') return wrong('colon')
      offset += 1
      expecting = 'value'
      continue
    }
    if (char === '{' || char === '[') {
      if (levels.length === nesting) {
        const at = deepPlace(levels.map(({ step }) => step))
        problems.push({ code: 'nested-too-deep', at, limit: nesting })
        return problems
      }
      levels.push(char === '{' ? { keys: new Set(), step: '' } : { keys: undefined, step: 0 })
      offset += 1
      expecting = char === '{' ? 'key or end' : 'value or end'
      continue
    }
    const end = scalarEnd(text, offset)
    if (typeof end !== 'number') return wrong(end.expected, end.offset)
    const token = text.slice(offset, end)
    if (token !== '' && !'"tfn'.includes(token[0] ?? '') && isRounded(token))
      problems.push({
        code: 'number-rounded',
        at: path(),
        ...position(offset),
        found: token.slice(0, 100),
        expected: String(Number(token)),
      })
    offset = end
    expecting = 'next'
  }
}

const afterSpace = (text: string, from: number): number => {
  let offset = from
  while (' \t\n\r'.includes(text[offset] ?? '-')) offset += 1
  return offset
}

const scalarEnd = (text: string, from: number): End => {
  if (text[from] === '"') return stringEnd(text, from)
  if (text[from] === '-' || isDigit(text[from])) return numberEnd(text, from)
  for (const word of ['true', 'false', 'null']) if (text.startsWith(word, from)) return from + word.length
  return { offset: from, expected: 'value' }
}

const stringEnd = (text: string, from: number): End => {
  for (let offset = from + 1; ; offset += 1) {
    const char = text[offset]
    if (char === undefined || char < ' ') return { offset, expected: 'end-of-string' }
    if (char === '"') return offset + 1
    if (char !== '\\') continue
    offset += 1
    if (text[offset] === 'u' && /^[0-9a-fA-F]{4}$/.test(text.slice(offset + 1, offset + 5))) offset += 4
    else if (!'"\\/bfnrt'.includes(text[offset] ?? '-')) return { offset, expected: 'escape' }
  }
}

const isDigit = (char: string | undefined): boolean => char !== undefined && char >= '0' && char <= '9'

const numberEnd = (text: string, from: number): End => {
  const digits = (start: number): End => {
    let offset = start
    while (isDigit(text[offset])) offset += 1
    return offset > start ? offset : { offset, expected: 'digit' }
  }
  const start = text[from] === '-' ? from + 1 : from
  let end = text[start] === '0' ? start + 1 : digits(start)
  if (typeof end === 'number' && text[end] === '.') end = digits(end + 1)
  if (typeof end === 'number' && (text[end] === 'e' || text[end] === 'E'))
    end = digits(text[end + 1] === '+' || text[end + 1] === '-' ? end + 2 : end + 1)
  return end
}

/** Whether a double holds another number than the one that is written. One of 400 characters is not looked at closely. */
const isRounded = (token: string): boolean => token.length > 400 || decimal(token) !== decimal(String(Number(token)))

/** One text for one decimal number: its digits without noughts at the ends, and the power of ten of the last. */
const decimal = (token: string): string => {
  const [, sign = '', whole = '', fraction = '', exponent = '0'] =
    /^(-?)(\d+)(?:\.(\d+))?(?:[eE]([+-]?\d+))?$/.exec(token) ?? []
  const digits = `${whole}${fraction}`.replace(/^0+/, '')
  const significant = digits.replace(/0+$/, '')
  const power = Number(exponent) - fraction.length + digits.length - significant.length
  return significant === '' ? whole && '0' : `${sign}${significant}e${power}`
}

/** Line and column, both from 1, of places asked for in the order of the text. */
const positionsIn = (text: string) => {
  let line = 1
  let start = 0
  let next = text.indexOf('\n')
  return (offset: number): { readonly line: number; readonly column: number } => {
    while (next !== -1 && next < offset) {
      line += 1
      start = next + 1
      next = text.indexOf('\n', start)
    }
    return { line, column: offset - start + 1 }
  }
}
