import {
  type AskOptions,
  type Assessment,
  type CannotJudge,
  type Evaluator,
  type FactMalformed,
  type FactSchema,
  type Finding,
  type JudgeOptions,
  type Outcome,
  type Judge as PlainJudge,
  type Proof,
  compile as plainCompile,
  type Question,
  type Standard,
} from '@zhiben/rules'
import * as Effect from 'effect/Effect'
import { attempt } from './attempt.js'
import { FactsRefused } from './facts-refused.js'

/** Standards made ready, each step an Effect with its errors in the type. */
export interface Judge<F = Readonly<Record<string, unknown>>> {
  readonly standards: readonly Standard[]
  readonly schema: FactSchema
  /** Facts from outside, checked; fails with every problem by its path. */
  readonly read: (value: unknown, labels?: readonly string[]) => Effect.Effect<F, FactsRefused>
  /** The assessment of a subject. Facts that were not read before may be malformed. */
  readonly judge: (facts: F, options: JudgeOptions) => Effect.Effect<Assessment, CannotJudge | FactMalformed>
  /** The bare verdicts. */
  readonly outcomes: (facts: F, options: JudgeOptions) => Effect.Effect<readonly Outcome[], CannotJudge | FactMalformed>
  /** The open questions, best first. */
  readonly ask: (
    facts: F,
    options: JudgeOptions & Pick<AskOptions, 'declined'>,
  ) => Effect.Effect<readonly Question[], CannotJudge | FactMalformed>
  /** Why a finding is what it is. */
  readonly explain: (
    finding: Finding,
    from?: { readonly facts: F; readonly options: JudgeOptions },
  ) => Effect.Effect<Proof, CannotJudge | FactMalformed>
}

type FactsJudgedBy<J> = J extends PlainJudge<infer F> ? F : never

/**
 * Makes standards ready to judge; the plain form is `compile` of `zhiben`.
 *
 * @example Effect.flatMap(compile([gongmao2023]), (judge) => judge.judge({ isMetallurgy: true }, { asOf: '2026-11-24' }))
 */
export const compile = <const L extends readonly Standard[]>(
  standards: L,
  options?: { readonly evaluator?: Evaluator },
): Effect.Effect<Judge<FactsJudgedBy<ReturnType<typeof plainCompile<L>>>>, CannotJudge> =>
  Effect.map(
    attempt(() => plainCompile(standards, options), 'CannotJudge'),
    (judge) => effectful(judge as PlainJudge<FactsJudgedBy<ReturnType<typeof plainCompile<L>>>>),
  )

const effectful = <F>(judge: PlainJudge<F>): Judge<F> => ({
  standards: judge.standards,
  schema: judge.schema,
  read: (value, labels) => {
    const { facts, problems } = judge.read(value, labels)
    return problems.length === 0 ? Effect.succeed(facts as F) : Effect.fail(new FactsRefused({ problems }))
  },
  judge: (facts, options) => attempt(() => judge.judge(facts, options), 'CannotJudge', 'FactMalformed'),
  outcomes: (facts, options) => attempt(() => judge.outcomes(facts, options), 'CannotJudge', 'FactMalformed'),
  ask: (facts, options) => attempt(() => judge.ask(facts, options), 'CannotJudge', 'FactMalformed'),
  explain: (finding, from) => attempt(() => judge.explain(finding, from), 'CannotJudge', 'FactMalformed'),
})
