import type { Node } from '../ir/node.js'
import { nodes } from '../ir/walk.js'
import { CannotJudge } from './cannot-judge.js'
import { type Standard, versioned } from './standard.js'

/**
 * Standards by `id@version`, checked to hold every rule that their `ref`s name, without circles between them.
 * Fails: `CannotJudge`.
 */
export const linked = (standards: readonly Standard[]): ReadonlyMap<string, Standard> => {
  if (standards.length === 0) throw new CannotJudge({ problem: { code: 'no-standards', at: '' } })
  const byName = new Map<string, Standard>()
  for (const [i, standard] of standards.entries()) {
    const name = versioned(standard)
    if (byName.has(name))
      throw new CannotJudge({ problem: { code: 'same-version-twice', at: `[${i}]`, standard: name } })
    byName.set(name, standard)
  }
  const needs = new Map<string, readonly string[]>()
  for (const [name, standard] of byName) needs.set(name, importsOf(standard, byName))
  const done = new Set<string>()
  for (const name of byName.keys()) refuseCircle(name, needs, [], done)
  return byName
}

const importsOf = (standard: Standard, byName: ReadonlyMap<string, Standard>): readonly string[] => {
  const found = new Set<string>()
  if (standard.appliesIf)
    for (const target of imports(standard.appliesIf, `${versioned(standard)} appliesIf`, byName)) found.add(target)
  for (const [i, rule] of standard.rules.entries())
    for (const [place, root] of [
      ['appliesIf', rule.appliesIf],
      ['when', rule.when],
      ...(rule.unless ?? []).map((e, j) => [`unless[${j}].when`, e.when] as const),
    ] as const)
      if (root)
        for (const target of imports(root, `${versioned(standard)} rules[${i}].${place}`, byName)) found.add(target)
  for (const [i, grade] of standard.combine.entries())
    for (const target of imports(grade.when, `${versioned(standard)} combine[${i}].when`, byName)) found.add(target)
  found.delete(versioned(standard)) // a standard may name its own rules in full
  return [...found]
}

const imports = (root: Node, at: string, byName: ReadonlyMap<string, Standard>): readonly string[] =>
  [...nodes(root, at)].flatMap(({ id, node }) => {
    if (node.op !== 'ref' || !node.rule.includes('#')) return []
    const [name = '', rule] = node.rule.split('#', 2)
    if (!byName.get(name)?.rules.some((r) => r.id === rule))
      throw new CannotJudge({ problem: { code: 'unknown-import', at: id, found: node.rule } })
    return [name]
  })

const refuseCircle = (
  name: string,
  needs: ReadonlyMap<string, readonly string[]>,
  path: readonly string[],
  done: Set<string>,
): void => {
  if (done.has(name)) return
  const start = path.indexOf(name)
  if (start >= 0)
    throw new CannotJudge({ problem: { code: 'circular-import', at: name, circle: [...path.slice(start), name] } })
  for (const next of needs.get(name) ?? []) refuseCircle(next, needs, [...path, name], done)
  done.add(name)
}
