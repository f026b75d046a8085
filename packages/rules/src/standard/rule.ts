import type { Citation, Localized, Verification } from '@zhiben/core'
import * as z from 'zod'
import { daySchema, ruleNumberSchema, wordsSchema } from '../facts/format.js'
import { type Node, nodeSchema } from '../ir/node.js'

/** An exception that a provision makes, with the place where it stands. */
export interface Exception {
  readonly cite: Citation
  readonly title: Localized
  readonly when: Node
}

/**
 * One provision as data. `level` is `major` for what is by itself a major accident hazard; a standard that counts
 * elements or grades its findings names its own levels.
 *
 * @source semantics §2
 */
export interface Rule {
  readonly id: string
  readonly title: Localized
  readonly cite: Citation
  readonly level: string
  readonly appliesIf?: Node | undefined
  readonly when: Node
  readonly unless?: readonly Exception[] | undefined
  /** What would put it right. */
  readonly remedy: Localized
  /** What an inspector would look at to see it. */
  readonly evidence: Localized
  readonly verified: Verification
  /** How a wording that can be read two ways was read, and what else there is to know. */
  readonly note?: Localized | undefined
}

/** The expressions of a rule, in the order of its text. */
export const expressionsOfRule = ({ appliesIf, when, unless = [] }: Rule): readonly Node[] => [
  ...(appliesIf ? [appliesIf] : []),
  when,
  ...unless.map((exception) => exception.when),
]

/** Words in both languages, neither empty. */
export const localizedSchema = z.strictObject({ zh: wordsSchema, en: wordsSchema }).meta({ id: 'Localized' })

/** The shape of a citation. */
export const citationSchema = z
  .strictObject({
    document: wordsSchema,
    article: wordsSchema,
    paragraph: wordsSchema.optional(),
    item: wordsSchema.optional(),
  })
  .meta({ id: 'Citation' })

const verificationSchema = z
  .discriminatedUnion('status', [
    z.strictObject({ status: z.literal('verified'), source: wordsSchema, on: daySchema.optional() }),
    z.strictObject({ status: z.literal('unverified'), why: wordsSchema }),
  ])
  .meta({ id: 'Verification' })

/** The shape of a rule, for values that come from outside. */
export const ruleSchema = z
  .strictObject({
    id: ruleNumberSchema,
    title: localizedSchema,
    cite: citationSchema,
    level: wordsSchema,
    appliesIf: nodeSchema.optional(),
    when: nodeSchema,
    unless: z.array(z.strictObject({ cite: citationSchema, title: localizedSchema, when: nodeSchema })).optional(),
    remedy: localizedSchema,
    evidence: localizedSchema,
    verified: verificationSchema,
    note: localizedSchema.optional(),
  })
  .meta({ id: 'Rule' })
