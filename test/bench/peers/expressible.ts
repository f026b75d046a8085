import type { Standard } from '@zhiben/rules'
import { Inexpressible, type RuleTests, ruleTests } from './two-valued.js'

/** What an engine makes of each rule that it can express; the others are left out. */
export const expressible = <Made>(
  standard: Standard,
  make: (tests: RuleTests) => Made,
): readonly { readonly id: string; readonly made: Made }[] =>
  standard.rules.flatMap((rule) => {
    try {
      return [{ id: rule.id, made: make(ruleTests(standard, rule)) }]
    } catch (error) {
      if (error instanceof Inexpressible) return []
      throw error
    }
  })
