import { type CivilDate, dayNumber, type Id } from '@zhiben/core'
import {
  type Answers,
  type Assessment,
  type Conflict,
  type Judge,
  type JudgeOptions,
  type Verdict,
  versioned,
} from '@zhiben/rules'
import * as z from 'zod'
import { frozen } from './frozen.js'
import { type Hash, hashOf, hashPattern } from './pack/hash.js'
import { referredTo } from './referred.js'

/** What one version of a standard said when the receipt was sealed. */
export interface SealedVerdict {
  /** `id@version`. */
  readonly standard: string
  readonly verdict: Verdict
  readonly level?: string | undefined
  /** The standard was asked for by version, and was not the one in force on the day. */
  readonly notInForce?: true | undefined
  readonly rules: readonly { readonly rule: string; readonly verdict: Verdict }[]
}

/**
 * An assessment sealed as data: all that went in, what came out, and which meaning it was judged by, so that anybody
 * can judge again without a network and see whether the same comes out.
 *
 * @source semantics §5
 */
export interface Receipt {
  readonly zhiben: 'receipt'
  readonly receiptVersion: 1
  /** Name and version of the library that judged. */
  readonly library: string
  readonly subject?: string | undefined
  readonly asOf: CivilDate
  readonly facts: Readonly<Record<string, unknown>>
  readonly answers?: Answers | undefined
  /** The standards that judged and those that they refer to. */
  readonly standards: readonly { readonly id: Id; readonly version: string; readonly hash: Hash }[]
  readonly verdict: Verdict
  readonly verdicts: readonly SealedVerdict[]
  readonly conflicts: readonly Conflict[]
  /** Standards that were asked for and of which no version is known for the day. */
  readonly noneInForce: readonly string[]
  /** Of all the rest. */
  readonly hash: Hash
}

/** For which day and by which standards is judged, and what the receipt says besides. */
export interface SealOptions extends JudgeOptions {
  /** Name and version of the library that judges: `zhiben 1.2.0`. */
  readonly library: string
  /** Who or what was judged. */
  readonly subject?: string | undefined
}

/**
 * Judges a subject and seals the assessment.
 *
 * Fails: `CannotJudge`, and `FactMalformed` for facts that were not read before.
 * @example seal(compile([gongmao2023]), facts, { asOf: '2026-11-24', library: 'zhiben 1.0.0' })
 */
export const seal = (
  judge: Judge,
  facts: Readonly<Record<string, unknown>>,
  { library, subject, ...options }: SealOptions,
): Receipt => {
  const assessment = judge.judge(facts, options)
  const byName = new Map(judge.standards.map((standard) => [versioned(standard), standard]))
  const judging = assessment.standards.flatMap((of) => byName.get(nameOf(of)) ?? [])
  const all = new Set(judging.flatMap((standard) => [standard, ...referredTo(standard, byName)]))
  const body = {
    zhiben: 'receipt',
    receiptVersion: 1,
    library,
    ...(subject === undefined ? {} : { subject }),
    asOf: options.asOf,
    facts: asJson(facts),
    ...(options.answers === undefined ? {} : { answers: asJson(options.answers) }),
    standards: [...all].map((standard) => ({
      id: standard.id,
      version: standard.version,
      hash: hashOf(standard),
    })),
    ...sealed(assessment),
    noneInForce: assessment.noneInForce,
  } as const
  return frozen({ ...body, hash: hashOf(body) })
}

const asJson = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T

const nameOf = (of: { readonly standard: string; readonly version: string }): string => `${of.standard}@${of.version}`

/** The part of an assessment that is sealed. */
export const sealed = (assessment: Assessment) => ({
  verdict: assessment.verdict,
  verdicts: assessment.standards.map(
    (of): SealedVerdict => ({
      standard: nameOf(of),
      verdict: of.verdict,
      ...(of.level === undefined ? {} : { level: of.level }),
      ...(of.notInForce ? { notInForce: true } : {}),
      rules: of.findings.map(({ rule, verdict }) => ({ rule, verdict })),
    }),
  ),
  conflicts: assessment.conflicts,
})

const verdictSchema = z.enum(['hit', 'clear', 'undetermined', 'not-applicable'])
const hashSchema = z.stringFormat('hash', hashPattern)
const words = z.stringFormat('words', /\S/)
const day = z.stringFormat('day', (text) => dayNumber(text) !== undefined)

/** The shape of a receipt. */
export const receiptSchema = z.strictObject({
  zhiben: z.literal('receipt'),
  receiptVersion: z.literal(1),
  library: words,
  subject: z.string().optional(),
  asOf: day,
  facts: z.record(z.string(), z.unknown()),
  answers: z
    .record(
      z.string(),
      z.strictObject({ truth: z.boolean(), by: words, on: day.optional(), because: z.string().optional() }),
    )
    .optional(),
  standards: z.array(z.strictObject({ id: words, version: words, hash: hashSchema })).min(1),
  verdict: verdictSchema,
  verdicts: z
    .array(
      z.strictObject({
        standard: words,
        verdict: verdictSchema,
        level: words.optional(),
        notInForce: z.literal(true).optional(),
        rules: z.array(z.strictObject({ rule: words, verdict: verdictSchema })),
      }),
    )
    .min(1),
  conflicts: z.array(z.strictObject({ node: words, answer: z.boolean(), facts: z.boolean() })),
  noneInForce: z.array(words),
  hash: hashSchema,
})
