import { type CivilDate, type DayNumber, dayNumber, isObject, quoted, suggestions } from '@zhiben/core'
import { canonical } from '@zhiben/rules'
import type { ObligationProblem } from './problem.js'
import {
  type Action,
  type ConditionName,
  type EventName,
  namesIn,
  type Role,
  termOf,
  type Vocabulary,
  type VocabularyPart,
} from './vocabulary.js'

/** Something that was done, as a log has it. */
export interface Occurrence {
  readonly id?: string | undefined
  readonly on: CivilDate
  /** What it was; several kinds at once, where one occurrence was all of them. */
  readonly action: Action | readonly Action[]
  /** Who did or led it. */
  readonly by: Role
  /** The person, as a name or number; for the list of what is next. */
  readonly person?: string | undefined
  /** Who took part besides. */
  readonly with?: readonly Role[] | undefined
  /** What it was like. */
  readonly conditions?: readonly ConditionName[] | undefined
  /** Whom or what it concerned: an employee, a project. It answers only events that name the same. */
  readonly subject?: string | undefined
  /** A day of the period that it is about, where that is not plain from the day it was done: a report for March. */
  readonly for?: CivilDate | undefined
  readonly note?: string | undefined
}

/** Something that happened and sets duties off. It may be announced: its day may lie in the future. */
export interface Happening {
  readonly id?: string | undefined
  readonly on: CivilDate
  readonly event: EventName
  readonly subject?: string | undefined
  readonly note?: string | undefined
}

/** What a log holds. */
export type LogEntry = Occurrence | Happening

/** An entry of a log made ready. */
export interface LoggedOccurrence {
  readonly day: DayNumber
  /** Its id, or its place in the log: `entries[3]`. */
  readonly name: string
  /** Equal for occurrences that meet the same duties. */
  readonly key: string
  readonly entry: Occurrence
  readonly for: DayNumber | undefined
}

/** An event of a log made ready. */
export interface LoggedEvent {
  readonly day: DayNumber
  readonly name: string
  readonly event: string
  readonly subject: string | undefined
}

/** A log made ready: by day, whatever the order it was written in. */
export interface Log {
  readonly occurrences: readonly LoggedOccurrence[]
  readonly events: readonly LoggedEvent[]
}

/** A log and everything that was wrong with it; what is wrong is left out. */
export interface ReadLog {
  readonly log: Log
  readonly problems: readonly ObligationProblem[]
}

/** How a log is read. */
export interface ReadLogOptions {
  /** Occurrences after this day are refused. */
  readonly asOf: CivilDate
  readonly vocabulary?: readonly Vocabulary[] | undefined
  /** What the places of problems begin with. */
  readonly at?: string | undefined
}

const occurrenceFields = ['id', 'on', 'action', 'by', 'person', 'with', 'conditions', 'subject', 'for', 'note']
const eventFields = ['id', 'on', 'event', 'subject', 'note']

/** The empty log. */
export const emptyLog: Log = { occurrences: [], events: [] }

/**
 * A log from outside: a list of entries, or `{ "entries": [ … ] }`. Every entry is checked: days exist and do not lie
 * in the future, words are known, nothing stands twice (by id, or word for word where there is none).
 *
 * @example readLog([{ on: '2024-05-12', action: 'drill', by: 'principal' }], { asOf: '2024-06-30' })
 */
export const readLog = (value: unknown, { asOf, vocabulary = [], at = 'entries' }: ReadLogOptions): ReadLog => {
  const problems: ObligationProblem[] = []
  const near = suggestions()
  const names = new Map<VocabularyPart, readonly string[]>()
  const namesOf = (part: VocabularyPart): readonly string[] => {
    const found = names.get(part) ?? namesIn(part, vocabulary)
    names.set(part, found)
    return found
  }
  const entries = isObject(value) && Array.isArray(value.entries) ? value.entries : value
  if (!Array.isArray(entries))
    return {
      log: emptyLog,
      problems: [{ code: 'obligation-wrong-shape', at: '', expected: 'list', found: quoted(value) }],
    }
  const occurrences: LoggedOccurrence[] = []
  const events: LoggedEvent[] = []
  const seen = new Map<string, string>()
  // The same words stand in entry after entry: what was found good once need not be looked up again.
  const good = new Set<string>()
  const today = dayNumber(asOf) ?? Number.NaN
  for (const [i, entry] of entries.entries()) {
    const place = `${at}[${i}]`
    const before = problems.length
    if (!isObject(entry)) {
      problems.push({ code: 'obligation-wrong-shape', at: place, expected: 'object', found: quoted(entry) })
      continue
    }
    const isEvent = entry.event !== undefined
    if (isEvent === (entry.action !== undefined)) problems.push({ code: 'obligation-entry-empty', at: place })
    const fields = isEvent ? eventFields : occurrenceFields
    for (const name of Object.keys(entry))
      if (!fields.includes(name) && name !== 'action')
        problems.push({
          code: 'obligation-unknown-field',
          at: `${place}.${name}`,
          found: name,
          nearest: near(name, fields),
        })
    const day = entry.on === undefined ? undefined : readDay(entry.on, `${place}.on`, problems)
    const missing = (field: string): void => void problems.push({ code: 'obligation-missing', at: place, field })
    if (entry.on === undefined) missing('on')
    if (day !== undefined && day > today && !isEvent)
      problems.push({ code: 'obligation-entry-future', at: `${place}.on`, on: String(entry.on), asOf })
    for (const name of ['id', 'person', 'subject', 'note'])
      if (entry[name] !== undefined && typeof entry[name] !== 'string')
        problems.push({
          code: 'obligation-wrong-shape',
          at: `${place}.${name}`,
          expected: 'text',
          found: quoted(entry[name]),
        })
    const word = (part: VocabularyPart, name: unknown, where: string): void => {
      if (typeof name === 'string' && good.has(`${part} ${name}`)) return
      if (typeof name !== 'string')
        problems.push({ code: 'obligation-wrong-shape', at: where, expected: 'text', found: quoted(name) })
      else if (termOf(part, name, vocabulary)) good.add(`${part} ${name}`)
      else
        problems.push({
          code: 'obligation-unknown-term',
          at: where,
          part,
          found: name,
          nearest: near(name, namesOf(part)),
        })
    }
    const words = (part: VocabularyPart, field: string): void => {
      const given = entry[field]
      if (given === undefined) return
      if (Array.isArray(given)) for (const [j, name] of given.entries()) word(part, name, `${place}.${field}[${j}]`)
      else
        problems.push({
          code: 'obligation-wrong-shape',
          at: `${place}.${field}`,
          expected: 'list',
          found: quoted(given),
        })
    }
    let about: DayNumber | undefined
    if (isEvent) word('events', entry.event, `${place}.event`)
    else {
      if (Array.isArray(entry.action)) words('actions', 'action')
      else if (entry.action !== undefined) word('actions', entry.action, `${place}.action`)
      if (entry.by === undefined) missing('by')
      else word('roles', entry.by, `${place}.by`)
      words('roles', 'with')
      words('conditions', 'conditions')
      if (entry.for !== undefined) about = readDay(entry.for, `${place}.for`, problems)
    }
    const id = typeof entry.id === 'string' ? entry.id : undefined
    // Word for word only what is right: of what is wrong nothing is known, not even how deep it is.
    if (id === undefined && problems.length > before) continue
    const identity = id === undefined ? canonical(entry) : `id ${id}`
    const first = seen.get(identity)
    if (first !== undefined)
      problems.push({ code: 'obligation-entry-twice', at: place, id: id ?? identity.slice(0, 60), first })
    else seen.set(identity, place)
    if (problems.length > before || day === undefined) continue
    const name = id ?? place
    if (isEvent) events.push({ day, name, event: entry.event as string, subject: entry.subject as string | undefined })
    else {
      const occurrence = entry as unknown as Occurrence
      occurrences.push({ day, name, key: keyOf(occurrence), entry: occurrence, for: about })
    }
  }
  return { log: { occurrences: inOrder(occurrences), events: inOrder(events) }, problems }
}

const readDay = (value: unknown, at: string, problems: ObligationProblem[]): DayNumber | undefined => {
  const day = typeof value === 'string' ? dayNumber(value) : undefined
  if (day === undefined) problems.push({ code: 'obligation-no-such-day', at, found: quoted(value) })
  return day
}

/** Sorted by day; equal days stay in the order of the log. */
const inOrder = <E extends { readonly day: DayNumber }>(entries: readonly E[]): readonly E[] =>
  [...entries].sort((a, b) => a.day - b.day)

/** What of an occurrence decides which duties it meets. */
const keyOf = ({ action, by, with: others, conditions }: Occurrence): string =>
  others === undefined && conditions === undefined && typeof action === 'string'
    ? `${action}|${by}`
    : `${typeof action === 'string' ? action : action.join('+')}|${by}|${(others ?? []).join('+')}|${(conditions ?? []).join('+')}`
