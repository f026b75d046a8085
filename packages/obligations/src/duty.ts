import { type CivilDate, type DayNumber, dayNumber, quoted, type Truth } from '@zhiben/core'
import {
  type Because,
  closures,
  type Evaluate,
  type Evaluator,
  type FactClash,
  type FactName,
  type FactSchema,
  mergeFactSchemas,
  prove,
  type Standard,
} from '@zhiben/rules'
import { type Cadence, cadenceSchema } from './cadence.js'
import { cadenceProblems } from './check.js'
import type { Obligation, ObligationPack } from './obligation.js'
import { type ObligationProblem, obligationProblemWords } from './problem.js'
import { factsOn, type Profile } from './profile.js'
import { asStandard } from './standard.js'
import type { Vocabulary } from './vocabulary.js'

/** An obligation made ready: its cadence (set by its bearer where the source leaves it open) and its days in force. */
export interface Duty {
  readonly obligation: Obligation
  readonly cadence: Cadence
  readonly from: DayNumber
  readonly until: DayNumber
  readonly pack: number
  /** Its place among the rules of the pack's standard; -1 where it binds everybody. */
  readonly rule: number
}

/** Packs made ready. */
export interface Duties {
  readonly all: readonly Duty[]
  readonly schema: FactSchema
  readonly vocabulary: readonly Vocabulary[]
  readonly packs: readonly { readonly standard: Standard; readonly evaluate: Evaluate }[]
}

/** Days through which it is the same whether an obligation binds, both included. */
export interface Binding {
  readonly from: DayNumber
  readonly to: DayNumber
  readonly binds: Truth
}

/** How many problems an error says in words; it carries all of them. */
const mostWords = 100

/** Packs of obligations do not go together, or a cadence that was set cannot be used. */
export class ObligationsClash extends Error {
  readonly _tag = 'ObligationsClash'
  readonly problems: readonly (ObligationProblem | FactClash)[]
  constructor(problems: readonly (ObligationProblem | FactClash)[]) {
    const words = problems
      .slice(0, mostWords)
      .map((problem) =>
        problem.code === 'fact-clash'
          ? `${problem.at}: the packs use this name for different facts`
          : obligationProblemWords(problem, 'en'),
      )
    super(`the obligations have ${problems.length} problem(s) together\n${words.join('\n')}`)
    this.name = 'ObligationsClash'
    this.problems = problems
  }
}

const dayOrEnd = (text: CivilDate | undefined): DayNumber =>
  text === undefined ? Number.POSITIVE_INFINITY : (dayNumber(text) ?? Number.NaN)

/** Puts packs together. Fails: `ObligationsClash` with all problems. */
export const dutiesOf = (
  packs: readonly ObligationPack[],
  given: Readonly<Record<string, Cadence>>,
  {
    evaluator = closures,
    dictionary,
  }: { readonly evaluator?: Evaluator | undefined; readonly dictionary?: FactSchema | undefined },
): Duties => {
  const problems: (ObligationProblem | FactClash)[] = []
  // Whoever sets cadences may be as far outside as whoever keeps a log.
  const isSet = typeof given === 'object' && given !== null && !Array.isArray(given)
  if (!isSet)
    problems.push({ code: 'obligation-wrong-shape', at: 'cadences', expected: 'object', found: quoted(given) })
  const cadences: Readonly<Record<string, Cadence>> = isSet ? given : {}
  const origin = new Map<string, string>()
  const all: Duty[] = []
  for (const [i, pack] of packs.entries()) {
    let rule = 0
    for (const obligation of pack.obligations) {
      const first = origin.get(obligation.id)
      if (first !== undefined)
        problems.push({ code: 'obligation-pack-clash', at: '', id: obligation.id, first, second: pack.id })
      origin.set(obligation.id, pack.id)
      const set = Object.hasOwn(cadences, obligation.id) ? cadences[obligation.id] : undefined
      if (set && obligation.cadence.kind !== 'open')
        problems.push({
          code: 'obligation-cadence-fixed',
          at: `cadences[${JSON.stringify(obligation.id)}]`,
          id: obligation.id,
        })
      all.push({
        obligation,
        cadence: obligation.cadence.kind === 'open' && set ? set : obligation.cadence,
        from: Math.max(dayOrEnd(pack.inForce.from), dayOrEnd(obligation.inForce.from)),
        until: Math.min(dayOrEnd(pack.inForce.until), dayOrEnd(obligation.inForce.until)),
        pack: i,
        rule: obligation.binds ? rule++ : -1,
      })
    }
  }
  for (const [id, cadence] of Object.entries(cadences)) problems.push(...setProblems(id, cadence))
  const { schema, clashes } = mergeFactSchemas([
    ...packs.map((pack) => pack.facts),
    ...(dictionary ? [dictionary] : []),
  ])
  problems.push(...clashes)
  if (problems.length > 0) throw new ObligationsClash(problems)
  return {
    all,
    schema,
    vocabulary: packs.flatMap(({ vocabulary }) => (vocabulary ? [vocabulary] : [])),
    packs: packs.map((pack) => {
      const standard = asStandard(pack)
      return { standard, evaluate: evaluator(standard, new Map()) }
    }),
  }
}

const setProblems = (id: string, cadence: Cadence): readonly ObligationProblem[] => {
  const at = `cadences[${JSON.stringify(id)}]`
  return cadenceSchema.safeParse(cadence).success
    ? cadenceProblems(cadence, at)
    : [{ code: 'obligation-wrong-shape', at, expected: 'object', found: quoted(cadence) }]
}

/** The day that conditions are read for. They do not ask for it: `check` refuses those that do. */
const anyDay: DayNumber = 0

/** Whether an obligation with a condition binds, by the verdict of its rule. */
const bindsBy = { hit: 'true', clear: 'false', 'not-applicable': 'false', undetermined: 'unknown' } as const

/** For each duty whether it binds an enterprise of which these facts are known. In force or not is another question. */
export const bindsFor = ({ all, packs }: Duties, facts: Readonly<Record<string, unknown>>): readonly Truth[] => {
  const outcomes = packs.map(({ standard, evaluate }) =>
    standard.rules.length === 0 ? [] : evaluate(facts, anyDay).rules,
  )
  return all.map((duty) => {
    const verdict = duty.rule < 0 ? 'hit' : outcomes[duty.pack]?.[duty.rule]
    return verdict === undefined ? 'unknown' : bindsBy[verdict]
  })
}

/** When each duty binds an enterprise, over all time: never outside its days in force. */
export const bindingsFor = (duties: Duties, profile: Profile): readonly (readonly Binding[])[] => {
  const truths = profile.segments.map((segment) => bindsFor(duties, segment.facts))
  return duties.all.map((duty, i) => {
    const found: Binding[] = [{ from: Number.NEGATIVE_INFINITY, to: duty.from - 1, binds: 'false' }]
    for (const [j, segment] of profile.segments.entries()) {
      const from = Math.max(segment.from, duty.from)
      const to = Math.min(segment.to, duty.until)
      if (from > to) continue
      const binds = truths[j]?.[i] ?? 'unknown'
      const last = found[found.length - 1]
      if (last?.binds === binds) found[found.length - 1] = { ...last, to }
      else found.push({ from, to, binds })
    }
    if (Number.isFinite(duty.until)) found.push({ from: duty.until + 1, to: Number.POSITIVE_INFINITY, binds: 'false' })
    return found
  })
}

/** Whether a duty binds or may bind on some day of a stretch: only such duties are listed. */
export const everBinds = (
  bindings: readonly Binding[],
  stretch: { readonly from: DayNumber; readonly to: DayNumber },
): boolean => bindings.some(({ from, to, binds }) => binds !== 'false' && from <= stretch.to && to >= stretch.from)

/** The facts whose knowledge could decide whether a duty binds, over the days of a stretch. */
export const missingFor = (
  { packs }: Duties,
  duty: Duty,
  profile: Profile,
  { from, to }: { readonly from: DayNumber; readonly to: DayNumber },
): readonly string[] => {
  const pack = packs[duty.pack]
  if (!pack || duty.rule < 0) return []
  const paths = profile.segments
    .filter((segment) => Math.max(segment.from, duty.from) <= to && Math.min(segment.to, duty.until) >= from)
    .flatMap(({ facts }) => prove(pack.standard, duty.obligation.id, facts, '1970-01-01').missing)
  return [...new Set(paths)]
}

/** Whether an obligation binds an enterprise on a day, and what this rests on. */
export interface WhyBinds {
  readonly binds: Truth
  /** Whether the obligation is in force on the day. If not it binds nobody, whatever the facts are. */
  readonly inForce: boolean
  /** Facts that suffice, by path. Empty where it binds everybody, is not in force, or is unknown. */
  readonly because: readonly Because[]
  /** Where it is unknown: the facts whose knowledge could decide it, by path. */
  readonly missing: readonly string[]
  /** What the facts named above are called. */
  readonly facts: Readonly<Record<string, FactName>>
}

/** Why a duty binds, or does not, on a day. */
export const whyBinds = ({ packs }: Duties, duty: Duty, profile: Profile, day: DayNumber): WhyBinds => {
  const pack = packs[duty.pack]
  const inForce = duty.from <= day && day <= duty.until
  if (!pack || !inForce || duty.rule < 0)
    return { binds: inForce ? 'true' : 'false', inForce, because: [], missing: [], facts: {} }
  const { verdict, because, missing, facts } = prove(
    pack.standard,
    duty.obligation.id,
    factsOn(profile, day),
    '1970-01-01',
  )
  return { binds: bindsBy[verdict], inForce, because, missing, facts }
}
