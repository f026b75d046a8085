import type { Localized, Unit } from '@zhiben/core'
import * as z from 'zod'
import { nameSchema, unitSchema, wordsSchema } from '../facts/format.js'

/** A table of numbers by option: critical quantities, coefficients. */
export interface Table {
  readonly title: Localized
  readonly unit: Unit
  readonly entries: Readonly<Record<string, number>>
}

/** The number that a table of the standard gives for a choice; for an unknown one, between the least and greatest it may give. */
export interface Lookup<N> {
  readonly op: 'lookup'
  readonly table: string
  readonly key: N
}

export const tableSchema = z
  .strictObject({
    title: z.strictObject({ zh: wordsSchema, en: wordsSchema }),
    unit: unitSchema,
    entries: z.record(z.string(), z.number()),
  })
  .meta({ id: 'Table' })

export const tableSchemas = <N extends z.ZodType>(node: N) =>
  [z.strictObject({ op: z.literal('lookup'), table: nameSchema, key: node })] as const
