import { type CivilDate, type Localized, quoted, suggestions } from '@zhiben/core'
import {
  measuresOf,
  type Plan,
  planProgress,
  type Report,
  type ReportProblem,
  returnsFor,
  type Submission,
} from '@zhiben/plans'
import { decode } from '../read/decode.js'
import { wholeOf } from '../read/document.js'
import { formatOfName, formatOfStart } from '../read/format.js'
import { fromCsv } from '../read/table/from-csv.js'
import { fromXlsx } from '../read/table/from-xlsx.js'
import { isRemark } from '../read/table/list-name.js'
import { isBlank, type Sheet } from '../read/table/sheet.js'
import { fromJson, fromLines } from './from-json.js'
import { fromTable } from './from-table.js'
import type { LocatedProblem, ReadRecords, ReportRecord } from './report-record.js'

/** What a file of reports says, and everything that is wrong with it. */
export interface ReportsFile {
  readonly reports: readonly Report[]
  readonly submissions: readonly Submission[]
  readonly problems: readonly LocatedProblem[]
}

/**
 * The reports and submissions of a file (JSON, JSON Lines, CSV, XLSX) on a plan, checked against it: what cannot be used
 * is left out and named with its place. A record with a month is a submission.
 *
 * Fails: `Stop` with exit code 66 where there is nothing to read.
 */
export const readReportsFile = async (
  plan: Plan,
  file: string,
  { stdin, asOf }: { readonly stdin: NodeJS.ReadableStream; readonly asOf: CivilDate },
): Promise<ReportsFile> => {
  const { records, problems } = await recordsOf(await wholeOf(file, stdin), file)
  const names = namesOf(plan)
  const named = records.map((record) => ({ record, ...withIds(names, record) }))
  const malformed = named.flatMap(({ problems: own }) => own)
  const usable = named.filter(({ problems: own }) => own.length === 0)
  const reports = usable.filter(({ fields }) => fields.month === undefined)
  const submissions = usable.filter(({ fields }) => fields.month !== undefined)
  const said = reports.map(({ fields }) => fields as unknown as Report)
  const sent = submissions.map(({ fields }) => fields as unknown as Submission)
  const ofReports = placed(planProgress({ plan, reports: said, asOf }).problems, reports, names)
  // What is wrong with a submission does not depend on the month that is asked about.
  const ofSubmissions = placed(
    returnsFor({ plan, submissions: sent, month: '2000-01', asOf }).problems,
    submissions,
    names,
  )
  return {
    reports: said.filter((_, i) => !ofReports.wrong.has(i)),
    submissions: sent.filter((_, i) => !ofSubmissions.wrong.has(i)),
    problems: [...problems, ...malformed, ...ofReports.problems, ...ofSubmissions.problems],
  }
}

/** Problems of a list (`reports[3].value`) with their places in the file, and which of the list they are about. */
const placed = (problems: readonly ReportProblem[], of: readonly { readonly record: ReportRecord }[], names: Names) => {
  const wrong = new Set<number>()
  const near = suggestions()
  const located = problems.flatMap((problem): readonly LocatedProblem[] => {
    const [, i = '', field = ''] = /^\w+\[(\d+)\]\.?(\w*)/.exec(problem.at) ?? []
    const record = of[Number(i)]?.record
    if (!record) return []
    const named = suggested({ ...problem, at: field === '' ? '' : record.nameOf(field) }, names[field], near)
    // Of two figures that disagree neither is believed: progress needs to see both to know.
    if (named.code === 'reports-disagree') {
      const first = of[Number(/\d+/.exec(named.first)?.[0])]?.record
      return [{ place: record.placeOf(), problem: { ...named, first: first?.placeOf() ?? named.first } }]
    }
    wrong.add(Number(i))
    return [{ place: record.placeOf(field === '' ? undefined : field), problem: named }]
  })
  return { wrong, problems: located }
}

const recordsOf = async (bytes: Uint8Array, file: string): Promise<ReadRecords> => {
  const as = formatOfName(file) ?? formatOfStart(bytes.subarray(0, 65_536))
  const none = (problem: LocatedProblem['problem']): ReadRecords => ({
    records: [],
    problems: [{ place: file, problem }],
  })
  if (as === 'jsonl') return fromLines(bytes, file)
  if (as === 'xlsx') {
    const sheets = await fromXlsx(bytes)
    return 'code' in sheets ? none(sheets) : joined(file, sheets)
  }
  const text = decode(bytes)
  if (text === undefined) return none({ code: 'not-text' })
  if (as === 'json') return fromJson(text, file)
  const sheet = fromCsv(text, file, true)
  return 'problem' in sheet ? { records: [], problems: [sheet as LocatedProblem] } : joined(file, [sheet])
}

const joined = (file: string, sheets: readonly Sheet[]): ReadRecords => {
  const filled = sheets.filter(({ name, rows }) => !isRemark(name) && rows.some((row) => !row.every(isBlank)))
  const read = filled.map(fromTable)
  if (read.length === 0) return { records: [], problems: [{ place: file, problem: { code: 'no-records' } }] }
  return {
    records: read.flatMap(({ records }) => records),
    problems: read.flatMap(({ problems }) => problems),
  }
}

/** A problem of a name that is not there: people write titles, so that the nearest title is suggested too. */
const suggested = (
  problem: ReportProblem,
  names: ReadonlyMap<string, unknown> | undefined,
  near: ReturnType<typeof suggestions>,
): ReportProblem =>
  'nearest' in problem && problem.nearest === undefined && names
    ? { ...problem, nearest: near(problem.found, names.keys()) }
    : problem

/** Who and what can be named in a report, by title. */
type Names = Readonly<Partial<Record<string, ReadonlyMap<string, string | undefined>>>>

/** The ids of all that has a title; a title that several have leads nowhere. */
const namesOf = (plan: Plan): Names => {
  const measures = measuresOf(plan)
  const units = byTitle(Object.entries(plan.units).map(([id, { title }]) => [id, title]))
  return {
    by: units,
    district: units,
    metric: byTitle(Object.entries(plan.metrics).map(([id, { title }]) => [id, title])),
    target: byTitle(measures.flatMap((m) => (m.kind === 'target' ? [[m.id, m.target.title] as const] : []))),
    milestone: byTitle(measures.flatMap((m) => (m.kind === 'milestone' ? [[m.id, m.milestone.title] as const] : []))),
  }
}

const byTitle = (
  all: readonly (readonly [id: string, title: Localized])[],
): ReadonlyMap<string, string | undefined> => {
  const found = new Map<string, string | undefined>()
  for (const [id, { zh, en }] of all)
    for (const title of new Set([zh, en])) found.set(title, found.has(title) ? undefined : id)
  for (const [id] of all) found.set(id, id)
  return found
}

/** A record with titles of units and measures replaced by their ids, and what of it is no text that must be one. */
const withIds = (names: Names, { fields, placeOf, nameOf }: ReportRecord) => {
  const problems: LocatedProblem[] = []
  const read: Record<string, unknown> = { ...fields }
  for (const field of ['target', 'metric', 'milestone', 'by', 'district', 'unit', 'on', 'month'] as const) {
    const value = fields[field]
    if (value === undefined || value === null) delete read[field]
    else if (typeof value === 'string') read[field] = names[field]?.get(value) ?? value
    else
      problems.push({
        place: placeOf(field),
        problem: { code: 'field-not-text', field: nameOf(field), found: quoted(value) },
      })
  }
  return { fields: read, problems }
}
