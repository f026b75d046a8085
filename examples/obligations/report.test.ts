import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { report } from './report.js'

const read = (name: string) => JSON.parse(readFileSync(new URL(name, import.meta.url), 'utf8'))

test('what is late comes first, then what is next, and the plan meets the rest of the year', () => {
  const { lines, plan } = report(read('smelter.json'), read('log.json'), '2026-05-20')
  expect(lines[0]).toMatch(/^逾期 /)
  expect(lines).toContain('逾期 金属冶炼企业主要负责人带队检查重大事故隐患排查整治：自 2026-05-01')
  expect(lines).toContain('还有 11 天 金属冶炼企业主要负责人带队检查重大事故隐患排查整治')
  expect(plan.events.every(({ occurrence }) => occurrence.on >= '2026-05-20')).toBe(true)
  expect(plan.events.length).toBe(plan.atLeast)
})

test('what is wrong is said, and nothing else', () => {
  expect(() => report({ isMetalSmelter: true }, [], '2026-05-20')).toThrow('isMetalSmelting')
  expect(() => report({}, [{ on: '2026-02-30', action: 'drill', by: 'principal' }], '2026-05-20')).toThrow('2026-02-30')
})
