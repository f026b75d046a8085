import { type Language, shownPlace } from '@zhiben/core'
import type { PolicySaying } from '../problem.js'
import type { Catalogue } from './catalogue.js'
import { en } from './en.js'
import { zh } from './zh.js'

const catalogues: Readonly<Record<Language, Catalogue>> = { zh, en }
const colons: Readonly<Record<Language, string>> = { zh: '：', en: ': ' }

/**
 * What is wrong with a policy, or why somebody may not, in words on one line: the place, what was found, what was
 * expected and the mend.
 *
 * @example policyWords({ code: 'missing-field', at: 'id', field: 'id' }, 'zh') // id：缺少字段 `id`，请补上
 */
export const policyWords = (saying: PolicySaying, language: Language): string => {
  const say = catalogues[language][saying.code] as (saying: PolicySaying) => string
  return 'at' in saying && saying.at !== '' ? `${shownPlace(saying.at)}${colons[language]}${say(saying)}` : say(saying)
}
