import { type CivilDate, isCivilDate } from '@zhiben/core'
import { elements } from './element.js'
import { isFor, kinds } from './enterprise.js'
import { type Evidence, heard, saysOn } from './evidence.js'
import type { EnterprisePlan } from './policy.js'
import { anything, type Possible, possibleOf, together } from './possible.js'

/** The plan on a day, ready for many enterprises. */
export interface Ready {
  readonly plan: EnterprisePlan
  readonly asOf: CivilDate
  /** By kind of enterprise and element: which criteria are asked, by their place in the plan. */
  readonly asked: readonly (readonly (readonly number[])[])[]
  readonly place: ReadonlyMap<string, number>
}

/** Makes the plan ready for a day. Fails (a mistake of the caller): `RangeError` where the day does not exist. */
export const ready = (plan: EnterprisePlan, asOf: CivilDate): Ready => {
  if (!isCivilDate(asOf))
    throw new RangeError(`\`asOf\` must be a day that exists, written YYYY-MM-DD; found \`${String(asOf)}\``)
  const place = new Map(plan.criteria.map(({ id }, i) => [id, i]))
  const asked = kinds.map((kind) =>
    elements.map(({ id }) =>
      plan.asks[id].flatMap(({ criterion }) =>
        isFor(criterion.for, kind) && (criterion.since ?? asOf) <= asOf ? [place.get(criterion.id) ?? 0] : [],
      ),
    ),
  )
  return { plan, asOf, asked, place }
}

/**
 * What is possible of each criterion, in the order of the plan's criteria: what `heard` says of each. A criterion of
 * which one source spoke, or spoke again on a later day, is by far the most frequent and takes no list.
 */
export const criteriaPossible = ({ plan, place, asOf }: Ready, evidence: readonly Evidence[]): Uint8Array => {
  const { criteria } = plan
  const last: (Evidence | undefined)[] = new Array(criteria.length).fill(undefined)
  const several: (Evidence[] | undefined)[] = []
  for (const piece of evidence) {
    const c = place.get(piece.criterion)
    if (c === undefined || piece.on > asOf) continue
    const before = last[c]
    if (before === undefined) last[c] = piece
    else if (several[c]) several[c].push(piece)
    else if (before.source !== piece.source || before.on === piece.on) several[c] = [before, piece]
    else if (piece.on > before.on) last[c] = piece
  }
  const possible = new Uint8Array(criteria.length)
  for (let c = 0; c < possible.length; c++) {
    const criterion = criteria[c]
    const piece = last[c]
    const many = several[c]
    if (!criterion || !piece) possible[c] = anything
    else possible[c] = possibleOf(many ? heard(criterion, many, asOf).state : saysOn(piece, criterion, asOf))
  }
  return possible
}

/** What is possible of an element, over every kind that the enterprise may be of. Nothing asked: anything. */
export const elementPossible = (
  { asked }: Ready,
  element: number,
  numbers: readonly number[],
  criteria: Uint8Array,
): Possible => {
  let possible = 0
  for (const number of numbers) {
    const places = asked[number]?.[element] ?? []
    let one = -1
    for (const i of places) {
      const next = criteria[i] ?? anything
      one = one < 0 ? next : together(one, next)
    }
    possible |= one < 0 ? anything : one
  }
  return possible
}
