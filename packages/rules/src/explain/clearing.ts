import { verdictIn, worldOf } from '../evaluate/interpret.js'
import { pathOf } from '../facts/path.js'
import { nodes } from '../ir/walk.js'
import type { Rule } from '../standard/rule.js'
import type { Standard } from '../standard/standard.js'
import { type Change, withChanges } from './change.js'
import { type Part, type Place, partsOf } from './place.js'
import { type Changes, repairs } from './repair.js'
import type { Search } from './search.js'

/** What would clear a hit. */
export interface Clearing {
  /** Sets of changes, each of which alone clears the hit; the smallest first. */
  readonly sets: readonly (readonly Change[])[]
  /** False if the search stopped early, left something untried or tried what failed: there may be other sets. */
  readonly exhaustive: boolean
}

/** How far the search goes: sets that are given, evaluations that are spent. */
const most = { sets: 20, evaluations: 1000, tried: 12 } as const

/**
 * The smallest sets of changes that would clear a hit. Every one was tried: with it the rule is clear, or no longer
 * applies. Changes of the condition come before exceptions. What the subject is (the facts by which rules are chosen
 * for it) is left as it is unless no other change was found; that the rule no longer applies is proposed only where
 * it is sure that there is none.
 */
export const clearingOf = (rule: Rule, place: Place): Clearing => {
  const { world } = place
  const facts = world.scopes[0]?.facts ?? {}
  let left: number = most.evaluations
  let exhaustive = true
  const search: Search = {
    facts,
    spend: () => {
      if (left === 0) exhaustive = false
      return left > 0 && left-- > 0
    },
    spent: () => left === 0,
    cut: () => {
      exhaustive = false
    },
  }
  const clears = (changes: Changes): boolean => {
    if (!search.spend()) return false
    const after = worldOf(world.standard, withChanges(facts, changes), world.asOf, world.answers, world.imports)
    const verdict = verdictIn(rule, after)
    return verdict === 'clear' || verdict === 'not-applicable'
  }
  /** The proposals that hold, each without the changes that it can do without. */
  const tried = (...parts: readonly Part['part'][]): readonly Changes[] =>
    partsOf(world.standard, rule)
      .filter(({ part }) => parts.includes(part))
      .flatMap((part) => repairs(part.node, place, part.id, !part.hits, search))
      .sort((a, b) => a.length - b.length)
      .flatMap((way) => {
        if (clears(way)) return [least(way, clears)]
        search.cut()
        return []
      })
  const inside = tried('when', 'unless')
  const chosen = preferred(inside.length > 0 || !exhaustive ? inside : tried('appliesIf', 'scope'), world.standard)
  const sets = [...new Map(chosen.map((changes) => [keyOf(changes), changes])).values()].sort(
    (a, b) => a.length - b.length,
  )
  if (sets.length > most.sets) search.cut()
  return { sets: sets.slice(0, most.sets), exhaustive }
}

const keyOf = (changes: Changes): string =>
  JSON.stringify(changes.map(({ path, to }) => [path, to]).sort(([a], [b]) => (String(a) < String(b) ? -1 : 1)))

/** A set without the changes that it can do without; large sets are left as they are. */
const least = (changes: Changes, clears: (changes: Changes) => boolean): Changes => {
  if (changes.length === 1 || changes.length > most.tried) return changes
  return changes.reduce<Changes>((kept, change) => {
    const rest = kept.filter((other) => other !== change)
    return rest.length > 0 && clears(rest) ? rest : kept
  }, changes)
}

/** Sets that leave alone what the subject is, where there are such. */
const preferred = (sets: readonly Changes[], standard: Standard): readonly Changes[] => {
  const natures = naturesIn(standard)
  const remedies = sets.filter((set) => !set.some(({ path }) => natures.has(String(pathOf(path)[0]))))
  return remedies.length > 0 ? remedies : sets
}

/** The facts that say what a subject is: those by which the standard or a rule is chosen for it. */
const naturesIn = (standard: Standard): ReadonlySet<string> => {
  const roots = [standard.appliesIf, ...standard.rules.map(({ appliesIf }) => appliesIf)]
  return new Set(
    roots.flatMap((root) =>
      root ? [...nodes(root, '')].flatMap(({ node }) => (node.op === 'fact' && !node.scope ? [node.fact] : [])) : [],
    ),
  )
}
