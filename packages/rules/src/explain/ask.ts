import type { CivilDate } from '@zhiben/core'
import type { FactType } from '../facts/fact-type.js'
import { type FactPath, pathText, valueAt, withValueAt } from '../facts/path.js'
import type { Rule } from '../standard/rule.js'
import { type Standard, versioned } from '../standard/standard.js'
import { type Declined, type Estimate, type Guess, isKnown, ruleEstimate } from './estimate.js'
import { type FactName, factNameAt } from './fact-name.js'
import { type MissingMemo, missingOfPart, missingOfRule } from './missing.js'
import { type Part, type Place, partsOf, subjectPlace } from './place.js'
import { type ProveOptions, worldFor } from './proof.js'
import { limitsIn, samplesOf } from './sample.js'

/** A fact to ask for. Of a list: which items there are, and that there are no others. */
export interface Question extends FactName {
  /** How many undetermined rules it bears on. */
  readonly decides: number
}

/** What besides the facts the questions depend on. */
export interface AskOptions extends Pick<ProveOptions, 'answers' | 'imports'> {
  /** Paths of facts that were answered "don't know": they are not asked for again. */
  readonly declined?: Iterable<string> | undefined
}

/** A rule that the facts do not decide. */
interface Undecided {
  readonly standard: Standard
  readonly rule: Rule
  readonly cost: number
}

interface Candidate {
  readonly path: FactPath
  readonly type: FactType
  readonly rules: Undecided[]
  /** How soon it should be asked for: what says whom rules are for goes first. */
  tier: number
}

const tiers: { readonly [P in Part['part']]: number } = { scope: 0, appliesIf: 1, when: 2, unless: 2 }
/** What only matters once something else is known. */
const later = 3

/**
 * The open questions of some standards, in the order in which the fewest need to be asked: first whom the standards and
 * rules are for, then what settles most. Ask the first, put its answer to the facts, and ask again. Empty when every
 * rule is decided, or could only be decided by what is declined.
 *
 * Fails: `CannotJudge` if the day does not exist.
 * @example ask([gongmao2023], { isIndustryOrTrade: true }, '2026-11-24')[0]?.question.zh
 */
export const ask = (
  standards: readonly Standard[],
  facts: Readonly<Record<string, unknown>>,
  asOf: CivilDate,
  options: AskOptions = {},
): readonly Question[] => {
  const declined: Declined = new Set(options.declined)
  const imports = new Map([...standards.map((s) => [versioned(s), s] as const), ...(options.imports ?? [])])
  const places = new Map(
    standards.map((standard) => {
      const world = worldFor(standard, facts, asOf, { answers: options.answers, imports })
      return [standard, subjectPlace(world)] as const
    }),
  )
  const candidates = new Map<string, Candidate>()
  const guess: Guess = { declined, memo: new Map() }
  const missing: MissingMemo = new Map()
  for (const [standard, place] of places)
    for (const rule of standard.rules) collect(rule, standard, place, guess, missing, candidates)
  const touched = new Map<string, Set<string>>()
  for (const [key, of] of missing)
    for (const { path } of of) touched.set(pathText(path), (touched.get(pathText(path)) ?? new Set()).add(key))
  const schemas = [...new Set([...standards, ...imports.values()])].map((standard) => standard.facts)
  const ranked = [...candidates.values()].map((candidate, i) => ({
    candidate,
    i,
    gain: candidate.tier === later ? candidate.rules.length : gainOf(candidate, facts, places, guess, touched),
  }))
  return ranked
    .sort((a, b) => a.candidate.tier - b.candidate.tier || b.gain - a.gain || a.i - b.i)
    .flatMap(({ candidate }) => {
      const name = factNameAt(candidate.path, schemas, facts)
      return name ? [{ ...name, decides: candidate.rules.length }] : []
    })
}

/** Notes what could settle a rule. */
const collect = (
  rule: Rule,
  standard: Standard,
  place: Place,
  guess: Guess,
  memo: MissingMemo,
  candidates: Map<string, Candidate>,
): void => {
  const whole = ruleEstimate(rule, standard, place, guess)
  if (isKnown(whole)) return
  missingOfRule(rule, standard, place, memo)
  const open = partsOf(standard, rule).flatMap((part) => {
    const missing = missingOfPart(part, place, memo).filter(({ path }) => !guess.declined.has(pathText(path)))
    return missing.length > 0 ? [{ part: part.part, missing }] : []
  })
  const undecided: Undecided = { standard, rule, cost: whole.cost }
  const soonest = Math.min(...open.map(({ part }) => tiers[part]))
  for (const { part, missing } of open)
    for (const { path, type } of missing) {
      const key = pathText(path)
      const candidate = candidates.get(key) ?? { path, type, rules: [], tier: later }
      candidates.set(key, candidate)
      if (!candidate.rules.includes(undecided)) candidate.rules.push(undecided)
      candidate.tier = Math.min(candidate.tier, tiers[part] === soonest ? tiers[part] : later)
    }
}

/** How many questions its answer is expected to save. */
const gainOf = (
  { path, type, rules }: Candidate,
  facts: Readonly<Record<string, unknown>>,
  places: ReadonlyMap<Standard, Place>,
  { declined, memo: now }: Guess,
  touchedBy: ReadonlyMap<string, ReadonlySet<string>>,
): number => {
  const [first] = rules
  if (!first) return 0
  const { asOf } = (places.get(first.standard) as Place).world
  const samples = samplesOf(String(path.at(-1)), type, valueAt(facts, path), limitsIn(first.standard), asOf)
  // Only what the fact is missing of can come out differently; the rest stays as it is estimated now.
  const touched = touchedBy.get(pathText(path))
  return samples.reduce((gain, { value, weight }) => {
    const then = withValueAt(facts, path, value) as Readonly<Record<string, unknown>>
    const after = new Map<string, Estimate>()
    const guess: Guess = {
      declined,
      memo: {
        get: (key) => after.get(key) ?? (touched?.has(key) ? undefined : now.get(key)),
        set: (key, of) => after.set(key, of),
      },
    }
    return rules.reduce((sum, { rule, standard, cost }) => {
      const { world } = places.get(standard) as Place
      const place = subjectPlace({ ...world, scopes: [{ schema: standard.facts, facts: then }] })
      return sum + weight * (cost - ruleEstimate(rule, standard, place, guess).cost)
    }, gain)
  }, 0)
}
