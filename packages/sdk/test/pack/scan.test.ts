import { expect, test } from 'vitest'
import { scanProblems } from '../../src/pack/scan.js'

const limits = { nesting: 10, nodes: 5, values: 100 }

test('keys of the language itself are refused wherever they stand', () => {
  const value = JSON.parse('{"a": [{"__proto__": {"x": 1}}], "constructor": 1, "b": {"prototype": {"constructor": 2}}}')
  expect(scanProblems(value, limits)).toEqual([
    { code: 'forbidden-key', at: 'constructor', key: 'constructor' },
    { code: 'forbidden-key', at: 'a[0].__proto__', key: '__proto__' },
    { code: 'forbidden-key', at: 'b.prototype', key: 'prototype' },
    { code: 'forbidden-key', at: 'b.prototype.constructor', key: 'constructor' },
  ])
})

test('a value that holds itself, or shares its parts, ends at a limit', () => {
  const round: unknown[] = []
  for (let i = 0; i < 10; i++) round.push(round)
  expect(scanProblems(round, limits).at(-1)).toEqual({ code: 'too-many-values', at: '', limit: 100 })
  const once: { self?: unknown } = {}
  once.self = once
  expect(scanProblems(once, limits)).toEqual([
    { code: 'nested-too-deep', at: Array.from({ length: 10 }, () => 'self').join('.'), limit: 10 },
  ])
})

test('nodes are objects with an operator; all of them are counted', () => {
  const nodes = (n: number) => Array.from({ length: n }, () => ({ op: 'asOf' }))
  expect(scanProblems({ a: nodes(2), b: nodes(3) }, limits)).toEqual([])
  expect(scanProblems({ a: nodes(2), b: nodes(7) }, limits)).toEqual([
    { code: 'too-large', at: '', nodes: 9, limit: 5 },
  ])
})

test('what is not data is named', () => {
  expect(scanProblems({ a: 1n, b: [() => 1] }, limits)).toEqual([
    { code: 'not-data', at: 'a', found: 'bigint' },
    { code: 'not-data', at: 'b[0]', found: 'function' },
  ])
})
