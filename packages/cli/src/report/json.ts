import type { CivilDate, Language } from '@zhiben/core'
import { dataProblemLine } from '../words/problem-words.js'
import type { Output } from './output.js'
import { judgementsIn, questionsFor } from './questions.js'
import type { SubjectReport } from './subject-report.js'

/** What `--json` prints of one subject. */
export const subjectJson = (report: SubjectReport) => {
  const { subject, assessment, findings } = report
  return {
    id: subject.id,
    ...(subject.name === undefined ? {} : { name: subject.name }),
    verdict: assessment.verdict,
    findings: findings.map((of) => {
      const { finding } = of
      const { because, missing } = of.proof()
      return {
        standard: finding.standard,
        version: finding.version,
        rule: finding.rule,
        title: finding.title,
        level: finding.level,
        verdict: finding.verdict,
        citation: finding.citation,
        verified: finding.verified,
        because,
        missing,
      }
    }),
    questions: questionsFor(report).map(({ path }) => path),
    standards: assessment.standards.map(({ findings: _findings, standard, ...of }) => ({ id: standard, ...of })),
    noneInForce: assessment.noneInForce,
    judgements: judgementsIn(report),
    conflicts: assessment.conflicts,
  }
}

/**
 * One JSON document for the whole batch, written piece by piece as subjects are judged, so that a million of them need
 * no more memory than one.
 */
export const jsonOutput = (out: (text: string) => Promise<void>, asOf: CivilDate, language: Language): Output => {
  let first = true
  let begun = false
  const begin = (): Promise<void> => {
    begun = true
    return out(`{\n"asOf": ${JSON.stringify(asOf)},\n"subjects": [`)
  }
  return {
    begin,
    subject: async (report) => {
      await out(`${first ? '\n' : ',\n'}${JSON.stringify(subjectJson(report))}`)
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
