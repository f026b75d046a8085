import type { Node, Standard } from '@zhiben/rules'
import { type Origin, problemWords, type RegistryRefused, registry } from '@zhiben/sdk'
import { expect, test } from 'vitest'
import { base } from '../../../test/bad-packs/base.js'

/** The base under another name, whose second rule is as given. */
const standard = (id: Standard['id'], when?: Node, version = '2024'): Standard => ({
  ...base,
  id,
  version,
  rules: when ? [base.rules[0]!, { ...base.rules[1]!, when }] : base.rules,
})
const ref = (rule: string): Node => ({ op: 'ref', rule })
const from = (...standards: readonly Standard[]): readonly Origin[] =>
  standards.map((s) => ({ standard: s, from: `packs/${s.id.replace('/', '-')}.json` }))

const problems = (origins: readonly Origin[]) => {
  try {
    registry(origins)
    return []
  } catch (thrown) {
    return (thrown as RegistryRefused).problems
  }
}

test('standards load together by id and version, and know where they came from', () => {
  const {
    byName,
    from: origin,
    standards,
  } = registry(from(base, standard('cn/storage', undefined, '2030'), standard('cn/a')))
  expect([...byName.keys()]).toEqual(['cn/storage@2024', 'cn/storage@2030', 'cn/a@2024'])
  expect(origin.get('cn/a@2024')).toBe('packs/cn-a.json')
  expect(standards).toHaveLength(3)
})

test('two of one name do not load together; both places are named', () => {
  const clash = problems([
    { standard: base, from: '@zhiben/standards' },
    ...from(standard('cn/a')),
    { standard: standard('cn/storage', ref('1')), from: 'packs/city.json' },
  ])
  expect(clash).toEqual([
    { code: 'name-clash', at: 'cn/storage@2024', first: '@zhiben/standards', second: 'packs/city.json' },
  ])
  expect(problemWords(clash[0]!, 'zh')).toMatch(/cn\/storage@2024.*@zhiben\/standards.*packs\/city\.json/)
  expect(problemWords(clash[0]!, 'en')).toMatch(/cn\/storage@2024.*@zhiben\/standards.*packs\/city\.json/)
})

test('references lead from one standard to a rule of another, in whatever order they are given', () => {
  expect(
    problems(from(standard('cn/a', ref('cn/b@2024#1')), standard('cn/b', ref('cn/c@2024#2')), standard('cn/c'))),
  ).toEqual([])
  expect(problems(from(standard('cn/a', ref('cn/b@2024#9')), standard('cn/b')))).toEqual([
    { code: 'unknown-rule', at: 'cn/a@2024 rules[1].when', found: 'cn/b@2024#9', nearest: undefined },
  ])
  expect(problems(from(standard('cn/a', ref('cn/b@2023#1')), standard('cn/b')))).toEqual([
    { code: 'unknown-import', at: 'cn/a@2024 rules[1].when', found: 'cn/b@2023' },
  ])
})

test('a circle of standards is named, although no rule depends on itself', () => {
  const circle = from(
    standard('cn/a', ref('cn/b@2024#1')),
    standard('cn/b', ref('cn/c@2024#1')),
    standard('cn/c', ref('cn/a@2024#1')),
  )
  expect(problems(circle)).toEqual([
    {
      code: 'circular-import',
      at: 'cn/a@2024',
      circle: ['cn/a@2024', 'cn/b@2024', 'cn/c@2024', 'cn/a@2024'],
    },
  ])
})

test('a fact that means something else in a standard referred to is named', () => {
  const km = { ...base.facts, distance: { ...base.facts.distance, unit: 'km' } } as Standard['facts']
  const other: Standard = { ...standard('cn/b', { op: 'fact', fact: 'alarm' }), facts: km }
  expect(problems(from(base, other))).toEqual([])
  expect(problems(from(standard('cn/a', ref('cn/b@2024#1')), other))).toEqual([
    { code: 'fact-clash', at: 'cn/a@2024 facts.distance' },
  ])
})
