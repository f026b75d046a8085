import { CannotJudge } from './cannot-judge.js'
import { importsOf } from './expressions.js'
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
  for (const [name, standard] of byName) needs.set(name, importedBy(standard, byName))
  const done = new Set<string>()
  for (const name of byName.keys()) refuseCircle(name, needs, [], done)
  return byName
}

const importedBy = (standard: Standard, byName: ReadonlyMap<string, Standard>): readonly string[] =>
  importsOf(standard).map(({ at, standard: name, rule }) => {
    if (!byName.get(name)?.rules.some((r) => r.id === rule))
      throw new CannotJudge({
        problem: { code: 'unknown-import', at: `${versioned(standard)} ${at}`, found: `${name}#${rule}` },
      })
    return name
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
