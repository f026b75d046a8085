/**
 * What stands in a cell. A `Date` is a moment in UTC, of which only the day counts. A cell that a spreadsheet shows as
 * `15%` holds 0.15, so it is a ratio and not that number of anything.
 */
export type Cell = string | number | boolean | Date | { readonly ratio: number } | null

/** A table of cells, from a CSV file or a sheet of a workbook. */
export interface Sheet {
  /** The name of the sheet; of a CSV file the part of its name that names a list, else empty. */
  readonly name: string
  readonly rows: readonly (readonly Cell[])[]
  /** The place of a row or cell, both counted from 0, as people find it: `plants.csv:7`, `subjects!B7`. */
  readonly place: (row: number, column?: number) => string
}

/** The letters of a column counted from 0: `A`, …, `Z`, `AA`. */
export const columnLetters = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : columnLetters(Math.floor(column / 26) - 1) + columnLetters(column % 26)

/** Whether there is nothing in a cell but space. */
export const isBlank = (cell: Cell | undefined): cell is null | undefined =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '')
