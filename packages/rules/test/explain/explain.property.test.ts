import { type CivilDate, dayNumber } from '@zhiben/core'
import {
  type Answers,
  ask,
  type Because,
  type FactSchema,
  type FactType,
  interpret,
  type Proof,
  pathOf,
  prove,
  render,
  type Standard,
  subjectFrom,
  type Verdict,
  valueAt,
  withChanges,
  withValueAt,
} from '@zhiben/rules'
import {
  answersArbitrary,
  factsArbitrary,
  limitsOf,
  type RandomFacts,
  runOptions,
  standardArbitrary,
} from '@zhiben/testing'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { interview } from './interview.js'

const asOf: CivilDate = '2024-03-31'

interface Trial {
  readonly standard: Standard
  readonly facts: RandomFacts
  readonly answers: Answers
}

/** Random standards, each with a subject of which some or most is known, and answers at times. */
const trials = (unknown: number): fc.Arbitrary<Trial> =>
  standardArbitrary({ rules: 3 }).chain((standard) =>
    fc.record({
      standard: fc.constant(standard),
      facts: factsArbitrary(standard.facts, { limits: limitsOf([standard]), asOf, unknown }),
      answers: fc.oneof(
        { weight: 3, arbitrary: fc.constant({}) },
        { weight: 1, arbitrary: answersArbitrary(standard) },
      ),
    }),
  )

const verdictOf = (standard: Standard, rule: string, facts: RandomFacts, answers: Answers = {}): Verdict | undefined =>
  interpret(standard)(facts, dayNumber(asOf) as number, answers).rules[
    standard.rules.findIndex(({ id }) => id === rule)
  ]

const given = (proof: Proof): Answers => Object.fromEntries(proof.answers.map(({ node, ...answer }) => [node, answer]))

const holds = (law: (trial: Trial, proof: Proof) => void, { runs = 200, unknown = 0.1, clearing = false } = {}): void =>
  fc.assert(
    fc.property(trials(unknown), (trial) => {
      const { standard, facts, answers } = trial
      for (const { id } of standard.rules) law(trial, prove(standard, id, facts, asOf, { answers, clearing }))
    }),
    runOptions(runs),
  )

const tally = new Map<string, number>()
const count = (what: string): void => void tally.set(what, (tally.get(what) ?? 0) + 1)

describe('proofs of random rules', () => {
  test('say the verdict that the reference finds', () =>
    holds(({ standard, facts, answers }, proof) => {
      expect(proof.verdict).toBe(verdictOf(standard, proof.rule, facts, answers))
      expect(JSON.parse(JSON.stringify(proof))).toEqual(proof)
    }))

  test('are put into words, whatever the rule', () =>
    holds(
      (_trial, proof) => {
        for (const language of ['zh', 'en'] as const)
          expect(render(proof, language)).not.toMatch(/undefined|null|NaN|Infinity|\[object|^\s*- ?$/m)
      },
      { runs: 200, clearing: true, unknown: 0.2 },
    ))

  test('rest on facts that alone give the same verdict, none of which can be dropped', () =>
    holds(
      ({ standard }, proof) => {
        if (proof.verdict === 'undetermined') return
        const alone = (because: readonly Because[], answers = given(proof)) =>
          verdictOf(standard, proof.rule, subjectFrom(because), answers)
        expect(alone(proof.because)).toBe(proof.verdict)
        count(`${proof.because.length > 1 ? 'several' : proof.because.length} facts`)
        for (const dropped of proof.because) {
          const rest = proof.because.filter((one) => one !== dropped)
          expect(alone(rest), `without ${JSON.stringify(dropped)}`).not.toBe(proof.verdict)
        }
        for (const { node } of proof.answers) {
          const { [node]: _, ...rest } = given(proof)
          expect(alone(proof.because, rest), `without the answer to ${node}`).not.toBe(proof.verdict)
        }
      },
      { runs: 400 },
    ))

  test('list lengths are no longer than they must be', () =>
    holds(({ standard }, proof) => {
      for (const one of proof.because) {
        const length = one.value as { readonly atLeast?: number } | null
        if (typeof length !== 'object' || length === null || length.atLeast === undefined) continue
        const rest = proof.because.map((other) =>
          other === one ? { path: one.path, value: { atLeast: (length.atLeast as number) - 1 } } : other,
        )
        expect(verdictOf(standard, proof.rule, subjectFrom(rest), given(proof))).not.toBe(proof.verdict)
      }
    }))

  test('name changes each set of which clears the hit', () =>
    holds(
      ({ standard, facts, answers }, proof) => {
        if (!proof.clearing) return
        count(proof.clearing.sets.length > 0 ? 'hits with a way out' : 'hits without')
        for (const changes of proof.clearing.sets)
          expect(['clear', 'not-applicable'], `${JSON.stringify(changes)} of ${JSON.stringify(facts)}`).toContain(
            verdictOf(standard, proof.rule, withChanges(facts, changes), answers),
          )
        const sizes = proof.clearing.sets.map(({ length }) => length)
        expect(sizes).toEqual([...sizes].sort((a, b) => a - b))
      },
      { clearing: true },
    ))
})

/** What one fact is in a whole world. */
const known = (schema: FactSchema) =>
  factsArbitrary(schema, { asOf, unknown: 0, ranges: 0, oneOf: 0, partial: 0, judged: 0 })

/** The facts with everything that is missing of a rule taken from the whole world; items come with all their facts. */
const completed = (facts: RandomFacts, missing: readonly string[], whole: RandomFacts): RandomFacts =>
  missing.reduce<unknown>((some, path) => {
    const at = pathOf(path)
    const value = valueAt(whole, at)
    const before = valueAt(some, at) as { readonly partial?: readonly unknown[] } | null | undefined
    if (!Array.isArray(value)) return withValueAt(some, at, value)
    const items = before?.partial ?? []
    return withValueAt(some, at, [...items, ...value.slice(items.length)])
  }, facts) as RandomFacts

describe('what is missing of random rules', () => {
  /** A part of a whole world: facts left out, lists cut off, values blurred. */
  const blurred = (schema: FactSchema, whole: RandomFacts, chance: fc.Arbitrary<number>): fc.Arbitrary<RandomFacts> =>
    fc
      .tuple(...Object.entries(schema).map(([name, type]) => blurredFact(type, whole[name], chance)))
      .map((values) => Object.fromEntries(values.map((value, i) => [Object.keys(schema)[i], value])))

  const blurredFact = (type: FactType, value: unknown, chance: fc.Arbitrary<number>): fc.Arbitrary<unknown> =>
    chance.chain((dice): fc.Arbitrary<unknown> => {
      if (dice < 3) return fc.constant(null)
      if (type.kind === 'list') {
        const items = fc.tuple(...(value as readonly RandomFacts[]).map((item) => blurred(type.items, item, chance)))
        const cut = (less: readonly RandomFacts[]) =>
          fc.integer({ min: 0, max: less.length }).map((n) => ({ partial: less.slice(0, n) }))
        return dice < 5 ? items.chain(cut) : items
      }
      return fc.constant(dice < 5 && typeof value === 'number' ? { range: [value, null] } : value)
    })

  test('is unknown, and decides the rule when all of it is known', () => {
    const cases = standardArbitrary({ rules: 3 }).chain((standard) =>
      known(standard.facts).chain((whole) =>
        blurred(standard.facts, whole, fc.integer({ min: 0, max: 9 })).map((facts) => ({ standard, whole, facts })),
      ),
    )
    fc.assert(
      fc.property(cases, ({ standard, whole, facts }) => {
        for (const { id } of standard.rules) {
          const proof = prove(standard, id, facts, asOf, { clearing: false })
          if (proof.verdict !== 'undetermined') {
            expect(proof.missing).toEqual([])
            continue
          }
          for (const path of proof.missing) {
            const value = valueAt(facts, pathOf(path))
            const open =
              value === undefined ||
              value === null ||
              (typeof value === 'object' && ('range' in value || 'partial' in value || 'oneOf' in value))
            expect(open, `${path} is known: ${JSON.stringify(value)}`).toBe(true)
            expect(proof.facts[path]?.path).toBe(path)
          }
          const finally_ = verdictOf(standard, id, whole)
          count(finally_ === 'undetermined' ? 'never decided' : 'decided by what was missing')
          const then = verdictOf(standard, id, completed(facts, proof.missing, whole))
          if (then !== finally_) expect([then, finally_]).toEqual(['clear', 'not-applicable'])
        }
      }),
      runOptions(500),
    )
  })

  test('is what is asked for, until every rule is decided', () => {
    const cases = standardArbitrary({ rules: 3 }).chain((standard) =>
      known(standard.facts).map((whole) => ({ standard, whole })),
    )
    fc.assert(
      fc.property(cases, ({ standard, whole }) => {
        const { asked, facts } = interview([standard], whole, asOf)
        expect(new Set(asked).size).toBe(asked.length)
        count(asked.length > 2 ? 'interviews of some length' : 'short interviews')
        for (const { id } of standard.rules) {
          const [then, finally_] = [verdictOf(standard, id, facts), verdictOf(standard, id, whole)]
          if (then !== finally_) expect([then, finally_]).toEqual(['clear', 'not-applicable'])
        }
      }),
      runOptions(300),
    )
  })

  test('is asked for while a rule is undetermined, unless it was declined', () =>
    holds(
      ({ standard, facts, answers }) => {
        const questions = ask([standard], facts, asOf, { answers })
        const missing = standard.rules.flatMap(({ id }) => prove(standard, id, facts, asOf, { answers }).missing)
        expect(new Set(questions.map(({ path }) => path))).toEqual(new Set(missing))
        expect(ask([standard], facts, asOf, { answers, declined: missing })).toEqual([])
      },
      { runs: 200, unknown: 0.4 },
    ))

  test('the trials above met what they are about', () => {
    for (const what of [
      'several facts',
      '1 facts',
      'hits with a way out',
      'decided by what was missing',
      'interviews of some length',
    ])
      expect(tally.get(what) ?? 0, what).toBeGreaterThan(50)
  })
})
