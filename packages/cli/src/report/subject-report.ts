import type { CivilDate } from '@zhiben/core'
import {
  type Assessment,
  type Finding,
  type Proof,
  prove,
  type Rule,
  type Standard,
  type StandardAssessment,
  versioned,
} from '@zhiben/rules'
import type { Subject } from '../read/subject.js'
import type { Judging } from '../standards/judging.js'

/** What one rule says of the subject; its proof is made when it is first asked for. */
export interface FindingReport {
  readonly finding: Finding
  readonly rule: Rule
  readonly standard: Standard
  readonly proof: () => Proof
}

/** What one standard says of the subject. */
export interface StandardReport {
  readonly standard: Standard
  readonly assessment: StandardAssessment
  readonly findings: readonly FindingReport[]
}

/** All that a report can say of one subject: what every form of output is made from. */
export interface SubjectReport {
  readonly subject: Subject
  readonly asOf: CivilDate
  readonly assessment: Assessment
  readonly standards: readonly StandardReport[]
  readonly findings: readonly FindingReport[]
  /** What it was judged by. */
  readonly judging: Judging
}

/** Judges a subject. */
export const reportOn = (subject: Subject, judging: Judging): SubjectReport => {
  const { judge, byName, asOf, names } = judging
  const assessment = judge.judge(subject.facts, { asOf, standards: names, answers: subject.answers })
  const standards = assessment.standards.map((of): StandardReport => {
    const standard = byName.get(versioned({ id: of.standard, version: of.version })) as Standard
    return {
      standard,
      assessment: of,
      findings: of.findings.map((finding, i): FindingReport => {
        let proof: Proof | undefined
        return {
          finding,
          rule: standard.rules[i] as Rule,
          standard,
          proof: () => {
            proof ??= prove(standard, finding.rule, subject.facts, asOf, { answers: subject.answers, imports: byName })
            return proof
          },
        }
      }),
    }
  })
  return { subject, asOf, assessment, standards, findings: standards.flatMap(({ findings }) => findings), judging }
}

/** Those findings that have a verdict. */
export const withVerdict = (
  findings: readonly FindingReport[],
  verdict: Finding['verdict'],
): readonly FindingReport[] => findings.filter(({ finding }) => finding.verdict === verdict)
