import { type Id, idPattern, isCivilDate, type Localized, suggestions, type Verification } from '@zhiben/core'
import { localizedSchema } from '@zhiben/rules'
import * as z from 'zod'
import { type Criterion, type CriterionScope, type EvidenceKind, evidenceKinds, scopeTitles } from './criterion.js'
import { type ElementId, elementIds } from './element.js'
import { ownAsks, ownCriteria } from './own-criteria.js'
import { type ShapeProblem, shapeProblems } from './shape-problem.js'

/** What it takes to show something that is already so, and to bring it about. In what, the policy's title says. */
export interface Cost {
  readonly show: number
  readonly do: number
}

/**
 * What a host asks of the elements beside what the plan itself asks: it can add, never take away. Where the plan gives
 * an element no criterion, only the policy says how it is told; an element that nobody gives one is undetermined.
 *
 * @example readEnterprisePolicy(JSON.parse(text)).problems.map((p) => enterpriseWords(p, 'zh'))
 */
export interface EnterprisePolicy {
  readonly id: Id
  readonly title: Localized
  readonly authority: Localized
  /** Whether somebody who may decide it has checked that these criteria tell these elements. */
  readonly verified: Verification
  readonly criteria: readonly Criterion[]
  readonly asks: Readonly<Partial<Record<ElementId, readonly string[]>>>
  /** What a step costs, by what shows it (the cheapest of the kinds counts) or for one criterion. */
  readonly costs: {
    readonly kinds: Readonly<Record<EvidenceKind, Cost>>
    readonly criteria?: Readonly<Record<string, Cost>> | undefined
  }
}

/** A criterion as an element asks it: whether the plan itself says so, or the policy. */
export interface Asked {
  readonly criterion: Criterion
  readonly by: 'plan' | 'policy'
}

/** The "12345" plan with a policy: for each element what it asks. */
export interface EnterprisePlan {
  readonly policy: EnterprisePolicy
  /** Every criterion that any element asks, once, in a fixed order. */
  readonly criteria: readonly Criterion[]
  readonly asks: Readonly<Record<ElementId, readonly Asked[]>>
}

/** What can be wrong with a policy. `at` is the place in it. */
export type EnterprisePolicyProblem =
  | { readonly code: 'criterion-twice'; readonly at: string; readonly found: string }
  | { readonly code: 'asks-unknown'; readonly at: string; readonly found: string; readonly nearest: string | undefined }
  | { readonly code: 'asks-twice'; readonly at: string; readonly found: string }
  | { readonly code: 'criterion-unused'; readonly at: string; readonly found: string }
  | { readonly code: 'cost-unknown'; readonly at: string; readonly found: string; readonly nearest: string | undefined }

const words = z.string({ error: 'text' }).regex(/\S/, { error: 'words' })
const day = z.custom<`${number}-${number}-${number}`>(isCivilDate, { error: 'day' })
const whole = z.int({ error: 'count' }).min(0, { error: 'count' })
const cost = z.strictObject(
  {
    show: z.number({ error: 'cost' }).min(0, { error: 'cost' }),
    do: z.number({ error: 'cost' }).min(0, { error: 'cost' }),
  },
  { error: 'object' },
)
const kinds = Object.keys(evidenceKinds) as EvidenceKind[]

const criterionSchema = z.strictObject(
  {
    id: words,
    title: localizedSchema,
    shownBy: z.array(z.enum(kinds), { error: 'list' }).min(1, { error: 'list' }),
    cite: z
      .strictObject({ section: words, task: whole.optional(), item: whole.optional() }, { error: 'object' })
      .optional(),
    since: day.optional(),
    for: z.enum(Object.keys(scopeTitles) as CriterionScope[]).optional(),
    obligations: z.array(words, { error: 'list' }).optional(),
    lasts: z
      .strictObject({ years: whole.optional(), months: whole.optional(), days: whole.optional() }, { error: 'object' })
      .optional(),
    note: localizedSchema.optional(),
  },
  { error: 'object' },
)

/** The shape of a policy, for values that come from outside. What else must hold, `enterprisePolicyProblems` tells. */
export const enterprisePolicySchema: z.ZodType<EnterprisePolicy> = z
  .strictObject(
    {
      id: z.string({ error: 'id' }).regex(idPattern, { error: 'id' }) as unknown as z.ZodType<Id>,
      title: localizedSchema,
      authority: localizedSchema,
      verified: z.discriminatedUnion('status', [
        z.strictObject({ status: z.literal('verified'), source: words, on: day.optional() }),
        z.strictObject({ status: z.literal('unverified'), why: words }),
      ]),
      criteria: z.array(criterionSchema, { error: 'list' }),
      asks: z.partialRecord(z.enum(elementIds as [ElementId, ...ElementId[]]), z.array(words, { error: 'list' })),
      costs: z.strictObject(
        {
          kinds: z.record(z.enum(kinds), cost),
          criteria: z.record(words, cost).optional(),
        },
        { error: 'object' },
      ),
    },
    { error: 'object' },
  )
  .meta({ id: 'EnterprisePolicy' })

/** A policy, or everything in which the value is none. */
export type ReadEnterprisePolicy =
  | { readonly policy: EnterprisePolicy; readonly problems: readonly [] }
  | { readonly policy?: undefined; readonly problems: readonly (EnterprisePolicyProblem | ShapeProblem)[] }

/**
 * A policy from outside, checked. Every problem is found, each with its place.
 *
 * @example readEnterprisePolicy(JSON.parse(text)).policy
 */
export const readEnterprisePolicy = (value: unknown): ReadEnterprisePolicy => {
  const shape = shapeProblems(enterprisePolicySchema, value)
  if (shape.length > 0) return { problems: shape }
  const policy = enterprisePolicySchema.parse(value)
  const problems = enterprisePolicyProblems(policy)
  return problems.length > 0 ? { problems } : { policy, problems: [] }
}

/** What is wrong with a policy whose shape is right. */
export const enterprisePolicyProblems = ({
  criteria,
  asks,
  costs,
}: EnterprisePolicy): readonly EnterprisePolicyProblem[] => {
  const known = new Set([...ownCriteria, ...criteria].map(({ id }) => id))
  const seen = new Set(ownCriteria.map(({ id }) => id))
  const asked = new Set(Object.values(asks).flat())
  const problems: EnterprisePolicyProblem[] = []
  const near = suggestions()
  for (const [i, { id }] of criteria.entries()) {
    if (seen.has(id)) problems.push({ code: 'criterion-twice', at: `criteria[${i}].id`, found: id })
    else if (!asked.has(id)) problems.push({ code: 'criterion-unused', at: `criteria[${i}]`, found: id })
    seen.add(id)
  }
  for (const element of elementIds) {
    const own = new Set(ownAsks[element])
    for (const [i, found] of (asks[element] ?? []).entries()) {
      const at = `asks.${element}[${i}]`
      if (!known.has(found)) problems.push({ code: 'asks-unknown', at, found, nearest: near(found, known) })
      else if (own.has(found)) problems.push({ code: 'asks-twice', at, found })
      own.add(found)
    }
  }
  for (const found of Object.keys(costs.criteria ?? {}))
    if (!known.has(found))
      problems.push({ code: 'cost-unknown', at: `costs.criteria.${found}`, found, nearest: near(found, known) })
  return problems
}

/**
 * The plan with what a policy adds. The policy must have been read or checked.
 *
 * @example enterprisePlan(defaultEnterprisePolicy).asks['support-system'].map(({ criterion }) => criterion.id)
 * @source semantics §9
 */
export const enterprisePlan = (policy: EnterprisePolicy): EnterprisePlan => {
  const criteria = [...ownCriteria, ...policy.criteria]
  const byId = new Map(criteria.map((criterion) => [criterion.id, criterion]))
  const named = (by: Asked['by'], ids: readonly string[] = []): readonly Asked[] =>
    ids.map((id) => {
      const criterion = byId.get(id)
      if (!criterion) throw new TypeError(`Bug: the policy ${policy.id} was not checked: there is no criterion ${id}`)
      return { criterion, by }
    })
  const asks = Object.fromEntries(
    elementIds.map((id) => [id, [...named('plan', ownAsks[id]), ...named('policy', policy.asks[id])]]),
  ) as unknown as EnterprisePlan['asks']
  return { policy, criteria, asks }
}
