import { type InForce, inForceOn, isInForce } from '@zhiben/rules'
import { expect, test } from 'vitest'

const version = (version: string, inForce: InForce) => ({ id: 'test/in-force' as const, version, inForce })
const first = version('1', { from: '2020-01-01', until: '2023-12-31' })
const second = version('2', { from: '2024-01-01' })

test.each([
  ['2019-12-31', false],
  ['2020-01-01', true],
  ['2023-12-31', true],
  ['2024-01-01', false],
] as const)('a period holds both its ends: %s', (day, holds) => {
  expect(isInForce(first.inForce, day)).toBe(holds)
})

test('one version follows another, and before the first none is known', () => {
  expect(inForceOn([first, second], '2023-12-31')).toEqual({ judging: [first], unknown: [] })
  expect(inForceOn([first, second], '2024-01-01')).toEqual({ judging: [second], unknown: [] })
  expect(inForceOn([first, second], '2019-12-31')).toEqual({ judging: [], unknown: ['test/in-force'] })
})

test('where the periods of two versions overlap, neither is passed over', () => {
  const open = version('1', { from: '2020-01-01' })
  expect(inForceOn([open, second], '2024-01-01')).toEqual({ judging: [open, second], unknown: [] })
})
