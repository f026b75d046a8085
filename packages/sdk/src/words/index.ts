import type { Language } from '@zhiben/core'
import type { StandardProblem } from '@zhiben/rules'
import type { ShapeProblem } from '../shape-problem.js'

/** A problem in words. */
export const problemWords = (problem: StandardProblem | ShapeProblem, _language: Language): string => JSON.stringify(problem)
