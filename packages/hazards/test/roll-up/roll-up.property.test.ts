import fc from 'fast-check'
import { expect, test } from 'vitest'
import { metrics } from '../../src/policy/district.js'
import { measuresOf } from '../../src/roll-up/figures.js'
import { dimensions, mergeRollUps, rollUp } from '../../src/roll-up/roll-up.js'
import { summary } from './summaries.js'

const many = fc.array(summary, { maxLength: 30 })
const text = JSON.stringify

test('merging is associative and commutative, with nothing as its unit', () => {
  fc.assert(
    fc.property(many, many, many, (a, b, c) => {
      const [x, y, z] = [rollUp(a), rollUp(b), rollUp(c)]
      expect(text(mergeRollUps(mergeRollUps(x, y), z))).toBe(text(mergeRollUps(x, mergeRollUps(y, z))))
      expect(text(mergeRollUps(x, y))).toBe(text(mergeRollUps(y, x)))
      expect(text(mergeRollUps(x, rollUp([])))).toBe(text(x))
    }),
  )
})

test('any grouping and any order of hazards gives the same, byte for byte', () => {
  const grouped = many.chain((hazards) =>
    fc.tuple(
      fc.constant(hazards),
      fc.array(fc.nat(4), { minLength: hazards.length, maxLength: hazards.length }),
      fc.shuffledSubarray(hazards, { minLength: hazards.length }),
    ),
  )
  fc.assert(
    fc.property(grouped, ([hazards, group, shuffled]) => {
      const parts = [0, 1, 2, 3, 4].map((g) => rollUp(hazards.filter((_, i) => group[i] === g)))
      expect(text(mergeRollUps(...parts))).toBe(text(rollUp(hazards)))
      expect(text(rollUp(shuffled))).toBe(text(rollUp(hazards)))
    }),
  )
})

test('what a roll-up says comes back from JSON, and merging leaves its parts alone', () => {
  fc.assert(
    fc.property(many, (hazards) => {
      const rolled = rollUp(hazards)
      const before = text(rolled)
      expect(text(mergeRollUps(JSON.parse(before)))).toBe(before)
      mergeRollUps(rolled, rolled)
      expect(text(rolled)).toBe(before)
    }),
  )
})

test('every hazard is counted once in every dimension, and every state and clearing adds up', () => {
  fc.assert(
    fc.property(many, (hazards) => {
      const rolled = rollUp(hazards)
      for (const grade of ['general', 'major', 'ungraded'] as const) {
        const total = rolled.total[grade]
        expect(total.hazards).toBe(hazards.filter((h) => (h.grade ?? 'ungraded') === grade).length)
        expect(total.open + total.cleared + total.dismissed + total.merged).toBe(total.hazards)
        expect(total.clearedOnTime + total.clearedLate + total.clearedUndetermined).toBe(total.cleared)
        for (const dimension of dimensions) {
          const counted = rolled.by[dimension].reduce((n, { cell }) => n + cell[grade].hazards, 0)
          expect(counted).toBe(dimension === 'closedMonth' ? total.cleared : total.hazards)
        }
      }
    }),
  )
})

test('grading a hazard keeps every measure within the bounds that were known before', () => {
  fc.assert(
    fc.property(
      many,
      fc.array(fc.constantFrom('general' as const, 'major' as const), { minLength: 30, maxLength: 30 }),
      (hazards, grades) => {
        const graded = hazards.map((h, i) => ({ ...h, grade: h.grade ?? grades[i] ?? 'major' }))
        const before = measuresOf(rollUp(hazards).total)
        const after = measuresOf(rollUp(graded).total)
        for (const metric of metrics) {
          expect(after[metric][0]).toBeGreaterThanOrEqual(before[metric][0])
          expect(after[metric][1]).toBeLessThanOrEqual(before[metric][1])
        }
      },
    ),
    { numRuns: 500 },
  )
})
