import type { DataProblem } from '../record.js'
import type { Cell, Sheet } from './sheet.js'

/** What stands between the cells: whichever of comma, semicolon and tab the first line has most of outside quotes. */
const delimiterOf = (text: string): string => {
  const first = (/^[^\r\n]*/.exec(text)?.[0] ?? '').replace(/"[^"]*"/g, '')
  const count = (of: string) => first.split(of).length
  return [',', ';', '\t'].reduce((a, b) => (count(b) > count(a) ? b : a))
}

/** How many columns a table may have: as many as a workbook can. Each heading is compared with every fact. */
const mostColumns = 16_384

/**
 * The cells of a CSV text (RFC 4180: quotes, doubled quotes, line breaks within quotes), each row with the line on
 * which it begins, and with the number of its column where `columns` says so. An empty cell is `null`. Rows that are
 * wholly empty are left out.
 */
export const fromCsv = (text: string, file: string, columns = false): Sheet | DataProblem => {
  const delimiter = delimiterOf(text)
  const rows: Cell[][] = []
  const lines: number[] = []
  let line = 1
  let at = 0
  while (at < text.length) {
    const start = line
    const row: Cell[] = []
    for (;;) {
      let cell: string
      if (text[at] === '"') {
        const from = at + 1
        at = closingQuote(text, from)
        if (at < 0) return { place: `${file}:${line}`, problem: { code: 'quote-not-closed' } }
        cell = text.slice(from, at).replaceAll('""', '"')
        line += cell.split('\n').length - 1
        at++
      } else cell = ''
      const end = endOfCell(text, at, delimiter)
      cell += text.slice(at, end)
      row.push(cell.trim() === '' ? null : cell.trim())
      at = end
      if (row.length > mostColumns)
        return { place: `${file}:${start}`, problem: { code: 'too-large', limit: `${mostColumns} 列 / columns` } }
      if (text[at] !== delimiter) break
      at++
    }
    if (text[at] === '\r') at++
    if (text[at] === '\n') at++
    line++
    if (row.every((cell) => cell === null)) continue
    rows.push(row)
    lines.push(start)
  }
  return {
    name: '',
    rows,
    place: (row, column) => `${file}:${lines[row] ?? 1}${columns && column !== undefined ? `:${column + 1}` : ''}`,
  }
}

const closingQuote = (text: string, from: number): number => {
  let at = text.indexOf('"', from)
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2)
  return at
}

const endOfCell = (text: string, from: number, delimiter: string): number => {
  let at = from
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at++
  return at
}
