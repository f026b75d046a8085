import type { Localized } from '@zhiben/core'
import type { FactSchema, Node, Rule, Standard } from '@zhiben/rules'
import type { ObligationPack } from './obligation.js'

const none: Localized = { zh: '–', en: '–' }

/**
 * Whom the obligations of a pack bind, as a standard: one rule for each obligation that has a condition, which `hits`
 * where the obligation binds. So every evaluator, check and explanation of rules serves obligations too.
 */
export const asStandard = (pack: ObligationPack, facts: FactSchema = pack.facts): Standard => ({
  irVersion: pack.irVersion,
  id: pack.id,
  version: 'obligations',
  title: pack.title,
  authority: pack.authority,
  document: pack.document,
  inForce: { from: '0001-01-01' },
  scope: none,
  facts,
  rules: pack.obligations.flatMap((one): readonly Rule[] =>
    one.binds
      ? [
          {
            id: one.id,
            title: one.title,
            cite: one.cite,
            level: 'binds',
            when: one.binds,
            remedy: none,
            evidence: none,
            verified: one.verified,
          },
        ]
      : [],
  ),
  combine: [],
})

/** The places of `asStandard`'s rules in the pack. */
export const placesIn = (pack: ObligationPack): readonly string[] =>
  pack.obligations.flatMap((one, i) => (one.binds ? [`obligations[${i}].binds`] : []))

/** Whether an expression asks for the day for which is judged. */
export const readsDay = (node: Node): boolean => JSON.stringify(node).includes('"op":"asOf"')
