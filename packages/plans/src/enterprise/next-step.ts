import type { CivilDate } from '@zhiben/core'
import type { Criterion } from './criterion.js'
import { type ElementId, elements } from './element.js'
import { type Enterprise, kindNumbers } from './enterprise.js'
import { heard } from './evidence.js'
import type { Cost, EnterprisePlan } from './policy.js'
import { isMet, possibleOf } from './possible.js'
import { criteriaPossible, elementPossible, ready } from './ready.js'

/**
 * One thing that could be done next: to `show` what may well be so already, or to `do` what evidence says is not there
 * and then show it. `moves` are the elements that ask it and are not met without it, `completes` those of them that are
 * then met.
 */
export interface NextStep {
  readonly criterion: Criterion
  readonly act: 'show' | 'do'
  /** In the unit that the policy's title names. */
  readonly cost: number
  readonly moves: readonly ElementId[]
  readonly completes: readonly ElementId[]
}

/** What it costs to show a criterion, or to bring it about and show it: by its own figures or its cheapest kind. */
const costOf = ({ policy }: EnterprisePlan, { id, shownBy }: Criterion, act: NextStep['act']): number => {
  const total = (cost: Cost): number => (act === 'show' ? cost.show : cost.do + cost.show)
  const own = policy.costs.criteria && Object.hasOwn(policy.costs.criteria, id) ? policy.costs.criteria[id] : undefined
  return own ? total(own) : Math.min(...shownBy.map((kind) => total(policy.costs.kinds[kind])))
}

/**
 * Every single step that some element still waits for, the cheapest first; of equal cost that which completes more,
 * then that which moves more, then the plan's order. Only an element that is met, or of which nothing is asked, has none.
 *
 * Unknown: a criterion without evidence may be there already, so it costs what it takes to show it; if it turns out not
 * to be there, that is the next thing known. One that may not be asked of this enterprise is a step all the same.
 * @example nextSteps(plan, enterprise, '2024-12-31')[0]?.criterion.id
 */
export const nextSteps = (plan: EnterprisePlan, enterprise: Enterprise, asOf: CivilDate): readonly NextStep[] => {
  const of = ready(plan, asOf)
  const numbers = kindNumbers(enterprise)
  const criteria = criteriaPossible(of, enterprise.evidence)
  const met = possibleOf('met')
  const steps = plan.criteria.flatMap((criterion, c): readonly NextStep[] => {
    if (criteria[c] === met) return []
    const changed = criteria.slice()
    changed[c] = met
    const moves = elements.flatMap(({ id }, i) =>
      numbers.some((n) => of.asked[n]?.[i]?.includes(c))
        ? [{ id, completes: isMet(elementPossible(of, i, numbers, changed)) === 'true' }]
        : [],
    )
    if (moves.length === 0) return []
    const pieces = enterprise.evidence.filter((piece) => piece.criterion === criterion.id)
    const act = heard(criterion, pieces, asOf).state === 'undetermined' ? 'show' : 'do'
    return [
      {
        criterion,
        act,
        cost: costOf(plan, criterion, act),
        moves: moves.map(({ id }) => id),
        completes: moves.filter(({ completes }) => completes).map(({ id }) => id),
      },
    ]
  })
  return steps.sort(
    (a, b) => a.cost - b.cost || b.completes.length - a.completes.length || b.moves.length - a.moves.length,
  )
}

/**
 * The cheapest step that one element waits for; none where it is met or nothing is asked of it.
 *
 * @example nextStepFor('support-system', nextSteps(plan, enterprise, asOf))?.act // show
 */
export const nextStepFor = (element: ElementId, steps: readonly NextStep[]): NextStep | undefined => {
  const own = steps.filter(({ moves }) => moves.includes(element))
  const [first] = own
  // Of those that cost the same, one that completes this very element.
  return own.find(({ cost, completes }) => cost === first?.cost && completes.includes(element)) ?? first
}
