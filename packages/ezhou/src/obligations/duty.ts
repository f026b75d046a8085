import {
  type Action,
  type Cadence,
  type CivilDate,
  type Condition,
  type ConditionName,
  defineObligations,
  type Localized,
  type ObligationPack,
  obligation,
  type Role,
  type Term,
  verified,
} from '@zhiben/sdk'
import { enterprise } from '@zhiben/standards/facts'
import type { PlanName } from './omissions.js'
import type { Subject } from './who.js'
import { words } from './words.js'

/** A duty of a plan as it is written here. */
export interface DutyDefinition {
  readonly title: Localized
  /** The kind of action, where one act may meet duties of several plans. */
  readonly action?: Action
  /**
   * Without `action` the duty has an action of its own, so that no other training or check stands for it; `narrows` is
   * the common word that it falls under.
   */
  readonly narrows?: Action
  readonly bearer: Role
  readonly conditions?: readonly ConditionName[]
  readonly binds: Condition
  readonly cadence: Cadence
  /** The place as the plan numbers it: `二(四)8①`. */
  readonly at: string
  /** The years for which the source names the duty, if not all three. */
  readonly years?: readonly [number, number]
  readonly note?: Localized
}

/** A duty with its name within the plan. */
export interface Duty extends DutyDefinition {
  readonly name: string
}

/** One duty, under its name within the plan. */
export const duty = (name: string, definition: DutyDefinition): Duty => ({ name, ...definition })

/** A plan whose duties are written here. */
export interface PlanDuties {
  readonly plan: PlanName
  readonly title: Localized
  readonly authority: Localized
  /** The title of the plan in title marks, by which it is cited and which was read. */
  readonly document: string
  readonly duties: (facts: Subject) => readonly Duty[]
}

/** The municipal plan was issued on this day; the sector plans, which came with it, bear no day of their own. */
const issued: CivilDate = '2024-02-29'

/**
 * The obligations of one plan, named `ezhou/<plan>-<duty>`.
 *
 * What counts by years, or has its own dates, binds from 1 January 2024, because the plan speaks for the years 2024 to
 * 2026; all else from the day on which the plan was issued, so that January 2024 is nobody's default.
 *
 * Fails: `ObligationsRefused` with every problem.
 */
export const planDuties = ({ plan, title, authority, document, duties }: PlanDuties): ObligationPack => {
  const own: Record<`ezhou/${string}`, Term> = {}
  return defineObligations({
    id: `ezhou/${plan}`,
    title,
    authority,
    document,
    layer: plan === 'municipal' ? 'city' : 'sector',
    inForce: { from: '2024-01-01', until: '2026-12-31' },
    facts: enterprise,
    // The list of actions is filled while the obligations are read, before anything is checked.
    vocabulary: { ...words, actions: own },
    obligations: (facts) => {
      Object.assign(own, words.actions)
      return duties(facts).map((one) => {
        const id = `ezhou/${plan}-${one.name}` as const
        if (one.action === undefined) own[id] = one.narrows ? { ...one.title, is: [one.narrows] } : one.title
        return obligation(id, {
          title: one.title,
          action: one.action ?? id,
          bearer: one.bearer,
          conditions: one.conditions ?? [],
          binds: one.binds,
          cadence: one.cadence,
          cite: { article: one.at },
          inForce: inForce(one),
          verified: verified(document),
          ...(one.note ? { note: one.note } : {}),
        })
      })
    },
  })
}

const inForce = ({ cadence, years }: DutyDefinition) => {
  if (years) return { from: `${years[0]}-01-01`, until: `${years[1]}-12-31` } as const
  return { from: countsYears(cadence) ? '2024-01-01' : issued, until: '2026-12-31' } as const
}

const countsYears = (cadence: Cadence): boolean =>
  cadence.kind === 'between' ||
  cadence.kind === 'anniversary' ||
  ((cadence.kind === 'each' || cadence.kind === 'by-day') && cadence.every === 'year')
