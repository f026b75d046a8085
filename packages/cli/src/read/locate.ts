import type { FactPath } from '@zhiben/rules'

/** Where something stands in a text: line and column, both from 1. */
export interface Position {
  readonly line: number
  readonly column: number
}

const positionAt = (text: string, offset: number): Position => {
  const before = text.slice(0, offset).split('\n')
  return { line: before.length, column: [...(before[before.length - 1] ?? '')].length + 1 }
}

const blank = /[\s,:]*/y
const string = /"(?:[^"\\]|\\.)*"/y
const scalar = /[^\s,\]}]+/y

/** The line on which the value at a path begins: people look for a line, not for a path. */
export const lineOf = (text: string, path: FactPath): number => positionOf(text, path).line

/**
 * Where the value at a path begins (its key, in an object), in a text that is valid JSON. Of a key that stands twice the
 * last one counts, as in `JSON.parse`; `{ "partial": […] }` is stepped through. Where the path leads nowhere: the place of
 * what it leads through last.
 */
export const positionOf = (text: string, path: FactPath): Position => {
  let at = 0
  let best = { depth: 0, offset: 0 }
  const eat = (pattern: RegExp): string => {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0] ?? ''
    at += found.length
    return found
  }
  /** Off the path nothing is recursed into: a hostile file may nest as deep as it likes. */
  const skip = (): void => {
    let open = 0
    do {
      eat(blank)
      const next = text[at]
      if (next === '"') eat(string)
      else if (next === '{' || next === '[') [open, at] = [open + 1, at + 1]
      else if (next === '}' || next === ']') [open, at] = [open - 1, at + 1]
      else eat(scalar)
    } while (open > 0 && at < text.length)
  }
  const walk = (depth: number): void => {
    eat(blank)
    const open = text[at]
    if (depth === path.length || (open !== '{' && open !== '[')) {
      skip()
      return
    }
    at++
    for (let i = 0; at < text.length; i++) {
      eat(blank)
      if (text[at] === '}' || text[at] === ']') break
      const start = at
      const step = open === '{' ? (JSON.parse(eat(string)) as string) : i
      const through = step === 'partial' && typeof path[depth] === 'number'
      if (path[depth] !== step && !through) {
        skip()
        continue
      }
      const next = through ? depth : depth + 1
      if (next >= best.depth) best = { depth: next, offset: start }
      walk(next)
    }
    at++
  }
  walk(0)
  return positionAt(text, best.offset)
}
