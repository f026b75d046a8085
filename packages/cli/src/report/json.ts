import type { CivilDate, Language } from '@zhiben/core'
import { dataProblemLine } from '../words/problem-words.js'
import type { Output } from './output.js'
import { judgementsIn, questionsFor } from './questions.js'
import type { FindingReport, SubjectReport } from './subject-report.js'

/** What `--json` prints of one subject: with the grounds of each finding and the open questions, or the verdicts alone. */
export const subjectJson = (report: SubjectReport, verdictsOnly = false) => {
  const { subject, assessment, findings } = report
  return {
    id: subject.id,
    ...(subject.name === undefined ? {} : { name: subject.name }),
    verdict: assessment.verdict,
    findings: findings.map((of) => ({ ...of.finding, ...(verdictsOnly ? {} : groundsOf(of)) })),
    ...(verdictsOnly ? {} : { questions: questionsFor(report).map(({ path }) => path) }),
    standards: assessment.standards.map(({ findings: _findings, standard, ...of }) => ({ id: standard, ...of })),
    noneInForce: assessment.noneInForce,
    ...(verdictsOnly ? {} : { judgements: judgementsIn(report) }),
    conflicts: assessment.conflicts,
  }
}

const groundsOf = ({ proof }: FindingReport) => {
  const { because, missing } = proof()
  return { because, missing }
}

/** How the document is written. */
export interface JsonOptions {
  readonly out: (text: string) => Promise<void>
  readonly asOf: CivilDate
  readonly language: Language
  readonly verdictsOnly: boolean
}

/**
 * One JSON document for the whole batch, written piece by piece as subjects are judged, so that a million of them need
 * no more memory than one.
 */
export const jsonOutput = ({ out, asOf, language, verdictsOnly }: JsonOptions): Output => {
  let first = true
  let begun = false
  const begin = (): Promise<void> => {
    begun = true
    return out(`{\n"asOf": ${JSON.stringify(asOf)},\n"subjects": [`)
  }
  return {
    begin,
    subject: async (report) => {
      await out(`${first ? '\n' : ',\n'}${JSON.stringify(subjectJson(report, verdictsOnly))}`)
      first = false
    },
    end: async ({ problems, moreProblems, ...counts }) => {
      const errors = problems.map((problem) => ({
        place: problem.place,
        ...(problem.subject === undefined ? {} : { subject: problem.subject }),
        ...('at' in problem.problem ? { path: problem.problem.at } : {}),
        code: problem.problem.code,
        message: dataProblemLine(problem, language),
      }))
      const { asOf: _asOf, ...totals } = counts
      if (!begun) await begin()
      await out(`\n],\n"totals": ${JSON.stringify(totals)},\n"errors": ${JSON.stringify(errors)}`)
      await out(moreProblems > 0 ? `,\n"moreErrors": ${moreProblems}\n}\n` : '\n}\n')
    },
  }
}
