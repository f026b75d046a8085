import { type CivilDate, isCivilDate, nearest } from '@zhiben/core'
import { factOf } from '../read/table/cell.js'
import { plain } from '../read/table/heading.js'
import { type Cell, columnLetters, isBlank, type Sheet } from '../read/table/sheet.js'
import { type Field, fieldHeaded, knownHeadings } from './field.js'
import type { Place, PlacedLedgerProblem } from './problem.js'

/** A row of a ledger: what each column says, and where. */
export interface LedgerRow {
  readonly cells: Readonly<Partial<Record<Field, string>>>
  readonly place: (field?: Field) => Place
}

/** How headings are matched beside the usual ones, and what every row says that has no column for it. */
export interface Mapping {
  readonly columns: ReadonlyMap<string, Field>
  readonly constants: Readonly<Partial<Record<Field, string>>>
}

/** The rows in which the headings may stand, below a title. */
const searched = 10
/** How many headings must be known before a row is taken for that of the headings. */
const enough = 2
const days: ReadonlySet<Field> = new Set<Field>([
  'reportedOn',
  'existsSince',
  'gradedOn',
  'registeredOn',
  'due',
  'closedOn',
])

/** The rows of a sheet that people keep, below its headings. Columns whose heading begins with `#` are passed over. */
export const ledgerRows = (
  sheet: Sheet,
  mapping: Mapping,
): { readonly rows: readonly LedgerRow[]; readonly problems: readonly PlacedLedgerProblem[] } => {
  const problems: PlacedLedgerProblem[] = []
  const placeOf = (row: number, column?: number): Place => ({
    sheet: sheet.name,
    row: row + 1,
    ...(column !== undefined && { column: columnLetters(column) }),
    text: sheet.place(row, column),
  })
  const meaning = (cell: Cell | undefined): Field | undefined =>
    isBlank(cell) ? undefined : (mapping.columns.get(plain(String(cell))) ?? fieldHeaded(String(cell)))
  const counts = sheet.rows.slice(0, searched).map((row) => row.filter((cell) => meaning(cell) !== undefined).length)
  const top = counts.findIndex((count) => count >= enough)
  if (top < 0) return { rows: [], problems: [{ place: placeOf(0), problem: { code: 'column-missing', name: '隐患' } }] }
  const seen = new Map<Field, string>()
  const columns = (sheet.rows[top] ?? []).map((cell, c): Field | 'ignored' | undefined => {
    if (isBlank(cell)) return undefined
    const found = String(cell)
    if (plain(found).startsWith('#') || plain(found) === '序号') return 'ignored'
    const field = meaning(cell)
    if (field === undefined) {
      const near = nearest(plain(found), knownHeadings)
      problems.push({
        place: placeOf(top, c),
        problem: { code: 'unknown-column', found, nearest: near, known: knownHeadings },
      })
      return 'ignored'
    }
    const first = seen.get(field)
    if (first !== undefined) problems.push({ place: placeOf(top, c), problem: { code: 'heading-twice', found, first } })
    seen.set(field, found)
    return field
  })
  const rows = sheet.rows.flatMap((cells, r): readonly LedgerRow[] => {
    if (r <= top || cells.every(isBlank)) return []
    const said: { [F in Field]?: string } = { ...mapping.constants }
    for (const [c, cell] of cells.entries()) {
      const column = columns[c]
      if (isBlank(cell) || column === 'ignored') continue
      if (column === undefined)
        problems.push({
          place: placeOf(r, c),
          problem: { code: 'cell-without-heading', found: String(cell).slice(0, 60) },
        })
      else said[column] = days.has(column) ? dayOf(cell) : textOf(cell)
    }
    const columnOf = (field: Field): number | undefined => {
      const c = columns.indexOf(field)
      return c < 0 ? undefined : c
    }
    return [{ cells: said, place: (field) => placeOf(r, field === undefined ? undefined : columnOf(field)) }]
  })
  return { rows, problems }
}

const day = { kind: 'date', title: { zh: '', en: '' }, question: { zh: '', en: '' } } as const

/** A day as people write it (`2026/3/1`, `2026年3月1日`) in the way we do; what is none stays as it is, to be named. */
const dayOf = (cell: Exclude<Cell, null>): string => {
  const found = factOf(day, cell)
  return typeof found === 'string' ? found : textOf(cell)
}

const textOf = (cell: Exclude<Cell, null>): string =>
  cell instanceof Date
    ? String(factOf(day, cell))
    : typeof cell === 'object'
      ? String(cell.ratio)
      : String(cell).replaceAll('\r\n', '\n').trim()

/** A day, where a text is one. */
export const asDay = (text: string | undefined): CivilDate | undefined => (isCivilDate(text) ? text : undefined)
