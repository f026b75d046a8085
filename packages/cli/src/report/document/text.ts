import type { Language } from '@zhiben/core'
import { widthOf } from '../../command/help.js'
import { onOneLine } from '../../words/on-one-line.js'
import type { Paint, Style } from '../style.js'
import type { DocumentCell, DocumentSection, DocumentTable, ReportDocument } from './document.js'
import { cellText, chartTable } from './markdown.js'

/** A report for a terminal: tables with their columns in line. */
export const toText = ({ title, subtitle, sections, foot }: ReportDocument, language: Language, paint: Paint): string =>
  [
    `${paint(onOneLine(title), 'bold')}\n${paint(onOneLine(subtitle), 'dim')}\n`,
    ...sections.map((section) => sectionText(section, language, paint)),
    `\n${paint(onOneLine(foot), 'dim')}\n`,
  ].join('')

const sectionText = (
  { title, lines = [], table, chart }: DocumentSection,
  language: Language,
  paint: Paint,
): string => {
  const shown = table ?? (chart && chartTable(chart, language))
  return [
    `\n${paint(onOneLine(title), 'bold')}\n`,
    ...lines.map((line) => `  ${onOneLine(line)}\n`),
    shown ? tableText(shown, language, paint) : '',
  ].join('')
}

const styles: Readonly<Record<string, Style>> = {
  reached: 'green',
  'on-track': 'cyan',
  behind: 'yellow',
  overdue: 'red',
}

const tableText = ({ columns, numbers = [], rows }: DocumentTable, language: Language, paint: Paint): string => {
  const texts = rows.map((row) => row.map((cell) => onOneLine(cellText(cell, language))))
  const heads = columns.map(onOneLine)
  const widths = heads.map((column, i) => Math.max(...[column, ...texts.map((row) => row[i] ?? '')].map(widthOf)))
  const line = (cells: readonly string[], painted: (text: string, i: number) => string): string =>
    `  ${cells
      .map((text, i) => {
        const space = ' '.repeat((widths[i] ?? 0) - widthOf(text))
        return numbers.includes(i) ? space + painted(text, i) : painted(text, i) + space
      })
      .join('  ')
      .trimEnd()}\n`
  return [
    line(heads, (text) => paint(text, 'dim')),
    ...texts.map((row, r) => line(row, (text, i) => paintedCell(text, rows[r]?.[i], paint))),
  ].join('')
}

const paintedCell = (text: string, cell: DocumentCell, paint: Paint): string => {
  const status = typeof cell === 'object' && 'status' in cell ? cell.status : undefined
  const style = status && styles[status]
  return style ? paint(text, style) : text
}
