import { type CivilDate, civilDate, type DayNumber, dayNumber, type Language } from '@zhiben/core'
import type { ObligationStatus, StatusWindow, Vocabulary, WindowStatus } from '@zhiben/obligations'
import { html, type Markup } from '../html/markup.js'
import { dueDay, statusWords, termWords } from './words.js'

/** What a chart shows. */
export interface Chart {
  readonly obligations: readonly ObligationStatus[]
  /** The first and the last day of the chart. */
  readonly from: CivilDate
  readonly to: CivilDate
  readonly asOf: CivilDate
  readonly language: Language
  readonly vocabulary: readonly Vocabulary[]
}

/** How a status looks: told apart by its mark and its edge as well as by its colour, which colour-blind people can tell. */
interface Look {
  readonly fill: string
  readonly ink: string
  readonly edge: string
  readonly dash?: string | undefined
  readonly mark: string
}

const looks: Readonly<Record<Exclude<WindowStatus, 'not-applicable'>, Look>> = {
  met: { fill: '#0b6e4f', ink: '#ffffff', edge: '#0b6e4f', mark: '✓' },
  due: { fill: '#dcebfa', ink: '#0b4a8f', edge: '#2f7fd0', mark: '○' },
  overdue: { fill: '#c8400a', ink: '#ffffff', edge: '#7d2600', mark: '!' },
  advisory: { fill: '#f1f3f5', ink: '#5b6876', edge: '#9aa5b1', dash: '2 2', mark: '–' },
  undetermined: { fill: '#fff3c4', ink: '#6b4e00', edge: '#b58900', dash: '4 2', mark: '?' },
}

const isShown = (window: StatusWindow): window is StatusWindow & { status: keyof typeof looks } =>
  window.status !== 'not-applicable'

/** Where things stand in a chart, in user units: labels beside the bars, or above them where there is little room. */
interface Layout {
  readonly label: number
  readonly days: number
  readonly row: number
  readonly top: number
  readonly bar: number
  readonly right: number
  /** From the top of a row to its bars. */
  readonly down: number
  readonly isAbove: boolean
}

const layouts = {
  wide: { label: 300, days: 760, row: 30, top: 34, bar: 18, right: 8, down: 6, isAbove: false },
  narrow: { label: 4, days: 344, row: 46, top: 34, bar: 18, right: 4, down: 22, isAbove: true },
} as const satisfies Readonly<Record<string, Layout>>

/** Months are named below as well where the ones above are far away. */
const farRows = 20

const font =
  '-apple-system,BlinkMacSystemFont,Segoe UI,PingFang SC,Hiragino Sans GB,Microsoft YaHei,Noto Sans CJK SC,sans-serif'

/** A bar of the chart: one window, or several of one status that are too narrow to be told apart. */
interface Bar {
  readonly from: DayNumber
  readonly to: DayNumber
  readonly status: keyof typeof looks
  readonly windows: number
  readonly done: number
}

interface Row {
  readonly of: ObligationStatus
  readonly bars: readonly Bar[]
}

/**
 * Windows as a chart: one row an obligation, one bar a window, coloured and marked by status, the day looked at as a
 * line. Obligations that others cover have no row. Whatever text it shows is escaped; it holds no script and no style
 * that a page's policy would have to allow.
 */
export const chartSvg = (chart: Chart): Markup => drawing(chart, rowsOf(chart, layouts.wide), layouts.wide, true)

/**
 * The same for a page: several charts of a few rows each, so that months are always in sight and print breaks between
 * them, once for screens and paper and once for a telephone. The page shows one of them (`wide`, `narrow`).
 */
export const chartParts = (chart: Chart): Markup => {
  const parts = (layout: Layout): readonly Markup[] => {
    const rows = rowsOf(chart, layout)
    const starts = Array.from({ length: Math.max(1, Math.ceil(rows.length / farRows)) }, (_, i) => i * farRows)
    return starts.map((start) =>
      drawing(chart, rows.slice(start, start + farRows), layout, start + farRows >= rows.length),
    )
  }
  return html`<div class="wide">${parts(layouts.wide)}</div><div class="narrow">${parts(layouts.narrow)}</div>`
}

const rowsOf = ({ obligations, from, to }: Chart, { days }: Layout): readonly Row[] => {
  const [first, last] = stretchOf(from, to)
  return obligations
    .filter(({ coveredBy }) => coveredBy.length === 0)
    .map((of) => ({ of, bars: barsOf(of.windows.filter(isShown), first, last, days) }))
    .filter(({ bars }) => bars.length > 0)
}

const stretchOf = (first: CivilDate, last: CivilDate): readonly [DayNumber, DayNumber] => {
  const from = dayNumber(first) ?? 0
  return [from, Math.max(from, dayNumber(last) ?? 0)]
}

const drawing = (chart: Chart, rows: readonly Row[], size: Layout, hasLegend: boolean): Markup => {
  const { from: first, to: last, asOf, language, vocabulary } = chart
  const [from, to] = stretchOf(first, last)
  const x = (day: DayNumber): number => round(size.label + ((day - from) / (to - from + 1)) * size.days)
  const bottom = size.top + rows.length * size.row
  const width = size.label + size.days + size.right
  const foot = rows.length > farRows ? 20 : 0
  const height = bottom + foot + (hasLegend ? legendHeight(size) : 8)
  const today = dayNumber(asOf) ?? 0
  const name = language === 'zh' ? `义务完成情况，${first} 至 ${last}` : `Obligations, ${first} to ${last}`
  const stripes = months(from, to)
  const names = (y: number): readonly Markup[] =>
    stripes.map(
      ({ day, next, label }) =>
        html`<text x="${round((x(day) + x(next)) / 2)}" y="${y}" text-anchor="middle" fill="#5b6876">${x(next) - x(day) > 22 ? label : ''}</text>
`,
    )
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" font-family="${font}" font-size="12">
<title>${name}</title>
<rect width="${width}" height="${height}" fill="#ffffff"/>
${stripes.map(
  ({ day, next }, i) =>
    html`<rect x="${x(day)}" y="${size.top}" width="${round(x(next) - x(day))}" height="${bottom - size.top}" fill="${i % 2 === 0 ? '#f6f8fa' : '#ffffff'}"/>
`,
)}
${names(size.top - 10)}
${foot > 0 ? names(bottom + 15) : undefined}
${rows.map(({ of, bars }, i) => row(of, bars, size.top + i * size.row, x, language, vocabulary, size))}
${
  today >= from && today <= to
    ? html`<line x1="${x(today + 0.5)}" x2="${x(today + 0.5)}" y1="${size.top - 6}" y2="${bottom}" stroke="#1c2733" stroke-width="1.5"/><text x="${x(today + 0.5)}" y="${size.top - 22}" text-anchor="${today - from > (to - from) / 2 ? 'end' : 'start'}" fill="#1c2733" font-weight="600">${asOf}</text>`
    : undefined
}
${hasLegend ? legend(bottom + foot + 24, language, size) : undefined}
</svg>
`
}

const round = (value: number): number => Math.round(value * 10) / 10

/** The months that lie in the chart. */
const months = (from: DayNumber, to: DayNumber) => {
  const found: { readonly day: DayNumber; readonly next: DayNumber; readonly label: string }[] = []
  for (let day = from; day <= to; ) {
    const [year = '', month = ''] = civilDate(day).split('-')
    const next = Math.min(
      to + 1,
      dayNumber(
        month === '12' ? `${Number(year) + 1}-01-01` : `${year}-${String(Number(month) + 1).padStart(2, '0')}-01`,
      ) ?? to + 1,
    )
    found.push({ day, next, label: month === '01' && found.length > 0 ? `${year}-01` : String(Number(month)) })
    day = next
  }
  return found
}

/** The windows as bars; neighbours of one status in windows of a few days are drawn as one. */
const barsOf = (
  windows: readonly (StatusWindow & { readonly status: keyof typeof looks })[],
  from: DayNumber,
  to: DayNumber,
  room: number,
): readonly Bar[] => {
  const narrow = (15 / room) * (to - from + 1)
  const bars: Bar[] = []
  for (const window of windows) {
    const due = dayNumber(dueDay(window.due)) ?? 0
    const opens = dayNumber(window.opens ?? window.from) ?? 0
    // What was met early or late is shown until then, what is still open until it is due.
    const start = Math.max(from, Math.min(opens, due))
    const end = Math.min(to, Math.max(due, window.status === 'overdue' && window.opens === null ? due : start))
    if (end < from || start > to || end < start) continue
    const bar = { from: start, to: end, status: window.status, windows: 1, done: window.metBy.length }
    const last = bars[bars.length - 1]
    const joins =
      last !== undefined &&
      last.status === bar.status &&
      bar.to - bar.from + 1 < narrow &&
      bar.from <= last.to + 8 &&
      (last.to - last.from + 1) / last.windows < narrow
    if (joins)
      bars[bars.length - 1] = {
        ...last,
        to: Math.max(last.to, bar.to),
        windows: last.windows + 1,
        done: last.done + bar.done,
      }
    else bars.push(bar)
  }
  return bars
}

const row = (
  of: ObligationStatus,
  bars: readonly Bar[],
  y: number,
  x: (day: DayNumber) => number,
  language: Language,
  vocabulary: readonly Vocabulary[],
  size: Layout,
): Markup => {
  const bearer = termWords('roles', of.bearer, language, vocabulary)
  const title = of.title[language]
  const label = size.isAbove
    ? html`<text x="${size.label}" y="${y + 15}" fill="#1c2733">${shortened(`${title} · ${bearer}`, 54)}</text>`
    : html`<text x="${size.label - 10}" y="${y + 14}" text-anchor="end" fill="#1c2733">${shortened(title, 44)}</text><text x="${size.label - 10}" y="${y + 26}" text-anchor="end" fill="#5b6876" font-size="10">${shortened(bearer, 50)}</text>`
  return html`<g><title>${title} · ${bearer} · ${of.id}</title><line x1="0" x2="${size.label + size.days}" y1="${y + size.row}" y2="${y + size.row}" stroke="#dfe4ea"/>${label}
${bars.map((bar) => drawn(bar, y, x, language, size))}</g>
`
}

const drawn = (
  { from, to, status, windows, done }: Bar,
  y: number,
  x: (day: DayNumber) => number,
  language: Language,
  size: Layout,
): Markup => {
  const { fill, ink, edge, dash, mark } = looks[status]
  const left = x(from)
  const wide = Math.max(3, round(x(to + 1) - left - 1))
  const top = y + size.down
  const times = windows > 1 ? (language === 'zh' ? `，共 ${windows} 期` : `, ${windows} windows`) : ''
  const entries = done > 0 ? (language === 'zh' ? `，${done} 次记录` : `, ${done} entries`) : ''
  return html`<g><title>${civilDate(from)} – ${civilDate(to)} ${statusWords[status][language]}${times}${entries}</title><rect x="${left}" y="${top}" width="${wide}" height="${size.bar}" rx="3" fill="${fill}" stroke="${edge}"${dash === undefined ? undefined : html` stroke-dasharray="${dash}"`}/>${wide >= 12 ? html`<text x="${round(left + wide / 2)}" y="${top + 13}" text-anchor="middle" fill="${ink}" font-weight="600">${mark}${windows > 1 && wide > 40 ? html` ×${windows}` : undefined}</text>` : undefined}</g>
`
}

/** How much room a text takes, in half-width characters. */
const widthOf = (char: string): number =>
  /[\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/.test(char) ? 2 : 1

const shortened = (text: string, room: number): string => {
  let used = 0
  let kept = ''
  for (const char of text) {
    used += widthOf(char)
    if (used > room) return `${kept}…`
    kept += char
  }
  return kept
}

/** How far the words of the legend stand apart. */
const apart = 110

const legendColumns = ({ label, days, isAbove }: Layout): number => Math.floor((isAbove ? label + days : days) / apart)

const legendHeight = (size: Layout): number => 18 + 22 * Math.ceil(Object.keys(looks).length / legendColumns(size))

const legend = (y: number, language: Language, size: Layout): Markup =>
  html`<g>${Object.entries(looks).map(([status, { fill, ink, edge, dash, mark }], i) => {
    const columns = legendColumns(size)
    const left = size.label + (i % columns) * apart
    const line = y + 22 * Math.floor(i / columns)
    return html`<rect x="${left}" y="${line - 13}" width="22" height="${size.bar}" rx="3" fill="${fill}" stroke="${edge}"${dash === undefined ? undefined : html` stroke-dasharray="${dash}"`}/><text x="${left + 11}" y="${line}" text-anchor="middle" fill="${ink}" font-weight="600">${mark}</text><text x="${left + 28}" y="${line}" fill="#1c2733">${statusWords[status as keyof typeof looks][language]}</text>`
  })}</g>`
