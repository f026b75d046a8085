import { children, mapChildren, type Node, nodes, type Op, opensScope } from '@zhiben/rules'
import { nodeArbitrary, runOptions, schemaArbitrary, tablesArbitrary } from '@zhiben/testing'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const trees = fc
  .tuple(schemaArbitrary(), tablesArbitrary)
  .chain(([schema, tables]) => nodeArbitrary(schema, { tables, rules: ['1'] }))

/** The value at a place such as `of[1].left`, found without knowing what operators there are. */
const valueIn = (node: unknown, place: string): unknown =>
  [...place.matchAll(/([a-z]+)|\[(\d+)\]/gi)].reduce<unknown>(
    (value, step) => (value as Record<string, unknown>)[step[1] ?? (step[2] as string)],
    node,
  )

/** Every object with an `op` in a tree, the list of a quantifier aside. */
const counted = (value: unknown): number => {
  if (typeof value !== 'object' || value === null) return 0
  const inner = Object.entries(value).reduce((sum, [key, child]) => sum + (key === 'in' ? 0 : counted(child)), 0)
  return inner + ('op' in value ? 1 : 0)
}

describe('a walk through a tree', () => {
  test('comes to every node once, and its ids are places', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        const all = [...nodes(tree, 'when')]
        expect(all).toHaveLength(counted(tree))
        expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
        for (const { id, node } of all) expect(valueIn({ when: tree }, id)).toBe(node)
      }),
      runOptions(150),
    )
  })

  test('counts the quantifiers around each node', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        for (const { id, node, depth } of nodes(tree, 'when')) {
          const around = [...nodes(tree, 'when')].filter(
            (outer) => id !== outer.id && id.startsWith(`${outer.id}.`) && opensScope(outer.node),
          )
          expect(depth, id).toBe(around.length)
          if (node.op === 'fact') expect(node.scope ?? 0).toBeLessThanOrEqual(depth)
        }
      }),
      runOptions(60),
    )
  })

  test('and `mapChildren` come to the same children in the same order', () => {
    fc.assert(
      fc.property(trees, (tree) => {
        for (const { node } of nodes(tree, '')) {
          const visited: Node[] = []
          const same = mapChildren(node, (child) => {
            visited.push(child)
            return child
          })
          expect(visited).toEqual(children(node).map(([, child]) => child))
          expect(same).toEqual(node)
        }
      }),
      runOptions(100),
    )
  })
})

test('rewriting reaches every node', () => {
  const renamed = (node: Node): Node => (node.op === 'fact' ? { ...node, fact: 'renamed' } : mapChildren(node, renamed))
  fc.assert(
    fc.property(trees, (tree) => {
      const facts = [...nodes(renamed(tree), '')].flatMap(({ node }) => (node.op === 'fact' ? [node.fact] : []))
      expect(new Set(facts).size).toBeLessThanOrEqual(1)
      const ops = (of: Node): readonly Op[] => [...nodes(of, '')].map(({ node }) => node.op)
      expect(ops(renamed(tree))).toEqual(ops(tree))
    }),
    runOptions(100),
  )
})
