import type { Citation, Id, Localized, Verification } from '@zhiben/core'
import { type FactSchema, type InForce, irVersion, type Node, ruleSchema, standardSchema } from '@zhiben/rules'
import * as z from 'zod'
import { type Cadence, cadenceSchema } from './cadence.js'
import { type Action, type ConditionName, type Role, type Vocabulary, vocabularySchema } from './vocabulary.js'

/** Whose rule it is, from the widest to the narrowest. */
export const layers = ['nation', 'province', 'city', 'sector', 'enterprise'] as const

/** Whose rule it is. */
export type Layer = (typeof layers)[number]

/**
 * Who must do what, how often, as data.
 *
 * What counts is an occurrence of the `action` (or a narrower one) by the `bearer` (or one whose doing is the bearer's)
 * with everybody in `with` and all `conditions`.
 *
 * @source semantics §7
 */
export interface Obligation {
  readonly id: Id
  readonly title: Localized
  readonly action: Action
  readonly bearer: Role
  /** Who must take part besides. */
  readonly with?: readonly Role[] | undefined
  /** What the occurrence must be like. */
  readonly conditions?: readonly ConditionName[] | undefined
  /** For whom, over the profile's facts; absent: everybody whom the pack is for. */
  readonly binds?: Node | undefined
  readonly cadence: Cadence
  readonly cite: Citation
  readonly layer: Layer
  readonly inForce: InForce
  readonly verified: Verification
  /** `binding` where the source says that a window which begins before the duty binds counts too. */
  readonly firstWindow?: 'binding' | undefined
  readonly note?: Localized | undefined
}

/** Obligations of one document as data: what is stored, hashed and exchanged. */
export interface ObligationPack {
  readonly irVersion: typeof irVersion
  readonly id: Id
  readonly title: Localized
  readonly authority: Localized
  readonly document: string
  readonly inForce: InForce
  /** The facts that the obligations read. */
  readonly facts: FactSchema
  readonly vocabulary?: Vocabulary | undefined
  readonly obligations: readonly Obligation[]
}

const wordSchema = z.stringFormat('words', /\S/)
const inForceSchema = standardSchema.shape.inForce

/** The shape of an obligation, for values that come from outside. */
const obligationSchema = z
  .strictObject({
    id: standardSchema.shape.id,
    title: standardSchema.shape.title,
    action: wordSchema as unknown as z.ZodType<Action>,
    bearer: wordSchema as unknown as z.ZodType<Role>,
    with: z.array(wordSchema as unknown as z.ZodType<Role>).optional(),
    conditions: z.array(wordSchema as unknown as z.ZodType<ConditionName>).optional(),
    binds: ruleSchema.shape.when.optional(),
    cadence: cadenceSchema,
    cite: ruleSchema.shape.cite,
    layer: z.enum(layers),
    inForce: inForceSchema,
    verified: ruleSchema.shape.verified,
    firstWindow: z.literal('binding').optional(),
    note: standardSchema.shape.title.optional(),
  })
  .meta({ id: 'Obligation' })

/** The shape of a pack of obligations. */
export const obligationPackSchema = z
  .strictObject({
    irVersion: z.literal(irVersion),
    id: standardSchema.shape.id,
    title: standardSchema.shape.title,
    authority: standardSchema.shape.authority,
    document: standardSchema.shape.document,
    inForce: inForceSchema,
    facts: standardSchema.shape.facts,
    vocabulary: vocabularySchema.optional(),
    obligations: z.array(obligationSchema).min(1),
  })
  .meta({ id: 'ObligationPack' })
