import type { Example, FactsOf } from '@zhiben/sdk'
import type { enterprise } from '../../facts/index.js'

/** What is known of a site. */
export type Site = FactsOf<typeof enterprise.shape>

/** A case of a rule. That the subject is a site goes without saying. */
type Case = (rule: string, why: string, facts: Site) => Example<Site>

const expecting =
  (expect: Example<Site>['expect']): Case =>
  (rule, why, facts) => ({ rule, expect, why, facts: { isConstructionProject: true, ...facts } })

export const hit = expecting('hit')
export const clear = expecting('clear')
export const undetermined = expecting('undetermined')
export const notApplicable = expecting('not-applicable')
