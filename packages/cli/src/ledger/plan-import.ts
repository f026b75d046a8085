import { isDeepStrictEqual } from 'node:util'
import type { CivilDate } from '@zhiben/core'
import {
  type Actor,
  type Append,
  dayAhead,
  decide,
  evolve,
  type HazardEvent,
  type HazardState,
  type Policy,
  replay,
  summaryOf,
} from '@zhiben/hazards'
import type { Sheet } from '../read/table/sheet.js'
import { cellsOf } from './cells.js'
import { checkedLog } from './checked-log.js'
import { isEventSheet, logsIn, type SheetLog } from './event-sheet.js'
import { derived, type Field, fieldNames } from './field.js'
import { type LedgerRow, ledgerRows, type Mapping } from './people-sheet.js'
import type { LedgerProblem, Place, PlacedLedgerProblem } from './problem.js'
import { fieldAt, type RowCommands, rowCommands } from './row-commands.js'

/** What an import is planned by. */
export interface Importing {
  readonly sheets: readonly Sheet[]
  readonly mapping: Mapping
  readonly actor: Actor
  /** The day of the import. */
  readonly on: CivilDate
  /** What day it is: what is said to happen on a later one is refused. */
  readonly today: CivilDate
  readonly policyOf: (key: string) => Policy | undefined
  /** The policy of a hazard that is reported on a day. */
  readonly policyOn: (day: CivilDate) => Policy
  /** The log of a hazard in the store. */
  readonly read: (hazard: string) => Promise<readonly HazardEvent[]>
}

/** What a file comes to: what would be stored of each good hazard, which are there already, and all that is wrong. */
export interface ImportPlan {
  readonly fresh: readonly { readonly hazard: string; readonly appends: readonly Append[] }[]
  readonly there: readonly string[]
  readonly bad: readonly string[]
  readonly problems: readonly PlacedLedgerProblem[]
  /** Whether something is wrong with the headings or the sheet: then no row can be trusted to be read as it was meant. */
  readonly unreadable: boolean
}

interface Outcome {
  readonly appends: readonly Append[]
  readonly problems: readonly PlacedLedgerProblem[]
}

/** Looks at a whole workbook and decides what it would add. Nothing is stored. */
export const planImport = async (of: Importing): Promise<ImportPlan> => {
  const problems: PlacedLedgerProblem[] = []
  const outcomes = new Map<string, Outcome>()
  const finals = new Map<string, Known>()
  const eventSheets = of.sheets.filter(({ name }) => isEventSheet(name))
  const logs = eventSheets.flatMap((sheet) => logsIn(sheet.rows).map((log) => ({ log, sheet })))
  const inFile = new Map(logs.map(({ log }) => [log.hazard, log]))
  const stored = await storedLogs(
    logs.map(({ log }) => log),
    of.read,
  )
  for (const { log, sheet } of logs)
    outcomes.set(
      log.hazard,
      ofLog(log, (row, column) => placeIn(sheet, row, column), { of, inFile, stored, finals }),
    )
  const rows = of.sheets
    .filter(({ name }) => !isEventSheet(name))
    .flatMap((sheet) => {
      const found = ledgerRows(sheet, of.mapping)
      problems.push(...found.problems)
      return found.rows.map((row) => ({ row, said: rowCommands(row, of) }))
    })
  if (rows.length === 0 && logs.length === 0 && problems.length === 0)
    problems.push({ place: { sheet: '', row: 1, text: of.sheets[0]?.place(0) ?? '' }, problem: { code: 'no-records' } })
  const seen = new Map<string, Place>()
  for (const { row, said } of rows) {
    const id = row.cells.hazard ?? said.hazard
    const first = seen.get(id)
    const known = finals.get(id)
    const outcome: Outcome =
      first !== undefined
        ? {
            appends: [],
            problems: [{ place: row.place('hazard'), problem: { code: 'ledger-row-twice', id, first: first.text } }],
          }
        : known || inFile.has(id)
          ? { appends: [], problems: known ? differences(row, known, fieldNames) : [] }
          : await ofRow(row, said, of)
    seen.set(id, first ?? row.place())
    const before = outcomes.get(id)
    outcomes.set(id, {
      appends: before?.appends ?? outcome.appends,
      problems: [...(before?.problems ?? []), ...outcome.problems],
    })
  }
  const unreadable = problems.length > 0
  const good = [...outcomes].filter(([, outcome]) => outcome.problems.length === 0)
  return {
    fresh: good.flatMap(([hazard, { appends }]) => (appends.length > 0 ? [{ hazard, appends }] : [])),
    there: good.flatMap(([hazard, { appends }]) => (appends.length > 0 ? [] : [hazard])),
    bad: [...outcomes].flatMap(([hazard, outcome]) => (outcome.problems.length > 0 ? [hazard] : [])),
    problems: inOrder([...problems, ...[...outcomes.values()].flatMap((outcome) => outcome.problems)], of.sheets),
    unreadable,
  }
}

/** Problems as somebody who mends them meets them: sheet by sheet, row by row. */
const inOrder = (
  problems: readonly PlacedLedgerProblem[],
  sheets: readonly Sheet[],
): readonly PlacedLedgerProblem[] => {
  const names = sheets.map(({ name }) => name)
  return [...problems].sort(
    (a, b) => names.indexOf(a.place.sheet) - names.indexOf(b.place.sheet) || a.place.row - b.place.row,
  )
}

const placeIn = (sheet: Sheet, row: number, column: number): Place => ({
  sheet: sheet.name,
  row: row + 1,
  column: String.fromCharCode(65 + column),
  text: sheet.place(row, column),
})

/** A hazard as far as it is known, with its log. */
interface Known {
  readonly state: HazardState
  readonly events: readonly HazardEvent[]
}

interface LogsAtHand {
  readonly of: Importing
  readonly inFile: ReadonlyMap<string, SheetLog>
  readonly stored: ReadonlyMap<string, readonly HazardEvent[]>
  readonly finals: Map<string, Known>
}

/** What the store has of these hazards and of those that they went into. */
const storedLogs = async (logs: readonly SheetLog[], read: Importing['read']) => {
  const into = logs.flatMap(({ events }) =>
    events.flatMap((event) =>
      typeof event === 'object' && event !== null && 'into' in event && typeof event.into === 'string'
        ? [event.into]
        : [],
    ),
  )
  const stored = new Map<string, readonly HazardEvent[]>()
  for (const hazard of new Set([...logs.map((log) => log.hazard), ...into])) stored.set(hazard, await read(hazard))
  return stored
}

const ofLog = (log: SheetLog, placeOf: (row: number, column: number) => Place, at: LogsAtHand): Outcome => {
  const { hazard, broken } = log
  const bad = (problem: LedgerProblem, row = log.row): Outcome => ({
    appends: [],
    problems: [{ place: placeOf(row, problem.code === 'event-part-missing' ? 1 : 3), problem }],
  })
  if (broken)
    return bad(
      broken.missing
        ? { code: 'event-part-missing', id: hazard, revision: broken.revision }
        : { code: 'event-not-json' },
      broken.row,
    )
  const { log: checked, problem } = checkedLog(hazard, log.events, {
    policyOf: at.of.policyOf,
    statesOf: (other) =>
      statesIn((at.inFile.get(other)?.events ?? at.stored.get(other) ?? []) as readonly HazardEvent[]),
  })
  if (problem) return bad(problem)
  const events = checked.appends.flatMap((append) => append.events)
  const state = checked.states.at(-1)
  if (state) at.finals.set(hazard, { state, events })
  const stored = at.stored.get(hazard) ?? []
  const differs = stored.findIndex((event, i) => events[i] !== undefined && !isDeepStrictEqual(event, events[i]))
  if (differs >= 0) return bad({ code: 'event-log-differs', id: hazard, revision: differs + 1 })
  const fresh = checked.appends.filter(({ expected }) => expected >= stored.length)
  for (const { expected, events: added } of fresh) {
    const refusal = added[0] && dayAhead(added[0].on, at.of.today)
    if (refusal) return bad({ code: 'event-refused', revision: expected + 1, refusal })
  }
  return { appends: fresh, problems: [] }
}

/** The states that a log goes through, as far as it can be folded. */
const statesIn = (events: readonly HazardEvent[]): readonly HazardState[] => {
  const states: HazardState[] = []
  try {
    for (const event of events) states.push(evolve(states.at(-1), event))
  } catch {
    // What is wrong with that log is told where it stands.
  }
  return states
}

/** What cells say that is not so. */
const differences = (
  row: LedgerRow,
  { state, events }: Known,
  fields: readonly Field[],
): readonly PlacedLedgerProblem[] => {
  const expected = cellsOf(state, events)
  return fields.flatMap((field) => {
    const found = row.cells[field]
    return found === undefined || field === 'account' || alike(found, expected[field])
      ? []
      : [
          {
            place: row.place(field),
            problem: { code: 'ledger-differs', field, found, expected: expected[field] } as const,
          },
        ]
  })
}

const alike = (a: string, b: string): boolean => spaced(a) === spaced(b)
const spaced = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

const ofRow = async (row: LedgerRow, { hazard, commands, problems }: RowCommands, of: Importing): Promise<Outcome> => {
  const placed = (problem: LedgerProblem, field?: Field): PlacedLedgerProblem => ({ place: row.place(field), problem })
  const log = await of.read(hazard)
  let state = replay(log)
  // Whatever it says, where nothing differs from what is stored there is nothing to do.
  if (state && differences(row, { state, events: log }, fieldNames).length === 0) return { appends: [], problems: [] }
  if (problems.length > 0)
    return { appends: [], problems: problems.map(({ field, problem }) => placed(problem, field)) }
  const used = new Set(state?.keys.map(({ key }) => key))
  if (state && !commands.some(({ type, key }) => type === 'open' && used.has(key)))
    return { appends: [], problems: [placed({ code: 'ledger-there', id: hazard }, 'hazard')] }
  const appends: Append[] = []
  let events = log
  for (const command of commands) {
    if (used.has(command.key)) continue
    const key = state?.policy
    const policy = key === undefined ? of.policyOn(command.on) : of.policyOf(key)
    if (policy === undefined)
      return { appends: [], problems: [placed({ code: 'event-policy-unknown', found: key ?? '' })] }
    const decision = decide(state, command, { policy })
    const refusal = decision.refusal ?? dayAhead(command.on, of.today)
    if (refusal)
      return {
        appends: [],
        problems: [placed({ code: 'ledger-refused', refusal }, fieldAt(refusal.at, command.type))],
      }
    const { events: decided = [] } = decision
    const expected: number = state?.revision ?? 0
    state = decided.reduce<HazardState | undefined>(evolve, state)
    if (state === undefined || decided.length === 0) continue
    events = [...events, ...decided]
    appends.push({ hazard, expected, events: decided, summary: summaryOf(state) })
  }
  return { appends, problems: state && appends.length > 0 ? differences(row, { state, events }, derived) : [] }
}
