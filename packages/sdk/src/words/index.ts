import { type Language, shownPlace } from '@zhiben/core'
import type { AnyProblem, Catalogue } from './catalogue.js'
import { en } from './en.js'
import { zh } from './zh.js'

export type { AnyProblem } from './catalogue.js'

const catalogues: Readonly<Record<Language, Catalogue>> = { zh, en }
const colons: Readonly<Record<Language, string>> = { zh: '：', en: ': ' }

/**
 * A problem in words, on one line: the place, what was found, what was expected and the mend.
 *
 * @example problemWords({ code: 'unsigned', at: 'signature' }, 'zh') // signature：没有签名，…
 */
export const problemWords = (problem: AnyProblem, language: Language): string => {
  const say = catalogues[language][problem.code] as (problem: AnyProblem) => string
  const placed = problem.code === 'not-json' // its sentence has line and column
  return problem.at === '' || placed ? say(problem) : `${shownPlace(problem.at)}${colons[language]}${say(problem)}`
}
