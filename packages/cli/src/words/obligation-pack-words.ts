import type { Language } from '@zhiben/core'
import { type ObligationProblem, obligationProblemWords } from '@zhiben/obligations'
import type { FactClash } from '@zhiben/rules'
import { type AnyProblem, type ObligationPackProblem, problemWords } from '@zhiben/sdk'

const isOfObligations = (problem: ObligationPackProblem | FactClash): problem is ObligationProblem =>
  problem.code.startsWith('obligation-')

/** A problem of packs of obligations in words: codes shared with standards are said by the catalogue of standards. */
export const obligationPackWords = (problem: ObligationPackProblem | FactClash, language: Language): string =>
  isOfObligations(problem) ? obligationProblemWords(problem, language) : problemWords(problem as AnyProblem, language)
