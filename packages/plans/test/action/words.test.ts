import { type ActionProblem, actionProblemWords } from '@zhiben/plans'
import { expect, test } from 'vitest'

/** A problem of every code: leave one out and this does not compile. */
const samples: { readonly [C in ActionProblem['code']]: Extract<ActionProblem, { readonly code: C }> } = {
  'duplicate-measure': { code: 'duplicate-measure', at: 'a', found: 'x', first: 'b' },
  'unknown-unit-name': { code: 'unknown-unit-name', at: 'a', found: 'nort', nearest: 'north' },
  'circular-unit': { code: 'circular-unit', at: 'units.a', circle: ['a', 'b', 'a'] },
  'members-of-no-group': { code: 'members-of-no-group', at: 'units.a', found: 'a' },
  'unknown-metric': { code: 'unknown-metric', at: 'a', found: 'x', nearest: undefined },
  'unused-metric': { code: 'unused-metric', at: 'a', found: 'x' },
  'target-unit': { code: 'target-unit', at: 'a', found: '1', expected: '%' },
  'target-out-of-bounds': { code: 'target-out-of-bounds', at: 'a', found: 101, min: 0, max: 100, unit: '%' },
  'share-unit': { code: 'share-unit', at: 'a', found: '1' },
  'outside-period': { code: 'outside-period', at: 'a', found: '2030-01-01', from: '2024-01-01', until: '2026-12-31' },
  'plan-period-backwards': { code: 'plan-period-backwards', at: 'period', from: '2025-01-01', until: '2024-01-01' },
  'kind-without': { code: 'kind-without', at: 'a', kind: 'periodic' },
  'number-gap': { code: 'number-gap', at: 'a', found: '1.3', expected: '1.2' },
  'not-a-district': { code: 'not-a-district', at: 'districts[0]', found: 'bureau' },
  unassigned: { code: 'unassigned', at: 'a' },
  'report-shape': { code: 'report-shape', at: 'reports[0].by', expected: 'text', found: '7' },
  'report-about-nothing': { code: 'report-about-nothing', at: 'reports[0]' },
  'report-missing': { code: 'report-missing', at: 'reports[0].value', mayBeUnknown: true },
  'report-unknown-measure': { code: 'report-unknown-measure', at: 'a', found: 'x', nearest: 'y' },
  'report-unknown-unit': { code: 'report-unknown-unit', at: 'a', found: 'x', nearest: undefined },
  'report-by-group': { code: 'report-by-group', at: 'a', found: 'districts' },
  'report-unknown-district': { code: 'report-unknown-district', at: 'a', found: 'x', nearest: undefined },
  'report-of-another-district': { code: 'report-of-another-district', at: 'a', by: 'north', found: 'south' },
  'report-not-responsible': { code: 'report-not-responsible', at: 'a', found: 'finance', measure: 'all' },
  'report-day': { code: 'report-day', at: 'a', found: '"2024-02-30"' },
  'report-month': { code: 'report-month', at: 'a', found: '2024-13' },
  'report-before-month': { code: 'report-before-month', at: 'a', found: '2024-05-31', month: '2024-06' },
  'report-in-future': { code: 'report-in-future', at: 'a', found: '2025-01-01', asOf: '2024-12-01' },
  'report-value': { code: 'report-value', at: 'a', found: '"85"', expected: 'share' },
  'report-out-of-bounds': { code: 'report-out-of-bounds', at: 'a', found: 101, min: 0, max: 100, unit: '%' },
  'report-range-backwards': { code: 'report-range-backwards', at: 'a', from: 5, to: 3 },
  'report-value-twice': { code: 'report-value-twice', at: 'a' },
  'report-part-over-whole': { code: 'report-part-over-whole', at: 'a', done: 5, of: 3 },
  'report-unit-missing': { code: 'report-unit-missing', at: 'a', expected: '%' },
  'report-unit': { code: 'report-unit', at: 'a', found: 't', expected: '%' },
  'reports-disagree': { code: 'reports-disagree', at: 'reports[1]', first: 'reports[0]', measure: 'all' },
}

test.each(Object.values(samples))('$code is said in both languages, on one line, with its place', (problem) => {
  const zh = actionProblemWords(problem, 'zh')
  const en = actionProblemWords(problem, 'en')
  expect(zh).toMatch(/^[^\n]+：[^\n]*\p{Script=Han}[^\n]*$/u)
  expect(en).toMatch(/^[^\n]+: [^\n\p{Script=Han}]+$/u)
  expect([zh, en].every((text) => text.startsWith(problem.at))).toBe(true)
  expect(`${zh}${en}`).not.toContain('undefined')
})
