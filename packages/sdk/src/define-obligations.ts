import type { Id, Localized, Verification } from '@zhiben/core'
import {
  type Action,
  type Cadence,
  type ConditionName,
  checkObligations,
  type Layer,
  type Obligation,
  type ObligationPack,
  obligationPackSchema,
  type Role,
  type Vocabulary,
} from '@zhiben/obligations'
import {
  type Condition,
  closed,
  type FactShape,
  type Facts,
  factSchema,
  type InForce,
  irVersion,
  type Refs,
  refs,
  usedFacts,
} from '@zhiben/rules'
import type { Place } from './define-standard.js'
import { frozen } from './frozen.js'
import { ObligationsRefused } from './obligations-refused.js'
import { shapeProblems } from './shape-problem.js'

/** An obligation as an author writes it. What the pack says of all its obligations need not be said again. */
export interface ObligationDefinition {
  readonly title: Localized
  readonly action: Action
  readonly bearer: Role
  readonly with?: readonly Role[]
  readonly conditions?: readonly ConditionName[]
  /** Absent: it binds everybody whom the pack is for. */
  readonly binds?: Condition
  readonly cadence: Cadence
  /** The place in the pack's document, or in another one where that is named. */
  readonly cite: Place
  readonly layer?: Layer
  readonly inForce?: InForce
  readonly verified: Verification
  readonly firstWindow?: 'binding'
  readonly note?: Localized
}

/** An obligation with its name. */
export interface NamedObligation extends ObligationDefinition {
  readonly id: Id
}

/** One obligation, under a name of the form `vendor/name`. */
export const obligation = (id: Id, definition: ObligationDefinition): NamedObligation => ({ id, ...definition })

/** Obligations of one document as an author writes them. */
export interface ObligationsDefinition<S extends FactShape> {
  readonly id: Id
  readonly title: Localized
  readonly authority: Localized
  readonly document: string
  readonly layer: Layer
  readonly inForce: InForce
  readonly facts: Facts<S>
  /** Words that this pack adds: kinds of action, roles, conditions, events. */
  readonly vocabulary?: Vocabulary
  readonly obligations: (facts: Refs<S>) => readonly NamedObligation[]
}

/**
 * Obligations from their definition, checked whole: every problem is found before anything is judged.
 *
 * Fails: `ObligationsRefused` with all problems, each with its place.
 * @example defineObligations({ id: 'cn/drills', …, obligations: (f) => [obligation('cn/yearly-drill', { action: 'drill', bearer: 'enterprise', binds: not(f.isHighRisk), cadence: each('year'), … })] })
 * @source semantics §7
 */
export const defineObligations = <const S extends FactShape>(definition: ObligationsDefinition<S>): ObligationPack => {
  const whole = factSchema(definition.facts)
  const obligations = definition.obligations(refs(definition.facts)).map((one) => obligationOf(one, definition))
  const binds = obligations.flatMap((one) => (one.binds ? [one.binds] : []))
  // The date facts that anniversaries count from are read too.
  const counted = obligations.flatMap(({ cadence }) =>
    cadence.kind === 'anniversary' && 'fact' in cadence.of ? [{ op: 'fact', fact: cadence.of.fact } as const] : [],
  )
  const { id, title, authority, document, inForce, vocabulary } = definition
  const candidate = {
    irVersion,
    id,
    title,
    authority,
    document,
    inForce,
    facts: usedFacts(whole, [...binds, ...counted]),
    ...(vocabulary === undefined ? {} : { vocabulary }),
    obligations,
  } as ObligationPack
  const shape = obligationPackSchema.safeParse(candidate).success ? [] : shapeProblems(obligationPackSchema, candidate)
  const problems = shape.length > 0 ? shape : checkObligations(candidate, whole)
  if (problems.length > 0) throw new ObligationsRefused({ pack: id, problems })
  return frozen(candidate)
}

const obligationOf = (
  one: NamedObligation,
  pack: Pick<ObligationsDefinition<FactShape>, 'document' | 'layer' | 'inForce'>,
): Obligation => ({
  id: one.id,
  title: one.title,
  action: one.action,
  bearer: one.bearer,
  ...(one.with && one.with.length > 0 ? { with: one.with } : {}),
  ...(one.conditions && one.conditions.length > 0 ? { conditions: one.conditions } : {}),
  ...(one.binds ? { binds: closed(one.binds.node) } : {}),
  cadence: one.cadence,
  cite: { document: pack.document, ...one.cite },
  layer: one.layer ?? pack.layer,
  inForce: one.inForce ?? pack.inForce,
  verified: one.verified,
  ...(one.firstWindow ? { firstWindow: one.firstWindow } : {}),
  ...(one.note ? { note: one.note } : {}),
})
