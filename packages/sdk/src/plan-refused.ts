import { type ActionProblem, actionProblemWords, type PlanProblem } from '@zhiben/plans'
import * as Data from 'effect/Data'
import type { ShapeProblem } from './shape-problem.js'
import { problemWords } from './words/index.js'

/** A plan cannot be used. `problems` are all of them, each with its place in the plan. */
export class PlanRefused extends Data.TaggedError('PlanRefused')<{
  readonly plan: string
  readonly problems: readonly (PlanProblem | ShapeProblem)[]
}> {
  override get message(): string {
    const lines = this.problems.map((problem) => planProblemWords(problem, 'en'))
    return `${this.plan} has ${this.problems.length} problem(s)\n${lines.join('\n')}`
  }
}

const shapeCodes: ReadonlySet<string> = new Set<ShapeProblem['code']>([
  'missing-field',
  'unknown-field',
  'wrong-shape',
  'wrong-form',
  'empty',
  'number-out-of-range',
  'unknown-operator',
  'unknown-value',
])

const isShape = (problem: ActionProblem | ShapeProblem): problem is ShapeProblem => shapeCodes.has(problem.code)

/**
 * A problem of a plan in words, whether it is of its shape or of its content.
 *
 * @example planProblemWords({ code: 'unassigned', at: 'actions[0].tasks[0].items[0].responsible' }, 'zh')
 */
export const planProblemWords = (problem: ActionProblem | ShapeProblem, language: 'zh' | 'en'): string =>
  isShape(problem) ? problemWords(problem, language) : actionProblemWords(problem, language)
