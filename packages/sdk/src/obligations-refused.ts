import { type ObligationProblem, obligationProblemWords } from '@zhiben/obligations'
import type { StandardProblem } from '@zhiben/rules'
import * as Data from 'effect/Data'
import type { JsonProblem } from './pack/read-json.js'
import type { ShapeProblem } from './shape-problem.js'
import { type AnyProblem, problemWords } from './words/index.js'

/** A pack of obligations cannot be used. `problems` are all of them, each with its place in the pack. */
export class ObligationsRefused extends Data.TaggedError('ObligationsRefused')<{
  readonly pack: string
  readonly problems: readonly (ObligationProblem | StandardProblem | ShapeProblem | JsonProblem)[]
}> {
  override get message(): string {
    const lines = this.problems.map((problem) =>
      isOfObligations(problem) ? obligationProblemWords(problem, 'en') : problemWords(problem, 'en'),
    )
    return `${this.pack} has ${this.problems.length} problem(s)\n${lines.join('\n')}`
  }
}

/** Codes that obligations share with standards are said by the catalogue of standards. */
const isOfObligations = (problem: ObligationProblem | AnyProblem): problem is ObligationProblem =>
  problem.code.startsWith('obligation-')
