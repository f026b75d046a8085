import type { StandardProblem } from '@zhiben/rules'
import * as Data from 'effect/Data'
import type { ShapeProblem } from './shape-problem.js'
import { problemWords } from './words/index.js'

/** A standard cannot be used. `problems` are all of them, each with its place in the standard. */
export class StandardRefused extends Data.TaggedError('StandardRefused')<{
  readonly standard: string
  readonly problems: readonly (StandardProblem | ShapeProblem)[]
}> {
  override get message(): string {
    const lines = this.problems.map((problem) => problemWords(problem, 'en'))
    return `${this.standard} has ${this.problems.length} problem(s)\n${lines.join('\n')}`
  }
}
