import {
  type Citation,
  type CivilDate,
  type Id,
  isCivilDate,
  type Localized,
  nearest,
  type Truth,
  type Verification,
} from '@zhiben/core'
import type { Answer, Answers, Conflict } from '../evaluate/answer.js'
import { truthOf, verdictIn, type World, worldOf } from '../evaluate/interpret.js'
import { unsigned } from '../facts/known.js'
import { pathText } from '../facts/path.js'
import type { Judged } from '../facts/schema.js'
import { CannotJudge } from '../standard/cannot-judge.js'
import type { Rule } from '../standard/rule.js'
import { type Standard, versioned } from '../standard/standard.js'
import { hitOf, type Verdict } from '../standard/verdict.js'
import { type Because, rebuilt } from './because.js'
import { type Clearing, clearingOf } from './clearing.js'
import { type FactName, factNamesAt } from './fact-name.js'
import { missingOfRule } from './missing.js'
import { type Place, subjectPlace } from './place.js'
import { decidingParts, type ProofNode, type ProofPart } from './proof-node.js'
import { decidedBy, type Sufficient, sufficientFor } from './sufficient.js'
import { itemsAmong, type Witness, witnessesOf } from './witness.js'

/** An exception that the provision makes, and whether it holds. */
export interface ExceptionTruth {
  readonly title: Localized
  readonly citation: Citation
  readonly truth: Truth
}

/** A judgement that a verdict rests on. Without `by` nobody has signed it. */
export interface JudgementUsed {
  readonly path: string
  readonly title: Localized
  readonly value: unknown
  readonly by?: string | undefined
  readonly because?: string | undefined
  readonly on?: CivilDate | undefined
}

/** An answer that a verdict rests on: the truth of a node that a person gave. */
export interface AnswerUsed extends Answer {
  readonly node: string
}

/**
 * Why a rule says of a subject what it says: plain JSON, made only when asked for. `render` puts it into words.
 *
 * @source semantics §5
 */
export interface Proof {
  readonly standard: Id
  readonly version: string
  readonly rule: string
  readonly level: string
  readonly title: Localized
  readonly verdict: Verdict
  readonly asOf: CivilDate
  readonly citation: Citation
  readonly verification: Verification
  readonly note?: Localized | undefined
  readonly remedy: Localized
  readonly exceptions: readonly ExceptionTruth[]
  /**
   * Facts that suffice: a subject of which only these are known (`subjectFrom`), with the answers below, gets the same
   * verdict. Empty for an undetermined verdict.
   */
  readonly because: readonly Because[]
  /** Whether none of them can be dropped; false only where so many bear on it that not each was tried. */
  readonly least: boolean
  /** The judgements among those facts. */
  readonly judgements: readonly JudgementUsed[]
  /** The answers that the verdict rests on besides. */
  readonly answers: readonly AnswerUsed[]
  /** Answers that the facts contradict; the facts stand. */
  readonly conflicts: readonly Conflict[]
  /** Of a hit: all items that bear it out. */
  readonly witnesses: readonly Witness[]
  /** The conditions that decided, down to facts; of an undetermined verdict those unknown. */
  readonly tree: readonly ProofPart[]
  /** Of a clear verdict: the conditions that blocked a hit, or the exception that did. */
  readonly blocked: readonly ProofNode[]
  /** Of an undetermined verdict: the facts whose knowledge could decide it, by path. */
  readonly missing: readonly string[]
  /** Of a hit: what would clear it. */
  readonly clearing?: Clearing | undefined
  /** The facts named above by path: what each is called and how to ask for it. */
  readonly facts: Readonly<Record<string, FactName>>
}

/** What besides the facts a proof may draw on. */
export interface ProveOptions {
  readonly answers?: Answers | undefined
  /** The other standards that `ref`s name, by `id@version`. */
  readonly imports?: ReadonlyMap<string, Standard> | undefined
  /** Whether to look for what would clear a hit. Yes unless told otherwise. */
  readonly clearing?: boolean | undefined
}

/**
 * The proof of a rule's verdict on a subject.
 *
 * Fails: `CannotJudge` if the standard has no such rule or the day does not exist.
 * @example prove(gongmao2023, '4(8)', { isMetallurgy: true, drainers: [{ pressure: 20 }] }, '2026-11-24').because
 */
export const prove = (
  standard: Standard,
  ruleId: string,
  facts: Readonly<Record<string, unknown>>,
  asOf: CivilDate,
  options: ProveOptions = {},
): Proof => {
  const rule = ruleIn(standard, ruleId)
  const whole = worldFor(standard, facts, asOf, options)
  const verdict = verdictIn(rule, whole)
  const conflicts = [...whole.conflicts.values()]
  const place = subjectPlace(withoutConflicts(whole))
  const found = sufficientFor(verdict, rule, place)
  const missing = verdict === 'undetermined' ? missingPaths(rule, standard, place) : []
  const clearing = verdict === 'hit' && options.clearing !== false ? clearingOf(rule, place) : undefined
  const tree = treeOf(rule, verdict, found, place)
  const needed = itemsAmong(found.because.map(({ path }) => path))
  const witnesses = verdict === 'hit' ? witnessesOf(rule, standard, place, needed) : []
  const named = [
    ...found.because.map(({ path }) => path),
    ...missing,
    ...(clearing?.sets.flat().map(({ path }) => path) ?? []),
    ...tree.flatMap(({ node }) => pathsIn(node)),
    ...witnesses.map(({ list }) => list),
  ]
  const schemas = [standard.facts, ...[...place.world.imports.values()].map((imported) => imported.facts)]
  const names = factNamesAt(named, schemas, facts)
  return {
    standard: standard.id,
    version: standard.version,
    rule: rule.id,
    level: rule.level,
    title: rule.title,
    verdict,
    asOf,
    citation: rule.cite,
    verification: rule.verified,
    ...(rule.note ? { note: rule.note } : {}),
    remedy: rule.remedy,
    exceptions: exceptionsOf(rule, place),
    because: found.because,
    least: found.least,
    judgements: found.judgements.flatMap(({ path, given }) => {
      const name = names[path]
      return name ? [judgementUsed(name, given)] : []
    }),
    answers: Object.entries(found.answers).map(([node, answer]) => ({ node, ...answer })),
    conflicts,
    witnesses,
    tree,
    blocked: verdict === 'clear' ? tree.flatMap(({ node }) => plainConditions(node)) : [],
    missing,
    ...(clearing ? { clearing } : {}),
    facts: names,
  }
}

/** The rule of a number. Fails: `CannotJudge`. */
const ruleIn = (standard: Standard, id: string): Rule => {
  const rule = standard.rules.find((r) => r.id === id)
  if (rule) return rule
  const known = standard.rules.map((r) => r.id)
  throw new CannotJudge({ problem: { code: 'unknown-rule', at: '', found: id, nearest: nearest(id, known) } })
}

/** The world of a subject on a day. Fails: `CannotJudge`. */
export const worldFor = (
  standard: Standard,
  facts: Readonly<Record<string, unknown>>,
  asOf: CivilDate,
  { answers = {}, imports = new Map() }: Pick<ProveOptions, 'answers' | 'imports'>,
): World => {
  if (!isCivilDate(asOf)) throw new CannotJudge({ problem: { code: 'no-such-day', at: 'asOf', found: asOf } })
  return worldOf(standard, facts, asOf, answers, imports)
}

/** The world without the answers that its facts contradict: they count for nothing, so no proof rests on them. */
const withoutConflicts = (world: World): World => ({
  ...world,
  answers: Object.fromEntries(Object.entries(world.answers).filter(([node]) => !world.conflicts.has(node))),
  conflicts: new Map(),
})

const missingPaths = (rule: Rule, standard: Standard, place: Place): readonly string[] =>
  missingOfRule(rule, standard, place).map(({ path }) => pathText(path))

/** The proof of a decided verdict is read in the subject of which only the grounds are known: nothing else decides. */
const treeOf = (rule: Rule, verdict: Verdict, { because, answers }: Sufficient, place: Place): readonly ProofPart[] => {
  const { world } = place
  if (verdict === 'undetermined') return decidingParts(rule, world.standard, place, 'unknown')
  const { facts, origins } = rebuilt(because)
  const bare = subjectPlace(worldOf(world.standard, facts, world.asOf, answers, world.imports), origins)
  return decidingParts(rule, world.standard, bare, hitOf(verdict), decidedBy[verdict])
}

const exceptionsOf = (rule: Rule, { world }: Place): readonly ExceptionTruth[] =>
  (rule.unless ?? []).map(({ title, cite, when }, i) => ({
    title,
    citation: cite,
    truth: truthOf(when, world, `${versioned(world.standard)}#${rule.id}.unless[${i}].when`),
  }))

const judgementUsed = ({ path, title }: FactName, given: unknown): JudgementUsed => {
  const value = unsigned(given)
  const { by, because, on } = (value === given ? {} : given) as Partial<Judged<unknown>>
  return {
    path,
    title,
    value,
    ...(by === undefined ? {} : { by }),
    ...(because === undefined ? {} : { because }),
    ...(on === undefined ? {} : { on }),
  }
}

/** The conditions under a node that are not made of others. */
const plainConditions = (node: ProofNode): readonly ProofNode[] =>
  node.of.length > 0 && (node.op === 'not' || node.op === 'all' || node.op === 'any' || node.op === 'atLeast')
    ? node.of.flatMap(plainConditions)
    : [node]

const pathsIn = (node: ProofNode): readonly string[] => [
  ...(node.path === undefined ? [] : [node.path]),
  ...node.of.flatMap(pathsIn),
  ...(node.items ?? []).flatMap(({ of }) => of.flatMap(pathsIn)),
]
