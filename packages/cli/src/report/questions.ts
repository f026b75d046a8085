import type { AnswerUsed, JudgementUsed, Question } from '@zhiben/rules'
import type { SubjectReport } from './subject-report.js'

/**
 * The open questions of a subject over all its rules, in the order in which the fewest need to be asked. `declined` are
 * the paths of which it was said that nothing is known.
 */
export const questionsFor = (report: SubjectReport, declined: Iterable<string> = []): readonly Question[] => {
  const { subject, judging } = report
  const { asOf, names } = judging
  return judging.judge.ask(subject.facts, { asOf, standards: names, answers: subject.answers, declined })
}

/** Each of some things once, by its name. */
const distinct = <T>(of: readonly T[], nameOf: (one: T) => string): readonly T[] => [
  ...new Map(of.map((one) => [nameOf(one), one])).values(),
]

/** The judgements that verdicts rest on. */
export const judgementsIn = ({ findings }: SubjectReport): readonly JudgementUsed[] =>
  distinct(
    findings.flatMap(({ proof }) => proof().judgements),
    ({ path }) => path,
  )

/** The direct answers that verdicts rest on. */
export const answersIn = ({ findings }: SubjectReport): readonly AnswerUsed[] =>
  distinct(
    findings.flatMap(({ proof }) => proof().answers),
    ({ node }) => node,
  )
