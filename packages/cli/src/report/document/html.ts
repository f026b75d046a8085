import type { Language } from '@zhiben/core'
import { type ProgressStatus, progressStatuses, type Tally } from '@zhiben/plans'
import { html, type Markup } from '../html/markup.js'
import { pageHead } from '../html/page.js'
import type { DocumentCell, DocumentChart, DocumentTable, Gauge, ReportDocument } from './document.js'
import { statusLooks } from './status.js'
import { documentStyle } from './style.js'

/** A report as one page that needs nothing else; charts are drawn in it. */
export const toHtml = ({ title, subtitle, sections, foot }: ReportDocument, language: Language): string =>
  html`${pageHead(title, language, documentStyle)}<main>
<section class="sheet"><h1>${title}</h1><p class="soft">${subtitle}</p></section>
${sections.map(
  (section) => html`<section class="sheet"><h2>${section.title}</h2>
${(section.lines ?? []).map((line) => html`<p class="small">${line}</p>`)}${section.chart && chart(section.chart, language)}${section.table && table(section.table, language)}</section>
`,
)}<footer>${foot}</footer></main></body></html>
`.markup

const totalOf = (tally: Tally): number => progressStatuses.reduce((sum, status) => sum + tally[status], 0)

const chart = (
  { rows }: DocumentChart,
  language: Language,
): Markup => html`${legend(language)}<table class="chart"><tbody>
${rows.map(
  ({
    label,
    tally,
  }) => html`<tr><th scope="row">${label}</th><td>${bar(label, tally, language)}</td><td class="num total">${totalOf(tally)}</td></tr>
`,
)}</tbody></table>
`

const legend = (language: Language): Markup =>
  html`<ul class="legend">${progressStatuses.map((status) => html`<li>${swatch(status)}${statusLooks[status].words[language]}</li>`)}</ul>`

const swatch = (status: ProgressStatus): Markup =>
  html`<svg width="16" height="16" aria-hidden="true"><rect x=".5" y=".5" width="15" height="15" rx="3" fill="${statusLooks[status].fill}" stroke="${status === 'unknown' ? '#8a94a0' : statusLooks[status].fill}"${dashed(status)}/><text x="8" y="12" text-anchor="middle" font-size="11" fill="${statusLooks[status].ink}">${statusLooks[status].sign}</text></svg>`

const dashed = (status: ProgressStatus): Markup | undefined =>
  status === 'unknown' ? { markup: ' stroke-dasharray="3 2"' } : undefined

/** One bar, its parts in the order of the statuses, each with its number where there is room for it. */
const bar = (label: string, tally: Tally, language: Language): Markup => {
  const total = totalOf(tally)
  let from = 0
  const parts = progressStatuses.flatMap((status): readonly Markup[] => {
    const count = tally[status]
    if (count === 0) return []
    const { fill, ink } = statusLooks[status]
    const width = (count / total) * 100
    const x = from
    from += width
    const edge = status === 'unknown' ? '#8a94a0' : '#ffffff'
    return [
      html`<rect x="${percent(x)}" y="1" width="${percent(width)}" height="20" fill="${fill}" stroke="${edge}"${dashed(status)}/>`,
      ...(width < 4
        ? []
        : [
            html`<text x="${percent(x + width / 2)}" y="15.5" text-anchor="middle" font-size="12" fill="${ink}">${count}</text>`,
          ]),
    ]
  })
  const said = progressStatuses
    .filter((status) => tally[status] > 0)
    .map((status) => `${statusLooks[status].words[language]} ${tally[status]}`)
    .join(language === 'zh' ? '，' : ', ')
  return html`<svg class="bar" role="img" aria-label="${label}${language === 'zh' ? '：' : ': '}${said}"><title>${said}</title>${parts}</svg>`
}

const percent = (of: number): string => `${Number(of.toFixed(3))}%`

const table = ({ columns, numbers = [], rows }: DocumentTable, language: Language): Markup => {
  const classOf = (cell: DocumentCell, i: number): Markup | undefined => {
    const names = [...(numbers.includes(i) ? ['num'] : []), ...(isShort(cell) ? ['short'] : [])]
    return names.length > 0 ? html` class="${names.join(' ')}"` : undefined
  }
  return html`<div class="wide"><table${columns.length > 4 ? { markup: ' class="many"' } : undefined}><thead><tr>${columns.map((column, i) => html`<th scope="col"${classOf(column, i)}>${column}</th>`)}</tr></thead><tbody>
${rows.map(
  (row) => html`<tr>${row.map((cell, i) => html`<td${classOf(cell, i)}>${content(cell, language)}</td>`)}</tr>
`,
)}</tbody></table></div>
`
}

/** A day, a figure, a word: what is not to be broken over lines however narrow the paper is. */
const isShort = (cell: DocumentCell): boolean => typeof cell === 'string' && cell.length <= 10

const content = (cell: DocumentCell, language: Language): Markup | string | number | undefined => {
  if (typeof cell !== 'object') return cell
  if ('gauge' in cell) return gauge(cell.gauge)
  return html`<span class="status">${swatch(cell.status)}${statusLooks[cell.status].words[language]}</span>`
}

/**
 * A value on its scale: solid as far as it surely is, pale as far as it may be; where it is going in
 * orange, a line where it should be.
 */
const gauge = ({ words, value: [lo, hi], asked, forecast }: Gauge): Markup =>
  html`${words}<svg class="gauge" role="img" aria-label="${words}"><rect x="0" y="3" width="100%" height="8" rx="2" fill="#eef1f4"/><rect x="0" y="3" width="${percent(hi * 100)}" height="8" rx="2" fill="#c9d8ea"/><rect x="0" y="3" width="${percent(lo * 100)}" height="8" rx="2" fill="#1f4e8c"/>${
    forecast &&
    html`<rect x="${percent(Math.min(forecast[0] * 100, 98.5))}" y="3" width="${percent(Math.max((forecast[1] - forecast[0]) * 100, 2.5))}" height="8" fill="#d9822b"/>`
  }<rect x="${percent(Math.min(asked * 100, 98.6))}" y="0" width="2" height="14" fill="#1c2733"/></svg>`
