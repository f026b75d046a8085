import type { FactProblem } from '@zhiben/rules'
import { problemWords } from '@zhiben/sdk'
import * as Data from 'effect/Data'

/** Facts from outside were not what their schema says. `problems` are all of them, each with its path. */
export class FactsRefused extends Data.TaggedError('FactsRefused')<{ readonly problems: readonly FactProblem[] }> {
  override get message(): string {
    return this.problems.map((problem) => problemWords(problem, 'en')).join('\n')
  }
}
