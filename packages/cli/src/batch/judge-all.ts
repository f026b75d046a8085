import type { DataProblem, Reading } from '../read/record.js'
import { isUnreadable } from '../read/record.js'
import type { Source } from '../read/source.js'
import { type ReadSubject, subjectOf } from '../read/subject.js'
import type { Output, Totals } from '../report/output.js'
import { reportOn } from '../report/subject-report.js'
import type { Judging } from '../standards/judging.js'

/** How a batch is gone through. */
export interface BatchOptions {
  readonly source: Source
  readonly judging: Judging
  readonly outputs: readonly Output[]
  /** Judge the good records although there are bad ones. Otherwise one bad record stops all: nothing is half judged. */
  readonly keepGoing: boolean
  /** Told of every problem as it is found. */
  readonly onProblem: (problem: DataProblem) => void
  /** Told after every record. */
  readonly onRecord: (count: number) => void
}

/** Problems that are kept for the end of a report; all are told as they are found. */
const keptProblems = 1000

/** Judges every subject of a source, one after another, and tells the outputs. */
export const judgeAll = async (options: BatchOptions): Promise<Totals> => {
  const { source, judging, outputs, keepGoing, onProblem, onRecord } = options
  const counts = { hit: 0, undetermined: 0, clear: 0, 'not-applicable': 0, bad: 0 }
  const problems: DataProblem[] = []
  let more = 0
  const note = (found: readonly DataProblem[]): void => {
    for (const problem of found) {
      if (problems.length < keptProblems) problems.push(problem)
      else more++
      onProblem(problem)
    }
  }
  if (!keepGoing)
    for await (const { problems: found } of subjects(source, judging)) {
      note(found)
      if (found.length > 0) counts.bad++
    }
  let count = 0
  if (problems.length === 0 || keepGoing) {
    for (const output of outputs) await output.begin()
    for await (const { subject, problems: found } of subjects(source, judging)) {
      onRecord(++count)
      note(found)
      if (found.length > 0) counts.bad++
      if (found.length > 0 || !subject) continue
      const report = reportOn(subject, judging)
      counts[report.assessment.verdict]++
      for (const output of outputs) await output.subject(report)
    }
  }
  const totals: Totals = { asOf: judging.asOf, ...counts, problems, moreProblems: more }
  for (const output of outputs) await output.end(totals)
  return totals
}

/** The records of a source as subjects; what is no record has only problems. */
async function* subjects(
  source: Source,
  { dictionary }: Judging,
): AsyncGenerator<{ readonly subject?: ReadSubject['subject']; readonly problems: readonly DataProblem[] }> {
  let number = 0
  for await (const reading of source.readings() as AsyncIterable<Reading>)
    yield isUnreadable(reading) ? { problems: [reading.problem] } : subjectOf(reading, ++number, dictionary)
}
