import { coverageOf, coverageWords } from '@zhiben/testing'
import { describe, expect, test } from 'vitest'
import { fullExamples } from './demo-examples.js'
import { demo } from './demo-standard.js'

const without = (why: string) => fullExamples.filter((example) => example.why !== why)

test('examples that show everything leave nothing out', () => {
  const coverage = coverageOf(demo, fullExamples)
  expect(coverage.wrong).toEqual([])
  expect(coverage.rules.flatMap(({ missing }) => missing)).toEqual([])
  expect(coverage.conditions).toEqual([])
  expect(coverage.rules.map(({ verdicts }) => verdicts)).toEqual([
    { hit: 2, clear: 2, undetermined: 1, 'not-applicable': 1 },
    { hit: 2, clear: 3, undetermined: 1, 'not-applicable': 0 },
    { hit: 1, clear: 2, undetermined: 1, 'not-applicable': 0 },
  ])
})

describe('a gap is named', () => {
  test('a verdict of which there is no example', () => {
    const { rules } = coverageOf(demo, without('木材不适用'))
    expect(rules.flatMap(({ rule, missing }) => missing.map((verdict) => [rule, verdict]))).toEqual([
      ['1', 'not-applicable'],
    ])
  })

  test('a condition that never held, by its id, though the rule has examples of every verdict', () => {
    const { rules, conditions } = coverageOf(demo, without('共用的不算'))
    expect(rules.flatMap(({ missing }) => missing)).toEqual([])
    expect(conditions.map(({ id, rule, never }) => [id, rule, never])).toEqual([
      ['test/demo@1#1.when.where', '1', ['false']],
      ['test/demo@1#1.when.where.of', '1', ['true']],
    ])
  })

  test('what examples of other rules show does not count', () => {
    const onlyThree = fullExamples.filter(({ rule }) => rule === '3')
    const { conditions } = coverageOf(demo, onlyThree)
    expect(conditions.filter(({ rule }) => rule === '2').length).toBeGreaterThan(0)
    expect(conditions.filter(({ rule }) => rule === '3')).toEqual([])
  })

  test('an example that says another verdict than the rule does', () => {
    const [first, ...rest] = fullExamples
    const wrong = coverageOf(demo, [{ ...first, expect: 'clear' } as typeof first & object, ...rest]).wrong
    expect(wrong).toEqual([{ index: 0, rule: '1', why: '两个中有一个不足', expected: 'clear', found: 'hit' }])
    const nobody = coverageOf(demo, [{ ...first, rule: '9' } as typeof first & object]).wrong
    expect(nobody).toMatchObject([{ rule: '9', found: undefined }])
  })
})

describe('in words', () => {
  const coverage = coverageOf(
    demo,
    fullExamples.filter(({ rule, expect }) => rule === '1' && expect !== 'not-applicable'),
  )

  test('Chinese', () => {
    const words = coverageWords(coverage, 'zh')
    expect(words).toContain('《示例标准》1:3 条,示例 5 个。')
    expect(words).toContain('条目 1(水封压力不足):没有「不适用」的示例。')
    expect(words).toContain('条目 1:「行业 为 冶金、造纸」在示例中从未不成立。')
    expect(words).toContain('条目 3:「上次检查 + 3 个月 < 判定日」在示例中从未成立、从未不成立。')
  })

  test('English', () => {
    const words = coverageWords(coverage, 'en')
    expect(words).toContain('Rule 1 (Seal pressure too low): no example that is not applicable.')
    expect(words).toContain('Rule 2: “Workers > 9 persons” never held, never failed to hold in the examples.')
  })
})
