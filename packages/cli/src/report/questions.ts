import type { FactName, JudgementUsed } from '@zhiben/rules'
import { type SubjectReport, withVerdict } from './subject-report.js'

/** An open question, and how many undetermined rules wait for it. */
export interface OpenQuestion {
  readonly path: string
  readonly fact: FactName | undefined
  readonly rules: readonly string[]
}

/** The open questions of a subject over all its rules, in the order in which they are best asked. */
export const questionsFor = (report: SubjectReport): readonly OpenQuestion[] => {
  const found = new Map<string, { fact: FactName | undefined; rules: string[] }>()
  for (const { finding, proof } of withVerdict(report.findings, 'undetermined')) {
    const { missing, facts } = proof()
    for (const path of missing) {
      const question = found.get(path) ?? { fact: facts[path], rules: [] }
      question.rules.push(finding.rule)
      found.set(path, question)
    }
  }
  return [...found].map(([path, of]) => ({ path, ...of })).sort((a, b) => b.rules.length - a.rules.length)
}

/** The judgements that the verdicts which matter rest on: hits, and what is clear because somebody judged so. */
export const judgementsIn = (report: SubjectReport): readonly JudgementUsed[] => [
  ...new Map(
    report.findings.flatMap(({ proof }) => proof().judgements.map((judgement) => [judgement.path, judgement] as const)),
  ).values(),
]
