import { limits } from '@zhiben/rules'
import { type TextProblem, textProblems } from './json-text.js'
import { type ScanProblem, scanProblems } from './scan.js'

/** What can be wrong with a document before it is known what it says. */
export type JsonProblem =
  | TextProblem
  | ScanProblem
  | { readonly code: 'text-too-long'; readonly at: string; readonly characters: number; readonly limit: number }

/**
 * How large a document from outside may be. A tree of 64 levels needs some 140 levels of JSON; deeper ones are let in
 * as far as reading them is safe, so that the rule that is too deep can be named.
 */
const documentLimits = {
  characters: 16_000_000,
  nesting: 256,
  values: 1_000_000,
  nodes: limits.nodes,
} as const

/** The value of a document, safe to go on with, or all that makes it unsafe. */
export type ReadJson =
  | { readonly value: unknown; readonly problems: readonly [] }
  | { readonly value?: undefined; readonly problems: readonly JsonProblem[] }

/** Reads a document given as text or as a value. A value is taken as JSON would have it: what is read is a copy. */
export const readJson = (source: unknown): ReadJson => {
  if (typeof source !== 'string') {
    const problems = scanProblems(source, documentLimits)
    return problems.length > 0 ? { problems } : parsed(JSON.stringify(source) ?? 'null')
  }
  const { characters: limit, nesting } = documentLimits
  if (source.length > limit) return { problems: [{ code: 'text-too-long', at: '', characters: source.length, limit }] }
  const text = source.startsWith('\uFEFF') ? source.slice(1) : source // the mark that editors on Windows put first
  const problems = textProblems(text, nesting)
  const unreadable = problems.some(({ code }) => code === 'not-json' || code === 'nested-too-deep')
  return unreadable ? { problems } : parsed(text, problems)
}

const parsed = (text: string, before: readonly JsonProblem[] = []): ReadJson => {
  const value: unknown = JSON.parse(text)
  const problems = [...before, ...scanProblems(value, documentLimits)]
  return problems.length > 0 ? { problems } : { value, problems: [] }
}
