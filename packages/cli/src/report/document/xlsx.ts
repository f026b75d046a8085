import type { Language } from '@zhiben/core'
import { onOneLine } from '../../words/on-one-line.js'
import type { DocumentCell, DocumentTable, ReportDocument } from './document.js'
import { cellText, chartTable } from './markdown.js'

type CellValue = string | number | null

/** A report as a workbook: one sheet a section, headings in the first row. The writer is loaded when it is needed. */
export const toXlsx = async (
  { title, subtitle, sections, foot }: ReportDocument,
  language: Language,
): Promise<Uint8Array> => {
  const { writeXlsx } = await import('hucre/xlsx')
  const first = language === 'zh' ? '说明' : 'notes'
  const notes: CellValue[][] = [
    [title],
    [subtitle],
    ...sections.flatMap(({ title: of, lines = [] }) => lines.map((line) => [`${of}: ${line}`])),
    [foot],
  ]
  return writeXlsx({
    sheets: [
      { name: first, rows: notes.map((row) => row.map(safe)), columns: [{ width: 90 }] },
      ...sections.flatMap(({ sheet, table, chart }) => {
        const shown = table ?? (chart && chartTable(chart, language))
        if (!shown) return []
        return [
          { name: sheet, rows: rowsOf(shown, language), columns: widths(shown, language), freezePane: { rows: 1 } },
        ]
      }),
    ],
  })
}

const rowsOf = ({ columns, rows }: DocumentTable, language: Language): CellValue[][] => [
  columns.map(safe),
  ...rows.map((row) => row.map((cell): CellValue => (typeof cell === 'number' ? cell : safe(shown(cell, language))))),
]

/** Without the sign before a status: in a workbook people filter by the word. */
const shown = (cell: DocumentCell, language: Language): string =>
  cellText(cell, language).replace(typeof cell === 'object' && 'status' in cell ? /^\S+ / : /^$/, '')

/** A text that a spreadsheet will not take for a formula, however it is copied on, and that its XML can hold. */
const safe = (cell: CellValue): CellValue => {
  if (typeof cell !== 'string') return cell
  const text = onOneLine(cell)
  return /^\s*[=+\-@]/.test(text) ? `'${text}` : text
}

const widths = ({ columns, rows }: DocumentTable, language: Language) =>
  columns.map((column, i) => {
    const longest = Math.max(...[column, ...rows.map((row) => cellText(row[i], language))].map((of) => of.length))
    return { width: Math.min(60, Math.max(8, longest * (language === 'zh' ? 2 : 1.1) + 2)) }
  })
