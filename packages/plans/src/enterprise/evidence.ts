import { type CivilDate, civilDate, dayNumber, shiftDay } from '@zhiben/core'
import type { Criterion } from './criterion.js'
import { type ElementState, type Statement, stateUntil } from './machine.js'

/**
 * A piece of evidence: of which criterion, what it says, since when, and until when it counts.
 *
 * `source` is who or what speaks (the responsibility list, the register of hazards, an inspector). What a source says
 * later replaces what it said before; two sources stand beside each other, and the worse of them counts. Once the last
 * word of a source has expired or was withdrawn, the source must speak again: nothing older comes back.
 *
 * Unknown: no evidence, or one that says `unknown`, decides nothing.
 * @example { criterion: 'emergency-plan', says: 'met', on: '2024-05-01', expires: '2027-04-30', source: '备案表' }
 */
export interface Evidence extends Statement {
  readonly criterion: string
  readonly source?: string | undefined
  /** Where it is kept, by whom it was given: for people. */
  readonly note?: string | undefined
}

/** What all sources together say of one criterion, and from which pieces that comes. */
export interface Heard {
  readonly state: ElementState
  /** The pieces that make it so. Of an undetermined one those that have expired or were withdrawn. */
  readonly by: readonly Evidence[]
  /** Sources that say otherwise, if any: better than what counts. */
  readonly against: readonly Evidence[]
}

/** The worst first. `undetermined` decides nothing and is not among them. */
const severity: Readonly<Record<ElementState, number>> = { missing: 0, 'in-work': 1, met: 2, undetermined: 3 }

/** The worse of two states, of which one that says nothing gives way. */
const worse = (a: ElementState, b: ElementState): ElementState => (severity[a] <= severity[b] ? a : b)

type Lasts = NonNullable<Criterion['lasts']>

/** By how long evidence lasts, then by its day. Bounded, since days come from outside. */
const lastDays = new WeakMap<Lasts, Map<CivilDate, CivilDate | undefined>>()

/** The last day of evidence that names none, where its criterion sets how long such evidence lasts. */
const lastDay = (on: CivilDate, lasts: Lasts): CivilDate | undefined => {
  const before = lastDays.get(lasts)
  const days = before && before.size < 10_000 ? before : new Map<CivilDate, CivilDate | undefined>()
  if (days !== before) lastDays.set(lasts, days)
  if (days.has(on)) return days.get(on)
  const from = dayNumber(on)
  // The day after the period is the first on which it no longer counts.
  const end = from === undefined ? Number.NaN : shiftDay(from, lasts) - 1
  const last = Number.isFinite(end) ? civilDate(end) : undefined
  days.set(on, last)
  return last
}

/** What a piece says on a day, as its criterion lets it last. */
export const saysOn = (piece: Evidence, { lasts }: Criterion, asOf: CivilDate): ElementState =>
  stateUntil(piece, piece.expires ?? (lasts && lastDay(piece.on, lasts)), asOf)

/**
 * What the evidence on one criterion says on a day.
 *
 * More evidence never makes it worse, unless that evidence says no, or is the last word of a source that said yes.
 * @example heard(criterion, pieces, '2024-12-31').state
 */
export const heard = (criterion: Criterion, pieces: readonly Evidence[], asOf: CivilDate): Heard => {
  const last = lastWords(pieces, asOf)
  const said = last.map((piece) => ({ piece, state: saysOn(piece, criterion, asOf) }))
  const state = said.reduce<ElementState>((worst, one) => worse(worst, one.state), 'undetermined')
  return {
    state,
    by: said.filter((one) => one.state === state).map(({ piece }) => piece),
    against: said.filter((one) => one.state !== state && one.state !== 'undetermined').map(({ piece }) => piece),
  }
}

/** Of each source what it said last by a day; all of that day, where it said several things. */
const lastWords = (pieces: readonly Evidence[], asOf: CivilDate): readonly Evidence[] => {
  const days = new Map<string, CivilDate>()
  for (const { source = '', on } of pieces) {
    const before = days.get(source)
    if (on <= asOf && (before === undefined || on > before)) days.set(source, on)
  }
  return pieces.filter(({ source = '', on }) => days.get(source) === on)
}
