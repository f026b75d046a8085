import { type Language, shownPlace } from '@zhiben/core'
import type { ActionProblem, Catalogue } from './catalogue.js'
import { en } from './en.js'
import { zh } from './zh.js'

export type { ActionProblem } from './catalogue.js'

const catalogues: Readonly<Record<Language, Catalogue>> = { zh, en }
const colons: Readonly<Record<Language, string>> = { zh: '：', en: ': ' }

/**
 * A problem of a plan, or of what is reported on it, in words: the place, what was found, what was expected, the mend.
 *
 * @example actionProblemWords({ code: 'unassigned', at: 'deadlines[0].responsible' }, 'zh')
 */
export const actionProblemWords = (problem: ActionProblem, language: Language): string => {
  const say = catalogues[language][problem.code] as (problem: ActionProblem) => string
  return problem.at === '' ? say(problem) : `${shownPlace(problem.at)}${colons[language]}${say(problem)}`
}
