import type { Language } from '@zhiben/core'
import { actionProblemWords, type ReportProblem } from '@zhiben/plans'
import { problemWords, type TextProblem } from '@zhiben/sdk'
import type { PlacedProblem } from '../command/stop.js'
import type { FileProblem } from '../read/record.js'
import { fileProblemWords } from '../words/problem-words.js'
import { zh } from '../words/zh.js'
import type { LocatedProblem } from './report-record.js'

type Problem = LocatedProblem['problem']

const isFileProblem = (problem: Problem): problem is FileProblem => problem.code in zh.file
const isReportProblem = (problem: Problem): problem is ReportProblem => problem.code.startsWith('report')

const words = (problem: Problem, language: Language): string => {
  if (isFileProblem(problem)) return fileProblemWords(problem, language)
  return isReportProblem(problem)
    ? actionProblemWords(problem, language)
    : problemWords(problem as TextProblem, language)
}

/** A problem of a file of reports with its words. */
export const placedProblem = ({ place, problem }: LocatedProblem): PlacedProblem => ({
  place,
  code: problem.code,
  says: { zh: words(problem, 'zh'), en: words(problem, 'en') },
})
