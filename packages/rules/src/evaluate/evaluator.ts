import type { DayNumber, Truth } from '@zhiben/core'
import type { Standard } from '../standard/standard.js'
import type { Verdict } from '../standard/verdict.js'
import type { Answers, Conflict } from './answer.js'

/** What an evaluator found: a verdict for each rule and a truth for each grade, in the standard's order. */
export interface Outcome {
  /** Whether the standard is for this subject. */
  readonly applies: Truth
  readonly rules: readonly Verdict[]
  readonly grades: readonly Truth[]
  readonly conflicts: readonly Conflict[]
}

/** A standard made ready to judge: facts, day and answers in, outcome out. Pure. */
export type Evaluate = (facts: Readonly<Record<string, unknown>>, asOf: DayNumber, answers?: Answers) => Outcome

/**
 * What an evaluator is: it makes a checked standard ready. `imports` are the other standards that its `ref`s name,
 * by `id@version`. Every evaluator gives what `interpret` gives.
 */
export type Evaluator = (standard: Standard, imports?: ReadonlyMap<string, Standard>) => Evaluate
