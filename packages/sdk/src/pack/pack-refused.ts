import * as Data from 'effect/Data'
import { problemWords } from '../words/index.js'
import type { PackProblem } from './problem.js'

/** A pack was not let in. `problems` are all that was found, each with its place in the JSON. */
export class PackRefused extends Data.TaggedError('PackRefused')<{ readonly problems: readonly PackProblem[] }> {
  override get message(): string {
    const lines = this.problems.map((problem) => problemWords(problem, 'en'))
    return `the pack has ${lines.length} problem(s)\n${lines.join('\n')}`
  }
}
