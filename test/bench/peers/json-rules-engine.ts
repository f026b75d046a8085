import type { Standard } from '@zhiben/rules'
import { type RuleProperties, Engine as RulesEngine } from 'json-rules-engine'
import type { Engine, Row } from '../engine.js'
import { expressible } from './expressible.js'
import { Inexpressible, type Test } from './two-valued.js'

/**
 * json-rules-engine, all rules in one engine, with its decorators for lists (`someFact`) and a path resolver that only
 * plucks. Two-valued, for rows of which everything is known: a rule that succeeds is a hit.
 */
export const prepare = (standard: Standard): Engine => {
  const rules = expressible(standard, ({ surelyHits }) => condition(surelyHits))
  const places = new Map(rules.map(({ id }, i) => [id, i]))
  const engine = new RulesEngine(
    rules.map(({ id, made }) => ({
      name: id,
      conditions: ('all' in made || 'any' in made ? made : { all: [made] }) as RuleProperties['conditions'],
      event: { type: 'hit' },
    })),
    { allowUndefinedFacts: true, pathResolver: (value, path) => (value as readonly Row[]).map((item) => item[path]) },
  )
  return {
    rules: rules.map(({ id }) => id),
    atOnce: 1,
    judge: async (row) => {
      const verdicts = rules.map(() => 'clear' as 'clear' | 'hit')
      for (const { name } of (await engine.run(row)).results) verdicts[places.get(name) as number] = 'hit'
      return verdicts
    },
  }
}

type Leaf = { readonly fact: string; readonly operator: string; readonly value: unknown; readonly path?: string }
type Condition = Leaf | { readonly all: readonly Condition[] } | { readonly any: readonly Condition[] }

/** The list that a test goes through, and whether some item must meet it or every one. */
interface Through {
  readonly list: string
  readonly decorator: 'someFact' | 'everyFact'
}

const names = { '<': 'lessThan', '<=': 'lessThanInclusive', '>=': 'greaterThanInclusive', '>': 'greaterThan' } as const

const condition = (test: Test, through?: Through): Condition => {
  const leaf = (of: { readonly fact: string; readonly scope: number }, operator: string, value: unknown): Leaf => {
    if (of.scope === 0) return { fact: of.fact, operator, value }
    if (!through) throw new Inexpressible('a list in a list')
    return { fact: through.list, path: of.fact, operator: `${through.decorator}:${operator}`, value }
  }
  switch (test.is) {
    case 'constant':
      return test.value ? { all: [] } : { any: [] }
    case 'and':
    case 'or': {
      const of = test.of.filter((part) => part.is !== 'known' && part.is !== 'missing')
      // "Some item is a and b" is not "some item is a, and some item is b".
      const splits = !through || (through.decorator === 'someFact') === (test.is === 'or')
      if (!splits && of.filter(readsItem).length > 1) throw new Inexpressible('two facts of the same item')
      const parts = of.map((part) => condition(part, through))
      return test.is === 'and' ? { all: parts } : { any: parts }
    }
    case 'missing':
      return { any: [] }
    case 'known':
      return { all: [] }
    case 'equal':
      return leaf(test.of, 'equal', test.value)
    case 'unequal':
      return leaf(test.of, 'notEqual', test.value)
    case 'within':
      return leaf(test.of, 'in', test.values)
    case 'outside':
      return leaf(test.of, 'notIn', test.values)
    case 'compare': {
      const { left, by, right } = test
      if (by === '=' || by === '!=') throw new Inexpressible('numbers that are equal')
      if (typeof right === 'number') return leaf(left, names[by], right)
      if (left.scope !== 0 || right.scope !== 0) throw new Inexpressible('a fact against a fact of an item')
      return leaf(left, names[by], { fact: right.fact })
    }
    case 'some':
    case 'every':
      if (through) throw new Inexpressible('a list in a list')
      return condition(test.of, { list: test.in.fact, decorator: test.is === 'some' ? 'someFact' : 'everyFact' })
  }
}

const readsItem = (test: Test): boolean => {
  switch (test.is) {
    case 'constant':
      return false
    case 'and':
    case 'or':
      return test.of.some(readsItem)
    case 'compare':
      return test.left.scope > 0 || (typeof test.right !== 'number' && test.right.scope > 0)
    case 'some':
    case 'every':
      return true
    default:
      return test.of.scope > 0
  }
}
