import type { Language } from '@zhiben/core'
import { type ObligationProblem, obligationProblemWords } from '@zhiben/obligations'
import { type AnyProblem, problemWords } from '@zhiben/sdk'
import type { StopProblem } from '../command/stop.js'
import type { DataProblem, FileProblem } from '../read/record.js'
import type { Catalogue, WordsFor } from './catalogue.js'
import { en } from './en.js'
import { onOneLine } from './on-one-line.js'
import { zh } from './zh.js'

const catalogues: Readonly<Record<Language, Catalogue>> = { zh, en }

/** The sentence of a problem. The one cast: TypeScript cannot see that a code picks its own problem's sentence. */
const sentence = <P extends { readonly code: string }>(words: WordsFor<P>, problem: P): string =>
  (words[problem.code as P['code']] as (problem: P) => string)(problem)

/** Why a command stopped, in a person's words. */
export const stopWords = (problem: StopProblem, language: Language): string =>
  sentence<StopProblem>(catalogues[language].stop, problem)

const isFileProblem = (problem: DataProblem['problem']): problem is FileProblem => problem.code in zh.file

const isOfObligations = (problem: DataProblem['problem']): problem is ObligationProblem =>
  problem.code.startsWith('obligation-')

/** A problem of the data on one line: place, subject, path, what is wrong. */
export const dataProblemLine = ({ place, subject, problem }: DataProblem, language: Language): string => {
  const where = [place, subject].filter((part) => part !== undefined && part !== '').join(' ')
  const words = isFileProblem(problem)
    ? sentence<FileProblem>(catalogues[language].file, problem)
    : isOfObligations(problem)
      ? obligationProblemWords(problem, language)
      : problemWords(problem as AnyProblem, language)
  return onOneLine(`${where}${language === 'zh' ? '：' : ': '}${words}`)
}

/** What is wrong with a file itself, in a person's words. */
export const fileProblemWords = (problem: FileProblem, language: Language): string =>
  sentence<FileProblem>(catalogues[language].file, problem)
