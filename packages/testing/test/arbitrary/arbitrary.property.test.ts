import { dayNumber } from '@zhiben/core'
import {
  check,
  limits as checkLimits,
  type FactSchema,
  kindOf,
  type Node,
  nodeSchema,
  nodes,
  readFacts,
  type Standard,
  standardSchema,
  zodOf,
} from '@zhiben/rules'
import {
  completionOf,
  factsArbitrary,
  limitsOf,
  nodeArbitrary,
  type RandomFacts,
  runOptions,
  schemaArbitrary,
  standardArbitrary,
  tablesArbitrary,
} from '@zhiben/testing'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const l = (text: string) => ({ zh: text, en: text })
const about = (text: string) => ({ title: l(text), question: l(text) })

describe('facts', () => {
  const cases = schemaArbitrary().chain((schema) =>
    factsArbitrary(schema, { measured: 0.3 }).map((facts) => ({ schema, facts })),
  )

  test('are what their schema allows, by zod and by the reader', () => {
    fc.assert(
      fc.property(cases, ({ schema, facts }) => {
        const parsed = zodOf(schema).safeParse(facts)
        expect(parsed.error?.issues ?? []).toEqual([])
        expect(readFacts(schema, facts).problems).toEqual([])
      }),
      runOptions(150),
    )
  })

  test('are plain JSON', () => {
    fc.assert(
      fc.property(cases, ({ facts }) => {
        expect(JSON.parse(JSON.stringify(facts))).toEqual(facts)
      }),
      runOptions(100),
    )
  })

  const schema: FactSchema = {
    pressure: { kind: 'number', unit: 'kPa', min: 0, ...about('pressure') },
    people: { kind: 'list', maxItems: 100, items: { here: { kind: 'boolean', ...about('here') } }, ...about('people') },
    checked: { kind: 'date', ...about('checked') },
  }
  const when: Node = {
    op: 'any',
    of: [
      {
        op: 'compare',
        left: { op: 'fact', fact: 'pressure' },
        is: '<',
        right: { op: 'number', value: 30, unit: 'kPa' },
      },
      {
        op: 'compare',
        left: { op: 'count', in: { op: 'fact', fact: 'people' } },
        is: '>=',
        right: { op: 'number', value: 10, unit: '1' },
      },
      {
        op: 'compare',
        left: { op: 'between', from: { op: 'fact', fact: 'checked' }, to: { op: 'asOf' }, unit: 'months' },
        is: '>',
        right: { op: 'number', value: 3, unit: 'month' },
      },
    ],
  }
  const standard = { ...(fc.sample(standardArbitrary(), 1)[0] as Standard), facts: schema, tables: {}, combine: [] }
  const limits = limitsOf([
    { ...standard, rules: [{ ...(standard.rules[0] as Standard['rules'][number]), when, unless: [] }] },
  ])

  test('are drawn to the limits of a standard: exactly at, just below, just above', () => {
    const sample = fc.sample(factsArbitrary(schema, { limits, asOf: '2024-03-31' }), { numRuns: 2000, seed: 1 })
    const pressures = new Set(sample.map(({ pressure }) => pressure))
    for (const wanted of [29, 30, 31, 30.000000000000004, 29.999999999999996]) expect(pressures).toContain(wanted)
    const lengths = new Set(sample.flatMap(({ people }) => (Array.isArray(people) ? [people.length] : [])))
    for (const wanted of [0, 4, 9, 10, 11]) expect(lengths).toContain(wanted)
    const days = new Set(sample.map(({ checked }) => checked))
    for (const wanted of ['2023-12-31', '2023-12-30', '2024-01-01', '2024-02-29', '2024-03-31'])
      expect(days).toContain(wanted)
  })

  test('know as much as is asked', () => {
    const known = (options: Parameters<typeof factsArbitrary>[1]) =>
      fc
        .sample(factsArbitrary(schema, options), { numRuns: 400, seed: 1 })
        .filter(({ pressure }) => pressure !== undefined && pressure !== null).length
    expect(known({ unknown: 0 })).toBe(400)
    expect(known({ unknown: 1 })).toBe(0)
    const some = known({ unknown: 0.15 })
    expect(some).toBeGreaterThan(400 * 0.75)
    expect(some).toBeLessThan(400 * 0.95)
  })
})

describe('completions', () => {
  /** Whether `more` says no less than `less`, and nothing else: the order of knowledge, written out. */
  const extendsFacts = (schema: FactSchema, less: RandomFacts, more: RandomFacts): boolean =>
    Object.entries(schema).every(([name, type]) => {
      const [a, b] = [less[name], more[name]]
      if (a === undefined || a === null) return true
      if (b === undefined || b === null) return false
      if (type.kind === 'list') {
        const [known, now] = [itemsIn(a), itemsIn(b)]
        const complete = Array.isArray(a)
        return (
          (!complete || (Array.isArray(b) && now.length === known.length)) &&
          known.every((item, i) => extendsFacts(type.items, item, now[i] as RandomFacts))
        )
      }
      if (isObject(a) && 'range' in a) {
        const [lo, hi] = endsOf(a)
        const [from, to] =
          isObject(b) && 'range' in b ? endsOf(b) : ([b, b] as readonly unknown[] as readonly [number, number])
        return (lo === null || (from !== null && lo <= from)) && (hi === null || (to !== null && to <= hi))
      }
      if (isObject(a) && 'oneOf' in a) {
        const now = isObject(b) && 'oneOf' in b ? (b.oneOf as unknown[]) : [b]
        return now.every((value) => (a.oneOf as unknown[]).includes(value))
      }
      return JSON.stringify(a) === JSON.stringify(b)
    })
  const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
  const endsOf = (value: Record<string, unknown>) => value.range as readonly [number | null, number | null]
  const itemsIn = (value: unknown): readonly RandomFacts[] =>
    (Array.isArray(value) ? value : (value as { partial: unknown[] }).partial) as readonly RandomFacts[]

  const cases = schemaArbitrary().chain((schema) =>
    factsArbitrary(schema, { unknown: 0.3, ranges: 0.4, oneOf: 0.4, partial: 0.5 }).chain((facts) =>
      completionOf(schema, facts).map((more) => ({ schema, facts, more })),
    ),
  )

  test('take nothing back and stay within the schema', () => {
    fc.assert(
      fc.property(cases, ({ schema, facts, more }) => {
        expect(readFacts(schema, more).problems).toEqual([])
        expect(extendsFacts(schema, facts, more)).toBe(true)
      }),
      runOptions(200),
    )
  })

  test('do add knowledge', () => {
    const sample = fc.sample(cases, { numRuns: 100, seed: 1 })
    expect(sample.filter(({ facts, more }) => JSON.stringify(facts) !== JSON.stringify(more)).length).toBeGreaterThan(
      50,
    )
  })
})

describe('expressions', () => {
  const cases = fc
    .tuple(schemaArbitrary(), tablesArbitrary)
    .chain(([schema, tables]) =>
      nodeArbitrary(schema, { tables, rules: ['1'], depth: 4 }).map((node) => ({ schema, tables, node })),
    )

  test('are well kinded, well shaped and not too deep', () => {
    fc.assert(
      fc.property(cases, ({ schema, tables, node }) => {
        const problems: unknown[] = []
        const kind = kindOf(node, { scopes: [schema], tables, report: (problem) => problems.push(problem) }, 'when')
        expect(problems).toEqual([])
        expect(kind).toEqual({ kind: 'truth' })
        expect(nodeSchema.safeParse(node).success).toBe(true)
        expect(Math.max(...[...nodes(node, '')].map(({ id }) => id.split('.').length))).toBeLessThan(checkLimits.depth)
      }),
      runOptions(200),
    )
  })

  test('hold every operator sooner or later, also inside quantifiers', () => {
    const anywhere = new Set<string>()
    const inside = new Set<string>()
    for (const { node } of fc.sample(cases, { numRuns: 3000, seed: 1 }))
      for (const { node: inner, depth } of nodes(node, '')) {
        anywhere.add(inner.op)
        if (depth > 0) inside.add(inner.op)
      }
    const operators = (
      nodeSchema as unknown as { def: { getter: () => { options: { shape: { op: { value: string } } }[] } } }
    ).def
      .getter()
      .options.map((option) => option.shape.op.value)
    expect(operators.length).toBeGreaterThan(25)
    expect([...anywhere].sort()).toEqual([...operators].sort())
    expect([...inside].sort()).toEqual([...operators].sort())
  })
})

describe('standards', () => {
  test('have nothing wrong with them', () => {
    fc.assert(
      fc.property(standardArbitrary(), (standard) => {
        expect(check(standard)).toEqual([])
        expect(standardSchema.safeParse(standard).success).toBe(true)
      }),
      runOptions(100),
    )
  })

  test('are given facts to judge', () => {
    const standard = fc.sample(standardArbitrary({ facts: { x: { kind: 'number', unit: 't', ...about('x') } } }), {
      numRuns: 1,
      seed: 1,
    })[0] as Standard
    expect(Object.keys(standard.facts).sort()).toEqual(['flag', 'x'])
    expect(dayNumber(standard.inForce.from)).toBeDefined()
  })
})
