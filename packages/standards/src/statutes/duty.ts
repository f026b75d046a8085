import {
  type Action,
  type Cadence,
  type Condition,
  type ConditionName,
  defineObligations,
  type Localized,
  type ObligationPack,
  obligation,
  type Role,
  type Term,
  type Verification,
  type Vocabulary,
} from '@zhiben/sdk'
import { type EnterpriseRefs, enterprise } from '../facts/index.js'
import { placeOf } from '../place.js'

/** A duty of a statute as it is written here. */
export interface DutyDefinition {
  /** Article, paragraph and item as `placeOf` reads them: `36-2`, `25(4)`. */
  readonly at: string
  readonly title: Localized
  /** The kind of action, where one act may meet several duties. */
  readonly action?: Action
  /**
   * Without `action` the duty has an action of its own name, so that no other training or check stands for it; `narrows`
   * is the common word that it falls under.
   */
  readonly narrows?: Action
  readonly bearer: Role
  readonly conditions?: readonly ConditionName[]
  /** Absent: it binds everybody, public bodies included. */
  readonly binds?: Condition
  readonly cadence: Cadence
  /** Where the text of this duty was read, if elsewhere than that of the statute. */
  readonly verified?: Verification
  readonly note?: Localized
}

/** A duty with its name within the vendor `cn`. */
export interface Duty extends DutyDefinition {
  readonly name: string
}

/** One duty, under its name. */
export const duty = (name: string, definition: DutyDefinition): Duty => ({ name, ...definition })

/** A statute whose duties are written here. */
export interface StatuteDefinition {
  readonly id: `cn/${string}`
  readonly title: Localized
  readonly authority: Localized
  readonly document: string
  readonly inForce: ObligationPack['inForce']
  readonly vocabulary?: Vocabulary
  /** Whether and where its text was read. */
  readonly verified: Verification
  readonly duties: (facts: EnterpriseRefs) => readonly Duty[]
}

/**
 * The obligations of one statute, named `cn/<duty>`.
 *
 * Fails: `ObligationsRefused` with every problem.
 * @example statute({ id: 'cn/fire-law', …, duties: (f) => [duty('fire-inspection', { at: '16(5)', … })] })
 */
export const statute = ({ id, vocabulary, verified, duties, ...about }: StatuteDefinition): ObligationPack => {
  const own: Record<`cn/${string}`, Term> = {}
  return defineObligations({
    id,
    ...about,
    layer: 'nation',
    facts: enterprise,
    // The list of actions is filled while the obligations are read, before anything is checked.
    vocabulary: { ...vocabulary, actions: own },
    obligations: (facts) => {
      Object.assign(own, vocabulary?.actions)
      return duties(facts).map(({ name, at, action, narrows, ...one }) => {
        const named = `cn/${name}` as const
        if (action === undefined) own[named] = narrows ? { ...one.title, is: [narrows] } : one.title
        return obligation(named, { verified, ...one, action: action ?? named, cite: placeOf(at) })
      })
    },
  })
}
