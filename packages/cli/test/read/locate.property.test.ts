import fc from 'fast-check'
import { expect, test } from 'vitest'
import { locatorOf, positionOf } from '../../src/read/locate.js'

type Step = string | number

/** Every way into a value, with the text that begins there when it is written. */
const ways = (value: unknown, way: readonly Step[] = []): readonly (readonly Step[])[] =>
  typeof value !== 'object' || value === null
    ? [way]
    : [
        way,
        ...Object.entries(value).flatMap(([step, inner]) =>
          ways(inner, [...way, Array.isArray(value) ? Number(step) : step]),
        ),
      ]

const at = (value: unknown, way: readonly Step[]): unknown =>
  way.reduce((of: unknown, step) => (of as Record<Step, unknown>)[step], value)

test('what stands at the place of a path is its key, or the item itself', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 4, noUnicodeString: false }), fc.constantFrom(0, 2), (value, indent) => {
      const text = JSON.stringify(value, null, indent)
      const locate = locatorOf(text)
      const lines = text.split('\n')
      for (const way of ways(JSON.parse(text))) {
        const { line, column } = locate(way)
        const rest = [...(lines[line - 1] ?? '')].slice(column - 1).join('')
        const step = way.at(-1)
        const found =
          step === undefined ? JSON.parse(text) : typeof step === 'number' ? at(JSON.parse(text), way) : step
        const written = JSON.stringify(found, null, indent).split('\n')[0] ?? ''
        expect(rest.startsWith(written)).toBe(true)
      }
    }),
  )
})

test('a file of as many problems as it has values is gone through once', () => {
  const records = Array.from({ length: 50_000 }, (_, i) => ({ id: i, name: '某厂😀', wrong: [1, 2] }))
  const text = JSON.stringify(records)
  const locate = locatorOf(text)
  const last = records.map((_, i) => locate([i, 'wrong', 1])).at(-1)
  expect(last).toEqual({ line: 1, column: [...text].length - 3 })
})

test('a text of ten million characters is stepped over', () => {
  const text = `{"a": ["${'x\\\\'.repeat(3_000_000)}\\"", 1],\n "b": 2}`
  expect(positionOf(text, ['b'])).toEqual({ line: 2, column: 2 })
})
