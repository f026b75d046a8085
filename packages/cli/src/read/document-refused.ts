import type { Language } from '@zhiben/core'
import { problemWords } from '@zhiben/sdk'
import { type PlacedProblem, Stop } from '../command/stop.js'
import { fileProblemWords } from '../words/problem-words.js'
import type { ReadDocument } from './document.js'

/** Something wrong with what a document says, and the place in it. */
interface Wrong {
  readonly code: string
  readonly at: string
}

/** A document that cannot be used: because it is no JSON, or for what is wrong with what it says. Each with its line. */
export const documentRefused = <P extends Wrong>(
  file: string,
  read: ReadDocument,
  problems: readonly P[],
  words: (problem: P, language: Language) => string,
): Stop =>
  new Stop({
    exit: 'data',
    problem: {
      code: 'document-refused',
      at: file,
      problems: read.document
        ? placedProblems(problems, read.document.placeOf, words)
        : unreadable(file, read.problems),
    },
  })

/** Problems with the lines that they are on, and their words. */
export const placedProblems = <P extends Wrong>(
  problems: readonly P[],
  placeOf: (at: string) => string,
  words: (problem: P, language: Language) => string,
): readonly PlacedProblem[] =>
  problems.map((problem) => ({
    place: placeOf(problem.at),
    code: problem.code,
    says: { zh: words(problem, 'zh'), en: words(problem, 'en') },
  }))

const unreadable = (file: string, problems: NonNullable<ReadDocument['problems']>): readonly PlacedProblem[] =>
  problems.map((problem) => {
    const words = (language: Language) =>
      problem.code === 'not-text' ? fileProblemWords(problem, language) : problemWords(problem, language)
    return { place: file, code: problem.code, says: { zh: words('zh'), en: words('en') } }
  })
