import { type CivilDate, dayNumber, isCivilDate, quoted, suggestions } from '@zhiben/core'
import {
  type Cadence,
  type Calendar,
  emptyLog,
  type Log,
  type ObligationPack,
  ObligationsClash,
  type ObligationsOptions,
  obligationsOf,
  type Profile,
  type ReadyObligations,
  readCalendar,
} from '@zhiben/obligations'
import { factSchema, pathOf } from '@zhiben/rules'
import { inspectCadence } from '@zhiben/sdk'
import type { OptionSpec } from '../command/command.js'
import type { Io } from '../command/io.js'
import { badUsage, Stop } from '../command/stop.js'
import { type DataProblem, isUnreadable, type RawRecord } from '../read/record.js'
import { openSource } from '../read/source.js'
import { readJsonFile } from './json-file.js'
import { readLogFile } from './log-file.js'
import { obligationPackOptions, obligationPacks } from './packs.js'

/** Options of every command about the obligations of one enterprise. */
export const enterpriseOptions = {
  log: {
    value: 'LOG',
    says: { zh: '已做事项的记录(JSON、JSON Lines、CSV、XLSX)', en: 'what was done (JSON, JSON Lines, CSV, XLSX)' },
  },
  'as-of': {
    value: 'DATE',
    says: { zh: '按哪一天看，默认为今天（北京时间）', en: 'the day to look at, today in Beijing unless told' },
  },
  calendar: {
    value: 'FILE',
    says: {
      zh: '放假和学期日历(JSON)，默认为国务院办公厅 2024–2026 年安排',
      en: 'holidays and school terms (JSON); those that the State Council set for 2024 to 2026 unless told',
    },
  },
  cadences: {
    value: 'FILE',
    says: {
      zh: '本单位对未定频次的义务所定的频次(JSON)',
      en: 'cadences that the enterprise set where the source gives none (JSON)',
    },
  },
  ...obligationPackOptions,
} as const satisfies Readonly<Record<string, OptionSpec>>

/** What was given for `enterpriseOptions`. */
export interface EnterpriseGiven {
  readonly log: string | undefined
  readonly 'as-of': string | undefined
  readonly calendar: string | undefined
  readonly cadences: string | undefined
  readonly pack: readonly string[]
  readonly only: readonly string[]
}

/** One enterprise: what it is, what it did, and the obligations to look at. */
export interface Enterprise {
  /** What it is called: its name, else its id, else nothing. */
  readonly name: string | undefined
  /** What tells it from others in stable names: its id, else its name. */
  readonly key: string
  readonly profile: Profile
  readonly log: Log
  readonly ready: ReadyObligations
  readonly packs: readonly ObligationPack[]
  readonly calendar: Calendar
  readonly asOf: CivilDate
}

/** A day given for an option. Fails: `Stop` with exit code 64. */
export const dayGiven = (option: string, text: string): CivilDate => {
  if (isCivilDate(text)) return text
  throw badUsage({ code: 'not-a-day', at: option, found: text })
}

/** How many years are looked at at once, as the library has it. */
const mostYears = 100

/** Two days given for an option, or one with the day that is looked on. Fails: `Stop` with exit code 64. */
export const checkDays = (option: string, from: CivilDate, to: CivilDate, asOf: CivilDate = to): void => {
  if (to < from) throw badUsage({ code: 'days-backwards', at: option, from, to })
  const last = asOf > to ? asOf : to
  if ((dayNumber(last) ?? 0) - (dayNumber(from) ?? 0) > mostYears * 365.25)
    throw badUsage({ code: 'days-too-many', at: option, from, to: last, years: mostYears })
}

/**
 * Reads an enterprise with all it needs, or everything that is wrong with what was given: nothing is looked at by halves.
 * Fails: `Stop` where a file is missing, or the packs do not go together.
 */
export const readEnterprise = async (
  file: string,
  given: EnterpriseGiven,
  io: Io,
): Promise<{ readonly enterprise?: Enterprise; readonly problems: readonly DataProblem[] }> => {
  const asOf = given['as-of'] === undefined ? io.today() : dayGiven('--as-of', given['as-of'])
  if (file === '-' && given.log === '-') throw badUsage({ code: 'stdin-taken', at: '--log' })
  const packs = await obligationPacks(given.pack, given.only)
  const problems: DataProblem[] = []
  const calendar = await calendarIn(given.calendar, problems)
  const cadences = await cadencesIn(given.cadences, packs, problems)
  const { enterprise } = await import('@zhiben/standards/facts')
  const dictionary = factSchema(enterprise)
  const ready = made(packs, { calendar, cadences, dictionary })
  const record = await recordIn(file, ready, io, problems)
  const log =
    given.log === undefined
      ? { log: emptyLog, problems: [] }
      : await readLogFile(given.log, ready, { asOf, stdin: io.stdin })
  problems.push(...log.problems)
  if (problems.length > 0 || !calendar || !record) return { problems }
  return { enterprise: { ...record, log: log.log, ready, packs, calendar, asOf }, problems }
}

const made = (packs: readonly ObligationPack[], options: ObligationsOptions): ReadyObligations => {
  try {
    return obligationsOf(packs, options)
  } catch (error) {
    if (!(error instanceof ObligationsClash)) throw error
    throw new Stop({ exit: 'data', problem: { code: 'obligations-refused', at: '', problems: error.problems } })
  }
}

const calendarIn = async (file: string | undefined, problems: DataProblem[]): Promise<Calendar | undefined> => {
  if (file === undefined) return (await import('@zhiben/standards/calendar')).chinaCalendar
  const json = await readJsonFile(file)
  problems.push(...json.problems)
  if (json.problems.length > 0) return undefined
  const read = readCalendar(json.value)
  for (const problem of read.problems) problems.push({ place: json.placeOf(pathOf(problem.at)), problem })
  return read.calendar
}

const cadencesIn = async (
  file: string | undefined,
  packs: readonly ObligationPack[],
  problems: DataProblem[],
): Promise<Readonly<Record<string, Cadence>>> => {
  if (file === undefined) return {}
  const json = await readJsonFile(file)
  problems.push(...json.problems)
  if (json.problems.length > 0) return {}
  if (typeof json.value !== 'object' || json.value === null || Array.isArray(json.value)) {
    problems.push({ place: json.placeOf([]), problem: { code: 'record-not-an-object', found: quoted(json.value) } })
    return {}
  }
  const open = new Map(
    packs.flatMap(({ obligations }) => obligations.map(({ id, cadence }) => [id as string, cadence.kind === 'open'])),
  )
  const known = new Set(open.keys())
  const near = suggestions()
  const before = problems.length
  for (const [id, cadence] of Object.entries(json.value)) {
    const place = json.placeOf([id])
    if (!known.has(id))
      problems.push({
        place,
        problem: { code: 'obligation-unknown-field', at: '', found: id, nearest: near(id, known) },
      })
    else if (!open.get(id)) problems.push({ place, problem: { code: 'obligation-cadence-fixed', at: '', id } })
    for (const problem of inspectCadence(cadence))
      problems.push({ place: json.placeOf([id, ...pathOf(problem.at)]), problem })
  }
  // What cannot be used is named, and nothing of it is used.
  return problems.length > before ? {} : (json.value as Readonly<Record<string, Cadence>>)
}

/** Names in a profile that are no facts. */
const labels = ['$schema', 'id', 'name']

/** The one profile of a file; facts that no obligation asks for may stand in it too. */
const recordIn = async (file: string, ready: ReadyObligations, io: Io, problems: DataProblem[]) => {
  const source = await openSource({ file, stdin: io.stdin, schema: ready.schema, again: false, columns: true })
  const records: RawRecord[] = []
  for await (const reading of source.readings()) {
    if (isUnreadable(reading)) problems.push(reading.problem)
    else {
      problems.push(...(reading.problems ?? []))
      records.push(reading)
    }
  }
  await source.close()
  const [record] = records
  if (!record || problems.length > 0) return undefined
  if (records.length > 1)
    throw new Stop({ exit: 'data', problem: { code: 'one-subject-only', at: file, found: records.length } })
  const { profile, problems: found } = ready.readProfile(record.value, labels)
  for (const problem of found) {
    const other = 'other' in problem ? { other: record.placeOf(problem.other) } : {}
    problems.push({ place: record.placeOf(problem.at), problem: { ...problem, ...other } as typeof problem })
  }
  const { id, name } = record.value as { readonly id?: unknown; readonly name?: unknown }
  const text = (value: unknown): string | undefined =>
    typeof value === 'string' && value.trim() !== '' ? value : typeof value === 'number' ? String(value) : undefined
  return { name: text(name) ?? text(id), key: text(id) ?? text(name) ?? '', profile }
}
