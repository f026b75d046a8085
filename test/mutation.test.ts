import { versioned } from '@zhiben/rules'
import { construction2022, construction2024, examples2022, examples2024 } from '@zhiben/standards/construction'
import { fire2017, fire2017Examples, fire2025, fire2025Examples } from '@zhiben/standards/fire'
import { gongmao2023, gongmao2023Examples } from '@zhiben/standards/gongmao'
import { coverageOf, type MutationKind, mutationOf, mutationWords } from '@zhiben/testing'
import { describe, expect, test } from 'vitest'
import { allStandards } from './differential/standards.js'

const shipped = [
  [gongmao2023, gongmao2023Examples],
  [construction2022, examples2022],
  [construction2024, examples2024],
  [fire2017, fire2017Examples],
  [fire2025, fire2025Examples],
] as const

interface Alike {
  /** Standard, rule and place, as the report names them: `cn/gongmao@2023#5(11).when.of`. */
  readonly id: string
  readonly kind: MutationKind
  readonly option?: string
  /** Why no facts can tell the slip from the rule. */
  readonly because: string
}

/**
 * Slips that no example can show, since the rule means the same with them. There are none: a rule with such a place
 * says something twice, so make it simpler before you list it here. One that an example shows after all fails the
 * test until it is struck off.
 */
const alike: readonly Alike[] = []

const nameOf = ({ id, kind, option = '' }: Pick<Alike, 'id' | 'kind'> & { readonly option?: string | undefined }) =>
  `${id} ${kind} ${option}`.trim()

describe.each(shipped.map(([standard, examples]) => [versioned(standard), standard, examples] as const))(
  '%s',
  (name, standard, examples) => {
    test('no slip in a rule goes unnoticed by its examples', () => {
      const { mutants, survivors } = mutationOf(standard, examples, { search: 0 })
      const listed = alike.filter(({ id }) => id.startsWith(`${name}#`)).map(nameOf)
      const unlisted = survivors.filter((survivor) => !listed.includes(nameOf(survivor)))
      // The search for the examples that are missing takes its time, and is for whoever must write them.
      const missing = unlisted.length > 0 ? mutationWords(mutationOf(standard, examples), 'zh') : ''
      expect(survivors.map(nameOf).sort(), missing).toEqual([...listed].sort())
      expect(mutants).toBeGreaterThan(standard.rules.length / 2)
    })

    test('every verdict that a rule can come to has an example, and each comes out as it says', () => {
      const { rules, wrong } = coverageOf(standard, examples)
      expect(wrong).toEqual([])
      expect(rules.filter(({ missing }) => missing.length > 0).map(({ rule, missing }) => [rule, missing])).toEqual([])
    })
  },
)

test('every standard that is published is tried', () =>
  expect(shipped.map(([standard]) => versioned(standard)).sort()).toEqual(allStandards.map(([name]) => name).sort()))

test('what is listed as alike belongs to a standard that is tried and says why', () => {
  for (const { id, because } of alike) {
    expect(allStandards.map(([name]) => name)).toContain(id.split('#')[0])
    expect(because).not.toBe('')
  }
})
