import { pathText } from '@zhiben/rules'
import type { z } from 'zod'

/** A value whose shape is not the one a standard has. */
export type ShapeProblem = { readonly code: 'wrong-shape'; readonly at: string; readonly expected: string; readonly found: string }

/** What zod found, as problems with places. */
export const shapeProblems = (error: z.ZodError, value: unknown): readonly ShapeProblem[] =>
  error.issues.map((issue) => ({
    code: 'wrong-shape',
    at: pathText(issue.path.map((step) => (typeof step === 'number' ? step : String(step)))),
    expected: issue.message,
    found: JSON.stringify(issue.path.reduce<unknown>((inner, step) => (inner as Record<PropertyKey, unknown> | undefined)?.[step], value) ?? null).slice(0, 80),
  }))
