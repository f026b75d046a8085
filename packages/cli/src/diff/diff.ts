import { type CivilDate, type DayNumber, dayNumber } from '@zhiben/core'
import {
  canonical,
  closures,
  type Evaluate,
  mergeFactSchemas,
  type Rule,
  type Standard,
  usedFacts,
  type Verdict,
  versioned,
} from '@zhiben/rules'
import { logicOf, rootsOf } from './rule-logic.js'
import { landmarksIn, randomFrom, sampleFacts } from './sample.js'
import { smallest } from './smaller.js'

/** Facts for which a rule gives two verdicts, as few as will do. */
export interface Differing {
  readonly facts: Readonly<Record<string, unknown>>
  readonly asOf: CivilDate
  readonly before: Verdict
  readonly after: Verdict
}

/** A rule that stands in both versions under one number, and what of it differs. */
export interface ChangedRule {
  readonly before: Rule
  readonly after: Rule
  readonly changed: readonly ('title' | 'citation' | 'level' | 'conditions')[]
  /** Where the conditions differ: facts that are judged differently, or `null` where the search found none. */
  readonly example?: Differing | null | undefined
}

/** What differs between two versions of a standard. */
export interface StandardDiff {
  readonly before: Standard
  readonly after: Standard
  readonly added: readonly Rule[]
  readonly removed: readonly Rule[]
  /** Rules that mean the same under another number; they are in `added` and `removed` too. */
  readonly renumbered: readonly { readonly before: string; readonly after: string }[]
  readonly changed: readonly ChangedRule[]
  readonly unchanged: number
}

/** How many random subjects are tried for a rule before the search gives up. */
const tries = 20_000

/**
 * What differs between two standards, rule by rule and by the rules' numbers. For a rule whose conditions differ a
 * random search, the same on every run, looks for facts that the two judge differently.
 */
export const diffOf = (
  before: Standard,
  after: Standard,
  standards: readonly Standard[],
  asOf: CivilDate,
): StandardDiff => {
  const old = new Map(before.rules.map((rule) => [rule.id, rule]))
  const added = after.rules.filter(({ id }) => !old.has(id))
  const kept = new Set(after.rules.map(({ id }) => id))
  const removed = before.rules.filter(({ id }) => !kept.has(id))
  const search = searcher(before, after, standards, asOf)
  const changed = after.rules.flatMap((rule): readonly ChangedRule[] => {
    const was = old.get(rule.id)
    const differs = was ? differences(was, rule, before, after) : []
    if (!was || differs.length === 0) return []
    const example = differs.includes('conditions') ? { example: search(was, rule) } : {}
    return [{ before: was, after: rule, changed: differs, ...example }]
  })
  const logicOfRemoved = new Map(removed.map((rule) => [logicOf(rule, before), rule.id]))
  const renumbered = added.flatMap((rule) => {
    const was = logicOfRemoved.get(logicOf(rule, after))
    return was === undefined ? [] : [{ before: was, after: rule.id }]
  })
  return {
    before,
    after,
    added,
    removed,
    renumbered,
    changed,
    unchanged: after.rules.length - added.length - changed.length,
  }
}

const differences = (was: Rule, is: Rule, before: Standard, after: Standard): ChangedRule['changed'] => [
  ...(canonical(was.title) === canonical(is.title) ? [] : (['title'] as const)),
  // The document's number differs between versions by its nature; the place in it need not.
  ...(was.cite.article === is.cite.article && was.cite.paragraph === is.cite.paragraph && was.cite.item === is.cite.item
    ? []
    : (['citation'] as const)),
  ...(was.level === is.level ? [] : (['level'] as const)),
  ...(logicOf(was, before) === logicOf(is, after) ? [] : (['conditions'] as const)),
]

const searcher = (before: Standard, after: Standard, standards: readonly Standard[], asOf: CivilDate) => {
  const imports = new Map(standards.map((standard) => [versioned(standard), standard]))
  const day = dayNumber(asOf) as DayNumber
  const old = closures(before, imports)
  const now = closures(after, imports)
  const verdict = (evaluate: Evaluate, standard: Standard, rule: Rule, facts: Readonly<Record<string, unknown>>) =>
    evaluate(facts, day).rules[standard.rules.indexOf(rule)] as Verdict
  return (was: Rule, is: Rule): Differing | null => {
    const roots = [...rootsOf(was, before), ...rootsOf(is, after)]
    const { schema, clashes } = mergeFactSchemas([
      usedFacts(before.facts, rootsOf(was, before)),
      usedFacts(after.facts, rootsOf(is, after)),
    ])
    if (clashes.length > 0) return null
    const landmarks = landmarksIn(roots, day)
    const random = randomFrom(1)
    for (let i = 0; i < tries; i++) {
      const facts = sampleFacts(schema, landmarks, random)
      const [a, b] = [verdict(old, before, was, facts), verdict(now, after, is, facts)]
      if (a === b) continue
      const same = (less: Readonly<Record<string, unknown>>) =>
        verdict(old, before, was, less) === a && verdict(now, after, is, less) === b
      return { facts: smallest(facts, same), asOf, before: a, after: b }
    }
    return null
  }
}
