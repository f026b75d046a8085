import type { FactSchema } from '@zhiben/rules'
import type { DataProblem, FileProblem } from '../record.js'
import { factOf } from './cell.js'
import { type Column, columnOf } from './heading.js'
import { headingsOf } from './headings.js'
import { type Cell, isBlank, type Sheet } from './sheet.js'

/** A row of a table: a subject, or an item of a list. */
export interface Row {
  readonly id: string | undefined
  readonly subject: string | undefined
  readonly parent: string | undefined
  /** The facts, with `id`, `name` and `answers` where they are given. Items of lists are put into it. */
  readonly value: Record<string, unknown>
  /** The rows that were put into its lists. */
  readonly lists: Map<string, readonly Row[]>
  readonly problems: readonly DataProblem[]
  /** The cell of a fact, or the row. */
  readonly place: (fact?: string) => string
}

/** Notes a problem of a table, with its place. */
export type Report = (place: string, problem: FileProblem) => void

/** The rows of a table below its headings, each cell read by the fact of its column. Empty rows are left out. */
export const rowsOf = (sheet: Sheet, schema: FactSchema, report: Report): readonly Row[] => {
  const { texts, row: headingRow, firstRow } = headingsOf(sheet)
  const first = new Map<string, string>()
  const columns = texts.map((text, c): Column | undefined => {
    if (text === undefined) return undefined
    const column = columnOf(text, schema)
    if ('code' in column) {
      report(sheet.place(headingRow, c), column)
      return { kind: 'ignored' }
    }
    const key = column.kind === 'fact' ? `${column.fact}.${column.part ?? ''}` : column.kind
    const before = first.get(key)
    if (before === undefined || column.kind === 'ignored') first.set(key, text)
    else report(sheet.place(headingRow, c), { code: 'heading-twice', found: text, first: before })
    return column
  })
  return sheet.rows
    .map((cells, r) => ({ cells, r }))
    .slice(firstRow)
    .filter(({ cells }) => !cells.every(isBlank))
    .map(({ cells, r }) => rowOf(cells, columns, (column) => sheet.place(r, column)))
}

/** What Excel shows where a formula failed. */
const excelError = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!)$/

const rowOf = (
  cells: readonly Cell[],
  columns: readonly (Column | undefined)[],
  place: (column?: number) => string,
): Row => {
  const value: Record<string, unknown> = {}
  const labels: { id?: string; subject?: string; parent?: string } = {}
  const columnOfFact = new Map<string, number>()
  const signatures = new Map<string, Record<string, string>>()
  const problems: DataProblem[] = []
  for (const [c, cell] of cells.entries()) {
    const column = columns[c]
    if (isBlank(cell) || column?.kind === 'ignored') continue
    if (!column)
      problems.push({ place: place(c), problem: { code: 'cell-without-heading', found: textOf(cell).slice(0, 60) } })
    else if (typeof cell === 'string' && excelError.test(cell))
      problems.push({ place: place(c), problem: { code: 'cell-error', found: cell } })
    else if (column.kind === 'fact' && column.part)
      signatures.set(column.fact, { ...signatures.get(column.fact), [column.part]: textOf(cell) })
    else if (column.kind === 'fact') {
      columnOfFact.set(column.fact, c)
      value[column.fact] = factOf(column.type, cell, column.unit)
    } else if (column.kind === 'name') value.name = textOf(cell)
    else if (column.kind === 'answers') value.answers = jsonOr(textOf(cell))
    else labels[column.kind] = textOf(cell)
  }
  for (const [fact, signature] of signatures) value[fact] = { value: value[fact] ?? null, ...signature }
  if (labels.id !== undefined) value.id = labels.id
  return {
    id: labels.id,
    subject: labels.subject,
    parent: labels.parent,
    value,
    lists: new Map(),
    problems,
    place: (fact) => place(fact === undefined ? undefined : columnOfFact.get(fact)),
  }
}

const textOf = (cell: Exclude<Cell, null>): string => {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return String(typeof cell === 'object' ? cell.ratio : cell).trim()
}

const jsonOr = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
