import type { FactPath } from '@zhiben/rules'

/** The line of an offset, from 1. */
const lineAt = (text: string, offset: number): number => text.slice(0, offset).split('\n').length

const blank = /[\s,:]*/y
const string = /"(?:[^"\\]|\\.)*"/y
const scalar = /[^\s,\]}]+/y

/**
 * The line on which the value at a path begins, in a text that is valid JSON: people look for a line, not for a path.
 * Of a key that stands twice the last one counts, as in `JSON.parse`; `{ "partial": […] }` is stepped through. Where
 * the path leads nowhere: the line of what it leads through last.
 */
export const lineOf = (text: string, path: FactPath): number => {
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
  return lineAt(text, best.offset)
}
