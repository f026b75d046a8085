import type { Answer, Answers } from '../evaluate/answer.js'
import { verdictIn, type World, worldOf } from '../evaluate/interpret.js'
import type { Rule } from '../standard/rule.js'
import type { Verdict } from '../standard/verdict.js'
import { type Because, rebuilt } from './because.js'
import type { Part, Place } from './place.js'
import { readsOnce } from './reads-once.js'
import { type Ground, groundKey, supportOfRule } from './support.js'

/** Grounds that alone give a verdict. */
export interface Sufficient {
  /** Whether none can be dropped; false only where there are so many that not each was tried. */
  readonly least: boolean
  readonly because: readonly Because[]
  /** Those of the facts that are judgements, as they were given. */
  readonly judgements: readonly { readonly path: string; readonly given: unknown }[]
  readonly answers: Readonly<Record<string, Answer>>
}

/** The conditions that can bring a verdict about. */
export const decidedBy: { readonly [V in Verdict]: readonly Part['part'][] } = {
  hit: ['scope', 'appliesIf', 'when', 'unless'],
  clear: ['when', 'unless'],
  'not-applicable': ['scope', 'appliesIf'],
  undetermined: [],
}

/** How many grounds may be read in all, trial by trial. */
const mostRead = 100_000

/**
 * A least set of grounds for a verdict; for an undetermined one there is none. Answers and judgements are kept only
 * where the verdict does not stand on observations alone.
 *
 * Sound because of the law of information: what decides with less decides the same with more, so it is enough to try
 * without each ground in turn. Where no fact is read twice that is not even necessary.
 */
export const sufficientFor = (verdict: Verdict, rule: Rule, place: Place): Sufficient => {
  if (verdict === 'undetermined') return { least: true, because: [], judgements: [], answers: {} }
  const { world } = place
  const found = supportOfRule(rule, world.standard, place, verdict === 'hit', decidedBy[verdict])
  const grounds = [...new Map(found.map((ground) => [groundKey(ground), ground])).values()]
  const gives = (some: readonly Ground[]): boolean => verdictIn(rule, worldWith(world, some)) === verdict
  if (!gives(grounds)) throw new Error(`Bug: the grounds found for ${rule.id} do not give ${verdict}`)
  let read = 0
  const decide = (some: readonly Ground[]): boolean => {
    read += some.length
    return read <= mostRead && gives(some)
  }
  const once = readsOnce(rule, world.standard, world.imports)
  const [doubtful, sure] = [grounds.filter((g) => !once || g.doubtful), grounds.filter((g) => once && !g.doubtful)]
  const ordered = doubtful.sort((a, b) => dispensable(a) - dispensable(b))
  const needed = new Set([...sure, ...leastOf(ordered, sure, decide)])
  const kept = grounds.filter((ground) => needed.has(ground))
  const least = kept.map((ground) => shortened(ground, kept, decide))
  return {
    least: read <= mostRead,
    because: becauseOf(least),
    judgements: least.flatMap((ground) =>
      ground.of === 'fact' && ground.judgement ? [{ path: ground.because.path, given: ground.signed }] : [],
    ),
    answers: answersOf(least),
  }
}

/** The world of a subject of which only some grounds are known. */
const worldWith = (world: World, grounds: readonly Ground[]): World =>
  worldOf(world.standard, rebuilt(becauseOf(grounds)).facts, world.asOf, answersOf(grounds), world.imports)

const becauseOf = (grounds: readonly Ground[]): readonly Because[] =>
  grounds.flatMap((ground) => (ground.of === 'answer' ? [] : [ground.because]))

const answersOf = (grounds: readonly Ground[]): Answers =>
  Object.fromEntries(grounds.flatMap((ground) => (ground.of === 'answer' ? [[ground.node, ground.answer]] : [])))

/** What is tried to do without: answers first, then what is said of whole lists, then judgements. */
const dispensable = (ground: Ground): number =>
  ground.of === 'answer' ? 3 : ground.of === 'list' ? 2 : ground.judgement ? 1 : 0

/** Those of `grounds` that are needed besides `others`: whole halves are dropped at once where that is possible. */
const leastOf = (
  grounds: readonly Ground[],
  others: readonly Ground[],
  decide: (some: readonly Ground[]) => boolean,
): readonly Ground[] => {
  if (grounds.length === 0 || decide(others)) return []
  if (grounds.length === 1) return grounds
  const middle = Math.ceil(grounds.length / 2)
  const [first, second] = [grounds.slice(0, middle), grounds.slice(middle)]
  const ofSecond = leastOf(second, [...others, ...first], decide)
  return [...leastOf(first, [...others, ...ofSecond], decide), ...ofSecond]
}

/** "At least `n` items" with the least `n` that will do. */
const shortened = (ground: Ground, all: readonly Ground[], decide: (some: readonly Ground[]) => boolean): Ground => {
  if (ground.of !== 'list') return ground
  const { path, value } = ground.because
  if (typeof value !== 'object' || value === null || !('atLeast' in value)) return ground
  const others = all.filter((other) => other !== ground)
  const long = (n: number): Ground => ({ of: 'list', because: { path, value: { atLeast: n } } })
  let [few, enough] = [0, value.atLeast as number]
  while (enough - few > 1) {
    const middle = Math.floor((few + enough) / 2)
    if (decide([...others, long(middle)])) enough = middle
    else few = middle
  }
  return long(enough)
}
