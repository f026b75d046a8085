import { type CivilDate, lazy, nearest } from '@zhiben/core'
import {
  CannotJudge,
  compile,
  expressionsOf,
  factSchema,
  type Judge,
  mergeFactSchemas,
  nodes,
  type Standard,
  versioned,
} from '@zhiben/rules'
import { badUsage, Stop } from '../command/stop.js'
import type { Dictionary } from '../read/subject.js'
import { namesOf } from './library.js'

/** Standards made ready for a day, and what subjects are read against. */
export interface Judging {
  readonly judge: Judge
  /** The standards by `id@version`. */
  readonly byName: ReadonlyMap<string, Standard>
  readonly asOf: CivilDate
  /** The standards that were asked for; absent: all that are in force. */
  readonly names: readonly string[] | undefined
  readonly dictionary: Dictionary
}

/** Which standards judge, and for which day. */
export interface JudgingOptions {
  readonly standards: readonly Standard[]
  readonly names: readonly string[]
  readonly asOf: CivilDate
}

/**
 * Makes standards ready. Subjects are read against all facts that any of the standards or the shared dictionary knows,
 * so that one description serves several standards and a misspelt fact is still found out.
 *
 * Fails: `Stop` for a standard that is not there, a day on which none is in force, or packs that do not go together.
 */
export const judging = async ({ standards, names, asOf }: JudgingOptions): Promise<Judging> => {
  const asked = names.length === 0 ? undefined : names
  const known = namesOf(standards)
  for (const name of names)
    if (!known.includes(name))
      throw badUsage({ code: 'unknown-standard', at: '--standard', found: name, nearest: nearest(name, known), known })
  try {
    const judge = compile(standards) as Judge
    judge.outcomes({}, { asOf, standards: asked })
    const { enterprise } = await import('@zhiben/standards/facts')
    const { schema, clashes } = mergeFactSchemas([judge.schema, factSchema(enterprise)])
    const [clash] = clashes
    if (clash) throw new CannotJudge({ problem: clash })
    const judged = asked ? standards.filter(({ id }) => asked.some((name) => name.split('@')[0] === id)) : standards
    const byName = new Map(standards.map((standard) => [versioned(standard), standard]))
    return { judge, byName, asOf, names: asked, dictionary: { schema, conditions: lazy(() => conditionsOf(judged)) } }
  } catch (error) {
    if (isCannotJudge(error)) throw stopFor(error, standards, names, asOf)
    throw error
  }
}

const isCannotJudge = (error: unknown): error is CannotJudge =>
  typeof error === 'object' && error !== null && '_tag' in error && error._tag === 'CannotJudge'

const stopFor = (
  { problem }: CannotJudge,
  standards: readonly Standard[],
  names: readonly string[],
  asOf: CivilDate,
): Stop => {
  if (problem.code !== 'none-in-force')
    return new Stop({ exit: 'data', problem: { code: 'cannot-judge', at: '', problem } })
  const known = standards
    .filter(({ id }) => names.length === 0 || names.includes(id))
    .map((standard) => `${versioned(standard)} (${standard.inForce.from} – ${standard.inForce.until ?? ''})`)
  return badUsage({ code: 'none-in-force', at: '--as-of', standards: problem.standards, asOf, known })
}

/** The operators whose nodes are conditions; a fact is one if it is boolean. */
const conditionOps = new Set(['constant', 'not', 'all', 'any', 'atLeast', 'compare', 'in', 'exists', 'forall', 'ref'])

/** The ids of all conditions on the subject itself: those inside a quantifier belong to an item. */
const conditionsOf = (standards: readonly Standard[]): ReadonlySet<string> =>
  new Set(
    standards.flatMap((standard) =>
      expressionsOf(standard).flatMap(({ at, node }) => {
        const place = at.replace(/^rules\[(\d+)\]/, (_, i) => standard.rules[Number(i)]?.id ?? '')
        return [...nodes(node, `${versioned(standard)}#${place}`)]
          .filter(({ depth }) => depth === 0)
          .filter(({ node: { op, ...of } }) =>
            'fact' in of ? standard.facts[of.fact]?.kind === 'boolean' : conditionOps.has(op),
          )
          .map(({ id }) => id)
      }),
    ),
  )
