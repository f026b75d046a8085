import { type Language, shownPlace } from '@zhiben/core'
import type { AnyRefusal } from '../refusal.js'
import type { Catalogue } from './catalogue.js'
import { en } from './en.js'
import { zh } from './zh.js'

const catalogues: Readonly<Record<Language, Catalogue>> = { zh, en }
const colons: Readonly<Record<Language, string>> = { zh: '：', en: ': ' }

/**
 * Why a command was refused, in words, on one line: the place, what was found, what was expected and the mend.
 *
 * @example refusalWords({ code: 'no-limit', at: '' }, 'zh') // 尚未定整改期限；请先定期限
 */
export const refusalWords = (refusal: AnyRefusal, language: Language): string => {
  const say = catalogues[language][refusal.code] as (refusal: AnyRefusal) => string
  return refusal.at === '' ? say(refusal) : `${shownPlace(refusal.at)}${colons[language]}${say(refusal)}`
}
