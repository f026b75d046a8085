import {
  type CivilDate,
  civilDate,
  type DayNumber,
  dayNumber,
  isObject,
  type nearest,
  quoted,
  suggestions,
} from '@zhiben/core'
import { canonical, type FactProblem, type FactSchema, readFacts } from '@zhiben/rules'
import type { ObligationProblem } from './problem.js'

/** What is known of an enterprise through a stretch of days, both included; the ends of time are infinite. */
export interface ProfileSegment {
  readonly from: DayNumber
  readonly to: DayNumber
  readonly facts: Readonly<Record<string, unknown>>
}

/** What is known of an enterprise, over all time: segments without gap or overlap, in order. */
export interface Profile {
  readonly segments: readonly ProfileSegment[]
}

/** A value of a fact with the days on which it holds, both included. Without an end it holds on. */
export interface PeriodOf<V> {
  readonly from?: CivilDate | undefined
  readonly to?: CivilDate | undefined
  readonly value: V
}

/** A fact that changes: what it is, when. On days that no period covers it is unknown. */
export interface Periods<V> {
  readonly periods: readonly PeriodOf<V>[]
}

/** Facts of which each may change over time, as they are written in JSON. */
export type ProfileOf<F> = { readonly [K in keyof F]: F[K] | Periods<Exclude<F[K], undefined>> }

/** A profile and everything that was wrong with it. */
export interface ReadProfile {
  readonly profile: Profile
  readonly problems: readonly (FactProblem | ObligationProblem)[]
}

/** A profile that never changes, of facts that were read already. */
export const steadyProfile = (facts: Readonly<Record<string, unknown>>): Profile => ({
  segments: [{ from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY, facts }],
})

interface Piece extends ProfileSegment {
  readonly at: string
  /** Compared to find contradictions. */
  readonly text: string
}

/** How many periods a profile may have, of all its facts together. Each cuts time once or twice more. */
const most = 10_000

/**
 * A profile from outside: facts, of which each may be written as `{ "periods": [{ "from", "to", "value" }] }`. What is
 * wrong is left out. Two periods that say different things of one day contradict each other; both places are named.
 *
 * @example readProfile(schema, { isHighRisk: { periods: [{ to: '2024-04-30', value: false }, { from: '2024-05-01', value: true }] } })
 */
export const readProfile = (
  schema: FactSchema,
  value: unknown,
  labels: readonly string[] = ['id', 'name'],
): ReadProfile => {
  const problems: (FactProblem | ObligationProblem)[] = []
  if (!isObject(value)) {
    const read = readFacts(schema, value, labels)
    return { profile: steadyProfile(read.facts), problems: read.problems }
  }
  const near = suggestions()
  const steady: [name: string, given: unknown][] = []
  const changing = new Map<string, readonly Piece[]>()
  let count = 0
  for (const [name, given] of Object.entries(value)) {
    if (Object.hasOwn(schema, name) && isObject(given) && Array.isArray(given.periods)) {
      count += given.periods.length
      if (count > most) {
        problems.push({ code: 'obligation-too-many', at: `${name}.periods`, found: count, limit: most })
        continue
      }
      const extra = Object.keys(given).find((key) => key !== 'periods')
      if (extra !== undefined)
        problems.push({
          code: 'obligation-unknown-field',
          at: `${name}.${extra}`,
          found: extra,
          nearest: near(extra, ['periods']),
        })
      changing.set(
        name,
        given.periods.flatMap((period, i) => readPeriod(schema, name, period, `${name}.periods[${i}]`, problems, near)),
      )
    } else steady.push([name, given])
  }
  const base = readFacts(schema, Object.fromEntries(steady), labels)
  problems.push(...base.problems)
  for (const pieces of changing.values()) problems.push(...contradictions(pieces))
  return { profile: { segments: segmentsOf(base.facts, changing) }, problems }
}

const readPeriod = (
  schema: FactSchema,
  name: string,
  period: unknown,
  at: string,
  problems: (FactProblem | ObligationProblem)[],
  near: typeof nearest,
): readonly Piece[] => {
  if (!isObject(period) || !Object.hasOwn(period, 'value')) {
    problems.push({ code: 'obligation-wrong-shape', at, expected: 'object', found: quoted(period) })
    return []
  }
  for (const key of Object.keys(period))
    if (!['from', 'to', 'value'].includes(key))
      problems.push({
        code: 'obligation-unknown-field',
        at: `${at}.${key}`,
        found: key,
        nearest: near(key, ['from', 'to', 'value']),
      })
  const end = (key: 'from' | 'to', open: number): number | undefined => {
    const text = period[key]
    if (text === undefined || text === null) return open
    const day = typeof text === 'string' ? dayNumber(text) : undefined
    if (day === undefined) problems.push({ code: 'obligation-no-such-day', at: `${at}.${key}`, found: quoted(text) })
    return day
  }
  const from = end('from', Number.NEGATIVE_INFINITY)
  const to = end('to', Number.POSITIVE_INFINITY)
  const read = readFacts(schema, { [name]: period.value })
  for (const problem of read.problems)
    problems.push({ ...problem, at: problem.at.startsWith(name) ? `${at}.value${problem.at.slice(name.length)}` : at })
  if (from === undefined || to === undefined || read.problems.length > 0) return []
  if (to < from) {
    problems.push({ code: 'obligation-dates-backwards', at, from: civilDate(from), to: civilDate(to) })
    return []
  }
  const found = read.facts[name] ?? null
  return [{ at, from, to, facts: { [name]: found }, text: canonical(found) }]
}

const contradictions = (pieces: readonly Piece[]): readonly ObligationProblem[] => {
  const inOrder = [...pieces].sort((a, b) => a.from - b.from)
  const found: ObligationProblem[] = []
  // Whatever contradicts an earlier piece contradicts one of these two: of all earlier pieces that which ends last, and
  // that which ends last of those that say something else.
  let longest: Piece | undefined
  let against: Piece | undefined
  for (const piece of inOrder) {
    const other = longest?.text === piece.text ? against : longest
    if (other && other.to >= piece.from) {
      const on = Number.isFinite(piece.from) ? piece.from : Math.min(piece.to, other.to)
      found.push({
        code: 'obligation-contradiction',
        at: piece.at,
        other: other.at,
        on: Number.isFinite(on) ? civilDate(on) : '…',
      })
    }
    if (longest === undefined || piece.to > longest.to) {
      if (longest && longest.text !== piece.text) against = longest
      longest = piece
    } else if (piece.text !== longest.text && (against === undefined || piece.to > against.to)) against = piece
  }
  return found
}

const segmentsOf = (
  steady: Readonly<Record<string, unknown>>,
  changing: ReadonlyMap<string, readonly Piece[]>,
): readonly ProfileSegment[] => {
  const starts = new Set([Number.NEGATIVE_INFINITY])
  for (const pieces of changing.values())
    for (const { from, to } of pieces) {
      starts.add(from)
      if (Number.isFinite(to)) starts.add(to + 1)
    }
  const cuts = [...starts].sort((a, b) => a - b)
  const known = [...changing.values()].map((pieces) => holdingOn(cuts, pieces))
  return cuts.map((from, i) => {
    const next = cuts[i + 1]
    return {
      from,
      to: next === undefined ? Number.POSITIVE_INFINITY : next - 1,
      facts: Object.assign({ ...steady }, ...known.map((pieces) => pieces[i]?.facts)) as Readonly<
        Record<string, unknown>
      >,
    }
  })
}

/** For each of these days, in order, a piece of one fact that holds on it: of several that which ends last. */
const holdingOn = (days: readonly DayNumber[], pieces: readonly Piece[]): readonly (Piece | undefined)[] => {
  const inOrder = [...pieces].sort((a, b) => a.from - b.from)
  let next = 0
  let longest: Piece | undefined
  return days.map((day) => {
    for (let piece = inOrder[next]; piece && piece.from <= day; piece = inOrder[++next])
      if (longest === undefined || piece.to > longest.to) longest = piece
    return longest && longest.to >= day ? longest : undefined
  })
}

/** What is known on a day. */
export const factsOn = (profile: Profile, day: DayNumber): Readonly<Record<string, unknown>> =>
  profile.segments.find((segment) => segment.from <= day && segment.to >= day)?.facts ?? {}
