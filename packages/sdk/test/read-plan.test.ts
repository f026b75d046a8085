import { municipal } from '@zhiben/ezhou/municipal'
import { planProblemWords, readPlan } from '@zhiben/sdk'
import { expect, test } from 'vitest'

test('a plan that went through JSON is the same plan', () => {
  expect(readPlan(JSON.parse(JSON.stringify(municipal))).plan).toEqual(municipal)
})

test('what is wrong with a value that is no plan is told, shape first', () => {
  expect(readPlan(null).problems.map(({ code, at }) => [code, at])).toEqual([['wrong-shape', '']])
  const twice = { ...structuredClone(municipal), districts: ['echeng', 'emergency'] }
  expect(readPlan(twice).problems.map((problem) => planProblemWords(problem, 'en'))).toEqual([
    expect.stringContaining('districts[1]'),
  ])
})
