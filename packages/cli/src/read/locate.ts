import type { FactPath } from '@zhiben/rules'

/** Where something stands in a text: line and column, both from 1. */
export interface Position {
  readonly line: number
  readonly column: number
}

const blank = /[\s,:]*/y
const scalar = /[^\s,\]}]+/y

/** The line on which the value at a path begins: people look for a line, not for a path. */
export const lineOf = (text: string, path: FactPath): number => positionOf(text, path).line

/** Where the value at a path begins, for one path; {@link locatorOf} is for many. */
export const positionOf = (text: string, path: FactPath): Position => locatorOf(text)(path)

/** A field or an item: where it begins (its key, in an object), and where its value does. */
interface Child {
  readonly start: number
  readonly value: number
}

/**
 * Where values begin (their keys, in objects), in a text that is valid JSON. Of a key that stands twice the last one
 * counts, as in `JSON.parse`; `{ "partial": […] }` is stepped through. Where the path leads nowhere: the line of what it
 * leads through last.
 *
 * What was gone through once is kept, since a file may have as many problems as it has values.
 */
export const locatorOf = (text: string): ((path: FactPath) => Position) => {
  const children = new Map<number, ReadonlyMap<string | number, Child>>()
  const positionAt = positionsIn(text)
  let at = 0
  const eat = (pattern: RegExp): string => {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0] ?? ''
    at += found.length
    return found
  }
  /** Not by a pattern, which would keep a way back for each character. */
  const eatString = (): string => {
    const start = at
    do at = text.indexOf('"', at + 1)
    while (at > start && isMarked(text, at))
    at = at < 0 ? text.length : at + 1
    return text.slice(start, at)
  }
  /** Off the path nothing is recursed into: a hostile file may nest as deep as it likes. */
  const skip = (): void => {
    let open = 0
    do {
      eat(blank)
      const next = text[at]
      if (next === '"') eatString()
      else if (next === '{' || next === '[') [open, at] = [open + 1, at + 1]
      else if (next === '}' || next === ']') [open, at] = [open - 1, at + 1]
      else eat(scalar)
    } while (open > 0 && at < text.length)
  }
  const childrenAt = (open: number): ReadonlyMap<string | number, Child> => {
    const before = children.get(open)
    if (before) return before
    const found = new Map<string | number, Child>()
    at = open + 1
    for (let i = 0; at < text.length; i++) {
      eat(blank)
      if (text[at] === '}' || text[at] === ']') break
      const start = at
      const step = text[open] === '{' ? (JSON.parse(eatString()) as string) : i
      eat(blank)
      found.set(step, { start, value: at })
      skip()
    }
    children.set(open, found)
    return found
  }
  return (path) => {
    at = 0
    eat(blank)
    let value = at
    let best = 0
    for (let depth = 0; depth < path.length && (text[value] === '{' || text[value] === '['); ) {
      const step = path[depth] as string | number
      const own = childrenAt(value)
      const child = own.get(step)
      const next = child ?? (typeof step === 'number' ? own.get('partial') : undefined)
      if (!next) break
      if (child) depth++
      best = next.start
      value = next.value
    }
    return positionAt(best)
  }
}

/** Whether a quote stands behind an odd number of backslashes. */
const isMarked = (text: string, quote: number): boolean => {
  let first = quote
  while (text[first - 1] === '\\') first--
  return (quote - first) % 2 === 1
}

/** Line and column of places in a text, which is gone through once. Columns count characters, not halves of them. */
const positionsIn = (text: string): ((offset: number) => Position) => {
  let ready: { readonly lines: readonly number[]; readonly halves: readonly number[] } | undefined
  return (offset) => {
    ready ??= {
      lines: [0, ...placesOf(text, /\n/g).map((place) => place + 1)],
      halves: placesOf(text, /[\ud800-\udbff][\udc00-\udfff]/g),
    }
    const line = upTo(ready.lines, offset)
    const start = ready.lines[line - 1] ?? 0
    const halves = upTo(ready.halves, offset - 1) - upTo(ready.halves, start - 1)
    return { line, column: offset - start - halves + 1 }
  }
}

const placesOf = (text: string, pattern: RegExp): readonly number[] => {
  const places: number[] = []
  for (let found = pattern.exec(text); found; found = pattern.exec(text)) places.push(found.index)
  return places
}

/** How many of these places, in order, are not after one. */
const upTo = (places: readonly number[], last: number): number => {
  let [lo, hi] = [0, places.length]
  while (lo < hi) {
    const middle = (lo + hi) >> 1
    if ((places[middle] ?? 0) <= last) lo = middle + 1
    else hi = middle
  }
  return lo
}
