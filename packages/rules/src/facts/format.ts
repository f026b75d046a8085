import { type CivilDate, type Id, idPattern, isCivilDate, type Unit, units } from '@zhiben/core'
import * as z from 'zod'

// Texts that have a form. What is named here is what a message says was expected.

/** `vendor/name`. */
export const idSchema = z.stringFormat('id', idPattern) as unknown as z.ZodType<Id>

/** A version of a standard: `2023`. */
export const versionSchema = z.stringFormat('version', /^[A-Za-z0-9][A-Za-z0-9._-]*$/)

/** The number of a rule, as its document has it. */
export const ruleNumberSchema = z.stringFormat('rule-number', /^[A-Za-z0-9][A-Za-z0-9.()_-]*$/)

/** The name of a fact or a table. */
export const nameSchema = z.stringFormat('name', /^[a-z][A-Za-z0-9]*$/)

/** A text in which something is written. */
export const wordsSchema = z.stringFormat('words', /\S/)

/** A day that exists, `YYYY-MM-DD`. */
export const daySchema = z.stringFormat('day', isCivilDate).meta({
  format: 'date',
  pattern: '^\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$',
}) as unknown as z.ZodType<CivilDate>

/** A unit that facts can be stated in. */
export const unitSchema: z.ZodType<Unit> = z.enum(units as [Unit, ...Unit[]])
