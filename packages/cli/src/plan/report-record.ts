import type { ReportProblem } from '@zhiben/plans'
import type { TextProblem } from '@zhiben/sdk'
import type { FileProblem } from '../read/record.js'

/** One report or submission as a reader found it: its fields, and where each of them stands. */
export interface ReportRecord {
  readonly fields: Readonly<Record<string, unknown>>
  /** The place of a field, or of the record: `reports.csv:4`, `Sheet1!C4`. */
  readonly placeOf: (field?: string) => string
  /** What a field is called where it stands: its heading, or its name. */
  readonly nameOf: (field: string) => string
}

/** Something wrong with what was reported, and where. */
export interface LocatedProblem {
  readonly place: string
  readonly problem: FileProblem | TextProblem | ReportProblem
}

/** All records of a file, and all that kept others from being read. */
export interface ReadRecords {
  readonly records: readonly ReportRecord[]
  readonly problems: readonly LocatedProblem[]
}

/** What a record may say. With `month` it is a submission, else a report. */
export const reportFields = [
  'target',
  'metric',
  'milestone',
  'by',
  'district',
  'value',
  'done',
  'of',
  'unit',
  'on',
  'month',
] as const

/** One of the names that a record's fields may have. */
export type ReportField = (typeof reportFields)[number]
