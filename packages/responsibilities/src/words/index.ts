import { type Language, shownPlace } from '@zhiben/core'
import type { Catalogue, ResponsibilityProblem } from './catalogue.js'
import { en } from './en.js'
import { zh } from './zh.js'

export type { ResponsibilityProblem } from './catalogue.js'

const catalogues: Readonly<Record<Language, Catalogue>> = { zh, en }
const colons: Readonly<Record<Language, string>> = { zh: '：', en: ': ' }

/**
 * A problem of responsibilities in words, on one line: the place, what was found, and the mend.
 *
 * @example responsibilityWords({ code: 'no-principal', at: 'positions' }, 'zh') // positions：没有主要负责人…
 */
export const responsibilityWords = (problem: ResponsibilityProblem, language: Language): string => {
  const say = catalogues[language][problem.code] as (problem: ResponsibilityProblem) => string
  return problem.at === '' ? say(problem) : `${shownPlace(problem.at)}${colons[language]}${say(problem)}`
}
