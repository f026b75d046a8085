import { isObject, quoted } from '@zhiben/core'
import type { FactPath } from '@zhiben/rules'
import { fromJsonLines } from '../read/json-lines.js'
import { locatorOf } from '../read/locate.js'
import { parsed } from '../read/parsed.js'
import { isUnreadable } from '../read/record.js'
import { type LocatedProblem, type ReadRecords, type ReportRecord, reportFields } from './report-record.js'

/** The records of a JSON text: a list of reports and submissions, or `{ "reports": […], "submissions": […] }`. */
export const fromJson = (text: string, file: string): ReadRecords => {
  const { value, problems } = parsed(text)
  if (problems.length > 0) return { records: [], problems: problems.map((problem) => ({ place: file, problem })) }
  const lists: readonly (readonly [path: FactPath, list: unknown])[] = Array.isArray(value)
    ? [[[], value]]
    : isObject(value) && ('reports' in value || 'submissions' in value)
      ? Object.entries(value)
          .filter(([name]) => name !== '$schema')
          .map(([name, list]) => [[name], list])
      : [[[], [value]]]
  const found: LocatedProblem[] = []
  const positionOf = locatorOf(text)
  const records = lists.flatMap(([path, list]): readonly ReportRecord[] => {
    const line = (of: FactPath) => {
      const { line: at, column } = positionOf(of)
      return `${file}:${at}:${column}`
    }
    const [name] = path
    if (name !== undefined && name !== 'reports' && name !== 'submissions') {
      const known = ['reports', 'submissions']
      found.push({
        place: line(path),
        problem: { code: 'unknown-column', found: String(name), nearest: undefined, known },
      })
      return []
    }
    if (!Array.isArray(list)) {
      found.push({ place: line(path), problem: { code: 'record-not-an-object', found: quoted(list) } })
      return []
    }
    return list.flatMap((of: unknown, i) => record(of, (field) => line([...path, i, ...(field ? [field] : [])]), found))
  })
  if (records.length === 0 && found.length === 0) found.push({ place: file, problem: { code: 'no-records' } })
  return { records, problems: found }
}

/** The records of JSON Lines, one a line. */
export const fromLines = async (bytes: Uint8Array, file: string): Promise<ReadRecords> => {
  async function* once() {
    yield bytes
  }
  const problems: LocatedProblem[] = []
  const records: ReportRecord[] = []
  for await (const reading of fromJsonLines(once(), file, true)) {
    if (isUnreadable(reading)) problems.push(reading.problem as LocatedProblem)
    else if (reading.problems) problems.push(...(reading.problems as readonly LocatedProblem[]))
    else records.push(...record(reading.value, (field) => reading.placeOf(field), problems))
  }
  return { records, problems }
}

const record = (
  value: unknown,
  placeOf: (field?: string) => string,
  problems: LocatedProblem[],
): readonly ReportRecord[] => {
  if (!isObject(value)) {
    problems.push({ place: placeOf(), problem: { code: 'record-not-an-object', found: quoted(value) } })
    return []
  }
  const names: readonly string[] = reportFields.filter((field) => field !== 'done' && field !== 'of')
  for (const name of Object.keys(value))
    if (!names.includes(name))
      problems.push({
        place: placeOf(name),
        problem: { code: 'unknown-column', found: name, nearest: undefined, known: names },
      })
  return [{ fields: value, placeOf, nameOf: (field) => field }]
}
