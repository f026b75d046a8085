import { dayNumber } from '@zhiben/core'
import { type Evaluator, mergeFactSchemas, readFacts, versioned } from '@zhiben/rules'
import { copied, evaluators } from '../differential/evaluators.js'
import { conformance, type Driver } from './suite.js'

/** An evaluator as a driver: what it is given is JSON, as a port in another language would get it. */
const driverOf = (name: string, evaluator: Evaluator, read: boolean): Driver => ({
  name,
  judge: (given, facts, asOf, answers, imports = []) => {
    const standard = copied(given)
    const evaluate = evaluator(standard, new Map(imports.map((of) => [versioned(of), copied(of)])))
    const { schema } = mergeFactSchemas([standard, ...imports].map((of) => of.facts))
    const seen = read ? readFacts(schema, facts) : { facts, problems: [] }
    if (seen.problems.length > 0) throw new TypeError(`facts refused: ${JSON.stringify(seen.problems)}`)
    const outcome = evaluate(seen.facts, dayNumber(asOf) as number, answers)
    return { ...outcome, rules: Object.fromEntries(standard.rules.map(({ id }, i) => [id, outcome.rules[i]])) } as never
  },
})

for (const [name, evaluator] of Object.entries(evaluators)) conformance(driverOf(name, evaluator, false))

// Reading facts at the edge (units converted, unknown names refused) changes no verdict.
conformance(driverOf('interpret after reading', evaluators.interpret as Evaluator, true))
