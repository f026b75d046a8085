import { all, article, type NumberedRule, not, type Refs, type RuleDefinition, rule } from '@zhiben/sdk'
import type { elements2017 } from '../../facts/fire/judging.js'
import type { enterprise } from '../../facts/index.js'

export type EnterpriseRefs = Refs<typeof enterprise.shape>

type ElementNumber = keyof typeof elements2017

/**
 * An element of chapter 6 or 7, which by 5.1.2 does not count where it can be corrected at once.
 *
 * Inspectors order each clause to be put right either at once or within a term, so the clauses "at once" are one list
 * of the subject, and not one more question for each of 49 elements. The complete list says of every clause on it that
 * it does not count and of every other that it does; while the list is absent, or partial and without the clause, a
 * defect that was found neither counts nor is cleared.
 */
const elementOf =
  (f: EnterpriseRefs) =>
  (id: ElementNumber, definition: RuleDefinition): NumberedRule =>
    rule(id, {
      ...definition,
      unless: [
        {
          cite: article('5.1.2'),
          title: { zh: '能够立即改正', en: 'Can be corrected at once' },
          when: f.elementsCorrectableAtOnce.exists((e) => e.clause.is(id)),
        },
        ...(definition.unless ?? []),
      ],
    })

/** The three cases of 5.1.3 in which nothing is judged a major fire hazard. */
const excluded = (f: EnterpriseRefs): NonNullable<RuleDefinition['unless']> => [
  {
    cite: article('5.1.3'),
    title: {
      zh: '依法经消防设计专家评审并已采取相应措施',
      en: 'Passed the fire design expert review of the law and its measures are taken',
    },
    when: all(f.fireDesignExpertReviewed, f.fireReviewMeasuresTaken),
  },
  {
    cite: article('5.1.3'),
    title: { zh: '已停产停业或停止使用', en: 'Closed or out of use' },
    when: f.premisesClosedOrOutOfUse,
  },
  {
    cite: article('5.1.3'),
    title: {
      zh: '不足以造成重大以上火灾或严重社会影响',
      en: 'Could not lead to a major fire or serious social effects',
    },
    when: not(f.couldCauseMajorFire),
  },
]

/** A comprehensive element of chapter 7: it counts, and is no major fire hazard by itself. */
export const comprehensiveElement =
  (f: EnterpriseRefs) =>
  (id: ElementNumber, definition: RuleDefinition): NumberedRule =>
    elementOf(f)(id, { ...definition, level: 'element' })

/** A direct element of chapter 6: one is a major fire hazard (5.2.2), unless 5.1.3 excludes it. */
export const directElement =
  (f: EnterpriseRefs) =>
  (id: ElementNumber, definition: RuleDefinition): NumberedRule =>
    elementOf(f)(id, { ...definition, unless: excluded(f) })

/** A case of the comprehensive judgement of 5.3.3, unless 5.1.3 excludes it. */
export const comprehensiveCase =
  (f: EnterpriseRefs) =>
  (id: string, definition: RuleDefinition): NumberedRule =>
    rule(id, { ...definition, unless: excluded(f) })
