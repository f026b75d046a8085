import type { CellValue, MergeRange, Cell as StyledCell } from 'hucre/xlsx'
import type { FileProblem } from '../record.js'
import { type Cell, columnLetters, type Sheet } from './sheet.js'

type Styled = ReadonlyMap<string, StyledCell>

/** What a workbook may measure: the file, and all its parts unpacked. A zip of 40 kB can hold 4 GB of nothing. */
const limits = { file: 64 * 2 ** 20, unpacked: 512 * 2 ** 20 }

/**
 * The visible sheets of an XLSX file. The reader is loaded only when there is such a file; it refuses parts that unpack
 * to more than they declare, so that the check of what is declared suffices.
 */
export const fromXlsx = async (bytes: Uint8Array): Promise<readonly Sheet[] | FileProblem> => {
  const size = unpackedSize(bytes)
  if (size === undefined) return { code: 'not-a-workbook' }
  if (bytes.length > limits.file || size > limits.unpacked) return { code: 'too-large', limit: '64 MiB / 512 MiB' }
  const { readXlsx } = await import('hucre/xlsx')
  try {
    const { sheets } = await readXlsx(bytes, {
      sheets: ({ hidden, veryHidden }) => !hidden && !veryHidden,
      readStyles: true, // how a number is shown says whether it is a percentage
    })
    return sheets.map(({ name, rows, merges, cells }) => ({
      name,
      rows: filledDown(withRatios(rows, cells), merges ?? []),
      place: (row, column) => `${name}!${column === undefined ? '' : columnLetters(column)}${row + 1}`,
    }))
  } catch {
    return { code: 'not-a-workbook' }
  }
}

/** What the directory of a zip file says its parts unpack to; `undefined` where there is none. */
const unpackedSize = (bytes: Uint8Array): number | undefined => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  if (end === undefined) return undefined
  let at = view.getUint32(end + 16, true)
  let size = 0
  for (let left = view.getUint16(end + 10, true); left > 0; left--) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) return undefined
    size += view.getUint32(at + 24, true)
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return size
}

/** The record at the end of a zip file, behind which only a comment may stand. */
const endOfDirectory = (view: DataView): number | undefined => {
  for (let at = view.byteLength - 22; at >= 0 && at > view.byteLength - 66_000; at--)
    if (view.getUint32(at, true) === 0x06054b50) return at
  return undefined
}

/** The rows with what is shown as a percentage marked as a ratio. */
const withRatios = (rows: readonly (readonly CellValue[])[], styled: Styled | undefined): Cell[][] =>
  rows.map((row, r) =>
    row.map((value, c): Cell => {
      if (typeof value !== 'number') return value
      return styled?.get(`${r},${c}`)?.style?.numFmt?.includes('%') ? { ratio: value } : value
    }),
  )

/** The rows with every cell of a column that is merged downwards holding what is shown across it. */
const filledDown = (rows: Cell[][], merges: readonly MergeRange[]): readonly (readonly Cell[])[] => {
  for (const { startRow, startCol, endRow } of merges)
    for (let r = startRow + 1; r <= endRow && r < rows.length; r++) {
      const row = rows[r] as Cell[]
      while (row.length <= startCol) row.push(null)
      row[startCol] = rows[startRow]?.[startCol] ?? null
    }
  return rows
}
