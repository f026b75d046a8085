import type { Answers } from './evaluate/answer.js'
import { closures } from './evaluate/compile.js'
import type { Evaluator, Outcome } from './evaluate/evaluator.js'
import { type AskOptions, ask, type Question } from './explain/ask.js'
import { type Proof, prove } from './explain/proof.js'
import type { FactSchema } from './facts/fact-type.js'
import { mergeFactSchemas } from './facts/merge.js'
import { type ReadFacts, readFacts } from './facts/read.js'
import { CannotJudge } from './standard/cannot-judge.js'
import { type Choice, chooser } from './standard/choose.js'
import { linked } from './standard/linked.js'
import { type Standard, type StandardOf, versioned } from './standard/standard.js'
import { worstOf } from './standard/verdict.js'
import { assessmentOf, unverifiedIn } from './verdict/assessment.js'
import type { Assessment, Finding } from './verdict/finding.js'

/** For which day, by which standards and with which answers. */
export interface JudgeOptions extends Choice {
  readonly answers?: Answers | undefined
}

/** Standards made ready: judge as many subjects as you like. */
export interface Judge<F = Readonly<Record<string, unknown>>> {
  readonly standards: readonly Standard[]
  /** All facts that these standards read, as data. */
  readonly schema: FactSchema
  /** Facts from outside, checked once; every problem is named by its path. */
  readonly read: (value: unknown, labels?: readonly string[]) => ReadFacts
  /** The assessment of a subject: plain JSON. Fails: `CannotJudge`. */
  readonly judge: (facts: F, options: JudgeOptions) => Assessment
  /** The bare verdicts by the standards that judge, for when nothing else is wanted. Fails: `CannotJudge`. */
  readonly outcomes: (facts: F, options: JudgeOptions) => readonly Outcome[]
  /**
   * Why a finding is what it is. For a finding that was stored and read again, give the facts and options it was made
   * from. Fails: `CannotJudge`.
   */
  readonly explain: (finding: Finding, from?: Source<F>) => Proof
  /**
   * The open questions over all rules of the standards that judge: ask the first, put its answer to the facts, ask
   * again. Fails: `CannotJudge`.
   */
  readonly ask: (facts: F, options: JudgeOptions & Pick<AskOptions, 'declined'>) => readonly Question[]
}

/** What a finding was made from. */
export interface Source<F> {
  readonly facts: F
  readonly options: JudgeOptions
}

/** How standards are made ready. */
export interface CompileOptions {
  /** Closures unless told otherwise. */
  readonly evaluator?: Evaluator | undefined
  /**
   * More facts that a subject may have: `read` takes them as known names although none of these standards asks for
   * them. For descriptions that serve other standards too.
   */
  readonly dictionary?: FactSchema | undefined
}

type Row = Readonly<Record<string, unknown>>
type FactsOfStandard<S> = S extends StandardOf<infer F> ? F : Row
type Intersection<U> = (U extends unknown ? (of: U) => void : never) extends (of: infer I) => void ? I : never

/**
 * Makes standards ready to judge. Several versions of one standard may be given: the one in force on the day judges.
 *
 * They are taken to be what `check` finds nothing wrong with. Fails: `CannotJudge` where two standards name different
 * things alike, or a `ref` leads nowhere or in a circle.
 * @example const { judge } = compile([gongmao2023]); judge({ isMetallurgy: true }, { asOf: '2026-11-24' }).verdict
 */
export const compile = <const L extends readonly Standard[]>(
  standards: L,
  { evaluator = closures, dictionary }: CompileOptions = {},
): Judge<Intersection<FactsOfStandard<L[number]>>> => {
  type F = Intersection<FactsOfStandard<L[number]>>
  const imports = linked(standards)
  const ready = standards.map((standard) => ({
    standard,
    evaluate: evaluator(standard, imports),
    unverified: unverifiedIn(standard),
  }))
  const asked = mergeFactSchemas(standards.map((standard) => standard.facts))
  const { schema, clashes } = dictionary ? mergeFactSchemas([asked.schema, dictionary]) : asked
  const [clash] = [...asked.clashes, ...clashes]
  if (clash) throw new CannotJudge({ problem: clash })
  const chosen = chooser(ready)
  // Beside the findings and not in them, so that they stay plain JSON.
  const sources = new WeakMap<Finding, Source<F>>()
  return {
    standards,
    schema,
    read: (value, labels) => readFacts(schema, value, labels, asked.schema),
    outcomes: (facts, options) => {
      const { day, judging } = chosen(options)
      return judging.map(({ evaluate }) => evaluate(facts as Row, day, options.answers))
    },
    judge: (facts, options) => {
      const { day, judging, none } = chosen(options)
      const outcomes = judging.map(({ evaluate }) => evaluate(facts as Row, day, options.answers))
      const assessed = judging.map(({ standard, unverified }, i) =>
        assessmentOf(standard, unverified, outcomes[i] as Outcome, options.asOf),
      )
      const source = { facts, options }
      for (const { findings } of assessed) for (const finding of findings) sources.set(finding, source)
      return {
        asOf: options.asOf,
        verdict: worstOf(assessed.map(({ verdict }) => verdict)),
        standards: assessed,
        noneInForce: none,
        conflicts: outcomes.flatMap(({ conflicts }) => conflicts),
      }
    },
    explain: (finding, from = sources.get(finding)) => {
      const { rule, standard: id, version } = finding
      const standard = imports.get(versioned({ id, version }))
      if (!standard)
        throw new CannotJudge({
          problem: { code: 'unknown-standard', at: 'finding', found: versioned({ id, version }), nearest: undefined },
        })
      if (!from) throw new CannotJudge({ problem: { code: 'finding-without-facts', at: 'finding' } })
      const { answers, asOf } = from.options
      return prove(standard, rule, from.facts as Row, asOf, { answers, imports })
    },
    ask: (facts, options) => {
      const judging = chosen(options).judging.map(({ standard }) => standard)
      const { answers, asOf, declined } = options
      return ask(judging, facts as Row, asOf, { answers, imports, declined })
    },
  }
}
