import { afterEach, expect, test, vi } from 'vitest'
import { progressOn } from '../src/batch/progress.js'
import { demo, file, run } from './run.js'

const esc = '\u001b'
afterEach(() => void vi.useRealTimers())

test('colour where it is wanted, and the same words', async () => {
  const path = file('colour.json', JSON.stringify({ id: 'a', demoMayKill: true }))
  const plain = await run(['judge', path, ...demo])
  const coloured = await run(['judge', path, ...demo], { io: { colour: true } })
  expect(coloured.out).toContain(`${esc}[31m`)
  expect(coloured.out.replaceAll(new RegExp(`${esc}\\[\\d+m`, 'g'), '')).toBe(plain.out)
})

test('a bar for a person who has waited a second, taken away before anything else is written', () => {
  vi.useFakeTimers()
  const written: string[] = []
  const terminal = { in: true, out: true, err: true }
  const { tick, clear } = progressOn({ terminal, err: (text) => void written.push(text) })
  tick(1, 0)
  clear()
  expect(written).toEqual([])
  vi.advanceTimersByTime(1500)
  tick(1200, 0.5)
  tick(1201, 0.5)
  clear()
  clear()
  expect(written).toHaveLength(2)
  expect(written[0]).toContain('1,200 [############............] 50 %')
  expect(written[1]).toBe(`\r${esc}[K`)
})

test('no bar where nobody looks', () => {
  vi.useFakeTimers()
  const written: string[] = []
  const terminal = { in: false, out: false, err: false }
  const { tick } = progressOn({ terminal, err: (text) => void written.push(text) })
  vi.advanceTimersByTime(5000)
  tick(1, 1)
  expect(written).toEqual([])
})
