import { nearest, type Unit } from '@zhiben/core'
import { factOf, saysUnknown } from '../read/table/cell.js'
import { longestWord, plain } from '../read/table/heading.js'
import { type Cell, isBlank, type Sheet } from '../read/table/sheet.js'
import { unitNamed } from '../read/table/unit-name.js'
import {
  type LocatedProblem,
  type ReadRecords,
  type ReportField,
  type ReportRecord,
  reportFields,
} from './report-record.js'

/** Headings beside the names of the fields themselves. */
const headings: Readonly<Record<string, ReportField>> = {
  指标: 'target',
  指标编号: 'target',
  度量: 'metric',
  里程碑: 'milestone',
  填报单位: 'by',
  报送单位: 'by',
  责任单位: 'by',
  地区: 'district',
  数值: 'value',
  完成值: 'value',
  已完成数: 'done',
  总数: 'of',
  计量单位: 'unit',
  截至日期: 'on',
  截至: 'on',
  日期: 'on',
  报送日期: 'on',
  月份: 'month',
  报送月份: 'month',
}

interface Column {
  readonly field: ReportField
  readonly heading: string
  readonly unit?: Unit | undefined
}

/** The rows in which the headings may stand, below a title. */
const searched = 10

/**
 * The records of a table: one a row, below the row in which `by` (`填报单位`) stands. A heading is the name of a field
 * or its Chinese name, and that of a value may carry a unit: `数值(%)`. Columns that begin with `#` are passed over.
 */
export const fromTable = ({ rows, place }: Sheet): ReadRecords => {
  const top = rows.slice(0, searched).findIndex((row) => row.some((cell) => fieldOf(cell)?.field === 'by'))
  if (top < 0)
    return { records: [], problems: [{ place: place(0), problem: { code: 'column-missing', name: '填报单位' } }] }
  const { columns, problems } = columnsOf(rows[top] ?? [], (column) => place(top, column))
  const records = rows.slice(top + 1).flatMap((row, i) => {
    if (row.every(isBlank)) return []
    problems.push(...strayCells(row, columns, (column) => place(top + 1 + i, column)))
    const unclear = halves(row, columns, (column) => place(top + 1 + i, column))
    problems.push(...unclear)
    if (unclear.length > 0) return []
    return [recordOf(row, columns, (column) => place(top + 1 + i, column))]
  })
  if (records.length === 0) problems.push({ place: place(top), problem: { code: 'no-records' } })
  return { records, problems }
}

type Columns = readonly (Column | undefined)[]

const fieldOf = (cell: Cell | undefined): Column | undefined => {
  if (typeof cell !== 'string' || cell.length > longestWord) return undefined
  const [, text = '', unit] = /^(.*?)\s*(?:\(([^()]+)\))?$/.exec(plain(cell)) ?? []
  const own = Object.hasOwn(headings, text) ? headings[text] : undefined
  const named = own ?? reportFields.find((field) => field === text.toLowerCase())
  return named && { field: named, heading: cell.trim(), ...(unit === undefined ? {} : { unit: unitNamed(unit) }) }
}

const columnsOf = (row: readonly Cell[], place: (column: number) => string) => {
  const problems: LocatedProblem[] = []
  const seen = new Map<ReportField, string>()
  const columns = row.map((cell, c): Column | undefined => {
    if (isBlank(cell) || plain(String(cell)).startsWith('#')) return undefined
    const column = fieldOf(cell)
    const found = String(cell)
    if (!column) {
      const known = Object.keys(headings)
      const near = nearest(plain(found), [...known, ...reportFields])
      problems.push({ place: place(c), problem: { code: 'unknown-column', found, nearest: near, known: [...known] } })
      return undefined
    }
    const first = seen.get(column.field)
    if (first !== undefined) problems.push({ place: place(c), problem: { code: 'heading-twice', found, first } })
    seen.set(column.field, found)
    return column
  })
  return { columns, problems }
}

/** What stands under no heading at all may be a figure that slipped aside. */
const strayCells = (
  row: readonly Cell[],
  columns: Columns,
  place: (column: number) => string,
): readonly LocatedProblem[] =>
  row.flatMap((cell, c) =>
    c < columns.length || isBlank(cell)
      ? []
      : [{ place: place(c), problem: { code: 'cell-without-heading', found: String(cell) } as const }],
  )

/** What is done needs its whole, and the other way round; a value beside them would have to be believed or not. */
const halves = (
  row: readonly Cell[],
  columns: Columns,
  place: (column?: number) => string,
): readonly LocatedProblem[] => {
  const at = (field: ReportField): number => columns.findIndex((column) => column?.field === field)
  const filled = (field: ReportField): boolean => at(field) >= 0 && !isBlank(row[at(field)])
  const placeOf = (field: ReportField): string => (at(field) < 0 ? place() : place(at(field)))
  const [done, of] = [filled('done'), filled('of')]
  if (!done && !of) return []
  if (filled('value')) return [{ place: placeOf('value'), problem: { code: 'report-value-twice', at: '' } }]
  const missing = done === of ? undefined : done ? 'of' : 'done'
  return missing
    ? [{ place: placeOf(missing), problem: { code: 'report-missing', at: headingOf(missing), mayBeUnknown: true } }]
    : []
}

/** What a column of this field is called in Chinese. */
const headingOf = (field: ReportField): string =>
  Object.entries(headings).find(([, one]) => one === field)?.[0] ?? field

const recordOf = (row: readonly Cell[], columns: Columns, place: (column?: number) => string): ReportRecord => {
  const fields: Record<string, unknown> = {}
  for (const [c, column] of columns.entries()) {
    const cell = row[c]
    if (column && !isBlank(cell)) Object.assign(fields, partsOf(column, cell))
  }
  const columnOf = (field: string): number => {
    const c = columns.findIndex((column) => column?.field === field)
    // The unit may stand in the heading or in the cell of the value, or be missing there.
    return c < 0 && field === 'unit' ? columns.findIndex((column) => column?.field === 'value') : c
  }
  const { done, of, ...rest } = fields
  return {
    fields:
      done === undefined && of === undefined ? fields : { ...rest, value: { done: done ?? null, of: of ?? null } },
    placeOf: (field) => {
      const c = field === undefined ? -1 : columnOf(field)
      return place(c < 0 ? undefined : c)
    },
    nameOf: (field) => {
      const column = columns.find((of) => of?.field === field) ?? columns.find((of) => of?.field === 'value')
      return column?.heading ?? field
    },
  }
}

const figure = { kind: 'number', unit: '1', title: { zh: '', en: '' }, question: { zh: '', en: '' } } as const
const day = { kind: 'date', title: figure.title, question: figure.question } as const

/** The fields that a cell gives: a value may carry its unit with it (`85%`). */
const partsOf = ({ field, unit }: Column, cell: Cell): Readonly<Record<string, unknown>> => {
  if (field === 'on') return { on: factOf(day, cell) }
  if (field === 'month') return { month: monthOf(cell) }
  if (field === 'done' || field === 'of') return { [field]: measured(cell, undefined).value }
  if (field !== 'value') return { [field]: cell instanceof Date ? factOf(day, cell) : String(cell).trim() }
  const { value, unit: own } = measured(cell, unit)
  return { value, ...(own === undefined ? {} : { unit: own }) }
}

const truths: Readonly<Record<string, boolean>> = {
  是: true,
  已完成: true,
  true: true,
  否: false,
  未完成: false,
  false: false,
}

const measured = (cell: Cell, unit: Unit | undefined): { readonly value: unknown; readonly unit?: unknown } => {
  if (typeof cell === 'string') {
    const text = plain(cell)
    if (saysUnknown(text)) return { value: null }
    const word = text.toLowerCase()
    if (Object.hasOwn(truths, word)) return { value: truths[word] }
    const parts = text.length > longestWord ? undefined : /^(\d+)\s*\/\s*(\d+)$/.exec(text)
    if (parts) return { value: { done: Number(parts[1]), of: Number(parts[2]) } }
  }
  if (typeof cell === 'boolean') return { value: cell }
  const found = factOf(figure, cell, unit)
  if (typeof found !== 'object' || found === null) return { value: found }
  if ('value' in found) return found as { value: unknown; unit?: unknown }
  if ('range' in found) {
    const { unit: own, ...range } = found as { range: unknown; unit?: unknown }
    return { value: range, ...(own === undefined ? {} : { unit: own }) }
  }
  return { value: found }
}

/** A month as people write it: `2024-05`, `2024/5`, `2024年5月`, or any day of it. */
const monthOf = (cell: Cell): unknown => {
  if (cell instanceof Date) return String(factOf(day, cell)).slice(0, 7)
  const text = plain(String(cell))
  const [, year, month] = /^(\d{4})(?:-|\/|\.|年)(\d{1,2})月?$/.exec(text) ?? []
  return year === undefined || month === undefined ? text : `${year}-${month.padStart(2, '0')}`
}
