import { checkPlan, type Plan, type PlanProblem, planSchema } from '@zhiben/plans'
import { frozen } from './frozen.js'
import { type ShapeProblem, shapeProblems } from './shape-problem.js'

/** A plan, or everything in which the value is none. */
export type ReadPlan =
  | { readonly plan: Plan; readonly problems: readonly [] }
  | { readonly plan?: undefined; readonly problems: readonly (PlanProblem | ShapeProblem)[] }

/**
 * A plan from outside, such as one that was stored as JSON: its shape is checked, then what else must hold. Every
 * problem is found, each with its place.
 *
 * Fails: nothing; `planProblemWords` says what is wrong.
 * @example readPlan(JSON.parse(text)).problems.map((problem) => planProblemWords(problem, 'zh'))
 */
export const readPlan = (value: unknown): ReadPlan => {
  // zod is quick to say yes; the slow look finds words for what is wrong.
  const shape = planSchema.safeParse(value)
  if (!shape.success) return { problems: shapeProblems(planSchema, value) }
  const problems = checkPlan(shape.data)
  return problems.length > 0 ? { problems } : { plan: frozen(shape.data), problems: [] }
}
