import type { Citation, Localized } from '@zhiben/core'
import { type Condition, quantity } from '../build/expression.js'
import { any, atLeast, choose, ref } from '../build/logic.js'
import type { Rule } from './rule.js'

/** A grade as an author writes it. */
export interface GradeDefinition {
  readonly level: string
  readonly title: Localized
  readonly cite?: Citation
  readonly when: Condition
}

/** How a standard's rules combine into its verdict: from the rules, the grades, gravest first. */
export type Combine = (rules: readonly Pick<Rule, 'id' | 'level'>[]) => readonly GradeDefinition[]

const major: Localized = { zh: '重大事故隐患', en: 'Major accident hazard' }

/** Any one rule of level `major` is enough. */
export const anyOf: Combine = (rules) => [
  {
    level: 'major',
    title: major,
    when: any(...rules.filter((rule) => rule.level === 'major').map((rule) => ref(rule.id))),
  },
]

/** At least `n` of a group of rules. */
export const atLeastOf =
  (n: number, group: readonly string[], title: Localized = major): Combine =>
  () => [{ level: 'major', title, when: atLeast(n, group.map(ref)) }]

/** Points for each rule that hits; the standard hits from a total upwards. Fails: `TypeError` if no rule has any. */
export const score =
  (points: Readonly<Record<string, number>>, from: number, title: Localized = major): Combine =>
  () => {
    const scored = Object.entries(points).map(([rule, n]) => choose(ref(rule), quantity(n, '1'), quantity(0, '1')))
    if (scored.length === 0) throw new TypeError("`score` has no points; give them by rule, as { '6.1': 5 }")
    const total = scored.reduce((sum, points) => sum.plus(points))
    return [{ level: 'major', title, when: total.atLeast(from) }]
  }

/** Grades with a condition each, gravest first. */
export const graded =
  (grades: readonly GradeDefinition[]): Combine =>
  () =>
    grades
