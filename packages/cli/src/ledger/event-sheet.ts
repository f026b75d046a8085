import { type Cell, isBlank } from '../read/table/sheet.js'

/** The sheet of events, by its name in both languages. */
export const eventSheet = '事件'
export const isEventSheet = (name: string): boolean => [eventSheet, 'events'].includes(name.trim().toLowerCase())

const headings = ['编号', '序号', '段', '内容'] as const

/** Excel holds 32,767 characters in a cell. A longer event goes on in the next row. */
const longest = 30_000

/** What XML or Excel would change in a text, written as JSON escapes it: the same text when read. */
const asJson = (event: unknown): string =>
  JSON.stringify(event)
    .replaceAll(
      /[\u007f-\u009f\u2028\u2029\ufffe\uffff]/g,
      (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
    .replaceAll('_x', '\\u005fx')

/** The rows of the sheet of events: hazard, number of the event from 1, number of the part from 1, JSON. */
export const eventRows = (
  logs: Iterable<readonly [hazard: string, events: readonly unknown[]]>,
): (string | number)[][] => {
  const rows: (string | number)[][] = [[...headings]]
  for (const [hazard, events] of logs)
    for (const [i, event] of events.entries())
      for (const [part, text] of parts(asJson(event)).entries()) rows.push([hazard, i + 1, part + 1, text])
  return rows
}

const parts = (text: string): readonly string[] => {
  const found: string[] = []
  for (let at = 0; at < text.length; ) {
    let end = Math.min(at + longest, text.length)
    // No half of a surrogate pair, and no space at an end, which some programs take away.
    while (end < text.length && end > at + 1 && /[\ud800-\udbff\s]/.test(text[end - 1] ?? '')) end--
    while (end < text.length && end > at + 1 && /\s/.test(text[end] ?? '')) end--
    found.push(text.slice(at, end))
    at = end
  }
  return found
}

/** The log of a hazard as the sheet has it, and the row (from 0) in which it begins. */
export interface SheetLog {
  readonly hazard: string
  readonly row: number
  /** Each event, or in place of one that cannot be read what is wrong with it. */
  readonly events: readonly unknown[]
  readonly broken: { readonly row: number; readonly revision: number; readonly missing: boolean } | undefined
}

/** The logs of a sheet of events: the opposite of `eventRows`. */
export const logsIn = (rows: readonly (readonly Cell[])[]): readonly SheetLog[] => {
  const byHazard = new Map<
    string,
    { readonly row: number; readonly cells: { readonly row: number; readonly cells: readonly Cell[] }[] }
  >()
  for (const [row, cells] of rows.entries()) {
    if (row === 0 || cells.every(isBlank)) continue
    const hazard = String(cells[0] ?? '')
    const log = byHazard.get(hazard) ?? { row, cells: [] }
    log.cells.push({ row, cells })
    byHazard.set(hazard, log)
  }
  return [...byHazard].map(([hazard, { row, cells }]) => ({ hazard, row, ...eventsOf(cells) }))
}

const eventsOf = (rows: readonly { readonly row: number; readonly cells: readonly Cell[] }[]) => {
  const sorted = [...rows].sort(
    (a, b) => numberIn(a.cells, 1) - numberIn(b.cells, 1) || numberIn(a.cells, 2) - numberIn(b.cells, 2),
  )
  const texts: string[] = []
  const at: number[] = []
  let part = 0
  for (const { row, cells } of sorted) {
    const next = numberIn(cells, 1) === texts.length + 1 && numberIn(cells, 2) === 1
    const more = numberIn(cells, 1) === texts.length && numberIn(cells, 2) === part + 1
    if (!next && !more) return { events: [], broken: { row, revision: texts.length + (more ? 0 : 1), missing: true } }
    part = next ? 1 : part + 1
    if (next) at.push(row)
    if (next) texts.push(String(cells[3] ?? ''))
    else texts[texts.length - 1] += String(cells[3] ?? '')
  }
  const events: unknown[] = []
  for (const [i, text] of texts.entries()) {
    try {
      events.push(JSON.parse(text))
    } catch {
      return { events: [], broken: { row: at[i] ?? 0, revision: i + 1, missing: false } }
    }
  }
  return { events, broken: undefined }
}

const numberIn = (cells: readonly Cell[], column: number): number => Number(cells[column] ?? Number.NaN)
