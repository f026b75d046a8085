import { any, type CivilDate, type DayNumber, dayNumber, nearest } from '@zhiben/core'
import type { Answers } from './evaluate/answer.js'
import { closures } from './evaluate/compile.js'
import type { Evaluate, Evaluator, Outcome } from './evaluate/evaluator.js'
import type { FactSchema } from './facts/fact-type.js'
import { mergeFactSchemas } from './facts/merge.js'
import { type ReadFacts, readFacts } from './facts/read.js'
import { CannotJudge } from './standard/cannot-judge.js'
import { inForceOn, isInForce } from './standard/in-force.js'
import { linked } from './standard/linked.js'
import { type Standard, type StandardOf, versioned } from './standard/standard.js'
import { type Verdict, verdictOf, worstOf } from './standard/verdict.js'
import type { Assessment, Finding, StandardAssessment } from './verdict/finding.js'

/** For which day, by which standards and with which answers. */
export interface JudgeOptions {
  readonly asOf: CivilDate
  readonly answers?: Answers | undefined
  /**
   * Only these: `cn/fire` is the version in force on the day, `cn/fire@2017` that version whatever the day.
   * Absent: every compiled standard, by the version in force.
   */
  readonly standards?: readonly string[] | undefined
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
  /** The bare verdicts by the standards in force on the day, for when nothing else is wanted. Fails: `CannotJudge`. */
  readonly outcomes: (facts: F, options: JudgeOptions) => readonly Outcome[]
}

type FactsOfStandard<S> = S extends StandardOf<infer F> ? F : Readonly<Record<string, unknown>>
type Intersection<U> = (U extends unknown ? (of: U) => void : never) extends (of: infer I) => void ? I : never

interface Ready {
  readonly standard: Standard
  readonly evaluate: Evaluate
  readonly unverified: number
}

/**
 * Makes standards ready to judge. Several versions of one standard may be given: the one in force on the day judges.
 *
 * Fails: `CannotJudge` where two standards name different things alike, or a `ref` leads nowhere.
 * @example const { judge } = compile([gongmao2023]); judge({ isMetallurgy: true }, { asOf: '2026-11-24' }).verdict
 */
export const compile = <const L extends readonly Standard[]>(
  standards: L,
  { evaluator = closures }: { readonly evaluator?: Evaluator } = {},
): Judge<Intersection<FactsOfStandard<L[number]>>> => {
  const imports = linked(standards)
  const ready = standards.map(
    (standard): Ready => ({
      standard,
      evaluate: evaluator(standard, imports),
      unverified: standard.rules.filter((rule) => rule.verified.status !== 'verified').length,
    }),
  )
  const { schema, clashes } = mergeFactSchemas(standards.map((standard) => standard.facts))
  const [clash] = clashes
  if (clash) throw new CannotJudge({ problem: clash })
  const chosen = chooser(ready)
  return {
    standards,
    schema,
    read: (value, labels) => readFacts(schema, value, labels),
    outcomes: (facts, options) => {
      const { day, judging } = chosen(options)
      return judging.map(({ evaluate }) => evaluate(facts as Readonly<Record<string, unknown>>, day, options.answers))
    },
    judge: (facts, options) => {
      const { day, judging, none } = chosen(options)
      const source = { facts, options }
      const outcomes = judging.map(({ evaluate }) =>
        evaluate(facts as Readonly<Record<string, unknown>>, day, options.answers),
      )
      const assessed = judging.map((of, i) => assessmentOf(of, outcomes[i] as Outcome, options.asOf, source))
      return {
        asOf: options.asOf,
        verdict: worstOf(assessed.map(({ verdict }) => verdict)),
        standards: assessed,
        noneInForce: none,
        conflicts: outcomes.flatMap(({ conflicts }) => conflicts),
      }
    },
  }
}

/** What a finding was made from, kept beside it and not in it, so that findings stay plain JSON. */
interface Source {
  readonly facts: unknown
  readonly options: JudgeOptions
}
const sources = new WeakMap<Finding, Source>()

/** The facts and the day behind a finding of this process, or `undefined` for one that was stored and read again. */
export const sourceOf = (finding: Finding): Source | undefined => sources.get(finding)

const assessmentOf = (
  { standard, unverified }: Ready,
  outcome: Outcome,
  asOf: CivilDate,
  source: Source,
): StandardAssessment => {
  const findings = standard.rules.map((rule, i): Finding => {
    const finding: Finding = {
      standard: standard.id,
      version: standard.version,
      rule: rule.id,
      level: rule.level,
      title: rule.title,
      verdict: outcome.rules[i] as Verdict,
      citation: rule.cite,
      verified: rule.verified.status === 'verified',
    }
    sources.set(finding, source)
    return finding
  })
  const verdict = standardVerdict(standard, outcome)
  const level = verdict === 'hit' ? standard.combine[outcome.grades.indexOf('true')]?.level : undefined
  return {
    standard: standard.id,
    version: standard.version,
    verdict,
    ...(level === undefined ? {} : { level }),
    findings,
    unverified,
    ...(standard.incomplete ? { incomplete: standard.incomplete } : {}),
    ...(standard.successor ? { successor: standard.successor } : {}),
    ...(isInForce(standard.inForce, asOf) ? {} : { notInForce: true as const }),
  }
}

/** A standard of which a part is missing can hit, but what it does not hit it cannot clear. */
const standardVerdict = (standard: Standard, { applies, grades }: Outcome): Verdict => {
  const verdict = verdictOf(applies, any(grades), [])
  return verdict === 'clear' && standard.incomplete ? 'undetermined' : verdict
}

/** The standards that judge for some options. The last answer is kept: batches ask for one day again and again. */
const chooser = (ready: readonly Ready[]) => {
  let last:
    | {
        readonly options: JudgeOptions
        readonly day: DayNumber
        readonly judging: readonly Ready[]
        readonly none: readonly string[]
      }
    | undefined
  return (options: JudgeOptions) => {
    if (last && last.options.asOf === options.asOf && last.options.standards === options.standards) return last
    const day = dayNumber(options.asOf)
    if (day === undefined) throw new CannotJudge({ problem: { code: 'no-such-day', at: 'asOf', found: options.asOf } })
    last = { options, day, ...choose(ready, options) }
    return last
  }
}

const choose = (
  ready: readonly Ready[],
  { asOf, standards }: JudgeOptions,
): { readonly judging: readonly Ready[]; readonly none: readonly string[] } => {
  const candidates = ready.map((of) => ({ of, id: of.standard.id, inForce: of.standard.inForce }))
  if (!standards) {
    const { judging, unknown } = inForceOn(candidates, asOf)
    if (judging.length === 0)
      throw new CannotJudge({ problem: { code: 'none-in-force', at: 'asOf', standards: unknown, asOf } })
    return { judging: judging.map(({ of }) => of), none: unknown }
  }
  const judging = standards.flatMap((name, i) => {
    const named = candidates.filter(({ of }) => name === of.standard.id || name === versioned(of.standard))
    if (named.length === 0) {
      const known = candidates.flatMap(({ of }) => [of.standard.id, versioned(of.standard)])
      throw new CannotJudge({
        problem: { code: 'unknown-standard', at: `standards[${i}]`, found: name, nearest: nearest(name, known) },
      })
    }
    const found = name.includes('@') ? named : inForceOn(named, asOf).judging
    if (found.length === 0)
      throw new CannotJudge({ problem: { code: 'none-in-force', at: 'asOf', standards: [name], asOf } })
    return found.map(({ of }) => of)
  })
  return { judging: [...new Set(judging)], none: [] }
}
