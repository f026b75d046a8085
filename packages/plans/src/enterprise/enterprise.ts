import { isCivilDate, type nearest, suggestions, type Truth } from '@zhiben/core'
import * as z from 'zod'
import type { CriterionScope } from './criterion.js'
import type { Evidence } from './evidence.js'
import type { EnterprisePlan } from './policy.js'
import { type ShapeProblem, shapeProblems } from './shape-problem.js'

/**
 * An enterprise with its evidence. `highRisk`: it is of a high-risk trade; `aboveScale`: it is above scale.
 *
 * Unknown: a fact that is absent or `null`. Then it may belong to either side, and is counted as such.
 * @example { id: 'e-1', name: '某建材厂', district: 'echeng', highRisk: false, aboveScale: true, evidence: [] }
 */
export interface Enterprise {
  readonly id: string
  readonly name?: string | undefined
  readonly district?: string | undefined
  readonly highRisk?: boolean | null | undefined
  readonly aboveScale?: boolean | null | undefined
  readonly evidence: readonly Evidence[]
}

/** What may be true of an enterprise at once: each way in which its unknown facts can turn out. */
export interface Kind {
  readonly highRisk: boolean
  readonly aboveScale: boolean
}

/** Every kind of enterprise; the place in the list is `kindNumber`. */
export const kinds: readonly Kind[] = [
  { highRisk: false, aboveScale: false },
  { highRisk: false, aboveScale: true },
  { highRisk: true, aboveScale: false },
  { highRisk: true, aboveScale: true },
]

/** Whether a criterion is for a kind of enterprise. */
export const isFor = (scope: CriterionScope | undefined, { highRisk, aboveScale }: Kind): boolean =>
  scope === undefined || (scope === 'high-risk' ? highRisk : scope === 'above-scale' ? aboveScale : !aboveScale)

const sides = [[false], [true], [false, true]]

/** The kinds that an enterprise may be of, by their numbers: for each side, or both, of each of the two facts. */
export const possibleKinds: readonly (readonly number[])[] = sides.flatMap((risk) =>
  sides.map((scale) =>
    kinds.flatMap((kind, i) => (risk.includes(kind.highRisk) && scale.includes(kind.aboveScale) ? [i] : [])),
  ),
)

const sideOf = (fact: boolean | null | undefined): number => (fact === true ? 1 : fact === false ? 0 : 2)

/** The kinds that an enterprise may be of, by their numbers: one, two or four; always the same list for the same facts. */
export const kindNumbers = ({ highRisk, aboveScale }: Pick<Enterprise, 'highRisk' | 'aboveScale'>): readonly number[] =>
  possibleKinds[sideOf(highRisk) * 3 + sideOf(aboveScale)] ?? []

/** Something that holds for every kind that is possible, for none, or for some. */
export const overKinds = (numbers: readonly number[], holds: (kind: Kind) => boolean): Truth => {
  const of = numbers.flatMap((i) => kinds[i] ?? []).map(holds)
  return of.every(Boolean) ? 'true' : of.some(Boolean) ? 'unknown' : 'false'
}

/** What else can be wrong with enterprises and their evidence. `at` is the place. */
export type EvidenceProblem =
  | {
      readonly code: 'unknown-criterion'
      readonly at: string
      readonly found: string
      readonly nearest: string | undefined
    }
  | { readonly code: 'ends-before-it-begins'; readonly at: string; readonly on: string; readonly found: string }
  | { readonly code: 'enterprise-twice'; readonly at: string; readonly found: string; readonly first: string }

const text = z.string({ error: 'text' }).regex(/\S/, { error: 'words' })
const day = z.custom<`${number}-${number}-${number}`>(isCivilDate, { error: 'day' })
const fact = z.boolean({ error: 'truth' }).nullish()

const evidenceSchema = z.strictObject(
  {
    criterion: text,
    says: z.enum(['met', 'in-work', 'missing', 'unknown']),
    on: day,
    expires: day.optional(),
    withdrawn: day.optional(),
    source: text.optional(),
    note: text.optional(),
  },
  { error: 'object' },
)

/** The shape of an enterprise with its evidence, for values that come from outside. */
export const enterpriseSchema: z.ZodType<Enterprise> = z
  .strictObject(
    {
      id: text,
      name: text.optional(),
      district: text.optional(),
      highRisk: fact,
      aboveScale: fact,
      evidence: z.array(evidenceSchema, { error: 'list' }),
    },
    { error: 'object' },
  )
  .meta({ id: 'Enterprise' })

/** Enterprises that were understood, and all that was wrong. An enterprise with any mistake is left out. */
export interface ReadEnterprises {
  readonly enterprises: readonly Enterprise[]
  readonly problems: readonly (EvidenceProblem | ShapeProblem)[]
}

/**
 * Enterprises from outside: one, a list, or `{ "enterprises": [ … ] }`. Every problem is found, each with its place.
 *
 * @example readEnterprises(plan, JSON.parse(text)).problems.map((p) => enterpriseWords(p, 'zh'))
 */
export const readEnterprises = (plan: EnterprisePlan, value: unknown): ReadEnterprises => {
  const { list, root } = listIn(value)
  const known = new Set(plan.criteria.map(({ id }) => id))
  const first = new Map<string, string>()
  const near = suggestions()
  const problems: (EvidenceProblem | ShapeProblem)[] = []
  const enterprises = list.flatMap((one, i): readonly Enterprise[] => {
    const at = root(i)
    const shape = shapeProblems(enterpriseSchema, one, at)
    if (shape.length > 0) {
      problems.push(...shape)
      return []
    }
    const enterprise = enterpriseSchema.parse(one)
    const found = evidenceProblems(enterprise.evidence, at, known, near)
    const before = first.get(enterprise.id)
    if (before !== undefined)
      found.push({ code: 'enterprise-twice', at: join(at, 'id'), found: enterprise.id, first: before })
    else first.set(enterprise.id, at)
    problems.push(...found)
    return found.length > 0 ? [] : [enterprise]
  })
  return { enterprises, problems }
}

const join = (at: string, field: string): string => (at === '' ? field : `${at}.${field}`)

const listIn = (value: unknown): { readonly list: readonly unknown[]; readonly root: (i: number) => string } => {
  if (Array.isArray(value)) return { list: value, root: (i) => `[${i}]` }
  const inner = (value as { enterprises?: unknown } | null | undefined)?.enterprises
  return Array.isArray(inner) ? { list: inner, root: (i) => `enterprises[${i}]` } : { list: [value], root: () => '' }
}

const evidenceProblems = (
  evidence: readonly Evidence[],
  root: string,
  known: ReadonlySet<string>,
  near: typeof nearest,
): EvidenceProblem[] =>
  evidence.flatMap(({ criterion, on, expires, withdrawn }, i): readonly EvidenceProblem[] => {
    const at = join(root, `evidence[${i}]`)
    return [
      ...(known.has(criterion)
        ? []
        : [
            {
              code: 'unknown-criterion',
              at: `${at}.criterion`,
              found: criterion,
              nearest: near(criterion, known),
            } as const,
          ]),
      ...(expires !== undefined && expires < on
        ? [{ code: 'ends-before-it-begins', at: `${at}.expires`, on, found: expires } as const]
        : []),
      ...(withdrawn !== undefined && withdrawn < on
        ? [{ code: 'ends-before-it-begins', at: `${at}.withdrawn`, on, found: withdrawn } as const]
        : []),
    ]
  })
