import type { Truth } from '@zhiben/core'
import { check, type Node, nodeSchema, nodes, type Op, readFacts, type Standard, standardSchema } from '@zhiben/rules'
import { describe, expect, test } from 'vitest'
import { compared, type Driver, isMet, type NodeVector, standardOf, vectorFiles } from './suite.js'

// The vectors themselves: sound, of every operator, and told apart by a faulty driver.

const all = vectorFiles.flatMap(([, file]) => file.vectors.map((vector) => ({ file, vector })))
const ofNodes = all.flatMap(({ file, vector }) => ('when' in vector ? [{ file, vector }] : []))

test('there are enough, each with an id of its own that begins with its file', () => {
  expect(ofNodes.length).toBeGreaterThanOrEqual(350)
  expect(new Set(all.map(({ vector }) => vector.id)).size).toBe(all.length)
  for (const [name, file] of vectorFiles)
    for (const { id } of file.vectors) expect(id.startsWith(`${name.replace('.json', '')}/`), id).toBe(true)
})

test('their rules have the shape of rules and nothing is wrong with them', () => {
  for (const { file, vector } of ofNodes) {
    expect(nodeSchema.safeParse(vector.when).success, vector.id).toBe(true)
    const problems = check(standardOf(file, vector)).filter(({ code }) => code !== 'constant-condition')
    expect(problems, vector.id).toEqual([])
  }
  for (const [, file] of vectorFiles)
    for (const standard of Object.values(file.standards ?? {})) {
      expect(standardSchema.safeParse(standard).error, standard.id).toBeUndefined()
      expect(check(standard), standard.id).toEqual([])
    }
})

test('their facts are what the schema allows', () => {
  for (const { file, vector } of ofNodes)
    expect(readFacts(file.schemas?.[vector.schema] ?? {}, vector.facts).problems, vector.id).toEqual([])
})

const truths = [true, false, 'unknown'] as const
const operators = (
  nodeSchema as unknown as { def: { getter: () => { options: { shape: { op: { value: Op } } }[] } } }
).def
  .getter()
  .options.map((option) => option.shape.op.value)
  .filter((op) => op !== 'ref')

/** Whether a fact anywhere in the facts of a vector has a form. */
const forms = {
  unknown: (facts: unknown): boolean => JSON.stringify(facts) === '{}' || JSON.stringify(facts).includes('null'),
  range: (facts: unknown): boolean => JSON.stringify(facts).includes('"range"'),
  possibilities: (facts: unknown): boolean => JSON.stringify(facts).includes('"oneOf"'),
  'partial list': (facts: unknown): boolean => JSON.stringify(facts).includes('"partial"'),
}

const opsOf = (when: Node): ReadonlySet<Op> => new Set([...nodes(when, '')].map(({ node }) => node.op))

describe('every operator', () => {
  test.each(operators.map((op) => [op]))(
    '%s is in vectors that come out true, false and, but for constants, unknown',
    (op) => {
      const results = new Set(
        ofNodes.filter(({ vector }) => opsOf(vector.when).has(op)).map(({ vector }) => vector.expect),
      )
      for (const truth of truths) expect(results, `${truth}`).toContain(truth)
    },
  )

  test('every form of what is known is tried with each outcome', () => {
    for (const [name, has] of Object.entries(forms)) {
      const results = new Set(ofNodes.filter(({ vector }) => has(vector.facts)).map(({ vector }) => vector.expect))
      for (const truth of truths) expect(results, `${name}: ${truth}`).toContain(truth)
    }
  })
})

describe('a driver', () => {
  const [, file] = vectorFiles.find(([name]) => name === 'logic.json') as (typeof vectorFiles)[number]
  const always = (truth: Truth): Driver => ({
    name: `always ${truth}`,
    judge: (standard: Standard) => ({
      applies: 'true',
      rules: Object.fromEntries(standard.rules.map(({ id }) => [id, truth === 'true' ? 'hit' : 'clear'])),
      grades: [truth],
      conflicts: [],
    }),
  })

  test('that always says the same meets the vectors that expect it and no others', () => {
    for (const vector of file.vectors as readonly NodeVector[])
      expect(isMet(always('true'), file, vector), vector.id).toBe(vector.expect === true)
  })

  test('that fails does not meet a vector', () => {
    const failing: Driver = {
      name: 'failing',
      judge: () => {
        throw new Error('not implemented')
      },
    }
    expect(isMet(failing, file, file.vectors[0] as NodeVector)).toBe(false)
    expect(() => compared(failing, file, file.vectors[0] as NodeVector)).toThrow('not implemented')
  })
})
