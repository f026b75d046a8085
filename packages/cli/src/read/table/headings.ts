import { plain } from './heading.js'
import { isBlank, type Merge, type Sheet } from './sheet.js'

/** The row of headings of a table, and where its data begin. */
export interface Headings {
  readonly texts: readonly (string | undefined)[]
  readonly row: number
  readonly firstRow: number
}

const isId = (text: unknown): boolean => typeof text === 'string' && ['id', '编号'].includes(plain(text).toLowerCase())

/** The rows in which the headings may stand, below a title and merged group names. */
const searched = 10

/**
 * The headings of a table: the row in which `id` (`编号`) stands, so that titles above it do not matter; without one
 * the first row. Where `id` is merged over several rows, the lowest of them holds the headings, and a heading that is
 * merged downwards counts there too.
 */
export const headingsOf = ({ rows, merges = [] }: Sheet): Headings => {
  const top = Math.max(
    0,
    rows.slice(0, searched).findIndex((row) => row.some(isId)),
  )
  const column = (rows[top] ?? []).findIndex(isId)
  const down = (row: number, col: number): Merge | undefined =>
    merges.find((m) => m.startCol <= col && col <= m.endCol && m.startRow <= row && row <= m.endRow)
  const row = column < 0 ? top : (down(top, column)?.endRow ?? top)
  const width = Math.max(...rows.slice(top, row + 1).map((of) => of.length), 0)
  const texts = Array.from({ length: width }, (_, c) => {
    const own = rows[row]?.[c]
    if (!isBlank(own)) return String(own)
    const merge = down(row, c)
    const above = merge && merge.startCol === merge.endCol ? rows[merge.startRow]?.[c] : undefined
    return isBlank(above) ? undefined : String(above)
  })
  return { texts, row, firstRow: row + 1 }
}
