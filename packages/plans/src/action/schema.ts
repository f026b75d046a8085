import { type CivilDate, type Id, idPattern, isCivilDate, type Unit, units } from '@zhiben/core'
import { localizedSchema } from '@zhiben/rules'
import * as z from 'zod'
import type { Plan } from './plan.js'

const words = z.stringFormat('words', /\S/)
const day = z.stringFormat('day', isCivilDate) as unknown as z.ZodType<CivilDate>
const id = z.stringFormat('id', idPattern) as unknown as z.ZodType<Id>
const unit: z.ZodType<Unit> = z.enum(units as [Unit, ...Unit[]])

const place = z.strictObject({
  section: words,
  task: z.int().min(1).optional(),
  item: z.int().min(1).optional(),
})
const assignments = z.array(
  z.strictObject({
    role: z.enum(['responsible', 'lead', 'supporting']),
    units: z.array(words).min(1),
    andOthers: z.literal(true).optional(),
    part: localizedSchema.optional(),
  }),
)
const targets = z.array(
  z.strictObject({
    id: words,
    title: localizedSchema,
    metric: words,
    comparator: z.enum(['<', '<=', '=', '!=', '>=', '>']),
    value: z.number(),
    unit,
    by: day,
    scope: localizedSchema,
    basis: z.enum(['figure', 'words']),
    cite: place,
  }),
)
const milestones = z.array(z.strictObject({ id: words, title: localizedSchema, by: day, cite: place }))
const item = z.strictObject({
  id: words,
  cite: place,
  title: localizedSchema,
  responsible: assignments,
  years: z.array(z.int().min(1900).max(9999)).min(1),
  kind: z.enum(['milestone', 'target', 'periodic', 'continuous']),
  milestones,
  targets,
  obligations: z.array(words),
  note: localizedSchema.optional(),
})
const task = z.strictObject({ id: words, cite: place, title: localizedSchema, items: z.array(item).min(1) })

/** The shape of a plan, for values that come from outside. What else must hold, `checkPlan` tells. */
export const planSchema: z.ZodType<Plan> = z
  .strictObject({
    id,
    title: localizedSchema,
    authority: localizedSchema,
    document: words,
    issued: day,
    period: z.strictObject({ from: day, until: day }),
    units: z.record(
      words,
      z.strictObject({
        title: localizedSchema,
        kind: z.enum(['district', 'department', 'office', 'group']),
        members: z.array(words).optional(),
        complete: z.literal(true).optional(),
      }),
    ),
    districts: z.array(words),
    metrics: z.record(
      words,
      z.strictObject({
        title: localizedSchema,
        unit,
        min: z.number(),
        max: z.number().optional(),
        merge: z.enum(['share', 'sum', 'least']),
      }),
    ),
    goals: z.array(z.strictObject({ id: words, cite: place, title: localizedSchema, by: day, milestones, targets })),
    actions: z
      .array(z.strictObject({ id: words, cite: place, title: localizedSchema, tasks: z.array(task).min(1) }))
      .min(1),
    leadingGroup: z
      .strictObject({
        cite: place,
        title: localizedSchema,
        firstResponsible: localizedSchema,
        head: localizedSchema,
        deputies: z.array(localizedSchema),
        members: localizedSchema,
        office: z.strictObject({ title: localizedSchema, at: words, head: localizedSchema }),
        duties: z.array(z.strictObject({ of: z.enum(['group', 'office']), cite: place, title: localizedSchema })),
      })
      .optional(),
    workingRules: z.array(
      z.strictObject({
        id: words,
        cite: place,
        title: localizedSchema,
        responsible: assignments,
        obligations: z.array(words),
        note: localizedSchema.optional(),
      }),
    ),
    reporting: z
      .strictObject({ cite: place, dayOfMonth: z.int().min(1).max(28), by: z.array(words).min(1), to: words })
      .optional(),
    deadlines: z.array(
      z.strictObject({
        id: words,
        cite: place,
        title: localizedSchema,
        by: day,
        responsible: assignments,
        obligations: z.array(words),
      }),
    ),
    consequences: z.array(
      z.strictObject({
        id: words,
        cite: place,
        ground: localizedSchema,
        measures: z.array(localizedSchema).min(1),
        obligations: z.array(words),
      }),
    ),
  })
  .meta({ id: 'Plan' })
