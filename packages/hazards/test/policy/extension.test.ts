import { expect, test } from 'vitest'
import { defaultPolicy, hubeiPolicy } from '../../src/policy/default/index.js'
import { extensionOf } from '../../src/policy/extension.js'
import { overlay } from '../../src/policy/overlay.js'
import type { Policy } from '../../src/policy/policy.js'
import { readPolicy } from '../../src/policy/read-policy.js'

const [{ basis }] = defaultPolicy.limits as [Policy['limits'][0]]
const of = (id: string, level: 'city' | 'district', line: object, above: Policy['extends']): Policy => ({
  ...hubeiPolicy,
  id: `${id}/hazard-policy`,
  version: '1',
  jurisdiction: { level, name: { zh: id, en: id } },
  extends: above,
  extensions: [{ times: null, days: null, onRequest: false, basis, ...line }],
})
const city = of('city', 'city', { grade: 'major', times: 2, days: 60 }, 'hubei/hazard-policy@2023')

test('no source bounds extensions, and the default policy says so', () => {
  expect(extensionOf(defaultPolicy, 'major')).toEqual({ times: null, days: null, onRequest: false, lines: [] })
  expect(defaultPolicy.open.some(({ about }) => about.en.includes('extended'))).toBe(true)
})

test('of several layers the strictest counts, and of an ungraded hazard all', () => {
  const both = overlay(city, of('town', 'district', { days: 30, onRequest: true }, 'city/hazard-policy@1')).policy
  expect(both && extensionOf(both, 'major')).toMatchObject({ times: 2, days: 30, onRequest: true })
  expect(both && extensionOf(both, 'general')).toMatchObject({ times: null, days: 30, onRequest: true })
  expect(both && extensionOf(both, null)).toMatchObject({ times: 2, days: 30, onRequest: true })
})

test('a layer that allows more than the one above is refused, at both places', () => {
  const laxer = overlay(city, of('town', 'district', { grade: 'major', times: 3, days: 61 }, 'city/hazard-policy@1'))
  expect(laxer.problems).toEqual([
    {
      code: 'laxer-figure',
      at: 'extensions[0].times',
      above: 'extensions[0].times',
      found: '3',
      limit: '2',
      stricter: 'less',
    },
    {
      code: 'laxer-figure',
      at: 'extensions[0].days',
      above: 'extensions[0].days',
      found: '61',
      limit: '60',
      stricter: 'less',
    },
  ])
})

test('from outside: each wrong value by its place', () => {
  const wrong = { ...city, extensions: [{ times: -1, days: 1.5, onRequest: 'yes', basis }] }
  expect(readPolicy(JSON.parse(JSON.stringify(wrong))).problems).toEqual([
    { code: 'wrong-shape', at: 'extensions[0].times', expected: 'times', found: '-1' },
    { code: 'wrong-shape', at: 'extensions[0].days', expected: 'days', found: '1.5' },
    { code: 'wrong-shape', at: 'extensions[0].onRequest', expected: 'boolean', found: 'yes' },
  ])
  expect(readPolicy(JSON.parse(JSON.stringify(city))).problems).toEqual([])
})
