import { ZenDecisionContent, ZenEngine } from '@gorules/zen-engine'
import type { Standard, Verdict } from '@zhiben/rules'
import type { Engine } from '../engine.js'
import { expressible } from './expressible.js'
import { Inexpressible, type Place, type Test } from './two-valued.js'

/** GoRules ZEN: one decision with one expression a rule, compiled and loaded before the first subject. */
export const prepare = (standard: Standard): Engine => {
  const rules = expressible(
    standard,
    ({ mayApply, mayBreach, surelyHits }) =>
      `${zen(mayApply)} ? (${zen(mayBreach)} ? (${zen(surelyHits)} ? "hit" : "undetermined") : "clear") : "not-applicable"`,
  )
  const position = { x: 0, y: 0 }
  const content = new ZenDecisionContent({
    nodes: [
      { id: 'in', name: 'in', type: 'inputNode', position },
      {
        id: 'rules',
        name: 'rules',
        type: 'expressionNode',
        position,
        content: { expressions: rules.map(({ made }, i) => ({ id: `r${i}`, key: `r${i}`, value: made })) },
      },
      { id: 'out', name: 'out', type: 'outputNode', position },
    ],
    edges: [
      { id: 'a', type: 'edge', sourceId: 'in', targetId: 'rules' },
      { id: 'b', type: 'edge', sourceId: 'rules', targetId: 'out' },
    ],
  })
  const decision = new ZenEngine().createDecision(content)
  const keys = rules.map((_, i) => `r${i}`)
  return {
    rules: rules.map(({ id }) => id),
    atOnce: 64,
    judge: async (row) => {
      const { result } = (await decision.evaluate(row)) as { readonly result: Readonly<Record<string, Verdict>> }
      return keys.map((key) => result[key] as Verdict)
    },
  }
}

/** `#` is the innermost item; an item further out has no name. */
const path = ({ fact, scope, depth }: Place): string => {
  if (scope !== 0 && scope !== depth) throw new Inexpressible('an item outside of the innermost')
  return scope === 0 ? (depth === 0 ? fact : `$root.${fact}`) : `#.${fact}`
}

const zen = (test: Test): string => {
  switch (test.is) {
    case 'constant':
      return String(test.value)
    case 'and':
    case 'or':
      return `(${test.of.map(zen).join(` ${test.is} `)})`
    case 'missing':
      return `${path(test.of)} == null`
    case 'known':
      return `${path(test.of)} != null`
    case 'equal':
      return `${path(test.of)} == ${test.value}`
    case 'unequal':
      return `${path(test.of)} != ${test.value}`
    case 'within':
      return `${path(test.of)} in ${JSON.stringify(test.values)}`
    case 'outside':
      return `${path(test.of)} not in ${JSON.stringify(test.values)}`
    case 'compare': {
      const right = typeof test.right === 'number' ? test.right : path(test.right)
      const by = test.by === '=' ? '==' : test.by
      return `${path(test.left)} ${by} ${right}`
    }
    case 'some':
      return `some(${path(test.in)}, ${zen(test.of)})`
    case 'every':
      return `all(${path(test.in)}, ${zen(test.of)})`
  }
}
