import { closures, type Standard } from '@zhiben/rules'
import { type Mutant, mutantsOf, mutationOf, mutationWords, runOptions, standardArbitrary } from '@zhiben/testing'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fullExamples } from './demo-examples.js'
import { demo } from './demo-standard.js'

const without = (why: string) => fullExamples.filter((example) => example.why !== why)

describe('mutants', () => {
  test('of the demo standard are these', () => {
    const counts = new Map<string, number>()
    for (const { rule, kind } of mutantsOf(demo))
      counts.set(`${rule} ${kind}`, (counts.get(`${rule} ${kind}`) ?? 0) + 1)
    expect(Object.fromEntries(counts)).toEqual({
      '1 condition-to-apply-dropped': 1,
      '1 option-dropped': 2,
      '1 some-becomes-every': 1,
      '1 filter-dropped': 1,
      '1 negation-dropped': 1,
      '1 limit-itself-counts': 1,
      '1 limit-higher': 1,
      '1 limit-lower': 1,
      '2 any-becomes-all': 1,
      '2 branch-dropped': 4,
      '2 all-becomes-any': 1,
      '2 limit-itself-no-longer-counts': 1,
      '2 limit-itself-counts': 1,
      '2 limit-higher': 2,
      '2 limit-lower': 2,
      '2 exception-dropped': 1,
      '3 all-becomes-any': 1,
      '3 branch-dropped': 2,
      '3 limit-itself-counts': 1,
      '3 period-longer': 1,
      '3 period-shorter': 1,
    })
  })

  const applied = (standard: Standard, { mutated }: Mutant): Standard => ({
    ...standard,
    rules: standard.rules.map((rule) => (rule.id === mutated.id ? mutated : rule)),
  })

  test('of any standard differ from it in one rule and can be judged by', () => {
    fc.assert(
      fc.property(standardArbitrary(), (standard) => {
        const text = JSON.stringify(standard)
        for (const mutant of mutantsOf(standard)) {
          const other = applied(standard, mutant)
          expect(JSON.stringify(other)).not.toBe(text)
          expect(closures(other)({}, 19_000).rules).toHaveLength(standard.rules.length)
        }
        expect(JSON.stringify(standard)).toBe(text)
      }),
      runOptions(60),
    )
  })
})

test('examples that show everything let no mutant live', () => {
  const { mutants, killed, survivors } = mutationOf(demo, fullExamples, { search: 0 })
  expect(survivors).toEqual([])
  expect(killed).toBe(mutants)
})

describe('without an example', () => {
  test.each([
    ['恰 30 kPa', ['limit-itself-counts', 'limit-higher']],
    ['两个中有一个不足', ['some-becomes-every']],
    ['共用的不算', ['filter-dropped']],
    ['木材不适用', ['condition-to-apply-dropped']],
    ['造纸也适用', ['option-dropped']],
    ['恰 1 t', ['branch-dropped', 'limit-itself-no-longer-counts', 'limit-higher']],
    ['造纸除外', ['exception-dropped']],
    ['恰三个月', ['branch-dropped', 'limit-itself-counts', 'period-shorter']],
  ])('“%s” some live', (why, kinds) => {
    const { survivors } = mutationOf(demo, without(why), { search: 0 })
    expect(survivors.map(({ kind }) => kind)).toEqual(kinds)
  })

  test('the one that is missing is found again, small and decided', () => {
    for (const { why } of fullExamples) {
      const { survivors } = mutationOf(demo, without(why))
      for (const { kind, mutated, missing } of survivors) {
        expect(missing, `${why}: ${kind}`).toBeDefined()
        if (!missing) continue
        expect(missing.verdict).not.toBe(missing.mutantVerdict)
        const at = demo.rules.findIndex(({ id }) => id === mutated.id)
        const judged = [demo, { ...demo, rules: demo.rules.map((rule, i) => (i === at ? mutated : rule)) }].map(
          (standard) => closures(standard)(missing.facts, 19_492).rules[at],
        )
        expect(judged).toEqual([missing.verdict, missing.mutantVerdict])
      }
    }
    const [survivor] = mutationOf(demo, without('恰 30 kPa')).survivors
    expect(survivor?.missing).toMatchObject({
      asOf: '2023-05-15',
      facts: { drainers: [{ pressure: 30, shared: false }] },
      verdict: 'clear',
    })
  })
})

describe('in words', () => {
  const mutation = mutationOf(demo, without('恰 30 kPa'))

  test('Chinese', () => {
    const words = mutationWords(mutation, 'zh')
    expect(words).toContain('《示例标准》1:改动 28 处,示例看出 26 处,看不出 2 处。')
    expect(words).toContain(
      '条目 1(水封压力不足):恰在界限也算在内(水封压力 < 30 kPa → 水封压力 ≤ 30 kPa),示例看不出来。',
    )
    expect(words).toContain('可补示例(2023-05-15)')
  })

  test('English', () => {
    expect(mutationWords(mutation, 'en')).toContain(
      'Rule 1 (Seal pressure too low): the limit is one unit higher (30 kPa → 31 kPa) and no example notices. An example',
    )
  })

  test('a mutant that nothing tells from its rule', () => {
    const alone = mutationOf(demo, without('恰 30 kPa'), { search: 0 })
    expect(mutationWords(alone, 'zh')).toContain('没有找到')
    expect(mutationWords(alone, 'en')).toContain('perhaps there is none')
  })
})
