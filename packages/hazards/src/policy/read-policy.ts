import { acts, approverOf, channels, entitledByAll } from './approval.js'
import type { Policy } from './policy.js'
import { policySchema } from './policy.js'
import type { ContentProblem, PolicyProblem } from './problem.js'
import { shapeProblems } from './shape-problem.js'

/** A policy that can be used, or all that is wrong with it. */
export type PolicyRead =
  | { readonly policy: Policy; readonly problems: readonly [] }
  | { readonly policy?: undefined; readonly problems: readonly PolicyProblem[] }

/**
 * Reads a policy from outside (what `JSON.parse` gives). All problems are told, each with its place; what a policy says
 * is looked at only when its shape is right.
 *
 * Errors: the problems, as data; `policyWords` says them in Chinese or English.
 *
 * @example readPolicy({ policyVersion: 1 }).problems[0] // { code: 'missing-field', at: 'id', field: 'id' }
 */
export const readPolicy = (value: unknown): PolicyRead => {
  const shapes = shapeProblems(policySchema, value)
  if (shapes.length > 0) return { problems: shapes }
  const policy: Policy = policySchema.parse(value)
  const problems = contentProblems(policy)
  return problems.length > 0 ? { problems } : { policy, problems: [] }
}

/** What is wrong with a policy that has the right shape. */
export const contentProblems = (policy: Policy): readonly ContentProblem[] => [
  ...periodProblems(policy),
  ...duplicates('limits', policy.limits),
  ...duplicates('duties', policy.duties),
  ...duplicates('ladder', policy.ladder),
  ...shareProblems(policy),
  ...nobodyMay(policy),
  ...rungsForNobody(policy),
]

const periodProblems = ({ inForce: { from, to } }: Policy): readonly ContentProblem[] =>
  to !== undefined && to < from ? [{ code: 'ends-before-start', at: 'inForce.to', from, to }] : []

const duplicates = (list: string, lines: readonly { readonly id: string }[]): readonly ContentProblem[] =>
  lines.flatMap(({ id }, i): readonly ContentProblem[] => {
    const first = lines.findIndex((line) => line.id === id)
    return first === i
      ? []
      : [{ code: 'duplicate-line', at: `${list}[${i}].id`, found: id, first: `${list}[${first}].id` }]
  })

const shareProblems = (policy: Policy): readonly ContentProblem[] =>
  policy.districts.flatMap((line, i) =>
    line.when.flatMap(({ metric, atLeast }, j): readonly ContentProblem[] =>
      metric.endsWith('-share') && atLeast > 1
        ? [{ code: 'share-above-one', at: `districts[${i}].when[${j}].atLeast`, found: atLeast }]
        : [],
    ),
  )

/** Acts that lines give to nobody, since no role meets them all. Each set of lines is told once. */
const nobodyMay = (policy: Policy): readonly ContentProblem[] => {
  const told = new Map<string, ContentProblem>()
  for (const act of acts)
    for (const grade of ['general', 'major'] as const)
      for (const channel of channels) {
        const { roles, lines } = approverOf(policy, act, { grade, channel })
        if (lines.length === 0 || roles.length > 0) continue
        const places = lines.map((line) => `approvals[${policy.approvals.indexOf(line)}]`)
        const at = places.at(-1) ?? 'approvals'
        told.set(places.join(), { code: 'nobody-may', at, act, lines: places })
      }
  return [...told.values()]
}

/** Rungs that no role can step on, since none of theirs can have the level. */
const rungsForNobody = (policy: Policy): readonly ContentProblem[] =>
  policy.ladder.flatMap(({ id, by }, i): readonly ContentProblem[] =>
    entitledByAll([by]).roles.length === 0 ? [{ code: 'rung-for-nobody', at: `ladder[${i}].by`, rung: id }] : [],
  )
