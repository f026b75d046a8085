import { expect, test } from 'vitest'
import { defaultPolicy, ezhouPolicy, hubeiPolicy, nationalPolicy } from '../../src/policy/default/index.js'
import { overlay } from '../../src/policy/overlay.js'
import type { Policy } from '../../src/policy/policy.js'
import { releasedFrom } from '../../src/policy/release.js'

const [{ basis }] = defaultPolicy.limits as [Policy['limits'][0]]
const district: Policy = {
  ...hubeiPolicy,
  id: 'demo/hazard-policy',
  version: '2026',
  jurisdiction: { level: 'district', name: { zh: '示例区', en: 'Demo' } },
  extends: 'ezhou/hazard-policy@2024',
  limits: [{ id: 'month', scope: { grade: 'major' }, term: { kind: 'days', days: 30, from: 'graded' }, basis }],
  extensions: [{ times: 1, days: 30, onRequest: true, basis }],
}
const over = (upper: Policy, lower: Policy): Policy => {
  const { policy } = overlay(upper, lower)
  if (policy === undefined) throw new Error('laxer')
  return policy
}
const layered = over(defaultPolicy, district)

test('a layer below, or the same again in a newer version, is as strict: any authority may', () => {
  expect(releasedFrom(defaultPolicy, layered)).toBeUndefined()
  expect(releasedFrom(nationalPolicy, defaultPolicy)).toBeUndefined()
  expect(releasedFrom(defaultPolicy, { ...defaultPolicy, version: '2027' })).toBeUndefined()
  // From outside, with its fields in another order and other sources.
  const backwards = JSON.parse(
    JSON.stringify(defaultPolicy, (key, value) =>
      key === 'basis'
        ? []
        : typeof value === 'object' && value !== null && !Array.isArray(value)
          ? Object.fromEntries(Object.entries(value).reverse())
          : value,
    ),
  )
  expect(releasedFrom(defaultPolicy, backwards)).toBeUndefined()
})

test('what a layer asked is given up by its level; what those above it asked by none below the nation', () => {
  expect(releasedFrom(layered, defaultPolicy)).toBe('district')
  expect(releasedFrom(layered, over(nationalPolicy, hubeiPolicy))).toBe('nation')
  expect(releasedFrom(defaultPolicy, nationalPolicy)).toBe('nation')
  // A policy that stands alone is its jurisdiction's.
  const alone = { ...ezhouPolicy, layers: undefined }
  expect(releasedFrom(alone, { ...alone, version: '2027', inquiries: [] })).toBe('city')
})

test.each([
  ['a limit', { limits: [] }],
  ['a bound on extensions', { extensions: [] }],
  ['its extensions at all', { extensions: undefined }],
  ['its approvers', { approvals: layered.approvals.slice(1) }],
  ['its ladder', { ladder: [] }],
  ['a rung', { ladder: layered.ladder.slice(1) }],
  ['the grade of a rung', { ladder: layered.ladder.map((rung) => ({ ...rung, grade: 'major' as const })) }],
  [
    'a longer limit',
    {
      limits: layered.limits.map((one) =>
        one.id === 'month' ? { ...one, term: { kind: 'days', days: 31, from: 'graded' } as const } : one,
      ),
    },
  ],
])('who lacks %s may be laxer', (_, changed) => {
  expect(releasedFrom(layered, { ...layered, version: '2027', ...changed })).toBe('district')
})

test('letting the enterprise extend major hazards where a policy was silent is laxer', () => {
  const silent = { ...layered, approvals: layered.approvals.filter(({ act }) => act !== 'extension') }
  const line = { act: 'extension', by: { roles: ['principal', 'regulator'], from: 'enterprise' }, basis } as const
  expect(releasedFrom(silent, { ...silent, approvals: [...silent.approvals, line] })).toBe('district')
  const authorities = { ...line, by: { roles: ['regulator'], from: 'district' } } as const
  expect(releasedFrom(silent, { ...silent, approvals: [...silent.approvals, authorities] })).toBeUndefined()
})
