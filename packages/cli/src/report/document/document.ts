import type { ProgressStatus, Tally } from '@zhiben/plans'

/** A value between bounds against what is asked of it, to be drawn as a bar; `words` say the same. */
export interface Gauge {
  readonly words: string
  /** The value or the range in which it lies, each end from 0 to 1 of the scale. */
  readonly value: readonly [number, number]
  readonly asked: number
  readonly forecast?: readonly [number, number] | undefined
}

/** What may stand in a cell of a table. */
export type DocumentCell = string | number | undefined | { readonly status: ProgressStatus } | { readonly gauge: Gauge }

/** A table; `numbers` are columns of numbers, set flush right. */
export interface DocumentTable {
  readonly columns: readonly string[]
  readonly numbers?: readonly number[] | undefined
  readonly rows: readonly (readonly DocumentCell[])[]
}

/** A bar of statuses for each row. */
export interface DocumentChart {
  readonly rows: readonly { readonly label: string; readonly tally: Tally }[]
}

/** A part of a report. Where there is nothing to list, `lines` say so. */
export interface DocumentSection {
  readonly title: string
  readonly lines?: readonly string[] | undefined
  readonly chart?: DocumentChart | undefined
  readonly table?: DocumentTable | undefined
  /** The name of its sheet in a workbook: at most 31 characters, none of `[]:*?/\`. */
  readonly sheet: string
}

/** A report before it takes a form: Markdown, a web page and a workbook are made from this one value. */
export interface ReportDocument {
  readonly title: string
  readonly subtitle: string
  readonly sections: readonly DocumentSection[]
  readonly foot: string
}
