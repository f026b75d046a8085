import type { CivilDate, Truth } from '@zhiben/core'
import type { ObligationStatus, Status } from '@zhiben/obligations'
import {
  type CardState,
  type Coverage,
  cardPhase,
  emergencySteps,
  type PersonKind,
  type PositionCard,
} from '@zhiben/responsibilities'
import type { Evidence } from './evidence.js'
import type { EnterprisePlan } from './policy.js'

/** From whom evidence comes: the name of its source, and the day of which it speaks. */
export interface Spoken {
  readonly on: CivilDate
  readonly source: string
  readonly expires?: CivilDate | undefined
}

type Says = Evidence['says']

const piece = (criterion: string, says: Says, { on, source, expires }: Spoken): Evidence => ({
  criterion,
  says,
  on,
  source,
  ...(expires === undefined ? {} : { expires }),
})

const saysOf = (holds: Truth, otherwise: 'missing' | 'in-work'): Says =>
  holds === 'true' ? 'met' : holds === 'false' ? otherwise : 'unknown'

const kindCriteria: Readonly<Record<PersonKind, string>> = {
  principal: 'principal-duties',
  'safety-manager': 'manager-duties',
  employee: 'employee-duties',
}

/**
 * What the check of a responsibility list shows: the list itself, the posts it covers, and the duties of the three kinds
 * of people. A list with gaps is in work; a kind of people that is not covered is missing.
 *
 * Unknown: what the check leaves unknown stays unknown.
 * @example evidenceOfList(coverage(list), { on: '2024-06-30', source: '全员责任清单' })
 */
export const evidenceOfList = ({ verdict, positions, kinds }: Coverage, spoken: Spoken): readonly Evidence[] => [
  piece('full-list', saysOf(verdict, 'in-work'), spoken),
  piece('posts-covered', saysOf(positions, 'in-work'), spoken),
  ...(Object.keys(kindCriteria) as PersonKind[]).map((kind) =>
    piece(kindCriteria[kind], saysOf(kinds[kind], 'missing'), spoken),
  ),
]

/**
 * What the cards of all positions show; `undefined` is a position without a card. Met if every card is signed by every
 * holder, missing if there is no card at all, else in work.
 *
 * Unknown: where no position is named.
 * @example evidenceOfCards([replayCard(events), undefined], { on: '2024-06-30', source: '明白卡' })
 */
export const evidenceOfCards = (cards: readonly (CardState | undefined)[], spoken: Spoken): readonly Evidence[] => {
  const signed = cards.map((card) => card !== undefined && ['acknowledged', 'assessed'].includes(cardPhase(card)))
  const says: Says =
    cards.length === 0
      ? 'unknown'
      : signed.every(Boolean)
        ? 'met'
        : cards.every((card) => card === undefined)
          ? 'missing'
          : 'in-work'
  return [piece('position-cards', says, spoken)]
}

/**
 * What stands on the cards of all positions shows of the five emergency steps: met if every card has all five, missing if
 * none has any, else in work.
 *
 * Unknown: where there is no position.
 * @example evidenceOfSteps(cardsOf(list), { on: '2024-06-30', source: '明白卡' })
 */
export const evidenceOfSteps = (cards: readonly Pick<PositionCard, 'empty'>[], spoken: Spoken): readonly Evidence[] => {
  const lacking = cards.map(({ empty }) => emergencySteps.filter((step) => empty.includes(step)).length)
  const says: Says =
    cards.length === 0
      ? 'unknown'
      : lacking.every((steps) => steps === 0)
        ? 'met'
        : lacking.every((steps) => steps === emergencySteps.length)
          ? 'missing'
          : 'in-work'
  return [piece('five-steps', says, spoken)]
}

/**
 * What the board of obligations shows, for every criterion that names obligations. Met if none of those that bind is
 * overdue and each was met at least once in the days the status is about; overdue ones make it in work where others were
 * met, else missing.
 *
 * It counts until the first day on which more would have to be done to stay on time. Unknown: nothing done yet with time
 * left, an undetermined window, or nothing that binds.
 * @example evidenceOfObligations(plan, ready.statusOf(profile, log, { asOf: '2024-06-30' }), '周期义务')
 */
export const evidenceOfObligations = (plan: EnterprisePlan, status: Status, source: string): readonly Evidence[] =>
  plan.criteria.flatMap(({ id, obligations = [] }): readonly Evidence[] => {
    if (obligations.length === 0) return []
    const own = status.obligations.filter((one) => obligations.includes(one.id))
    const open = status.undetermined.some((one) => obligations.includes(one.id))
    const expires = own.flatMap((one) => goodUntil(one, status.asOf)).sort()[0]
    return [piece(id, saysOfObligations(own, open), { on: status.asOf, source, expires })]
  })

const saysOfObligations = (own: readonly ObligationStatus[], open: boolean): Says => {
  const windows = own.flatMap((one) => one.windows)
  const has = (status: string): boolean => windows.some((window) => window.status === status)
  if (has('overdue')) return has('met') ? 'in-work' : 'missing'
  if (open || has('undetermined') || own.length === 0) return 'unknown'
  // What was never due nor done shows nothing yet; what another obligation covers is shown by that one.
  const shown = own.every(
    ({ windows: of, coveredBy }) => of.some(({ status }) => status === 'met') || coveredBy.length > 0,
  )
  return shown && has('met') ? 'met' : 'unknown'
}

/** Of each window that is not past: until it has to be done, or, where it was, until the next one begins. */
const goodUntil = ({ windows }: ObligationStatus, asOf: CivilDate): readonly CivilDate[] =>
  windows.flatMap(({ status, due, to }) => {
    const last =
      status === 'due'
        ? typeof due === 'string'
          ? due
          : (due.range[0] ?? undefined)
        : status === 'met'
          ? to
          : undefined
    return last !== undefined && last >= asOf ? [last] : []
  })

/**
 * What judging by the standards shows, as plain verdicts. One hit is enough; without any, one that is undetermined leaves
 * it unknown.
 *
 * Unknown: also where no standard applies.
 * @example evidenceOfFindings(assessment.standards.map(({ verdict }) => verdict), { on: '2024-06-30', source: '判定' })
 */
export const evidenceOfFindings = (
  verdicts: readonly ('hit' | 'clear' | 'undetermined' | 'not-applicable')[],
  spoken: Spoken,
): readonly Evidence[] => {
  const says: Says = verdicts.includes('hit')
    ? 'missing'
    : verdicts.includes('undetermined') || !verdicts.includes('clear')
      ? 'unknown'
      : 'met'
  return [piece('no-major-hit', says, spoken)]
}

/** How many hazards there are, as a register counts them on a day. `null`: not known. */
export interface HazardCounts {
  readonly open: number | null
  readonly overdue: number | null
  readonly openMajor: number | null
  readonly overdueMajor: number | null
  /** Closed after their last day, in the time that the register reports on. */
  readonly closedLate: number | null
}

/**
 * What a register of hazards shows: that major ones are closed (open ones in time: in work), and
 * that all are dealt with in time.
 *
 * Unknown: a count that is not known.
 * @example evidenceOfHazards({ open: 3, overdue: 0, openMajor: 1, overdueMajor: 0, closedLate: 0 }, { on: '2024-06-30', source: '隐患台账' })
 */
export const evidenceOfHazards = (counts: HazardCounts, spoken: Spoken): readonly Evidence[] => {
  const { openMajor, overdueMajor, overdue, closedLate } = counts
  const closed: Says =
    openMajor === 0
      ? 'met'
      : overdueMajor !== null && overdueMajor > 0
        ? 'missing'
        : openMajor !== null && overdueMajor !== null
          ? 'in-work'
          : 'unknown'
  const inTime: Says =
    overdue !== null && overdue > 0
      ? 'missing'
      : closedLate !== null && closedLate > 0
        ? 'in-work'
        : overdue === null || closedLate === null
          ? 'unknown'
          : 'met'
  return [piece('major-hazards-closed', closed, spoken), piece('hazards-on-time', inTime, spoken)]
}

/**
 * What a spot check of what the staff know shows, against the figures of the plan for 2024 and 2025.
 *
 * Unknown: `null`, or nobody was asked.
 * @example evidenceOfAwareness({ knew: 46, asked: 50 }, { on: '2024-11-30', source: '抽查' })
 */
export const evidenceOfAwareness = (
  { knew, asked }: { readonly knew: number | null; readonly asked: number | null },
  spoken: Spoken,
): readonly Evidence[] => {
  const says = (percent: number): Says =>
    knew === null || asked === null || asked <= 0 ? 'unknown' : knew * 100 >= asked * percent ? 'met' : 'in-work'
  return [piece('awareness-80', says(80), spoken), piece('awareness-100', says(100), spoken)]
}
