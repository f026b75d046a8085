import { interpret, mapChildren, type Node, type Standard } from '@zhiben/rules'
import { agrees, agreesOnRandomRules, lawsOf, mustHold } from '@zhiben/testing'
import { describe, expect, test } from 'vitest'
import { copied, evaluators } from './evaluators.js'
import { allStandards } from './standards.js'

const identity = (node: Node): Node => mapChildren(node, identity)

/** The standard with every expression taken apart and put together again: nothing may be lost or changed by it. */
const rewritten = (standard: Standard): Standard => ({
  ...standard,
  ...(standard.appliesIf ? { appliesIf: identity(standard.appliesIf) } : {}),
  rules: standard.rules.map((rule) => ({
    ...rule,
    ...(rule.appliesIf ? { appliesIf: identity(rule.appliesIf) } : {}),
    when: identity(rule.when),
    ...(rule.unless ? { unless: rule.unless.map((e) => ({ ...e, when: identity(e.when) })) } : {}),
  })),
  combine: standard.combine.map((grade) => ({ ...grade, when: identity(grade.when) })),
})

describe.each(Object.entries(evaluators))('%s finds what the reference finds', (_name, evaluator) => {
  test('on random rules', () => mustHold(agreesOnRandomRules(evaluator, interpret, { runs: 500 })))

  test('on deep random rules', () =>
    mustHold(agreesOnRandomRules(evaluator, interpret, { runs: 100, depth: 5, rules: 2 })))

  test('on random rules after the identity rewrite', () =>
    mustHold(agreesOnRandomRules(evaluator, interpret, { runs: 150, through: rewritten })))

  test.each(allStandards)('on %s', (_standard, standard) =>
    mustHold(agrees(evaluator, interpret, standard, { runs: 60 })),
  )

  test.each(allStandards)('on %s, copied and rewritten', (_standard, standard) =>
    mustHold(agrees((of, imports) => evaluator(rewritten(copied(of)), imports), interpret, standard, { runs: 20 })),
  )
})

describe.each(allStandards)('%s keeps the law', (_name, standard) => {
  // A proof is a hundred times the work of a verdict.
  const runs = (name: string): number => (name === 'explanations are sound' ? 8 : 40)
  for (const law of lawsOf(standard, { runs: 40 })) test(law.name, () => mustHold({ ...law, runs: runs(law.name) }))
})

test('there are standards to try', () => {
  expect(allStandards.length).toBeGreaterThan(0)
})
