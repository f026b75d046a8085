import { check, importsOf, mergeFactSchemas, type Standard, versioned } from '@zhiben/rules'
import * as Data from 'effect/Data'
import { referredTo } from './referred.js'
import type { RegistryProblem } from './registry-problem.js'
import { problemWords } from './words/index.js'

/** A standard and where it came from: the path of a pack, the name of a package. */
export interface Origin {
  readonly standard: Standard
  readonly from: string
}

/** Standards that load together, by `id@version`. */
export interface Registry {
  readonly standards: readonly Standard[]
  readonly byName: ReadonlyMap<string, Standard>
  /** Where each came from. */
  readonly from: ReadonlyMap<string, string>
}

/** Standards do not load together. `problems` are all that was found. */
export class RegistryRefused extends Data.TaggedError('RegistryRefused')<{
  readonly problems: readonly RegistryProblem[]
}> {
  override get message(): string {
    const lines = this.problems.map((problem) => problemWords(problem, 'en'))
    return `the standards have ${lines.length} problem(s) together\n${lines.join('\n')}`
  }
}

/**
 * Puts standards together: each name once, every `ref` from one to another leads to a rule, no circle between them,
 * and what one calls by a name another does not call something else. Versions of one standard are different names.
 *
 * Fails: `RegistryRefused` with all problems.
 * @example registry([{ standard: gongmao2023, from: '@zhiben/standards' }, { standard, from: 'packs/city.json' }])
 * @source semantics §4
 */
export const registry = (origins: readonly Origin[]): Registry => {
  const problems: RegistryProblem[] = []
  const byName = new Map<string, Standard>()
  const from = new Map<string, string>()
  for (const { standard, from: second } of origins) {
    const name = versioned(standard)
    const first = from.get(name)
    if (first !== undefined) problems.push({ code: 'name-clash', at: name, first, second })
    else {
      byName.set(name, standard)
      from.set(name, second)
    }
  }
  const circles = circlesIn(byName)
  problems.push(...circles)
  // Rules that refer to each other in a circle are part of a circle of standards, which has been named.
  if (circles.length === 0) for (const standard of byName.values()) problems.push(...togetherProblems(standard, byName))
  if (problems.length > 0) throw new RegistryRefused({ problems })
  return { standards: [...byName.values()], byName, from }
}

const togetherProblems = (standard: Standard, byName: ReadonlyMap<string, Standard>): readonly RegistryProblem[] => {
  const name = versioned(standard)
  const clashes = [...referredTo(standard, byName)].flatMap(
    (other) => mergeFactSchemas([other.facts, standard.facts]).clashes,
  )
  return [
    ...check(standard, byName).map((problem) => ({ ...problem, at: `${name} ${problem.at}` })),
    ...clashes.map((clash) => ({ ...clash, at: `${name} facts.${clash.at}` })),
  ]
}

/** Every circle of standards that refer to each other, each named once. */
const circlesIn = (byName: ReadonlyMap<string, Standard>): readonly RegistryProblem[] => {
  const found: RegistryProblem[] = []
  const done = new Set<string>()
  const visit = (name: string, way: readonly string[]): void => {
    const start = way.indexOf(name)
    if (start >= 0) found.push({ code: 'circular-import', at: name, circle: [...way.slice(start), name] })
    const standard = byName.get(name)
    if (start >= 0 || done.has(name) || !standard) return
    for (const next of new Set(importsOf(standard).map((needed) => needed.standard))) visit(next, [...way, name])
    done.add(name)
  }
  for (const name of byName.keys()) visit(name, [])
  return found
}
