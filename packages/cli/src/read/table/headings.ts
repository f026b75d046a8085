import { plain } from './heading.js'
import { type Cell, isBlank, type Sheet } from './sheet.js'

/** The row of headings of a table, and where its data begin. */
export interface Headings {
  readonly texts: readonly (string | undefined)[]
  readonly row: number
  readonly firstRow: number
}

const isId = (cell: Cell | undefined): boolean =>
  typeof cell === 'string' && ['id', '编号'].includes(plain(cell).toLowerCase())

/** The rows in which the headings may stand, below a title and merged group names. */
const searched = 10

/**
 * The headings of a table: the row in which `id` (`编号`) stands, so that titles above it do not matter; without one
 * the first row. Where `id` is merged over several rows it stands in each of them, and the lowest holds the headings.
 */
export const headingsOf = ({ rows }: Pick<Sheet, 'rows'>): Headings => {
  const top = Math.max(
    0,
    rows.slice(0, searched).findIndex((row) => row.some(isId)),
  )
  const column = (rows[top] ?? []).findIndex(isId)
  let row = top
  while (column >= 0 && isId(rows[row + 1]?.[column])) row++
  const texts = (rows[row] ?? []).map((cell) => (isBlank(cell) ? undefined : String(cell)))
  return { texts, row, firstRow: row + 1 }
}
