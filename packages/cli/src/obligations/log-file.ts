import type { CivilDate, Localized } from '@zhiben/core'
import {
  commonTerms,
  type Log,
  type ObligationProblem,
  type ReadyObligations,
  type Vocabulary,
  type VocabularyPart,
} from '@zhiben/obligations'
import type { FactSchema } from '@zhiben/rules'
import { type DataProblem, isUnreadable, type RawRecord } from '../read/record.js'
import { openSource } from '../read/source.js'
import { plain } from '../read/table/heading.js'

const column = (kind: 'text' | 'date', zh: string, en: string) =>
  ({ kind, title: { zh, en }, question: { zh, en } }) as const

/** What the columns of a log may be called. */
const columns: FactSchema = {
  on: column('date', '日期', 'Date'),
  action: column('text', '事项', 'Action'),
  by: column('text', '执行人', 'By'),
  person: column('text', '姓名', 'Person'),
  with: column('text', '参加人', 'With'),
  conditions: column('text', '情况', 'Conditions'),
  subject: column('text', '对象', 'Subject'),
  for: column('date', '所属期', 'For'),
  event: column('text', '事件', 'Event'),
  note: column('text', '备注', 'Note'),
}

/** A log from a file, and everything that was wrong with it. */
export interface LogFile {
  readonly log: Log
  readonly problems: readonly DataProblem[]
}

/**
 * Reads a log: JSON (a list, or `{ "entries": […] }`), JSON Lines, CSV or XLSX, one entry a row. Words may be given by
 * name or title (`drill`, `应急演练`), several in one cell with `|`, `、` or `;` between them.
 */
export const readLogFile = async (
  file: string,
  ready: ReadyObligations,
  { asOf, stdin }: { readonly asOf: CivilDate; readonly stdin: NodeJS.ReadableStream },
): Promise<LogFile> => {
  const source = await openSource({ file, stdin, schema: columns, again: false, within: 'entries', columns: true })
  const problems: DataProblem[] = []
  const records: RawRecord[] = []
  try {
    for await (const reading of source.readings()) {
      if (isUnreadable(reading)) {
        // A log in which nothing stands yet is a log.
        if (reading.problem.problem.code !== 'no-records') problems.push(reading.problem)
      } else {
        problems.push(...(reading.problems ?? []))
        if (reading.value !== undefined) records.push(reading)
      }
    }
  } finally {
    await source.close()
  }
  const names = namesByTitle(ready.vocabulary)
  const read = ready.readLog(
    records.map(({ value }) => withNames(value, names)),
    asOf,
  )
  return { log: read.log, problems: [...problems, ...read.problems.map((problem) => placed(problem, records, file))] }
}

/** `entries[3].on` as the place of that entry in its file. */
const placed = (problem: ObligationProblem, records: readonly RawRecord[], file: string): DataProblem => {
  const placeOf = (at: string): { readonly place: string; readonly rest: string } => {
    const [whole = '', i = ''] = /^entries\[(\d+)\]\.?/.exec(at) ?? []
    const rest = at.slice(whole.length)
    return { place: records[Number(i)]?.placeOf(rest) ?? file, rest }
  }
  const { place, rest } = placeOf(problem.at)
  const first = 'first' in problem ? { first: placeOf(problem.first).place } : {}
  return { place, problem: { ...problem, ...first, at: rest } as ObligationProblem }
}

type Names = Readonly<Record<VocabularyPart, ReadonlyMap<string, string | undefined>>>

/** The names of words by their titles in either language; a title that several have leads nowhere. */
const namesByTitle = (added: readonly Vocabulary[]): Names => {
  const of = (part: VocabularyPart): ReadonlyMap<string, string | undefined> => {
    const found = new Map<string, string | undefined>()
    for (const words of [commonTerms[part], ...added.map((one) => one[part] ?? {})])
      for (const [name, title] of Object.entries<Localized>(words))
        for (const text of new Set([plain(title.zh), plain(title.en).toLowerCase()]))
          found.set(text, found.has(text) && found.get(text) !== name ? undefined : name)
    return found
  }
  return { actions: of('actions'), roles: of('roles'), conditions: of('conditions'), events: of('events') }
}

const parts = { action: 'actions', by: 'roles', with: 'roles', conditions: 'conditions', event: 'events' } as const

/** An entry with titles of words replaced by their names, lists in one text taken apart, and what is empty left out. */
const withNames = (value: unknown, names: Names): unknown => {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const read = (field: string, given: unknown): unknown => {
    const part = Object.hasOwn(parts, field) ? parts[field as keyof typeof parts] : undefined
    const named = (text: unknown): unknown =>
      typeof text === 'string' && part
        ? (names[part].get(plain(text)) ?? names[part].get(plain(text).toLowerCase()) ?? text.trim())
        : text
    if (!part) return given
    if (Array.isArray(given)) return given.map(named)
    if (typeof given !== 'string' || field === 'by' || field === 'event') return named(given)
    const several = given
      .split(/[|、;；]/)
      .map((text) => text.trim())
      .filter(Boolean)
      .map(named)
    return field === 'action' && several.length === 1 ? several[0] : several
  }
  return Object.fromEntries(
    Object.entries(value).flatMap(([field, given]) => (given === null ? [] : [[field, read(field, given)] as const])),
  )
}
