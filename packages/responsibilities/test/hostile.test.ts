import { readOrganisation } from '@zhiben/responsibilities'
import { expect, test } from 'vitest'

const principal = { id: 'gm', title: '总经理', role: 'principal', holders: ['e-1'] }
const chart = (positions: readonly object[], areas: readonly object[] = []) =>
  readOrganisation({ id: 'o', title: '某厂', areas, positions: [principal, ...positions] })
const list = <T>(length: number, of: (i: number) => T): T[] => Array.from({ length }, (_, i) => of(i))

test('a chart of twenty thousand levels is read, and a circle as long is told once', () => {
  const position = (i: number, parent: string) => ({ id: `p${i}`, title: '岗', role: 'worker', parent, holders: ['e'] })
  expect(chart(list(20_000, (i) => position(i, i === 0 ? 'gm' : `p${i - 1}`))).problems).toEqual([])
  const circle = chart(list(20_000, (i) => position(i, `p${(i + 1) % 20_000}`))).problems
  expect(circle.map(({ code }) => code)).toEqual(['chart-circle'])
})

test('twenty thousand positions under names that are not there are told each', () => {
  const positions = list(20_000, (i) => ({
    id: `worker-in-shop-${i}`,
    title: '岗',
    role: 'worker',
    parent: `head-of-shop-${i}`,
  }))
  expect(chart(positions).problems.length).toBe(20_000)
})

test('of a hundred thousand holders those that stand twice are told each', () => {
  const holders = list(100_000, (i) => `e-${i % 50_000}`)
  const { problems } = chart([{ id: 'w', title: '岗', role: 'worker', parent: 'gm', holders }])
  expect(problems.filter(({ code }) => code === 'holder-twice').length).toBe(50_000)
})

test('names of what every object has are names like others', () => {
  const names = ['__proto__', 'constructor', 'toString', 'hasOwnProperty']
  const positions = names.map((id, i) => ({
    id,
    title: '岗',
    role: 'worker',
    parent: names[i - 1] ?? 'gm',
    holders: ['e'],
  }))
  expect(chart(positions).problems).toEqual([])
  const missing = chart([{ id: 'w', title: '岗', role: 'worker', parent: 'valueOf', holders: ['e'] }]).problems
  expect(missing.map(({ code }) => code)).toEqual(['unknown-parent'])
})
