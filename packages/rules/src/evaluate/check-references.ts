import { nearest } from '@zhiben/core'
import type { Node } from '../ir/node.js'
import { targetOf } from '../ir/reference.js'
import { nodes } from '../ir/walk.js'
import { expressionsOfRule, type Rule } from '../standard/rule.js'
import { type Standard, versioned } from '../standard/standard.js'

/** What can be wrong with the `ref`s of a standard. */
export type ReferenceProblem =
  | { readonly code: 'unknown-rule'; readonly at: string; readonly found: string; readonly nearest: string | undefined }
  | { readonly code: 'unknown-import'; readonly at: string; readonly found: string }
  | { readonly code: 'circular-ref'; readonly at: string; readonly circle: readonly string[] }
  | { readonly code: 'refs-too-deep'; readonly at: string; readonly depth: number; readonly limit: number }

type Report = (problem: ReferenceProblem) => void

/**
 * Reports every `ref` that leads nowhere, every circle, and every rule that is too deep when what it refers to is
 * counted in. `imports` absent: other standards are not at hand, and what is said of them is not looked at.
 */
export const checkReferences = (
  standard: Standard,
  roots: readonly { readonly at: string; readonly node: Node }[],
  imports: ReadonlyMap<string, Standard> | undefined,
  limit: number,
  report: Report,
): void => {
  const library = libraryOf(standard, imports)
  for (const { at, node } of roots)
    for (const { id, node: inner } of nodes(node, at)) {
      if (inner.op !== 'ref') continue
      const target = targetOf(inner.rule, versioned(standard))
      const rules = library.rules(target.standard)
      if (rules && !rules.has(target.rule))
        report({ code: 'unknown-rule', at: id, found: inner.rule, nearest: nearest(target.rule, rules.keys()) })
      else if (!rules && imports) report({ code: 'unknown-import', at: id, found: target.standard })
    }
  walk(standard, library, limit, report)
}

/** The standards at hand by `id@version`, with their rules by number. */
const libraryOf = (own: Standard, imports: ReadonlyMap<string, Standard> | undefined) => {
  const indexes = new Map<string, ReadonlyMap<string, Rule> | undefined>()
  const standard = (name: string): Standard | undefined => (name === versioned(own) ? own : imports?.get(name))
  return {
    standard,
    rules: (name: string): ReadonlyMap<string, Rule> | undefined => {
      if (!indexes.has(name)) {
        const rules = standard(name)?.rules
        indexes.set(name, rules && new Map(rules.map((rule) => [rule.id, rule])))
      }
      return indexes.get(name)
    },
  }
}

/** A rule that another needs, and how deep in its expression it stands. `rule` '': what the standard applies to. */
interface Need {
  readonly standard: string
  readonly rule: string
  readonly depth: number
}

/** A rule on the way down: what it still needs, and how deep it is as far as that is known. */
interface Step {
  readonly key: string
  readonly needs: readonly Need[]
  next: number
  depth: number
  /** Something below is too deep and has been reported. */
  reported: boolean
}

/** Goes through the rules depth first, with a stack of its own: a pack could hold a chain as long as it likes. */
const walk = (own: Standard, library: ReturnType<typeof libraryOf>, limit: number, report: Report): void => {
  const name = versioned(own)
  const places = new Map(own.rules.map((rule, i) => [`${name}#${rule.id}`, `rules[${i}]`]))
  const placeOf = (key: string): string => places.get(key) ?? 'appliesIf'
  const shown = (key: string): string => (key === `${name}#` ? 'appliesIf' : key.replace(`${name}#`, ''))
  const depths = new Map<string, number>()
  const way: Step[] = []
  const onTheWay = new Map<string, number>()

  const enter = ({ standard: of, rule: id }: Omit<Need, 'depth'>): void => {
    const standard = library.standard(of)
    const rule = library.rules(of)?.get(id)
    const needs: Need[] = []
    let depth = 0
    // A rule is judged only where its standard applies, so it needs what that depends on too.
    if (standard?.appliesIf && rule) needs.push({ standard: of, rule: '', depth: 0 })
    const roots = rule ? expressionsOfRule(rule) : [id === '' ? standard?.appliesIf : undefined]
    for (const root of roots)
      for (const { id: place, node } of root ? nodes(root, '') : []) {
        const here = place.split('.').length
        depth = Math.max(depth, here)
        if (standard && node.op === 'ref') needs.push({ ...targetOf(node.rule, versioned(standard)), depth: here })
      }
    const key = `${of}#${id}`
    onTheWay.set(key, way.length)
    way.push({ key, needs, next: 0, depth, reported: false })
  }

  const leave = (step: Step): void => {
    if (step.depth > limit && !step.reported && step.key.startsWith(`${name}#`))
      report({ code: 'refs-too-deep', at: placeOf(step.key), depth: step.depth, limit })
    depths.set(step.key, step.depth)
    onTheWay.delete(step.key)
    way.pop()
  }

  for (const rule of own.rules) {
    if (!depths.has(`${name}#${rule.id}`)) enter({ standard: name, rule: rule.id })
    for (let step = way.at(-1); step; step = way.at(-1)) {
      const need = step.needs[step.next]
      if (!need) {
        leave(step)
        continue
      }
      const key = `${need.standard}#${need.rule}`
      const start = onTheWay.get(key)
      const depth = depths.get(key)
      if (start === undefined && depth === undefined) {
        enter(need)
        continue
      }
      step.next += 1
      if (depth !== undefined) {
        step.depth = Math.max(step.depth, need.depth + depth)
        step.reported ||= depth > limit
      } else
        report({
          code: 'circular-ref',
          at: placeOf(step.key),
          circle: [...way.slice(start).map((s) => shown(s.key)), shown(key)],
        })
    }
  }
}
