import {
  type Answers,
  type Evaluate,
  type Evaluator,
  interpret,
  mapChildren,
  type Node,
  type Outcome,
  type Standard,
  type Verdict,
} from '@zhiben/rules'
import {
  agrees,
  answersNeverOverrule,
  explanationIsSound,
  jsonRoundTrip,
  judgingIsPure,
  type Law,
  LawBroken,
  lawOfInformation,
  lawsOf,
  mustHold,
  neverThrows,
  orderSaysNothing,
  unknownIsUnknown,
} from '@zhiben/testing'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { demo } from '../demo-standard.js'

// A law that nothing can break proves nothing: each of these evaluators has one fault, and its law must find it.

type Facts = Readonly<Record<string, unknown>>

/** An evaluator that sees other facts than it was given. */
const seeing =
  (change: (facts: Facts) => Facts): Evaluator =>
  (standard, imports) => {
    const evaluate = interpret(standard, imports)
    return (facts, asOf, answers) => evaluate(change(facts), asOf, answers)
  }

const with_ = (facts: Facts, name: string, value: unknown): Facts => ({ ...facts, [name]: value })
const isUnknown = (value: unknown): boolean => value === undefined || value === null

const absentListIsEmpty = seeing((facts) => (isUnknown(facts.drainers) ? with_(facts, 'drainers', []) : facts))
const unknownIsFalse = seeing((facts) => (isUnknown(facts.inProduction) ? with_(facts, 'inProduction', false) : facts))
const partialIsComplete = seeing((facts) => {
  const { drainers } = facts
  return typeof drainers === 'object' && drainers !== null && 'partial' in drainers
    ? with_(facts, 'drainers', drainers.partial)
    : facts
})
const firstItemOnly = seeing((facts) =>
  Array.isArray(facts.drainers) ? with_(facts, 'drainers', facts.drainers.slice(0, 1)) : facts,
)
const refusesRanges = seeing((facts) => {
  if (JSON.stringify(facts).includes('"range"')) throw new TypeError('a range')
  return facts
})
const spoilsFacts = seeing((facts) => Object.assign(facts, { workers: 0 }))

const limitsAreOver: Evaluator = (standard, imports) => {
  const loosened = (node: Node): Node => {
    const inner = mapChildren(node, loosened)
    return inner.op === 'compare' && inner.is === '>=' ? { ...inner, is: '>' } : inner
  }
  return interpret(
    { ...standard, rules: standard.rules.map((rule) => ({ ...rule, when: loosened(rule.when) })) },
    imports,
  )
}

const remembers: Evaluator = (standard, imports) => {
  const evaluate = interpret(standard, imports)
  let last: Outcome | undefined
  return (facts, asOf) => {
    last = isUnknown(facts.inProduction) && last ? last : evaluate(facts, asOf)
    return last
  }
}

const answersFirst: Evaluator = (standard, imports) => {
  const evaluate = interpret(standard, imports)
  return (facts, asOf, answers: Answers = {}) => {
    const outcome = evaluate(facts, asOf, answers)
    return {
      ...outcome,
      rules: standard.rules.map((rule, i): Verdict => {
        const answer = answers[`test/demo@1#${rule.id}.when`]
        return answer ? (answer.truth ? 'hit' : 'clear') : (outcome.rules[i] as Verdict)
      }),
    }
  }
}

const dropsExceptions = (standard: Standard): Standard => ({
  ...standard,
  rules: standard.rules.map(({ unless: _, ...rule }) => rule),
})

const runs = 400
const faults: readonly (readonly [string, string, Law<never>])[] = (
  [
    ['an absent list is taken to be empty', lawOfInformation(absentListIsEmpty, demo, { runs })],
    ['what is unknown is taken to be false', lawOfInformation(unknownIsFalse, demo, { runs })],
    ['a partial list is taken to be complete', lawOfInformation(partialIsComplete, demo, { runs })],
    ['an open list is not the same as an absent one', unknownIsUnknown(partialIsComplete, demo, { runs })],
    ['only the first item is looked at', orderSaysNothing(firstItemOnly, demo, { runs })],
    ['ranges are refused', neverThrows(refusesRanges, demo, { runs })],
    ['facts are changed', judgingIsPure(spoilsFacts, demo, { runs })],
    ['an earlier outcome is given again', judgingIsPure(remembers, demo, { runs })],
    ['a limit itself is taken to be within', agrees(limitsAreOver, interpret, demo, { runs })],
    ['answers go before facts', answersNeverOverrule(answersFirst, demo, { runs })],
    ['exceptions are lost on the way', jsonRoundTrip(interpret, demo, { runs, through: dropsExceptions })],
    [
      'no facts are said to suffice',
      explanationIsSound(interpret, demo, { runs, explainer: { sufficient: () => ({}) } }),
    ],
    [
      'no change is said to clear a hit',
      explanationIsSound(interpret, demo, { runs, explainer: { cleared: (_rule, facts) => [facts] } }),
    ],
  ] as unknown as readonly (readonly [string, Law<never>])[]
).map(([fault, law]) => [fault, law.name, law])

afterEach(() => vi.unstubAllEnvs())

const brokenBy = <Case>(law: Law<Case>): LawBroken => {
  try {
    mustHold(law)
  } catch (error) {
    if (error instanceof LawBroken) return error
    throw error
  }
  throw new Error(`the law held: ${law.name}`)
}

describe('a faulty evaluator is found out', () => {
  test.each(faults)('%s: %s', (_fault, name, law) => {
    expect(brokenBy(law).law).toBe(name)
  })

  test('every law of a standard is among those that can fail', () => {
    const able = new Set(faults.map(([, name]) => name))
    for (const { name } of lawsOf(demo)) expect(able).toContain(name)
  })
})

describe('a broken law says', () => {
  const law = lawOfInformation(absentListIsEmpty, demo, { runs })

  test('its name, its sentence in both languages, its source, the seed and the smallest case as JSON', () => {
    const { message, seed, smallest } = brokenBy(law)
    for (const part of [law.name, law.says.zh, law.says.en, law.source, 'test/demo@1', `ZHIBEN_SEED=${seed}`])
      expect(message).toContain(part)
    expect(message).toContain(JSON.stringify(smallest, null, 2))
    expect(message).toMatch(/rule 1 was (clear|hit), with more known it is/)
  })

  test('no more of the subject than is needed', () => {
    const { facts, completion } = brokenBy(law).smallest as { facts: Facts; completion: Facts }
    expect(facts).toEqual({})
    expect(Object.keys(completion)).toEqual(['drainers'])
  })

  test('a seed with which it can be replayed', () => {
    const first = brokenBy(law)
    vi.stubEnv('ZHIBEN_SEED', String(first.seed))
    const second = brokenBy(law)
    expect([second.seed, second.smallest]).toEqual([first.seed, first.smallest])
  })

  test('what happened where evaluating fails', () => {
    expect(brokenBy(neverThrows(refusesRanges, demo, { runs })).message).toContain('TypeError: a range')
  })
})

test('ZHIBEN_RUNS multiplies the cases', () => {
  let judged = 0
  const counting: Evaluator = (standard) => {
    const evaluate: Evaluate = interpret(standard)
    return (...subject) => {
      judged++
      return evaluate(...subject)
    }
  }
  mustHold(neverThrows(counting, demo, { runs: 20 }))
  expect(judged).toBe(20)
  vi.stubEnv('ZHIBEN_RUNS', '3')
  mustHold(neverThrows(counting, demo, { runs: 20 }))
  expect(judged).toBe(80)
})

describe('a sound standard keeps', () => {
  for (const law of lawsOf(demo)) test(law.name, () => mustHold(law))
})
