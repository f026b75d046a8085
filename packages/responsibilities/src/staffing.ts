import { all, any, type Citation, not, type Truth, truth } from '@zhiben/core'
import { listed } from './listed.js'
import type { Organisation } from './organisation.js'
import { peopleIn } from './people.js'
import { isHeld } from './position.js'

/**
 * Which units must have a safety body or full-time safety officers: those of some trades, and any other with more than
 * so many people. The others must have safety officers, full-time or not.
 *
 * @example { trades: ['mine'], above: 100, cite: { document: '中华人民共和国安全生产法', article: '24' } }
 */
export interface StaffingRule {
  readonly trades: readonly string[]
  /** Exactly so many people is not more. */
  readonly above: number
  readonly cite: Citation
}

/** Whether a unit has the safety staff it must have, and what that rests on. */
export interface Staffing {
  readonly holds: Truth
  /** Whether it must be a safety body or full-time officers. */
  readonly strict: Truth
  /** Whether anybody at all is there: a safety body, or an officer, full-time or not. */
  readonly anybody: Truth
}

/**
 * Checks a unit against a rule on safety staff. A safety body is an area of that kind with somebody in it; an officer
 * is whoever holds a position of the role `safety-officer`. A deputy in charge is neither: of the two readings the
 * stricter.
 *
 * Unknown: whether officers are full-time (`fullTime`), who holds their positions, the trades, the head count. What is
 * certain either way stays so, whatever is learnt.
 * @source 安全生产法第二十四条
 */
export const staffingOf = (organisation: Organisation, { trades, above }: StaffingRule): Staffing => {
  const { areas, positions } = organisation
  const bodies = new Set(areas.filter(({ kind }) => kind === 'safety-body').map(({ id }) => id))
  const body = any(positions.filter(({ area }) => area !== undefined && bodies.has(area)).map(isHeld))
  const officers = positions.filter(({ role }) => role === 'safety-officer')
  const fullTime = any(
    officers.map((position) =>
      all([isHeld(position), typeof position.fullTime === 'boolean' ? truth(position.fullTime) : 'unknown']),
    ),
  )
  const known = listed(organisation.trades)
  const ofTrade = trades.some((trade) => known.known.includes(trade)) ? 'true' : known.complete ? 'false' : 'unknown'
  const strict = any([ofTrade, isAbove(organisation, above)])
  const anybody = any([body, ...officers.map(isHeld)])
  return { holds: any([body, fullTime, all([not(strict), anybody])]), strict, anybody }
}

const isAbove = (organisation: Organisation, above: number): Truth => {
  const { headcount } = organisation
  if (typeof headcount === 'number') return truth(headcount > above)
  const { least, most } = peopleIn(organisation.positions)
  return least > above ? 'true' : most <= above ? 'false' : 'unknown'
}
