import type { CivilDate, Id, Truth } from '@zhiben/core'
import type { Report, ReportedNumber } from '../action/report.js'
import { type ElementId, elementIds, elements } from './element.js'
import { type Enterprise, kindNumbers, overKinds, possibleKinds } from './enterprise.js'
import type { ElementState } from './machine.js'
import type { EnterprisePlan } from './policy.js'
import { isMet, stateOf } from './possible.js'
import { criteriaPossible, elementPossible, ready } from './ready.js'
import { type Tier, type TierId, tiers } from './tier.js'

/** An enterprise that keeps a tier from being covered, or may do so, with the elements that are not met. */
export interface Holding {
  readonly id: string
  readonly name?: string | undefined
  readonly district?: string | undefined
  /** Elements that are surely not met. */
  readonly short: readonly ElementId[]
  /** Elements that are undetermined and may turn out to be met. */
  readonly open: readonly ElementId[]
  /** It is not known whether it is of this tier. */
  readonly maybe?: true | undefined
}

/** How many meet the plan, may meet it, and do not. */
export interface Meeting {
  readonly met: number
  readonly open: number
  readonly short: number
}

/** The enterprises of a tier: those that surely are of it, and those that may be. */
export interface TierCount {
  readonly sure: Meeting
  readonly maybe: Meeting
  /** Of those that surely are of it: how many are in each state, element by element, in the order of the plan. */
  readonly elements: readonly Readonly<Record<ElementState, number>>[]
  /** Enterprises of the tier that surely do not meet the plan. */
  readonly holdBack: readonly Holding[]
  /** Enterprises that may turn out to hold the tier back. */
  readonly undetermined: readonly Holding[]
}

/** A region, or several put together, on a day by one policy. */
export interface EnterpriseRollUp {
  readonly asOf: CivilDate
  readonly policy: Id
  readonly enterprises: number
  readonly tiers: Readonly<Record<TierId, TierCount>>
}

const nobody: Meeting = { met: 0, open: 0, short: 0 }
const noStates: Readonly<Record<ElementState, number>> = { undetermined: 0, missing: 0, 'in-work': 0, met: 0 }
const noTier: TierCount = {
  sure: nobody,
  maybe: nobody,
  elements: elements.map(() => noStates),
  holdBack: [],
  undetermined: [],
}

const byTier = (of: (tier: Tier) => TierCount): EnterpriseRollUp['tiers'] =>
  Object.fromEntries(tiers.map((tier) => [tier.id, of(tier)])) as unknown as EnterpriseRollUp['tiers']

/** A region without enterprises: merged with any it changes nothing. */
export const noEnterprises = ({ policy }: EnterprisePlan, asOf: CivilDate): EnterpriseRollUp => ({
  asOf,
  policy: policy.id,
  enterprises: 0,
  tiers: byTier(() => noTier),
})

interface Counting {
  readonly sure: Record<keyof Meeting, number>
  readonly maybe: Record<keyof Meeting, number>
  readonly elements: Record<ElementState, number>[]
  readonly holdBack: Holding[]
  readonly undetermined: Holding[]
}

/**
 * How far the enterprises of a region are, tier by tier.
 *
 * Unknown: an enterprise of which it is not known whether it meets the plan, or whether it is of a tier, counts both
 * ways and is named.
 * @example enterpriseRollUp(plan, enterprises, '2024-12-31').tiers['high-risk'].holdBack
 * @source semantics §9
 */
export const enterpriseRollUp = (
  plan: EnterprisePlan,
  enterprises: Iterable<Enterprise>,
  asOf: CivilDate,
): EnterpriseRollUp => {
  const of = ready(plan, asOf)
  const counts = tiers.map(
    (): Counting => ({
      sure: { ...nobody },
      maybe: { ...nobody },
      elements: elements.map(() => ({ ...noStates })),
      holdBack: [],
      undetermined: [],
    }),
  )
  let total = 0
  const possible = new Uint8Array(elements.length)
  for (const enterprise of enterprises) {
    total += 1
    const numbers = kindNumbers(enterprise)
    const criteria = criteriaPossible(of, enterprise.evidence)
    let meeting: keyof Meeting = 'met'
    for (let i = 0; i < possible.length; i++) {
      const one = elementPossible(of, i, numbers, criteria)
      possible[i] = one
      const meets = isMet(one)
      if (meets === 'false') meeting = 'short'
      else if (meets === 'unknown' && meeting === 'met') meeting = 'open'
    }
    let held: Omit<Holding, 'maybe'> | undefined
    for (let t = 0; t < counts.length; t++) {
      const count = counts[t]
      const member = members[t]?.get(numbers) ?? 'unknown'
      if (!count || member === 'false') continue
      count[member === 'true' ? 'sure' : 'maybe'][meeting] += 1
      if (member === 'true')
        for (let i = 0; i < possible.length; i++) {
          const row = count.elements[i]
          if (row) row[stateOf(possible[i] ?? 0)] += 1
        }
      if (meeting === 'met') continue
      const list = member === 'true' && meeting === 'short' ? count.holdBack : count.undetermined
      held ??= holding(enterprise, possible)
      list.push(member === 'true' ? held : { ...held, maybe: true })
    }
  }
  return {
    asOf,
    policy: plan.policy.id,
    enterprises: total,
    tiers: byTier((tier) => counts[tiers.indexOf(tier)] ?? noTier),
  }
}

const holding = ({ id, name, district }: Enterprise, possible: Uint8Array): Holding => ({
  id,
  ...(name === undefined ? {} : { name }),
  ...(district === undefined ? {} : { district }),
  short: named(possible, 'false'),
  open: named(possible, 'unknown'),
})

const named = (possible: Uint8Array, wanted: Truth): readonly ElementId[] =>
  elementIds.filter((_, i) => isMet(possible[i] ?? 0) === wanted)

/** Whether an enterprise is of a tier, by the kinds that it may be of. */
const members = tiers.map((tier) => new Map(possibleKinds.map((numbers) => [numbers, overKinds(numbers, tier.has)])))

const addMeeting = (a: Meeting, b: Meeting): Meeting => ({
  met: a.met + b.met,
  open: a.open + b.open,
  short: a.short + b.short,
})

/**
 * Two regions as one. Any grouping gives the same; lists keep the order in which regions are put together.
 *
 * Fails (a bug of the caller): `RangeError` where day or policy differ.
 * @example [echeng, huarong, liangzihu].reduce(mergeEnterpriseRollUps)
 */
export const mergeEnterpriseRollUps = (a: EnterpriseRollUp, b: EnterpriseRollUp): EnterpriseRollUp => {
  if (a.asOf !== b.asOf || a.policy !== b.policy)
    throw new RangeError(
      `Roll-ups of different days or policies cannot be added: \`${a.policy}\` on ${a.asOf}, \`${b.policy}\` on ${b.asOf}`,
    )
  return {
    asOf: a.asOf,
    policy: a.policy,
    enterprises: a.enterprises + b.enterprises,
    tiers: byTier(({ id }) => {
      const [one, two] = [a.tiers[id], b.tiers[id]]
      return {
        sure: addMeeting(one.sure, two.sure),
        maybe: addMeeting(one.maybe, two.maybe),
        elements: one.elements.map((states, i) => addStates(states, two.elements[i] ?? noStates)),
        holdBack: [...one.holdBack, ...two.holdBack],
        undetermined: [...one.undetermined, ...two.undetermined],
      }
    }),
  }
}

const addStates = (
  a: TierCount['elements'][number],
  b: TierCount['elements'][number],
): TierCount['elements'][number] => ({
  undetermined: a.undetermined + b.undetermined,
  missing: a.missing + b.missing,
  'in-work': a['in-work'] + b['in-work'],
  met: a.met + b.met,
})

/** The level of a tier against its dated target. */
export interface TierLevel {
  readonly tier: Tier
  /** The least and the greatest share in per cent that is possible; equal where it is known. Of nobody, 100. */
  readonly percent: readonly [number, number]
  /** Whether every enterprise of the tier meets the plan. Of nobody, all do. */
  readonly covered: Truth
  /**
   * `nobody`: no enterprise that was given is of the tier, which shows nothing; `short`: not covered, the day has not
   * passed; `overdue`: not covered, and it has.
   */
  readonly status: 'reached' | 'nobody' | 'short' | 'overdue' | 'unknown'
}

/**
 * The level of a region, tier by tier, against the three dated targets.
 *
 * @example tierLevels(rollUp).map(({ tier, percent, status }) => [tier.id, percent, status])
 */
export const tierLevels = ({ tiers: counts, asOf }: EnterpriseRollUp): readonly TierLevel[] =>
  tiers.map((tier) => {
    const { sure, maybe } = counts[tier.id]
    const covered = sure.short > 0 ? 'false' : sure.open + maybe.open + maybe.short === 0 ? 'true' : 'unknown'
    const size = sure.met + sure.open + sure.short
    // Whoever may be of the tier makes the share smallest if he is and does not meet the plan, greatest if he does.
    const least = share(sure.met, size + maybe.open + maybe.short)
    const most = share(sure.met + sure.open + maybe.met + maybe.open, size + maybe.met + maybe.open)
    return {
      tier,
      percent: [least, most],
      covered,
      status:
        size + maybe.met + maybe.open + maybe.short === 0
          ? 'nobody'
          : covered === 'true'
            ? 'reached'
            : covered === 'unknown'
              ? 'unknown'
              : asOf > tier.by
                ? 'overdue'
                : 'short',
    }
  })

const share = (part: number, whole: number): number => (whole === 0 ? 100 : (100 * part) / whole)

/**
 * What a region reports on the three targets of the municipal plan: so many of so many, as ranges where not known.
 *
 * @example planProgress({ plan: municipal, reports: coverageReports(rollUp, 'echeng'), asOf })
 */
export const coverageReports = ({ tiers: counts, asOf }: EnterpriseRollUp, by: string): readonly Report[] =>
  tiers.map(({ id, target }) => {
    const { sure, maybe } = counts[id]
    const size = sure.met + sure.open + sure.short
    return {
      target,
      by,
      on: asOf,
      value: {
        done: between(sure.met, sure.met + sure.open + maybe.met + maybe.open),
        of: between(size, size + maybe.met + maybe.open + maybe.short),
      },
    }
  })

const between = (from: number, to: number): ReportedNumber => (from === to ? from : { range: [from, to] })
