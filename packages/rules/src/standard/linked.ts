import { nearest } from '@zhiben/core'
import { CannotJudge, type JudgeProblem } from './cannot-judge.js'
import { expressionsOf, refsIn } from './expressions.js'
import { type Standard, versioned } from './standard.js'

/**
 * Standards by `id@version`, checked to hold every rule that their `ref`s name, without circles between them or their
 * rules. Fails: `CannotJudge`.
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
  const rules: Rules = new Map([...byName].map(([name, of]) => [name, new Set(of.rules.map(({ id }) => id))]))
  const imports: Needs = new Map()
  const refs: Needs = new Map()
  for (const standard of standards) need(standard, rules, imports, refs)
  refuseCircles(imports, (at, circle) => ({ code: 'circular-import', at, circle }))
  refuseCircles(refs, (at, circle) => ({ code: 'circular-ref', at, circle }))
  return byName
}

/** The numbers of the rules of each standard. */
type Rules = ReadonlyMap<string, ReadonlySet<string>>

/** What each standard or rule needs, by name. */
type Needs = Map<string, Set<string>>

/** Notes which standards a standard needs, and which of its rules need which. Fails: `CannotJudge`. */
const need = (standard: Standard, rules: Rules, imports: Needs, refs: Needs): void => {
  const own = versioned(standard)
  const needs = new Set<string>()
  imports.set(own, needs)
  refs.set(`${own}#appliesIf`, new Set())
  // A rule is judged only where its standard applies, so it needs what that depends on too.
  for (const { id } of standard.rules) refs.set(`${own}#${id}`, new Set([`${own}#appliesIf`]))
  for (const expression of expressionsOf(standard)) {
    const by = `${own}#${expression.rule ?? expression.at}`
    for (const { at, standard: name, rule } of refsIn(expression, standard)) {
      if (!rules.get(name)?.has(rule))
        throw new CannotJudge({ problem: nowhere(`${own} ${at}`, own, name, rule, rules) })
      // Nothing refers to a grade, so what grades need closes no circle.
      if (name === own) refs.get(by)?.add(`${own}#${rule}`)
      else needs.add(name)
    }
  }
}

const nowhere = (at: string, own: string, name: string, rule: string, rules: Rules): JudgeProblem =>
  name === own
    ? { code: 'unknown-rule', at, found: rule, nearest: nearest(rule, rules.get(own) ?? []) }
    : { code: 'unknown-import', at, found: `${name}#${rule}` }

const refuseCircles = (needs: Needs, problem: (at: string, circle: readonly string[]) => JudgeProblem): void => {
  const done = new Set<string>()
  const visit = (name: string, path: readonly string[]): void => {
    if (done.has(name)) return
    const start = path.indexOf(name)
    if (start >= 0) throw new CannotJudge({ problem: problem(name, [...path.slice(start), name]) })
    for (const next of needs.get(name) ?? []) visit(next, [...path, name])
    done.add(name)
  }
  for (const name of needs.keys()) visit(name, [])
}
