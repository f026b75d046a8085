import { expect, test } from 'vitest'
import { diffOf } from '../../src/diff/diff.js'
import { plant1 } from '../plant.js'

test('where whom the standard is for differs, every rule does, and there are facts to show it', () => {
  const narrower = { ...plant1, version: '1b', appliesIf: { op: 'fact', fact: 'demoFoundry' } as const }
  const diff = diffOf(plant1, narrower, [plant1, narrower], '2023-06-01')
  expect(diff.unchanged).toBe(0)
  expect(diff.changed.map(({ changed }) => changed)).toEqual(plant1.rules.map(() => ['conditions']))
  expect(diff.changed.map(({ example }) => example?.after)).toContain('not-applicable')
})
