import type { Citation, CivilDate, Id, Localized } from '@zhiben/core'
import * as z from 'zod'
import type { FactSchema, FactType } from '../facts/fact-type.js'
import { daySchema, idSchema, nameSchema, unitSchema, versionSchema, wordsSchema } from '../facts/format.js'
import { irVersion, type Node, nodeSchema } from '../ir/node.js'
import { type Table, tableSchema } from '../ir/table.js'
import { citationSchema, localizedSchema, type Rule, ruleSchema } from './rule.js'

/** When a version of a standard judges: both the first and the last day belong to it. */
export interface InForce {
  readonly from: CivilDate
  readonly until?: CivilDate | undefined
}

/** One result that a standard can have, and the condition over its rules (by `ref`) that gives it. */
export interface Grade {
  readonly level: string
  readonly title: Localized
  readonly cite?: Citation | undefined
  readonly when: Node
}

/**
 * One version of a judgement standard as data: what a pack stores, hashes, signs and exchanges, and what every
 * evaluator reads.
 *
 * @source semantics §2, §3
 */
export interface Standard {
  readonly irVersion: typeof irVersion
  readonly id: Id
  readonly version: string
  readonly title: Localized
  readonly authority: Localized
  /** The number of the document, as it is cited. */
  readonly document: string
  readonly issued?: CivilDate | undefined
  readonly inForce: InForce
  /** Documents that this one replaces. */
  readonly supersedes?: readonly string[] | undefined
  /** A successor that is announced but whose first day is not known. */
  readonly successor?: Localized | undefined
  readonly scope: Localized
  /** Whether the standard is for a subject at all. */
  readonly appliesIf?: Node | undefined
  readonly facts: FactSchema
  readonly tables?: Readonly<Record<string, Table>> | undefined
  readonly rules: readonly Rule[]
  /** How rules combine, gravest grade first. The verdict of the standard is `hit` if any grade holds. */
  readonly combine: readonly Grade[]
  /** What of the text we do not hold. Such a standard can hit but never judges clear. */
  readonly incomplete?: readonly Localized[] | undefined
}

declare const factsType: unique symbol

/** A standard that remembers the type of the facts it judges. */
export interface StandardOf<F> extends Standard {
  readonly [factsType]?: (facts: F) => void
}

const about = { title: localizedSchema, question: localizedSchema, judgement: z.literal(true).optional() }

const factSchemaSchema: z.ZodType<FactSchema> = z
  .lazy(() => z.record(nameSchema, factTypeSchema))
  .meta({ id: 'FactSchema' }) as z.ZodType<FactSchema>

const factTypeSchema: z.ZodType<FactType> = z
  .discriminatedUnion('kind', [
    z.strictObject({ kind: z.literal('boolean'), ...about }),
    z.strictObject({
      kind: z.literal('number'),
      unit: unitSchema,
      min: z.number().optional(),
      max: z.number().optional(),
      ...about,
    }),
    z.strictObject({ kind: z.literal('date'), ...about }),
    z.strictObject({ kind: z.literal('choice'), options: z.record(z.string(), localizedSchema), ...about }),
    z.strictObject({ kind: z.literal('text'), ...about }),
    z.strictObject({
      kind: z.literal('list'),
      items: factSchemaSchema,
      maxItems: z.int().min(1).max(1_000_000),
      ...about,
    }),
  ])
  .meta({ id: 'FactType' }) as z.ZodType<FactType>

/** The shape of a standard, for values that come from outside; the published JSON Schema is made from it. */
export const standardSchema = z
  .strictObject({
    irVersion: z.literal(irVersion),
    id: idSchema,
    version: versionSchema,
    title: localizedSchema,
    authority: localizedSchema,
    document: wordsSchema,
    issued: daySchema.optional(),
    inForce: z.strictObject({ from: daySchema, until: daySchema.optional() }),
    supersedes: z.array(wordsSchema).optional(),
    successor: localizedSchema.optional(),
    scope: localizedSchema,
    appliesIf: nodeSchema.optional(),
    facts: factSchemaSchema,
    tables: z.record(nameSchema, tableSchema).optional(),
    rules: z.array(ruleSchema).min(1),
    combine: z
      .array(
        z.strictObject({
          level: wordsSchema,
          title: localizedSchema,
          cite: citationSchema.optional(),
          when: nodeSchema,
        }),
      )
      .min(1),
    incomplete: z.array(localizedSchema).min(1).optional(),
  })
  .meta({ id: 'Standard' })

/** How a standard and its version are written together: `cn/gongmao@2023`. */
export const versioned = (standard: Pick<Standard, 'id' | 'version'>): string => `${standard.id}@${standard.version}`
