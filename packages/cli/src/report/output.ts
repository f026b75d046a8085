import type { CivilDate } from '@zhiben/core'
import type { DataProblem } from '../read/record.js'
import type { SubjectReport } from './subject-report.js'

/** How a batch ended. */
export interface Totals {
  readonly asOf: CivilDate
  readonly hit: number
  readonly undetermined: number
  readonly clear: number
  readonly 'not-applicable': number
  /** Records that could not be judged. */
  readonly bad: number
  readonly problems: readonly DataProblem[]
  /** Problems beyond those that are kept here. */
  readonly moreProblems: number
}

/**
 * A form of output: it is told of each subject as it is judged, and of the end. An end without a beginning says that
 * nothing was judged because of bad data.
 */
export interface Output {
  readonly begin: () => Promise<void>
  readonly subject: (report: SubjectReport) => Promise<void>
  readonly end: (totals: Totals) => Promise<void>
}
