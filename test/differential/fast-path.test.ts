import { dayNumber } from '@zhiben/core'
import { closures, type Evaluator, type Standard } from '@zhiben/rules'
import { factsArbitrary } from '@zhiben/testing'
import * as fc from 'fast-check'
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest'
import type * as Interpreter from '../../packages/rules/src/evaluate/interpret.js'
import { generated } from './evaluators.js'
import { allStandards } from './standards.js'

// An evaluator that asked the reference for everything would agree with it, and be slow. Here the reference counts how
// often it is asked.

const asked = vi.hoisted(() => ({ times: 0 }))

vi.mock('../../packages/rules/src/evaluate/interpret.js', async (original) => {
  const real = await original<typeof Interpreter>()
  const truthOf: typeof real.truthOf = (...of) => {
    asked.times += 1
    return real.truthOf(...of)
  }
  return { ...real, truthOf }
})

beforeEach(() => {
  asked.times = 0
})
afterAll(() => vi.resetModules())

const fast: readonly (readonly [string, Evaluator])[] = [
  ['closures', closures],
  ['generated module', generated],
]

const day = dayNumber('2026-01-01') as number

/** How often the reference is asked while some subjects are judged. */
const askedFor = (evaluator: Evaluator, standard: Standard, subjects: readonly Readonly<Record<string, unknown>>[]) => {
  const evaluate = evaluator(standard)
  asked.times = 0
  for (const facts of subjects) evaluate(facts, day)
  return asked.times
}

describe.each(allStandards)('%s', (_name, standard) => {
  const subjects = (options: Parameters<typeof factsArbitrary>[1]) =>
    fc.sample(factsArbitrary(standard.facts, { asOf: '2026-01-01', ...options }), { numRuns: 100, seed: 1 })
  const plain = subjects({ unknown: 0.15, ranges: 0, oneOf: 0, partial: 0.2, judged: 0, measured: 0 })

  test.each(fast)('%s judge plain facts, unknown ones among them, by themselves', (_evaluator, evaluator) => {
    const rules = plain.length * standard.rules.length
    // Only sums and products that rounding leaves in doubt may be asked for, and they are rare.
    expect(askedFor(evaluator, standard, plain) / rules).toBeLessThan(0.01)
  })
})

test.each(fast)('%s ask the reference about facts in a rare form, so the count means something', (_name, evaluator) => {
  const [, standard] = allStandards[0] as (typeof allStandards)[number]
  const rare = fc.sample(factsArbitrary(standard.facts, { unknown: 0, ranges: 1, judged: 1 }), { numRuns: 20, seed: 1 })
  expect(askedFor(evaluator, standard, rare)).toBeGreaterThan(0)
})
