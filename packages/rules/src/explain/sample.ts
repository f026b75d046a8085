import { approximate, civilDate, dayNumber, type Interval } from '@zhiben/core'
import type { ChoiceType, FactType } from '../facts/fact-type.js'
import { knownChoice, knownDate, knownList, knownNumber, knownText } from '../facts/known.js'
import type { Node } from '../ir/node.js'
import { children } from '../ir/walk.js'
import { expressionsOf } from '../standard/expressions.js'
import type { Standard } from '../standard/standard.js'

/** An answer that a question may get, and how likely it is. */
export interface Sample {
  readonly value: unknown
  readonly weight: number
}

/** The figures, days and texts that a standard compares a fact with, by the fact's name. */
export type Limits = ReadonlyMap<string, ReadonlySet<number | string>>

const found = new WeakMap<Standard, Limits>()

/** The limits of a standard; looked for once. */
export const limitsIn = (standard: Standard): Limits => {
  const before = found.get(standard)
  if (before) return before
  const limits = new Map<string, Set<number | string>>()
  const visit = (node: Node): void => {
    if (node.op === 'compare' || node.op === 'in') {
      const { facts, values } = contents(node)
      for (const fact of facts) limits.set(fact, new Set([...(limits.get(fact) ?? []), ...values]))
    }
    for (const [, child] of children(node)) visit(child)
  }
  for (const { node } of expressionsOf(standard)) visit(node)
  found.set(standard, limits)
  return limits
}

const contents = (node: Node): { readonly facts: readonly string[]; readonly values: readonly (number | string)[] } => {
  const within = children(node).map(([, child]) => contents(child))
  return {
    facts: [...(node.op === 'fact' ? [node.fact] : []), ...within.flatMap(({ facts }) => facts)],
    values: [
      ...(node.op === 'number' || node.op === 'date' ? [node.value] : node.op === 'in' ? node.values : []),
      ...within.flatMap(({ values }) => values),
    ],
  }
}

/** How many answers are looked at for a question. */
const most = 7

/** Answers that a question may get: each option, both sides of each limit, a list without items and one with some. */
export const samplesOf = (
  name: string,
  type: FactType,
  value: unknown,
  limits: Limits,
  asOf: Interval,
): readonly Sample[] => {
  const near = [...(limits.get(name) ?? [])]
  switch (type.kind) {
    case 'boolean':
      return even([true, false])
    case 'choice':
      return even(options(name, type, value))
    case 'text': {
      const possible = knownText(name, value)
      return even(possible === 'anything' ? [...near.map(String), 'another'] : [...possible])
    }
    case 'number': {
      const figures = near.filter((limit) => typeof limit === 'number')
      const { lo, hi } = knownNumber(name, value, type)
      const [from, to] = [approximate(lo), approximate(hi)]
      return even(around(figures.length > 0 ? figures : [from, to].filter(Number.isFinite), from, to))
    }
    case 'date': {
      const days = near.flatMap((limit) => (typeof limit === 'string' ? (dayNumber(limit) ?? []) : []))
      const { lo, hi } = knownDate(name, value, type)
      const now = approximate(asOf.lo)
      const candidates = [...days, ...(Number.isFinite(now) ? [now - 1000, now - 30, now + 30] : [])]
      return even(around(candidates, approximate(lo), approximate(hi)).map(civilDate))
    }
    case 'list': {
      const { items } = knownList(name, value)
      return [
        { value: items, weight: items.length === 0 ? 0.3 : 0.6 },
        { value: [...items, {}, ...(items.length === 0 ? [{}] : [])], weight: items.length === 0 ? 0.7 : 0.4 },
      ]
    }
  }
}

const options = (name: string, type: ChoiceType, value: unknown): readonly string[] => {
  const possible = knownChoice(name, value, type)
  return possible === 'anything' ? Object.keys(type.options) : [...possible]
}

const even = (values: readonly unknown[]): readonly Sample[] => {
  const few = values.slice(0, most)
  return few.map((value) => ({ value, weight: 1 / few.length }))
}

/** The limits, and what lies on both sides of each, as far as it can be. */
const around = (limits: readonly number[], from: number, to: number): readonly number[] => {
  const beside = (limits.length > 0 ? limits : [0]).flatMap((limit) => [limit, limit - 1, limit + 1])
  const within = [...new Set(beside)].filter((x) => x >= from && x <= to)
  return within.length > 0 ? within : [from, to].filter(Number.isFinite).slice(0, 1)
}
