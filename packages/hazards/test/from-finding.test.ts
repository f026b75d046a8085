import { expect, test } from 'vitest'
import { fromFinding } from '../src/from-finding.js'
import { life, opened } from './life.js'

const finding = { standard: 'cn/gongmao', version: '2023', rule: '11(3)', level: 'major', verdict: 'hit' } as const

test('a hit opens a hazard that keeps the version it was judged by', () => {
  const origin = fromFinding(finding, 'self-check')
  if (origin === undefined) throw new Error('no origin')
  const one = life()
  one.does('officer', { ...opened, origin })
  expect(one.state()).toMatchObject({
    channel: 'self-check',
    finding: { standard: 'cn/gongmao@2023', rule: '11(3)', level: 'major' },
  })
})

test('what is no hit is no hazard', () => {
  for (const verdict of ['clear', 'undetermined', 'not-applicable'] as const)
    expect(fromFinding({ ...finding, verdict }, 'inspection')).toBeUndefined()
})
