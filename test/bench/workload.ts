import type { Standard } from '@zhiben/rules'
import { gongmao2023 } from '@zhiben/standards/gongmao'

/** The standard that is measured, and the day it judges for. */
export const workload: Standard = gongmao2023
export const options = { asOf: '2026-11-24' } as const

/** The standard with only some of its rules; any of them is a hit of the standard. */
export const withRules = (standard: Standard, ids: ReadonlySet<string>): Standard =>
  renewed(
    standard,
    standard.rules.filter(({ id }) => ids.has(id)),
  )

/** The standard with `n` rules: an even choice of its own, or copies of them under other ids. */
export const ofSize = (standard: Standard, n: number): Standard => {
  const { length } = standard.rules
  const rules = Array.from({ length: n }, (_, i) => {
    const rule = standard.rules[n <= length ? Math.floor((i * length) / n) : i % length] as Standard['rules'][number]
    return i < length ? rule : { ...rule, id: `${rule.id}-copy${Math.floor(i / length)}` }
  })
  return renewed(standard, rules)
}

const renewed = (standard: Standard, rules: Standard['rules']): Standard => ({
  ...standard,
  rules,
  combine: standard.combine.map((grade) => ({
    ...grade,
    when: { op: 'any', of: rules.map(({ id }) => ({ op: 'ref', rule: id })) },
  })),
})
