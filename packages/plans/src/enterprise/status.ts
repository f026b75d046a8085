import { all, type CivilDate, type Truth } from '@zhiben/core'
import type { Criterion } from './criterion.js'
import { type Element, elements } from './element.js'
import { type Enterprise, isFor, kindNumbers, overKinds } from './enterprise.js'
import { type Evidence, heard } from './evidence.js'
import type { ElementState } from './machine.js'
import type { Asked, EnterprisePlan } from './policy.js'
import { isMet, stateOf, statesOf } from './possible.js'
import { criteriaPossible, elementPossible, type Ready, ready } from './ready.js'

/** How one criterion stands in an element. */
export interface CriterionStanding {
  readonly criterion: Criterion
  readonly by: Asked['by']
  /** Whether it is asked of this enterprise; unknown where that hangs on a fact that is not known. */
  readonly asked: Truth
  /** It will be asked only later: since this day. */
  readonly notBefore?: CivilDate | undefined
  readonly state: ElementState
  /** The evidence that makes it so; of an undetermined one that which has ended. */
  readonly evidence: readonly Evidence[]
  /** Evidence that says otherwise. */
  readonly against: readonly Evidence[]
}

/** How one element stands. `possible` are the decided states that are left; one: that is the state. */
export interface ElementStanding {
  readonly element: Element
  readonly state: ElementState
  readonly possible: readonly ElementState[]
  readonly meets: Truth
  readonly criteria: readonly CriterionStanding[]
  /** Where it is undetermined although no evidence is lacking: nobody gave a criterion, or none is asked by that day. */
  readonly because?: 'no-criterion' | 'nothing-asked' | undefined
}

/** How an enterprise stands on a day: plain JSON. */
export interface EnterpriseStanding {
  readonly enterprise: Omit<Enterprise, 'evidence'>
  readonly asOf: CivilDate
  /** Whether all fifteen elements are met. */
  readonly meets: Truth
  readonly counts: Readonly<Record<ElementState, number>>
  readonly elements: readonly ElementStanding[]
}

/** The evidence of an enterprise by criterion, in the order of the plan's criteria. */
const byCriterion = ({ plan, place }: Ready, evidence: readonly Evidence[]): readonly (readonly Evidence[])[] => {
  const found: Evidence[][] = plan.criteria.map(() => [])
  for (const piece of evidence) found[place.get(piece.criterion) ?? -1]?.push(piece)
  return found
}

/**
 * How an enterprise stands on a day: each of the fifteen elements by the criteria that are asked of it.
 *
 * Unknown: a criterion without evidence, with evidence that has ended, or of which it is not known whether it is asked,
 * leaves an element undetermined only where it matters.
 * @example enterpriseStanding(enterprisePlan(defaultEnterprisePolicy), enterprise, '2024-12-31').meets
 * @source semantics §9
 */
export const enterpriseStanding = (
  plan: EnterprisePlan,
  { evidence, ...enterprise }: Enterprise,
  asOf: CivilDate,
): EnterpriseStanding => {
  const of = ready(plan, asOf)
  const numbers = kindNumbers(enterprise)
  const criteria = criteriaPossible(of, evidence)
  const pieces = byCriterion(of, evidence)
  const standings = elements.map((element, i): ElementStanding => {
    const possible = elementPossible(of, i, numbers, criteria)
    const own = plan.asks[element.id].map((asked) => criterionStanding(asked, of, numbers, pieces))
    return {
      element,
      state: stateOf(possible),
      possible: statesOf(possible),
      meets: isMet(possible),
      criteria: own,
      ...because(own),
    }
  })
  const counts: Record<ElementState, number> = { undetermined: 0, missing: 0, 'in-work': 0, met: 0 }
  for (const { state } of standings) counts[state] += 1
  return { enterprise, asOf, meets: all(standings.map(({ meets }) => meets)), counts, elements: standings }
}

const because = (own: readonly CriterionStanding[]): Pick<ElementStanding, 'because'> => {
  if (own.length === 0) return { because: 'no-criterion' }
  return own.every(({ asked }) => asked === 'false') ? { because: 'nothing-asked' } : {}
}

const criterionStanding = (
  { criterion, by }: Asked,
  { asOf, place }: Ready,
  numbers: readonly number[],
  pieces: readonly (readonly Evidence[])[],
): CriterionStanding => {
  const { state, by: evidence, against } = heard(criterion, pieces[place.get(criterion.id) ?? -1] ?? [], asOf)
  const later = criterion.since !== undefined && criterion.since > asOf
  return {
    criterion,
    by,
    asked: later ? 'false' : overKinds(numbers, (kind) => isFor(criterion.for, kind)),
    ...(later ? { notBefore: criterion.since } : {}),
    state,
    evidence,
    against,
  }
}
