import type { Standard, Verdict } from '@zhiben/rules'
import { LogicEngine } from 'json-logic-engine'
import type { Engine, Row } from '../engine.js'
import { expressible } from './expressible.js'
import type { Place, Test } from './two-valued.js'

/** json-logic-engine, compiled: `build` makes a JavaScript function of each rule (by run-time code strings). */
export const prepare = (standard: Standard): Engine => {
  const engine = new LogicEngine()
  const rules = expressible(standard, ({ mayApply, mayBreach, surelyHits }) =>
    engine.build({
      if: [
        { '!': logic(mayApply) },
        'not-applicable',
        { '!': logic(mayBreach) },
        'clear',
        logic(surelyHits),
        'hit',
        'undetermined',
      ],
    }),
  )
  const built = rules.map(({ made }) => made as (row: Row) => Verdict)
  return { rules: rules.map(({ id }) => id), judge: (row) => built.map((rule) => rule(row)) }
}

/** Each list on the way is two steps up: out of the item, out of the list. */
const variable = ({ fact, scope, depth }: Place) => ({ var: `${'../../'.repeat(depth - scope)}${fact}` })

const logic = (test: Test): unknown => {
  switch (test.is) {
    case 'constant':
      return test.value
    case 'and':
    case 'or':
      return { [test.is]: test.of.map(logic) }
    case 'missing':
      return { '===': [variable(test.of), null] }
    case 'known':
      return { '!==': [variable(test.of), null] }
    case 'equal':
      return { '===': [variable(test.of), test.value] }
    case 'unequal':
      return { '!==': [variable(test.of), test.value] }
    case 'within':
      return { in: [variable(test.of), test.values] }
    case 'outside':
      return { '!': { in: [variable(test.of), test.values] } }
    case 'compare': {
      const right = typeof test.right === 'number' ? test.right : variable(test.right)
      const by = test.by === '=' ? '===' : test.by === '!=' ? '!==' : test.by
      return { [by]: [variable(test.left), right] }
    }
    case 'some':
      return { some: [variable(test.in), logic(test.of)] }
    case 'every': // `all` of nothing is false in JSON Logic
      return { none: [variable(test.in), { '!': logic(test.of) }] }
  }
}
