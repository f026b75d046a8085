import { type FactPath, type FactSchema, pathOf } from '@zhiben/rules'
import type { DataProblem, Reading } from '../record.js'
import { plain } from './heading.js'
import { isRemark, type ListPath, listNamed } from './list-name.js'
import { type Report, type Row, rowsOf } from './row.js'
import { isBlank, type Sheet } from './sheet.js'

/**
 * Subjects from tables: one subject a row of the sheet named `subjects` (else the first), and one sheet for each list,
 * whose rows are joined to their subject by its id; those of a nested list to their item by its id.
 *
 * A list with rows is complete with them. Without rows it is unknown. The subject's own row can say otherwise in a
 * column of that list: `无` is none at all, `不全` or `?` that there may be more than the rows.
 */
export const fromSheets = (sheets: readonly Sheet[], schema: FactSchema): readonly Reading[] => {
  const filled = sheets.filter(({ rows, name }) => rows.some((row) => !row.every(isBlank)) && !isRemark(name))
  const main = filled.find(({ name }) => ['subjects', '对象'].includes(plain(name).toLowerCase())) ?? filled[0]
  if (!main) return [{ problem: { place: sheets[0]?.place(0) ?? '', problem: { code: 'no-records' } } }]
  const problems: DataProblem[] = []
  const report: Report = (place, problem) => void problems.push({ place, problem })
  const subjects = rowsOf(main, schema, report)
  reportTwice(subjects, report)
  const rowsOfList = new Map<string, readonly Row[]>([['', subjects]])
  for (const { sheet, list } of listSheets(filled, main, schema, report)) {
    const around = rowsOfList.get(list.path.slice(0, -1).join('.')) ?? []
    const key = list.path.join('.')
    if (rowsOfList.has(key)) report(sheet.place(0, 0), { code: 'list-twice', list: key, sheet: sheet.name })
    else rowsOfList.set(key, join(rowsOf(sheet, list.items, report), around, list, sheet.name, report))
  }
  if (subjects.length === 0 && problems.length === 0) report(main.place(0), { code: 'no-records' })
  return [...problems.map((problem) => ({ problem })), ...subjects.map(recordOf)]
}

const reportTwice = (subjects: readonly Row[], report: Report): void => {
  const first = new Map<string, Row>()
  for (const row of subjects) {
    const before = row.id === undefined ? undefined : first.get(row.id)
    if (before) report(row.place(), { code: 'id-twice', id: before.id ?? '', first: before.place() })
    else if (row.id !== undefined) first.set(row.id, row)
  }
}

/** The sheets of lists, outer lists first, so that items stand before what is in them. */
const listSheets = (sheets: readonly Sheet[], main: Sheet, schema: FactSchema, report: Report) =>
  sheets
    .filter((sheet) => sheet !== main)
    .flatMap((sheet): readonly { readonly sheet: Sheet; readonly list: ListPath }[] => {
      const list = listNamed(sheet.name, schema)
      if ('path' in list) return [{ sheet, list }]
      report(sheet.place(0, 0), list)
      return []
    })
    .sort((a, b) => a.list.path.length - b.list.path.length)

/**
 * Puts the rows of a list into the rows around them. The column `subject` (in a nested list `parent`) joins; in a sheet
 * without it, `id` does. Answers the rows as items.
 */
const join = (
  rows: readonly Row[],
  around: readonly Row[],
  { path }: ListPath,
  sheet: string,
  report: Report,
): readonly Row[] => {
  const name = path[path.length - 1] as string
  const list = path.slice(0, -1).join('.')
  const nested = path.length > 1
  const byId = grouped(around, (row) => row.id)
  const itemsOf = new Map<Row, Row[]>()
  const items = rows.map((row): Row => {
    const link = nested ? row.parent : row.subject
    const key = link ?? row.id
    const item = link === undefined ? withoutId(row) : row
    const found = (key === undefined ? [] : (byId.get(key) ?? [])).filter(
      (of) => !nested || row.subject === undefined || of.subject === row.subject,
    )
    const [parent] = found
    if (key === undefined) report(row.place(), { code: 'id-missing' })
    else if (!parent)
      report(row.place(), nested ? { code: 'no-such-parent', id: key, list } : { code: 'no-such-subject', id: key })
    else if (nested && found.length > 1) report(row.place(), { code: 'parent-ambiguous', id: key, list })
    else {
      const placed = { ...item, subject: nested ? parent.subject : key }
      put(itemsOf, parent, placed)
      return placed
    }
    return item
  })
  for (const [parent, of] of itemsOf) {
    const values = of.map(({ value }) => value)
    const given = parent.value[name]
    if (given === undefined) parent.value[name] = values
    else if (given === null || isOpen(given)) parent.value[name] = { partial: values }
    else report((of[0] as Row).place(), { code: 'list-twice', list: name, sheet })
    parent.lists.set(name, of)
  }
  return items
}

const put = <K, V>(groups: Map<K, V[]>, key: K, value: V): void => {
  const group = groups.get(key)
  if (group) group.push(value)
  else groups.set(key, [value])
}

const grouped = (rows: readonly Row[], keyOf: (row: Row) => string | undefined): ReadonlyMap<string, Row[]> => {
  const groups = new Map<string, Row[]>()
  for (const row of rows) {
    const key = keyOf(row)
    if (key !== undefined) put(groups, key, row)
  }
  return groups
}

const withoutId = (row: Row): Row => {
  const { id: _id, ...value } = row.value
  return { ...row, id: undefined, value }
}

/** The mark `不全`: a partial list of which the row itself names nothing. */
const isOpen = (given: unknown): boolean =>
  typeof given === 'object' &&
  given !== null &&
  'partial' in given &&
  Array.isArray(given.partial) &&
  given.partial.length === 0

const recordOf = (row: Row): Reading => ({
  value: row.value,
  placeOf: (path = '') => placeIn(row, pathOf(path)),
  problems: problemsOf(row),
})

const problemsOf = (row: Row): readonly DataProblem[] => [
  ...row.problems,
  ...[...row.lists.values()].flat().flatMap(problemsOf),
]

/** The cell of a fact: in the subject's row, or in the row of the item that the path leads into. */
const placeIn = (row: Row, [name, item, ...rest]: FactPath): string => {
  const inner = typeof name === 'string' && typeof item === 'number' ? row.lists.get(name)?.[item] : undefined
  return inner ? placeIn(inner, rest) : row.place(typeof name === 'string' ? name : undefined)
}
