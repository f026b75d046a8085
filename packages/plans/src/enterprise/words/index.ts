import { type Language, shownPlace } from '@zhiben/core'
import type { Catalogue, EnterpriseProblem } from './catalogue.js'
import { en } from './en.js'
import { zh } from './zh.js'

export type { EnterpriseProblem } from './catalogue.js'

const catalogues: Readonly<Record<Language, Catalogue>> = { zh, en }
const colons: Readonly<Record<Language, string>> = { zh: '：', en: ': ' }

/**
 * A problem of an enterprise, its evidence or a policy in words, on one line: the place, what was found, and the mend.
 *
 * @example enterpriseWords({ code: 'asks-twice', at: 'asks.employees[0]', found: 'drills' }, 'zh')
 */
export const enterpriseWords = (problem: EnterpriseProblem, language: Language): string => {
  const say = catalogues[language][problem.code] as (problem: EnterpriseProblem) => string
  return problem.at === '' ? say(problem) : `${shownPlace(problem.at)}${colons[language]}${say(problem)}`
}
