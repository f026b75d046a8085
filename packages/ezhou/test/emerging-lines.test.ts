import { emergingLines } from '@zhiben/ezhou/municipal'
import { leadUnits } from '@zhiben/responsibilities'
import { expect, test } from 'vitest'

test('fifteen new lines of business, each once; as long as nobody is related to them, each is a gap', () => {
  expect(emergingLines).toHaveLength(15)
  expect(new Set(emergingLines.map(({ id }) => id)).size).toBe(15)
  const { problems } = leadUnits(emergingLines, [])
  expect(problems.map(({ code }) => code)).toEqual(emergingLines.map(() => 'line-without-lead'))
  expect(leadUnits(emergingLines, { partial: [] }).problems.every(({ code }) => code === 'line-undetermined')).toBe(
    true,
  )
})
