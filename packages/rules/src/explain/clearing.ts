import { verdictIn, worldOf } from '../evaluate/interpret.js'
import { pathOf, valueAt } from '../facts/path.js'
import { nodes } from '../ir/walk.js'
import type { Rule } from '../standard/rule.js'
import type { Standard } from '../standard/standard.js'
import { type Change, withChanges } from './change.js'
import { movedTo, type Part, type Place, partsOf } from './place.js'
import { repairs } from './repair.js'
import type { Search } from './search.js'
import type { Changes } from './ways.js'

/** What would clear a hit. */
export interface Clearing {
  /** Sets of changes, each of which alone clears the hit; the smallest first. */
  readonly sets: readonly (readonly Change[])[]
  /** False if the search stopped early, left something untried or tried what failed: there may be other sets. */
  readonly exhaustive: boolean
}

/** How far the search goes: sets that are given, evaluations that are spent. */
const most = { sets: 20, evaluations: 1000, tried: 12, steps: 6 } as const

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
  /**
   * Those ways that hold, each without the changes that it can do without. Where one does not, since conditions share
   * facts or a new item must meet others too, it is gone on from where it leads.
   */
  const settled = (part: Part, way: Changes, steps: number): readonly Changes[] => {
    if (clears(way)) return [least(way, clears)]
    search.cut()
    if (steps === 0 || search.spent() || way.some(isRemoval)) return []
    const there = withChanges(facts, way)
    const done = new Set(way.map(({ path }) => path))
    return repairs(part.node, movedTo(place, there), part.id, !part.hits, { ...search, facts: there })
      .filter((next) => next.length > 0 && !next.some(({ path }) => done.has(path)))
      .sort((a, b) => renamed(a) - renamed(b) || a.length - b.length)
      .slice(0, 2)
      .flatMap((next) => settled(part, [...way, ...next], steps - 1))
  }
  const tried = (...parts: readonly Part['part'][]): readonly Changes[] =>
    partsOf(world.standard, rule)
      .filter(({ part }) => parts.includes(part))
      .flatMap((part) =>
        repairs(part.node, place, part.id, !part.hits, search).flatMap((way) => settled(part, way, most.steps)),
      )
  const inside = tried('when', 'unless')
  const chosen = preferred(inside.length > 0 || !exhaustive ? inside : tried('appliesIf', 'scope'), world.standard)
  const sets = [...new Map(chosen.map((changes) => [keyOf(changes), changes])).values()].sort(
    (a, b) => a.length - b.length || renamed(a) - renamed(b),
  )
  if (sets.length > most.sets) search.cut()
  return { sets: sets.slice(0, most.sets).map((set) => set.map((change) => placed(change, facts))), exhaustive }
}

/** The change, with a note where it is about an item that is not there yet. */
const placed = (change: Change, facts: unknown): Change => {
  const path = pathOf(change.path)
  const isNew = path.some((step, i) => typeof step === 'number' && valueAt(facts, path.slice(0, i + 1)) === undefined)
  return isNew && !isMarked(change.to, 'added') ? { ...change, inNewItem: true } : change
}

const isMarked = (to: unknown, mark: string): boolean => typeof to === 'object' && to !== null && mark in to

const isRemoval = ({ to }: Change): boolean => isMarked(to, 'removed')

/** How many known choices are changed: of sets alike in size, those go first that do not make one thing another. */
const renamed = (changes: Changes): number =>
  changes.filter(({ from, to }) => from !== null && (typeof to === 'string' || isMarked(to, 'oneOf'))).length

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
