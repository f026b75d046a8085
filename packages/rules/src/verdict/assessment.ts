import { any, type CivilDate } from '@zhiben/core'
import type { Outcome } from '../evaluate/evaluator.js'
import { isInForce } from '../standard/in-force.js'
import type { Standard } from '../standard/standard.js'
import { type Verdict, verdictOf } from '../standard/verdict.js'
import type { Finding, StandardAssessment } from './finding.js'

/** How many rules of a standard are not checked against their source. */
export const unverifiedIn = (standard: Standard): number =>
  standard.rules.filter((rule) => rule.verified.status !== 'verified').length

/** What a standard says of a subject, from what an evaluator found. */
export const assessmentOf = (
  standard: Standard,
  unverified: number,
  outcome: Outcome,
  asOf: CivilDate,
): StandardAssessment => {
  const verdict = standardVerdict(standard, outcome)
  const level = verdict === 'hit' ? standard.combine[outcome.grades.indexOf('true')]?.level : undefined
  return {
    standard: standard.id,
    version: standard.version,
    verdict,
    ...(level === undefined ? {} : { level }),
    findings: standard.rules.map(
      (rule, i): Finding => ({
        standard: standard.id,
        version: standard.version,
        rule: rule.id,
        level: rule.level,
        title: rule.title,
        verdict: outcome.rules[i] as Verdict,
        citation: rule.cite,
        verified: rule.verified.status === 'verified',
      }),
    ),
    unverified,
    ...(standard.incomplete ? { incomplete: standard.incomplete } : {}),
    ...(standard.successor ? { successor: standard.successor } : {}),
    ...(isInForce(standard.inForce, asOf) ? {} : { notInForce: true as const }),
  }
}

/** A standard of which a part is missing can hit, but what it does not hit it cannot clear. */
const standardVerdict = (standard: Standard, { applies, grades }: Outcome): Verdict => {
  const verdict = verdictOf(applies, any(grades), [])
  return verdict === 'clear' && standard.incomplete ? 'undetermined' : verdict
}
