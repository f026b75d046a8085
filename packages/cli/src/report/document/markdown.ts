import type { Language } from '@zhiben/core'
import { progressStatuses } from '@zhiben/plans'
import { onOneLine } from '../../words/on-one-line.js'
import type { DocumentCell, DocumentChart, DocumentTable, ReportDocument } from './document.js'
import { statusLooks } from './status.js'

/** A report as Markdown: headings, lines and tables; what a chart shows stands in a table of numbers. */
export const toMarkdown = ({ title, subtitle, sections, foot }: ReportDocument, language: Language): string =>
  [
    `# ${text(title)}\n`,
    `${paragraph(subtitle)}\n`,
    ...sections.flatMap((section) => [
      `## ${text(section.title)}\n`,
      ...(section.lines ?? []).map((line) => `${paragraph(line)}\n`),
      ...(section.table
        ? [tableText(section.table, language)]
        : section.chart
          ? [tableText(chartTable(section.chart, language), language)]
          : []),
    ]),
    `---\n`,
    `${paragraph(foot)}\n`,
  ].join('\n')

/** What a chart shows, as a table of numbers. */
export const chartTable = ({ rows }: DocumentChart, language: Language): DocumentTable => ({
  columns: ['', ...progressStatuses.map((status) => statusLooks[status].words[language])],
  numbers: progressStatuses.map((_, i) => i + 1),
  rows: rows.map(({ label, tally }) => [label, ...progressStatuses.map((status) => tally[status])]),
})

/** A cell as plain text. */
export const cellText = (cell: DocumentCell, language: Language): string => {
  if (cell === undefined) return ''
  if (typeof cell !== 'object') return String(cell)
  if ('gauge' in cell) return cell.gauge.words
  const { sign, words } = statusLooks[cell.status]
  return `${sign} ${words[language]}`
}

/** Nothing that a text holds may be taken for markup: not by Markdown, nor by what shows it as a page. */
const text = (of: string): string => onOneLine(of).replace(/[\\`*_[\]<>|#~&]/g, '\\$&')

/** A text that stands by itself, so that its first sign is not taken for a list, a line across or a heading above it. */
const paragraph = (of: string): string =>
  text(of.trim()).replace(/^(?:[-+=:]|\d+(?=[.)](?:\s|$)))/, (start) =>
    /^\d/.test(start) ? `${start}\\` : `\\${start}`,
  )

const tableText = ({ columns, numbers = [], rows }: DocumentTable, language: Language): string =>
  [
    columns.map(text),
    columns.map((_, i) => (numbers.includes(i) ? '---:' : '---')),
    ...rows.map((row) => row.map((cell) => text(cellText(cell, language)))),
  ]
    .map((cells) => `| ${cells.join(' | ')} |\n`)
    .join('')
